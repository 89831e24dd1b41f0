//! `cargo xtask screenshots`: takes screenshots of all screens.

use anyhow::Result;

use crate::app::{self, Profile};
use crate::arguments::Arguments;
use crate::packages::Need;
use crate::test::{self, Choice};
use crate::{process, setup};

pub const HELP: &str = "\
Visits every screen of the window in a virtual display and takes screenshots of it: light and dark, wide and small, in
English, Arabic and Spanish, and small in German and Japanese. They are saved in
artifacts/screenshots/<language>-<theme>-<size>. Linux only.

Usage: cargo xtask screenshots
";

pub fn run(arguments: Arguments) -> Result<()> {
    arguments.finish()?;
    setup::system(&[Need::Building, Need::Display, Need::Testing])?;
    setup::page()?;
    app::page()?;
    app::build(Profile::Quick)?;
    process::run(&mut test::window_tests(Choice::Pictures))
}
