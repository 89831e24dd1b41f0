//! The counts that are kept in the repository, and the comparison with them.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::workspace;

/// How much a job may grow or shrink before the kept count is wrong.
const TOLERANCE: f64 = 0.10;
/// How much a count must have changed to be written anew, so that the diff shows only what changed.
const NOISE: f64 = 0.01;

/// The instructions of each job, in millions.
#[derive(Debug, Default, PartialEq)]
pub struct Counts {
    /// The versions of the compilers and of Valgrind.
    pub tools: String,
    pub jobs: Vec<(String, u64)>,
}

/// The result of a comparison.
pub struct Verdict {
    /// A line for each job.
    pub lines: Vec<String>,
    /// The lines that ask for something to be done.
    pub remarks: Vec<String>,
    pub passed: bool,
}

impl Verdict {
    /// Returns what a summary shows: the remarks, or one line if there are none.
    pub fn summary(self) -> Vec<String> {
        if self.remarks.is_empty() {
            return vec![format!("{} jobs need the instructions they needed before", self.lines.len())];
        }
        self.remarks
    }
}

/// Returns the path of the file that keeps the counts.
pub fn file() -> PathBuf {
    workspace::root().join("xtask/src/gate/counts.toml")
}

impl Counts {
    pub fn kept() -> Result<Counts> {
        let file = file();
        let text = fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))?;
        Counts::parse(&text).with_context(|| format!("{} cannot be understood", file.display()))
    }

    pub fn keep(&self) -> Result<()> {
        fs::write(file(), self.text()).context("the counts cannot be written")
    }

    /// Returns the counts to keep after a run that counted `now`.
    pub fn updated(self, now: Counts) -> Counts {
        let kept = |(name, count): (String, u64)| {
            let before = self.of(&name).filter(|before| (growth(*before, count) - 1.0).abs() < NOISE);
            (name, before.unwrap_or(count))
        };
        Counts { tools: now.tools, jobs: now.jobs.into_iter().map(kept).collect() }
    }

    /// Compares the counts of a run with these.
    pub fn judge(&self, now: &Counts) -> Verdict {
        let mut verdict = Verdict { lines: Vec::new(), remarks: Vec::new(), passed: true };
        let mut growths: Vec<f64> =
            now.jobs.iter().filter_map(|(name, count)| Some(growth(self.of(name)?, *count))).collect();
        let by_tools = if self.tools == now.tools { 1.0 } else { median(&mut growths) };
        if by_tools != 1.0 {
            verdict.lines.push(format!(
                "Kept with {}; these are {}. All jobs are compared with {by_tools:.3} times the kept counts.",
                self.tools, now.tools
            ));
        }
        for (name, count) in &now.jobs {
            let Some(before) = self.of(name) else {
                verdict.fail(format!("{name}: no count is kept; `cargo xtask gate --update` keeps it"));
                continue;
            };
            let growth = growth(before, *count) / by_tools;
            let percent = (growth - 1.0) * 100.0;
            let line = format!("{name}: {before} → {count} million instructions ({percent:+.1} %)");
            verdict.lines.push(line.clone());
            if growth > 1.0 + TOLERANCE {
                verdict.passed = false;
                verdict.remarks.push(format!(
                    "{line}: slower. If that is worth it, `cargo xtask gate --update` keeps the new count"
                ));
            } else if growth < 1.0 - TOLERANCE {
                verdict.remarks.push(format!("{line}: faster. Keep that with `cargo xtask gate --update`"));
            }
        }
        for (name, _) in self.jobs.iter().filter(|(name, _)| now.of(name).is_none()) {
            verdict.fail(format!("{name}: there is no such job; `cargo xtask gate --update` removes it"));
        }
        verdict
    }

    fn of(&self, job: &str) -> Option<u64> {
        self.jobs.iter().find(|(name, _)| name == job).map(|(_, count)| *count)
    }

    fn text(&self) -> String {
        let jobs: String = self.jobs.iter().map(|(name, count)| format!("{name} = {count}\n")).collect();
        format!(
            "# Written by `cargo xtask gate --update`: what each job of xtask/src/gate/jobs.rs may cost.\n\
             tools = \"{}\"\n\n[millions-of-instructions]\n{jobs}",
            self.tools
        )
    }

    fn parse(text: &str) -> Option<Counts> {
        let mut counts = Counts::default();
        for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with(['#', '['])) {
            let (name, value) = line.split_once(" = ")?;
            if name == "tools" {
                counts.tools = value.trim_matches('"').to_owned();
            } else {
                counts.jobs.push((name.to_owned(), value.parse().ok()?));
            }
        }
        Some(counts)
    }
}

impl Verdict {
    fn fail(&mut self, line: String) {
        self.passed = false;
        self.lines.push(line.clone());
        self.remarks.push(line);
    }
}

fn growth(before: u64, now: u64) -> f64 {
    now as f64 / before.max(1) as f64
}

/// Returns the middle value; of an even number, the lower of the two in the middle.
fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len().saturating_sub(1) / 2).copied().unwrap_or(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(tools: &str, jobs: [(&str, u64); 3]) -> Counts {
        let jobs = jobs.map(|(name, count)| (name.to_owned(), count)).into();
        Counts { tools: tools.to_owned(), jobs }
    }

    const KEPT: [(&str, u64); 3] = [("import", 1000), ("list", 500), ("export", 200)];

    fn kept() -> Counts {
        counts("a", KEPT)
    }

    #[test]
    fn a_job_that_grew_by_more_than_a_tenth_fails() {
        let slower = kept().judge(&counts("a", [("import", 1000), ("list", 551), ("export", 200)]));
        assert!(!slower.passed);
        assert!(slower.remarks.len() == 1 && slower.remarks[0].starts_with("list: 500 → 551"));
        assert!(kept().judge(&counts("a", [("import", 1099), ("list", 549), ("export", 219)])).passed);
    }

    #[test]
    fn a_job_that_shrank_is_named_and_does_not_fail() {
        let faster = kept().judge(&counts("a", [("import", 1000), ("list", 500), ("export", 170)]));
        assert!(faster.passed);
        assert!(faster.remarks.len() == 1 && faster.remarks[0].contains("export: 200 → 170"));
    }

    #[test]
    fn what_another_compiler_adds_to_all_jobs_does_not_fail() {
        let now = counts("b", [("import", 1200), ("list", 610), ("export", 236)]);
        assert!(kept().judge(&now).passed);
        assert!(!kept().judge(&counts("a", [("import", 1200), ("list", 610), ("export", 236)])).passed);
        let worse = kept().judge(&counts("b", [("import", 1200), ("list", 610), ("export", 280)]));
        assert!(!worse.passed && worse.remarks.len() == 1, "{:?}", worse.remarks);
    }

    #[test]
    fn jobs_without_a_count_and_counts_without_a_job_fail() {
        let other = kept().judge(&counts("a", [("import", 1000), ("list", 500), ("print", 200)]));
        assert!(!other.passed);
        assert_eq!(other.remarks.len(), 2);
    }

    #[test]
    fn an_update_keeps_what_hardly_changed() {
        let updated = kept().updated(counts("b", [("import", 1009), ("list", 490), ("export", 200)]));
        assert_eq!(updated, counts("b", [("import", 1000), ("list", 490), ("export", 200)]));
    }

    #[test]
    fn the_file_reads_as_it_was_written() {
        assert_eq!(Counts::parse(&kept().text()), Some(kept()));
    }
}
