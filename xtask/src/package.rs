//! `cargo xtask package`: makes installable packages.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};
use serde_json::json;

use crate::app::{self, Profile};
use crate::arguments::Arguments;
use crate::{process, sbom, setup, workspace};

pub const HELP: &str = "\
Builds the page and the app in the release profile and makes installable packages: deb and rpm on Linux, an app and a
disk image on macOS, an installer on Windows. The Linux packages also contain the command line. Also writes the list of
all libraries, as `cargo xtask sbom` does.

Usage: cargo xtask package [--fast]

  --fast  package a build without optimisation, for testing the packaging only
";

pub fn run(mut arguments: Arguments) -> Result<()> {
    let profile = if arguments.flag("--fast") { Profile::Quick } else { Profile::Release };
    arguments.finish()?;
    setup::system()?;
    setup::page()?;
    app::page()?;
    let program = app::build(profile)?;
    let bundles = if cfg!(target_os = "macos") {
        "app,dmg"
    } else if cfg!(windows) {
        "nsis"
    } else {
        "deb,rpm"
    };
    let mut bundle = tauri()?;
    bundle.args(["bundle", "--ci", "--bundles", bundles, "--config", &with_command_line(&program)]);
    if matches!(profile, Profile::Quick) {
        bundle.arg("--debug");
    }
    process::run(&mut bundle)?;
    let folder = program.with_file_name("bundle");
    let made = packages(&folder)?;
    if made.is_empty() {
        bail!("no package was made in {}", folder.display());
    }
    println!("{}", sbom::write()?.display());
    for package in made {
        println!("{} ({} KiB)", package.display(), package.metadata()?.len() / 1024);
    }
    Ok(())
}

/// The npm package with Tauri's command line, which makes the packages. It is not a dependency of the page,
/// because the page is built without it.
const TAURI: &str = "@tauri-apps/cli@2.12.5";

/// Returns Tauri's command line, installing it in the target folder if it is not there yet.
fn tauri() -> Result<Command> {
    let folder = workspace::target().join("tauri-cli");
    let name = if cfg!(windows) { "tauri.cmd" } else { "tauri" };
    let program = folder.join("node_modules/.bin").join(name);
    if !program.exists() {
        std::fs::create_dir_all(&folder)?;
        let mut install = workspace::npm(["install", "--no-save", "--no-audit", "--no-fund", TAURI]);
        process::run(install.arg("--prefix").arg(&folder))?;
    }
    let mut command = Command::new(program);
    command.current_dir(workspace::root());
    Ok(command)
}

/// Returns additional configuration with the path of the built command line.
fn with_command_line(program: &Path) -> String {
    let files = json!({ "/usr/bin/kith": program.with_file_name("kith") });
    json!({ "bundle": { "linux": { "deb": { "files": files }, "rpm": { "files": files } } } }).to_string()
}

/// Returns the packages in the subfolders of a folder.
fn packages(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for kind in std::fs::read_dir(folder)? {
        let kind = kind?.path();
        if !kind.is_dir() {
            continue;
        }
        for file in std::fs::read_dir(kind)? {
            let file = file?.path();
            let ending = file.extension().unwrap_or_default();
            if ["deb", "rpm", "dmg", "exe", "app"].iter().any(|package| ending == *package) {
                found.push(file);
            }
        }
    }
    Ok(found)
}
