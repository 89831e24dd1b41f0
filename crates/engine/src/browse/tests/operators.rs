//! Every operator on every type, as random filters on random contacts that change: the list must answer like the naive
//! implementation, whether its rows were patched or freshly read, and so must a scan.

use std::cell::Cell;

use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::id::FieldId;
use crate::message::Direction;
use crate::store::tables::messages::NewMessage;

thread_local! {
    /// The time of the stores of this test.
    static TIME: Cell<Timestamp> = const { Cell::new(NOW) };
}

const HOUR: i64 = 3_600_000;

pub(super) fn set_time(hours: i64) {
    TIME.set(Timestamp::from_millis(NOW.as_millis() + hours * HOUR));
}

/// A store with a field of each type that is compared in its own way, whose time [`set_time`] sets.
pub(super) fn with_fields() -> (TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(folder.path(), || TIME.get()).unwrap();
    for (name, kind, options) in [
        ("Note", FieldType::LongText, [].as_slice()),
        ("Rank", FieldType::Number, &[]),
        ("Born", FieldType::Date, &[]),
        ("Opens", FieldType::Time, &[]),
        ("VIP", FieldType::Checkbox, &[]),
        ("Tier", FieldType::Dropdown, &TIERS),
        ("Likes", FieldType::MultiSelect, &LIKES),
    ] {
        field(&mut store, name, kind, options);
    }
    for group in GROUPS {
        store.add_group(group).unwrap();
    }
    (folder, store)
}

const TIERS: [&str; 2] = ["Gold", "Plata"];
const LIKES: [&str; 3] = ["Té", "Café", "Wine"];
const GROUPS: [&str; 3] = ["Work", "Familia", "Ärzte"];
const TEXTS: [&str; 8] = ["Ana", "ÁNA", "Banana", "O’Brien", "o`brien", "Straße", "山田", "a b"];
const NUMBERS: [&str; 4] = ["-1.5", "0", "2", "10"];
const DATES: [&str; 4] = ["1990-05-14", "2000-02-29", "2026-11-22", "2026-11-23"];
const TIMES: [&str; 3] = ["09:30", "09:30:15", "23:59"];
const PHONES: [&str; 5] = ["+34612345678", "+12025550123", "+14165550123", "+80012345678", "+4930123456"];

fn some_of(values: &'static [&'static str]) -> impl Strategy<Value = Vec<String>> {
    proptest::collection::vec(select(values).prop_map(str::to_owned), 0..3)
}

fn person() -> impl Strategy<Value = Draft> {
    let maybe = |values: &'static [&'static str]| proptest::option::of(select(values));
    let texts = (select(TEXTS.as_slice()), maybe(&TEXTS), maybe(&TEXTS), maybe(&TEXTS));
    let typed = (maybe(&NUMBERS), maybe(&DATES), maybe(&TIMES), proptest::option::of(any::<bool>()));
    let chosen = (maybe(&TIERS), some_of(&LIKES), some_of(&GROUPS), any::<bool>());
    (texts, select(PHONES.as_slice()), typed, chosen).prop_map(
        |((first, last, city, note), phone, (rank, born, opens, vip), (tier, likes, groups, starred))| {
            let mut person = draft(first, last.unwrap_or_default(), phone);
            person.texts[Text::City] = city.map(str::to_owned);
            person.groups = groups;
            person.starred = Some(starred);
            let likes: Vec<String> = LIKES
                .iter()
                .filter(|one| likes.iter().any(|like| like == *one))
                .map(|one| (*one).to_owned())
                .collect();
            let values = [
                note.map(text),
                rank.map(|rank| Value::Number(rank.parse().unwrap())),
                born.map(text),
                opens.map(text),
                vip.map(Value::Bool),
                tier.map(text),
                (!likes.is_empty()).then_some(Value::List(likes)),
            ];
            person.fields =
                (1..).zip(values).filter_map(|(id, value)| Some((FieldId::new(id), value?))).collect();
            person
        },
    )
}

