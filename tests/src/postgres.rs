//! A throw-away PostgreSQL for the tests of this process.
//!
//! The first test that asks starts a cluster in a temporary folder, reachable
//! by a Unix socket only, with `fsync` on as in earnest; every test gets its
//! own database, copied from a migrated template. A guard process waits at a
//! pipe of which only this process holds the other end: however this process
//! ends (also by panic or `kill -9`), the pipe closes, and the guard stops the
//! cluster and removes the folder.
//!
//! `PARVIS_TEST_POSTGRES_URL` names a server to use instead
//! (`postgres://user:password@host:5432`, allowed to create databases);
//! `PARVIS_TEST_POSTGRES_BIN` the folder of the programs. With a runner that
//! starts a process for each test (nextest) each process would start its own
//! cluster: set the first variable there.

use anyhow::{Context, bail, ensure};
use parvis_persistence::Database;
use sea_orm::{ConnectionTrait, DatabaseConnection};
use std::{
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{
        OnceLock,
        atomic::{AtomicU32, Ordering},
    },
    time::{Duration, Instant},
};
use tokio::sync::OnceCell;

const BIN: &str = "/usr/lib/postgresql/15/bin";
const TEMPLATE: &str = "parvis_template";

/// The address of a fresh, migrated database of one's own.
///
/// # Errors
/// When PostgreSQL cannot be started or reached.
pub async fn database_url() -> anyhow::Result<String> {
    static TEMPLATE_READY: OnceCell<()> = OnceCell::const_new();
    TEMPLATE_READY.get_or_try_init(make_template).await?;
    copy_of(TEMPLATE).await
}

async fn make_template() -> anyhow::Result<()> {
    let database = Database::connect(&template(TEMPLATE).await?).await?;
    database.migrate().await?;
    // A template with a connection cannot be copied.
    Ok(database.close().await?)
}

/// The address of a new database without tables, from which others will be
/// copied.
///
/// # Errors
/// When PostgreSQL cannot be started or reached.
pub(crate) async fn template(what: &str) -> anyhow::Result<String> {
    let server = server()?;
    let name = server.named(what);
    server.run(&format!("CREATE DATABASE {name}")).await?;
    Ok(server.url(&name))
}

/// The address of a fresh copy of a template that is filled and closed.
///
/// # Errors
/// When it cannot be copied.
pub(crate) async fn copy_of(what: &str) -> anyhow::Result<String> {
    static NEXT: AtomicU32 = AtomicU32::new(1);
    let server = server()?;
    let template = server.named(what);
    let name = format!("{template}_{}", NEXT.fetch_add(1, Ordering::Relaxed));
    server
        .run(&format!("CREATE DATABASE {name} TEMPLATE {template}"))
        .await?;
    Ok(server.url(&name))
}

/// The address of a fresh database without tables.
///
/// # Errors
/// When PostgreSQL cannot be started or reached.
pub async fn empty_database_url() -> anyhow::Result<String> {
    static NEXT: AtomicU32 = AtomicU32::new(1);
    let server = server()?;
    let name = format!(
        "{}_{}",
        server.named("parvis_empty"),
        NEXT.fetch_add(1, Ordering::Relaxed)
    );
    server.run(&format!("CREATE DATABASE {name}")).await?;
    Ok(server.url(&name))
}

/// Opens a connection beside the program's own, for direct SQL.
///
/// # Errors
/// When it cannot be opened.
pub async fn direct(url: &str) -> anyhow::Result<DatabaseConnection> {
    let mut options = sea_orm::ConnectOptions::new(url.to_owned());
    options.max_connections(1).sqlx_logging(false);
    Ok(sea_orm::Database::connect(options).await?)
}

struct Server {
    /// With `{}` where the name of the database goes.
    pattern: String,
    /// Kept so that the pipe stays open as long as the process lives.
    _guard: Option<Child>,
}

fn server() -> anyhow::Result<&'static Server> {
    static SERVER: OnceLock<Result<Server, String>> = OnceLock::new();
    let server = SERVER.get_or_init(|| match std::env::var("PARVIS_TEST_POSTGRES_URL") {
        Ok(url) => Ok(Server {
            pattern: format!("{}/{{}}", url.trim_end_matches('/')),
            _guard: None,
        }),
        Err(_) => start().map_err(|e| format!("{e:#}")),
    });
    server
        .as_ref()
        .map_err(|e| anyhow::anyhow!("PostgreSQL: {e}"))
}

