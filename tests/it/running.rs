//! The program itself, as a process: the walk by curl, `kill -9` during
//! writes, slow clients, a second start.

use anyhow::{Context, bail};
use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

/// A running program; killed when dropped.
struct Running {
    child: Child,
    address: String,
    started_in: Duration,
    messages: String,
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The binary beside the test's own, built with the workspace.
fn binary() -> anyhow::Result<std::path::PathBuf> {
    // `cargo xtask test` has built it already.
    if let Some(path) = std::env::var_os("PARVIS_BIN") {
        return Ok(path.into());
    }
    let me = std::env::current_exe()?;
    let folder = me.ancestors().nth(2).context("no target folder")?;
    let path = folder.join(if cfg!(windows) { "parvis.exe" } else { "parvis" });
    // nextest and cargo test build only this package's tests: the program is
    // built by the same profile when it is missing or older.
    let status = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--package", "parvis-server", "--bin", "parvis"])
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
        .status()?;
    if !status.success() {
        bail!("cargo build failed");
    }
    Ok(path)
}

fn start(data: &Path, demo: bool) -> anyhow::Result<Running> {
    let mut command = Command::new(binary()?);
    command
        .args(["serve", "--listen", "127.0.0.1:0", "--data-dir"])
        .arg(data)
        .env("PARVIS_LIMIT_FACTOR", "1000")
        .stdout(Stdio::null())
        .stderr(Stdio::piped());
    if demo {
        command.arg("--demo");
    }
    let began = Instant::now();
    let mut child = command.spawn()?;
    let mut lines = BufReader::new(child.stderr.take().context("no stderr")?);
    let mut messages = String::new();
    let mut address = None;
    loop {
        let mut line = String::new();
        if lines.read_line(&mut line)? == 0 {
            let _ = child.wait();
            bail!("the program ended: {messages}");
        }
        if let Some(rest) = line.trim().strip_prefix("address") {
            address = Some(rest.trim().to_owned());
        }
        messages += &line;
        if line.starts_with("Stop with") {
            break;
        }
    }
    let started_in = began.elapsed();
    std::thread::spawn(move || std::io::copy(&mut lines, &mut std::io::sink()));
    Ok(Running { child, address: address.context("no address")?, started_in, messages })
}

fn curl(args: &[&str]) -> anyhow::Result<String> {
    let output = Command::new("curl").args(["--silent", "--show-error"]).args(args).output()?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr))
}

#[test]
fn the_whole_path_by_curl_alone() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("data");
    let running = start(&data, true)?;
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/api-walk.sh");
    let output = Command::new("bash").arg(script).arg(&running.address).arg(&data).output()?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let line = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{said}\n{line}");
    assert!(line.contains("Demo Walk") && line.contains("WALK/RES/1"), "{line}");
    Ok(())
}

#[test]
fn a_second_start_finds_everything_and_a_first_one_makes_no_known_password() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("data");
    let first = start(&data, false)?;
    assert!(first.messages.contains("first-administrator?token="), "{}", first.messages);
    let link = first.messages.split("token=").nth(1).unwrap_or_default();
    let token: String = link.chars().take_while(char::is_ascii_hexdigit).collect();
    let body = format!(
        "{{\"token\":\"{token}\",\"email\":\"root@example.org\",\"name\":\"Root\",\"password\":\"les mouettes rient\"}}"
    );
    let json = "Content-Type: application/json";
    let address = format!("{}/api/v1/accounts/passwords", first.address);
    let made = curl(&["-w", "%{http_code}", "-H", json, "--data", &body, &address])?;
    assert!(made.ends_with("204") || made.ends_with("200"), "{made}");
    let none = curl(&["-w", "%{http_code}", "-H", json, "--data",
        "{\"email\":\"officer@demo.example.org\",\"password\":\"Parvis-demo-2026!x9\"}",
        &format!("{}/api/v1/tokens", first.address)])?;
    assert!(none.ends_with("401"), "{none}");
    let before = curl(&[&format!("{}/api/v1/observers", first.address)])?;
    drop(first);
    let second = start(&data, false)?;
    assert!(!second.messages.contains("first-administrator"), "{}", second.messages);
    assert_eq!(curl(&[&format!("{}/api/v1/observers", second.address)])?, before);
    assert!(second.started_in < Duration::from_secs(5), "{:?}", second.started_in);
    Ok(())
}

