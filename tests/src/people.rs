//! Stores with fictitious data for tests and screenshots: people with names of many scripts and lengths,
//! fields of every type, groups, an import, and a history.

use kith_engine::clock::Timestamp;
use kith_engine::field::{Text, Texts};
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};

use kith_engine::contact::ContactInput;
use kith_engine::edit;
use kith_engine::field::{FieldInput, FieldType, Value, ValueMap};
use kith_engine::id::ContactId;
use kith_engine::import::{ImportOptions, Job, import};
use kith_engine::message::Direction;
use kith_engine::store::{NewMessage, Store};

/// The longest name, a single word that is too long for any column.
pub const LONG_NAME: &str = "Maximiliane-Friederike";

/// The id of the contact that was added first, which has a history.
pub const FIRST: ContactId = ContactId::new(1);

/// The name and phone of a contact, for testing duplicate phones.
pub const ANA: (&str, &str) = ("Ana Pérez Gómez", "+34 612 34 56 78");

const DAY: i64 = 24 * 60 * 60 * 1000;

/// The current time of the stores, which starts in the morning of 2026-11-02.
static NOW: AtomicI64 = AtomicI64::new(1_793_610_000_000);

fn clock() -> Timestamp {
    Timestamp::from_millis(NOW.fetch_add(1000, Ordering::Relaxed))
}

/// Opens the store in a folder, with the fixed date of the screenshots.
pub fn store(folder: &Path) -> Store {
    Store::open(folder, clock).unwrap()
}

/// A person: first name, last name, phone, email, groups, city and country.
type Person = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static [&'static str],
    &'static str,
    &'static str,
);

