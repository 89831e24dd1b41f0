//! Measuring a whole process: time, processor time, and peak memory.

use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use wait4::Wait4;

/// The figures of one run.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figures {
    pub wall: Duration,
    /// The user and system time of all threads.
    pub cpu: Duration,
    /// The peak of resident memory in bytes. On Linux at least that of this process, which the new process shares until
    /// it runs its own program.
    pub peak: u64,
}

impl Figures {
    /// Returns each figure's median.
    pub fn median(runs: &[Figures]) -> Figures {
        fn middle<T: Ord + Copy + Default>(values: impl Iterator<Item = T>) -> T {
            let mut values: Vec<T> = values.collect();
            values.sort_unstable();
            values.get(values.len() / 2).copied().unwrap_or_default()
        }
        Figures {
            wall: middle(runs.iter().map(|run| run.wall)),
            cpu: middle(runs.iter().map(|run| run.cpu)),
            peak: middle(runs.iter().map(|run| run.peak)),
        }
    }

    /// Returns the times of a part of the work, in proportion.
    pub fn part(self, part: f64) -> Figures {
        Figures { wall: self.wall.mul_f64(part), cpu: self.cpu.mul_f64(part), peak: self.peak }
    }
}

/// Runs a command to its end and measures it.
pub fn timed(command: &mut Command) -> Result<Figures> {
    let start = Instant::now();
    let child =
        command.stdout(Stdio::null()).spawn().with_context(|| format!("could not start {command:?}"))?;
    let done = child.wait4()?;
    let wall = start.elapsed();
    ensure!(done.status.success(), "{command:?} failed ({})", done.status);
    Ok(Figures { wall, cpu: done.rusage.utime + done.rusage.stime, peak: done.rusage.maxrss })
}

/// Returns the processor time that a running process has used, on Linux: the fields 14 and 15 of `/proc/PID/stat`
/// (proc(5)), in ticks of 10 ms.
pub fn cpu_time(child: &Child) -> Option<Duration> {
    let stat = std::fs::read_to_string(format!("/proc/{}/stat", child.id())).ok()?;
    let after_name = stat.rsplit_once(')')?.1;
    let mut fields = after_name.split_whitespace().skip(11);
    let user: u64 = fields.next()?.parse().ok()?;
    let system: u64 = fields.next()?.parse().ok()?;
    Some(Duration::from_millis((user + system) * 10))
}
