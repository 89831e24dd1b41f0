//! Generates large files of people, which are always the same. They have phones of many countries, names in many
//! scripts, about three per cent of invalid or repeated rows, and five dynamic fields.

use std::io::{Result, Write};
use std::ops::Range;

/// The header of the file.
pub const HEADERS: [&str; 15] = [
    "First name",
    "Last name",
    "Phone",
    "Email",
    "Group name",
    "Street",
    "City",
    "State",
    "Zip",
    "Country",
    "Company",
    "Score",
    "Since",
    "Newsletter",
    "Tier",
];

const FIRST: [&str; 32] = [
    "José",
    "Ana",
    "María",
    "Jürgen",
    "Zoë",
    "Élodie",
    "Åse",
    "Seán",
    "Иван",
    "Олена",
    "Пётр",
    "Μαρία",
    "Γιώργος",
    "محمد",
    "فاطمة",
    "נועה",
    "太郎",
    "花子",
    "伟",
    "秀英",
    "민준",
    "서연",
    "Nguyễn",
    "Chiamaka",
    "Thandiwe",
    "Priya",
    "अर्जुन",
    "สมชาย",
    "Ayşe",
    "Łukasz",
    "John",
    "Emma",
];
const LAST: [&str; 28] = [
    "Núñez",
    "García",
    "Groß",
    "Müller",
    "Lefèvre",
    "Ødegård",
    "O'Brien-Lee",
    "Иванов",
    "Шевченко",
    "Παπαδόπουλος",
    "الحسن",
    "כהן",
    "山田",
    "佐藤",
    "王",
    "李",
    "김",
    "박",
    "Trần",
    "Okafor",
    "Nkosi",
    "Sharma",
    "वर्मा",
    "Yılmaz",
    "Kowalski",
    "Smith",
    "Johnson",
    "da Silva",
];
const CITIES: [(&str, &str, &str); 12] = [
    ("Málaga", "Andalucía", "España"),
    ("Berlin", "Berlin", "Deutschland"),
    ("Paris", "Île-de-France", "France"),
    ("São Paulo", "SP", "Brasil"),
    ("東京", "東京都", "日本"),
    ("Москва", "", "Россия"),
    ("القاهرة", "", "مصر"),
    ("Austin", "TX", "USA"),
    ("Mumbai", "Maharashtra", "India"),
    ("Lagos", "Lagos", "Nigeria"),
    ("İstanbul", "", "Türkiye"),
    ("London", "", "UK"),
];
/// Mobile prefixes after which all digits are allowed, and the number of digits after them (ITU-T E.164 and
/// national plans).
const PHONES: [(&str, usize); 18] = [
    ("+346", 8),
    ("+491512", 7),
    ("+336", 8),
    ("+39347", 7),
    ("+447911", 6),
    ("+1202555", 4),
    ("+1305444", 4),
    ("+8190", 8),
    ("+9198", 8),
    ("+551198", 7),
    ("+7916", 7),
    ("+86138", 8),
    ("+96650", 7),
    ("+2010", 8),
    ("+234803", 7),
    ("+2782", 7),
    ("+90532", 7),
    ("+38067", 7),
];
const GROUPS: [&str; 8] =
    ["Customers", "Family", "Friends", "Work", "Kunden | VIP", "Клиенты", "", "Friends | Work"];

/// Writes a header and the people with these numbers as CSV.
pub fn write(mut out: impl Write, rows: Range<u64>) -> Result<()> {
    writeln!(out, "{}", HEADERS.join(","))?;
    for person in people(rows) {
        let Person { first, last, phone, email, group, street, city, state, zip, country, .. } = &person;
        let Person { company, score, since, newsletter, tier, .. } = &person;
        writeln!(
            out,
            "{first},{last},{phone},{email},{group},\"{street}\",{city},{state},{zip},{country},\"{company}\",{score},{since},{newsletter},{tier}",
        )?;
    }
    out.flush()
}

