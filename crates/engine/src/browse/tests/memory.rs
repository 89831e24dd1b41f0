use super::*;
use crate::counts::Counts;
use crate::progress::IGNORE_PROGRESS;

/// What the model may grow by: spare room, and deleted rows and sets of groups up to the number at which the list is
/// loaded anew.
const SPARE: usize = 400_000;

/// What 10,000 contacts may take for two orders, eight filters and two answers.
const CACHED: usize = 200_000;

fn people(store: &mut Store, from: u32, count: u32) {
    let mut bulk = store.bulk("many.csv", false).unwrap();
    for n in from..from + count {
        let mut person = draft(&format!("{}a", n * 7919 % 1000), "Ruiz", &format!("+4930{n:06}"));
        person.texts[Text::Email] = Some(format!("person.{n}@example.com"));
        person.texts[Text::City] = Some(format!("City {}", n % 50));
        bulk.add(&person).unwrap();
    }
    bulk.finish(&Counts::default(), &[]).unwrap();
}

/// A loaded list of so many contacts.
fn loaded(count: u32) -> (TempDir, Store, Browser, usize) {
    let (folder, mut store) = empty();
    store.use_plan("Unlimited").unwrap();
    people(&mut store, 0, count);
    let mut browser = Browser::new("en");
    browser.page(&store, &Query::default(), 0, 50).unwrap();
    let bytes = browser.bytes();
    (folder, store, browser, bytes)
}

#[track_caller]
fn check(browser: &Browser, before: usize, more: usize) {
    let now = browser.bytes();
    assert!(now < before + more, "{before} bytes became {now}");
}

#[test]
fn searches_do_not_add_up() {
    let (_folder, store, mut browser, before) = loaded(10_000);
    for n in 0..100_u32 {
        let filters = vec![Filter::new("city", Operator::Is, [format!("City {n}")])];
        let sort = sort(["email", "phone", "city", "last_name"][n as usize % 4], n % 3 == 0).sort;
        browser.page(&store, &search(&n.to_string()), 50, 50).unwrap();
        browser.page(&store, &Query { search: "a".to_owned(), filters, sort }, 1, 50).unwrap();
    }
    check(&browser, before, CACHED);
}

#[test]
fn edits_do_not_add_up() {
    let (_folder, mut store, mut browser, before) = loaded(20_000);
    for n in 0..2_000_u32 {
        let id = ContactId::new(i64::from(n * 7_919 % 20_000) + 1);
        let mut person = store.contact_draft(id).unwrap();
        // Longer and shorter by turns, and in groups that no other contact is in.
        person.texts[Text::LastName] = Some("Ruiz".repeat(1 + n as usize % 2));
        person.groups = vec![format!("G{}", n % 40), format!("H{}", n / 40 % 250)];
        store.update_contact(id, &person).unwrap();
        if n % 5 == 0 {
            browser.count(&store, &Query::default()).unwrap();
        }
    }
    check(&browser, before, SPARE);
    let fresh = Browser::new("en").ids(&store, &Query::default()).unwrap();
    assert_eq!(browser.ids(&store, &Query::default()).unwrap(), fresh);
}

#[test]
fn imports_that_are_undone_do_not_add_up() {
    let (_folder, mut store, mut browser, before) = loaded(5_000);
    for n in 0..60 {
        people(&mut store, 10_000, 400);
        assert_eq!(browser.count(&store, &Query::default()).unwrap(), 5_400);
        let id = store.imports().unwrap()[0].id;
        store.undo_import(id, IGNORE_PROGRESS).unwrap();
        assert_eq!(browser.count(&store, &Query::default()).unwrap(), 5_000, "after import {n}");
    }
    check(&browser, before, SPARE);
}
