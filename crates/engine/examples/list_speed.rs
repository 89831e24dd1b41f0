//! How fast the list is: `cargo run --release -p kith-engine --example list_speed [CONTACTS] [FOLDER]`.
//!
//! Makes a store of so many contacts (a million, if not said) with 15 columns in the folder, or uses the one there,
//! and prints what opening, searching, sorting, filtering and changing it cost.

#![allow(clippy::print_stdout, missing_docs)]

mod shared;

use kith_engine::clock::Timestamp;
use kith_engine::field::{Text, Texts};
use kith_engine::id::ContactId;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use kith_engine::browse::{Browser, Filter, Operator, Query, Sort, answer, overview};
use kith_engine::contact::Draft;
use kith_engine::field::{FieldInput, FieldType, Value};
use kith_engine::id::FieldId;
use kith_engine::import::Counts;
use kith_engine::phone::Phone;
use kith_engine::store::{FILE_NAME, Store};

use shared::resident;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome<()> {
    let mut arguments = std::env::args().skip(1);
    let contacts: u64 = arguments.next().map_or(Ok(1_000_000), |count| count.parse())?;
    let scratch = tempfile::tempdir()?;
    let folder = arguments.next().map_or_else(|| scratch.path().to_path_buf(), PathBuf::from);
    if !folder.join(FILE_NAME).exists() {
        timed("make the store", || fill(&folder, contacts))?;
    }
    timed("open", || Ok(Store::open(&folder, now)?))?;
    let mut store = Store::open(&folder, now)?;
    timed("first page, without a model", || Ok(answer(&store, "en", &Query::default(), 0, 50)?))?;
    timed("search, without a model", || Ok(answer(&store, "en", &search("ma"), 0, 50)?))?;
    let before = resident();
    let mut browser = Browser::new("en");
    timed("first page, cold", || Ok(browser.page(&store, &Query::default(), 0, 50)?))?;
    println!("{:<44}{:>9} MiB", "memory after loading", (resident().saturating_sub(before)) >> 20);
    println!("{:<44}{:>9} MiB", "memory of the model", browser.bytes() >> 20);
    for _ in 0..2 {
        timed("  again", || Ok(Browser::new("en").page(&store, &Query::default(), 0, 50)?))?;
    }
    browser.head(&store)?.remember(&mut store)?;
    let again = || Ok(answer(&Store::open(&folder, now)?, "en", &Query::default(), 0, 50)?);
    timed("open and first page, remembered", again)?;
    searches(&mut browser, &store, &[])?;
    searches(&mut browser, &store, &[Filter::new("starred", Operator::Is, ["yes"]), country("ES")])?;
    jumps(&mut browser, &store, contacts)?;
    sorts(&mut browser, &store)?;
    filters(&mut browser, &store)?;
    changes(&mut browser, &mut store)?;
    println!("{:<44}{:>9} MiB", "memory of the list", browser.bytes() >> 20);
    println!("{:<44}{:>9} MiB", "memory at the end", (resident().saturating_sub(before)) >> 20);
    timed("overview", || Ok(overview(&store)?))?;
    Ok(())
}

fn now() -> Timestamp {
    Timestamp::from_millis(1_795_348_800_000)
}

fn search(text: &str) -> Query {
    Query { search: text.to_owned(), ..Query::default() }
}

fn country(region: &str) -> Filter {
    Filter::new("phone_country", Operator::Is, [region])
}

const TYPED: [&str; 20] = [
    "maria garcia",
    "lopez an",
    "xu",
    "q",
    "zoe",
    "@example",
    "josé",
    "анна",
    "山田太",
    "محمد",
    "김",
    "अर्जुन",
    "+34 612 34",
    "(202) 555",
    "5",
    "77",
    "customers",
    "engineer ma",
    "no such one",
    "e",
];

