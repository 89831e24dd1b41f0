//! Odd and hostile values in every field, name and file: they are stored as meant, found, and come back from every
//! format, and nothing of them is run.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

#[path = "../common/mod.rs"]
mod common;
mod exports;
mod fields;
mod imports;
mod names;
mod queries;

use common::Bench;
use kith_engine::contact::{Contact, ContactInput};
use kith_engine::edit;
use kith_engine::field::{FieldType, Text, Texts, Value, ValueMap};
use kith_text::{clean, fold};

/// A dynamic field of one line, and one of several.
const MEMO: &str = "Memo";
const STORY: &str = "Story";

fn typed(text: &str) -> Option<Option<String>> {
    Some(Some(text.to_owned()))
}

/// A phone for the n-th value.
fn phone(n: usize) -> String {
    format!("+34612{n:06}")
}

/// A store with the two fields.
fn bench() -> Bench {
    let mut bench = Bench::new();
    bench.field(MEMO, FieldType::Text, &[], false);
    bench.field(STORY, FieldType::LongText, &[], false);
    bench
}

/// A contact that has the value in every text, and in a group.
fn person(n: usize, value: &str) -> ContactInput {
    // A contact needs a first name, and a group cannot have the separator of groups in its name.
    let first = if clean::line(value).text.is_empty() { "Ana" } else { value };
    let fields = [MEMO, STORY].map(|name| (name.to_owned(), Value::Text(value.to_owned())));
    ContactInput {
        first_name: typed(first),
        phone: typed(&phone(n)),
        texts: Texts::from_fn(|_| typed(value)),
        groups: Some(vec![value.replace('|', "/")]),
        starred: None,
        fields: Some(ValueMap(fields.to_vec())),
    }
}

/// A store with a contact for every value.
fn filled() -> (Bench, Vec<String>) {
    let (mut bench, values) = (bench(), kith_fixtures::values());
    for (n, value) in values.iter().enumerate() {
        edit::add(&mut bench.store, &person(n, value)).expect("a contact");
    }
    (bench, values)
}

/// The value as it is stored, in a text of one line and in one of several.
fn stored(value: &str) -> [Option<String>; 2] {
    [clean::line(value), clean::lines(value)]
        .map(|clean| (!clean.text.is_empty()).then(|| clean.text.into_owned()))
}

/// Asserts that the contact has the value in these texts, in both fields and in its group.
fn assert_holds(contact: &Contact, value: &str, texts: &[Text]) {
    let [line, lines] = stored(value);
    for text in texts {
        let expected = if text.has_lines() { &lines } else { &line };
        assert_eq!(&contact.texts[*text], expected, "{text:?} {value:?}");
    }
    let as_value = |text: &Option<String>| text.clone().map_or(Value::Null, Value::Text);
    let fields = vec![(MEMO.to_owned(), as_value(&line)), (STORY.to_owned(), as_value(&lines))];
    assert_eq!(contact.fields, ValueMap(fields), "{value:?}");
    // Other programs write lists of quoted names, and separators of their own.
    if value.starts_with('"') || value.contains(":::") || value.ends_with("myContacts") {
        return;
    }
    let group = fold::tidy(&value.replace('|', "/"));
    let groups: Vec<String> = if group.is_empty() { Vec::new() } else { vec![group] };
    let keys = |names: &[String]| names.iter().map(|name| fold::group_key(name)).collect::<Vec<_>>();
    assert_eq!(keys(&contact.groups), keys(&groups), "{value:?}");
}
