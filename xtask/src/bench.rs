//! `cargo xtask bench`: measures the command line with a large file, as whole processes, in comparison with
//! `sqlite3 .import` of the same file in the same run.

mod people;
pub mod timed;
mod window;

use std::fs::{self, File};
use std::io::BufWriter;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::arguments::Arguments;
use crate::{process, workspace};
use timed::{Figures, timed};

pub const HELP: &str = "\
Measures the engine through the command line on a file of 1,000,000 rows: import, list, search, sort, export.
Prints time, processor time, peak memory and the ratio to `sqlite3 .import` of the same file. Every figure is the
median of three runs.

Usage: cargo xtask bench [--small | --window]

  --small    use 50,000 rows
  --window   measure the built app in a virtual display instead (Linux): the time from start to a usable list, the work
             of a frame while scrolling, the time from keystroke to results, and how long an import blocks the page
";

pub fn run(mut arguments: Arguments) -> Result<()> {
    let rows: u64 = if arguments.flag("--small") { 50_000 } else { 1_000_000 };
    let window = arguments.flag("--window");
    arguments.finish()?;
    let folder = workspace::target().join("bench");
    fs::create_dir_all(&folder)?;
    if window {
        return window::run(&folder, |rows| written(&folder, rows));
    }
    process::run(&mut workspace::cargo(["build", "--locked", "--release", "--package", "kith"]))?;
    let kith = workspace::target().join("release").join(format!("kith{}", std::env::consts::EXE_SUFFIX));
    let file = written(&folder, rows)?;
    let bench = Bench { kith: &kith, folder: &folder, store: folder.join("store") };
    bench.all(&file)
}

/// Returns the path of the file with this number of rows, writing it if it does not exist.
fn written(folder: &Path, rows: u64) -> Result<PathBuf> {
    let file = folder.join(format!("people-{rows}.csv"));
    if !file.exists() {
        println!("Writing {rows} rows to {}", file.display());
        let aside = file.with_extension("part");
        people::write(BufWriter::new(File::create(&aside)?), rows)?;
        fs::rename(&aside, &file)?;
    }
    Ok(file)
}

struct Bench<'a> {
    kith: &'a Path,
    folder: &'a Path,
    store: PathBuf,
}

impl Bench<'_> {
    fn all(&self, file: &Path) -> Result<()> {
        println!("\n{:<34} {:>9} {:>9} {:>10}  ratio", "", "wall", "cpu", "peak");
        let raw = self.sqlite_import(file)?;
        if let Some(raw) = &raw {
            raw.print("sqlite3 .import, one text table", None);
        }
        let import = self.import(file)?;
        import.print("kith import (CSV)", raw.as_ref());

        let list = |args: &[&str]| self.median(|| self.kith(&[&["list", "--limit", "50"], args].concat()));
        list(&[])?.print("kith list", None);
        list(&["--search", "ma"])?.print("kith list --search ma", None);
        list(&["--search", "612"])?.print("kith list --search 612", None);
        list(&["--sort", "city"])?.print("kith list --sort city", None);

        let out = |name: &str| self.folder.join(name).display().to_string();
        let sqlite_out = self.sqlite_export()?;
        if let Some(figures) = &sqlite_out {
            figures.print("sqlite3 -csv of the store", None);
        }
        self.median(|| self.kith(&["export", &out("out.csv")]))?
            .print("kith export (CSV)", sqlite_out.as_ref());
        self.median(|| self.kith(&["export", &out("out.xlsx")]))?.print("kith export (XLSX)", None);
        let xlsx = self.folder.join("out.xlsx");
        self.import(&xlsx)?.print("kith import (XLSX)", raw.as_ref());
        Ok(())
    }

    fn kith(&self, args: &[&str]) -> Command {
        let mut command = Command::new(self.kith);
        command.arg("--json").arg("--data-dir").arg(&self.store).args(args);
        command
    }

    /// Creates a new store with the fields of the file and the unlimited plan.
    fn fresh_store(&self) -> Result<()> {
        if self.store.exists() {
            fs::remove_dir_all(&self.store)?;
        }
        let setup: [&[&str]; 6] = [
            &["plan", "use", "Unlimited"],
            &["field", "add", "Company", "--type", "text"],
            &["field", "add", "Score", "--type", "number"],
            &["field", "add", "Since", "--type", "date"],
            &["field", "add", "Newsletter", "--type", "checkbox"],
            &[
                "field", "add", "Tier", "--type", "dropdown", "--option", "Gold", "--option", "Silver",
                "--option", "Bronze",
            ],
        ];
        for args in setup {
            let output = self.kith(args).output().context("could not start kith")?;
            anyhow::ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        }
        Ok(())
    }

    fn import(&self, file: &Path) -> Result<Figures> {
        let file = file.display().to_string();
        self.median(|| {
            // An error can be ignored here, because the import fails then.
            let _ = self.fresh_store();
            self.kith(&["import", &file])
        })
    }

    fn sqlite_import(&self, file: &Path) -> Result<Option<Figures>> {
        if !process::succeeds(Command::new("sqlite3").arg("-version")) {
            println!("sqlite3 is not installed: no ratios.");
            return Ok(None);
        }
        let database = self.folder.join("raw.db");
        let script = format!(
            "CREATE TABLE people({});\n.mode csv\n.import --skip 1 '{}' people\n",
            columns(),
            file.display()
        );
        let script_file = self.folder.join("raw.sql");
        fs::write(&script_file, script)?;
        let figures = self.median(|| {
            for suffix in ["", "-wal", "-shm", "-journal"] {
                let _ = fs::remove_file(format!("{}{suffix}", database.display()));
            }
            let mut command = Command::new("sqlite3");
            command.arg(&database).arg(format!(".read '{}'", script_file.display()));
            command
        })?;
        Ok(Some(figures))
    }

    fn sqlite_export(&self) -> Result<Option<Figures>> {
        if !process::succeeds(Command::new("sqlite3").arg("-version")) {
            return Ok(None);
        }
        let figures = self.median(|| {
            let mut command = Command::new("sqlite3");
            command.args(["-csv", "-header"]).arg(self.store.join("kith.db")).arg("SELECT * FROM contacts");
            command
        })?;
        Ok(Some(figures))
    }

    /// Returns the median of three runs, by wall time.
    fn median(&self, mut command: impl FnMut() -> Command) -> Result<Figures> {
        let mut runs = (0..3).map(|_| timed(&mut command())).collect::<Result<Vec<_>>>()?;
        runs.sort_by_key(|run| run.wall);
        Ok(runs.swap_remove(1))
    }
}

fn columns() -> String {
    let names: Vec<String> = people::HEADERS.iter().map(|name| format!("\"{name}\" TEXT")).collect();
    names.join(", ")
}
