//! What a file, a name or an argument holds cannot command the terminal on which it is printed.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use common::Kith;

/// Clears the screen, changes the window's title, rings, goes back, reorders and hides.
const HOSTILE: &str = "x\u{202e}gpj\x1b[2J\x1b]0;T\x07\u{9b}31m\x08\x7f\u{85}\u{2066}\u{200f}\u{61c}\u{200b}\u{feff}\u{2028}\u{e0001}\u{e0041}y";

/// Whether a terminal would carry out or hide the character. Kith prints line breaks itself.
fn harmful(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c, '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        || matches!(c, '\u{feff}' | '\u{e0000}'..='\u{e007f}')
}

/// Runs a command that ends with this exit code, and returns all that it prints: the hostile text, but as text.
fn prints(kith: &Kith, args: &[&str], code: i32) -> String {
    let output = kith.command(args).assert().code(code).get_output().clone();
    let printed = String::from_utf8([output.stdout, output.stderr].concat()).expect("text");
    let found: Vec<char> = printed.chars().filter(|c| harmful(*c)).collect();
    assert!(found.is_empty(), "{args:?} {found:?}: {printed}");
    assert!(printed.contains(r"\u{202e}gpj") || printed.contains(r"\u202egpj"), "{args:?}: {printed}");
    printed
}

/// Runs commands that only read, for people and as JSON.
fn read(kith: &Kith, code: i32, commands: &[&[&str]]) {
    for args in commands {
        prints(kith, args, code);
        prints(kith, &[args, ["--json"].as_slice()].concat(), code);
    }
}

#[test]
fn stored_values_are_printed_as_text() {
    let kith = Kith::unlimited();
    let text_field = format!("Text {HOSTILE}");
    let value = format!("{text_field}={HOSTILE}");
    let street = format!("1 {HOSTILE}\n2 {HOSTILE}");
    prints(&kith, &["field", "add", &text_field, "--type", "text"], 0);
    prints(&kith, &["field", "add", "Tier", "--type", "dropdown", "--option", HOSTILE], 0);
    for (phone, form) in [("+34612345601", None), ("+34612345602", Some("--json"))] {
        let names =
            ["add", "--first-name", HOSTILE, "--last-name", HOSTILE, "--phone", phone, "--email", HOSTILE];
        let rest = [
            "--street",
            &street,
            "--group",
            HOSTILE,
            "--field",
            &value,
            "--field",
            &format!("Tier={HOSTILE}"),
        ];
        let told = prints(&kith, &[&names[..], &rest[..], form.as_slice()].concat(), 0);
        // A line break in a value is Kith's to print.
        assert!(form.is_some() || told.contains("\n              2 x"), "{told}");
    }
    for args in [
        ["edit", "1", "--city", HOSTILE].as_slice(),
        &["group", "add", &format!("{HOSTILE} 2")],
        &["group", "rename", &format!("{HOSTILE} 2"), &format!("{HOSTILE} 3")],
        &["group", "delete", &format!("{HOSTILE} 3")],
        &["plan", "add", HOSTILE],
        &["history", "add", "1", "--text", &street],
        &["history", "edit", "1", "--text", HOSTILE],
    ] {
        prints(&kith, args, 0);
    }
    read(
        &kith,
        0,
        &[
            &["list"],
            &["list", "--search", HOSTILE, "--group", HOSTILE, "--where", &value, "--sort", &text_field],
            &["show", "1"],
            &["duplicates"],
            &["group", "list"],
            &["field", "list"],
            &["plan", "list"],
            &["history", "show", "1"],
        ],
    );
    prints(&kith, &["merge", "1", "2"], 0);
    prints(&kith, &["field", "delete", &text_field], 0);
}

