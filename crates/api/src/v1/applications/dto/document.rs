//! Documents.

use chrono::{DateTime, Utc};
use parvis_app::applications;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// A document of an application.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Document {
    /// Identity.
    pub id: Uuid,
    /// Code of the list `required-documents`.
    pub code: String,
    /// File name.
    pub file_name: String,
    /// Media type, found from the content.
    pub media_type: String,
    /// Size in bytes.
    pub size: i64,
    /// SHA-256 of the content in hexadecimal.
    pub sha256: String,
    /// When it was uploaded.
    pub uploaded_at: DateTime<Utc>,
}

impl From<&applications::Document> for Document {
    fn from(document: &applications::Document) -> Self {
        Self {
            id: document.id,
            code: document.code.clone(),
            file_name: document.file_name.clone(),
            media_type: document.media_type.clone(),
            size: document.size,
            sha256: document.sha256.clone(),
            uploaded_at: document.uploaded_at,
        }
    }
}
