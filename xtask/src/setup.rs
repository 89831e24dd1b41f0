//! `cargo xtask setup`: installs what is needed for building and testing, where possible.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::administrator::Administrator;
use crate::arguments::Arguments;
use crate::packages::{Distribution, Need};
use crate::{process, workspace};

pub const HELP: &str = "\
Installs what is needed for building, testing and measuring Kith: system packages (on Debian, Ubuntu and Fedora as root, or
with sudo in continuous integration; otherwise, it prints the command to run) and the page's npm packages. Installs
nothing that is already there.

Usage: cargo xtask setup [--build]

  --build   only what is needed for building
";

/// The minimum version of Node.js that the tools of the page require.
const NODE: (u32, u32) = (20, 19);

pub fn run(mut arguments: Arguments) -> Result<()> {
    let build = arguments.flag("--build");
    arguments.finish()?;
    system(if build { &[Need::Building] } else { &EVERYTHING })?;
    page()?;
    println!("Everything is in place.");
    Ok(())
}

/// Installs these Debian packages for a command that needs them, or says how to.
pub fn tools(needed: &[&'static str]) -> Result<()> {
    if Distribution::here() != Distribution::Debian {
        bail!("this works on Debian and Ubuntu only; it needs {}", needed.join(", "));
    }
    let missing = Distribution::Debian.missing(needed.to_vec());
    if missing.is_empty() {
        return Ok(());
    }
    let Some(administrator) = Administrator::here() else {
        bail!("install the tools with\n\n  {}\n", Distribution::Debian.install(&missing));
    };
    install(Distribution::Debian, administrator, &missing)
}

/// What all tests and measurements need.
pub const EVERYTHING: [Need; 5] =
    [Need::Building, Need::Display, Need::Testing, Need::Counting, Need::Comparing];

/// Installs the system packages for these needs, or says which are missing.
pub fn system(needs: &[Need]) -> Result<()> {
    if !cfg!(target_os = "linux") {
        println!("Building needs {}.", elsewhere());
        return Ok(());
    }
    let here = Distribution::here();
    if here == Distribution::Other {
        println!(
            "If building fails, install what is missing. On Debian, the packages are called\n  {}",
            here.packages(needs).join(" ")
        );
        return Ok(());
    }
    let missing = here.missing(here.packages(needs));
    if missing.is_empty() {
        println!("All system packages are installed.");
        return Ok(());
    }
    if let Some(administrator) = Administrator::here() {
        println!("Installing system packages: {}", missing.join(" "));
        return install(here, administrator, &missing);
    }
    let optional = here.packages(&[Need::Counting, Need::Comparing]);
    let advice = here.install(&missing);
    if missing.iter().all(|package| optional.contains(package)) {
        println!("What needs {} is left out. To install it:\n  {advice}", missing.join(" and "));
        return Ok(());
    }
    bail!("system packages are missing. Install them with this command, and try again:\n\n  {advice}\n")
}

fn install(here: Distribution, administrator: Administrator, packages: &[&str]) -> Result<()> {
    if here == Distribution::Fedora {
        let mut dnf = administrator.command("dnf");
        return process::run(dnf.args(["install", "--assumeyes", "--quiet"]).args(packages));
    }
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
