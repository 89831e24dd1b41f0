//! The guide explains every command and flag, and none that does not exist.
#![allow(clippy::expect_used)]

use std::collections::BTreeSet;

use clap::{Command, CommandFactory, Parser};

use super::Cli;

const PAGE: &str = include_str!("../../../../docs/guide/command-line.md");

/// A command that does something, by the words that call it.
struct Leaf {
    words: String,
    command: Command,
}

fn leaves(words: &str, command: &Command) -> Vec<Leaf> {
    let inner: Vec<&Command> = command.get_subcommands().filter(|inner| inner.get_name() != "help").collect();
    if inner.is_empty() {
        return vec![Leaf { words: words.to_owned(), command: command.clone() }];
    }
    inner.into_iter().flat_map(|inner| leaves(&format!("{words} {}", inner.get_name()), inner)).collect()
}

fn commands() -> Vec<Leaf> {
    leaves("kith", &Cli::command())
}

/// The long flags of a command with the values that each takes, without those of all commands.
fn flags(command: &Command) -> Vec<(String, Vec<String>)> {
    let own = command.get_arguments().filter(|flag| !flag.is_global_set());
    own.filter_map(|flag| {
        let takes_values = flag.get_action().takes_values();
        let values = flag.get_possible_values().into_iter().filter(|_| takes_values);
        Some((format!("--{}", flag.get_long()?), values.map(|value| value.get_name().to_owned()).collect()))
    })
    .filter(|(flag, _)| flag != "--help" && flag != "--version")
    .collect()
}

/// Returns whether the text contains this word or these words, and not just as a part of longer ones.
fn says(text: &str, words: &str) -> bool {
    let part_of_word = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    text.match_indices(words).any(|(at, _)| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let after = text.get(at + words.len()..).and_then(|text| text.chars().next());
        !before.is_some_and(part_of_word) && !after.is_some_and(part_of_word)
    })
}

/// The text, in which lines may end between any words, on one line.
fn unwrapped(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The sections of the page that name a command, as one text.
fn sections_on(words: &str) -> String {
    PAGE.split("\n## ").map(unwrapped).filter(|section| says(section, words)).collect::<Vec<_>>().join("\n")
}

/// The commands in the examples, split into words as a shell does.
fn examples() -> Vec<Vec<String>> {
    let lines = PAGE.lines().filter(|line| line.starts_with("kith "));
    lines
        .map(|line| {
            let parts = line.split('"').enumerate();
            parts
                .flat_map(|(at, part)| match at % 2 {
                    0 => part.split_whitespace().map(str::to_owned).collect::<Vec<_>>(),
                    _ => vec![part.to_owned()],
                })
                .collect()
        })
        .collect()
}

#[test]
fn every_command_is_explained_with_its_flags_and_their_values() {
    let mut missing = Vec::new();
    for Leaf { words, command } in commands() {
        let text = sections_on(&words);
        if text.is_empty() {
            missing.push(words.clone());
            continue;
        }
        for (flag, values) in flags(&command) {
            let unsaid = values.iter().find(|value| !says(&text, value));
            if !text.contains(&flag) {
                missing.push(format!("{words} {flag}"));
            } else if let Some(value) = unsaid {
                missing.push(format!("{words} {flag} {value}"));
            }
        }
    }
    assert!(missing.is_empty(), "docs/guide/command-line.md lacks {missing:#?}");
}

#[test]
fn every_flag_that_is_explained_exists() {
    let known: BTreeSet<String> = commands()
        .iter()
        .flat_map(|leaf| flags(&leaf.command))
        .map(|(flag, _)| flag)
        .chain(["--json", "--data-dir", "--version", "--help"].map(str::to_owned))
        .collect();
    let said =
        PAGE.split(|c: char| !(c.is_ascii_lowercase() || c == '-')).filter(|word| word.starts_with("--"));
    let unknown: Vec<&str> = said.filter(|flag| *flag != "---" && !known.contains(*flag)).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

#[test]
fn every_example_is_a_command_line() {
    let examples = examples();
    assert!(examples.len() > 40, "{}", examples.len());
    for example in examples.iter().filter(|words| !words.iter().any(|word| word == "COMMAND")) {
        Cli::try_parse_from(example).expect("a valid command line");
    }
}
