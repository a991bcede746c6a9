//! Documents on disk, by the SHA-256 of their content: `ab/abcdef…`.

use async_trait::async_trait;
use parvis_app::{error::AppError, ports::Files};
use sha2::{Digest, Sha256};
use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
    sync::atomic::{AtomicU64, Ordering},
};

/// The folder of documents.
#[derive(Debug, Clone)]
pub struct FileStore {
    dir: PathBuf,
}

impl FileStore {
    /// Uses this folder; it is made with the first document.
    #[must_use]
    pub fn new(dir: impl Into<PathBuf>) -> Self {
        Self { dir: dir.into() }
    }

    fn path(&self, sha256: &str) -> PathBuf {
        self.dir.join(&sha256[..2]).join(sha256)
    }
}

#[async_trait]
impl Files for FileStore {
    async fn put(&self, bytes: Vec<u8>) -> Result<String, AppError> {
        let store = self.clone();
        blocking(move || {
            let hash = hash(&bytes);
            write(&store.dir, &store.path(&hash), &bytes).map_err(|e| unavailable(&e))?;
            Ok(hash)
        })
        .await
    }

    async fn get(&self, sha256: &str) -> Result<Vec<u8>, AppError> {
        // The hash becomes part of a path: nothing but a hash may come in.
        let is_hash = sha256.len() == 64
            && sha256
                .bytes()
                .all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        if !is_hash {
            return Err(AppError::NotFound);
        }
        let path = self.path(sha256);
        let wanted = sha256.to_owned();
        blocking(move || {
            let bytes = fs::read(path).map_err(|e| match e.kind() {
                io::ErrorKind::NotFound => {
                    AppError::Inconsistent(format!("document file {wanted} is missing"))
                }
                _ => unavailable(&e),
            })?;
            if hash(&bytes) == wanted {
                Ok(bytes)
            } else {
                Err(AppError::Inconsistent(format!(
                    "document file {wanted} has other content"
                )))
            }
        })
        .await
    }
}

/// Durable before it returns: the file, its name, and the folder's name. The
/// same content is written again rather than trusted, which mends a file that
/// was damaged.
fn write(dir: &Path, target: &Path, bytes: &[u8]) -> io::Result<()> {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let passing = dir.join("tmp");
    fs::create_dir_all(&passing)?;
    let tmp = passing.join(format!("{}-{number}", std::process::id()));
    let folder = target.parent().unwrap_or(dir);
    fs::create_dir_all(folder)?;
    File::open(dir)?.sync_all()?;
    let written = store(&tmp, bytes).and_then(|()| fs::rename(&tmp, target));
    if written.is_err() {
        // The first error counts; what is left over is swept by name.
        let _ = fs::remove_file(&tmp);
    }
    written?;
    File::open(folder)?.sync_all()
}

fn store(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn hash(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

fn unavailable(error: &io::Error) -> AppError {
    AppError::Unavailable(format!("documents: {error}"))
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, AppError> + Send + 'static,
) -> Result<T, AppError> {
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|e| AppError::Unavailable(format!("documents: {e}")))?
}
