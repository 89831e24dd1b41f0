//! Running commands. Each command is printed before it runs.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, Stdio};
use std::sync::mpsc::{Sender, channel};

use anyhow::{Context, Result, bail};

/// Returns the command as it would be typed in a terminal.
pub fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let mut text: Vec<String> = words.map(|word| word.to_string_lossy().into_owned()).collect();
    if let Some(program) = text.first_mut() {
        *program = program.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
    }
    text.join(" ")
}

/// Prints and runs a command. Returns an error if it fails.
pub fn run(command: &mut Command) -> Result<()> {
    let line = shown(command);
    println!("$ {line}");
    let status = command.status().with_context(|| format!("could not start `{line}`"))?;
    if !status.success() {
        bail!("`{line}` failed ({status})");
    }
    Ok(())
}

/// Returns whether a command exists and succeeds, discarding its output.
pub fn succeeds(command: &mut Command) -> bool {
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// Returns the trimmed output of a command, or `None` if it fails.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok().filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Runs a command and prints its output. Returns the lines that `keep` selects, without colours, and whether
/// the command succeeded.
pub fn watched(command: &mut Command, keep: fn(&str) -> bool) -> Result<(Vec<String>, bool)> {
    let line = shown(command);
    println!("$ {line}");
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("could not start `{line}`"))?;
    let (sender, lines) = channel();
    let readers = [
        child.stdout.take().map(|pipe| pass_on(pipe, std::io::stdout(), sender.clone())),
        child.stderr.take().map(|pipe| pass_on(pipe, std::io::stderr(), sender)),
    ];
    let kept = lines.into_iter().map(|line| plain(&line)).filter(|line| keep(line)).collect();
    for reader in readers.into_iter().flatten() {
        let _ = reader.join();
    }
    Ok((kept, child.wait()?.success()))
}

fn pass_on(
    from: impl Read + Send + 'static,
    mut to: impl Write + Send + 'static,
    lines: Sender<String>,
) -> std::thread::JoinHandle<()> {
    std::thread::spawn(move || {
        for line in BufReader::new(from).split(b'\n').map_while(Result::ok) {
            let text = String::from_utf8_lossy(&line).into_owned();
            // The tests must not stop if the terminal was closed.
            let _ = writeln!(to, "{text}");
            let _ = lines.send(text);
        }
    })
}

/// Returns a line without terminal colours and outer white space.
fn plain(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    let mut rest = line.chars();
    while let Some(letter) = rest.next() {
        if letter == '\u{1b}' {
            rest.by_ref().find(char::is_ascii_alphabetic);
        } else {
            text.push(letter);
        }
    }
    text.trim().to_owned()
}
