use std::fs;

use super::*;
use crate::browse::head;
use crate::browse::query::Page;
use crate::progress::IGNORE_PROGRESS;
use crate::store::connection::FILE_NAME;
use crate::store::error::StoreError;
use crate::store::file::restore::restore;
use crate::store::salvage::salvage;
use crate::store::tables::list_head;

/// A store with 300 contacts whose head is remembered.
fn remembered() -> (TempDir, Store, Vec<ContactId>) {
    let (folder, mut store) = empty();
    let names: Vec<String> = (0..300).map(|n| format!("N{:03}", n * 7 % 300)).collect();
    let names: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "")).collect();
    let ids = named(&mut store, &names);
    remember(&mut store);
    (folder, store, ids)
}

fn remember(store: &mut Store) {
    Browser::new("en").head(store).unwrap().remember(store).unwrap();
}

fn shown(store: &Store, locale: &str, query: &Query, offset: u64, limit: u64) -> Option<Page> {
    head::page(store, locale, query, offset, limit).unwrap()
}

/// Asserts that the head is not used, and that the answer is that of the list.
#[track_caller]
fn check_outdated(store: &Store) {
    assert_eq!(shown(store, "en", &Query::default(), 0, 50), None);
    let page = Browser::new("en").page(store, &Query::default(), 0, 50).unwrap();
    let answer = answer(store, "en", &Query::default(), 0, 50).unwrap();
    assert_eq!((answer.total, answer.rows), (page.total, page.rows));
}

#[test]
fn the_first_pages_are_those_of_the_list() {
    let (folder, store, _) = remembered();
    for (offset, limit) in [(0, 50), (0, 0), (150, 50), (200, 0)] {
        let page = Browser::new("en").page(&store, &Query::default(), offset, limit).unwrap();
        for query in [Query::default(), sort("name", false), search("  ")] {
            let shown = shown(&store, "en", &query, offset, limit).unwrap();
            assert_eq!((shown.total, shown.offset), (300, offset));
            assert_eq!(shown.rows, page.rows);
        }
    }
    drop(store);
    let store = Store::open(folder.path(), || NOW).unwrap();
    assert!(shown(&store, "en", &Query::default(), 0, 50).is_some(), "it outlives the process");
}

#[test]
fn other_pages_are_not_made_up() {
    let (_folder, store, _) = remembered();
    for (offset, limit) in [(0, 201), (180, 50), (299, 1), (400, 1)] {
        assert_eq!(shown(&store, "en", &Query::default(), offset, limit), None);
    }
    for query in [search("n"), sort("name", true), sort("phone", false), filter(starred())] {
        assert_eq!(shown(&store, "en", &query, 0, 10), None, "{query:?}");
    }
    assert_eq!(shown(&store, "sv", &Query::default(), 0, 10), None);
}

#[test]
fn every_change_of_a_contact_outdates_it() {
    let (folder, mut store, ids) = remembered();
    let mut other = Store::open(folder.path(), || NOW).unwrap();
    type Change = fn(&mut Store, &[ContactId]);
    let changes: [Change; 8] = [
        |store, _| {
            store.insert_contact(&draft("A", "", "+4940")).unwrap();
        },
        |store, ids| {
            store.update_contact(ids[3], &draft("AA", "", "+49301")).unwrap();
        },
        |store, ids| {
            store.star_contacts(&ids[5..6], true).unwrap();
        },
        |store, ids| {
            store.group_contacts(&ids[5..6], "G", true).unwrap();
        },
        |store, ids| {
            store.delete_contacts(&ids[7..8]).unwrap();
        },
        |store, _| {
            store.undo().unwrap();
        },
        |store, _| {
            field(store, "Job", FieldType::Text, &[]);
        },
        |store, ids| {
            let kept = store.contact_with_inactive(ids[0]).unwrap();
            store.merge_contacts(ids[0], &ids[1..2], kept).unwrap();
        },
    ];
    for change in changes {
        change(&mut store, &ids);
        check_outdated(&store);
        remember(&mut store);
        assert!(shown(&store, "en", &Query::default(), 0, 50).is_some());
    }
    other.delete_contacts(&ids[20..21]).unwrap();
    check_outdated(&store);
}

#[test]
fn drafts_and_remembering_change_nothing() {
    let (folder, mut store, ids) = remembered();
    let mut browser = Browser::new("en");
    let mut other = Store::open(folder.path(), || NOW).unwrap();
    let revision = browser.revision(&store).unwrap();
    store.save_draft(Some(ids[0]), None, "{}").unwrap();
    other.remember_list_head("{}").unwrap();
    remember(&mut other);
    assert_eq!(browser.revision(&store).unwrap(), revision);
    assert!(shown(&store, "en", &Query::default(), 0, 50).is_some());
}

#[test]
fn what_is_no_head_is_ignored() {
    let (_folder, mut store, _) = remembered();
    for text in ["", "{}", "[1]", "{\"version\":1}"] {
        store.remember_list_head(text).unwrap();
        check_outdated(&store);
    }
}

#[test]
fn a_write_elsewhere_is_not_waited_for() {
    let (folder, mut store, _) = remembered();
    let head = Browser::new("en").head(&store).unwrap();
    let mut other = Store::open(folder.path(), || NOW).unwrap();
    store.remember_list_head("{}").unwrap();
    let refused = other.write(|_, _| Ok::<_, StoreError>(head.remember(&mut store).unwrap_err().code()));
    assert_eq!(refused.unwrap(), StoreError::Busy.code());
    head.remember(&mut store).unwrap();
}

#[test]
fn it_is_not_taken_over_into_another_file() {
    let check = |folder: &TempDir, what: &str| {
        let store = Store::open(folder.path(), || NOW).unwrap();
        assert_eq!(store.count_contacts().unwrap(), 300, "{what}");
        assert_eq!(list_head::get(store.conn()).unwrap(), None, "{what}");
    };
    let garble = |folder: &TempDir| {
        let file = folder.path().join(FILE_NAME);
        let mut bytes = fs::read(&file).unwrap();
        bytes[..100].fill(0x5a);
        fs::write(file, bytes).unwrap();
    };

    let (folder, store, _) = remembered();
    let backup = folder.path().join("safe.db");
    store.backup(&backup, IGNORE_PROGRESS).unwrap();
    drop(store);
    restore(folder.path(), &backup, || NOW, IGNORE_PROGRESS).unwrap();
    check(&folder, "a backup that is restored");
    garble(&folder);
    restore(folder.path(), &backup, || NOW, IGNORE_PROGRESS).unwrap();
    check(&folder, "a backup that replaces a damaged store");

    let (folder, store, _) = remembered();
    drop(store);
    garble(&folder);
    salvage(folder.path(), || NOW, IGNORE_PROGRESS).unwrap();
    check(&folder, "a store that is salvaged");

    let (folder, mut store, _) = remembered();
    let flaw = "UPDATE settings SET value = 'none' WHERE name = 'active_plan'";
    store.write_unnoticed(|tx, _| Ok(tx.execute(flaw, [])?)).unwrap();
    drop(store);
    salvage(folder.path(), || NOW, IGNORE_PROGRESS).unwrap();
    check(&folder, "a store whose content is mended");
}
