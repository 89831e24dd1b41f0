//! Erased means erased: seven marked secrets, every way of deleting for good, and every byte of every file in the
//! data folder. What may stay is listed beside each way; automatic backups keep what they saw, as the dialogs say.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use common::Bench;
use kith_engine::clock::Timestamp;
use kith_engine::contact::ContactInput;
use kith_engine::edit;
use kith_engine::history::{self, TimeZone};
use kith_engine::id::ContactId;
use kith_engine::import::ImportOptions;
use kith_engine::message::{MessageInput, MessageQuery};
use kith_engine::progress::IGNORE_PROGRESS;
use kith_engine::store::{BackupReason, RememberedKind, Store, restore};

/// What is marked, and the mark. All are in lower case, because keys of names are.
const NAME: &str = "zebraname";
const PHONE: &str = "34612987654";
const EMAIL: &str = "zebramail@example.org";
const VALUE: &str = "zebravalue";
const GROUP: &str = "zebragroup";
const MESSAGE: &str = "zebramessage";
const FILE: &str = "zebrafile";
const SECRETS: [&str; 7] = [NAME, PHONE, EMAIL, VALUE, GROUP, MESSAGE, FILE];

/// A contact with every secret, among others, in a store with a long history of writing.
struct Case {
    bench: Bench,
    contact: ContactId,
    /// A backup from before the secrets, outside the data folder.
    earlier: std::path::PathBuf,
}

impl Case {
    fn new() -> Case {
        let mut bench = Bench::new();
        let people: String = (0..60).map(|n| format!("Ana {n},+3461200{n:04},Friends\n")).collect();
        bench.csv(&format!("First name,Phone,Groups\n{people}"));
        let earlier = bench.folder.path().join("earlier.db");
        bench.store.backup(&earlier, IGNORE_PROGRESS).unwrap();
        let file = bench.file(
            &format!("{FILE}.csv"),
            format!("First name,Phone,Email,Groups,Motto\n{NAME},+{PHONE},{EMAIL},{GROUP}|Friends,{VALUE}\n"),
        );
        bench.import(&file, &ImportOptions { keep_all: true, ..ImportOptions::default() }).unwrap();
        let contact = bench.store.holder_of(&format!("+{PHONE}")).unwrap().unwrap().0;
        // Its values also stand in a draft.
        let draft = format!(r#"{{"first_name":"{NAME}","email":"{EMAIL}"}}"#);
        bench.store.save_draft(Some(contact), None, &draft).unwrap();
        Case { bench, contact, earlier }
    }

    fn with_message() -> Case {
        let mut case = Case::new();
        let text =
            MessageInput { text: Some(format!("{MESSAGE} {}", "x".repeat(9000))), ..MessageInput::default() };
        history::add(&mut case.bench.store, case.contact, &text, &TimeZone::UTC).unwrap();
        case
    }

    fn messages(&self) -> Vec<kith_engine::id::MessageId> {
        let page = history::page(&self.bench.store, self.contact, &MessageQuery::default()).unwrap();
        page.messages.iter().map(|message| message.id).collect()
    }

    fn change(&mut self, input: &ContactInput) {
        edit::edit(&mut self.bench.store, self.contact, input).unwrap();
    }

    fn delete(&mut self) {
        self.bench.store.delete_contacts_for_good(&[self.contact]).unwrap();
    }

    /// Makes the log of steps run over.
    fn do_other_things(&mut self) {
        let other = self.bench.contacts()[0].id;
        for n in 0..50 {
            self.bench.store.star_contacts(&[other], n % 2 == 0).unwrap();
        }
    }

    /// The secrets in the files below the data folder, those in backups apart.
    fn found(&self) -> (BTreeSet<&'static str>, BTreeSet<&'static str>) {
        let folder = self.bench.store.path().parent().unwrap();
        let (mut store, mut backups) = (BTreeSet::new(), BTreeSet::new());
        search(folder, &mut store);
        search(&folder.join("backups"), &mut backups);
        (store, backups)
    }
}

/// Adds the secrets that the files of a folder hold, as UTF-8 or UTF-16.
fn search(folder: &Path, found: &mut BTreeSet<&'static str>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_file()) {
        let bytes = fs::read(&path).unwrap().to_ascii_lowercase();
        for secret in SECRETS {
            let little: Vec<u8> = secret.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let big: Vec<u8> = secret.encode_utf16().flat_map(u16::to_be_bytes).collect();
            for form in [secret.as_bytes(), &little, &big] {
                if bytes.windows(form.len()).any(|window| window == form) {
                    found.insert(secret);
                }
            }
        }
    }
}

/// A way of deleting for good.
struct Way {
    name: &'static str,
    act: fn(&mut Case),
    /// What stays, because it belongs to something that was not deleted.
    stays: &'static [&'static str],
}

