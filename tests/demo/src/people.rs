//! The people, always the same: who they are, where they live, and what is known of them.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use jiff::ToSpan;
use jiff::civil::Date;
use kith_text::fold::search_key;

use crate::chance::{chance, one_of};
use crate::places::{self, Country};

/// The header of the files with people.
pub const HEADERS: [&str; 18] = [
    "First name",
    "Last name",
    "Phone",
    "Email",
    "Group",
    "Street",
    "City",
    "Zip",
    "Country",
    "Company",
    "Birthday",
    "Customer since",
    "Tier",
    "Interests",
    "Orders",
    "Newsletter",
    "Website",
    "Notes",
];

/// The options of the field for a tier.
pub const TIERS: [&str; 3] = ["Gold", "Silver", "Bronze"];
/// The options of the field for interests.
pub const INTERESTS: [&str; 6] = ["Cycling", "Ceramics", "Cooking", "Photography", "Sailing", "Chess"];

const GROUPS: [&str; 10] = [
    "Customers",
    "Customers",
    "Customers",
    "Customers",
    "Customers",
    "Suppliers",
    "Partners",
    "Press",
    "Volunteers",
    "",
];
const EXTRA_GROUPS: [&str; 6] = ["Workshop", "Trade fair", "Choir", "Friends", "Family", "Neighbours"];
const COMPANIES: [&str; 16] = [
    "Northwind Studio",
    "Harbor & Pine",
    "Atelier Girard",
    "Hoffmann Optik",
    "Bluegum Books",
    "Lantern Coffee",
    "Fjord Cycles",
    "Papier & Tinte",
    "Sunrise Bakery",
    "Meridian Travel",
    "Clover Gardens",
    "Tidewater Boats",
    "Kite & Key",
    "Marigold Prints",
    "Old Mill Brewery",
    "Starling Music",
];
const NOTES: [&str; 6] = [
    "Prefers to be called in the afternoon.",
    "Met at the trade fair; wants to see the new catalogue.",
    "Moved last year: ask for the new address.",
    "Pays by bank transfer.\nInvoices go to the office, not home.",
    "Speaks French and a little Spanish.",
    "Allergic to nuts: tell the kitchen.",
];

/// Returns the rows of this many people. `today` is the last day on which someone became a customer.
pub fn rows(people: usize, today: Date) -> Result<Vec<[String; HEADERS.len()]>> {
    let shares: Vec<&Country> = places::shares().collect();
    let mut in_country: BTreeMap<&str, usize> = BTreeMap::new();
    let mut in_city: BTreeMap<&str, usize> = BTreeMap::new();
    let mut in_language: BTreeMap<&str, usize> = BTreeMap::new();
    let mut rows: Vec<[String; HEADERS.len()]> = Vec::with_capacity(people);
    for n in 0..people {
        // 37 has no divisor in common with 100, so neighbours live in different countries.
        let country = shares.get(n * 37 % shares.len()).context("no country")?;
        let of_country = next(&mut in_country, country.name);
        let city = country.cities.get(of_country % country.cities.len()).context("no city")?;
        let names = country.language(of_country).context("no names")?;
        let (first, last) = names.of(next(&mut in_language, names.language));
        let row = Row { n, first, last, today };
        let phone = city.phone(next(&mut in_city, city.phones)).context("a city has no phone left")?;
        let house = chance(n, "house", 120) + 1;
        let street = one_of(n, "street", country.streets);
        rows.push([
            first.to_owned(),
            last.to_owned(),
            phone,
            row.email(),
            row.groups(),
            if country.number_first { format!("{house} {street}") } else { format!("{street} {house}") },
            city.name.to_owned(),
            city.code(n),
            country.name.to_owned(),
            row.some("company", 60, || one_of(n, "which company", &COMPANIES).to_owned()),
            row.some("birthday", 70, || row.birthday()),
            row.some("since", 65, || row.since()),
            row.some("tier", 55, || row.tier().to_owned()),
            row.some("interests", 45, || row.interests()),
            row.some("orders", 60, || chance(n, "how many orders", 48).to_string()),
            row.some("newsletter", 80, || one_of(n, "yes or no", &["yes", "yes", "no"]).to_owned()),
            row.some("website", 12, || format!("https://{}.example.com", row.handle())),
            row.some("notes", 9, || one_of(n, "which note", &NOTES).to_owned()),
        ]);
        if n % 250 == 249 {
            stored_twice(&mut rows, n, n - 120);
        }
    }
    Ok(rows)
}

/// Gives a person the name and the address of an earlier one, but not the phone.
fn stored_twice(rows: &mut [[String; HEADERS.len()]], later: usize, earlier: usize) {
    if let Ok([[first, last, _, email, ..], [old_first, old_last, _, old_email, ..]]) =
        rows.get_disjoint_mut([later, earlier])
    {
        first.clone_from(old_first);
        last.clone_from(old_last);
        email.clone_from(old_email);
    }
}

/// Returns how often a name was met before, and counts it.
fn next(counts: &mut BTreeMap<&'static str, usize>, name: &'static str) -> usize {
    let count = counts.entry(name).or_default();
    *count += 1;
    *count - 1
}

/// What the values of a person depend on.
struct Row {
    n: usize,
    first: &'static str,
    last: &'static str,
    today: Date,
}

impl Row {
    /// Returns a value for so many people of a hundred, and nothing for the others.
    fn some(&self, what: &str, of_hundred: usize, value: impl FnOnce() -> String) -> String {
        if chance(self.n, what, 100) < of_hundred { value() } else { String::new() }
    }

    /// Returns the name in letters that an address can have.
    fn handle(&self) -> String {
        let plain = |name: &str| search_key(name).replace(|letter: char| !letter.is_ascii_alphanumeric(), "");
        let words: Vec<String> =
            [self.first, self.last].into_iter().map(plain).filter(|word| !word.is_empty()).collect();
        if words.is_empty() { format!("contact{}", self.n) } else { words.join("-") }
    }

    fn email(&self) -> String {
        self.some("email", 88, || {
            let host = one_of(self.n, "host", &["example.com", "example.org", "example.net"]);
            format!("{}.{}@{host}", self.handle(), self.n)
        })
    }

    fn groups(&self) -> String {
        let main = one_of(self.n, "group", &GROUPS);
        let extra =
            self.some("another group", 22, || one_of(self.n, "which group", &EXTRA_GROUPS).to_owned());
        let names: Vec<&str> = [main, extra.as_str()].into_iter().filter(|name| !name.is_empty()).collect();
        names.join(" | ")
    }

    fn birthday(&self) -> String {
        let month = chance(self.n, "month", 12) + 1;
        let day = chance(self.n, "day", 28) + 1;
        if chance(self.n, "knows the year", 5) == 0 {
            format!("--{month:02}-{day:02}")
        } else {
            format!("{}-{month:02}-{day:02}", 1945 + chance(self.n, "year", 62))
        }
    }

    fn since(&self) -> String {
        let days = chance(self.n, "days", 3000) as i64;
        self.today.saturating_sub(days.days()).to_string()
    }

    fn tier(&self) -> &'static str {
        let [gold, silver, bronze] = TIERS;
        match chance(self.n, "tier", 100) {
            0..12 => gold,
            12..40 => silver,
            _ => bronze,
        }
    }

    fn interests(&self) -> String {
        let mut chosen =
            vec![one_of(self.n, "interest", &INTERESTS), one_of(self.n, "other interest", &INTERESTS)];
        chosen.dedup();
        chosen.join(" | ")
    }
}
