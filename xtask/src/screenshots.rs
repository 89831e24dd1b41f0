//! `cargo xtask screenshots`: takes screenshots of all screens.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::app::{self, Profile};
use crate::arguments::Arguments;
use crate::packages::Need;
use crate::test::{self, Choice};
use crate::{process, setup, workspace};

pub const HELP: &str = "\
Visits every screen of the window in a virtual display and takes screenshots of it: light and dark, wide and small, in
English, Arabic and Spanish, and small in German and Japanese. They are saved in
artifacts/screenshots/<language>-<theme>-<size>. Linux only.

With --guide, it takes only the pictures of the guide and of the README anew, with the people of `cargo xtask demo`, into
docs/guide/pictures and docs/window.png.

Usage: cargo xtask screenshots [--guide]
";

pub fn run(mut arguments: Arguments) -> Result<()> {
    let guide = arguments.flag("--guide");
    arguments.finish()?;
    setup::system(&[Need::Building, Need::Display, Need::Testing])?;
    setup::page()?;
    app::page()?;
    app::build(Profile::Quick)?;
    if !guide {
        return process::run(&mut test::window_tests(Choice::Pictures));
    }
    process::run(&mut test::window_tests(Choice::Guide))?;
    let docs = workspace::root().join("docs");
    let pictures = docs.join("guide/pictures");
    for entry in fs::read_dir(&pictures)? {
        compress(&entry?.path())?;
    }
    fs::copy(pictures.join("window.png"), docs.join("window.png"))?;
    println!("The pictures are in {}", pictures.display());
    Ok(())
}

/// Reduces a picture to a palette, which halves its size and cannot be seen.
fn compress(picture: &Path) -> Result<()> {
    let mut convert = Command::new("convert");
    convert.arg(picture).args(["-strip", "+dither", "-colors", "200", "-define", "png:compression-level=9"]);
    process::run(convert.arg(format!("PNG8:{}", picture.display())))
}
