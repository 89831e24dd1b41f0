//! The examples in the READMEs and in the guide run as they are written.
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

fn card(name: &str, phone: &str) -> String {
    format!(
        "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:{name}\r\nN:;{name};;;\r\nTEL:{phone}\r\nNICKNAME:x\r\nEND:VCARD\r\n"
    )
}

/// Runs the commands of a page, one after another, on a store of their own.
fn run_examples(page: &str) {
    let examples: Vec<&str> = page.lines().filter(|line| line.starts_with("kith ")).collect();
    assert!(examples.len() >= 6, "the page shows the command line");
    let kith = Kith::new();
    kith.file(
        "people.csv",
        "First name,Phone,Shop,Notes\nBob,+12025550123,Madrid,x\nEve,+12025550145,Paris,\n",
    );
    kith.file("anna.vcf", card("Anna", "+34612345601"));
    kith.file("berta.vcf", card("Berta", "+34612345602"));
    kith.file("chat.txt", "15/01/2024, 21:41 - Ana Pérez: Hello\n16/01/2024, 09:00 - Bob: Hi\n");
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
fn every_command_in_the_guide_works() {
    run_examples(include_str!("../../../docs/guide/command-line.md"));
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
