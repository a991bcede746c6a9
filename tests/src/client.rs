//! A person at the API: every answer is compared with `openapi.yaml`.

use crate::app::{Answer, TestApp};
use axum::{
    body::Body,
    http::{Method, Request, header},
};

/// A person at the API.
#[derive(Clone)]
pub struct Client<'a> {
    pub(crate) app: &'a TestApp,
    pub(crate) token: Option<String>,
}

impl Client<'_> {
    /// Sends a request with the person's token.
    ///
    /// # Errors
    /// When the router itself fails, or the answer is not as `openapi.yaml`
    /// describes it.
    pub async fn call(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: impl Into<Body>,
    ) -> anyhow::Result<Answer> {
        let mut request = Request::builder()
            .method(Method::from_bytes(method.as_bytes())?)
            .uri(path);
        if let Some(token) = &self.token {
            request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let answer = self.app.send(request.body(body.into())?).await?;
        let content_type = answer.header("content-type");
        let faults = crate::openapi_check::check_response(
            method,
            path,
            answer.status.as_u16(),
            &content_type,
            &answer.body,
        );
        if let Err(faults) = faults {
            anyhow::bail!(
                "{method} {path} → {}: not as openapi.yaml says: {faults:?}\n{}",
                answer.status,
                answer.text()
            );
        }
        Ok(answer)
    }

    /// GET.
    ///
    /// # Errors
    /// As [`Self::call`].
    pub async fn get(&self, path: &str) -> anyhow::Result<Answer> {
        self.call("GET", path, &[], Body::empty()).await
    }

    /// POST or PUT of JSON; `version` becomes `If-Match`.
    ///
    /// # Errors
    /// As [`Self::call`].
    pub async fn json(
        &self,
        method: &str,
        path: &str,
        version: Option<i64>,
        body: &serde_json::Value,
    ) -> anyhow::Result<Answer> {
        let tag = version.map(|v| format!("\"{v}\""));
        let mut headers = vec![("content-type", "application/json")];
        headers.extend(tag.as_deref().map(|t| ("if-match", t)));
        self.call(method, path, &headers, body.to_string()).await
    }

    /// Does an act on an application and gives its new representation.
    ///
    /// # Errors
    /// When it is refused.
    pub async fn act(
        &self,
        id: &str,
        act: &str,
        body: serde_json::Value,
    ) -> anyhow::Result<serde_json::Value> {
        let path = format!("/api/v1/applications/{id}");
        let version = self.get(&path).await?.json()["version"].as_i64();
        let method = if act == "draft" { "PUT" } else { "POST" };
        let answer = self
            .json(method, &format!("{path}/{act}"), version, &body)
            .await?;
        anyhow::ensure!(
            answer.status.is_success(),
            "{act}: {} {}",
            answer.status,
            answer.text()
        );
        Ok(answer.json())
    }

    /// Uploads a document.
    ///
    /// # Errors
    /// As [`Self::call`].
    pub async fn upload(
        &self,
        id: &str,
        code: &str,
        name: &str,
        bytes: &[u8],
    ) -> anyhow::Result<Answer> {
        self.upload_to(id, "documents", code, name, bytes).await
    }

    /// Uploads a document to a path below the application.
    ///
    /// # Errors
    /// As [`Self::call`].
    pub async fn upload_to(
        &self,
        id: &str,
        path: &str,
        code: &str,
        name: &str,
        bytes: &[u8],
    ) -> anyhow::Result<Answer> {
        let mut body = format!(
            "--xx\r\nContent-Disposition: form-data; name=\"code\"\r\n\r\n{code}\r\n--xx\r\nContent-Disposition: \
             form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: application/octet-stream\r\n\r\n"
        )
        .into_bytes();
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n--xx--\r\n");
        let headers = [("content-type", "multipart/form-data; boundary=xx")];
        let path = format!("/api/v1/applications/{id}/{path}");
        self.call("POST", &path, &headers, body).await
    }
}
