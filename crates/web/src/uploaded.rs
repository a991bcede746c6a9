//! A form with a file.

use axum::{
    extract::{DefaultBodyLimit, FromRequest, FromRequestParts, Multipart, Request},
    http::header,
};
use parvis_app::{
    contributions::NewFile,
    error::AppError,
    faults::{FaultCode, Faults},
    input::{Field, Input},
};
use parvis_http::{ClientAddress, HttpState, Limited};

use crate::trouble::Trouble;

/// Greatest size of a form with a file; the command's own limit is lower, and
/// says so beside the field.
const MAX_BYTES: usize = 11 * 1024 * 1024;

/// A file and the values beside it.
#[derive(Debug, Default)]
pub struct Uploaded {
    values: Vec<(String, String)>,
    /// Name of the file as the browser says; empty when none was chosen.
    pub file_name: String,
    /// The content.
    pub bytes: Vec<u8>,
}

impl Uploaded {
    /// A value beside the file.
    #[must_use]
    pub fn value(&self, name: &str) -> &str {
        self.values
            .iter()
            .find(|(n, _)| n == name)
            .map_or("", |(_, v)| v.as_str())
    }
}

impl Uploaded {
    /// The values of these fields as an input; an unticked box is not given.
    #[must_use]
    pub fn input(&self, fields: &[Field]) -> Input {
        let given = self.values.iter();
        let given = given.filter(|(name, _)| fields.iter().any(|f| f.name == name));
        Input::from_form(given.cloned().collect())
    }

    /// The file, where one was chosen.
    #[must_use]
    pub fn file(self) -> Option<NewFile> {
        let chosen = !self.file_name.is_empty() || !self.bytes.is_empty();
        chosen.then_some(NewFile {
            name: self.file_name,
            bytes: self.bytes,
        })
    }

    /// The version that the form was made from.
    ///
    /// # Errors
    /// [`AppError::VersionRequired`].
    pub fn version(&self) -> Result<i32, AppError> {
        let version = self.value("_version").parse();
        version.map_err(|_| AppError::VersionRequired)
    }
}

impl FromRequest<HttpState> for Uploaded {
    type Rejection = Trouble;

    async fn from_request(request: Request, state: &HttpState) -> Result<Self, Trouble> {
        let (mut parts, body) = request.into_parts();
        let Ok(ClientAddress(address)) = ClientAddress::from_request_parts(&mut parts, state).await;
        state.limits.check(Limited::Write(&address))?;
        let kind = parts
            .headers
            .get(header::CONTENT_TYPE)
            .and_then(|v| v.to_str().ok())
            .unwrap_or_default();
        if !kind.starts_with("multipart/form-data") {
            return Err(Trouble::UnknownKind);
        }
        let bytes = axum::body::to_bytes(body, MAX_BYTES)
            .await
            .map_err(|_| Trouble::TooLarge)?;
        // The limit was applied above.
        let mut request = Request::from_parts(parts, bytes.into());
        DefaultBodyLimit::disable().apply(&mut request);
        let multipart = Multipart::from_request(request, state)
            .await
            .map_err(|_| malformed())?;
        read(multipart).await
    }
}

fn malformed() -> Trouble {
    AppError::from(Faults::one("", FaultCode::Malformed)).into()
}

async fn read(mut multipart: Multipart) -> Result<Uploaded, Trouble> {
    let mut out = Uploaded::default();
    while let Some(field) = multipart.next_field().await.map_err(|_| malformed())? {
        let name = field.name().unwrap_or_default().to_owned();
        if name == "file" {
            out.file_name = field.file_name().unwrap_or_default().to_owned();
            let bytes = field.bytes().await.map_err(|_| malformed())?;
            out.bytes = bytes.to_vec();
        } else {
            let bytes = field.bytes().await.map_err(|_| malformed())?;
            let value = String::from_utf8(bytes.to_vec())
                .map_err(|_| AppError::from(Faults::one("", FaultCode::NotUtf8)))?;
            out.values.push((name, value));
        }
    }
    Ok(out)
}
