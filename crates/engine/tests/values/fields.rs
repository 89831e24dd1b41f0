//! Values typed for a contact.

use super::{STORY, assert_holds, bench, filled, phone, stored, typed};
use kith_engine::contact::{Contact, ContactInput};
use kith_engine::edit;
use kith_engine::field::{self, FieldType, ParseOptions, Text, Value, ValueMap, to_text};
use kith_engine::store::StoreError;

#[test]
fn every_text_is_stored_as_it_is_cleaned() {
    let (mut bench, values) = filled();
    let contacts = bench.contacts();
    assert_eq!(contacts.len(), values.len());
    for (contact, value) in contacts.iter().zip(&values) {
        assert_holds(contact, value, &Text::ALL);
        assert_eq!(contact.first_name, stored(value)[0].as_deref().unwrap_or("Ana"));
        // JSON keeps what was stored.
        let json = serde_json::to_string(contact).unwrap();
        assert_eq!(&serde_json::from_str::<Contact>(&json).unwrap(), contact);
    }
    // Editing a contact to what it has changes nothing.
    for contact in contacts.iter().step_by(7) {
        let story = to_text(&contact.fields.0[1].1);
        let again = ContactInput {
            first_name: typed(&contact.first_name),
            fields: Some(ValueMap(vec![(STORY.to_owned(), Value::Text(story))])),
            ..ContactInput::default()
        };
        assert_eq!(&edit::edit(&mut bench.store, contact.id, &again).unwrap(), contact);
    }
}

#[test]
fn a_typed_field_takes_a_value_or_says_why_not() {
    const KINDS: [FieldType; 9] = [
        FieldType::Number,
        FieldType::Date,
        FieldType::Time,
        FieldType::Checkbox,
        FieldType::Dropdown,
        FieldType::MultiSelect,
        FieldType::Email,
        FieldType::Url,
        FieldType::Phone,
    ];
    let options = ["=Gold", "NULL", "<b>"].map(str::to_owned);
    let mut bench = bench();
    // Some types have the name of a standard field.
    let name_of = |kind: FieldType| format!("The {}", kind.name());
    for kind in KINDS {
        let options: &[&str] = if kind.has_options() { &["=Gold", "NULL", "<b>"] } else { &[] };
        bench.field(&name_of(kind), kind, options, false);
    }
    let how = ParseOptions::default();
    let ana = ContactInput { first_name: typed("Ana"), phone: typed(&phone(0)), ..ContactInput::default() };
    let id = edit::add(&mut bench.store, &ana).unwrap().id;
    let mut taken = 0;
    for value in kith_fixtures::values() {
        let read = KINDS.map(|kind| (name_of(kind), field::parse(kind, &options, &value, &how)));
        let fields = KINDS.map(|kind| (name_of(kind), Value::Text(value.clone()))).to_vec();
        let input = ContactInput { fields: Some(ValueMap(fields)), ..ContactInput::default() };
        let refused: Vec<&str> =
            read.iter().filter(|(_, read)| read.is_err()).map(|(name, _)| name.as_str()).collect();
        match edit::edit(&mut bench.store, id, &input) {
            Ok(_) => assert!(refused.is_empty(), "{value:?} {refused:?}"),
            Err(kith_engine::Error::Store(StoreError::Invalid(problems))) => {
                let named: Vec<&str> =
                    problems.iter().filter_map(|problem| problem.column.as_deref()).collect();
                assert_eq!(named, refused, "{value:?}");
            }
            Err(error) => panic!("{value:?}: {error}"),
        }
        for ((name, read), kind) in read.iter().zip(KINDS) {
            let Ok(parsed) = read else { continue };
            // What is stored is written so that it is read as itself.
            assert_eq!(
                field::parse(kind, &options, &to_text(parsed), &how).as_ref(),
                Ok(parsed),
                "{name} {value:?}"
            );
            let fields = Some(ValueMap(vec![(name.clone(), Value::Text(value.clone()))]));
            let edited =
                edit::edit(&mut bench.store, id, &ContactInput { fields, ..ContactInput::default() })
                    .unwrap();
            let kept = edited.fields.0.into_iter().find(|(field, _)| field == name).unwrap().1;
            assert_eq!(&kept, parsed, "{name} {value:?}");
            taken += usize::from(!parsed.is_null());
        }
    }
    assert!(taken > 60, "{taken}");
}
