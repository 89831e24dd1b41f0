//! Values as names: of groups, fields, options, plans and files, and of people in chats.

use super::{bench, phone, typed};
use kith_engine::contact::ContactInput;
use kith_engine::edit;
use kith_engine::field::{FieldInput, FieldType, Value, ValueMap};
use kith_engine::history::{self, TimeZone};
use kith_engine::import::ImportOptions;
use kith_engine::message::{MessageInput, MessageQuery};
use kith_engine::plan::Plan;
use kith_engine::store::StoreError;
use kith_text::{clean, fold};

#[test]
fn groups_and_plans() {
    let mut bench = bench();
    for value in kith_fixtures::values() {
        let name = fold::tidy(&value);
        match bench.store.add_group(&value) {
            Ok(group) => {
                assert_eq!(group.name, name, "{value:?}");
                assert_eq!(bench.store.group_named(&value).unwrap().id, group.id);
            }
            Err(StoreError::GroupExists { name: known }) => {
                assert_eq!(fold::group_key(&known), fold::group_key(&name), "{value:?}");
            }
            Err(error) => assert!(name.is_empty() || name.contains('|'), "{value:?}: {error}"),
        }
        let known = bench.store.plans().unwrap().plans;
        match bench.store.add_plan(&Plan { name: value.clone(), limit: Some(1) }) {
            Ok(plans) => assert!(plans.plans.iter().any(|plan| plan.name == name), "{value:?}"),
            Err(error) => {
                let is_known = known.iter().any(|plan| fold::group_key(&plan.name) == fold::group_key(&name));
                assert!(name.is_empty() || is_known, "{value:?}: {error}");
            }
        }
    }
}

#[test]
fn fields_and_their_options() {
    let mut bench = bench();
    let ana = ContactInput { first_name: typed("Ana"), phone: typed(&phone(0)), ..ContactInput::default() };
    let id = edit::add(&mut bench.store, &ana).unwrap().id;
    for (n, value) in kith_fixtures::values().into_iter().enumerate() {
        let input = FieldInput {
            name: value.clone(),
            kind: FieldType::Dropdown,
            help: Some(value.clone()),
            options: vec![value.clone(), "Other".to_owned()],
            required: false,
            shown: true,
            yearly: None,
        };
        let name = fold::tidy(&value);
        let field = match bench.store.add_field(&input) {
            Ok(field) => field,
            Err(error) => {
                let failure = kith_engine::Failure::from(&kith_engine::Error::from(error));
                assert!(["field_invalid", "field_exists"].contains(&failure.code.as_str()), "{failure:?}");
                continue;
            }
        };
        assert_eq!((&field.name, &field.options[0]), (&name, &name), "{value:?}");
        assert_eq!(bench.store.field_named(&value).unwrap().id, field.id, "{value:?}");
        // The others have the same names, so a few stand for all.
        if n % 5 == 0 {
            let fields = Some(ValueMap(vec![(value.clone(), Value::Text(value.clone()))]));
            let edited =
                edit::edit(&mut bench.store, id, &ContactInput { fields, ..ContactInput::default() });
            assert_eq!(edited.unwrap().fields.0[2], (name.clone(), Value::Text(name)));
        }
        bench.store.delete_field(field.id).unwrap();
    }
    assert_eq!(bench.store.all_fields().unwrap().len(), 2);
}

#[test]
fn histories_and_their_people() {
    let mut bench = bench();
    let ana = ContactInput { first_name: typed("Ana"), phone: typed(&phone(0)), ..ContactInput::default() };
    let id = edit::add(&mut bench.store, &ana).unwrap().id;
    let mut chat = String::new();
    let mut expected = 0;
    for value in kith_fixtures::values() {
        let at = Some("2026-11-28T12:00:00Z".to_owned());
        let input = MessageInput { text: Some(value.clone()), at, ..MessageInput::default() };
        match history::add(&mut bench.store, id, &input, &TimeZone::UTC) {
            Ok(message) => {
                let key = |text: &str| fold::search_key(&clean::line(text).text).replace(' ', "");
                assert_eq!(key(&message.text), key(&value), "{value:?}");
                assert!(
                    !message.text.contains(|c: char| c.is_control() && c != '\n' && c != '\t'),
                    "{value:?}"
                );
                let query = MessageQuery { search: value.clone(), ..MessageQuery::default() };
                let found = history::page(&bench.store, id, &query).unwrap().messages;
                assert!(found.iter().any(|found| found.id == message.id), "{value:?}");
            }
            Err(error) => assert!(
                clean::line(&value).text.trim().is_empty() || key_is_empty(&value),
                "{value:?}: {error}"
            ),
        }
        // One line of a chat for each value that has one line.
        let line = clean::line(&value).text;
        if line.chars().any(char::is_alphanumeric) {
            chat.push_str(&format!("15/01/2024, 21:41 - Bo: {line}\n"));
            expected += 1;
        }
    }
    let path = bench.file("chat.txt", chat);
    let target = history::ChatTarget::Contact(id);
    let done = history::import_chat(
        &mut bench.store,
        &path,
        &target,
        &history::ChatOptions::default(),
        &TimeZone::UTC,
    );
    assert_eq!(done.unwrap().imported, expected);
}

fn key_is_empty(value: &str) -> bool {
    fold::search_key(value).trim().is_empty()
}

/// A file may have any name that the file system allows.
#[test]
fn files() {
    let mut bench = bench();
    let mut tried = 0;
    for (n, value) in kith_fixtures::values().into_iter().enumerate() {
        let name = format!("{value}.csv");
        let path = bench.folder.path().join(&name);
        let is_one_name = path.file_name().is_some_and(|last| last == name.as_str());
        if !is_one_name || std::fs::write(&path, format!("First name,Phone\nAna,{}\n", phone(n))).is_err() {
            continue;
        }
        let trial = bench.trial(&path, &ImportOptions::default()).expect("a trial");
        assert_eq!(trial.counts.created, 1, "{value:?}");
        // An import makes a backup first, which takes longer.
        if n % 9 == 0 {
            bench.import(&path, &ImportOptions::default()).expect("an import");
            assert_eq!(bench.store.imports().unwrap()[0].file, name);
        }
        tried += 1;
    }
    assert!(tried > if cfg!(windows) { 300 } else { 500 }, "{tried}");
}
