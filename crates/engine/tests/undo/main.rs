//! Undoing: what was deleted comes back, the steps are listed, and whatever a person did is undone and redone.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod acts;
#[path = "../common/mod.rs"]
mod common;
mod deletions;
mod log;

use std::collections::BTreeMap;

use common::Bench;
use kith_engine::contact::ContactInput;
use kith_engine::field::{FieldType, Text, Texts, Value, ValueMap};
use kith_engine::id::{ContactId, FieldId};
use kith_engine::store::Store;

const PEOPLE: &str = "First name,Last name,Phone,Group name,Starred,Motto,Size\n\
    Ana,Ruiz,+34612345601,A|B,yes,Onward,38.5\n\
    Bo,,+34612345602,A,no,,\n\
    Cy,,+34612345603,,yes,Never,40\n\
    Dee,,+34612345604,C,no,,41\n";

/// Four contacts of an import, with groups, stars, a text and a number.
fn people() -> Bench {
    let mut bench = Bench::new();
    bench.field("Motto", FieldType::Text, &[], false);
    bench.field("Size", FieldType::Number, &[], false);
    bench.csv(PEOPLE);
    bench
}

fn ids<const N: usize>(numbers: [i64; N]) -> [ContactId; N] {
    numbers.map(ContactId::new)
}

fn city(name: &str) -> ContactInput {
    ContactInput {
        texts: Texts::from([(Text::City, Some(Some(name.to_owned())))]),
        ..ContactInput::default()
    }
}

fn motto(text: &str) -> ContactInput {
    let values = ValueMap(vec![("Motto".to_owned(), Value::Text(text.to_owned()))]);
    ContactInput { fields: Some(values), ..ContactInput::default() }
}

fn field(store: &Store, name: &str) -> FieldId {
    store.field_named(name).unwrap().id
}

/// The tables that undoing must restore, without the times of changes: each row as its columns in alphabetical order.
fn state(store: &Store) -> BTreeMap<&'static str, Vec<String>> {
    let file = rusqlite::Connection::open(store.path()).unwrap();
    let rows = |table: &'static str| {
        let mut names: Vec<String> = file
            .prepare(&format!(
                "SELECT name FROM pragma_table_info('{table}') WHERE name <> 'updated_at' ORDER BY name"
            ))
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        names.iter_mut().for_each(|name| *name = format!("'{name}=' || quote({name})"));
        let sql = format!("SELECT {} FROM {table} ORDER BY 1", names.join(" || ' ' || "));
        let mut statement = file.prepare(&sql).unwrap();
        let rows = statement.query_map([], |row| row.get(0)).unwrap();
        (table, rows.map(Result::unwrap).collect())
    };
    ["contacts", "contact_groups", "groups", "contact_fields", "not_duplicates", "import_changes"]
        .map(rows)
        .into()
}

/// The numbers of rows that are kept of what was deleted.
fn kept(store: &Store) -> [u64; 4] {
    let file = rusqlite::Connection::open(store.path()).unwrap();
    ["deleted_contacts", "deleted_members", "deleted_import_changes", "deleted_values"]
        .map(|table| file.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap())
}
