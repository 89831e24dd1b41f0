//! What headers alone say: every column gets the field its header names.

use crate::field::definition::{Field, FieldRef};
use crate::field::standard::Standard;
use crate::mapping::column::{Certainty, MappedColumn, Target};
use crate::mapping::header::Meaning;
use crate::mapping::words::{Base, Kind};
use crate::mapping::{header, words};
use kith_text::fold;

/// What separates values in Google's cells, and groups in Outlook's and Kith's.
const GOOGLE_SPLIT: &str = ":::";
const OUTLOOK_SPLIT: &str = ";";
const KITH_SPLIT: &str = "|";

/// Maps columns by their headers.
pub(crate) fn by_headers(headers: &[String], fields: &[Field]) -> Vec<MappedColumn> {
    let file = File::of(headers);
    let mut seen: Vec<String> = Vec::new();
    let mut columns = Vec::with_capacity(headers.len());
    for (index, header) in headers.iter().enumerate() {
        let mut column = file.column(index, header, fields);
        let key = fold::header_key(header);
        // The same header again is another phone, or the same thing twice.
        if seen.contains(&key) && column.target != field(Standard::Phone) {
            column = ignored(index, header);
        }
        seen.push(key);
        columns.push(column);
    }
    columns
}

/// A column that is not imported.
pub(crate) fn ignored(index: usize, header: &str) -> MappedColumn {
    MappedColumn {
        index,
        header: header.to_owned(),
        target: Target::Ignored,
        certainty: Certainty::None,
        rank: 0,
        set: 0,
        fallback: false,
        split: None,
        label: None,
        chosen: false,
    }
}

/// What separates the values of a field's cells where nothing else is known.
pub(crate) fn default_split(target: Target) -> Option<&'static str> {
    (target == field(Standard::Groups)).then_some(KITH_SPLIT)
}

pub(crate) fn field(standard: Standard) -> Target {
    Target::Field(FieldRef::Standard(standard))
}

/// What the headers say together.
struct File {
    keys: Vec<String>,
    meanings: Vec<Option<Meaning>>,
    has_first: bool,
    has_last: bool,
    /// A name column to take whole, where there is none for the first name.
    whole_name: Option<usize>,
    /// A `Name` beside `Vorname` and no other family name.
    family_name: Option<usize>,
    google: bool,
    yahoo: bool,
}

impl File {
    fn of(headers: &[String]) -> File {
        let keys: Vec<String> = headers.iter().map(|h| header::key(h)).collect();
        let meanings: Vec<Option<Meaning>> = headers.iter().map(|h| header::read(h)).collect();
        let has = |base| meanings.iter().flatten().any(|m| m.base == base);
        let (has_first, has_last) = (has(Base::First), has(Base::Last));
        let position = |base| meanings.iter().position(|m| m.is_some_and(|m| m.base == base));
        let is_one_of = |names: &[&str], key: &String| names.iter().any(|name| header::key(name) == *key);
        let given_pair = keys.iter().any(|key| is_one_of(words::GIVEN_BESIDE_NAME, key));
        let family_name = keys
            .iter()
            .position(|key| is_one_of(words::FAMILY_AS_NAME, key))
            .filter(|_| given_pair && !has_last);
        let whole_name = position(Base::Name).or_else(|| position(Base::Shown)).filter(|_| !has_first);
        let google = keys.iter().any(|key| matches!(key.as_str(), "phone1value" | "email1value"));
        let yahoo = keys.iter().any(|key| *key == header::key(words::YAHOO_MARK));
        File { keys, meanings, has_first, has_last, whole_name, family_name, google, yahoo }
    }

    fn column(&self, index: usize, header: &str, fields: &[Field]) -> MappedColumn {
        let key = fold::header_key(header);
        let is = |name: &str| fold::header_key(name) == key;
        let mut column = match self.meanings.get(index).copied().flatten() {
            Some(meaning) => self.known(index, header, meaning),
            None if self.yahoo => yahoo_phone(index, header),
            None => ignored(index, header),
        };
        let standard = Standard::ALL.into_iter().find(|s| is(s.name()) || is(s.header()));
        let dynamic = fields.iter().filter(|f| f.active).find(|f| is(&f.name));
        if let Some(standard) = standard {
            let split = if column.target == field(standard) { column.split } else { None };
            column.target = field(standard);
            column.split = split.or(default_split(column.target));
            (column.rank, column.set, column.fallback) = (0, 0, false);
            column.certainty = Certainty::Exact;
        } else if let Some(dynamic) = dynamic {
            // A company's name still stands in for a missing first name, see `fallback`.
            let fallback = column.fallback && column.target == field(Standard::FirstName);
            column = MappedColumn { rank: column.rank, fallback, ..ignored(index, header) };
            column.target = Target::Field(FieldRef::Dynamic(dynamic.id));
            column.certainty = Certainty::Exact;
        }
        column
    }

