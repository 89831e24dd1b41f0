//! `cargo xtask demo`: opens the app on a store of made-up people.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::app::{self, Profile};
use crate::arguments::Arguments;
use crate::launch::{Screen, launch};
use crate::steps::Steps;
use crate::{process, run, workspace};

pub const HELP: &str = "\
Builds Kith as `cargo xtask run` does, and opens it on a store of 5,000 made-up people with groups, fields, smart groups
and histories. The store is in a folder of its own under the target folder, and is kept: what you change is still there
the next time.

Usage: cargo xtask demo [OPTIONS]

  --new              throw the store away and fill it anew
  --release          build what is shipped: a little faster to use, several times slower to build
  --screenshot-only  end after the screenshot; always uses a virtual display
";

pub fn run(mut arguments: Arguments) -> Result<()> {
    let anew = arguments.flag("--new");
    let profile = Profile::for_use(&mut arguments);
    let screen = Screen::from(&mut arguments);
    arguments.finish()?;
    let mut steps = Steps::default();
    run::prepare(screen, &mut steps)?;
    let program = steps.step("the app", || app::build_with(profile, &["kith-demo"]))?;
    let store = workspace::target().join("demo");
    steps.step("the people", || fill(&program, &store, anew))?;
    println!("\n{}", steps.summary());
    launch(screen, &program, &["--data-dir".into(), store.into()])
}

/// Fills the store, unless it is there already.
fn fill(app: &Path, store: &Path, anew: bool) -> Result<()> {
    if anew && store.exists() {
        std::fs::remove_dir_all(store)?;
    }
    if store.exists() {
        println!("{} is kept from the last time.", store.display());
        return Ok(());
    }
    // A store that was not filled to its end is never opened.
    let part = store.with_extension("part");
    if part.exists() {
        std::fs::remove_dir_all(&part)?;
    }
    let program = app.with_file_name(format!("kith-demo{}", std::env::consts::EXE_SUFFIX));
    process::run(Command::new(program).arg(&part))?;
    Ok(std::fs::rename(part, store)?)
}
