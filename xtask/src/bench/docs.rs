//! The figures in `docs/performance.md`: blocks between markers, which only the bench writes.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use super::jobs::Stage;
use crate::{process, workspace};

/// Returns the folder of the documentation.
pub fn folder() -> PathBuf {
    workspace::root().join("docs")
}

/// Replaces a block of `docs/performance.md`.
pub fn write(name: &str, block: &str) -> Result<()> {
    let file = folder().join("performance.md");
    let text = fs::read_to_string(&file).context("docs/performance.md cannot be read")?;
    let text =
        replaced(&text, name, block).with_context(|| format!("docs/performance.md has no block “{name}”"))?;
    fs::write(&file, text)?;
    println!("Wrote the block “{name}” of {}", file.display());
    Ok(())
}

fn replaced(text: &str, name: &str, block: &str) -> Option<String> {
    let (begin, end) = (format!("<!-- bench: {name} -->\n"), "<!-- /bench -->");
    let (before, rest) = text.split_once(&begin)?;
    let (_, after) = rest.split_once(end)?;
    Some(format!("{before}{begin}\n{}\n\n{end}{after}", block.trim()))
}

/// Returns a block: the command and the machine, then the figures.
pub fn block(stage: &Stage, command: &str, profile: &str, figures: &str) -> String {
    format!("`{command}` (profile `{profile}`), {}.\n\n{figures}", machine(stage))
}

fn machine(stage: &Stage) -> String {
    let program = |name: &str, flag: &str| process::output(Command::new(name).arg(flag)).unwrap_or_default();
    let mut commit = Command::new("git");
    commit.current_dir(workspace::root()).args(["log", "-1", "--format=%h of %as"]);
    let rustc = program("rustc", "--version");
    let sqlite = program("sqlite3", "--version");
    let parts = [
        format!("commit {}", process::output(&mut commit).unwrap_or_default()),
        format!("{} {}", std::env::consts::OS, std::env::consts::ARCH),
        processor(),
        memory(),
        rustc.split(" (").next().unwrap_or_default().to_owned(),
        sqlite.split(' ').next().map(|version| format!("SQLite {version}")).unwrap_or_default(),
        stage.python.as_ref().map(|python| python.version()).unwrap_or_default(),
    ];
    let known = parts.into_iter().filter(|part| !part.is_empty());
    known.collect::<Vec<_>>().join(", ")
}

fn processor() -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let info = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = info.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let model = model.map(|(_, name)| format!("{name}, ")).unwrap_or_default();
    format!("{model}{cores} cores")
}

fn memory() -> String {
    let info = fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let total = info.lines().find_map(|line| line.strip_prefix("MemTotal:")?.split_whitespace().next());
    let kib = total.and_then(|kib| kib.parse::<u64>().ok());
    kib.map(|kib| format!("{} GiB", (kib + (1 << 19)) >> 20)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_named_block_is_replaced() {
        let text =
            "a\n<!-- bench: x -->\nold\n<!-- /bench -->\nb\n<!-- bench: y -->\nkept\n<!-- /bench -->\n";
        let new = replaced(text, "x", "new\n").unwrap();
        assert_eq!(
            new,
            "a\n<!-- bench: x -->\n\nnew\n\n<!-- /bench -->\nb\n<!-- bench: y -->\nkept\n<!-- /bench -->\n"
        );
        assert_eq!(replaced(&new, "x", "new\n"), Some(new));
        assert_eq!(replaced(text, "z", "new"), None);
    }
}
