//! A disk that fails: system calls on files end in an error, once or from then on.

use anyhow::Result;

use crate::faults::{EIO, ENOSPC, Fault, Faults};
use crate::prepared::{Left, Prepared};
use crate::share::Share;
use crate::stage::Run;
use crate::tally::Tally;
use crate::verdict::{Finding, Promise};

/// The kinds of system calls that fail.
const CALLS: [&str; 7] = ["write", "sync", "truncate", "open", "rename", "link", "unlink"];

/// A system call that fails.
struct Trial {
    /// The kind of the call.
    call: &'static str,
    /// Its number among the calls of this kind.
    at: u64,
    error: i32,
    lasting: bool,
    /// Whether the first write is cut short, and only the next ones fail.
    torn: bool,
}

impl Trial {
    fn text(&self) -> String {
        let error = if self.error == ENOSPC { "ENOSPC" } else { "EIO" };
        let lasting = if self.lasting { " and all later ones" } else { "" };
        let torn = if self.torn { ", the first cut short" } else { "" };
        format!("{error} at {} {}{lasting}{torn}", self.call, self.at)
    }
}

/// Lets each system call of the job fail: with each error, once and from then on.
pub fn fails(job: &Prepared, share: Share) -> Result<Tally> {
    let mut tally = Tally::default();
    for trial in share.of(trials(&job.calls()?)) {
        let stage = job.stage()?;
        let faults = Faults {
            folder: stage.root().to_owned(),
            calls: trial.call,
            at: Some((trial.at, Fault::Error(trial.error))),
            torn: trial.torn,
            lasting: trial.lasting,
            log: None,
        };
        let run = stage.run_with(&job.arguments(), &faults)?;
        let text = trial.text();
        tally.report(job.job.name, &text, told(&trial, &run));
        let left = job.judge(&stage, Some(&run), &text, &mut tally)?;
        // An import whose failed rows cannot be written is done all the same, and does not say otherwise.
        let denied = run.code == Some(1) && run.stderr.contains("othing was");
        if left == Left::After && denied && job.changes() {
            tally.report(
                job.job.name,
                &text,
                vec![Finding {
                    promise: Promise::Refused,
                    text: format!("the work is done, but the command says “{}”", run.stderr),
                }],
            );
        }
        if left == Left::Before {
            let again = stage.run(&job.arguments())?;
            let mut rest = Tally::default();
            let left = job.judge(&stage, Some(&again), &text, &mut rest)?;
            if again.code != Some(0) || left != Left::After {
                tally.report(
                    job.job.name,
                    &text,
                    vec![Finding {
                        promise: Promise::GoesOn,
                        text: format!("{:?} {} {:?}", again.code, again.stderr, rest.findings),
                    }],
                );
            }
        }
    }
    Ok(tally)
}

/// Reads a store while every write on its disk fails as on a full one, and returns what could not be read.
pub fn unreadable_when_full(job: &Prepared) -> Result<Vec<String>> {
    const READS: [&[&str]; 6] = [
        &["list"],
        &["show", "1"],
        &["group", "list"],
        &["imports"],
        &["history", "show", "1"],
        &["plan", "list"],
    ];
    let mut failed = Vec::new();
    for arguments in READS {
        let stage = job.stage()?;
        let expected = stage.json(arguments)?;
        let faults = Faults {
            folder: stage.root().to_owned(),
            calls: "write",
            at: Some((1, Fault::Error(ENOSPC))),
            lasting: true,
            ..Faults::default()
        };
        let run = stage.run_with(arguments, &faults)?;
        if run.document != expected {
            failed.push(format!("{}: {}", arguments.join(" "), run.stderr));
        }
    }
    Ok(failed)
}

fn trials(calls: &[String]) -> Vec<Trial> {
    let mut trials = Vec::new();
    for call in CALLS {
        let count = calls.iter().filter(|line| line.split(' ').next() == Some(call)).count();
        for at in 1..=count as u64 {
            for error in [EIO, ENOSPC] {
                for lasting in [false, true] {
                    trials.push(Trial { call, at, error, lasting, torn: false });
                }
            }
            if call == "write" {
                trials.push(Trial { call, at, error: ENOSPC, lasting: true, torn: true });
            }
        }
    }
    trials
}

/// Looks at how the command ended and what it said.
fn told(trial: &Trial, run: &Run) -> Vec<Finding> {
    let finding = |promise, text: String| vec![Finding { promise, text }];
    match run.code {
        Some(0) => Vec::new(),
        Some(1) => {
            // Only while writes fail does the disk look full; SQLite reports the other calls as I/O errors.
            let full = trial.error == ENOSPC && trial.lasting && trial.call == "write";
            let other = ["", "internal", "store_busy", "store_damaged"];
            let names_cause = match run.error() {
                "disk_full" => trial.error == ENOSPC,
                // SQLite opens a file for reading only if it cannot open it for writing, whatever the reason.
                "store_read_only" => trial.call == "open",
                code => !full && !other.contains(&code),
            };
            if names_cause {
                return Vec::new();
            }
            finding(Promise::Cause, format!("{}: {}", run.error(), run.stderr))
        }
        code => finding(Promise::NoCrash, format!("exit code {code:?}: {}", run.stderr)),
    }
}
