//! Fills a new store in a folder with made-up people: `kith-demo FOLDER`. What `cargo xtask demo` runs.

use std::path::PathBuf;

use anyhow::{Context, Result};
use kith_engine::clock::Timestamp;

#[expect(clippy::print_stdout, reason = "this is a program for the terminal")]
fn main() -> Result<()> {
    let folder = std::env::args_os().nth(1).map(PathBuf::from).context("usage: kith-demo FOLDER")?;
    let now = Timestamp::from_millis(jiff::Timestamp::now().as_millisecond());
    let filled = kith_demo::fill(&folder, kith_demo::PEOPLE, now)?;
    println!(
        "{} people from {} imports, {} of them starred, {} with a history.",
        filled.contacts, filled.imports, filled.starred, filled.histories
    );
    Ok(())
}