#[rustfmt::skip]
const PEOPLE: [Person; 40] = [
    ("Ana", "Pérez Gómez", "+34612345678", "ana.perez@example.com", &["Customers", "Family"], "Sevilla", "Spain"),
    (LONG_NAME, "von Hohenstein-Wartenberg zu Lichtenau", "+4930123456", "maximiliane-friederike.von-hohenstein-wartenberg@correspondence.example.com", &["Customers", "Alumni of the European Summer School 2019", "Press"], "Garmisch-Partenkirchen", "Germany"),
    ("محمد", "عبد الرحمن الهاشمي", "+971501234567", "mohammed@example.ae", &["Customers", "أصدقاء"], "دبي", "United Arab Emirates"),
    ("ليلى", "حداد", "+96171123456", "layla@example.org", &["أصدقاء"], "بيروت", "Lebanon"),
    ("山田", "太郎", "+81312345678", "taro@example.jp", &["Suppliers"], "東京", "Japan"),
    ("王", "小明", "+8613812345678", "", &["Suppliers"], "北京", "China"),
    ("Анна", "Иванова", "+79161234567", "anna@example.ru", &["Family"], "Казань", "Russia"),
    ("José", "Núñez", "+525512345678", "jose.nunez@example.mx", &["Customers"], "Ciudad de México", "Mexico"),
    ("Siobhán", "O’Brien-Lee", "+35312345678", "siobhan@example.ie", &["Press"], "Cork", "Ireland"),
    ("Zoë", "", "+31201234567", "zoe@example.nl", &[], "Utrecht", "Netherlands"),
    ("Amara", "Okafor", "+2348031234567", "amara@example.ng", &["Customers"], "Lagos", "Nigeria"),
    ("Beatriz", "Silva", "+5511912345678", "bia@example.com.br", &["Customers"], "São Paulo", "Brazil"),
    ("Chidi", "Anagonye", "+2348091234567", "", &[], "Abuja", "Nigeria"),
    ("Daniel", "Kim", "+821012345678", "daniel.kim@example.kr", &["Suppliers"], "Seoul", "South Korea"),
    ("Elif", "Yılmaz", "+905321234567", "elif@example.com.tr", &["Family"], "İzmir", "Türkiye"),
    ("Fatima", "Benali", "+212612345678", "fatima@example.ma", &["Customers"], "Rabat", "Morocco"),
    ("Giulia", "Rossi", "+390612345678", "giulia@example.it", &["Press"], "Roma", "Italy"),
    ("Hannah", "Schmidt", "+4917612345678", "hannah@example.de", &["Customers"], "Köln", "Germany"),
    ("Ivan", "Petrov", "+35921234567", "ivan@example.bg", &[], "Sofia", "Bulgaria"),
    ("Jun", "Nakamura", "+819012345678", "jun@example.jp", &["Customers"], "Osaka", "Japan"),
    ("Katarzyna", "Wójcik", "+48512345678", "kasia@example.pl", &["Family"], "Kraków", "Poland"),
    ("Liam", "Murphy", "+353871234567", "", &["Customers"], "Dublin", "Ireland"),
    ("María", "García", "+34913456789", "maria@example.es", &["Customers"], "Madrid", "Spain"),
    ("Mariam", "Sow", "+221771234567", "mariam@example.sn", &["Press"], "Dakar", "Senegal"),
    ("Nils", "Andersson", "+46701234567", "nils@example.se", &["Suppliers"], "Malmö", "Sweden"),
    ("Olivia", "Martin", "+33612345678", "olivia@example.fr", &["Customers"], "Lyon", "France"),
    ("Priya", "Sharma", "+919812345678", "priya@example.in", &["Customers"], "Pune", "India"),
    ("Quentin", "Dubois", "+3225123456", "quentin@example.be", &[], "Bruxelles", "Belgium"),
    ("Rosa", "Jiménez", "+34622334455", "rosa@example.es", &["Family"], "Granada", "Spain"),
    ("Samuel", "Asante", "+233241234567", "", &["Customers"], "Accra", "Ghana"),
    ("Tomás", "Novák", "+420601123456", "tomas@example.cz", &["Suppliers"], "Brno", "Czechia"),
    ("Uma", "Iyer", "+919912345678", "uma@example.in", &["Press"], "Chennai", "India"),
    ("Valentina", "Rojas", "+56221234567", "vale@example.cl", &["Customers"], "Valparaíso", "Chile"),
    ("William", "Clarke", "+442071234567", "will@example.co.uk", &["Customers"], "London", "United Kingdom"),
    ("Ximena", "Torres", "+573001234567", "ximena@example.co", &["Customers"], "Bogotá", "Colombia"),
    ("Yusuf", "Demir", "+905421234567", "yusuf@example.com.tr", &[], "Ankara", "Türkiye"),
    ("Zainab", "Ali", "+254712345678", "zainab@example.ke", &["Press"], "Nairobi", "Kenya"),
    ("Åsa", "Lindqvist", "+46731234567", "asa@example.se", &["Family"], "Umeå", "Sweden"),
    ("Óscar", "Fernández de la Cruz", "+34633445566", "oscar@example.es", &["Customers"], "Zaragoza", "Spain"),
    ("Ágnes", "Nagy", "+36301234567", "agnes@example.hu", &["Customers"], "Budapest", "Hungary"),
];

