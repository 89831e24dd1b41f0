//! `cargo xtask windows`: tests Kith as a Windows program on Linux, with Wine.

#[cfg(test)]
mod installers;
mod wine;

use std::path::PathBuf;
use std::time::Instant;

use anyhow::{Result, bail};

use crate::arguments::Arguments;
use crate::cross::Cross;
use crate::{process, setup, test, workspace};
use wine::Wine;

pub const HELP: &str = "\
Tests Kith as a Windows program on Debian: runs the tests of all crates without a window under Wine, lints everything
for Windows, and links the app. Installs what is missing first. Continues after a failure. What it leaves out, and why,
is printed at the end.

Usage: cargo xtask windows [--tests] [--lints] [--app] [-- ARGUMENTS OF THE TEST RUNNER]

  --tests   only the tests
  --lints   only the lints
  --app     only linking the app
";

const PACKAGES: [&str; 6] = ["rustc-web", "rust-web-src", "rust-web-clippy", "mingw-w64", "wine64", "wine"];

/// The crates whose tests are run.
const TESTED: [&str; 8] = [
    "kith-text",
    "kith-container",
    "kith-phone",
    "kith-source",
    "kith-chat",
    "kith-engine",
    "kith",
    "kith-walls",
];

/// What is not run, and why.
const LEFT_OUT: [(&str, &str); 5] = [
    ("kith-desktop", "its tests load WebView2, which does not run under Wine; it is linted and linked"),
    ("kith-tests", "the tests of the window drive WebKit on Linux; they are linted"),
    ("kith-torture, kith-faults", "they make system calls of Linux fail; the former is linted"),
    ("xtask", "its tests are about the source, which is the same everywhere; it is linted"),
    ("documentation examples", "each is a program to link, and none is about the system"),
];

/// Tests that pass on Windows but not with Wine, and why.
const WINE_DIFFERS: [(&str, &str); 2] = [
    (
        "held_file::tests::a_file_that_took_the_name_is_not_read_but_noticed",
        "Windows lets a file be replaced while it is read; this Wine does not",
    ),
    ("a_file_that_changes_while_it_is_imported_leaves_the_store_as_it_was", "for the same reason"),
];

pub fn run(mut arguments: Arguments) -> Result<()> {
    let parts = [arguments.flag("--tests"), arguments.flag("--lints"), arguments.flag("--app")];
    let rest = std::mem::take(&mut arguments.rest);
    arguments.finish()?;
    let all = !parts.contains(&true);
    let [tests, lints, app] = parts.map(|part| part || all);
    if !cfg!(target_os = "linux") {
        bail!("this is for Linux. On Windows, `cargo xtask test` tests Kith");
    }
    setup::tools(&PACKAGES)?;
    let cross = Cross { target: "x86_64-pc-windows-gnu", folder: folder() };
    let mut failed = Vec::new();
    let mut step = |name: &'static str, work: &dyn Fn() -> Result<()>| {
        println!("\n== {name}");
        let started = Instant::now();
        if let Err(error) = work() {
            println!("{error:#}");
            failed.push(name);
        }
        println!("   took {} s", started.elapsed().as_secs());
    };
    if tests {
        step("tests under Wine", &|| {
            let wine = Wine::prepare(&cross.folder)?;
            if !test::nextest() {
                bail!(
                    "the tests are run by nextest. Install it with\n  cargo install --locked cargo-nextest"
                );
            }
            let mut command = cross.cargo(["nextest", "run", "--profile", "wine", "--no-fail-fast"]);
            for name in TESTED {
                command.args(["--package", name]);
            }
            let differing = WINE_DIFFERS.map(|(name, _)| format!("test(={name})")).join(" | ");
            command.args(["--filterset", &format!("not ({differing})")]);
            process::run(wine.runs(&mut command, cross.target).args(&rest))
        });
    }
    if lints {
        step("lints", &|| {
            let mut command = cross.clippy(["--workspace", "--exclude", "kith-faults", "--all-targets"]);
            // This lint is wrong for the targets of MinGW: it asks for the `const` that is there.
            let wrong = ["-A", "clippy::missing-const-for-thread-local"];
            process::run(command.args(["--", "-D", "warnings"]).args(wrong))
        });
    }
    if app {
        step("app", &|| {
            process::run(&mut cross.cargo(["build", "--package", "kith-desktop"]))?;
            println!("The app is linked: {}", cross.programs().join("kith-desktop.exe").display());
            Ok(())
        });
    }
    println!("\nNot run here:");
    for (what, why) in LEFT_OUT.iter().chain(&WINE_DIFFERS) {
        println!("  {what}: {why}");
    }
    if !failed.is_empty() {
        bail!("failed: {}", failed.join(", "));
    }
    Ok(())
}

/// Returns the target folder of Cargo, in which the Wine prefix also is.
fn folder() -> PathBuf {
    workspace::target().join("windows")
}
