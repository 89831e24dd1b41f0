//! What must hold of every workflow.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use serde_json::Value;

use super::*;
use crate::COMMANDS;

/// The runners on which the workflows run: <https://github.com/actions/runner-images>.
const RUNNERS: [&str; 5] = ["ubuntu-22.04", "ubuntu-24.04", "windows-2025", "macos-26", "macos-26-intel"];

/// The commands of steps that are not `cargo xtask`, without their arguments.
const OTHERS: [&str; 5] = [
    "cargo deny check",
    "cargo install --locked",
    "gh release create",
    "gh release download",
    "sha256sum --check --strict",
];

/// A workflow, as text and parsed.
struct Workflow {
    name: String,
    text: String,
    parsed: Value,
}

impl Workflow {
    fn all() -> Vec<Workflow> {
        let folder = fs::read_dir(workspace::root().join(".github/workflows")).unwrap();
        let all = folder.map(|entry| {
            let entry = entry.unwrap();
            let text = fs::read_to_string(entry.path()).unwrap();
            let parsed = serde_saphyr::from_str(&text).unwrap();
            Workflow { name: entry.file_name().into_string().unwrap(), text, parsed }
        });
        let all: Vec<_> = all.collect();
        assert!(all.len() >= 3);
        all
    }

    fn jobs(&self) -> impl Iterator<Item = (String, &Value)> {
        let jobs = self.parsed["jobs"].as_object().unwrap();
        jobs.iter().map(|(name, job)| (format!("{}: {name}", self.name), job))
    }

    fn steps(&self) -> impl Iterator<Item = (String, &Value)> {
        self.jobs().flat_map(|(name, job)| {
            job["steps"].as_array().into_iter().flatten().map(move |step| (name.clone(), step))
        })
    }

    /// Returns the lines of all `run:` steps.
    fn lines(&self) -> impl Iterator<Item = (String, &str)> {
        self.steps().flat_map(|(name, step)| {
            let lines = step["run"].as_str().into_iter().flat_map(str::lines);
            lines.map(move |line| (name.clone(), line))
        })
    }
}

/// Returns whether permissions allow to write anything. None given are the defaults of the repository, which may.
fn may_write(permissions: &Value) -> bool {
    permissions.as_object().is_none_or(|each| each.values().any(|right| right != "read" && right != "none"))
}

#[test]
fn actionlint_finds_nothing() {
    check().unwrap();
}

#[test]
fn actionlint_finds_what_is_wrong() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("wrong.yml");
    let text =
        "on: push\njobs:\n  a:\n    runs-on: plan-9\n    steps:\n      - run: echo ${{ github.nothing }}\n";
    fs::write(&file, text).unwrap();
    let (passed, output) = lint(&file.to_string_lossy().replace('\\', "/")).unwrap();
    assert!(!passed && output.contains("plan-9"), "{output}");
    let found = findings(&output);
    assert!(found.len() == 1 && found[0].contains("\"nothing\""), "{found:?}");
}

#[test]
fn only_publishing_may_write() {
    for workflow in Workflow::all() {
        assert!(!may_write(&workflow.parsed["permissions"]), "{}", workflow.name);
        for (name, job) in workflow.jobs() {
            assert!(job["permissions"].is_object(), "{name} takes the rights of its workflow");
            assert_eq!(may_write(&job["permissions"]), name == "release.yml: publish", "{name}");
        }
    }
}

#[test]
fn every_job_ends_by_itself_on_a_known_runner() {
    let mut used = BTreeSet::new();
    for workflow in Workflow::all() {
        for (name, job) in workflow.jobs().filter(|(_, job)| job["uses"].is_null()) {
            assert!(job["timeout-minutes"].as_u64().is_some_and(|minutes| minutes <= 120), "{name}");
            match job["strategy"]["matrix"]["runner"].as_array() {
                Some(runners) => {
                    assert_eq!(job["runs-on"], "${{ matrix.runner }}", "{name}");
                    used.extend(runners.iter().map(|runner| runner.as_str().unwrap().to_owned()));
                }
                None => drop(used.insert(job["runs-on"].as_str().unwrap().to_owned())),
            }
        }
    }
    assert_eq!(used, RUNNERS.map(str::to_owned).into());
}

#[test]
fn a_run_that_is_out_of_date_makes_room() {
    for workflow in Workflow::all() {
        let only_called =
            workflow.parsed["on"].as_object().unwrap().keys().all(|event| event == "workflow_call");
        assert_eq!(workflow.parsed["concurrency"]["group"].is_string(), !only_called, "{}", workflow.name);
    }
}

/// Whoever can move a tag of an action can run what they like here, so a tag only stands in a comment.
#[test]
fn actions_are_pinned_by_their_commit() {
    let mut commits: BTreeMap<String, String> = BTreeMap::new();
    for workflow in Workflow::all() {
        for line in workflow.text.lines() {
            let Some(used) = line.trim_start().trim_start_matches("- ").strip_prefix("uses: ") else {
                continue;
            };
            if let Some(file) = used.strip_prefix("./") {
                assert!(workspace::root().join(file).exists(), "{line}");
                continue;
            }
            let (action, pinned) = used.split_once('@').unwrap();
            let (commit, version) = pinned.split_once(" # v").unwrap();
            assert!(commit.len() == 40 && commit.bytes().all(|byte| byte.is_ascii_hexdigit()), "{line}");
            assert!(version.split('.').count() == 3, "{line}");
            let first = commits.entry(action.to_owned()).or_insert_with(|| pinned.to_owned());
            assert_eq!(first, pinned, "{action} is used in two versions");
        }
    }
    assert!(!commits.is_empty());
}

#[test]
fn the_token_is_not_left_beside_the_code() {
    for workflow in Workflow::all() {
        for (name, step) in workflow.steps() {
            if step["uses"].as_str().is_some_and(|used| used.starts_with("actions/checkout@")) {
                assert_eq!(step["with"]["persist-credentials"], false, "{name}");
            }
        }
    }
}

#[test]
fn the_commands_of_every_step_exist() {
    let mut commands = 0;
    for workflow in Workflow::all() {
        for (name, line) in workflow.lines() {
            // An expression is replaced before the shell reads the line, so that its value could be a command.
            assert!(!line.contains("${{"), "{name}: {line}");
            let Some(words) = line.strip_prefix("cargo xtask ") else {
                assert!(OTHERS.iter().any(|other| line.starts_with(other)), "{name}: {line}");
                continue;
            };
            let mut words = words.split(' ');
            let command = words.next().unwrap();
            let Some(command) = COMMANDS.iter().find(|known| known.name == command) else {
                panic!("{name}: there is no command `{command}`");
            };
            for flag in words.filter(|word| word.starts_with('-')) {
                let known =
                    command.help.lines().any(|line| line.trim_start().split(' ').next() == Some(flag));
                assert!(known, "{name}: `{}` has no {flag}", command.name);
            }
            commands += 1;
        }
    }
    assert!(commands >= 4);
}

#[test]
fn tools_are_installed_in_a_fixed_version() {
    for workflow in Workflow::all() {
        for (name, line) in workflow.lines() {
            if let Some(tools) = line.strip_prefix("cargo install --locked ") {
                assert!(tools.split(' ').all(|tool| tool.contains('@')), "{name}: {line}");
            }
        }
    }
}
