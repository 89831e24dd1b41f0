//! `cargo xtask setup`: installs what is needed for building and testing, where possible.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::administrator::Administrator;
use crate::arguments::Arguments;
use crate::{packages, process, workspace};

pub const HELP: &str = "\
Installs what is needed for building and testing Kith: system packages (on Debian and Ubuntu as root, or with sudo in
continuous integration; otherwise, it prints the command to run) and the page's npm packages. Installs nothing that is
already there.

Usage: cargo xtask setup
";

/// The minimum version of Node.js that the tools of the page require.
const NODE: (u32, u32) = (20, 19);

pub fn run(arguments: Arguments) -> Result<()> {
    arguments.finish()?;
    system()?;
    page()?;
    println!("Everything is in place.");
    Ok(())
}

/// Installs these Debian packages for a command that needs them, or says how to.
pub fn tools(needed: &[&'static str]) -> Result<()> {
    let Some(missing) = packages::missing(needed) else {
        bail!("this works on Debian and Ubuntu only; it needs {}", needed.join(", "));
    };
    if missing.is_empty() {
        return Ok(());
    }
    let Some(administrator) = Administrator::here() else {
        bail!("install the tools with\n  sudo apt-get install {}", missing.join(" "));
    };
    install(administrator, &missing)
}

/// Installs the system packages, or prints what is needed.
pub fn system() -> Result<()> {
    if !cfg!(target_os = "linux") {
        println!("Building needs {}.", elsewhere());
        return Ok(());
    }
    let needed = packages::missing(&packages::DEBIAN).zip(packages::missing(&packages::OPTIONAL));
    let Some((needed, optional)) = needed else {
        println!(
            "If building fails, install the system packages. On Fedora:\n  sudo dnf install {}",
            packages::FEDORA
        );
        return Ok(());
    };
    let missing = [needed.as_slice(), optional.as_slice()].concat();
    if missing.is_empty() {
        return Ok(());
    }
    let list = missing.join(" ");
    let Some(administrator) = Administrator::here() else {
        let advice = format!("Install them with\n  sudo apt-get update && sudo apt-get install {list}");
        if needed.is_empty() {
            println!("Steps of the tests that need {list} are skipped. {advice}");
            return Ok(());
        }
        bail!("system packages are missing. {advice}");
    };
    println!("Installing system packages: {list}");
    install(administrator, &missing)
}

fn install(administrator: Administrator, packages: &[&str]) -> Result<()> {
    process::run(apt(administrator).arg("update"))?;
    process::run(apt(administrator).args(["install", "--yes", "--no-install-recommends"]).args(packages))
}

fn apt(administrator: Administrator) -> Command {
    let mut apt = administrator.command("apt-get");
    apt.arg("--quiet=2").env("DEBIAN_FRONTEND", "noninteractive");
    apt
}

fn elsewhere() -> &'static str {
    if cfg!(target_os = "macos") {
        "Xcode's command line tools (xcode-select --install)"
    } else {
        "the Microsoft C++ build tools; WebView2 comes with Windows 10 and later"
    }
}

/// Installs the npm packages of the page.
pub fn page() -> Result<()> {
    node()?;
    let ui = workspace::root().join("ui");
    let lock = fs::read(ui.join("package-lock.json")).context("ui/package-lock.json cannot be read")?;
    // npm's own copy of the lock file has a different text, so another copy is kept to determine whether the
    // installed packages match the lock file.
    let mark = ui.join("node_modules/.kith-lock");
    if fs::read(&mark).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    process::run(&mut workspace::npm(["ci", "--no-audit", "--no-fund"]))?;
    fs::write(&mark, lock).with_context(|| format!("{} cannot be written", mark.display()))
}

fn node() -> Result<()> {
    let wanted = format!("Install Node.js {}.{} or newer.", NODE.0, NODE.1);
    let Some(version) = process::output(Command::new("node").arg("--version")) else {
        bail!("the page is built with Node.js, which is not here. {wanted}");
    };
    let mut parts = version.trim_start_matches('v').split('.').map_while(|part| part.parse::<u32>().ok());
    let found = (parts.next().unwrap_or(0), parts.next().unwrap_or(0));
    if found < NODE {
        bail!("this Node.js is {version}. {wanted}");
    }
    if !Path::new(&workspace::root().join("ui/package.json")).exists() {
        bail!("ui/package.json is missing: is this a whole clone?");
    }
    Ok(())
}
