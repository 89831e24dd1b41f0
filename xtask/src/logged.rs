//! Checks what is logged: codes, kinds, ids and figures only. A step of `cargo xtask test`.
//!
//! Users send their logs to others. An error's sentence can name a contact, a phone or a path, so no value is
//! logged but those whose names are listed here, and no value is formatted but the kind of an [`std::io::Error`].

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::workspace;

/// The names of the values that may be logged.
const NAMES: [&str; 8] = ["at", "code", "kind", "length", "mode", "score", "thread", "version"];

/// The macros that log.
const MACROS: [&str; 7] = ["trace!", "debug!", "info!", "warn!", "error!", "event!", "span!"];

/// Returns an error with a list of all calls that log something else.
pub fn check() -> Result<()> {
    let mut wrong = Vec::new();
    let mut calls = 0;
    for folder in ["crates", "src-tauri/src"] {
        for path in sources(&workspace::root().join(folder))? {
            let source = fs::read_to_string(&path)?;
            if source.contains("use tracing::") {
                wrong
                    .push(format!("{}: write `tracing::` at each call, so that it is found", path.display()));
            }
            for call in logging(&source) {
                calls += 1;
                wrong.extend(fault(&call).map(|fault| format!("{}: {fault}: {call}", path.display())));
            }
        }
    }
    if !wrong.is_empty() {
        bail!("the log would hold more than codes, kinds, ids and figures:\n  {}", wrong.join("\n  "));
    }
    println!("{calls} calls log codes, kinds, ids and figures only.");
    Ok(())
}

fn sources(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(sources(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    Ok(found)
}

/// Returns the arguments of every call of `tracing` in a source.
fn logging(source: &str) -> Vec<String> {
    let calls = source.match_indices("tracing::").filter_map(|(at, path)| {
        let called = &source[at + path.len()..];
        let name = MACROS.iter().find(|name| called.starts_with(*name))?;
        let inside = called[name.len()..].strip_prefix('(')?;
        let mut depth = 1;
        let end = inside.find(|letter| {
            depth += i32::from(letter == '(') - i32::from(letter == ')');
            depth == 0
        })?;
        Some(inside[..end].split_whitespace().collect::<Vec<_>>().join(" "))
    });
    calls.collect()
}

/// Returns what is wrong with the arguments of a call, if anything.
fn fault(call: &str) -> Option<&'static str> {
    let (values, message) = call.split_at(call.find('"').unwrap_or(call.len()));
    if message.contains('{') || !message.ends_with('"') {
        return Some("a message with values");
    }
    values.split(',').map(str::trim).filter(|value| !value.is_empty()).find_map(|value| {
        let (name, value) = value.split_once(" = ").unwrap_or((value, value));
        let of_kind = name == "kind" && value.starts_with(['%', '?']) && value.ends_with(".kind()");
        if !of_kind && [name, value].iter().any(|text| text.contains(['%', '?', ' '])) {
            return Some("a formatted value");
        }
        let last = name.rsplit('.').next().unwrap_or(name);
        (!NAMES.contains(&last)).then_some("a value that is not listed in xtask/src/logged.rs")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_kinds_and_figures_may_be_logged() {
        for call in [
            r#""start""#,
            r#"code = error.code(), "refused""#,
            r#"failure.code, "not remembered""#,
            r#"kind = ?cause.kind(), "the folder was not synced""#,
            r#"score, "sheet chosen""#,
        ] {
            assert_eq!(fault(call), None, "{call}");
        }
    }

    #[test]
    fn sentences_paths_and_messages_with_values_may_not() {
        for call in [
            r#"%error, "refused""#,
            r#"?error, "refused""#,
            r#"error = &error as &dyn std::error::Error, "refused""#,
            r#"path = %path.display(), "backup""#,
            r#"code = %error, "refused""#,
            r#"kind = ?error, "refused""#,
            r#"name, "a group""#,
            r#""refused: {error}""#,
            r#""refused: {}", error"#,
        ] {
            assert!(fault(call).is_some(), "{call}");
        }
    }

    #[test]
    fn a_call_over_several_lines_is_found() {
        let source =
            "tracing::warn!(\n    code = error.code(),\n    \"no (daily) backup\"\n);\ntracing::Level::INFO";
        assert_eq!(logging(source), [r#"code = error.code(), "no (daily) backup""#]);
    }

    #[test]
    fn the_log_holds_nothing_personal() {
        check().unwrap();
    }
}