/// Kills the program again and again while four writers register
/// organizations; what was acknowledged is there after the restart.
#[test]
fn kill_9_loses_nothing_that_was_acknowledged() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("data");
    drop(start(&data, true)?);
    let mut acknowledged: Vec<String> = vec![];
    for round in 0..6 {
        let mut running = start(&data, true)?;
        let base = running.address.clone();
        let token = token(&base, "owner1@demo.example.org")?;
        let writers: Vec<_> = (0..4)
            .map(|writer| {
                let (base, token) = (base.clone(), token.clone());
                std::thread::spawn(move || {
                    let mut made = vec![];
                    for number in 0..200 {
                        match register(&base, &token, &format!("Kill {round} {writer} {number}")) {
                            Some(id) => made.push(id),
                            None => break,
                        }
                    }
                    made
                })
            })
            .collect();
        std::thread::sleep(Duration::from_millis(300 + 170 * round));
        running.child.kill()?;
        running.child.wait()?;
        for writer in writers {
            acknowledged.extend(writer.join().map_err(|_| anyhow::anyhow!("a writer panicked"))?);
        }
    }
    assert!(acknowledged.len() > 20, "only {} writes were acknowledged", acknowledged.len());
    let running = start(&data, true)?;
    let csv = curl(&[&format!("{}/api/v1/organizations.csv", running.address)])?;
    let lost: Vec<&String> = acknowledged.iter().filter(|id| !csv.contains(id.as_str())).collect();
    assert!(lost.is_empty(), "{} of {} acknowledged writes are gone", lost.len(), acknowledged.len());
    Ok(())
}

fn token(base: &str, address: &str) -> anyhow::Result<String> {
    let body = format!("{{\"email\":\"{address}\",\"password\":\"Parvis-demo-2026!x9\"}}");
    let answer = curl(&["-H", "Content-Type: application/json", "--data", &body, &format!("{base}/api/v1/tokens")])?;
    let json: serde_json::Value = serde_json::from_str(&answer)?;
    Ok(json["access_token"].as_str().context(answer)?.to_owned())
}

/// Registers over a plain socket; the id when the whole answer came.
fn register(base: &str, token: &str, name: &str) -> Option<String> {
    let body = format!(
        "{{\"name\":\"{name} {}\",\"name_language\":\"en\",\"category\":\"ngo\",\"country\":\"KE\",\"level\":\"local\"}}",
        uuid::Uuid::new_v4()
    );
    let host = base.trim_start_matches("http://");
    let mut stream = TcpStream::connect(host).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(5))).ok()?;
    let request = format!(
        "POST /api/v1/organizations HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer {token}\r\nContent-Type: \
         application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(request.as_bytes()).ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    let (head, body) = answer.split_once("\r\n\r\n")?;
    let complete = head.starts_with("HTTP/1.1 201");
    let json: serde_json::Value = serde_json::from_str(body.trim()).ok()?;
    complete.then(|| json["id"].as_str().map(str::to_owned))?
}

/// A client that says nothing, half a request line or half a header is closed
/// after ten seconds; others are served meanwhile.
#[test]
fn slow_clients_are_closed() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let running = start(&folder.path().join("data"), false)?;
    let host = running.address.trim_start_matches("http://").to_owned();
    let shapes: [&[u8]; 3] = [b"", b"GET /en/ HT", b"GET /en/ HTTP/1.1\r\nHost: x\r\nX-Slow: "];
    let mut slow = vec![];
    for shape in shapes {
        let mut stream = TcpStream::connect(&host)?;
        stream.write_all(shape)?;
        stream.set_read_timeout(Some(Duration::from_secs(14)))?;
        slow.push(stream);
    }
    assert!(curl(&[&format!("{}/livez", running.address)])?.contains("ok"));
    let began = Instant::now();
    for mut stream in slow {
        let mut rest = vec![];
        // Closed, with or without a last word; never a time-out of ours.
        let end = stream.read_to_end(&mut rest);
        assert!(end.is_ok() || end.is_err_and(|e| e.kind() == std::io::ErrorKind::ConnectionReset));
    }
    assert!(began.elapsed() < Duration::from_secs(13), "{:?}", began.elapsed());
    Ok(())
}