const WAYS: [Way; 22] = [
    Way { name: "delete the contact for good", act: |case| case.delete(), stays: &[GROUP, FILE] },
    Way {
        name: "delete it after edits, a star, a merge that was undone, and a step of its group",
        act: |case| {
            let typed = |text: &str| Some(Some(text.to_owned()));
            case.change(&ContactInput { first_name: typed("Other"), ..ContactInput::default() });
            case.bench.store.star_contacts(&[case.contact], true).unwrap();
            let first = case.bench.contacts()[0].id;
            case.bench.store.deny_duplicate(first, case.contact).unwrap();
            kith_engine::duplicates::merge(&mut case.bench.store, first, &[case.contact], &[]).unwrap();
            case.bench.store.undo().unwrap();
            case.delete();
        },
        stays: &[GROUP, FILE],
    },
    Way {
        name: "delete the contact that it was merged into",
        act: |case| {
            let first = case.bench.contacts()[0].id;
            kith_engine::duplicates::merge(&mut case.bench.store, first, &[case.contact], &[]).unwrap();
            case.bench.store.delete_contacts_for_good(&[first]).unwrap();
        },
        stays: &[GROUP, FILE],
    },
    Way {
        name: "delete the contact",
        act: |case| {
            case.bench.store.delete_contacts(&[case.contact]).unwrap();
        },
        stays: &[NAME, PHONE, EMAIL, VALUE, GROUP, FILE],
    },
    Way {
        name: "delete the contact, and bring it back",
        act: |case| {
            case.bench.store.delete_contacts(&[case.contact]).unwrap();
            case.bench.store.undo().unwrap();
        },
        stays: &[NAME, PHONE, EMAIL, VALUE, GROUP, FILE],
    },
    Way {
        name: "delete the contact, and forget what can be undone",
        act: |case| {
            case.change(&ContactInput { starred: Some(true), ..ContactInput::default() });
            case.bench.store.delete_contacts(&[case.contact]).unwrap();
            case.bench.store.forget(RememberedKind::UndoSteps).unwrap();
        },
        stays: &[GROUP, FILE],
    },
    Way {
        name: "delete the contact, and do fifty other things",
        act: |case| {
            case.bench.store.delete_contacts(&[case.contact]).unwrap();
            case.do_other_things();
        },
        stays: &[GROUP, FILE],
    },
    Way {
        name: "delete the contact, bring it back, delete it for good",
        act: |case| {
            case.bench.store.delete_contacts(&[case.contact]).unwrap();
            case.bench.store.undo().unwrap();
            case.delete();
        },
        stays: &[GROUP, FILE],
    },
    Way {
        name: "delete the field, and then the contact for good",
        act: |case| {
            let field = case.bench.store.field_named("Motto").unwrap().id;
            case.bench.store.delete_field(field).unwrap();
            case.delete();
        },
        stays: &[GROUP, FILE],
    },
    Way {
        name: "delete the contact, and then the field for good",
        act: |case| {
            let field = case.bench.store.field_named("Motto").unwrap().id;
            case.change(&ContactInput { starred: Some(true), ..ContactInput::default() });
            case.bench.store.delete_contacts(&[case.contact]).unwrap();
            case.bench.store.delete_field_for_good(field).unwrap();
        },
        stays: &[NAME, PHONE, EMAIL, GROUP, FILE],
    },
    Way {
        name: "delete the field, and do fifty other things",
        act: |case| {
            let field = case.bench.store.field_named("Motto").unwrap().id;
            case.bench.store.delete_field(field).unwrap();
            case.do_other_things();
        },
        stays: &[NAME, PHONE, EMAIL, GROUP, MESSAGE, FILE],
    },
    Way {
        name: "delete its message",
        act: |case| {
            let messages = case.messages();
            history::delete(&mut case.bench.store, &messages).unwrap();
        },
        stays: &[NAME, PHONE, EMAIL, VALUE, GROUP, FILE],
    },
    Way {
        name: "write another text into its message",
        act: |case| {
            let message = case.messages()[0];
            let other = MessageInput { text: Some("other".to_owned()), ..MessageInput::default() };
            history::edit(&mut case.bench.store, message, &other, &TimeZone::UTC).unwrap();
        },
        stays: &[NAME, PHONE, EMAIL, VALUE, GROUP, FILE],
    },
    Way {
        name: "discard its draft",
        act: |case| {
            let typed = |text: &str| Some(Some(text.to_owned()));
            case.change(&ContactInput { first_name: typed("Other"), ..ContactInput::default() });
            case.bench.store.forget(RememberedKind::UndoSteps).unwrap();
            case.bench.store.discard_draft(Some(case.contact)).unwrap();
        },
        stays: &[PHONE, EMAIL, VALUE, GROUP, MESSAGE, FILE],
    },
    Way {
        name: "undo its import",
        act: |case| {
            let messages = case.messages();
            history::delete(&mut case.bench.store, &messages).unwrap();
            let import = case.bench.store.imports().unwrap()[0].id;
            assert_eq!(case.bench.store.undo_import(import, IGNORE_PROGRESS).unwrap().removed, 1);
        },
        stays: &[FILE],
    },
    Way {
        name: "delete the field of its value for good",
        act: |case| {
            let field = case.bench.store.field_named("Motto").unwrap().id;
            case.bench.store.delete_field_for_good(field).unwrap();
        },
        stays: &[NAME, PHONE, EMAIL, GROUP, MESSAGE, FILE],
    },
    Way {
        name: "delete its group, and forget what can be undone",
        act: |case| {
            let group = case.bench.store.group_named(GROUP).unwrap().id;
            case.bench.store.delete_group(group).unwrap();
            case.bench.store.forget(RememberedKind::UndoSteps).unwrap();
        },
        stays: &[NAME, PHONE, EMAIL, VALUE, MESSAGE, FILE],
    },
    Way {
        name: "overwrite its values, and forget what can be undone",
        act: |case| {
            let typed = |text: &str| Some(Some(text.to_owned()));
            case.change(&ContactInput {
                first_name: typed("Other"),
                phone: typed("+34612987655"),
                groups: Some(vec!["Friends".to_owned()]),
                ..ContactInput::default()
            });
            case.bench.store.forget(RememberedKind::UndoSteps).unwrap();
        },
        // The draft, too, has the name and email, and the group is still there.
        stays: &[NAME, EMAIL, VALUE, GROUP, MESSAGE, FILE],
    },
    Way {
        name: "forget the columns of its file",
        act: |case| {
            case.bench.store.remember_mapping(MESSAGE, "{}").unwrap();
            case.bench.store.set_setting("history.me", &format!("[\"{MESSAGE}\"]")).unwrap();
            let messages = case.messages();
            history::delete(&mut case.bench.store, &messages).unwrap();
            case.bench.store.forget(RememberedKind::Mappings).unwrap();
            case.bench.store.forget(RememberedKind::ChatNames).unwrap();
        },
        stays: &[NAME, PHONE, EMAIL, VALUE, GROUP, FILE],
    },
    Way {
        name: "restore an earlier backup over it",
        act: |case| {
            let folder = case.bench.store.path().parent().unwrap().to_path_buf();
            restore(&folder, &case.earlier, || Timestamp::from_millis(1_700_000_000_000), IGNORE_PROGRESS)
                .unwrap();
        },
        stays: &[],
    },
    Way {
        name: "erase everything",
        act: |case| {
            case.bench.store.erase_all(false).unwrap();
        },
        stays: &[],
    },
    Way {
        name: "erase everything, and the backups",
        act: |case| {
            case.bench.store.erase_all(true).unwrap();
            assert_eq!(case.found().1, BTreeSet::new(), "in the backups");
        },
        stays: &[],
    },
];

