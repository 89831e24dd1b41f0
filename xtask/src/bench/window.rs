//! `cargo xtask bench --window`: measures the built app in a virtual display, with 10,000 and with 1,000,000
//! contacts.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, ensure};

use super::files;
use crate::app::{self, Profile};
use crate::{process, workspace};

/// Builds the app in the release profile, creates the stores that do not exist yet, and measures.
pub fn run(folder: &Path) -> Result<()> {
    let file = |rows| files::csv(folder, 0..rows);
    app::page()?;
    let app = app::build(Profile::Release)?;
    let kith = app.with_file_name(format!("kith{}", std::env::consts::EXE_SUFFIX));
    let mut speed = workspace::cargo(["run", "--package", "kith-tests", "--features", "window"]);
    speed.args(["--bin", "window-speed", "--"]).env("KITH_APP", &app);
    for rows in [10_000, 1_000_000] {
        speed.arg(store(folder, &kith, &file(rows)?, rows)?);
    }
    speed.arg(file(1_000_000)?);
    process::run(&mut speed)
}

/// Returns a store with this number of contacts, creating it if it does not exist.
fn store(folder: &Path, kith: &Path, file: &Path, rows: u64) -> Result<PathBuf> {
    let store = folder.join(format!("window-{rows}"));
    if store.exists() {
        return Ok(store);
    }
    println!("Filling a store with {rows} contacts");
    let aside = store.with_extension("part");
    if aside.exists() {
        fs::remove_dir_all(&aside)?;
    }
    let file = file.display().to_string();
    for arguments in [vec!["plan", "use", "Unlimited"], vec!["import", &file]] {
        let filled =
            Command::new(kith).arg("--json").arg("--data-dir").arg(&aside).args(arguments).output()?;
        ensure!(filled.status.success(), "{}", String::from_utf8_lossy(&filled.stderr));
    }
    fs::rename(aside, &store)?;
    Ok(store)
}