/// Every text is typed letter by letter. Each question is put several times and the best time taken, so that other
/// work on the machine counts less; spaces behind it make it a new one.
fn searches(browser: &mut Browser, store: &Store, filters: &[Filter]) -> Outcome<()> {
    let (mut pages, mut short, mut long) = (Vec::new(), Vec::new(), Vec::new());
    let mut again = 0;
    for text in TYPED {
        for (end, _) in text.char_indices().skip(1).chain([(text.len(), ' ')]) {
            let typed = text.get(..end).unwrap_or(text).trim_end();
            let mut fresh = || {
                again += 1;
                let search = format!("{typed}{}", " ".repeat(1 + again % 8));
                Query { search, filters: filters.to_vec(), sort: None }
            };
            let (page, count) = (
                best(|| Ok(browser.page(store, &fresh(), 0, 50)?.total))?,
                best(|| Ok(browser.count(store, &fresh())?))?,
            );
            if std::env::var_os("KITH_VERBOSE").is_some() {
                println!("    {typed:<20}{:>10}{:>12.2?}{:>12.2?}", page.0, page.1, count.1);
            }
            pages.push(page.1);
            if typed.chars().count() == 1 { short.push(count.1) } else { long.push(count.1) }
        }
    }
    let with = if filters.is_empty() { "" } else { ", filtered" };
    report(&format!("search, first 50 and total{with}"), pages);
    report(&format!("count, 1 character{with}"), short);
    report(&format!("count, 2 characters and more{with}"), long);
    Ok(())
}

fn best(mut work: impl FnMut() -> Outcome<u64>) -> Outcome<(u64, Duration)> {
    let (mut answer, mut best) = (0, Duration::MAX);
    for _ in 0..7 {
        let start = Instant::now();
        answer = work()?;
        best = best.min(start.elapsed());
    }
    Ok((answer, best))
}

fn jumps(browser: &mut Browser, store: &Store, contacts: u64) -> Outcome<()> {
    for (name, query, total) in
        [("jump, all", Query::default(), contacts), ("jump, found", search("ma"), contacts / 8)]
    {
        browser.page(store, &query, 1, 1)?;
        let mut times = Vec::new();
        for n in 0..200 {
            let offset = n * 7_919 * 127 % total.max(1);
            let start = Instant::now();
            browser.page(store, &query, offset, 1)?;
            times.push(start.elapsed());
        }
        report(name, times);
    }
    Ok(())
}

fn sorts(browser: &mut Browser, store: &Store) -> Outcome<()> {
    for field in ["last_name", "email", "city", "Rank", "Since", "created_at", "groups", "phone", "name"] {
        let query =
            Query { sort: Some(Sort { field: field.to_owned(), descending: true }), ..Query::default() };
        timed(&format!("sort by {field}"), || Ok(browser.page(store, &query, 0, 50)?))?;
    }
    Ok(())
}

/// The first page of every operator: the first time, and again with other words so that only the rows that pass the filter
/// are known.
fn filters(browser: &mut Browser, store: &Store) -> Outcome<()> {
    let name = "María García";
    for (field, operator, values) in [
        ("groups", Operator::Is, ["Group 7", "Group 8"].as_slice()),
        ("groups", Operator::AllOf, &["Customers", "Group 7"]),
        ("groups", Operator::IsNot, &["Customers"]),
        ("groups", Operator::Empty, &[]),
        ("starred", Operator::Is, &["yes"]),
        ("city", Operator::Is, &["marató"]),
        ("city", Operator::IsNot, &["marató", "José"]),
        ("city", Operator::Contains, &["ma"]),
        ("city", Operator::StartsWith, &["山田"]),
        ("street", Operator::Contains, &["street"]),
        ("name", Operator::Contains, &[name]),
        ("phone", Operator::Contains, &["12 34"]),
        ("phone", Operator::StartsWith, &["+34 6"]),
        ("phone_country", Operator::Is, &["ES", "US"]),
        ("phone_country", Operator::Empty, &[]),
        ("email", Operator::Empty, &[]),
        ("email", Operator::NotEmpty, &[]),
        ("Rank", Operator::Is, &["5.0"]),
        ("Rank", Operator::Less, &["500"]),
        ("Rank", Operator::AtMost, &["500"]),
        ("Since", Operator::Greater, &["2010-05-01"]),
        ("Since", Operator::AtLeast, &["2010-05-01"]),
        ("Since", Operator::Between, &["2010-05-01", "2012-12-31"]),
        ("Since", Operator::Upcoming, &["30"]),
        ("Tier", Operator::Is, &["Gold"]),
        ("VIP", Operator::Is, &["yes"]),
        ("created_at", Operator::AtLeast, &["2026-11-01"]),
        ("messages", Operator::Empty, &[]),
    ] {
        let filters = vec![Filter::new(field, operator, values.iter().copied())];
        let mut query = Query { filters, ..Query::default() };
        timed(&format!("filter {field} {operator:?}, first page"), || {
            Ok(browser.page(store, &query, 0, 50)?)
        })?;
        let mut again = 0;
        let (_, cached) = best(|| {
            // Spaces make it a question that was not answered yet.
            again += 1;
            query.search = " ".repeat(again);
            Ok(browser.page(store, &query, 0, 50)?.total)
        })?;
        println!("{:<44}{cached:>12.2?}", "  again");
        "an".clone_into(&mut query.search);
        timed("  and search in it", || Ok(browser.page(store, &query, 0, 50)?))?;
    }
    Ok(())
}

