//! `cargo xtask bench --engine`: what a process of its own cannot show, measured by examples of the engine.

use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::jobs::Stage;
use crate::{process, workspace};

/// Builds the examples, runs them, and returns what they print.
pub fn run(stage: &Stage, profile: &str, runs: usize) -> Result<String> {
    let examples = ["list_speed", "list_memory", "bulk_speed"].map(|name| format!("--example={name}"));
    let mut build = workspace::cargo(["build", "--locked", "--profile", profile, "--package", "kith-engine"]);
    process::run(build.args(examples))?;
    let example = |name: &str| {
        let program = workspace::target().join(profile).join("examples").join(name);
        Command::new(program.with_extension(std::env::consts::EXE_EXTENSION))
    };
    let rows = stage.sizes.rows.to_string();
    // A store that an earlier run filled is of that run's version.
    let list = stage.store("store-list").folder;
    if list.exists() {
        std::fs::remove_dir_all(&list)?;
    }
    let list = printed(example("list_speed").arg(&rows).arg(&list))?;
    let full = stage.filled(stage.sizes.rows)?;
    let memory = printed(example("list_memory").arg(&full.folder))?;
    let bulk = printed(example("bulk_speed").arg(&full.folder).arg(runs.to_string()))?;
    Ok(format!("{list}\n{memory}\n{bulk}"))
}

fn printed(command: &mut Command) -> Result<String> {
    let line = process::shown(command);
    println!("$ {line}");
    let output = command.output().with_context(|| format!("could not start `{line}`"))?;
    ensure!(output.status.success(), "`{line}` failed:\n{}", String::from_utf8_lossy(&output.stderr));
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
