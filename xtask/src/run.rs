//! `cargo xtask run`: builds the app and opens its window. On a machine without a display, a virtual display
//! is used.

use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use kith_tests::display::{Display, Owned};

use crate::app::{self, Profile};
use crate::arguments::Arguments;
use crate::{process, setup, workspace};

pub const HELP: &str = "\
Installs what is missing, builds the page and the app, and starts it. Without a display (Linux), it starts a virtual
one, saves a screenshot of the window as artifacts/kith.png and runs until Ctrl-C.

Usage: cargo xtask run [OPTIONS] [-- ARGUMENTS OF THE APP]

  --fast             build without optimisation: faster to build, slower to use
  --screenshot-only  end after the screenshot; always uses a virtual display
";

pub fn run(mut arguments: Arguments) -> Result<()> {
    let profile = if arguments.flag("--fast") { Profile::Quick } else { Profile::Release };
    let screenshot_only = arguments.flag("--screenshot-only");
    let rest = std::mem::take(&mut arguments.rest);
    arguments.finish()?;

    setup::system()?;
    setup::page()?;
    app::page()?;
    let program = app::build(profile)?;

    let no_display = cfg!(target_os = "linux")
        && ["DISPLAY", "WAYLAND_DISPLAY"].iter().all(|v| std::env::var_os(v).is_none());
    if screenshot_only || no_display {
        return in_virtual_display(&program, &rest, screenshot_only);
    }
    process::run(Command::new(program).args(rest))
}

fn in_virtual_display(program: &Path, arguments: &[OsString], screenshot_only: bool) -> Result<()> {
    println!("Starting Kith in a virtual display.");
    let display = Display::start(1280, 832, None).context("no virtual display")?;
    let mut app = Owned::spawn(display.adopt(Command::new(program).args(arguments), None))?;
    let picture = workspace::artifacts().join("kith.png");
    fs::create_dir_all(workspace::artifacts())?;
    wait_for_window(&display, app.child())?;
    picture_when_drawn(&display, &picture)?;
    println!("The window is open; its picture is {}", picture.display());
    if screenshot_only {
        return Ok(());
    }
    println!("Kith runs on display {}. Ctrl-C ends it.", display.name);
    let status = app.child().wait()?;
    if !status.success() {
        bail!("Kith ended with {status}");
    }
    Ok(())
}

fn wait_for_window(display: &Display, app: &mut Child) -> Result<()> {
    let started = Instant::now();
    while display.window("^Kith$")?.is_none() {
        if let Some(status) = app.try_wait()? {
            bail!("Kith ended before its window opened ({status})");
        }
        if started.elapsed() > Duration::from_secs(60) {
            bail!("Kith's window did not open within a minute");
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    Ok(())
}

/// Takes screenshots until two in a row are the same and not blank, because the page is drawn after the
/// window opens.
fn picture_when_drawn(display: &Display, picture: &Path) -> Result<()> {
    const BLANK: u32 = 8;
    let started = Instant::now();
    let mut before = Vec::new();
    loop {
        display.screenshot(picture)?;
        let now = fs::read(picture)?;
        let settled = now == before && colours_inside(picture)? > BLANK;
        if settled || started.elapsed() > Duration::from_secs(30) {
            return Ok(());
        }
        before = now;
        std::thread::sleep(Duration::from_millis(200));
    }
}

/// Returns the number of colours in the middle of a screenshot, away from the frame of the window.
fn colours_inside(picture: &Path) -> Result<u32> {
    let mut count = Command::new("convert");
    count.arg(picture).args(["-gravity", "center", "-crop", "80%x80%+0+0", "-format", "%k", "info:"]);
    let counted = process::output(&mut count).and_then(|text| text.parse().ok());
    counted.context("ImageMagick's convert did not count the picture's colours")
}
