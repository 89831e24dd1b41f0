//! `cargo xtask screenshots`.

use anyhow::Result;

use crate::arguments::Arguments;
use crate::{setup, test};

pub const HELP: &str = "\
Walks through the window in a virtual display and puts pictures of its screens, light and dark, into
artifacts/screenshots. Linux only.

Usage: cargo xtask screenshots
";

pub fn run(arguments: Arguments) -> Result<()> {
    arguments.finish()?;
    setup::system()?;
    setup::page()?;
    test::window()
}
