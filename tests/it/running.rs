//! The program itself, as a process: the walk by curl, `kill -9` during
//! writes, slow clients, a second start.

use anyhow::{Context, bail};
use parvis_app::ports::Ids;
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
    let path = folder.join(if cfg!(windows) {
        "parvis.exe"
    } else {
        "parvis"
    });
    // cargo test builds only this package's tests: the program is
    // built by the same profile when it is missing or older.
    let status = Command::new(env!("CARGO"))
        .args([
            "build",
            "--quiet",
            "--package",
            "parvis-server",
            "--bin",
            "parvis",
        ])
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
    Ok(Running {
        child,
        address: address.context("no address")?,
        started_in,
        messages,
    })
}

fn curl(args: &[&str]) -> anyhow::Result<String> {
    let output = Command::new("curl")
        .args(["--silent", "--show-error"])
        .args(args)
        .output()?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned()
        + &String::from_utf8_lossy(&output.stderr))
}

#[test]
fn the_whole_path_by_curl_alone() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("data");
    let running = start(&data, true)?;
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/api-walk.sh");
    let output = Command::new("bash")
        .arg(script)
        .arg(&running.address)
        .arg(&data)
        .output()?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let line = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{said}\n{line}");
    assert!(
        line.contains("Demo Walk") && line.contains("WALK/RES/1"),
        "{line}"
    );
    Ok(())
}

#[test]
fn a_second_start_finds_everything_and_a_first_one_makes_no_known_password() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("data");
    let first = start(&data, false)?;
    assert!(
        first.messages.contains("first-administrator?token="),
        "{}",
        first.messages
    );
    let link = first.messages.split("token=").nth(1).unwrap_or_default();
    let token: String = link.chars().take_while(char::is_ascii_hexdigit).collect();
    let body = format!(
        "{{\"token\":\"{token}\",\"email\":\"root@example.org\",\"name\":\"Root\",\"password\":\"les mouettes rient\"}}"
    );
    let json = "Content-Type: application/json";
    let address = format!("{}/api/v1/accounts/passwords", first.address);
    let made = curl(&["-w", "%{http_code}", "-H", json, "--data", &body, &address])?;
    assert!(made.ends_with("204") || made.ends_with("200"), "{made}");
    let none = curl(&[
        "-w",
        "%{http_code}",
        "-H",
        json,
        "--data",
        "{\"email\":\"officer@demo.example.org\",\"password\":\"Parvis-demo-2026!x9\"}",
        &format!("{}/api/v1/tokens", first.address),
    ])?;
    assert!(none.ends_with("401"), "{none}");
    let before = curl(&[&format!("{}/api/v1/observers", first.address)])?;
    drop(first);
    let second = start(&data, false)?;
    assert!(
        !second.messages.contains("first-administrator"),
        "{}",
        second.messages
    );
    assert_eq!(
        curl(&[&format!("{}/api/v1/observers", second.address)])?,
        before
    );
    assert!(
        second.started_in < Duration::from_secs(5),
        "{:?}",
        second.started_in
    );
    Ok(())
}

/// Kills the program again and again while four CSOs register, apply and
/// submit; every submission that was acknowledged is there after the restart,
/// whole: with its reference, its stage, its documents and its entries.
#[test]
fn kill_9_loses_no_submission_that_was_acknowledged() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("data");
    drop(start(&data, true)?);
    let mut acknowledged: Vec<(String, String)> = vec![];
    for round in 0..6 {
        let mut running = start(&data, true)?;
        let client = Socket::sign_in(&running.address, "owner1@demo.example.org")?;
        let writers: Vec<_> = (0..4)
            .map(|_| {
                let client = client.clone();
                std::thread::spawn(move || {
                    std::iter::from_fn(|| client.apply()).collect::<Vec<_>>()
                })
            })
            .collect();
        std::thread::sleep(Duration::from_millis(900 + 170 * round));
        running.child.kill()?;
        running.child.wait()?;
        for writer in writers {
            acknowledged.extend(
                writer
                    .join()
                    .map_err(|_| anyhow::anyhow!("a writer panicked"))?,
            );
        }
    }
    assert!(
        acknowledged.len() > 10,
        "only {} submissions were acknowledged",
        acknowledged.len()
    );
    let running = start(&data, true)?;
    let client = Socket::sign_in(&running.address, "owner1@demo.example.org")?;
    for (id, reference) in &acknowledged {
        let path = format!("/api/v1/applications/{id}");
        let found = client
            .call("GET", &path, None, "")
            .map(|(_, json)| json)
            .unwrap_or_default();
        assert_eq!(
            found["reference"],
            reference.as_str(),
            "{id} of {} is gone",
            acknowledged.len()
        );
        assert_eq!(found["stage"], "submitted");
        assert_eq!(found["documents"].as_array().map(Vec::len), Some(1));
        let timeline = client
            .call("GET", &format!("{path}/timeline"), None, "")
            .map(|(_, j)| j.to_string());
        assert!(
            timeline.is_some_and(|t| t.contains("submit_application")),
            "{id} has no entry"
        );
    }
    Ok(())
}