#[test]
fn files_are_described_as_text() {
    let kith = Kith::unlimited();
    let name =
        if cfg!(windows) { "people \u{202e}gpj.csv".to_owned() } else { format!("people {HOSTILE}.csv") };
    let failed = kith.path(&format!("failed {name}"));
    let header = format!("First name,Phone,Email,Group name,\"Left {HOSTILE}\",\"New {HOSTILE}\"");
    let row = |phone: &str| {
        format!("\"{HOSTILE}\",\"{phone}\",\"{HOSTILE}\",\"{HOSTILE}\",\"{HOSTILE}\",\"{HOSTILE}\"")
    };
    let problems = [HOSTILE, "+34612345601", "+34612345601 x4\x1b2", "612\u{202e}gpj"].map(row).join("\n");
    // Among many plain rows: a file of control characters only is not a text.
    let plain: String =
        (0..99).map(|n| format!("Ana María,+346120000{n:02},ana@example.com,Work,,\n")).collect();
    let file = kith.file(&name, format!("{header}\n{plain}{problems}\n"));
    let map = format!("New {HOSTILE}=City");
    read(
        &kith,
        0,
        &[
            &["inspect", &file],
            &["import", &file, "--dry-run"],
            &["import", &file, "--dry-run", "--keep-all", "--map", &map, "--group", HOSTILE],
            &["import", &file, &file, "--dry-run"],
            &["import", &file, "--dry-run", "--failed-rows", &failed],
        ],
    );
    prints(&kith, &["import", &file, "--keep-all"], 0);
    read(&kith, 0, &[&["imports"], &["list", "--sort", "first_name:desc"]]);
    let exported = kith.path(&format!("all {name}"));
    read(&kith, 0, &[&["export", &exported], &["template", &exported]]);
    prints(&kith, &["backup", &exported.replace(".csv", ".kith")], 0);
    prints(&kith, &["undo-import", "1"], 0);

    // Marks of direction are no part of a sender's name, but a text keeps them.
    let chat = format!("15/01/2024, 21:41 - A\x1b[2J: {HOSTILE}\n15/01/2024, 21:42 - Bo: hi\n");
    let chat = kith.file("chat \u{202e}gpj.txt", chat);
    kith.json(&["add", "--first-name", "Bo", "--phone", "+34612345609"]);
    let id = kith.json(&["list"])["contacts"][0]["id"].to_string();
    let people = kith.text(&["history", "participants", &chat]);
    assert!(!people.contains(harmful) && people.contains("Bo"), "{people}");
    kith.json(&["history", "import", &id, &chat, "--me", "Bo"]);
    read(&kith, 0, &[&["history", "show", &id]]);
    let group = kith.text(&["history", "import-group", &chat]);
    assert!(!group.contains(harmful) && group.contains("Left out"), "{group}");
}

#[test]
fn refusals_repeat_arguments_as_text() {
    let kith = Kith::new();
    let file = kith.file("people.csv", "First name,Phone\nAna,+34612345678\n");
    let nowhere = kith.path(&format!("no {HOSTILE}/x.csv"));
    let odd = kith.file("odd\u{202e}gpj.csv", b"%PDF-1.7\n1 0 obj\n");
    let pair = format!("{HOSTILE}={HOSTILE}");
    read(
        &kith,
        1,
        &[
            &["import", &nowhere],
            &["inspect", &odd],
            &["import", &file, "--map", &pair],
            &["import", &file, "--map", &format!("Phone={HOSTILE}")],
            &["import", &file, "--sheet", HOSTILE],
            &["export", &nowhere],
            &["template", &nowhere],
            &["backup", &nowhere],
            &["restore", &nowhere],
            &["add", "--first-name", "Ana", "--phone", HOSTILE],
            &["add", "--first-name", "Ana", "--phone", "+34612345678", "--field", &pair],
            &["list", "--where", &pair],
            &["list", "--sort", HOSTILE],
            &["list", "--group", HOSTILE],
            &["group", "delete", HOSTILE],
            &["field", "delete", HOSTILE],
            &["plan", "use", HOSTILE],
            &["history", "participants", &nowhere],
        ],
    );
    read(
        &kith,
        2,
        &[
            &["import", &file, "--map", HOSTILE],
            &["import", &file, "--encoding", HOSTILE],
            &["import", &file, "--delimiter", HOSTILE],
            &["import", &file, "--default-country", HOSTILE],
            &["import", &file, "--group-separator", HOSTILE],
            &["import", &file, "--on-duplicate", HOSTILE],
            &["list", "--sort", &format!("a:{HOSTILE}")],
            &["list", "--limit", HOSTILE],
            &["edit", "--all", "--replace", HOSTILE, "--yes"],
            &["list", HOSTILE],
            &[HOSTILE],
            &[&format!("--{HOSTILE}")],
            &["show", HOSTILE],
            &["field", "add", "F", "--type", HOSTILE],
            &["plan", "add", "P", HOSTILE],
            &["forget", HOSTILE],
        ],
    );
}

#[cfg(unix)]
#[test]
fn the_help_repeats_the_environment_as_text() {
    let mut command = Kith::new().command(&["--help"]);
    let output = command.env("KITH_DATA_DIR", format!("/{HOSTILE}")).assert().success().get_output().clone();
    let printed = String::from_utf8(output.stdout).unwrap();
    assert!(!printed.contains(harmful) && printed.contains(r"\u{202e}gpj"), "{printed}");
}
