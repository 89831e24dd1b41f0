//! A store of made-up people, as it might look after two years of use: imports, groups, fields, smart groups, stars,
//! histories and a few people who are stored twice. `cargo xtask demo` opens it, and the pictures of the guide show it.
//!
//! For one moment and number of people, the store is always the same.

mod chance;
mod history;
mod names;
mod people;
mod places;
mod time;

use std::path::Path;
use std::sync::atomic::AtomicBool;

use anyhow::{Context, Result, ensure};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use kith_engine::browse::{Browser, Filter, Operator, Query, Sort, smart};
use kith_engine::clock::Timestamp;
use kith_engine::field::{FieldInput, FieldType};
use kith_engine::group::GroupColor;
use kith_engine::id::ContactId;
use kith_engine::import::{ImportOptions, Job, import};
use kith_engine::store::Store;

use time::DAY;

/// How many people `cargo xtask demo` shows.
pub const PEOPLE: usize = 5000;

/// In how many months the people came.
const MONTHS: usize = 24;

/// What a store was filled with.
#[derive(Debug, PartialEq, Eq)]
pub struct Filled {
    /// The number of contacts.
    pub contacts: usize,
    /// The number of imports.
    pub imports: usize,
    /// The number of contacts with a star.
    pub starred: usize,
    /// The number of contacts with a history.
    pub histories: usize,
}

/// Fills a new store in a folder with this many people, as if they had come in the two years until `now`.
///
/// # Errors
/// If there are contacts already, or the store cannot be written.
pub fn fill(folder: &Path, people: usize, now: Timestamp) -> Result<Filled> {
    time::set(Timestamp::from_millis(now.as_millis() - (MONTHS as i64 * 30 + 5) * DAY));
    let mut store = Store::open(folder, time::clock)?;
    ensure!(store.count_contacts()? == 0, "{} has contacts already", folder.display());
    store.use_plan("Unlimited")?;
    for field in fields() {
        store.add_field(&field)?;
    }
    let imports = bring_in(&mut store, people, now)?;
    for group in store.groups()? {
        if let Some((_, color)) = COLORS.iter().find(|(name, _)| *name == group.name) {
            store.color_group(group.id, Some(*color))?;
        }
    }
    let contacts = everyone(&store)?;
    let starred: Vec<ContactId> = contacts.iter().copied().step_by(41).collect();
    store.star_contacts(&starred, true)?;
    let histories = history::write(&mut store, &contacts, now)?;
    for (name, query) in smart_groups() {
        smart::add(&mut store, name, &query)?;
    }
    Ok(Filled { contacts: contacts.len(), imports, starred: starred.len(), histories })
}

/// The colours of some groups.
const COLORS: [(&str, GroupColor); 5] = [
    ("Customers", GroupColor::Blue),
    ("Suppliers", GroupColor::Orange),
    ("Partners", GroupColor::Teal),
    ("Press", GroupColor::Purple),
    ("Volunteers", GroupColor::Green),
];

fn fields() -> [FieldInput; 9] {
    let field = |name: &str, kind, options: &[&str], shown| FieldInput {
        name: name.to_owned(),
        kind,
        help: None,
        options: options.iter().map(|option| (*option).to_owned()).collect(),
        required: false,
        shown,
        yearly: None,
    };
    [
        field("Company", FieldType::Text, &[], true),
        field("Birthday", FieldType::Date, &[], true),
        field("Customer since", FieldType::Date, &[], false),
        field("Tier", FieldType::Dropdown, &people::TIERS, true),
        field("Interests", FieldType::MultiSelect, &people::INTERESTS, false),
        field("Orders", FieldType::Number, &[], false),
        field("Newsletter", FieldType::Checkbox, &[], false),
        field("Website", FieldType::Url, &[], false),
        field("Notes", FieldType::LongText, &[], false),
    ]
}

/// Imports the people in one file for each month, the first of which is the largest. Returns the number of files.
fn bring_in(store: &mut Store, people: usize, now: Timestamp) -> Result<usize> {
    let rows = people::rows(people, date(now)?)?;
    let files = tempfile::tempdir()?;
    let mut rest = rows.as_slice();
    let mut imports = 0;
    for month in 0..MONTHS {
        let at = Timestamp::from_millis(now.as_millis() - ((MONTHS - month) as i64 * 30 - 12) * DAY);
        time::set(at);
        let count = if month + 1 == MONTHS { rest.len() } else { part(month, people).min(rest.len()) };
        let (file_rows, others) = rest.split_at(count);
        rest = others;
        if file_rows.is_empty() {
            continue;
        }
        let file = files.path().join(format!("{}.csv", title(month, date(at)?)));
        let mut writer = csv::Writer::from_path(&file)?;
        writer.write_record(people::HEADERS)?;
        file_rows.iter().try_for_each(|row| writer.write_record(row))?;
        writer.flush()?;
        let cancel = AtomicBool::new(false);
        let mut job = Job { cancel: &cancel, progress: &mut |_| {} };
        let report = import(store, &file, &ImportOptions::default(), false, &mut job)?;
        ensure!(report.counts.created == count as u64, "{}: {:?}", file.display(), report.problems.first());
        imports += 1;
    }
    Ok(imports)
}

/// Returns how many of all people came in a month: a quarter at once, then a few more each month.
fn part(month: usize, people: usize) -> usize {
    match month {
        0 => people / 4,
        _ => people * (8 + month + chance::chance(month, "came", 24)) / 1000,
    }
}

/// Returns the name of the file of a month.
fn title(month: usize, date: Date) -> String {
    let month_name = date.strftime("%B %Y");
    match month {
        0 => "Customers of the old system".to_owned(),
        6 | 18 => format!("Trade fair, {month_name}"),
        _ => format!("Sign-ups, {month_name}"),
    }
}

fn date(at: Timestamp) -> Result<Date> {
    let at = jiff::Timestamp::from_millisecond(at.as_millis()).context("this is no time")?;
    Ok(at.to_zoned(TimeZone::UTC).date())
}

/// Returns all contacts in the order in which they came.
fn everyone(store: &Store) -> Result<Vec<ContactId>> {
    let query = Query::default();
    let mut ids = Browser::new("en").ids(store, &query)?;
    ids.sort_unstable();
    Ok(ids)
}

fn smart_groups() -> [(&'static str, Query); 5] {
    let all = |filters: Vec<Filter>| Query { filters, ..Query::default() };
    let is = |field: &str, value: &str| Filter::new(field, Operator::Is, [value]);
    let none: [&str; 0] = [];
    [
        ("Gold customers", all(vec![is("Tier", "Gold")])),
        ("Birthdays in the next 30 days", all(vec![Filter::new("Birthday", Operator::Upcoming, ["30"])])),
        ("Customers in Germany", all(vec![is("groups", "Customers"), is("country", "Germany")])),
        ("Without an email address", all(vec![Filter::new("email", Operator::Empty, none)])),
        (
            "Most orders first",
            Query {
                filters: vec![Filter::new("Orders", Operator::AtLeast, ["40"])],
                sort: Some(Sort { field: "Orders".to_owned(), descending: true }),
                ..Query::default()
            },
        ),
    ]
}