fn token(base: &str, address: &str) -> anyhow::Result<String> {
    let body = format!("{{\"email\":\"{address}\",\"password\":\"Parvis-demo-2026!x9\"}}");
    let answer = curl(&[
        "-H",
        "Content-Type: application/json",
        "--data",
        &body,
        &format!("{base}/api/v1/tokens"),
    ])?;
    let json: serde_json::Value = serde_json::from_str(&answer)?;
    Ok(json["access_token"].as_str().context(answer)?.to_owned())
}

/// A client over plain sockets, which knows whether an answer came whole.
#[derive(Clone)]
struct Socket {
    host: String,
    token: String,
}

impl Socket {
    fn sign_in(base: &str, address: &str) -> anyhow::Result<Self> {
        let host = base.trim_start_matches("http://").to_owned();
        Ok(Self {
            host,
            token: token(base, address)?,
        })
    }

    /// Sends a request; status and JSON when the whole answer came.
    fn call(
        &self,
        method: &str,
        path: &str,
        version: Option<i64>,
        body: &str,
    ) -> Option<(u16, serde_json::Value)> {
        self.send(method, path, version, "application/json", body)
    }

    fn send(
        &self,
        method: &str,
        path: &str,
        version: Option<i64>,
        kind: &str,
        body: &str,
    ) -> Option<(u16, serde_json::Value)> {
        let tag = version
            .map(|v| format!("If-Match: \"{v}\"\r\n"))
            .unwrap_or_default();
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nAuthorization: Bearer {}\r\nContent-Type: {kind}\r\n{tag}\
             Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
            self.host,
            self.token,
            body.len()
        );
        let mut stream = TcpStream::connect(&self.host).ok()?;
        stream
            .set_read_timeout(Some(Duration::from_secs(20)))
            .ok()?;
        stream.write_all(request.as_bytes()).ok()?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).ok()?;
        let (head, body) = answer.split_once("\r\n\r\n")?;
        let status = head.split(' ').nth(1)?.parse().ok()?;
        Some((status, serde_json::from_str(body.trim()).ok()?))
    }

    /// Registers an organization, applies and submits; id and reference when
    /// the submission was acknowledged.
    fn apply(&self) -> Option<(String, String)> {
        let name = parvis_server::clock::RandomIds.uuid();
        let entry = format!(
            "{{\"name\":\"Kill {name}\",\"name_language\":\"en\",\"category\":\"ngo\",\"country\":\"KE\",\"level\":\"local\"}}"
        );
        let organization = self.call("POST", "/api/v1/organizations", None, &entry)?.1;
        let path = format!(
            "/api/v1/organizations/{}/applications",
            organization["id"].as_str()?
        );
        let case = self.call("POST", &path, None, "{}")?.1;
        let path = format!("/api/v1/applications/{}", case["id"].as_str()?);
        let answers = "{\"aims\":\"a\",\"executive_name\":\"b\",\"executive_title\":\"c\",\"missing_documents_reason\":\"d\"}";
        self.call(
            "PUT",
            &format!("{path}/draft"),
            case["version"].as_i64(),
            answers,
        )?;
        let file = "--xx\r\nContent-Disposition: form-data; name=\"code\"\r\n\r\nD01\r\n--xx\r\nContent-Disposition: \
                    form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.4 letter\r\n--xx--\r\n";
        let draft = self
            .send(
                "POST",
                &format!("{path}/documents"),
                None,
                "multipart/form-data; boundary=xx",
                file,
            )?
            .1;
        let signature = "{\"signatory_name\":\"a\",\"signatory_title\":\"b\",\"accepts_no_vote\":true,\
                         \"undertakes_support\":true,\"declares_true\":true}";
        let submit = self.call(
            "POST",
            &format!("{path}/submissions"),
            draft["version"].as_i64(),
            signature,
        )?;
        let reference = submit.1["reference"].as_str().filter(|_| submit.0 == 201)?;
        Some((case["id"].as_str()?.to_owned(), reference.to_owned()))
    }
}

/// A client that says nothing, half a request line or half a header is closed
/// after ten seconds; others are served meanwhile.
#[test]
fn slow_clients_are_closed() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let running = start(&folder.path().join("data"), false)?;
    let host = running.address.trim_start_matches("http://").to_owned();
    let shapes: [&[u8]; 3] = [
        b"",
        b"GET /en/ HT",
        b"GET /en/ HTTP/1.1\r\nHost: x\r\nX-Slow: ",
    ];
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
    assert!(
        began.elapsed() < Duration::from_secs(13),
        "{:?}",
        began.elapsed()
    );
    Ok(())
}
