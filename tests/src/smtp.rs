//! A mail server for tests: it listens on a port of its own, keeps what it
//! took, and can be away, busy, refuse, or break the line after it took a mail.

use anyhow::Context;
use std::sync::{Arc, Mutex};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};

/// What the server does with a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    /// Takes it.
    Takes,
    /// 451: busy, later. The answer repeats the recipient, as servers do.
    Busy,
    /// 550: no such mailbox, never. The answer repeats the recipient.
    Refuses,
    /// Takes it and breaks the line before it says so.
    BreaksOff,
}

/// What the server holds.
#[derive(Debug)]
struct State {
    mood: Mood,
    taken: Vec<String>,
}

/// A mail server.
pub struct SmtpServer {
    state: Arc<Mutex<State>>,
    address: std::net::SocketAddr,
    running: Option<JoinHandle<()>>,
}

impl SmtpServer {
    /// Starts on a free port.
    ///
    /// # Errors
    /// When there is none.
    pub async fn start() -> anyhow::Result<Self> {
        let state = State {
            mood: Mood::Takes,
            taken: vec![],
        };
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let mut server = Self {
            state: Arc::new(Mutex::new(state)),
            address: listener.local_addr()?,
            running: None,
        };
        server.listen(listener);
        Ok(server)
    }

    /// The address for the setting `smtp_url`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("smtp://{}", self.address)
    }

    /// Goes away: connections are refused.
    pub async fn stop(&mut self) {
        if let Some(running) = self.running.take() {
            running.abort();
            // The port is free once the task is gone.
            let _ = running.await;
        }
    }

    /// Comes back on the same port.
    ///
    /// # Errors
    /// When another program took the port.
    pub async fn come_back(&mut self) -> anyhow::Result<()> {
        let listener = TcpListener::bind(self.address).await?;
        self.listen(listener);
        Ok(())
    }

    /// What it does from now on.
    pub fn set(&self, mood: Mood) {
        if let Ok(mut state) = self.state.lock() {
            state.mood = mood;
        }
    }

    /// The mails taken so far, as they came.
    #[must_use]
    pub fn taken(&self) -> Vec<String> {
        self.state
            .lock()
            .map(|s| s.taken.clone())
            .unwrap_or_default()
    }

    /// How many mails were taken so far.
    #[must_use]
    pub fn count(&self) -> usize {
        self.state.lock().map(|s| s.taken.len()).unwrap_or_default()
    }

    fn listen(&mut self, listener: TcpListener) {
        let state = self.state.clone();
        self.running = Some(tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let state = state.clone();
                tokio::spawn(async move { talk(stream, &state).await });
            }
        }));
    }
}

/// One conversation; ends when the client goes or the line breaks.
async fn talk(stream: TcpStream, state: &Mutex<State>) -> anyhow::Result<()> {
    let (reader, mut writer) = stream.into_split();
    let mut lines = BufReader::new(reader).lines();
    writer.write_all(b"220 test\r\n").await?;
    while let Some(line) = lines.next_line().await? {
        let mood = state.lock().map(|s| s.mood).unwrap_or(Mood::Takes);
        let verb = line.get(..4).unwrap_or_default().to_ascii_uppercase();
        let answer = match (verb.as_str(), mood) {
            ("EHLO" | "HELO", _) => "250-test\r\n250 8BITMIME".to_owned(),
            ("RCPT", Mood::Busy) => format!("451 4.3.0 busy: {line}"),
            ("RCPT", Mood::Refuses) => format!("550 5.1.1 no such mailbox: {line}"),
            ("DATA", _) => {
                writer.write_all(b"354 go on\r\n").await?;
                let mut mail = String::new();
                loop {
                    let line = lines.next_line().await?.context("gone")?;
                    if line == "." {
                        break;
                    }
                    mail.push_str(&line);
                    mail.push_str("\r\n");
                }
                if let Ok(mut state) = state.lock() {
                    state.taken.push(mail);
                }
                if mood == Mood::BreaksOff {
                    return Ok(());
                }
                "250 taken".to_owned()
            }
            ("QUIT", _) => {
                writer.write_all(b"221 bye\r\n").await?;
                return Ok(());
            }
            _ => "250 ok".to_owned(),
        };
        writer.write_all(answer.as_bytes()).await?;
        writer.write_all(b"\r\n").await?;
    }
    Ok(())
}
