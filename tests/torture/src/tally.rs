//! The figures of many trials.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::prepared::Left;
use crate::verdict::{Finding, Promise};

/// What many trials left.
#[derive(Debug, Default)]
pub struct Tally {
    /// The number of trials.
    pub trials: u64,
    /// How many left the state before the job.
    pub before: u64,
    /// How many left the state after the job.
    pub after: u64,
    /// The longest time that the next command took.
    pub slowest_opening: Duration,
    /// How often each promise was broken.
    pub broken: BTreeMap<Promise, u64>,
    /// The broken promises, with the trial: the first few of each kind.
    pub findings: Vec<String>,
}

/// How many findings of each kind are kept.
const KEPT: u64 = 3;

impl Tally {
    pub(crate) fn add(&mut self, left: Left, opened_in: Duration) {
        self.trials += 1;
        self.before += u64::from(left == Left::Before);
        self.after += u64::from(left == Left::After);
        self.slowest_opening = self.slowest_opening.max(opened_in);
    }

    pub(crate) fn report(&mut self, job: &str, trial: &str, findings: Vec<Finding>) {
        for finding in findings {
            let count = self.broken.entry(finding.promise).or_default();
            *count += 1;
            if *count <= KEPT {
                self.findings.push(format!("{job}, {trial}: {finding}"));
            }
        }
    }

    /// Adds the figures of another tally.
    pub fn join(&mut self, other: Tally) {
        self.trials += other.trials;
        self.before += other.before;
        self.after += other.after;
        self.slowest_opening = self.slowest_opening.max(other.slowest_opening);
        for (promise, count) in other.broken {
            *self.broken.entry(promise).or_default() += count;
        }
        self.findings.extend(other.findings);
    }

    /// Returns the findings as one text, or `None` if all promises were kept.
    pub fn broken(&self) -> Option<String> {
        (!self.broken.is_empty()).then(|| self.findings.join("\n"))
    }
}
