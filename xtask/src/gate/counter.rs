//! Counting the instructions that a process executes, with Valgrind.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::process;

/// Counts instructions on one core of this machine.
pub struct Counter {
    /// A core that this process may use.
    core: String,
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
        let core = allowed_core().ok_or("the cores that may be used are not known")?;
        Ok(Counter { core })
    }

    /// Returns how many instructions a command executes in user space, all threads together.
    pub fn count(&self, command: &Command) -> Result<u64> {
        let line = process::shown(command);
        let mut counted = Command::new("taskset");
        counted.args(["--cpu-list", &self.core, "valgrind", "--tool=cachegrind", "--cache-sim=no"]);
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

/// Returns the number of a core that this process may use: `Cpus_allowed_list` in `/proc/self/status` (proc(5)).
fn allowed_core() -> Option<String> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let list = status.lines().find_map(|line| line.strip_prefix("Cpus_allowed_list:"))?;
    Some(list.trim().split(['-', ',']).next()?.to_owned())
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
}
