//! `cargo xtask run`: builds the app and opens its window.

use anyhow::Result;

use crate::app::{self, Profile};
use crate::arguments::Arguments;
use crate::launch::{Screen, launch};
use crate::setup;
use crate::steps::Steps;

pub const HELP: &str = "\
Builds the page and the app, and opens the window. Installs what building needs, or names the command that does. Without
a display (Linux), it starts a virtual one, saves a screenshot of the window as artifacts/kith.png and runs until Ctrl-C.

Usage: cargo xtask run [OPTIONS] [-- ARGUMENTS OF THE APP]

  --release          build what is shipped: a little faster to use, several times slower to build
  --screenshot-only  end after the screenshot; always uses a virtual display
";

pub fn run(mut arguments: Arguments) -> Result<()> {
    let profile = Profile::for_use(&mut arguments);
    let screen = Screen::from(&mut arguments);
    let rest = std::mem::take(&mut arguments.rest);
    arguments.finish()?;
    let mut steps = Steps::default();
    prepare(screen, &mut steps)?;
    let program = steps.step("the app", || app::build(profile))?;
    println!("\n{}", steps.summary());
    launch(screen, &program, &rest)
}

/// Does what comes before the app is built.
pub fn prepare(screen: Screen, steps: &mut Steps) -> Result<()> {
    steps.step("system packages", || setup::system(screen.needs()))?;
    steps.step("libraries of the page", setup::page)?;
    steps.step("the page", app::page)
}
