//! Files: texts in several encodings, archives, and what is neither.

use std::io::Write;
use std::path::{Path, PathBuf};

use kith_chat::{Chat, ChatError, Sender, open};
use tempfile::TempDir;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::OPTIONS;

const CHAT: &str = "15/01/2024, 21:41 - Ana: hé\n16/01/2024, 08:05 - Bo: x\n";

struct Folder(TempDir);

impl Folder {
    fn new() -> Folder {
        Folder(tempfile::tempdir().unwrap())
    }

    fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.path().join(name);
        std::fs::write(&path, content).unwrap();
        path
    }

    fn archive(&self, parts: &[(&str, &str)]) -> PathBuf {
        let path = self.0.path().join("chat.zip");
        let mut writer = ZipWriter::new(std::fs::File::create(&path).unwrap());
        for (name, content) in parts {
            writer.start_file(*name, SimpleFileOptions::default()).unwrap();
            writer.write_all(content.as_bytes()).unwrap();
        }
        writer.finish().unwrap();
        path
    }
}

fn texts(path: &Path) -> Vec<String> {
    let Chat { entries, .. } = open(path, &OPTIONS).unwrap();
    entries.into_iter().map(|entry| entry.text).collect()
}

#[track_caller]
fn refused(path: &Path, code: &str) {
    let error = open(path, &OPTIONS).unwrap_err();
    assert_eq!(error.code(), code, "{error}");
    assert!(error.to_string().contains(&path.display().to_string()), "{error}");
}

/// What `expected.json` says of each sample.
#[test]
fn samples_have_the_expected_senders() {
    for (name, expected) in kith_fixtures::expected("whatsapp/expected.json") {
        let chat = open(&kith_fixtures::path(&format!("whatsapp/{name}")), &OPTIONS).unwrap();
        let (numbers, names): (Vec<_>, Vec<_>) = chat.senders.iter().partition(|sender| sender.is_number);
        let is = |sender: &str, among: &[&Sender]| among.iter().any(|one| one.name == sender);
        for sender in kith_fixtures::texts(&expected["senders"]) {
            let others = expected["ambiguous"].get(&sender).map(kith_fixtures::texts).unwrap_or_default();
            let found = is(&sender, &names) || others.iter().any(|other| is(other, &names));
            assert!(found, "{name}: {sender}");
        }
        for phone in kith_fixtures::texts(&expected["phones"]) {
            assert!(is(&phone, &numbers), "{name}: {phone}");
        }
        for other in kith_fixtures::texts(&expected["must_not_be_senders"]) {
            assert!(!is(&other, &names), "{name}: {other}");
        }
        let messages = chat.entries.iter().filter(|entry| entry.sender.is_some()).count();
        assert_eq!(expected["messages"], messages, "{name}");
    }
}

#[test]
fn texts_are_read_in_several_encodings() {
    let folder = Folder::new();
    let utf16: Vec<u8> = format!("\u{feff}{CHAT}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    for content in [CHAT.into(), format!("\u{feff}{CHAT}").into_bytes(), utf16] {
        assert_eq!(texts(&folder.file("chat.txt", content)), ["hé", "x"]);
    }
}

#[test]
fn all_ends_of_lines_are_read() {
    let folder = Folder::new();
    for end in ["\n", "\r\n", "\r"] {
        assert_eq!(texts(&folder.file("chat.txt", CHAT.replace('\n', end))), ["hé", "x"], "{end:?}");
    }
}

#[test]
fn invalid_bytes_are_replaced() {
    let file = Folder::new();
    let content = [CHAT.as_bytes(), b"17/01/2024, 08:05 - Bo: \xff!\n"].concat();
    assert_eq!(texts(&file.file("chat.txt", content))[2], "\u{fffd}!");
}

#[test]
fn the_chat_is_found_in_an_archive() {
    let folder = Folder::new();
    let other = "15/01/2020, 21:41 - Eve: not this one\n";
    let archive = folder.archive(&[
        ("__MACOSX/_chat.txt", other),
        ("notes.txt", "milk\neggs\n"),
        ("old/WhatsApp Chat with Eve.txt", other),
        ("photo.jpg", "\u{0}"),
        ("_chat.txt", CHAT),
    ]);
    assert_eq!(texts(&archive), ["hé", "x"]);
    assert_eq!(texts(&folder.archive(&[("a.txt", "milk\n"), ("b.txt", CHAT)])), ["hé", "x"]);
}

#[test]
fn other_files_are_refused() {
    let folder = Folder::new();
    refused(&folder.0.path().join("nowhere.txt"), "file_not_found");
    refused(folder.0.path(), "file_unsupported");
    refused(&folder.file("empty.txt", ""), "file_unsupported");
    refused(&folder.file("photo.txt", b"\x89PNG\r\n\x1a\n\0\0"), "file_unsupported");
    refused(&folder.archive(&[("photo.jpg", "\u{0}")]), "file_unsupported");
    refused(&folder.archive(&[("notes.txt", "milk\n")]), "file_unsupported");
    refused(&folder.file("cut.zip", b"PK\x03\x04\x14\0\0\0"), "file_damaged");
}

#[test]
fn dates_that_cannot_be_read_are_an_error() {
    let folder = Folder::new();
    let file = folder.file("chat.txt", "01/02/2024, 21:41 - Ana: x\n");
    let error = open(&file, &OPTIONS).unwrap_err();
    assert!(
        matches!(error, ChatError::DateOrderNeeded { ref readings, .. } if readings.len() == 2),
        "{error}"
    );
    refused(&file, "date_order_needed");
    refused(&folder.file("chat.txt", "2080/10/1 BS, 21:41 - Ana: x\n"), "calendar_unsupported");
}

#[test]
fn files_larger_than_any_chat_are_refused() {
    let folder = Folder::new();
    let path = folder.file("large.txt", CHAT);
    std::fs::OpenOptions::new().write(true).open(&path).unwrap().set_len((64 << 20) + 1).unwrap();
    refused(&path, "file_too_large");
    let line = "15/01/2024, 21:41 - A: x\n";
    refused(&folder.file("long.txt", line.repeat(300_001)), "file_too_large");
}
