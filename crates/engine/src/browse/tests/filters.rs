use super::*;
use crate::browse::query::Selection;
use crate::error::Error;
use crate::field::standard::Text;
use crate::store::error::StoreError;

#[test]
fn groups_and_stars() {
    let (_folder, mut store) = empty();
    let ids = named(&mut store, &[("Ana", ""), ("Bo", ""), ("Cy", "")]);
    store.group_contacts(&ids[..2], "Straße", true).unwrap();
    store.star_contacts(&ids[1..], true).unwrap();
    let mut browser = Browser::new("en");
    let group = |name: &str| Filter::new("groups", Operator::Is, [name]);
    assert_eq!(first_names(&mut browser, &store, &filter(group(" STRASSE "))), ["Ana", "Bo"]);
    assert_eq!(first_names(&mut browser, &store, &filter(no("groups"))), ["Cy"]);
    assert_eq!(first_names(&mut browser, &store, &filter(starred())), ["Bo", "Cy"]);
    let both = Query { filters: vec![group("straße"), starred()], ..Query::default() };
    assert_eq!(first_names(&mut browser, &store, &both), ["Bo"]);
    assert_eq!(first_names(&mut browser, &store, &equals("groups", Some("straße"))), ["Ana", "Bo"]);
    assert_eq!(first_names(&mut browser, &store, &equals("Group name", None)), ["Cy"]);
    assert_eq!(first_names(&mut browser, &store, &equals("starred", Some("no"))), ["Ana"]);
    assert_eq!(first_names(&mut browser, &store, &Query { search: "b".to_owned(), ..both }), ["Bo"]);
    let group = store.group_named("Straße").unwrap();
    store.delete_group(group.id).unwrap();
    assert_eq!(browser.count(&store, &filter(no("groups"))).unwrap(), 3);
}

#[test]
fn fields_compare_by_meaning() {
    let (_folder, mut store) = empty();
    let fields = [
        field(&mut store, "Age", FieldType::Number, &[]),
        field(&mut store, "VIP", FieldType::Checkbox, &[]),
        field(&mut store, "Since", FieldType::Date, &[]),
        field(&mut store, "Likes", FieldType::MultiSelect, &["Té", "Café", "Wine"]),
        field(&mut store, "Second phone", FieldType::Phone, &[]),
        field(&mut store, "Job", FieldType::Dropdown, &["Médico", "Cook"]),
    ];
    let mut ana = draft("Ana", "", "+34612345678");
    ana.texts[Text::City] = Some("MÁLAGA".to_owned());
    ana.texts[Text::Street] = Some("1 Main St\nApt 2".to_owned());
    ana.fields = vec![
        (fields[0].id, Value::Number(5.0)),
        (fields[1].id, Value::Bool(true)),
        (fields[2].id, text("2026-11-22")),
        (fields[3].id, Value::List(vec!["Té".to_owned(), "Café".to_owned()])),
        (fields[4].id, text("+12025550123")),
        (fields[5].id, text("Médico")),
    ];
    store.insert_contact(&ana).unwrap();
    store.insert_contact(&draft("Bo", "", "+34612345679")).unwrap();
    let mut browser = Browser::new("en");
    for (name, value) in [
        ("age", "5"),
        ("Age", "5.0"),
        ("vip", "yes"),
        ("VIP", "TRUE"),
        ("since", "2026-11-22"),
        ("since", "22 Nov 2026"),
        ("likes", "cafe"),
        ("second_phone", "+1 (202) 555-0123"),
        ("second phone", "12025550123"),
        ("phone", "+34 612 34 56 78"),
        ("job", "medico"),
        ("city", " malaga "),
        // Values are compared as they would be stored.
        ("city", "mala\u{1b}ga\0"),
        ("street", "1 Main St\r\nApt 2"),
        ("likes", "té\u{7}"),
        ("job", "medi\u{9b}co"),
    ] {
        assert_eq!(first_names(&mut browser, &store, &equals(name, Some(value))), ["Ana"], "{name}={value}");
    }
    for (name, value) in
        [("age", "50"), ("vip", "no"), ("likes", "wine"), ("job", "medic"), ("city", "\u{200b}")]
    {
        assert_eq!(browser.count(&store, &equals(name, Some(value))).unwrap(), 0, "{name}={value}");
    }
    for name in ["age", "vip", "since", "likes", "second phone", "job", "city"] {
        assert_eq!(first_names(&mut browser, &store, &equals(name, None)), ["Bo"], "{name}");
    }
}

#[test]
fn unknown_names_are_told() {
    let (_folder, mut store) = empty();
    let hidden = field(&mut store, "Hidden", FieldType::Text, &[]);
    store.activate_field(hidden.id, false).unwrap();
    let mut browser = Browser::new("en");
    for query in [equals("nope", Some("x")), sort("nope", false), equals("hidden", None)] {
        let error = browser.count(&store, &query).unwrap_err();
        assert!(matches!(error, Error::Store(StoreError::FieldNotFound { .. })), "{error}");
    }
    let error = browser.count(&store, &equals("groups", Some("nope"))).unwrap_err();
    assert!(matches!(error, Error::Store(StoreError::GroupNotFound { name }) if name == "nope"));
}

