use super::*;
use crate::browse::overview;

#[test]
fn the_overview_counts_everything() {
    let (_folder, mut store) = empty();
    let mut people = Vec::new();
    for (at, phone) in [
        "+34612345678",
        "+34612345679",
        "+12025550123",
        "+14165550123",
        "+447400123456",
        "+441481250000",
        "+77011234567",
        "+79161234567",
        "+80012345678",
    ]
    .into_iter()
    .enumerate()
    {
        let mut person = draft("A", if at < 4 { "B" } else { "" }, phone);
        person.groups = if at < 3 { vec!["One".to_owned(), "Two".to_owned()] } else { Vec::new() };
        person.starred = Some(at == 0);
        people.push(store.insert_contact(&person).unwrap().id);
    }
    store.group_contacts(&people[..1], "Two", false).unwrap();
    store.add_group("Empty").unwrap();
    let overview = overview(&store).unwrap();
    assert_eq!((overview.total, overview.starred), (9, 1));
    let countries: Vec<(Option<&str>, u64)> =
        overview.countries.iter().map(|c| (c.region.as_deref(), c.contacts)).collect();
    let one = |region| (Some(region), 1);
    assert_eq!(
        countries,
        [(Some("ES"), 2), (None, 1), one("CA"), one("GB"), one("GG"), one("KZ"), one("RU"), one("US")]
    );
    let groups: Vec<(Option<&str>, u64)> =
        overview.groups.iter().map(|g| (g.name.as_deref(), g.contacts)).collect();
    assert_eq!(groups, [(Some("One"), 3), (Some("Two"), 2), (Some("Empty"), 0), (None, 6)]);
    assert_eq!((overview.months[0].month.as_str(), overview.months[0].contacts), ("2026-11", 9));
    let filled: Vec<(&str, u64)> =
        overview.completeness.iter().map(|c| (c.field.as_str(), c.filled)).collect();
    assert_eq!(filled[..5], [("first_name", 9), ("last_name", 4), ("phone", 9), ("email", 0), ("groups", 3)]);
    assert_eq!(filled.len(), 10);
}

#[test]
fn an_empty_store_has_an_overview() {
    let (_folder, store) = empty();
    let overview = overview(&store).unwrap();
    assert_eq!(overview.total, 0);
    assert!(overview.countries.is_empty() && overview.groups.is_empty() && overview.months.is_empty());
}