impl Server {
    fn url(&self, database: &str) -> String {
        self.pattern.replace("{}", database)
    }

    /// A name of this process alone, on a server that others may use too.
    fn named(&self, what: &str) -> String {
        format!("{what}_{}", std::process::id())
    }

    async fn run(&self, sql: &str) -> anyhow::Result<()> {
        let db = direct(&self.url("postgres")).await?;
        db.execute_unprepared(sql).await?;
        db.close().await?;
        Ok(())
    }
}

fn start() -> anyhow::Result<Server> {
    let bin = std::env::var("PARVIS_TEST_POSTGRES_BIN").unwrap_or_else(|_| BIN.to_owned());
    ensure!(
        Path::new(&bin).join("initdb").exists(),
        "no programs in {bin}"
    );
    let folder = std::env::temp_dir().join(format!("parvis-pg-{}", std::process::id()));
    std::fs::create_dir(&folder).with_context(|| folder.display().to_string())?;
    // The guard first, so that nothing is left over when the rest fails.
    let guard = guard(&bin, &folder)?;
    if is_root() {
        let status = Command::new("chown")
            .arg("postgres")
            .arg(&folder)
            .status()?;
        ensure!(status.success(), "chown: {status}");
    }
    let data = folder.join("data");
    run(as_owner(&bin, "initdb").arg("-D").arg(&data).args([
        "--username=postgres",
        "--auth=trust",
        "--encoding=UTF8",
        "--locale=C.UTF-8",
        "--no-sync",
    ]))?;
    let options = format!(
        "-c listen_addresses= -c unix_socket_directories={} -c max_connections=300 -c shared_buffers=64MB",
        folder.display()
    );
    let log = folder.join("log");
    run(as_owner(&bin, "pg_ctl")
        .arg("-D")
        .arg(&data)
        .arg("-l")
        .arg(&log)
        .args(["-o", &options, "-w", "-t", "60", "start"]))
    .with_context(|| std::fs::read_to_string(&log).unwrap_or_default())?;
    let socket = folder.join(".s.PGSQL.5432");
    let begun = Instant::now();
    while !socket.exists() {
        ensure!(begun.elapsed() < Duration::from_secs(10), "no socket");
        std::thread::sleep(Duration::from_millis(50));
    }
    Ok(Server {
        pattern: format!(
            "postgres://postgres@localhost:5432/{{}}?host={}",
            folder.display()
        ),
        _guard: Some(guard),
    })
}

/// Waits for the end of this process; deaf to the signals of the terminal.
fn guard(bin: &str, folder: &PathBuf) -> anyhow::Result<Child> {
    let script = r#"
        trap '' INT TERM HUP
        cat >/dev/null
        if [ -f "$2/data/postmaster.pid" ]; then
            if [ "$(id -u)" = 0 ]; then run="setpriv --reuid=postgres --regid=postgres --clear-groups"; fi
            cd / && $run "$1/pg_ctl" -D "$2/data" -m immediate -w -t 20 stop
        fi
        rm -rf "$2"
    "#;
    Command::new("sh")
        .args(["-c", script, "guard", bin])
        .arg(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .context("guard")
}

/// PostgreSQL refuses to run as root.
fn as_owner(bin: &str, program: &str) -> Command {
    let program = Path::new(bin).join(program);
    let mut command = if is_root() {
        let mut command = Command::new("setpriv");
        command
            .args(["--reuid=postgres", "--regid=postgres", "--clear-groups"])
            .arg(program);
        command
    } else {
        Command::new(program)
    };
    command.current_dir("/").stdin(Stdio::null());
    command
}

fn is_root() -> bool {
    std::fs::metadata("/proc/self").is_ok_and(|m| std::os::unix::fs::MetadataExt::uid(&m) == 0)
}

/// Runs to the end. Output goes to nowhere: a server that keeps our pipes open
/// would keep the test runner waiting.
fn run(command: &mut Command) -> anyhow::Result<()> {
    let status = command
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()?;
    if !status.success() {
        bail!("{:?}: {status}", command.get_program());
    }
    Ok(())
}
