//! Killing the process that does a job: at a random time, and at each of its system calls.

use std::process::Stdio;
use std::thread::sleep;

use anyhow::Result;

use crate::faults::{Fault, Faults};
use crate::prepared::Prepared;
use crate::random::Random;
use crate::share::Share;
use crate::tally::Tally;

/// Kills the job `times` times, each time after a random part of the time that it takes.
pub fn at_random(job: &Prepared, times: u32) -> Result<Tally> {
    let mut tally = Tally::default();
    let mut random = Random::new(job.job.name);
    for time in 1..=times {
        let stage = job.stage()?;
        let delay = job.duration.mul_f64(random.fraction());
        let mut child =
            stage.command(&job.arguments()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
        sleep(delay);
        child.kill()?;
        child.wait()?;
        job.judge(&stage, None, &format!("kill {time} after {delay:?}"), &mut tally)?;
    }
    Ok(tally)
}

/// Kills the job at each of the system calls with which it changes files, until it makes no more: once before the call,
/// and once in the middle of it if it is a write.
pub fn at_each_call(job: &Prepared, share: Share) -> Result<Tally> {
    let mut tally = Tally::default();
    let calls = job.calls()?;
    let mut trials = Vec::new();
    for (at, call) in (1..).zip(&calls) {
        trials.push((at, call, false));
        if call.starts_with("write ") {
            trials.push((at, call, true));
        }
    }
    for (at, call, torn) in share.of(trials) {
        let stage = job.stage()?;
        let faults =
            Faults { folder: stage.root().to_owned(), at: Some((at, Fault::Kill)), torn, ..Faults::none() };
        let run = stage.run_with(&job.arguments(), &faults)?;
        let place = if torn { "in the middle of" } else { "before" };
        let trial = format!("kill {place} call {at} of {}, {call}", calls.len());
        job.judge(&stage, Some(&run), &trial, &mut tally)?;
    }
    Ok(tally)
}
