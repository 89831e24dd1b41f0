use crate::field::standard::Text;
use jiff::tz::TimeZone;

use super::*;
use crate::history;
use crate::message::MessageInput;
use crate::name_order::NameOrder;

#[test]
fn names_stand_in_the_order_of_the_language() {
    let (_folder, mut store) = empty();
    let names = [("Zoe", ""), ("ana", "z"), ("Östen", ""), ("Ana", "b"), ("Ana", ""), ("Olga", "")];
    named(&mut store, &names);
    let mut german = Browser::new("de");
    assert_eq!(
        first_names_in("de", &mut german, &store, &Query::default()),
        ["Ana", "Ana", "ana", "Olga", "Östen", "Zoe"]
    );
    let mut swedish = Browser::new("sv-SE");
    assert_eq!(first_names_in("sv-SE", &mut swedish, &store, &Query::default()).last().unwrap(), "Östen");
    let mut turned = first_names_in("de", &mut german, &store, &sort("name", true));
    turned.reverse();
    assert_eq!(turned, first_names_in("de", &mut german, &store, &Query::default()));
}

#[test]
fn the_last_name_comes_first_where_it_is_written_first_or_chosen() {
    let (_folder, mut store) = empty();
    let ids = named(&mut store, &[("Zoe", "Alba"), ("Ana", "Zola"), ("Bo", ""), ("Ana", "Alba")]);
    let shown = |browser: &mut Browser, store: &Store, locale: &str| {
        first_names_in(locale, browser, store, &Query::default())
    };
    let (mut english, mut hungarian) = (Browser::new("en"), Browser::new("hu_HU"));
    assert_eq!(shown(&mut english, &store, "en"), ["Ana", "Ana", "Bo", "Zoe"]);
    assert_eq!(shown(&mut hungarian, &store, "hu_HU"), ["Ana", "Zoe", "Bo", "Ana"]);
    hungarian.head(&store).unwrap().remember(&mut store).unwrap();
    store.choose_name_order(Some(NameOrder::LastFirst)).unwrap();
    assert_eq!(shown(&mut english, &store, "en"), ["Ana", "Zoe", "Bo", "Ana"]);
    store.star_contacts(&ids[2..3], true).unwrap();
    store.insert_contact(&draft("Cy", "Azul", "+4930999")).unwrap();
    assert_eq!(shown(&mut english, &store, "en"), ["Ana", "Zoe", "Cy", "Bo", "Ana"]);
    let turned = first_names(&mut english, &store, &sort("name", true));
    assert_eq!(turned, ["Ana", "Bo", "Cy", "Zoe", "Ana"]);
    english.head(&store).unwrap().remember(&mut store).unwrap();
    store.choose_name_order(None).unwrap();
    assert_eq!(shown(&mut english, &store, "en"), ["Ana", "Ana", "Bo", "Cy", "Zoe"], "the head is not used");
    store.choose_name_order(Some(NameOrder::FirstLast)).unwrap();
    assert_eq!(shown(&mut hungarian, &store, "hu_HU"), ["Ana", "Ana", "Bo", "Cy", "Zoe"]);
}

