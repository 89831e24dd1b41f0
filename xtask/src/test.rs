//! `cargo xtask test`: runs all checks, and prints a summary with the last lines of each.

use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::app::{self, Profile};
use crate::arguments::Arguments;
use crate::package::metadata;
use crate::workspace::{cargo, npm};
use crate::{
    crate_graph, gate, logged, process, references, self_contained, setup, structure, supply, workflows,
};

pub const HELP: &str = "\
Checks and tests everything: formatting, lints, the engine and the command line, the page, the shell, and the built
window in a virtual display. Installs what is missing first. Continues after a failure, and prints a summary with the
last lines of each step.

Usage: cargo xtask test [--engine] [--ui] [--window]

  --engine   only the Rust side: formatting, lints, tests, documentation examples, instruction counts
  --ui       only the page: types, lints, tests, build
  --window   only the built window (Linux)
";

pub fn run(mut arguments: Arguments) -> Result<()> {
    let parts = [arguments.flag("--engine"), arguments.flag("--ui"), arguments.flag("--window")];
    arguments.finish()?;
    let all = !parts.contains(&true);
    let [engine, ui, window] = parts.map(|part| part || all);

    let mut report = Report::default();
    report.step("self-contained", || {
        self_contained::check()?;
        references::check()
    });
    report.step("structure", || {
        structure::check()?;
        logged::check()?;
        crate_graph::check()
    });
    report.step("setup", || {
        setup::system(&setup::EVERYTHING)?;
        setup::page()
    });
    report.step("workflows", workflows::check);
    report.add("libraries", || supply::check().map(|lines| (lines, true)));
    if cfg!(target_os = "linux") {
        report.step("metadata", metadata::check);
    }
    // The page is built first, so that the shell is compiled only once, with the real page.
    if ui {
        page(&mut report);
    }
    if engine {
        rust(&mut report);
    }
    if window && cfg!(target_os = "linux") {
        report.step("window build", || {
            if !ui {
                app::page()?;
            }
            app::build(Profile::Quick).map(drop)
        });
        report.command("window tests", &mut window_tests(Choice::Tests));
    }
    report.finish()
}

/// A choice of the tests of the window.
#[derive(Clone, Copy)]
pub enum Choice {
    /// The tests that check something.
    Tests,
    /// The tests that only take screenshots of all screens.
    Pictures,
    /// The tests that only take the pictures of the guide.
    Guide,
}

fn rust(report: &mut Report) {
    report.command("format", &mut cargo(["fmt", "--all", "--check"]));
    // All commands use the same packages and features, because others would compile Tauri again.
    report.command(
        "lints",
        &mut cargo([
            "clippy",
            "--workspace",
            "--all-targets",
            "--features",
            FEATURES,
            "--",
            "-D",
            "warnings",
        ]),
    );
    let mut docs = cargo(["doc", "--workspace", "--lib", "--no-deps", "--features", FEATURES]);
    report.command("docs", docs.env("RUSTDOCFLAGS", "-D warnings"));
    if nextest() {
        report.command("tests", &mut cargo(["nextest", "run", "--workspace", "--no-fail-fast"]));
        report.command("doc tests", &mut cargo(["test", "--workspace", "--doc"]));
    } else {
        report.command("tests", &mut cargo(["test", "--workspace", "--no-fail-fast"]));
    }
    report.add("instructions", gate::check);
}

/// The features that the lints and the tests of the window enable in addition to the defaults.
const FEATURES: &str = "kith-tests/window";

fn page(report: &mut Report) {
    report.command("page types", &mut npm(["run", "check"]));
    report.command("page lints", &mut npm(["run", "lint"]));
    report.command("page tests", &mut npm(["test"]));
    report.command("page build", &mut npm(["run", "build"]));
}

/// What the names of the tests begin with that take the pictures of the guide.
const GUIDE: &str = "guide_pictures";

/// Returns the command that runs the tests of the window with the app that was built last.
pub fn window_tests(choice: Choice) -> Command {
    // This builds the whole workspace, because another set of packages would have other features, so that
    // libraries would be built again.
    let tests = ["--workspace", "--features", FEATURES, "--test", "window", "--test", "screens"];
    let mut command = if nextest() {
        let mut command = cargo(["nextest", "run", "--no-fail-fast"]);
        command.args(tests);
        match choice {
            Choice::Tests => {}
            Choice::Pictures => {
                command.args(["--run-ignored", "only", "-E", &format!("not test({GUIDE})")]);
            }
            Choice::Guide => {
                command.args(["--run-ignored", "only", "-E", &format!("test({GUIDE})")]);
            }
        }
        command
    } else {
        let mut command = cargo(["test", "--no-fail-fast"]);
        command.args(tests).args(["--", "--test-threads=2"]);
        match choice {
            Choice::Tests => {}
            Choice::Pictures => {
                command.args(["--ignored", "--skip", GUIDE]);
            }
            Choice::Guide => {
                command.args(["--ignored", GUIDE]);
            }
        }
        command
    };
    command.env("KITH_APP", crate::workspace::app("debug"));
    command
}

/// Returns whether nextest is installed. It is preferred, because it ends tests that hang.
pub fn nextest() -> bool {
    process::succeeds(&mut cargo(["nextest", "--version"]))
}

/// The results of all steps.
#[derive(Default)]
struct Report {
    steps: Vec<Step>,
}

struct Step {
    name: &'static str,
    passed: bool,
    took: Duration,
    closing: Vec<String>,
}

impl Report {
    fn step(&mut self, name: &'static str, work: impl FnOnce() -> Result<()>) {
        self.add(name, || work().map(|()| (Vec::new(), true)));
    }

    fn command(&mut self, name: &'static str, command: &mut Command) {
        self.add(name, || process::watched(command, is_closing_line));
    }

    fn add(&mut self, name: &'static str, work: impl FnOnce() -> Result<(Vec<String>, bool)>) {
        println!("\n== {name}");
        let started = Instant::now();
        let (closing, passed) = work().unwrap_or_else(|error| (vec![format!("{error:#}")], false));
        self.steps.push(Step { name, passed, took: started.elapsed(), closing });
    }

    fn finish(self) -> Result<()> {
        println!("\n== summary");
        for step in &self.steps {
            let verdict = if step.passed { "ok" } else { "FAILED" };
            println!("{:6} {:14} {:4} s", verdict, step.name, step.took.as_secs());
            for line in &step.closing {
                println!("       {line}");
            }
        }
        let total: Duration = self.steps.iter().map(|step| step.took).sum();
        let failed = self.steps.iter().filter(|step| !step.passed).count();
        println!("{} steps in {} min {} s", self.steps.len(), total.as_secs() / 60, total.as_secs() % 60);
        println!("{} passed, {failed} failed", self.steps.len() - failed);
        if failed > 0 {
            bail!("{failed} of {} steps failed", self.steps.len());
        }
        Ok(())
    }
}

/// Returns whether a line is a summary of a test runner: of cargo, nextest or vitest.
fn is_closing_line(line: &str) -> bool {
    let line = line.trim_start();
    (line.starts_with("test result: ") && !line.contains(" 0 passed; 0 failed; 0 ignored"))
        || (line.starts_with("Summary [") && line.contains("run:"))
        || ((line.starts_with("Tests  ") || line.starts_with("Test Files  ")) && line.contains("passed"))
}
