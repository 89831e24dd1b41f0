//! Filters on days: in time zones, and those that come every year.

use super::operators::{set_time, with_fields};
use super::*;
use crate::clock::TimeZone;

/// Contacts by the hour, from NOW, at which they were added.
fn added_at(hours: &[i64]) -> (TempDir, Store) {
    let (folder, mut store) = with_fields();
    for hour in hours {
        set_time(*hour);
        let name = format!("at {hour}");
        store.insert_contact(&draft(&name, "", &format!("+4930{:06}", hour + 500))).unwrap();
    }
    set_time(0);
    (folder, store)
}

#[test]
fn a_day_is_that_of_the_time_zone() {
    // It is 12:00 in UTC, and 23:00 in Sydney.
    let (_folder, store) = added_at(&[-12, 0, 1, 11]);
    let store = store.in_zone(TimeZone::fixed(jiff::tz::offset(11)));
    let mut browser = Browser::new("en");
    let mut check = |operator, values: &[&str], expected: &[&str]| {
        let query = filter(Filter::new("created_at", operator, values.iter().copied()));
        assert_eq!(first_names(&mut browser, &store, &query), expected, "{operator:?} {values:?}");
    };
    check(Operator::Is, &["2026-11-22"], &["at -12", "at 0"]);
    check(Operator::Is, &["23 Nov 2026"], &["at 1", "at 11"]);
    check(Operator::IsNot, &["2026-11-22"], &["at 1", "at 11"]);
    check(Operator::Less, &["2026-11-23"], &["at -12", "at 0"]);
    check(Operator::AtMost, &["2026-11-22"], &["at -12", "at 0"]);
    check(Operator::Greater, &["2026-11-22"], &["at 1", "at 11"]);
    check(Operator::AtLeast, &["2026-11-23"], &["at 1", "at 11"]);
    check(Operator::Between, &["2026-11-23", "2026-11-22"], &["at -12", "at 0", "at 1", "at 11"]);
    check(Operator::AtLeast, &["2026-11-22T12:00:00Z"], &["at 0", "at 1", "at 11"]);
    check(Operator::Greater, &["2026-11-22 23:00"], &["at 1", "at 11"]);
}

#[test]
fn upcoming_days_come_every_year() {
    let (_folder, mut store) = with_fields();
    let born = store.fields().unwrap()[2].id;
    for (at, day) in ["1990-11-22", "1985-11-23", "2000-12-22", "1960-11-21", "2000-02-29", "1999-01-03"]
        .into_iter()
        .enumerate()
    {
        let mut person = draft(day, "", &format!("+4930{:06}", at + 1));
        person.fields = vec![(born, text(day))];
        store.insert_contact(&person).unwrap();
    }
    store.insert_contact(&draft("nobody knows", "", "+4930999999")).unwrap();
    let mut browser = Browser::new("en");
    let mut check = |days: &str, expected: &[&str]| {
        let query = filter(Filter::new("Born", Operator::Upcoming, [days]));
        assert_eq!(first_names(&mut browser, &store, &query), expected, "{days}");
    };
    check("0", &["1990-11-22"]);
    check("1", &["1985-11-23", "1990-11-22"]);
    check("30", &["1985-11-23", "1990-11-22", "2000-12-22"]);
    check("42", &["1985-11-23", "1990-11-22", "1999-01-03", "2000-12-22"]);
    // 2027 has no 29 February.
    check("98", &["1985-11-23", "1990-11-22", "1999-01-03", "2000-02-29", "2000-12-22"]);
    check("1000", &["1960-11-21", "1985-11-23", "1990-11-22", "1999-01-03", "2000-02-29", "2000-12-22"]);
    // The next day, the answer is another one although nothing was written.
    set_time(24);
    check("0", &["1985-11-23"]);
    set_time(0);
}

#[test]
fn a_month_of_the_overview_is_what_a_filter_finds() {
    // 14:00 on 30 November in UTC is 1 December in Sydney.
    let (_folder, mut store) = added_at(&[0, 8 * 24 + 2]);
    for (offset, expected) in [(0, [("2026-11", 2)].as_slice()), (11, &[("2026-11", 1), ("2026-12", 1)])] {
        store = store.in_zone(TimeZone::fixed(jiff::tz::offset(offset)));
        let months = crate::browse::overview(&store).unwrap().months;
        let counts: Vec<(&str, u64)> = months.iter().map(|m| (m.month.as_str(), m.contacts)).collect();
        assert_eq!(counts, expected);
        for (month, contacts) in counts {
            let days = [format!("{month}-01"), format!("{month}-30")];
            let query = filter(Filter::new("created_at", Operator::Between, days));
            assert_eq!(Browser::new("en").count(&store, &query).unwrap(), contacts, "{month}");
        }
    }
}
