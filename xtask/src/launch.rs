//! Starting the built app: on the display of this machine, or on a virtual one if there is none.

use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use kith_tests::display::{Display, Owned};

use crate::arguments::Arguments;
use crate::packages::Need;
use crate::{process, workspace};

/// How the window is opened.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// On the display of this machine, until the user closes it.
    Own,
    /// On a virtual display, until Ctrl-C.
    Virtual,
    /// On a virtual display, until its screenshot is taken.
    Picture,
}

impl Screen {
    /// Takes `--screenshot-only` from the arguments, and looks for a display.
    pub fn from(arguments: &mut Arguments) -> Screen {
        let displayed = |variable| std::env::var_os(variable).is_some_and(|value| !value.is_empty());
        if arguments.flag("--screenshot-only") {
            Screen::Picture
        } else if cfg!(target_os = "linux") && !["DISPLAY", "WAYLAND_DISPLAY"].into_iter().any(displayed) {
            Screen::Virtual
        } else {
            Screen::Own
        }
    }

    /// Returns what system packages are needed for building the app and opening its window.
    pub fn needs(self) -> &'static [Need] {
        match self {
            Screen::Own => &[Need::Building],
            Screen::Virtual | Screen::Picture => &[Need::Building, Need::Display],
        }
    }
}

/// Starts the app and waits for its end. On a virtual display, its screenshot is saved first.
pub fn launch(screen: Screen, program: &Path, arguments: &[OsString]) -> Result<()> {
    let mut command = Command::new(program);
    command.args(arguments);
    if screen == Screen::Own {
        return process::run(&mut command);
    }
    println!("Starting Kith in a virtual display.");
    let display = Display::start(1280, 832, None).context("no virtual display")?;
    let mut app = Owned::spawn(display.adopt(&mut command, None))?;
    let picture = workspace::artifacts().join("kith.png");
    fs::create_dir_all(workspace::artifacts())?;
    picture_when_drawn(&display, app.child(), &picture)?;
    println!("The window is open; its picture is {}", picture.display());
    if screen == Screen::Picture {
        return Ok(());
    }
    println!("Kith runs on display {}. Ctrl-C ends it.", display.name);
    let status = app.child().wait()?;
    if !status.success() {
        bail!("Kith ended with {status}");
    }
    Ok(())
}

/// Takes screenshots until two in a row are the same and not blank, because the page is drawn after the
/// window opens.
fn picture_when_drawn(display: &Display, app: &mut Child, picture: &Path) -> Result<()> {
    const BLANK: u32 = 8;
    let started = Instant::now();
    let mut before = Vec::new();
    loop {
        if let Some(status) = app.try_wait()? {
            bail!("Kith ended before its window was drawn ({status})");
        }
        display.screenshot(picture)?;
        let now = fs::read(picture)?;
        if now == before && colours_inside(picture)? > BLANK {
            return Ok(());
        }
        if started.elapsed() > Duration::from_secs(90) {
            bail!("Kith's window was not drawn within 90 seconds; what is there is {}", picture.display());
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
