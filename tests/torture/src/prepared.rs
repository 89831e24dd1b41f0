//! A job with the states before and after it.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use crate::faults::Faults;
use crate::jobs::Job;
use crate::stage::{Run, Stage};
use crate::tally::Tally;
use crate::verdict::{Finding, Promise, State, look};

/// A job that was run once undisturbed.
#[derive(Debug)]
pub struct Prepared {
    /// The job.
    pub job: &'static Job,
    arguments: Vec<String>,
    stage: Stage,
    before: State,
    after: State,
    /// How long it took.
    pub(crate) duration: Duration,
}

/// Which of the two states a trial left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Left {
    Before,
    After,
    Neither,
}

impl Prepared {
    /// Prepares the job for the built `kith` at `program`, and runs it once.
    pub fn new(job: &'static Job, program: &Path) -> Result<Prepared> {
        let stage = Stage::new(program)?;
        (job.prepare)(&stage).with_context(|| format!("preparing {}", job.name))?;
        let before = clean_look(&stage.copy()?)?;
        let arguments = job.arguments();
        let undisturbed = stage.copy()?;
        let started = Instant::now();
        let run = undisturbed.run(&words(&arguments))?;
        let duration = started.elapsed();
        ensure!(run.code == Some(0), "{} fails undisturbed: {}", job.name, run.stderr);
        let after = clean_look(&undisturbed)?;
        Ok(Prepared { job, arguments, stage, before, after, duration })
    }

    /// Returns a copy of the files for a trial.
    pub(crate) fn stage(&self) -> Result<Stage> {
        self.stage.copy()
    }

    /// Whether the states before and after the job differ.
    pub(crate) fn changes(&self) -> bool {
        self.before != self.after
    }

    /// The arguments of the command.
    pub(crate) fn arguments(&self) -> Vec<&str> {
        words(&self.arguments)
    }

    /// Returns the system calls with which the job changes files: the kind of each, and the file.
    pub(crate) fn calls(&self) -> Result<Vec<String>> {
        let stage = self.stage()?;
        let log = stage.root().with_extension("log");
        let run = stage.run_with(&self.arguments(), &Faults::counting(stage.root(), log.clone()));
        let text = fs::read_to_string(&log).unwrap_or_default();
        let _ = fs::remove_file(&log);
        ensure!(run?.code == Some(0), "{} fails when its calls are counted", self.job.name);
        Ok(text.lines().map(str::to_owned).collect())
    }

    /// Looks at what a trial left, and adds it to the tally. `run` is how the command ended, if it was not killed.
    pub(crate) fn judge(
        &self,
        stage: &Stage,
        run: Option<&Run>,
        trial: &str,
        tally: &mut Tally,
    ) -> Result<Left> {
        let look = look(stage).with_context(|| format!("{} {trial}", self.job.name))?;
        let mut findings = look.findings;
        let mut found = |promise, text: String| findings.push(Finding { promise, text });
        let state = look.state;
        let left = match &state.store {
            store if *store == self.after.store => Left::After,
            store if *store == self.before.store => Left::Before,
            store => {
                let (before, after) =
                    (store.difference(&self.before.store), store.difference(&self.after.store));
                found(Promise::Whole, format!("compared with before: {before}; with after: {after}"));
                Left::Neither
            }
        };
        for (name, bytes) in &state.files {
            let known = [&self.before, &self.after].iter().any(|state| state.files.get(name) == Some(bytes));
            if !known {
                found(Promise::File, format!("{name} has {} bytes", bytes.len()));
            }
        }
        if self.before.files.keys().any(|name| !state.files.contains_key(name)) {
            found(Promise::File, "a file is gone".to_owned());
        }
        let done = run.is_some_and(|run| run.code == Some(0));
        if done && (left != Left::After || state.files != self.after.files) {
            found(Promise::Confirmed, "the command succeeded, but its work is lost".to_owned());
        }
        // A job that leaves the store alone is done when its file is.
        let only_file = self.before.store == self.after.store && self.before.files != self.after.files;
        let left = if only_file && state.files != self.after.files { Left::Before } else { left };
        tally.add(left, look.opened_in);
        tally.report(self.job.name, trial, findings);
        Ok(left)
    }
}

fn words(arguments: &[String]) -> Vec<&str> {
    arguments.iter().map(String::as_str).collect()
}

/// Looks at a stage at which nothing went wrong.
fn clean_look(stage: &Stage) -> Result<State> {
    let look = look(stage)?;
    let texts: Vec<String> = look.findings.iter().map(Finding::to_string).collect();
    ensure!(texts.is_empty(), "without any fault: {}", texts.join("; "));
    Ok(look.state)
}
