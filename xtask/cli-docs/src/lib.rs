//! The manual pages and completions of Kith's command line, made from the definition that parses its arguments.
//!
//! This is a package of its own, so that neither `kith` nor `cargo xtask` contains what makes them.

use std::fs::{self, File};
use std::io;
use std::path::Path;

use clap::Command;
use clap_complete::Shell;
use clap_mangen::Man;
use flate2::{Compression, GzBuilder};

/// The shells that have completions.
pub const SHELLS: [Shell; 4] = [Shell::Bash, Shell::Zsh, Shell::Fish, Shell::PowerShell];

/// Writes the manual pages to `man1` in a folder, and the completions to `completions`.
///
/// Pages are compressed, as distributions require, and the same for the same commands.
pub fn write(folder: &Path) -> io::Result<()> {
    let (pages, completions) = (folder.join("man1"), folder.join("completions"));
    for folder in [&pages, &completions] {
        fs::create_dir_all(folder)?;
    }
    for (name, command) in commands() {
        let file = File::create(pages.join(format!("{name}.1.gz")))?;
        let mut file = GzBuilder::new().write(file, Compression::best());
        page(command).render(&mut file)?;
        file.finish()?;
    }
    for shell in SHELLS {
        clap_complete::generate_to(shell, &mut kith::command(), "kith", &completions)?;
    }
    Ok(())
}

/// Returns `kith` and all its commands, with the names of their pages, such as `kith-group-add`.
pub fn commands() -> Vec<(String, Command)> {
    let mut kith = kith::command().disable_help_subcommand(true);
    kith.build();
    let mut found = Vec::new();
    collect("kith", &kith, &mut found);
    found
}

fn collect(name: &str, command: &Command, found: &mut Vec<(String, Command)>) {
    found.push((name.to_owned(), command.clone()));
    for inner in command.get_subcommands().filter(|inner| !inner.is_hide_set()) {
        collect(&format!("{name}-{}", inner.get_name()), inner, found);
    }
}

fn page(command: Command) -> Man {
    let version = command.get_version().unwrap_or_default();
    let source = format!("Kith {version}");
    // A page needs a date to have a source and a manual, and one that is blank is the same on every day.
    Man::new(command).date(" ").source(source).manual("Kith")
}
