//! Reads an upload: `multipart/form-data` with the parts `code` and `file`.

use crate::{body, problem::ApiError};
use axum::{
    body::{Body, Bytes},
    extract::{DefaultBodyLimit, FromRequest, Multipart, Request, multipart::Field},
};
use parvis_app::{
    applications::MAX_FILE_BYTES,
    faults::{FaultCode, Faults},
};
use parvis_http::HttpState;

/// Greatest size of the body: a file and what is around it. A file that is a
/// little too large is a fault of the file; beyond this nothing is read.
const MAX_BODY: usize = MAX_FILE_BYTES + 1024 * 1024;
/// Greatest length of a code.
const MAX_CODE: usize = 60;

/// What was sent.
#[derive(Default)]
pub(crate) struct Upload {
    pub code: Option<String>,
    pub file: Option<(String, Bytes)>,
    pub faults: Faults,
}

impl FromRequest<HttpState> for Upload {
    type Rejection = ApiError;

    async fn from_request(request: Request, state: &HttpState) -> Result<Self, ApiError> {
        body::is(request.headers(), "multipart/form-data")?;
        let (parts, body) = request.into_parts();
        let whole = body::bytes(Request::new(body), MAX_BODY).await?;
        let mut request = Request::from_parts(parts, Body::from(whole));
        // The size was checked above; axum's own limit is smaller.
        DefaultBodyLimit::disable().apply(&mut request);
        let mut multipart = Multipart::from_request(request, state)
            .await
            .map_err(|_| ApiError::NotMultipart)?;
        let mut upload = Self::default();
        while let Some(field) = multipart
            .next_field()
            .await
            .map_err(|_| ApiError::NotMultipart)?
        {
            upload.part(field).await?;
        }
        for (name, missing) in [
            ("code", upload.code.is_none()),
            ("file", upload.file.is_none()),
        ] {
            if missing {
                upload.faults.add(name, FaultCode::Required);
            }
        }
        Ok(upload)
    }
}

impl Upload {
    async fn part(&mut self, field: Field<'_>) -> Result<(), ApiError> {
        let name = field.name().unwrap_or_default().to_owned();
        let file_name = field.file_name().map(str::to_owned);
        let bytes = field.bytes().await.map_err(|_| ApiError::NotMultipart)?;
        match name.as_str() {
            "code" if self.code.is_some() => self.faults.add("code", FaultCode::Duplicate),
            "file" if self.file.is_some() => self.faults.add("file", FaultCode::Duplicate),
            "code" => self.code = Some(self.text(&bytes)),
            "file" => self.file = Some((file_name.unwrap_or_default(), bytes)),
            other => {
                let short: String = other.chars().take(80).collect();
                let pointer = short.replace('~', "~0").replace('/', "~1");
                self.faults
                    .add(&format!("/{pointer}"), FaultCode::UnknownField);
            }
        }
        Ok(())
    }

    fn text(&mut self, bytes: &[u8]) -> String {
        let Ok(text) = std::str::from_utf8(bytes) else {
            self.faults.add("code", FaultCode::NotUtf8);
            return String::new();
        };
        let text = text.trim();
        if text.is_empty() {
            self.faults.add("code", FaultCode::Required);
        } else if text.chars().count() > MAX_CODE {
            let max = vec![("max", MAX_CODE.to_string())];
            self.faults.add_with("code", FaultCode::TooLong, max);
        }
        text.to_owned()
    }
}