fn changes(browser: &mut Browser, store: &mut Store) -> Outcome<()> {
    browser.page(store, &Query::default(), 0, 50)?;
    let mut times = Vec::new();
    for id in 1..30 {
        let contact = ContactId::new(id * 1_009);
        let starred = store.contact(contact)?.starred;
        store.star_contacts(&[contact], !starred)?;
        let start = Instant::now();
        browser.page(store, &Query::default(), 0, 50)?;
        times.push(start.elapsed());
    }
    report("page after an edit, orders kept: 3", times);
    let mut times = Vec::new();
    for n in 0..10 {
        let add = store.insert_contact(&person(u64::MAX / 7 - n, &[]))?;
        store.delete_contacts(&[add.id])?;
        let start = Instant::now();
        browser.page(store, &Query::default(), 0, 50)?;
        times.push(start.elapsed());
    }
    report("page after adding and deleting", times);
    let mut times = Vec::new();
    for id in 1..30 {
        let contact = ContactId::new(id * 1_013);
        let mut draft = store.contact_draft(contact)?;
        draft.first_name = format!("{} {id}", draft.first_name.chars().rev().collect::<String>());
        store.update_contact(contact, &draft)?;
        let start = Instant::now();
        browser.page(store, &search("ma"), 0, 50)?;
        times.push(start.elapsed());
    }
    report("search after a name changed", times);
    let ids: Vec<ContactId> = (1..=400).map(ContactId::new).collect();
    store.star_contacts(&ids, true)?;
    store.star_contacts(&ids, false)?;
    timed("page after 400 edits", || Ok(browser.page(store, &Query::default(), 0, 50)?))?;
    let ids: Vec<ContactId> = (1..=20_000).map(ContactId::new).collect();
    store.star_contacts(&ids, false)?;
    store.star_contacts(&ids, true)?;
    timed("page after 20,000 edits", || Ok(browser.page(store, &Query::default(), 0, 50)?))?;
    Ok(())
}

fn timed<T>(name: &str, work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    let (start, before) = (Instant::now(), processor());
    let done = work()?;
    let used = processor().saturating_sub(before);
    println!("{name:<44}{:>12.2?} ({used} ms of processor time)", start.elapsed());
    Ok(done)
}

fn report(name: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let at =
        |share: usize| times.get((times.len() * share / 100).min(times.len().saturating_sub(1))).copied();
    println!(
        "{name:<44}{:>12.2?} median {:>12.2?} p99",
        at(50).unwrap_or_default(),
        at(99).unwrap_or_default()
    );
}

/// Milliseconds this process has worked, where the system reports it.
fn processor() -> u64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let ticks = stat.rsplit(')').next().unwrap_or_default().split_whitespace().skip(11).take(2);
    ticks.filter_map(|ticks| ticks.parse::<u64>().ok()).sum::<u64>() * 10
}