#[test]
fn every_type_sorts_by_meaning_and_empty_ones_come_last() {
    let (_folder, mut store) = empty();
    let age = field(&mut store, "Age", FieldType::Number, &[]);
    let since = field(&mut store, "Since", FieldType::Date, &[]);
    let vip = field(&mut store, "VIP", FieldType::Checkbox, &[]);
    let people = [
        ("Ana", Some(-1.5), Some("2026-02-01"), Some(true), Some("Örebro")),
        ("Bo", Some(10.0), None, Some(false), None),
        ("Cy", None, Some("1999-12-31"), None, Some("Zug")),
        ("Di", Some(9.0), Some("2026-01-31"), Some(true), Some("oslo")),
    ];
    for (at, (name, n, day, yes, city)) in people.into_iter().enumerate() {
        let mut contact = draft(name, "", &format!("+4930{at}"));
        contact.texts[Text::City] = city.map(str::to_owned);
        contact.fields.extend(n.map(|n| (age.id, Value::Number(n))));
        contact.fields.extend(day.map(|day| (since.id, text(day))));
        contact.fields.extend(yes.map(|yes| (vip.id, Value::Bool(yes))));
        store.insert_contact(&contact).unwrap();
    }
    let mut browser = Browser::new("en");
    let mut check = |field: &str, descending: bool, expected: [&str; 4]| {
        assert_eq!(
            first_names(&mut browser, &store, &sort(field, descending)),
            expected,
            "{field} {descending}"
        );
    };
    check("age", false, ["Ana", "Di", "Bo", "Cy"]);
    check("age", true, ["Bo", "Di", "Ana", "Cy"]);
    check("since", false, ["Cy", "Di", "Ana", "Bo"]);
    check("since", true, ["Ana", "Di", "Cy", "Bo"]);
    check("vip", false, ["Bo", "Ana", "Di", "Cy"]);
    check("vip", true, ["Ana", "Di", "Bo", "Cy"]);
    check("city", false, ["Ana", "Di", "Cy", "Bo"]);
    check("city", true, ["Cy", "Di", "Ana", "Bo"]);
    check("phone", true, ["Di", "Cy", "Bo", "Ana"]);
    check("created_at", true, ["Ana", "Bo", "Cy", "Di"]);
    check("last_name", true, ["Ana", "Bo", "Cy", "Di"]);
}

#[test]
fn histories_sort_by_their_length() {
    let (_folder, mut store) = empty();
    let ids = named(&mut store, &[("Ana", ""), ("Bo", ""), ("Cy", "")]);
    let add = |store: &mut Store, id: ContactId| {
        let input = MessageInput { text: Some("hi".to_owned()), ..MessageInput::default() };
        history::add(store, id, &input, &TimeZone::UTC).unwrap()
    };
    let first = add(&mut store, ids[1]);
    add(&mut store, ids[2]);
    add(&mut store, ids[2]);
    let mut browser = Browser::new("en");
    let mut order =
        |store: &Store, descending| first_names(&mut browser, store, &sort("messages", descending));
    assert_eq!(order(&store, true), ["Cy", "Bo", "Ana"]);
    // Contacts without a history come last in both directions.
    assert_eq!(order(&store, false), ["Bo", "Cy", "Ana"]);
    history::delete(&mut store, &[first.id]).unwrap();
    add(&mut store, ids[0]);
    assert_eq!(order(&store, false), ["Ana", "Cy", "Bo"]);
}

#[test]
fn groups_sort_by_their_names() {
    let (_folder, mut store) = empty();
    let ids = named(&mut store, &[("Ana", ""), ("Bo", ""), ("Cy", "")]);
    store.group_contacts(&ids[..1], "Zoo", true).unwrap();
    store.group_contacts(&ids[..1], "Élite", true).unwrap();
    store.group_contacts(&ids[2..], "dogs", true).unwrap();
    let mut browser = Browser::new("en");
    assert_eq!(first_names(&mut browser, &store, &sort("groups", false)), ["Cy", "Ana", "Bo"]);
    assert_eq!(first_names(&mut browser, &store, &sort("groups", true)), ["Ana", "Cy", "Bo"]);
    let group = store.group_named("dogs").unwrap();
    store.rename_group(group.id, "Foxes").unwrap();
    assert_eq!(first_names(&mut browser, &store, &sort("groups", false)), ["Ana", "Cy", "Bo"]);
}

#[test]
fn pages_can_start_anywhere() {
    let (_folder, mut store) = empty();
    let names: Vec<String> = (0..30).map(|n| format!("{n:02}")).collect();
    let pairs: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "x")).collect();
    named(&mut store, &pairs);
    let mut browser = Browser::new("en");
    for query in [Query::default(), search("x"), sort("first_name", false)] {
        for offset in [7, 0, 28, 30, 99, u64::MAX] {
            let page = browser.page(&store, &query, offset, 5).unwrap();
            let expected: Vec<&String> = names.iter().skip(offset.min(99) as usize).take(5).collect();
            assert_eq!(page.rows.iter().map(|row| &row.first_name).collect::<Vec<_>>(), expected);
            assert_eq!((page.total, page.offset), (30, offset));
        }
    }
}
