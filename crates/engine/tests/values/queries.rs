//! Values that are searched for, filtered by and sorted by.

use super::{MEMO, filled, stored};
use kith_engine::Error;
use kith_engine::browse::{Browser, Filter, Operator, Query, Sort};
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
        // What is blank is stored as no value.
        let operator = if stored(value)[0].is_some() { Operator::Is } else { Operator::Empty };
        let by = |field: &str| Filter::new(field, operator, [value]);
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
            finds(Query { filters: vec![Filter::new("groups", Operator::Is, [name])], ..Query::default() });
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
        let filter = Filter::new(value, Operator::Is, [value]);
        for query in [
            Query { sort, ..Query::default() },
            Query { filters: vec![filter], ..Query::default() },
            Query { filters: vec![Filter::new("created_at", Operator::Less, [value])], ..Query::default() },
            Query { filters: vec![Filter::new("phone_country", Operator::Is, [value])], ..Query::default() },
        ] {
            match browser.page(&bench.store, &query, 0, 1) {
                Ok(page) => assert!(page.total <= values.len() as u64),
                Err(Error::Store(StoreError::FieldNotFound { name })) => assert_eq!(&name, value),
                Err(Error::Store(StoreError::FilterValueInvalid { field, .. })) => {
                    assert!(["created_at", "phone_country", value].contains(&field.as_str()));
                }
                Err(error) => panic!("{query:?}: {error}"),
            }
        }
    }
    assert_eq!(bench.dump(), before);
}