fn any_filter() -> impl Strategy<Value = Filter> {
    use Operator::{
        AllOf, AtLeast, AtMost, Between, Contains, Empty, Greater, Is, IsNot, Less, NotEmpty, StartsWith,
    };
    let texts = [Is, IsNot, Contains, StartsWith, Empty, NotEmpty].as_slice();
    let ordered = [Is, IsNot, Less, AtMost, Greater, AtLeast, Between, Empty, NotEmpty].as_slice();
    let sets = [Is, IsNot, AllOf, Contains, StartsWith, Empty, NotEmpty].as_slice();
    let chosen = [Is, IsNot, Empty, NotEmpty].as_slice();
    let fields = vec![
        ("first_name", texts, TEXTS.as_slice()),
        ("last_name", texts, &TEXTS),
        ("name", texts, &TEXTS),
        ("city", texts, &TEXTS),
        ("Note", texts, &TEXTS),
        ("phone", texts, &["+34612345678", "+1 202", "555", "8001"]),
        ("phone_country", chosen, &["ES", "US", "CA", "DE"]),
        ("starred", chosen, &["true", "false"]),
        ("groups", &sets[..3], &GROUPS),
        ("groups", &sets[3..5], &["mil", "w", "arz"]),
        ("groups", &sets[5..], &[]),
        ("Rank", ordered, &NUMBERS),
        ("messages", ordered, &["0", "1", "2"]),
        ("Born", ordered, &DATES),
        ("Opens", ordered, &TIMES),
        ("created_at", &ordered[..7], &["2026-11-21", "2026-11-22", "2026-11-23"]),
        ("updated_at", &ordered[..7], &["2026-11-21", "2026-11-22", "2026-11-23"]),
        ("VIP", chosen, &["true", "false"]),
        ("Tier", texts, &["Gold", "plata", "l"]),
        ("Likes", sets, &["te", "CAFÉ", "wine"]),
    ];
    let two = (any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0_usize..3);
    (select(fields), any::<prop::sample::Index>(), two).prop_map(
        |((field, operators, values), at, (one, other, count))| {
            let operator = operators[at.index(operators.len())];
            let count = match operator {
                Less | AtMost | Greater | AtLeast => 1,
                Between => 2,
                Empty | NotEmpty => 0,
                AllOf => count.max(1),
                _ => count,
            };
            let chosen = [one, other].into_iter().take(count).map(|at| values[at.index(values.len())]);
            Filter::new(field, operator, chosen)
        },
    )
}

#[derive(Debug, Clone)]
enum Change {
    Add(Vec<Draft>),
    Edit(usize, Box<Draft>),
    Delete(usize),
    Star(usize, bool),
    Write(usize),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        3 => proptest::collection::vec(person(), 1..8).prop_map(Change::Add),
        3 => (0_usize..8, person()).prop_map(|(at, person)| Change::Edit(at, Box::new(person))),
        1 => (0_usize..8).prop_map(Change::Delete),
        1 => (0_usize..8, any::<bool>()).prop_map(|(at, star)| Change::Star(at, star)),
        2 => (0_usize..8).prop_map(Change::Write),
    ]
}

fn apply(store: &mut Store, change: Change) {
    let all: Vec<ContactId> = (1..=200).map(ContactId::new).collect();
    let ids: Vec<ContactId> = store.contacts(&all).unwrap().iter().map(|contact| contact.id).collect();
    let at = |place: usize| ids.get(place % ids.len().max(1)).copied();
    match change {
        // Several have the same phone, so that some are refused.
        Change::Add(people) => people.iter().for_each(|person| drop(store.insert_contact(person))),
        Change::Edit(place, person) => drop(at(place).map(|id| store.update_contact(id, &person))),
        Change::Delete(place) => {
            store.delete_contacts(&at(place).into_iter().collect::<Vec<_>>()).unwrap();
        }
        Change::Star(place, star) => {
            store.star_contacts(&at(place).into_iter().collect::<Vec<_>>(), star).unwrap();
        }
        Change::Write(place) => {
            let message = NewMessage {
                at: NOW,
                direction: Direction::Note,
                author: None,
                text: "hi".to_owned(),
                attachment: None,
                attached: false,
                source_key: None,
            };
            drop(at(place).map(|id| store.add_message(id, &message)));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn every_operator_answers_as_a_naive_one(
        people in proptest::collection::vec(person(), 5..12),
        steps in proptest::collection::vec((change(), -30_i64..30), 1..4),
        filters in proptest::collection::vec(any_filter(), 1..24),
    ) {
        let (_folder, mut store) = with_fields();
        apply(&mut store, Change::Add(people));
        let mut browser = Browser::new("en");
        for (change, hours) in steps {
            set_time(hours);
            apply(&mut store, change);
            for pair in filters.chunks(2) {
                for filters in [&pair[..1], pair] {
                    let query = Query { filters: filters.to_vec(), ..Query::default() };
                    let expected = naive::list(&store, &query);
                    let ids = |page: crate::browse::query::Page| {
                        page.rows.iter().map(|row| row.id).collect::<Vec<_>>()
                    };
                    prop_assert_eq!(&browser.ids(&store, &query).unwrap(), &expected, "{:?}", query);
                    prop_assert_eq!(&Browser::new("en").ids(&store, &query).unwrap(), &expected, "fresh {:?}", query);
                    prop_assert_eq!(&ids(answer(&store, "en", &query, 0, 500).unwrap()), &expected, "scan {:?}", query);
                }
            }
        }
    }
}
