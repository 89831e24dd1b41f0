//! `cargo xtask bench`: measures Kith beside its peers in the same run.
//!
//! What a process shows is measured as whole processes (`jobs`), each command and its peer in turn (`contest`); what it
//! cannot show, such as the answer to a key, by an example of the engine (`engine`); and how cost grows with the number
//! of contacts by single commands (`growth`). The figures go to `docs/performance.md` with `--write-docs`.

mod chart;
mod contest;
mod docs;
mod engine;
mod files;
mod growth;
mod jobs;
mod many;
pub mod people;
mod python;
mod report;
mod sqlite;
pub mod stores;
mod table;
pub mod timed;
mod window;

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};

use crate::arguments::Arguments;
use crate::{process, workspace};
use jobs::Stage;
use table::Table;

pub const HELP: &str = "\
Measures the command line on a file of 1,000,000 rows beside its peers: sqlite3, and scripts in Python with the usual
libraries. A command and its peer run in turn. Prints the medians of wall time, processor time and peak memory, and the
ratios to the peer. A peer that is not installed is left out.

Usage: cargo xtask bench [--engine | --growth | --many] [--small] [--runs N] [--peers all] [--write-docs]
       cargo xtask bench --window

  --engine       measure what no process can show instead: the answer to a key, jumps, sorting, changes of many contacts
                 beside bare SQL, memory of the list
  --growth       measure import, list, search and export at 1,000 to 5,000,000 rows instead, without peers
  --many         measure stores with 10,000 groups, 200 fields, 100,000 messages and 1 MB of notes instead
  --small        fewer rows, and a build with less optimisation that takes less time
  --runs N       how often each command runs (5)
  --peers all    measure peers that take minutes for a run, too
  --write-docs   write the table to docs/performance.md, and the chart of --growth beside it
  --window       measure the built app in a virtual display instead (Linux): the time from start to a usable list, the
                 work of a frame while scrolling, the time from keystroke to results, and how long an import blocks the
                 page
";

/// How much the contests work on.
#[derive(Clone, Copy)]
pub struct Sizes {
    pub rows: u64,
    /// The rows of the contests with scripts, which are much slower.
    pub script_rows: u64,
    pub cards: u64,
    /// The cards that a script reads. Its time is multiplied.
    pub script_cards: u64,
}

const LARGE: Sizes = Sizes { rows: 1_000_000, script_rows: 50_000, cards: 100_000, script_cards: 10_000 };
const SMALL: Sizes = Sizes { rows: 50_000, script_rows: 5_000, cards: 10_000, script_cards: 1_000 };

pub fn run(mut arguments: Arguments) -> Result<()> {
    let small = arguments.flag("--small");
    let window = arguments.flag("--window");
    let growth = arguments.flag("--growth");
    let engine = arguments.flag("--engine");
    let many = arguments.flag("--many");
    let write_docs = arguments.flag("--write-docs");
    let runs: usize =
        arguments.value("--runs")?.map_or(Ok(5), |runs| runs.parse()).context("--runs takes a number")?;
    ensure!(runs > 0, "--runs takes a number above 0");
    let all_peers = arguments.value("--peers")?.is_some_and(|peers| peers == "all");
    arguments.finish()?;
    let folder = workspace::target().join("bench");
    fs::create_dir_all(&folder)?;
    if window {
        return window::run(&folder);
    }
    let profile = if small { "bench-cli" } else { "release" };
    let kith = built(profile)?;
    let stage = Stage::new(&kith, &folder, if small { SMALL } else { LARGE }, all_peers);
    let options = [(" --engine", engine), (" --growth", growth), (" --many", many), (" --small", small)]
        .map(|(name, on)| if on { name } else { "" });
    let command = format!("cargo xtask bench{} --runs {runs}", options.concat());
    let (name, shown, written) = if engine {
        let printed = engine::run(&stage, profile, runs)?;
        ("engine", printed.clone(), format!("```text\n{printed}```\n"))
    } else if growth {
        let growth = growth::run(&stage, &folder, small, runs)?;
        let picture = if write_docs { growth.draw()? } else { String::new() };
        ("growth", growth.table().text(), format!("{}\n{picture}", growth.table().markdown()))
    } else if many {
        let table = many::run(&stage, runs)?;
        ("many", table.text(), table.markdown())
    } else {
        let table = contests(&stage, runs)?;
        ("contests", table.text(), table.markdown())
    };
    println!("\n{shown}");
    if write_docs {
        docs::write(name, &docs::block(&stage, &command, profile, &written))?;
    }
    Ok(())
}

fn contests(stage: &Stage, runs: usize) -> Result<Table> {
    let mut rows = Vec::new();
    jobs::each(stage, &mut |contest| {
        rows.push(contest.run(runs)?);
        Ok(())
    })?;
    Ok(report::table(&rows))
}

/// Builds `kith` in a profile and returns its path.
fn built(profile: &str) -> Result<PathBuf> {
    let build = ["build", "--locked", "--profile", profile, "--package", "kith"];
    process::run(&mut workspace::cargo(build))?;
    let name = format!("kith{}", std::env::consts::EXE_SUFFIX);
    Ok(workspace::target().join(profile).join(name))
}
