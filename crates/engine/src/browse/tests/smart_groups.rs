use super::*;
use crate::browse::smart;
use crate::browse::smart::SmartGroup;
use crate::store::error::StoreError;

/// Counts all smart groups, however often the browser has to be asked.
fn counted(browser: &mut Browser, store: &Store) -> Vec<SmartGroup> {
    loop {
        let groups = browser.smart_groups(store).unwrap();
        if groups.iter().all(SmartGroup::is_counted) {
            return groups;
        }
    }
}

/// Asserts that the kept numbers are those of a new browser, and returns them.
fn totals(browser: &mut Browser, store: &Store) -> Vec<Option<u64>> {
    let kept = counted(browser, store);
    assert_eq!(kept, counted(&mut Browser::new("en"), store));
    for group in kept.iter().filter(|group| group.total.is_some()) {
        assert_eq!(group.total, Some(browser.count(store, &group.query).unwrap()), "{}", group.name);
    }
    kept.into_iter().map(|group| group.total).collect()
}

fn code(group: &SmartGroup) -> Option<&str> {
    group.unavailable.as_ref().map(|failure| failure.code.as_str())
}

#[test]
fn numbers_follow_the_contacts() {
    let (folder, mut store) = empty();
    let mut other = Store::open(folder.path(), || NOW).unwrap();
    let mut browser = Browser::new("en");
    let ids = named(&mut store, &[("Ana", "Ruiz"), ("Anton", ""), ("Bo", "Ruiz"), ("Cy", "")]);
    smart::add(&mut store, "Everyone", &Query::default()).unwrap();
    smart::add(&mut store, "Starred", &filter(starred())).unwrap();
    smart::add(&mut store, "Ruiz", &equals("last_name", Some("ruiz"))).unwrap();
    smart::add(&mut store, "An", &search("an")).unwrap();
    smart::add(&mut store, "Nobody's", &equals("groups", None)).unwrap();
    assert_eq!(totals(&mut browser, &store), [4, 0, 2, 2, 4].map(Some));
    store.star_contacts(&ids[..2], true).unwrap();
    assert_eq!(totals(&mut browser, &store), [4, 2, 2, 2, 4].map(Some));
    other.group_contacts(&ids[1..3], "Panama", true).unwrap();
    assert_eq!(totals(&mut browser, &store), [4, 2, 2, 3, 2].map(Some), "a group is found by its name");
    other.delete_contacts(&ids[..1]).unwrap();
    assert_eq!(totals(&mut browser, &store), [3, 1, 1, 2, 1].map(Some));
    store.insert_contact(&draft("Annie", "Ruiz", "+49301111")).unwrap();
    assert_eq!(totals(&mut browser, &store), [4, 1, 2, 3, 2].map(Some));
    let panama = store.group_named("Panama").unwrap().id;
    store.delete_group(panama).unwrap();
    assert_eq!(totals(&mut browser, &store), [4, 1, 2, 2, 4].map(Some));
}

#[test]
fn one_number_is_computed_at_a_time() {
    let (_folder, mut store) = empty();
    let mut browser = Browser::new("en");
    for name in ["A", "B", "C"] {
        smart::add(&mut store, name, &search(name)).unwrap();
    }
    let known = |browser: &mut Browser| {
        let groups = browser.smart_groups(&store).unwrap();
        groups.into_iter().filter(|group| group.total.is_some()).count()
    };
    assert_eq!([1, 2, 3, 3].map(|_| known(&mut browser)), [1, 2, 3, 3]);
}

#[test]
fn what_a_query_names_may_be_renamed_or_deleted() {
    let (_folder, mut store) = empty();
    let mut browser = Browser::new("en");
    let tier = field(&mut store, "Tier", FieldType::Text, &[]);
    let ids = named(&mut store, &[("Ana", ""), ("Bo", "")]);
    store.group_contacts(&ids, "Team", true).unwrap();
    smart::add(&mut store, "No tier", &equals("tier", None)).unwrap();
    smart::add(&mut store, "Team", &equals("groups", Some("team"))).unwrap();
    smart::add(&mut store, "By tier", &sort("tier", false)).unwrap();
    assert_eq!(totals(&mut browser, &store), [2, 2, 2].map(Some));

    let team = store.group_named("Team").unwrap().id;
    store.rename_group(team, "Squad").unwrap();
    let input = FieldInput {
        name: "Level".to_owned(),
        kind: FieldType::Text,
        help: None,
        options: Vec::new(),
        required: false,
        shown: true,
        yearly: None,
    };
    store.edit_field(tier.id, &input).unwrap();
    assert_eq!(totals(&mut browser, &store), [2, 2, 2].map(Some));
    let queries: Vec<Query> = smart::all(&store).unwrap().into_iter().map(|group| group.query).collect();
    assert_eq!(queries, [equals("Level", None), equals("groups", Some("Squad")), sort("Level", false)]);

    store.delete_group(team).unwrap();
    store.activate_field(tier.id, false).unwrap();
    assert_eq!(totals(&mut browser, &store), [None; 3]);
    let groups = counted(&mut browser, &store);
    assert_eq!(
        groups.iter().map(code).collect::<Vec<_>>(),
        [Some("field_not_found"), Some("group_not_found"), Some("field_not_found")]
    );
    store.activate_field(tier.id, true).unwrap();
    store.add_group("squad").unwrap();
    assert_eq!(totals(&mut browser, &store), [2, 0, 2].map(Some));
}

#[test]
fn a_changed_query_is_counted_anew_and_a_deleted_one_takes_no_memory() {
    let (_folder, mut store) = empty();
    let mut browser = Browser::new("en");
    named(&mut store, &[("Ana", ""), ("Bo", "")]);
    let group = smart::add(&mut store, "A", &search("ana")).unwrap();
    assert_eq!(totals(&mut browser, &store), [Some(1)]);
    smart::change(&mut store, group.id, None, Some(&search(""))).unwrap();
    assert_eq!(totals(&mut browser, &store), [Some(2)]);
    assert_eq!(browser.live.saved.len(), 1);
    smart::delete(&mut store, group.id).unwrap();
    assert_eq!(totals(&mut browser, &store), []);
    assert!(browser.live.saved.is_empty());
}

#[test]
fn a_query_of_another_version_says_so() {
    let (_folder, mut store) = empty();
    let insert =
        "INSERT INTO smart_groups (name, key, position, query) VALUES ('A', 'a', 0, '{\"filters\":7}')";
    store.write(|tx, _| Ok::<_, StoreError>(tx.execute(insert, [])?)).unwrap();
    let groups = Browser::new("en").smart_groups(&store).unwrap();
    assert_eq!((code(&groups[0]), groups[0].total), (Some("smart_group_unreadable"), None));
    let narrowed = groups[0].narrowed(search("a")).unwrap_err();
    assert_eq!(narrowed.code(), "smart_group_unreadable");
}

#[test]
fn a_smart_group_can_be_narrowed() {
    let (_folder, mut store) = empty();
    let mut query = search("a ");
    query.filters.push(starred());
    query.sort = sort("city", true).sort;
    let group = smart::add(&mut store, "A", &query).unwrap();
    assert_eq!(group.narrowed(Query::default()).unwrap(), Query { search: "a".to_owned(), ..query.clone() });
    let mut by = equals("city", None);
    by.search = "b".to_owned();
    by.sort = sort("zip", false).sort;
    let narrowed = group.narrowed(by.clone()).unwrap();
    assert_eq!(narrowed.search, "a b");
    assert_eq!(narrowed.filters, [query.filters, by.filters].concat());
    assert_eq!(narrowed.sort, by.sort);
}
