use super::*;
use crate::field::standard::Text;

#[test]
fn any_script_case_and_accent() {
    let (_folder, mut store) = empty();
    let names = [
        ("José", "NÚÑEZ"),
        ("محمّد", "العلي"),
        ("花子", "やまだ"),
        ("ｶﾅ", ""),
        ("Фёдор", "Ёлкин"),
        ("İpek", "Yıldız"),
        ("Łukasz", "Straße"),
    ];
    named(&mut store, &names);
    let mut browser = Browser::new("en");
    let mut check = |text: &str, expected: &str| {
        assert_eq!(first_names(&mut browser, &store, &search(text)), [expected], "{text}");
    };
    check("jose nunez", "José");
    check("NUÑEZ jós", "José");
    check("محمد", "محمّد");
    check("花", "花子");
    check("ヤマダ".to_owned().replace("ヤマダ", "やま").as_str(), "花子");
    check("カナ", "ｶﾅ");
    check("федор ЕЛ", "Фёдор");
    check("ipek yildiz", "İpek");
    check("IPEK", "İpek");
    check("lukasz STRASSE", "Łukasz");
}

#[test]
fn phones_groups_emails_and_fields_are_searched() {
    let (_folder, mut store) = empty();
    let fields = [
        field(&mut store, "Job", FieldType::Text, &[]),
        field(&mut store, "Likes", FieldType::MultiSelect, &["Red wine", "Tea"]),
        field(&mut store, "Work phone", FieldType::Phone, &[]),
        field(&mut store, "Age", FieldType::Number, &[]),
        field(&mut store, "Notes", FieldType::LongText, &[]),
    ];
    let mut ana = draft("Ana", "Pérez", "+34612345678");
    ana.texts[Text::Email] = Some("Ana.P@Example.com".to_owned());
    ana.groups = vec!["Familia Pérez".to_owned()];
    ana.texts[Text::City] = Some("Sevilla".to_owned());
    ana.fields = vec![
        (fields[0].id, text("Électricienne")),
        (fields[1].id, Value::List(vec!["Red wine".to_owned(), "Tea".to_owned()])),
        (fields[2].id, text("+12025550123")),
        (fields[3].id, Value::Number(41.0)),
        (fields[4].id, text("likes \"quotes\"\nand lines")),
    ];
    store.insert_contact(&ana).unwrap();
    store.insert_contact(&draft("Bob", "", "+493012345")).unwrap();
    let mut browser = Browser::new("en");
    let mut check = |text: &str, expected: bool| {
        let found = first_names(&mut browser, &store, &search(text));
        assert_eq!(found.contains(&"Ana".to_owned()), expected, "{text}");
    };
    for text in [
        "612 34",
        "+34612",
        "0034 612",
        "34612345678",
        "(202) 555",
        "202-555-0123",
        "ana.p@",
        "EXAMPLE.com perez",
        "famil",
        "familia perez tea",
        "electricienne",
        "red wine",
        "wine tea",
        "quotes\"",
        "lines and",
        "6",
        "+",
        "612 ana",
        "ana 612 34",
    ] {
        check(text, true);
    }
    for text in ["612 35", "345 612", "sevilla", "41 ", "winetea", "anaperez", "34612345678ana", "[\""] {
        check(text, false);
    }
}

#[test]
fn blank_searches_find_everyone() {
    let (_folder, mut store) = empty();
    named(&mut store, &[("Ana", ""), ("Bo", "")]);
    let mut browser = Browser::new("en");
    for blank in ["", "  ", "\t\n", "\u{3000}", "\0"] {
        assert_eq!(browser.count(&store, &search(blank)).unwrap(), 2, "{blank:?}");
    }
}

#[test]
fn queries_come_as_json() {
    let query: Query = serde_json::from_str(
        r#"{"search":"a","filters":[{"field":"groups","operator":"all_of","values":["G","H"]},
            {"field":"Age","operator":"empty","values":[]}],"sort":{"field":"city","descending":true}}"#,
    )
    .unwrap();
    assert_eq!(query.filters, [Filter::new("groups", Operator::AllOf, ["G", "H"]), no("Age")]);
    let selection: crate::browse::query::Selection =
        serde_json::from_str(r#"{"kind":"all","query":{"search":"","filters":[],"sort":null},"except":[3]}"#)
            .unwrap();
    assert!(
        matches!(selection, crate::browse::query::Selection::All { except, .. } if except == [ContactId::new(3)])
    );
}

#[test]
fn typing_on_finds_what_asking_at_once_does() {
    let (_folder, mut store) = empty();
    let people = [
        ("Ana", "Pérez", "+34612345678", "Família"),
        ("Anna 12", "Hall 34", "+4930001234", "Press 612"),
        ("Ana Maria", "Lopez", "+12025550123", "Ana's friends"),
        ("Zoë", "0034", "+34699000000", "Família"),
        ("Анна", "Ivanova", "+79161234567", "Press 612"),
    ];
    for (first, last, phone, group) in people {
        let mut person = draft(first, last, phone);
        person.groups = vec![group.to_owned()];
        store.insert_contact(&person).unwrap();
    }
    let mut typed = Browser::new("en");
    for text in [
        "ana p",
        "0034 6",
        "12 34",
        "+1 (202) 5",
        "612 34",
        "ana maria f",
        "press 612",
        "анна 7",
        "(0) 12",
        "perez fam",
    ] {
        for end in text.char_indices().map(|(at, letter)| at + letter.len_utf8()) {
            let query = search(&text[..end]);
            let at_once = Browser::new("en").ids(&store, &query).unwrap();
            assert_eq!(typed.ids(&store, &query).unwrap(), at_once, "{}", query.search);
        }
    }
    // An earlier answer must not be reused for a different filter.
    let narrowed =
        Query { filters: vec![Filter::new("groups", Operator::Is, ["Press 612"])], ..search("an") };
    assert_eq!(typed.count(&store, &search("a")).unwrap(), 5);
    assert_eq!(typed.count(&store, &narrowed).unwrap(), 2);
    assert_eq!(typed.count(&store, &search("an")).unwrap(), 4);
}