fn fill(folder: &Path, contacts: u64) -> Outcome<()> {
    let mut store = Store::open(folder, now)?;
    store.use_plan("Unlimited")?;
    let fields = [
        ("Job", FieldType::Text),
        ("Rank", FieldType::Number),
        ("Since", FieldType::Date),
        ("Tier", FieldType::Dropdown),
        ("VIP", FieldType::Checkbox),
    ];
    let mut ids = Vec::new();
    for (name, kind) in fields {
        let options =
            if kind.has_options() { vec!["Gold".to_owned(), "Silver".to_owned()] } else { Vec::new() };
        let input = FieldInput {
            name: name.to_owned(),
            kind,
            help: None,
            options,
            required: false,
            shown: true,
            yearly: None,
        };
        ids.push(store.add_field(&input)?.id);
    }
    let mut bulk = store.bulk("made up", false)?;
    for n in 0..contacts {
        bulk.add(&person(n, &ids))?;
    }
    bulk.finish(&Counts::default(), &[])?;
    Ok(())
}

/// A made-up person, always the same for a number.
fn person(n: u64, fields: &[FieldId]) -> Draft {
    let mut dice = Dice(n.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    let first = dice.name(2);
    let last = dice.name(3);
    let phone = match dice.below(4) {
        0 => format!("+1{}{:07}", 201 + dice.below(700), n % 10_000_000),
        1 => format!("+346{:08}", n % 100_000_000),
        2 => format!("+4915{:09}", n % 1_000_000_000),
        _ => format!("+4479{:08}", n % 100_000_000),
    };
    let some = |dice: &mut Dice, text: String| (dice.below(10) > 1).then_some(text);
    let email = format!("{}.{}{}@example{}.com", first, last, n, dice.below(50));
    let day = format!("20{:02}-{:02}-{:02}", dice.below(26), 1 + dice.below(12), 1 + dice.below(28));
    let job = JOBS.get(n as usize * 7 % JOBS.len()).copied().unwrap_or_default();
    let values = [
        some(&mut dice, format!("{} engineer", job)).map(Value::Text),
        Some(Value::Number(dice.below(1_000) as f64)),
        Some(Value::Text(day)),
        some(&mut dice, "Gold".to_owned()).map(Value::Text),
        Some(Value::Bool(n.is_multiple_of(3))),
    ];
    let groups = if dice.below(3) == 0 { vec!["Customers".to_owned()] } else { Vec::new() };
    let more = if dice.below(2) == 0 { vec![format!("Group {}", dice.below(200))] } else { Vec::new() };
    Draft {
        first_name: first,
        phone: Phone::from_stored(&phone),
        groups: groups.into_iter().chain(more).collect(),
        starred: Some(n.is_multiple_of(50)),
        fields: fields.iter().copied().zip(values).filter_map(|(id, value)| Some((id, value?))).collect(),
        texts: Texts::from([
            (Text::LastName, some(&mut dice, last)),
            (Text::Email, some(&mut dice, email.to_lowercase().replace(|c: char| !c.is_ascii(), "o"))),
            (Text::Street, Some(format!("{} {} Street", dice.below(500), dice.name(2)))),
            (Text::City, Some(dice.name(2))),
            (Text::State, some(&mut dice, "Some State".to_owned())),
            (Text::Zip, Some(format!("{:05}", dice.below(100_000)))),
            (Text::Country, Some("Spain".to_owned())),
        ]),
    }
}

const JOBS: [&str; 5] = ["Software", "Civil", "Sound", "Forest", "Chief"];
const SYLLABLES: [&str; 53] = [
    "ma",
    "ri",
    "a",
    "jo",
    "sé",
    "lo",
    "pez",
    "gar",
    "cí",
    "an",
    "na",
    "mül",
    "ler",
    "el",
    "sa",
    "to",
    "ni",
    "ka",
    "ra",
    "ben",
    "li",
    "xu",
    "zo",
    "wen",
    "ah",
    "med",
    "ol",
    "ga",
    "ан",
    "на",
    "и",
    "ван",
    "ta",
    "ro",
    "ya",
    "ma",
    "da",
    "vid",
    "pe",
    "ter",
    "son",
    "qui",
    "ro",
    "ha",
    "rt",
    "mi",
    "chel",
    "le",
    "山田",
    "太郎",
    "محمد",
    "김",
    "अर्जुन",
];

struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % limit
    }

    fn name(&mut self, syllables: usize) -> String {
        let mut name = String::new();
        for _ in 0..syllables {
            let at = self.below(SYLLABLES.len() as u64) as usize;
            name.push_str(SYLLABLES.get(at).copied().unwrap_or("a"));
        }
        let mut letters = name.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
    }
}