fn every_way(idle: bool) {
    for way in WAYS {
        let mut case = Case::with_message();
        assert_eq!(case.found().0, SECRETS.into(), "{}: all are there before", way.name);
        case.bench.store.backup_beside(BackupReason::Daily, IGNORE_PROGRESS).unwrap();
        // Another window or command has the store open, and has read from it.
        let other = idle.then(|| {
            let other = Store::open(case.bench.store.path().parent().unwrap(), Timestamp::default).unwrap();
            assert_eq!(other.count_contacts().unwrap(), 61);
            other
        });
        (way.act)(&mut case);
        let (store, backups) = case.found();
        assert_eq!(store, way.stays.iter().copied().collect(), "{} (idle: {idle})", way.name);
        let kept = if way.name.ends_with("the backups") { BTreeSet::new() } else { SECRETS.into() };
        assert_eq!(backups, kept, "{}: backups keep what they saw", way.name);
        drop(other);
    }
}

#[test]
fn a_backup_has_nothing_of_what_was_deleted_before() {
    let mut case = Case::with_message();
    fs::remove_dir_all(case.bench.store.path().parent().unwrap().join("backups")).unwrap();
    case.change(&ContactInput { starred: Some(true), ..ContactInput::default() });
    case.bench.store.delete_contacts(&[case.contact]).unwrap();
    case.bench.store.backup_beside(BackupReason::Daily, IGNORE_PROGRESS).unwrap();
    assert_eq!(case.found().1, [GROUP, FILE].into());
    case.bench.store.undo().unwrap();
    assert_eq!(case.bench.store.count_contacts().unwrap(), 61);
}

#[test]
fn every_way_of_deleting_erases() {
    every_way(false);
}

#[test]
fn every_way_of_deleting_erases_while_another_has_the_store_open() {
    every_way(true);
}
