//! The key of access tokens, made at the first start.

use anyhow::{Context, bail};
use std::path::Path;

/// Reads `DATA/keys/token.key`, or makes it: 32 random bytes as hexadecimal
/// digits, readable by the owner only.
///
/// # Errors
/// A key that is too short or readable by others.
pub fn token_key(data_dir: &Path) -> anyhow::Result<Vec<u8>> {
    let path = data_dir.join("keys").join("token.key");
    if !path.exists() {
        make(&path).with_context(|| format!("cannot make {}", path.display()))?;
    }
    refuse_if_open(&path)?;
    let text = std::fs::read_to_string(&path)
        .with_context(|| format!("cannot read {}", path.display()))?;
    let key = hex::decode(text.trim())
        .with_context(|| format!("{} is not hexadecimal", path.display()))?;
    if key.len() < 32 {
        bail!(
            "{} is too short: remove it and a new one is made (tokens issued so far end)",
            path.display()
        );
    }
    Ok(key)
}

fn make(path: &Path) -> std::io::Result<()> {
    use std::io::Write;
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    let mut file = options.open(path)?;
    writeln!(file, "{}", hex::encode(rand::random::<[u8; 32]>()))?;
    file.sync_all()
}

#[cfg(unix)]
fn refuse_if_open(path: &Path) -> anyhow::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let mode = std::fs::metadata(path)?.permissions().mode();
    if mode & 0o077 != 0 {
        bail!("{} can be read by others: chmod 600 it", path.display());
    }
    Ok(())
}

#[cfg(not(unix))]
fn refuse_if_open(_: &Path) -> anyhow::Result<()> {
    Ok(())
}