/// The name, type, options and help text of a field.
type OwnField = (&'static str, FieldType, &'static [&'static str], Option<&'static str>);

/// Dynamic fields of every type.
#[rustfmt::skip]
const FIELDS: [OwnField; 11] = [
    ("Nickname", FieldType::Text, &[], None),
    ("Birthday", FieldType::Date, &[], None),
    ("Customer no.", FieldType::Number, &[], Some("As it stands on the invoice.")),
    ("Prefers", FieldType::Dropdown, &["Phone", "Email", "A letter"], None),
    ("Interests", FieldType::MultiSelect, &["Sailing", "Chess", "Cooking", "Contemporary dance"], None),
    ("Newsletter", FieldType::Checkbox, &[], Some("Only with their consent.")),
    ("Website", FieldType::Url, &[], None),
    ("Work email", FieldType::Email, &[], None),
    ("Office phone", FieldType::Phone, &[], None),
    ("Call at", FieldType::Time, &[], None),
    ("Notes", FieldType::LongText, &[], Some("Only you read this.")),
];

fn text(value: &str) -> Option<Option<String>> {
    Some((!value.is_empty()).then(|| value.to_owned()))
}

/// Creates a store with forty people, fields of every type, an import with invalid rows, and a history.
pub fn forty(folder: &Path) {
    let mut store = store(folder);
    store.use_plan("Basic").unwrap();
    for (name, kind, options, help) in FIELDS {
        let options = options.iter().map(|option| (*option).to_owned()).collect();
        let shown = name == "Birthday";
        let help = help.map(str::to_owned);
        store
            .add_field(&FieldInput {
                name: name.into(),
                kind,
                help,
                options,
                required: false,
                shown,
                yearly: None,
            })
            .unwrap();
    }
    let today = NOW.load(Ordering::Relaxed);
    for (n, (first, last, phone, email, groups, city, country)) in (0_i64..).zip(PEOPLE) {
        NOW.store(today - (PEOPLE.len() as i64 - n) * 9 * DAY, Ordering::Relaxed);
        let birthday = format!("{}-{:02}-{:02}", 1950 + n * 7 % 55, n % 12 + 1, n * 5 % 28 + 1);
        let mut fields = vec![("Birthday".to_owned(), Value::Text(birthday))];
        if n < 2 {
            fields.extend(every_value());
        }
        let input = ContactInput {
            first_name: text(first),
            phone: text(phone),
            groups: Some(groups.iter().map(|group| (*group).to_owned()).collect()),
            starred: Some(n % 9 == 0),
            fields: Some(ValueMap(fields)),
            texts: Texts::from([
                (Text::LastName, text(last)),
                (Text::Email, text(email)),
                (Text::Street, text(if n % 3 == 0 { "Calle de la Luna 12\n3º izquierda" } else { "" })),
                (Text::City, text(city)),
                (Text::Zip, text(if n % 3 == 0 { "08001" } else { "" })),
                (Text::Country, text(country)),
            ]),
        };
        edit::add(&mut store, &input).unwrap();
    }
    NOW.store(today, Ordering::Relaxed);
    chat(&mut store);
    old_import(&mut store, folder);
}

/// Returns a value for every field except the birthday.
fn every_value() -> Vec<(String, Value)> {
    let text = |name: &str, value: &str| (name.to_owned(), Value::Text(value.to_owned()));
    vec![
        text("Nickname", "Anita"),
        ("Customer no.".to_owned(), Value::Number(100_234.0)),
        text("Prefers", "A letter"),
        ("Interests".to_owned(), Value::List(vec!["Sailing".to_owned(), "Contemporary dance".to_owned()])),
        ("Newsletter".to_owned(), Value::Bool(true)),
        text("Website", "https://example.com/people/ana-perez-gomez?from=the-summer-school-of-2019"),
        text("Work email", "ana@work.example.com"),
        text("Office phone", "+34 913 45 67 00"),
        text("Call at", "16:30"),
        text("Notes", "Met at the summer school.\nPrefers to be called in the afternoon, never on Fridays."),
    ]
}

/// An entry of a history: its direction, author, text, and attached file.
pub type Said<'a> = (Direction, Option<&'a str>, &'a str, Option<&'a str>);

/// Adds an entry to a contact's history.
pub fn say(store: &mut Store, contact: ContactId, days_ago: i64, said: Said<'_>) {
    let (direction, author, text, attachment) = said;
    let message = NewMessage {
        at: Timestamp::from_millis(clock().as_millis() - days_ago * DAY),
        direction,
        author: author.map(str::to_owned),
        text: text.to_owned(),
        attachment: attachment.map(str::to_owned),
        attached: attachment.is_some(),
        source_key: None,
    };
    store.add_message(contact, &message).unwrap();
}

