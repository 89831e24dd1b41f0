//! `cargo xtask gate`: counts the instructions of the main jobs of the command line, and compares them with the counts
//! that are kept in `gate/counts.toml`. A step of `cargo xtask test`.
//!
//! # Why instructions
//! Times on a busy machine vary by half, so a limit on them either fails by chance or lets everything pass. Instructions
//! that a program executes do not depend on what else runs: three imports of 20,000 rows differ by 0.01 %. They are not
//! time: a job can wait for memory or a disk without executing more of them. That is what `cargo xtask bench` shows.
//!
//! # What makes them repeatable
//! - Valgrind shows every program the same processor, whatever the real one is, so that glibc and `memchr` choose the
//!   same functions on every machine with AVX2.
//! - Each job may use one core only, because the number of threads depends on the number of cores.
//! - Locale and time zone are fixed, and each job begins with its own copy of a store.
//!
//! # What they depend on
//! Another compiler, C compiler or Valgrind can count differently. Therefore the tools are kept with the counts. While
//! they are the same, each count is compared with the one kept. Where they differ, it is compared with the one kept times
//! the median growth of all jobs: a tool changes all jobs alike, a change to Kith seldom does. A change that slows all
//! jobs alike passes there; with the tools that are kept it does not. Counts of another architecture are not comparable
//! at all.
//!
//! # The profile
//! Building `kith` for releases takes too long for a step of the tests. The profile `gate` is optimised little
//! (`opt-level = 1`): the counts are 20 to 50 % above those of the profile `bench-cli`. Optimising only Kith's
//! own crates, with the libraries of the tests, would be built sooner still, but then most instructions are those of
//! libraries that are not optimised, and a change to Kith hardly shows.

mod counter;
mod counts;
mod jobs;

use anyhow::{Result, bail};

use crate::arguments::Arguments;
use crate::packages::Need;
use crate::{process, setup, workspace};
use counter::Counter;
use counts::Counts;

pub const HELP: &str = "\
Counts the instructions of the main jobs at 20,000 rows (Linux on x86-64, with Valgrind), and fails if one needs 10 %
more than kept in xtask/src/gate/counts.toml.

Usage: cargo xtask gate [--update]

  --update   keep the counts of this run; those that changed by less than 1 % stay as they are
";

pub fn run(mut arguments: Arguments) -> Result<()> {
    let update = arguments.flag("--update");
    arguments.finish()?;
    setup::system(&[Need::Building, Need::Counting])?;
    let counter = match Counter::new() {
        Ok(counter) => counter,
        Err(reason) => bail!("instructions cannot be counted here: {reason}"),
    };
    let now = measure(&counter)?;
    let kept = Counts::kept();
    if update {
        kept.unwrap_or_default().updated(now).keep()?;
        println!("Kept in {}", counts::file().display());
        return Ok(());
    }
    let verdict = kept?.judge(&now);
    verdict.lines.iter().for_each(|line| println!("{line}"));
    if !verdict.passed {
        bail!("the counts of instructions are not those kept");
    }
    Ok(())
}

/// The step of `cargo xtask test`. Returns the lines for its summary, and whether no count grew.
pub fn check() -> Result<(Vec<String>, bool)> {
    let counter = match Counter::new() {
        Ok(counter) => counter,
        Err(reason) => return Ok((vec![format!("skipped: {reason}")], true)),
    };
    let verdict = Counts::kept()?.judge(&measure(&counter)?);
    verdict.lines.iter().for_each(|line| println!("{line}"));
    let passed = verdict.passed;
    Ok((verdict.summary(), passed))
}

/// Builds `kith` and counts the instructions of all jobs.
fn measure(counter: &Counter) -> Result<Counts> {
    process::run(&mut workspace::cargo(["build", "--locked", "--profile", "gate", "--package", "kith"]))?;
    let kith = workspace::target().join("gate/kith");
    let jobs = jobs::count_all(&kith, &workspace::target().join("gate-jobs"), counter)?;
    Ok(Counts { tools: counter.tools(), jobs })
}
