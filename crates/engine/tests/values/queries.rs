//! Values that are searched for, filtered by and sorted by.

use super::{MEMO, filled, stored};
use kith_engine::Error;
use kith_engine::browse::{Browser, Filter, Query, Sort};
use kith_engine::field::Standard;
use kith_engine::store::StoreError;
use kith_text::fold;

#[test]
fn every_value_finds_its_contact() {
    let (mut bench, values) = filled();
    let contacts = bench.contacts();
    let before = bench.dump();
    let mut browser = Browser::new("en");
    for (contact, value) in contacts.iter().zip(&values) {
        let mut finds = |query: Query| {
            let page = browser.page(&bench.store, &query, 0, 10_000).expect("a page");
            assert!(page.rows.iter().any(|found| found.id == contact.id), "{query:?}");
            page.rows
        };
        finds(Query { search: value.clone(), ..Query::default() });
        let by = |field: &str| Filter::Field { field: field.to_owned(), value: Some(value.clone()) };
        for field in ["city", "street", "email", MEMO] {
            finds(Query { filters: vec![by(field)], ..Query::default() });
        }
        // Nobody else is found by a city than who has it.
        let key = |text: Option<&str>| text.map(fold::search_key);
        for found in finds(Query { filters: vec![by("city")], ..Query::default() }) {
            assert_eq!(key(found.text(Standard::City)), key(stored(value)[0].as_deref()), "{value:?}");
        }
        if !contact.groups.is_empty() {
            let name = value.replace('|', "/");
            finds(Query { filters: vec![Filter::Group { name }], ..Query::default() });
        }
    }
    assert_eq!(bench.dump(), before);
}

#[test]
fn what_is_no_field_is_refused_by_name() {
    let (bench, values) = filled();
    let before = bench.dump();
    let mut browser = Browser::new("en");
    for value in &values {
        let sort = Some(Sort { field: value.clone(), descending: false });
        let filter = Filter::Field { field: value.clone(), value: Some(value.clone()) };
        for query in [
            Query { sort, ..Query::default() },
            Query { filters: vec![filter], ..Query::default() },
            Query { filters: vec![Filter::Added { month: value.clone() }], ..Query::default() },
            Query { filters: vec![Filter::Country { region: Some(value.clone()) }], ..Query::default() },
        ] {
            match browser.page(&bench.store, &query, 0, 1) {
                Ok(page) => assert!(page.total <= values.len() as u64),
                Err(Error::Store(StoreError::FieldNotFound { name })) => assert_eq!(&name, value),
                Err(error) => panic!("{query:?}: {error}"),
            }
        }
    }
    assert_eq!(bench.dump(), before);
}
