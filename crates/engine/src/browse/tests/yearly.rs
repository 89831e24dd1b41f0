//! Tests of the days that come back every year.

use jiff::civil::{Date, date};

use super::*;
use crate::browse::yearly_days::{YearlyDay, coming_days, yearly_days};

const TODAY: Date = date(2026, 11, 29);

/// Stores contacts with these first names and dates.
fn with_dates(store: &mut Store, field: &Field, people: &[(&str, &str)]) -> Vec<ContactId> {
    let add = |(at, (name, day)): (usize, &(&str, &str))| {
        let mut contact = draft(name, "", &format!("+493{}{at:06}", field.id));
        contact.fields.push((field.id, text(day)));
        store.insert_contact(&contact).unwrap().id
    };
    people.iter().enumerate().map(add).collect()
}

fn near(store: &Store, within: u16, limit: usize) -> (u64, Vec<(String, i32, Option<i16>)>) {
    let found = coming_days(store, TODAY, within, limit).unwrap();
    let short = |day: YearlyDay| (day.first_name, day.in_days, day.years_then);
    (found.total, found.days.into_iter().map(short).collect())
}

#[test]
fn the_next_days_come_nearest_first() {
    let (_folder, mut store) = empty();
    let birthday = field(&mut store, "Birthday", FieldType::Date, &[]);
    let met = field(&mut store, "Met", FieldType::Date, &[]);
    assert!(birthday.yearly && !met.yearly);
    with_dates(
        &mut store,
        &birthday,
        &[
            ("Later", "1990-12-30"),
            ("January", "--01-02"),
            ("Today", "1990-11-29"),
            ("Yesterday", "1990-11-28"),
            ("Last", "2001-12-29"),
            ("Not born", "2027-11-30"),
        ],
    );
    with_dates(&mut store, &met, &[("Once", "1990-12-01")]);
    let expected = vec![("Today".to_owned(), 0, Some(36)), ("Last".to_owned(), 30, Some(25))];
    assert_eq!(near(&store, 30, 10), (2, expected));
    let (total, names) = near(&store, 40, 2);
    assert_eq!((total, names.len()), (4, 2));
    // A year has every day, the first of each.
    assert_eq!(near(&store, 365, 100).0, 5);
    let wait = near(&store, 364, 100).1.pop().unwrap();
    assert_eq!(wait, ("Yesterday".to_owned(), 364, Some(37)));
    store.activate_field(birthday.id, false).unwrap();
    assert_eq!(near(&store, 30, 10).0, 0);
}

#[test]
fn the_leap_day_is_near_in_every_year() {
    let (_folder, mut store) = empty();
    let birthday = field(&mut store, "Birthday", FieldType::Date, &[]);
    with_dates(&mut store, &birthday, &[("Leap", "1992-02-29")]);
    for (today, within, expected) in
        [(date(2027, 2, 1), 27, 27), (date(2028, 2, 28), 1, 1), (date(2027, 2, 28), 0, 0)]
    {
        let found = coming_days(&store, today, within, 10).unwrap();
        assert_eq!(found.days.iter().map(|day| day.in_days).collect::<Vec<_>>(), [expected], "{today}");
    }
    assert_eq!(coming_days(&store, date(2028, 2, 1), 27, 10).unwrap().total, 0);
}

#[test]
fn a_contact_has_its_days_in_the_order_of_the_fields() {
    let (_folder, mut store) = empty();
    let wedding = field(&mut store, "Hochzeitstag", FieldType::Date, &[]);
    let birthday = field(&mut store, "Geburtstag", FieldType::Date, &[]);
    let mut contact = draft("Ana", "Pérez", "+34612345678");
    contact.fields.push((birthday.id, text("1990-12-11")));
    contact.fields.push((wedding.id, text("--05-14")));
    let id = store.insert_contact(&contact).unwrap().id;
    let days = yearly_days(&store, id, TODAY).unwrap();
    let [first, second] = days.as_slice() else { panic!("{days:?}") };
    assert_eq!((first.field.as_str(), first.birthday, first.years), ("Hochzeitstag", false, None));
    assert_eq!(first.next, "2027-05-14");
    assert_eq!(
        (second.birthday, second.years, second.years_then, second.in_days),
        (true, Some(35), Some(36), 12)
    );
    let nobody = ContactId::new(99);
    assert!(yearly_days(&store, nobody, TODAY).is_err());
}

#[test]
fn dates_without_a_year_sort_after_the_others_and_are_found() {
    let (_folder, mut store) = empty();
    let birthday = field(&mut store, "Birthday", FieldType::Date, &[]);
    with_dates(
        &mut store,
        &birthday,
        &[("December", "--12-01"), ("May", "--05-14"), ("Young", "2026-01-01"), ("Old", "1930-12-31")],
    );
    named(&mut store, &[("None", "")]);
    let mut browser = Browser::new("en");
    let mut names = |query: &Query| first_names(&mut browser, &store, query);
    assert_eq!(names(&sort("Birthday", false)), ["Old", "Young", "May", "December", "None"]);
    assert_eq!(names(&sort("Birthday", true)), ["December", "May", "Young", "Old", "None"]);
    assert_eq!(names(&equals("Birthday", Some("--05-14"))), ["May"]);
}