#[test]
fn selections_are_resolved() {
    let (_folder, mut store) = empty();
    let ids = named(&mut store, &[("Cy", ""), ("Ana", ""), ("Bo", "")]);
    let mut browser = Browser::new("en");
    let chosen = Selection::Ids { ids: vec![ids[2], ContactId::new(99), ids[0], ids[2]] };
    assert_eq!(browser.resolve(&store, &chosen).unwrap(), [ids[2], ids[0]]);
    let all = Selection::All { query: Query::default(), except: vec![ids[2]] };
    assert_eq!(browser.resolve(&store, &all).unwrap(), [ids[1], ids[0]]);
    assert_eq!(browser.position(&store, &Query::default(), ids[0]).unwrap(), Some(2));
    assert_eq!(browser.position(&store, &search("ana"), ids[0]).unwrap(), None);
    assert_eq!(browser.position(&store, &search("c"), ids[0]).unwrap(), Some(0));
    assert_eq!(browser.position(&store, &search("c"), ContactId::new(99)).unwrap(), None);
}

#[test]
fn ranges_go_from_one_contact_to_another_in_the_lists_order() {
    let (_folder, mut store) = empty();
    let ids = named(&mut store, &[("Ana", ""), ("Bo", ""), ("Cy", ""), ("Di", ""), ("Eve", "")]);
    let mut browser = Browser::new("en");
    let range = |query: Query, from: usize, to: usize, except: &[usize], plus: &[usize]| {
        let those = |places: &[usize]| places.iter().map(|place| ids[*place]).collect();
        Selection::Range { query, from: ids[from], to: ids[to], except: those(except), plus: those(plus) }
    };
    let all = Query::default;
    let mut chosen = |selection: &Selection| {
        let found = browser.resolve(&store, selection).unwrap();
        found.iter().map(|id| ids.iter().position(|known| known == id).unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(chosen(&range(all(), 1, 3, &[], &[])), [1, 2, 3]);
    assert_eq!(chosen(&range(all(), 3, 1, &[2], &[])), [1, 3], "upwards, but for one");
    assert_eq!(chosen(&range(all(), 0, 4, &[], &[2])), [0, 1, 2, 3, 4], "one of its own besides");
    assert_eq!(chosen(&range(all(), 2, 2, &[2], &[0, 4])), [0, 4], "nothing of the range, but others");
    assert_eq!(chosen(&range(sort("first_name", true), 1, 3, &[], &[])), [3, 2, 1], "in the list's order");

    // A contact added between the two ends belongs to the range. If an end was deleted, the range is an
    // error.
    let bob = store.insert_contact(&draft("Bob", "", "+49 30 999999")).unwrap().id;
    let three = browser.resolve(&store, &range(all(), 1, 2, &[], &[])).unwrap();
    assert_eq!(three, [ids[1], bob, ids[2]]);
    store.delete_contacts(&[ids[2]]).unwrap();
    let gone = browser.resolve(&store, &range(all(), 1, 2, &[], &[])).unwrap_err();
    assert!(matches!(gone, Error::Store(StoreError::ContactNotFound { id }) if id == ids[2]));
}

#[test]
fn countries_and_months() {
    let (_folder, mut store) = empty();
    for (name, phone) in
        [("Ana", "+34612345678"), ("Bo", "+12025550123"), ("Cy", "+14165550123"), ("Di", "+80012345678")]
    {
        store.insert_contact(&draft(name, "", phone)).unwrap();
    }
    let mut browser = Browser::new("en");
    let country = |region: Option<&str>| equals("phone_country", region);
    assert_eq!(first_names(&mut browser, &store, &country(Some("ES"))), ["Ana"]);
    assert_eq!(first_names(&mut browser, &store, &country(Some("us"))), ["Bo"]);
    assert_eq!(first_names(&mut browser, &store, &country(Some("Canada"))), ["Cy"]);
    assert_eq!(first_names(&mut browser, &store, &country(None)), ["Di"]);
    let added = |from: &str, to: &str| filter(Filter::new("created_at", Operator::Between, [from, to]));
    assert_eq!(browser.count(&store, &added("2026-11-01", "2026-11-30")).unwrap(), 4);
    assert_eq!(browser.count(&store, &added("2026-11-22", "2026-11-22")).unwrap(), 4);
    assert_eq!(browser.count(&store, &added("2026-12-01", "2026-12-31")).unwrap(), 0);
}

#[test]
fn further_filters_on_a_field_see_what_changed_since_the_first() {
    let (_folder, mut store) = empty();
    let mut browser = Browser::new("en");
    let ids = named(&mut store, &[("Ana", ""), ("Bo", ""), ("Cy", "")]);
    let live_in = |store: &mut Store, id: ContactId, city: Option<&str>| {
        let mut person = store.contact_draft(id).unwrap();
        person.texts[Text::City] = city.map(str::to_owned);
        store.update_contact(id, &person).unwrap();
    };
    live_in(&mut store, ids[0], Some("Berlin"));
    live_in(&mut store, ids[1], Some("Bonn"));
    assert_eq!(first_names(&mut browser, &store, &equals("city", Some("berlin"))), ["Ana"]);
    live_in(&mut store, ids[0], Some("Bonn"));
    live_in(&mut store, ids[1], None);
    live_in(&mut store, ids[2], Some("Cork"));
    store.insert_contact(&draft("Dee", "", "+49301111111")).unwrap();
    assert_eq!(first_names(&mut browser, &store, &equals("city", Some("bonn"))), ["Ana"]);
    assert_eq!(first_names(&mut browser, &store, &equals("city", Some("cork"))), ["Cy"]);
    assert_eq!(first_names(&mut browser, &store, &equals("city", None)), ["Bo", "Dee"]);
    store.delete_contacts(&ids[..1]).unwrap();
    let not_cork = filter(Filter::new("city", Operator::IsNot, ["Cork"]));
    assert_eq!(first_names(&mut browser, &store, &not_cork), ["Bo", "Dee"]);
}
