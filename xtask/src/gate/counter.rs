//! Counting the instructions that a process executes, with Valgrind.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::process;

/// Counts instructions on single cores of this machine.
pub struct Counter {
    /// The cores that this process may use, two at most: a count takes 200 MiB.
    cores: Vec<String>,
}

impl Counter {
    /// # Errors
    /// The reason why instructions cannot be counted here.
    pub fn new() -> Result<Counter, String> {
        if !cfg!(all(target_os = "linux", target_arch = "x86_64")) {
            return Err("the counts kept are those of Linux on x86-64".to_owned());
        }
        for (program, package) in [("valgrind", "valgrind"), ("taskset", "util-linux")] {
            if !process::succeeds(Command::new(program).arg("--version")) {
                return Err(format!("{program} is not installed (package {package})"));
            }
        }
        let cores = allowed_cores().ok_or("the cores that may be used are not known")?;
        Ok(Counter { cores })
    }

    /// Returns the cores on which to count.
    pub fn cores(&self) -> &[String] {
        &self.cores
    }

    /// Returns how many instructions a command executes in user space on this core, all threads together.
    pub fn count(&self, core: &str, command: &Command) -> Result<u64> {
        let line = process::shown(command);
        let mut counted = Command::new("taskset");
        counted.args(["--cpu-list", core, "valgrind", "--tool=cachegrind", "--cache-sim=no"]);
        counted.args(["--cachegrind-out-file=/dev/null", "--"]);
        counted.arg(command.get_program()).args(command.get_args());
        // What the program reads of the environment is the same everywhere.
        let path = std::env::var_os("PATH").unwrap_or_default();
        counted.env_clear().env("PATH", path).envs([("LC_ALL", "C"), ("TZ", "UTC")]);
        let output = counted.output().context("could not start valgrind")?;
        let messages = String::from_utf8_lossy(&output.stderr);
        ensure!(output.status.success(), "`{line}` failed under Valgrind:\n{messages}");
        instructions(&messages).with_context(|| format!("Valgrind counted nothing:\n{messages}"))
    }

    /// The versions of what a count depends on besides Kith.
    pub fn tools(&self) -> String {
        let versions = [("rustc", "--version"), ("cc", "-dumpfullversion"), ("valgrind", "--version")];
        let versions = versions.map(|(program, flag)| {
            let version = process::output(Command::new(program).arg(flag)).unwrap_or_default();
            let version = version.trim_start_matches(program).trim_start_matches(['-', ' ']);
            format!("{program} {}", version.split(' ').next().unwrap_or_default())
        });
        versions.join(", ")
    }
}

/// Reads the count in Valgrind's messages: a line such as `==42== I   refs:      1,889,334,795`.
fn instructions(messages: &str) -> Option<u64> {
    let line = messages.lines().find(|line| line.contains("== I ") && line.contains("refs:"))?;
    line.rsplit(':').next()?.trim().replace(',', "").parse().ok()
}

/// Returns the numbers of two cores that this process may use, or of the only one: `Cpus_allowed_list` in
/// `/proc/self/status` (proc(5)).
fn allowed_cores() -> Option<Vec<String>> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let list = status.lines().find_map(|line| line.strip_prefix("Cpus_allowed_list:"))?;
    let cores = two_of(list.trim());
    (!cores.is_empty()).then_some(cores)
}

/// Returns the first two numbers of a list such as `0-3,8`.
fn two_of(list: &str) -> Vec<String> {
    let ranges = list.split(',').filter_map(|range| {
        let (first, last) = range.split_once('-').unwrap_or((range, range));
        Some(first.parse::<u32>().ok()?..=last.parse().ok()?)
    });
    ranges.flatten().take(2).map(|core| core.to_string()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_count_is_read_from_among_other_messages() {
        let messages = "==7== Command: kith\n==7== \n==7== I   refs:      1,889,334,795\n";
        assert_eq!(instructions(messages), Some(1_889_334_795));
        assert_eq!(instructions("==7== Command: kith\n"), None);
    }

    #[test]
    fn at_most_two_cores_are_used() {
        assert_eq!(two_of("0-3,8"), ["0", "1"]);
        assert_eq!(two_of("2,5-7"), ["2", "5"]);
        assert_eq!(two_of("4"), ["4"]);
        assert!(two_of("").is_empty());
    }
}
