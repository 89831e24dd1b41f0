//! Every command has a manual page, which names all its flags.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use flate2::read::GzDecoder;

fn page(folder: &Path, name: &str) -> String {
    let file = File::open(folder.join(format!("man1/{name}.1.gz"))).unwrap_or_else(|e| panic!("{name}: {e}"));
    let mut text = String::new();
    GzDecoder::new(file).read_to_string(&mut text).unwrap();
    text
}

#[test]
fn every_command_has_a_page_with_all_its_flags() {
    let folder = tempfile::tempdir().unwrap();
    kith_cli_docs::write(folder.path()).unwrap();
    let commands = kith_cli_docs::commands();
    assert!(commands.iter().any(|(name, _)| name == "kith-group-add-to"));
    for (name, command) in &commands {
        let page = page(folder.path(), name);
        let title = format!(".TH {name} 1 \" \" \"Kith {}\" Kith", env!("CARGO_PKG_VERSION"));
        assert!(page.lines().any(|line| line == title), "{title}: {page}");
        let about = command.get_about().unwrap_or_else(|| panic!("{name} has no description")).to_string();
        let named = format!("{} \\- {}", name.replace('-', "\\-"), about.replace('-', "\\-"));
        assert!(page.contains(&named), "{name}: {page}");
        for flag in command.get_arguments().filter_map(|argument| argument.get_long()) {
            let flag = format!("--{flag}").replace('-', "\\-");
            assert!(page.contains(&flag), "{name} does not explain {flag}");
        }
    }
    let written: BTreeSet<String> = fs::read_dir(folder.path().join("man1"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let expected: BTreeSet<String> = commands.iter().map(|(name, _)| format!("{name}.1.gz")).collect();
    assert_eq!(written, expected, "there is no page for what is not a command");
}

#[test]
fn the_same_commands_have_the_same_pages() {
    let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let [first, second] = folders.each_ref().map(|folder| {
        kith_cli_docs::write(folder.path()).unwrap();
        fs::read(folder.path().join("man1/kith.1.gz")).unwrap()
    });
    assert_eq!(first, second);
}
