//! `cargo xtask torture`: processes are killed, disks fail, and several processes work at once, as often as the promises
//! of `tests/torture` are worth.

use std::process::Command;

use anyhow::{Result, bail};

use crate::arguments::Arguments;
use crate::{process, workspace};

pub const HELP: &str = "\
Runs every job of the command line many times while something goes wrong (Linux), and checks what is left:
500 random kills of each, a kill at each system call that changes a file, each of these calls failing with EIO and
with ENOSPC, once and from then on, and several processes at once. Prints the figures, and fails if a promise is
broken. The tests of the command line run a small part of this. Takes about an hour.

Usage: cargo xtask torture [JOB…]

  JOB   import, import_first, import_update, undo_import, edit, star, group, delete, undo, redo, merge,
        field_delete, restore, restore_damaged, salvage, backup, backup_beside, export_csv, export_xlsx,
        export_vcf, migration, erase, creation: all of them if left out
";

pub fn run(mut arguments: Arguments) -> Result<()> {
    let jobs = arguments.words();
    arguments.finish()?;
    if !cfg!(target_os = "linux") {
        bail!("system calls can be made to fail on Linux only");
    }
    let profile = "bench-cli";
    let packages = ["--package", "kith", "--package", "kith-torture"];
    process::run(workspace::cargo(["build", "--profile", profile]).args(packages))?;
    let built = workspace::target().join(profile);
    process::run(Command::new(built.join("kith-torture")).arg(built.join("kith")).args(jobs))
}
