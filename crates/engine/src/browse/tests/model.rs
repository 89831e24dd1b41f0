//! Property tests with random contacts, changes and queries: the list must answer like the naive one, whether
//! its model was patched or freshly loaded, and so must a scan.

use crate::field::standard::Text;
use crate::field::texts::Texts;
use proptest::prelude::*;

use super::*;
use crate::id::FieldId;

#[derive(Debug, Clone)]
enum Change {
    Add(Vec<Draft>),
    /// Changes the contact at this index among the stored contacts.
    Edit(usize, Box<Draft>),
    Delete(usize),
    Star(usize, bool),
    Group(usize, String, bool),
    RenameGroup(String, String),
    DeleteGroup(String),
    Undo,
    Redo,
}

fn word() -> impl Strategy<Value = String> {
    let words = [
        "Ana",
        "ana",
        "Ána",
        "Bo",
        "Straße",
        "STRASSE",
        "Łódź",
        "محمد",
        "花子",
        "Ёлка",
        "елка",
        "İpek",
        "Yıldız",
        "a",
        "ñ",
        "34",
        "612",
        "a b",
        "x@y.example",
        "O’Brien",
        "obrien",
        "Jean-Paul",
        "Jean Paul",
        "jeanpaul",
        "山田",
        "太郎",
        "山田 太郎",
        "山田太郎",
        "김",
        "김민준",
    ];
    prop_oneof![4 => proptest::sample::select(words.to_vec()).prop_map(str::to_owned), 1 => "\\PC{1,6}"]
        .prop_filter_map("a text that can be stored", |text| {
            let text = kith_text::clean::line(&text).text.into_owned();
            (!text.is_empty() && !text.contains('|')).then_some(text)
        })
}

fn group() -> impl Strategy<Value = String> {
    proptest::sample::select(vec!["Friends", "FAMILIA", "Ärzte", "34"]).prop_map(str::to_owned)
}

fn maybe(text: impl Strategy<Value = String>) -> impl Strategy<Value = Option<String>> {
    proptest::option::of(text)
}

fn person() -> impl Strategy<Value = Draft> {
    let number = proptest::option::of((-20i32..20).prop_map(|n| f64::from(n) / 4.0));
    let texts = (word(), maybe(word()), maybe(word()), maybe(word()), maybe(word()));
    (texts, 0u32..100_000, proptest::collection::vec(group(), 0..3), any::<bool>(), number).prop_map(
        |((first, last, email, city, note), phone, groups, starred, number)| {
            let mut person = draft(&first, "", &format!("+3461{phone:05}"));
            person.texts = Texts::from([(Text::LastName, last), (Text::Email, email), (Text::City, city)]);
            person.groups = groups;
            person.starred = Some(starred);
            person.fields.extend(note.map(|note| (FieldId::new(1), Value::Text(note))));
            person.fields.extend(number.map(|n| (FieldId::new(2), Value::Number(n))));
            person
        },
    )
}

fn change() -> impl Strategy<Value = Change> {
    let at = 0usize..40;
    prop_oneof![
        3 => proptest::collection::vec(person(), 1..12).prop_map(Change::Add),
        3 => (at.clone(), person()).prop_map(|(at, person)| Change::Edit(at, Box::new(person))),
        2 => at.clone().prop_map(Change::Delete),
        1 => (at.clone(), any::<bool>()).prop_map(|(at, star)| Change::Star(at, star)),
        1 => (at, group(), any::<bool>()).prop_map(|(at, group, member)| Change::Group(at, group, member)),
        1 => (group(), word()).prop_map(|(from, to)| Change::RenameGroup(from, to)),
        1 => group().prop_map(Change::DeleteGroup),
        2 => Just(Change::Undo),
        1 => Just(Change::Redo),
    ]
}

fn filter_of(field: &str, value: Option<String>) -> Filter {
    value.map_or_else(|| no(field), |value| Filter::new(field, Operator::Is, [value]))
}

