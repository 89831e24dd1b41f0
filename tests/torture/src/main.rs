//! `kith-torture KITH [JOB…]`: all trials with the `kith` at this path, and their figures. Run by `cargo xtask torture`.
#![allow(clippy::print_stdout)]

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use kith_torture::{JOBS, Job, Prepared, Share, Tally, disk, killed, together};

/// How often each job is killed at random.
const KILLS: u32 = 500;
/// No store may take longer to open.
const OPENING: Duration = Duration::from_secs(2);

fn main() -> Result<ExitCode> {
    let mut words = std::env::args().skip(1);
    let program = PathBuf::from(words.next().context("the path of kith is missing")?);
    let named: Vec<String> = words.collect();
    let mut all = Tally::default();
    println!(
        "{:<16} {:<14} {:>7} {:>7} {:>7} {:>8} {:>7} {:>6}",
        "", "", "trials", "before", "after", "opening", "broken", "time"
    );
    for job in JOBS.iter().filter(|job| named.is_empty() || named.iter().any(|name| name == job.name)) {
        let prepared = Prepared::new(job, &program)?;
        row(job, "killed", &mut all, || killed::at_random(&prepared, KILLS))?;
        row(job, "at each call", &mut all, || killed::at_each_call(&prepared, Share::All))?;
        row(job, "failing disk", &mut all, || disk::fails(&prepared, Share::All))?;
    }
    if named.is_empty() {
        several(&program, &mut all)?;
    }
    println!("\n{} trials, {} broken promises", all.trials, all.broken.values().sum::<u64>());
    if all.slowest_opening > OPENING {
        println!("  a store took {:?} to open", all.slowest_opening);
        all.findings.push("slow opening".to_owned());
    }
    Ok(if all.findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Makes the trials of a job, and prints their figures.
fn row(job: &Job, kind: &str, all: &mut Tally, trials: impl FnOnce() -> Result<Tally>) -> Result<()> {
    let started = Instant::now();
    let tally = trials().with_context(|| format!("{}, {kind}", job.name))?;
    println!(
        "{:<16} {kind:<14} {:>7} {:>7} {:>7} {:>5} ms {:>7} {:>4} s",
        job.name,
        tally.trials,
        tally.before,
        tally.after,
        tally.slowest_opening.as_millis(),
        tally.broken.values().sum::<u64>(),
        started.elapsed().as_secs()
    );
    tally.findings.iter().for_each(|finding| println!("  {finding}"));
    all.join(tally);
    Ok(())
}

/// Several processes on one store.
fn several(program: &Path, all: &mut Tally) -> Result<()> {
    println!();
    let changes = together::edits(program, 1000)?;
    println!("two command lines, 1,000 edits each, beside an open list: {changes} changes");
    if changes != 2000 {
        all.findings.push(format!("{changes} of 2000 changes"));
    }
    together::waits(program)?;
    let (shortest, longest) = together::gives_up(program, Duration::from_secs(60))?;
    println!(
        "a writer for a minute: every command fails after {shortest:.1?} to {longest:.1?}, and works then"
    );
    for name in ["creation", "migration"] {
        let job = Job::named(name).context("there is such a job")?;
        let (good, findings) = together::starts(program, job, 50)?;
        println!("two starts, {name}: {good} of 50 pairs work");
        findings.iter().for_each(|finding| println!("  {finding}"));
        all.findings.extend(findings);
    }
    for name in ["restore", "erase", "salvage"] {
        let job = Job::named(name).context("there is such a job")?;
        together::replaced(program, job)?;
        println!("{name} beside an open list: the list follows");
    }
    Ok(())
}
