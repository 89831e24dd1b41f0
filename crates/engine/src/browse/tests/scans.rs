use super::*;
use crate::store::error::StoreError;

/// A store in which every order has contacts with equal values, and some without.
fn varied() -> (TempDir, Store) {
    let (folder, mut store) = empty();
    let rank = field(&mut store, "Rank", FieldType::Number, &[]);
    let tags = field(&mut store, "Tags", FieldType::MultiSelect, &["red", "blue"]);
    for n in 0..120_u32 {
        let first = ["Ana", "ána", "Bo", "Émile", "zoe", "山田"][n as usize * 7 % 6];
        let last = ["", "Ruiz", "ruiz", "Öst"][n as usize * 5 % 4];
        let mut person = draft(first, last, &format!("+4930{:06}", n * 7919 % 100_000));
        person.texts[Text::City] = (n % 3 > 0).then(|| format!("City {}", n % 4));
        person.groups = ["Work", "Family"].map(str::to_owned).into_iter().take(n as usize % 3).collect();
        person.starred = Some(n % 5 == 0);
        person.fields.extend((n % 4 > 0).then(|| (rank.id, Value::Number(f64::from(n % 6)))));
        person.fields.extend((n % 2 > 0).then(|| (tags.id, Value::List(vec!["red".to_owned()]))));
        store.insert_contact(&person).unwrap();
    }
    (folder, store)
}

#[test]
fn every_page_of_every_order_is_that_of_the_list() {
    let (_folder, store) = varied();
    let mut browser = Browser::new("en");
    let mut queries = vec![Query::default(), search("a"), search("ru 3"), search("red"), search("work")];
    queries.extend([
        filter(starred()),
        filter(no("groups")),
        equals("groups", Some("FAMILY")),
        equals("phone_country", Some("DE")),
        filter(Filter::new("created_at", Operator::Between, ["2026-11-01", "2026-11-30"])),
        equals("rank", Some("3")),
        equals("city", None),
        equals("groups", Some("work")),
    ]);
    let fields =
        ["name", "last_name", "city", "phone", "groups", "starred", "Rank", "messages", "created_at"];
    for query in queries {
        for (field, descending) in fields.into_iter().flat_map(|field| [(field, false), (field, true)]) {
            let query = Query { sort: sort(field, descending).sort, ..query.clone() };
            for (offset, limit) in
                [(0, 0), (0, 1), (0, 7), (5, 20), (0, 500), (119, 2), (200, 3), (0, 20_001)]
            {
                let page = browser.page(&store, &query, offset, limit).unwrap();
                let scanned = answer(&store, "en", &query, offset, limit).unwrap();
                assert!(scanned.revision < page.revision);
                assert_eq!((scanned.total, scanned.offset), (page.total, page.offset), "{query:?}");
                assert_eq!(scanned.rows, page.rows, "{query:?} from {offset}, {limit}");
            }
        }
    }
}

#[test]
fn what_does_not_exist_is_refused() {
    let (_folder, store) = varied();
    let refused = |query: Query| answer(&store, "en", &query, 0, 1).unwrap_err().to_string();
    let unknown = |error: StoreError| crate::error::Error::from(error).to_string();
    let field = || StoreError::FieldNotFound { name: "shoe size".to_owned() };
    assert_eq!(refused(sort("shoe size", false)), unknown(field()));
    assert_eq!(refused(equals("shoe size", Some("42"))), unknown(field()));
    let group = StoreError::GroupNotFound { name: "Nobody".to_owned() };
    assert_eq!(refused(equals("groups", Some("Nobody"))), unknown(group));
}
