//! The demonstration, loaded once for each kind of database and copied for
//! each test: loading it goes through every command and takes seconds.

use crate::{app::START, postgres};
use parvis_persistence::Database;
use parvis_server::{assemble, clock::SetClock, config::Options, seed};
use std::{
    fs::Permissions,
    path::{Path, PathBuf},
    sync::Arc,
};
use tokio::sync::OnceCell;

/// The files of a data folder, by their path in it. Keys are not for everybody's
/// eyes: the permissions are kept.
type Files = Vec<(PathBuf, Vec<u8>, Permissions)>;

const TEMPLATE: &str = "parvis_demonstration";

/// The options of a register under test.
pub(crate) fn options(data: &Path, database_url: Option<String>) -> Options {
    Options {
        data_dir: Some(data.to_owned()),
        database_url,
        limit_factor: Some(10_000),
        base_url: Some("http://parvis.test".into()),
        ..Options::default()
    }
}

/// Puts a data folder with the demonstration on SQLite there.
///
/// # Errors
/// When it cannot be loaded or written.
pub(crate) async fn on_sqlite(data: &Path) -> anyhow::Result<()> {
    static FILES: OnceCell<Files> = OnceCell::const_new();
    write(FILES.get_or_try_init(|| load(None)).await?, data)
}

/// Puts a data folder there; gives the address of a database with the
/// demonstration on PostgreSQL.
///
/// # Errors
/// When it cannot be loaded or written.
pub(crate) async fn on_postgres(data: &Path) -> anyhow::Result<String> {
    static FILES: OnceCell<Files> = OnceCell::const_new();
    let files = FILES
        .get_or_try_init(async || load(Some(postgres::template(TEMPLATE).await?)).await)
        .await?;
    write(files, data)?;
    postgres::copy_of(TEMPLATE).await
}

async fn load(database_url: Option<String>) -> anyhow::Result<Files> {
    let folder = tempfile::tempdir()?;
    let settings = options(folder.path(), database_url).settings()?;
    let database = Database::connect(&assemble::database_url(&settings)?).await?;
    database.migrate().await?;
    let clock = Arc::new(SetClock::at(START.parse()?));
    let app = assemble::with_clock(&settings, &database, true, clock)?;
    seed::load_reference(&app).await?;
    seed::load_demonstration(&app).await?;
    // What is open cannot be copied.
    database.close().await?;
    let mut files = vec![];
    read(folder.path(), Path::new(""), &mut files)?;
    Ok(files)
}

fn read(folder: &Path, within: &Path, files: &mut Files) -> anyhow::Result<()> {
    for entry in std::fs::read_dir(folder.join(within))? {
        let entry = entry?;
        let path = within.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            read(folder, &path, files)?;
        } else {
            let bytes = std::fs::read(entry.path())?;
            files.push((path, bytes, entry.metadata()?.permissions()));
        }
    }
    Ok(())
}

fn write(files: &Files, data: &Path) -> anyhow::Result<()> {
    for (path, bytes, permissions) in files {
        let path = data.join(path);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(&path, bytes)?;
        std::fs::set_permissions(path, permissions.clone())?;
    }
    Ok(())
}