fn query() -> impl Strategy<Value = Query> {
    let search = prop_oneof![
        2 => Just(String::new()),
        2 => word(),
        1 => (word(), word()).prop_map(|(a, b)| format!("{a} {b}")),
        1 => "[0-9]{1,3}( [0-9]{1,2})?",
    ];
    let field = proptest::sample::select(vec![
        "first_name",
        "last_name",
        "phone",
        "email",
        "city",
        "groups",
        "starred",
        "Note",
        "Rank",
    ]);
    let filter = prop_oneof![
        Just(no("groups")),
        Just(starred()),
        maybe(word()).prop_map(|value| filter_of("city", value)),
        maybe(word()).prop_map(|value| filter_of("Note", value)),
    ];
    let sort = proptest::option::of((field, any::<bool>()))
        .prop_map(|sort| sort.map(|(field, descending)| Sort { field: field.to_owned(), descending }));
    (search, proptest::collection::vec(filter, 0..2), sort).prop_map(|(search, filters, sort)| Query {
        search,
        filters,
        sort,
    })
}

/// Applies the change, ignoring one that the store rejects.
fn apply(store: &mut Store, change: &Change) {
    let ids: Vec<ContactId> = store
        .contacts(&(1..=2_000).map(ContactId::new).collect::<Vec<_>>())
        .unwrap()
        .iter()
        .map(|c| c.id)
        .collect();
    let at = |place: usize| ids.get(place % ids.len().max(1)).copied();
    match change {
        Change::Add(people) => {
            for person in people {
                let _ = store.insert_contact(person);
            }
        }
        Change::Edit(place, person) => {
            if let Some(id) = at(*place) {
                let _ = store.update_contact(id, person);
            }
        }
        Change::Delete(place) => {
            store.delete_contacts(&at(*place).into_iter().collect::<Vec<_>>()).unwrap();
        }
        Change::Star(place, star) => {
            store.star_contacts(&at(*place).into_iter().collect::<Vec<_>>(), *star).unwrap();
        }
        Change::Group(place, group, member) => {
            let _ = store.group_contacts(&at(*place).into_iter().collect::<Vec<_>>(), group, *member);
        }
        Change::RenameGroup(from, to) => {
            if let Ok(group) = store.group_named(from) {
                let _ = store.rename_group(group.id, to);
            }
        }
        Change::Undo => drop(store.undo()),
        Change::Redo => drop(store.redo()),
        Change::DeleteGroup(name) => {
            if let Ok(group) = store.group_named(name) {
                store.delete_group(group.id).unwrap();
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn the_list_answers_as_a_naive_one(
        steps in proptest::collection::vec((change(), any::<bool>(), query()), 1..8),
    ) {
        let (folder, mut store) = empty();
        field(&mut store, "Note", FieldType::Text, &[]);
        field(&mut store, "Rank", FieldType::Number, &[]);
        let mut elsewhere = Store::open(folder.path(), || NOW).unwrap();
        let mut browser = Browser::new("en");
        for (change, from_elsewhere, query) in &steps {
            apply(if *from_elsewhere { &mut elsewhere } else { &mut store }, change);
            let expected = naive::list(&store, query);
            prop_assert_eq!(&browser.ids(&store, query).unwrap(), &expected, "patched: {:?}", query);
            prop_assert_eq!(&Browser::new("en").ids(&store, query).unwrap(), &expected, "fresh: {:?}", query);
            prop_assert_eq!(browser.count(&store, query).unwrap(), expected.len() as u64);
            let some: Vec<ContactId> = expected.iter().skip(2).take(3).copied().collect();
            for page in [browser.page(&store, query, 2, 3), answer(&store, "en", query, 2, 3)] {
                let page = page.unwrap();
                prop_assert_eq!(page.rows.iter().map(|row| row.id).collect::<Vec<_>>(), some.as_slice());
                prop_assert_eq!(page.total, expected.len() as u64);
            }
        }
    }
}
