use super::*;
use crate::field::standard::Text;
use crate::store::error::StoreError;

/// Asserts that the browser shows the same as a new one.
fn check(browser: &mut Browser, store: &Store) {
    for query in [Query::default(), search("a"), search("3"), sort("city", true), filter(starred())] {
        assert_eq!(browser.ids(store, &query).unwrap(), Browser::new("en").ids(store, &query).unwrap());
    }
}

fn many(store: &mut Store, from: u32, count: u32) {
    store.use_plan("Unlimited").unwrap();
    let mut bulk = store.bulk("many.csv", false).unwrap();
    for n in from..from + count {
        let mut person = draft(&format!("{}a", n * 7919 % 1000), "x", &format!("+4930{n:06}"));
        person.texts[Text::City] = (n % 3 > 0).then(|| format!("City {}", n % 50));
        bulk.add(&person).unwrap();
    }
    bulk.finish(&crate::counts::Counts::default(), &[]).unwrap();
}

#[test]
fn changes_of_every_size_are_seen() {
    let (folder, mut store) = empty();
    let mut other = Store::open(folder.path(), || NOW).unwrap();
    let mut browser = Browser::new("en");
    check(&mut browser, &store);
    many(&mut other, 0, 9_000);
    check(&mut browser, &store);
    for (from, count) in [(1, 1), (5, 300), (4_090, 700), (3, 2_500)] {
        let ids: Vec<ContactId> = (from..from + count).map(ContactId::new).collect();
        store.star_contacts(&ids, true).unwrap();
        check(&mut browser, &store);
        other.group_contacts(&ids, "G", true).unwrap();
        check(&mut browser, &store);
    }
    many(&mut store, 20_000, 3);
    check(&mut browser, &store);
    other.delete_contacts(&(100..140).map(ContactId::new).collect::<Vec<_>>()).unwrap();
    check(&mut browser, &store);
    store.delete_contacts(&(1..9_000).map(ContactId::new).collect::<Vec<_>>()).unwrap();
    check(&mut browser, &store);
    for _ in 0..2 {
        store.undo().unwrap();
        check(&mut browser, &store);
    }
    store.redo().unwrap();
    store.redo().unwrap();
    check(&mut browser, &store);
    many(&mut other, 30_000, 10);
    check(&mut browser, &store);
}

#[test]
fn contacts_that_come_back_are_seen() {
    let (_folder, mut store) = empty();
    let ids = named(&mut store, &[("Ana", ""), ("Bo", ""), ("Cy", "")]);
    let mut browser = Browser::new("en");
    check(&mut browser, &store);
    store.delete_contacts_for_good(&ids[..2]).unwrap();
    check(&mut browser, &store);
    // The schema requires that such a contact is also updated.
    let back = "INSERT INTO contacts (id, first_name, phone, created_at, updated_at) VALUES (?1, 'Abe', '+4930', 0, 0)";
    let touch = "UPDATE contacts SET updated_at = 1 WHERE id = ?1";
    let bring_back = |store: &mut Store, id: ContactId| {
        let insert = |tx: &rusqlite::Connection| -> rusqlite::Result<usize> {
            Ok(tx.execute(back, [id])? + tx.execute(touch, [id])?)
        };
        store.write(|tx, _| insert(tx).map_err(StoreError::from)).unwrap();
    };
    bring_back(&mut store, ids[1]);
    check(&mut browser, &store);
    assert_eq!(first_names(&mut browser, &store, &Query::default()), ["Abe", "Cy"]);
    let mut late = Browser::new("en");
    store.delete_contacts_for_good(&ids[1..2]).unwrap();
    check(&mut late, &store);
    bring_back(&mut store, ids[0]);
    assert_eq!(first_names(&mut late, &store, &Query::default()), ["Abe", "Cy"]);
}

#[test]
fn fields_that_come_and_go_are_seen() {
    let (_folder, mut store) = empty();
    let ids = named(&mut store, &[("Ana", "")]);
    let mut browser = Browser::new("en");
    assert_eq!(browser.count(&store, &search("cook")).unwrap(), 0);
    let job = field(&mut store, "Job", FieldType::Text, &[]);
    let mut ana = store.contact_draft(ids[0]).unwrap();
    ana.fields = vec![(job.id, text("Cook"))];
    store.update_contact(ids[0], &ana).unwrap();
    assert_eq!(browser.count(&store, &search("cook")).unwrap(), 1);
    assert_eq!(browser.count(&store, &equals("job", Some("COOK"))).unwrap(), 1);
    store.activate_field(job.id, false).unwrap();
    assert_eq!(browser.count(&store, &search("cook")).unwrap(), 0);
    assert!(browser.count(&store, &equals("job", Some("cook"))).is_err());
    store.activate_field(job.id, true).unwrap();
    assert_eq!(browser.count(&store, &search("cook")).unwrap(), 1);
    store.delete_field(job.id).unwrap();
    assert_eq!(browser.count(&store, &search("cook")).unwrap(), 0);
}

#[test]
fn the_revision_grows_with_changes_only() {
    let (folder, mut store) = empty();
    let mut other = Store::open(folder.path(), || NOW).unwrap();
    let mut browser = Browser::new("en");
    let first = browser.revision(&store).unwrap();
    assert_eq!(browser.revision(&store).unwrap(), first);
    named(&mut store, &[("Ana", "")]);
    let second = browser.revision(&store).unwrap();
    assert!(second > first);
    other.add_group("G").unwrap();
    assert!(browser.page(&store, &Query::default(), 0, 1).unwrap().revision > second);
}

#[test]
fn a_draft_is_no_change() {
    let (folder, mut store) = empty();
    let ana = named(&mut store, &[("Ana", "")])[0];
    let mut other = Store::open(folder.path(), || NOW).unwrap();
    let mut browser = Browser::new("en");
    let before = browser.revision(&store).unwrap();
    for draft in [Some(ana), None] {
        other.save_draft(draft, None, "{}").unwrap();
        assert_eq!(browser.revision(&store).unwrap(), before);
        store.save_draft(draft, None, "[]").unwrap();
        assert_eq!(browser.revision(&store).unwrap(), before);
        other.discard_draft(draft).unwrap();
        assert_eq!(browser.revision(&store).unwrap(), before);
    }
    // Another change is not lost between drafts.
    other.save_draft(None, None, "{}").unwrap();
    other.set_setting("anything", "1").unwrap();
    other.save_draft(Some(ana), None, "{}").unwrap();
    assert!(browser.revision(&store).unwrap() > before);
}