/// Adds a few messages to the history of the first contact.
fn chat(store: &mut Store) {
    let said = [
        (Direction::Out, "Are you coming on Saturday?"),
        (Direction::In, "Yes! I bring the salad. Shall I ask Rosa too?"),
        (Direction::Out, "Please do 🎉"),
        (Direction::Note, "Owes me two tickets."),
    ];
    for (n, (direction, text)) in (0_i64..).zip(said) {
        say(store, FIRST, 10 - n, (direction, None, text, None));
    }
}

/// Creates a store with this number of people, named `P0000000`, `P0000001`, …, whose names and phones are in
/// the same order.
pub fn numbered(folder: &Path, people: u64) {
    let mut csv = String::from("First name,Phone\n");
    for n in 0..people {
        csv.push_str(&format!("P{n:07},+3461{n:07}\n"));
    }
    let file = folder.with_file_name("people.csv");
    let mut store = store(folder);
    store.use_plan("Unlimited").unwrap();
    std::fs::write(&file, csv).unwrap();
    bring_in(&mut store, &file);
}

fn old_import(store: &mut Store, folder: &Path) {
    let file = folder.with_file_name("Trade fair, second day.csv");
    std::fs::write(
        &file,
        "First name,Last name,Phone,Group\nMei,Lin,+886912345678,Trade fair\nOmar,Haddad,+962791234567,Trade fair\n\
         Nobody,,12345,Trade fair\nAna,Pérez,+34612345678,Trade fair\n",
    )
    .unwrap();
    bring_in(store, &file);
}

fn bring_in(store: &mut Store, file: &Path) {
    let cancel = AtomicBool::new(false);
    let mut job = Job { cancel: &cancel, progress: &mut |_| {} };
    import(store, file, &ImportOptions::default(), false, &mut job).unwrap();
}

/// Creates a store with more people than anyone would scroll through, in which equal names are rarely
/// adjacent.
pub fn many(folder: &Path) {
    const MANY: usize = 20_000;
    let mut store = store(folder);
    store.use_plan("Unlimited").unwrap();
    let mut csv = String::from("First name,Last name,Phone,Email,Group,City,Country\n");
    for n in 0..MANY {
        let (first, _, _, _, groups, city, country) = PEOPLE[n % PEOPLE.len()];
        let (_, last, ..) = PEOPLE[n / PEOPLE.len() % PEOPLE.len()];
        let group = groups.first().copied().unwrap_or_default();
        csv.push_str(&format!("{first},{last},+3462{n:07},{n}@example.com,{group},{city},{country}\n"));
    }
    let file = folder.with_file_name("Everyone.csv");
    std::fs::write(&file, csv).unwrap();
    bring_in(&mut store, &file);
}

/// Returns a CSV file with this number of valid people, and a few rows with problems: a missing country code,
/// a missing name, a repeated phone, and ambiguous dates.
pub fn csv(people: usize) -> String {
    let mut csv =
        String::from("First name,Last name,Phone,E-mail,Group name,City,Country,Member since,T-shirt\n");
    csv.push_str("Ines,Costa,+351912345678,ines@example.pt,Trade fair,Porto,Portugal,03/04/2024,M\n");
    csv.push_str("Paul,Weber,030 123456,paul@example.de,Trade fair,Berlin,Germany,05/06/2023,L\n");
    csv.push_str(",Unnamed,+4930555123,,Trade fair,Berlin,Germany,07/08/2022,S\n");
    csv.push_str("Ana,Pérez,+34612345678,ana@example.com,Customers,Sevilla,Spain,09/10/2021,M\n");
    csv.push_str("نور,الشريف,+201001234567,nour@example,أصدقاء,القاهرة,Egypt,11/12/2020,L\n");
    csv.push_str("Grace,Hopper,+12025550CALL,grace@example.com,Press,Arlington,United States,01/02/2019,M\n");
    for n in 0..people.saturating_sub(6) {
        csv.push_str(&format!(
            "Guest {n},Number,+3461{:07},guest{n}@example.com,Trade fair,Madrid,Spain,02/03/2024,M\n",
            n
        ));
    }
    csv
}
