//! Tests of the list with real stores.

mod days;
mod figures;
mod filters;
mod groups;
mod heads;
mod memory;
mod model;
mod naive;
mod naive_filters;
mod names;
mod operators;
mod refreshing;
mod scans;
mod searches;
mod smart_groups;
mod sorts;
mod unfit;
mod yearly;

use crate::clock::Timestamp;
use crate::field::standard::Text;
use crate::field::texts::Texts;
use tempfile::TempDir;

use crate::contact::Draft;
use crate::field::definition::{Field, FieldInput, FieldType};
use crate::field::value::Value;
use crate::id::ContactId;
use crate::store::connection::Store;
use kith_phone::Phone;

use crate::browse::answer::answer;
use crate::browse::browser::Browser;
use crate::browse::query::{Filter, Operator, Query, Sort};

/// 2026-11-22T12:00:00Z.
const NOW: Timestamp = Timestamp::from_millis(1_795_348_800_000);

fn empty() -> (TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path(), || NOW).unwrap();
    (folder, store)
}

fn field(store: &mut Store, name: &str, kind: FieldType, options: &[&str]) -> Field {
    let options = options.iter().map(|option| (*option).to_owned()).collect();
    let name = name.to_owned();
    store
        .add_field(&FieldInput {
            name,
            kind,
            help: None,
            options,
            required: false,
            shown: true,
            yearly: None,
        })
        .unwrap()
}

fn draft(first: &str, last: &str, phone: &str) -> Draft {
    Draft {
        first_name: first.to_owned(),
        phone: Phone::from_stored(phone),
        groups: Vec::new(),
        starred: None,
        fields: Vec::new(),
        texts: Texts::from([(Text::LastName, (!last.is_empty()).then(|| last.to_owned()))]),
    }
}

/// Stores contacts with these names and the phones `+4930000001`, …, and returns their ids.
fn named(store: &mut Store, names: &[(&str, &str)]) -> Vec<ContactId> {
    let add = |(at, (first, last)): (usize, &(&str, &str))| {
        store.insert_contact(&draft(first, last, &format!("+493{:07}", at + 1))).unwrap().id
    };
    names.iter().enumerate().map(add).collect()
}

fn search(text: &str) -> Query {
    Query { search: text.to_owned(), ..Query::default() }
}

fn sort(field: &str, descending: bool) -> Query {
    Query { sort: Some(Sort { field: field.to_owned(), descending }), ..Query::default() }
}

fn filter(filter: Filter) -> Query {
    Query { filters: vec![filter], ..Query::default() }
}

fn equals(field: &str, value: Option<&str>) -> Query {
    filter(match value {
        Some(value) => Filter::new(field, Operator::Is, [value]),
        None => no(field),
    })
}

fn no(field: &str) -> Filter {
    Filter::new(field, Operator::Empty, [""; 0])
}

fn starred() -> Filter {
    Filter::new("starred", Operator::Is, ["yes"])
}

/// Returns the first names of the contacts that the query finds, in order.
fn first_names(browser: &mut Browser, store: &Store, query: &Query) -> Vec<String> {
    first_names_in("en", browser, store, query)
}

/// As [`first_names`], for a browser of another locale. A single answer must be the same page.
fn first_names_in(locale: &str, browser: &mut Browser, store: &Store, query: &Query) -> Vec<String> {
    let page = browser.page(store, query, 0, 1_000).unwrap();
    assert_eq!(page.total, page.rows.len() as u64);
    let scanned = answer(store, locale, query, 0, 1_000).unwrap();
    assert_eq!((scanned.total, &scanned.rows), (page.total, &page.rows), "{query:?}");
    page.rows.into_iter().map(|contact| contact.first_name).collect()
}

fn text(value: &str) -> Value {
    Value::Text(value.to_owned())
}