    /// A column whose header is understood.
    fn known(&self, index: usize, header: &str, meaning: Meaning) -> MappedColumn {
        let Some((standard, rank)) = self.standard(index, meaning) else { return ignored(index, header) };
        let fallback = match meaning.base {
            Base::Name | Base::Shown => standard == Standard::FirstName && self.whole_name != Some(index),
            Base::Nickname | Base::Company | Base::Formatted => true,
            Base::Address => self.has_street(meaning.kind),
            _ => false,
        };
        let is_google_value = self.google && matches!(meaning.base, Base::Phone | Base::Email | Base::Groups);
        let split = match meaning.base {
            _ if is_google_value => Some(GOOGLE_SPLIT),
            Base::Categories => Some(OUTLOOK_SPLIT),
            _ => default_split(field(standard)),
        };
        MappedColumn {
            target: field(standard),
            certainty: if fallback { Certainty::Guessed } else { Certainty::Exact },
            rank,
            set: address_set(meaning),
            fallback,
            split,
            label: self.label(index).filter(|_| meaning.base == Base::Phone),
            ..ignored(index, header)
        }
    }

    /// The field, and the place among the columns of that field.
    fn standard(&self, index: usize, meaning: Meaning) -> Option<(Standard, u16)> {
        let number = u16::from(meaning.number);
        let is_first_of_its_kind = meaning.number == 1 || meaning.numbered_address;
        let has_names = self.has_first || self.has_last || self.whole_name.is_some();
        Some(match meaning.base {
            Base::Name if self.family_name == Some(index) => (Standard::LastName, 10),
            Base::First => (Standard::FirstName, 10),
            Base::Name | Base::Shown if self.whole_name == Some(index) => (Standard::FirstName, 10),
            Base::Name | Base::Shown => (Standard::FirstName, 20),
            Base::Nickname if has_names => (Standard::FirstName, 30),
            Base::Company if has_names => (Standard::FirstName, 40),
            Base::Nickname | Base::Company => return None,
            Base::Last => (Standard::LastName, 10),
            Base::Phone => (Standard::Phone, phone_rank(meaning.kind) + number),
            Base::Mobile => (Standard::Phone, phone_rank(Kind::Mobile) + number),
            Base::CompanyPhone => (Standard::Phone, 700 + number),
            Base::Email => (Standard::Email, email_rank(meaning.kind) + number),
            Base::Groups | Base::Categories => (Standard::Groups, 10 + number),
            Base::Street | Base::Address => (Standard::Street, number),
            Base::PoBox => (Standard::Street, 200 + number),
            Base::Extended => (Standard::Street, 300 + number),
            Base::Formatted => (Standard::Street, 400 + number),
            // `City 2` is a part of some other address.
            Base::City | Base::State | Base::Zip | Base::Country if !is_first_of_its_kind => return None,
            Base::City => (Standard::City, 10),
            Base::State => (Standard::State, 10),
            Base::Zip => (Standard::Zip, 10),
            Base::Country => (Standard::Country, 10),
            Base::Starred => (Standard::Starred, 10),
        })
    }

    fn has_street(&self, kind: Kind) -> bool {
        self.meanings
            .iter()
            .flatten()
            .any(|m| m.base == Base::Street && m.kind == kind && !m.numbered_address)
    }

    /// The label column of a Google phone: `Phone 1 - Label` or `Phone 1 - Type`.
    fn label(&self, index: usize) -> Option<usize> {
        let stem = self.keys.get(index)?.strip_suffix("value")?;
        self.keys
            .iter()
            .position(|key| key.strip_prefix(stem).is_some_and(|rest| matches!(rest, "label" | "type")))
    }
}

/// Mobile first, then primary, home, work, other; the rank of a plain `Phone` synonym is between.
pub(crate) fn phone_rank(kind: Kind) -> u16 {
    match kind {
        Kind::Mobile => 100,
        Kind::Primary => 200,
        Kind::Plain => 300,
        Kind::Home => 400,
        Kind::Work => 500,
        Kind::Other => 600,
    }
}

fn email_rank(kind: Kind) -> u16 {
    match kind {
        Kind::Primary => 100,
        Kind::Plain => 200,
        Kind::Home | Kind::Mobile => 300,
        Kind::Work => 400,
        Kind::Other => 500,
    }
}

fn address_set(meaning: Meaning) -> u8 {
    match meaning.kind {
        _ if meaning.numbered_address => 10 + meaning.number,
        Kind::Home => 1,
        Kind::Work => 2,
        Kind::Other => 3,
        Kind::Plain | Kind::Mobile | Kind::Primary => 0,
    }
}

/// `Home`, `Work`, `Mobile`, `Other`, `Primary` among Yahoo's columns.
fn yahoo_phone(index: usize, header: &str) -> MappedColumn {
    let kind = match header::key(header).as_str() {
        "primary" => Kind::Primary,
        "home" => Kind::Home,
        "work" => Kind::Work,
        "other" => Kind::Other,
        _ => return ignored(index, header),
    };
    MappedColumn {
        target: field(Standard::Phone),
        certainty: Certainty::Exact,
        rank: phone_rank(kind),
        ..ignored(index, header)
    }
}
