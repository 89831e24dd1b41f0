//! Measuring a whole process: time, processor time, and peak memory.

use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// The figures of one run.
pub struct Figures {
    pub wall: Duration,
    /// The user and system time of all threads, if the system provides it.
    pub cpu: Option<Duration>,
    /// The peak of resident memory in bytes, if the system provides it.
    pub peak: Option<u64>,
}

impl Figures {
    /// Prints a row of the table. The ratio is that of the wall time to the wall time of another run.
    pub fn print(&self, what: &str, beside: Option<&Figures>) {
        let seconds = |time: Duration| format!("{:.2} s", time.as_secs_f64());
        let cpu = self.cpu.map(seconds).unwrap_or_default();
        let peak =
            self.peak.map(|bytes| format!("{:.0} MiB", bytes as f64 / 1_048_576.0)).unwrap_or_default();
        let ratio = beside
            .map(|b| format!("× {:.2}", self.wall.as_secs_f64() / b.wall.as_secs_f64()))
            .unwrap_or_default();
        println!("{what:<34} {:>9} {cpu:>9} {peak:>10}  {ratio}", seconds(self.wall));
    }
}

/// Runs a command to its end and measures it.
pub fn timed(command: &mut Command) -> Result<Figures> {
    let start = Instant::now();
    let mut child = command.stdout(Stdio::null()).spawn().context("could not start the command")?;
    let (mut cpu, mut peak) = (None, None);
    // The kernel discards the figures of a process when it is reaped, so they are read while it runs.
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        cpu = cpu_time(&child).or(cpu);
        peak = peak_memory(&child).max(peak);
        std::thread::sleep(Duration::from_millis(2));
    };
    if !status.success() {
        bail!("{command:?} failed ({status})");
    }
    Ok(Figures { wall: start.elapsed(), cpu, peak })
}

/// Returns the peak memory in bytes, on Linux: `VmHWM` in `/proc/PID/status` (proc(5)).
fn peak_memory(child: &Child) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    let kilobytes: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes * 1024)
}

/// Returns the processor time, on Linux: the fields 14 and 15 of `/proc/PID/stat` (proc(5)), in ticks of 10
/// ms.
pub fn cpu_time(child: &Child) -> Option<Duration> {
    let stat = std::fs::read_to_string(format!("/proc/{}/stat", child.id())).ok()?;
    let after_name = stat.rsplit_once(')')?.1;
    let mut fields = after_name.split_whitespace().skip(11);
    let user: u64 = fields.next()?.parse().ok()?;
    let system: u64 = fields.next()?.parse().ok()?;
    Some(Duration::from_millis((user + system) * 10))
}
