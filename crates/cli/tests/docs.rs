//! The examples in the READMEs run as they are written.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use common::Kith;

/// The words of a line, with "quoted ones" whole.
fn words(line: &str) -> Vec<String> {
    line.split('"')
        .enumerate()
        .flat_map(|(at, part)| match at % 2 {
            0 => part.split_whitespace().map(str::to_owned).collect::<Vec<_>>(),
            _ => vec![part.to_owned()],
        })
        .collect()
}

/// Runs the commands of a README, one after another, on a store of their own.
fn run_examples(readme: &str) {
    let examples: Vec<&str> = readme.lines().filter(|line| line.starts_with("kith ")).collect();
    assert!(examples.len() >= 6, "the README shows the command line");
    let kith = Kith::new();
    kith.file("people.csv", "First name,Phone\nBob,+12025550123\n");
    for example in examples {
        let words = words(example);
        let args: Vec<&str> = words.iter().skip(1).map(String::as_str).collect();
        kith.command(&args).current_dir(kith.folder.path()).assert().success();
    }
    assert!(kith.folder.path().join("everyone.xlsx").exists());
}

#[test]
fn every_command_in_the_readmes_works() {
    run_examples(include_str!("../../../README.md"));
    run_examples(include_str!("../README.md"));
}

#[test]
fn every_command_explains_itself() {
    let kith = Kith::new();
    let help = kith.text(&["--help"]);
    let commands: Vec<&str> = help
        .lines()
        .skip_while(|line| *line != "Commands:")
        .skip(1)
        .take_while(|line| line.starts_with("  "))
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    assert!(commands.len() > 20, "{commands:?}");
    for command in commands.into_iter().filter(|command| *command != "help") {
        let help = kith.text(&[command, "--help"]);
        assert!(help.contains("Usage: kith"), "{command}: {help}");
        let about = help.lines().next().unwrap_or_default();
        assert!(about.split_whitespace().count() >= 2, "{command} has no description");
    }
}