/// Writes the people with these numbers as cards of vCard 3.0.
pub fn write_cards(mut out: impl Write, rows: Range<u64>) -> Result<()> {
    for person in people(rows) {
        let Person { first, last, phone, email, city, state, zip, country, .. } = &person;
        let escaped = |text: &str| text.replace(',', "\\,");
        let (street, company) = (escaped(&person.street), escaped(&person.company));
        let groups = person.group.replace(" | ", ",");
        let card = format!(
            "BEGIN:VCARD\nVERSION:3.0\nN:{last};{first};;;\nFN:{first} {last}\nTEL;TYPE=CELL:{phone}\n\
             EMAIL;TYPE=INTERNET:{email}\nADR;TYPE=HOME:;;{street};{city};{state};{zip};{country}\n\
             ORG:{company}\nCATEGORIES:{groups}\nEND:VCARD\n"
        );
        out.write_all(card.replace('\n', "\r\n").as_bytes())?;
    }
    out.flush()
}

/// A row of the file.
struct Person {
    first: &'static str,
    last: &'static str,
    phone: String,
    email: String,
    group: &'static str,
    street: String,
    city: &'static str,
    state: &'static str,
    zip: String,
    country: &'static str,
    company: String,
    score: f64,
    since: String,
    newsletter: &'static str,
    tier: &'static str,
}

/// Returns the people with these numbers. A person is the same in every range.
fn people(rows: Range<u64>) -> impl Iterator<Item = Person> {
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    let mut phones: Vec<String> = Vec::new();
    let skipped = usize::try_from(rows.start).unwrap_or(usize::MAX);
    (0..rows.end).map(move |row| person(row, &mut dice, &mut phones)).skip(skipped)
}

fn person(row: u64, dice: &mut Dice, phones: &mut Vec<String>) -> Person {
    let (first, last) = (dice.of(&FIRST), dice.of(&LAST));
    let (city, state, country) = dice.of(&CITIES);
    let fresh = phone(row, dice);
    let phone = match dice.below(200) {
        0 => "612 34 56 78".to_owned(),
        1 => String::new(),
        2 => "9.19E+11".to_owned(),
        3 => format!("{fresh}99999999"),
        4 | 5 if !phones.is_empty() => phones[dice.below(phones.len() as u64) as usize].clone(),
        _ => fresh,
    };
    if row % 1000 == 7 {
        phones.push(phone.clone());
    }
    Person {
        first,
        last,
        phone,
        email: format!("user{row}@example.com"),
        group: dice.of(&GROUPS),
        street: format!("{} Main St, {}", dice.below(999), dice.below(40)),
        city,
        state,
        zip: format!("{:05}", dice.below(99_999)),
        country,
        company: format!("Company {}, Ltd", dice.below(5000)),
        score: dice.below(100_000) as f64 / 4.0,
        since: format!("{:04}-{:02}-{:02}", 1990 + dice.below(36), 1 + dice.below(12), 1 + dice.below(28)),
        newsletter: dice.of(&["yes", "no", ""]),
        tier: dice.of(&["Gold", "Silver", "Bronze", ""]),
    }
}

/// Returns a phone that no other row has: a prefix that leaves enough digits, followed by digits derived from
/// the row.
fn phone(row: u64, dice: &mut Dice) -> String {
    let (prefix, digits) = loop {
        let (prefix, digits) = dice.of(&PHONES);
        if row < 10u64.pow(digits as u32) {
            break (prefix, digits);
        }
    };
    // Multiplying by a number coprime to 10 spreads the digits without duplicates.
    let spread = (row * 7_654_321) % 10u64.pow(digits as u32);
    format!("{prefix}{spread:0digits$}")
}

/// A random number generator (Marsaglia's xorshift) that gives the same file on every machine.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    fn of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len() as u64) as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(rows: Range<u64>) -> Vec<String> {
        let mut out = Vec::new();
        write(&mut out, rows).unwrap();
        String::from_utf8(out).unwrap().lines().map(str::to_owned).collect()
    }

    #[test]
    fn a_person_is_the_same_in_every_range() {
        let all = lines(0..2000);
        assert_eq!(all.len(), 2001);
        assert_eq!(lines(1900..2000)[1..], all[1901..]);
    }

    #[test]
    fn every_person_has_a_card() {
        let mut out = Vec::new();
        write_cards(&mut out, 0..100).unwrap();
        let text = String::from_utf8(out).unwrap();
        assert_eq!(text.matches("END:VCARD\r\n").count(), 100);
        assert!(text.contains("N:Trần;محمد;;;\r\n") && text.contains(" Main St\\, 10;"), "{text}");
    }
}
