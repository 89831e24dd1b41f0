//! Mapping columns by their headers alone: every column gets the field that its header names.

use crate::field::definition::{Field, FieldRef};
use crate::field::standard::Standard;
use crate::mapping::column::{Certainty, MappedColumn, Target};
use crate::mapping::header::Meaning;
use crate::mapping::words::{Base, Usage};
use crate::mapping::{header, words};
use kith_text::fold;

/// The separators of values in cells of Google exports, and of groups in cells of Outlook and Kith exports.
pub(crate) const GOOGLE_SPLIT: &str = ":::";
pub(crate) const OUTLOOK_SPLIT: &str = ";";
const KITH_SPLIT: &str = "|";

/// Maps columns by their headers.
pub(crate) fn by_headers(headers: &[String], fields: &[Field]) -> Vec<MappedColumn> {
    let file = File::of(headers);
    headers.iter().enumerate().map(|(index, header)| file.column(index, header, fields)).collect()
}

/// Creates a column that is not imported.
pub(crate) fn ignored(index: usize, header: &str) -> MappedColumn {
    MappedColumn {
        index,
        header: header.to_owned(),
        target: Target::Ignored,
        certainty: Certainty::None,
        rank: 0,
        set: 0,
        fallback: false,
        house_number: false,
        split: None,
        label: None,
        chosen: false,
    }
}

/// Returns the default separator of several values in a cell, if the field can have several values.
pub(crate) fn default_split(target: Target) -> Option<&'static str> {
    (target == field(Standard::Groups)).then_some(KITH_SPLIT)
}

pub(crate) fn is_address(target: Target) -> bool {
    use Standard::{City, Country, State, Street, Zip};
    matches!(target, Target::Field(FieldRef::Standard(Street | City | State | Zip | Country)))
}

pub(crate) fn field(standard: Standard) -> Target {
    Target::Field(FieldRef::Standard(standard))
}

/// What all headers of a file together reveal.
struct File {
    keys: Vec<String>,
    /// The headers by [`fold::header_key`], as fields are compared.
    names: Vec<String>,
    meanings: Vec<Option<Meaning>>,
    has_first: bool,
    has_last: bool,
    /// The column of the full name, if there is no column for the first name.
    whole_name: Option<usize>,
    /// The column `Name`, if it means the family name: beside a column such as `Vorname` and without another
    /// column for the family name.
    family_name: Option<usize>,
    /// The kinds and numbers of addresses that are distinguished by a number at the end of their headers.
    numbered_addresses: Vec<(Usage, u8)>,
    /// The column with the names of companies or nicknames, if there is no other name.
    first_company: Option<usize>,
    google: bool,
    yahoo: bool,
}

impl File {
    fn of(headers: &[String]) -> File {
        let keys: Vec<String> = headers.iter().map(|h| header::key(h)).collect();
        let names = headers.iter().map(|h| fold::header_key(h)).collect();
        let mut meanings: Vec<Option<Meaning>> = headers.iter().map(|h| header::read(h)).collect();
        let is_street =
            |m: &Option<Meaning>| m.is_some_and(|m| matches!(m.base, Base::Street | Base::Address));
        for index in 1..headers.len() {
            let after_street = meanings.get(index - 1).is_some_and(is_street);
            if after_street
                && headers.get(index).is_some_and(|header| header::is_number_after_street(header))
                && let [before, here, ..] = meanings.get_mut(index - 1..).unwrap_or_default()
            {
                *here = before.map(|street| Meaning { base: Base::HouseNumber, ..street });
            }
        }
        for (key, meaning) in keys.iter().zip(&mut meanings) {
            if key == "kraj" && keys.iter().any(|key| header::is_polish(key)) {
                *meaning = meaning.map(|meaning| Meaning { base: Base::Country, ..meaning });
            }
        }
        count_repeated_addresses(&keys, &mut meanings);
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
        // A number at the end of a header counts addresses if there is a city with that number, and lines of
        // one address otherwise.
        let numbered_addresses = meanings.iter().flatten().filter(|m| m.base == Base::City && m.number > 1);
        let numbered_addresses = numbered_addresses.map(|m| (m.kind, m.number)).collect();
        let first_company = position(Base::Company)
            .or_else(|| position(Base::Nickname))
            .filter(|_| !has_first && !has_last && whole_name.is_none());
        let of_google = |key: &String| {
            matches!(
                key.as_str(),
                "phone1value" | "email1value" | "address1street" | "address1city" | "address1formatted"
            )
        };
        let google = keys.iter().any(of_google);
        let yahoo = keys.iter().any(|key| *key == header::key(words::YAHOO_MARK));
        File {
            keys,
            names,
            meanings,
            has_first,
            has_last,
            whole_name,
            family_name,
            numbered_addresses,
            first_company,
            google,
            yahoo,
        }
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
        let active = || fields.iter().filter(|f| f.active);
        // A field that is named like another header of the file belongs to that.
        let has_own = |field: &Field| self.names.contains(&fold::header_key(&field.name));
        let dynamic = active()
            .find(|f| is(&f.name))
            .or_else(|| active().find(|f| !has_own(f) && header::are_same(&f.name, header)));
        if let Some(standard) = standard {
            let is_same = column.target == field(standard);
            let split = if is_same { column.split } else { None };
            let set = if is_same { column.set } else { 0 };
            column.target = field(standard);
            column.split = split.or(default_split(column.target));
            (column.rank, column.set, column.fallback) = (0, set, false);
            column.certainty = Certainty::Exact;
        } else if let Some(dynamic) = dynamic {
            // The name of a company still replaces a missing first name; see `fallback`.
            let fallback = column.fallback && column.target == field(Standard::FirstName);
            column = MappedColumn { rank: column.rank, fallback, ..ignored(index, header) };
            column.target = Target::Field(FieldRef::Dynamic(dynamic.id));
            column.certainty = Certainty::Exact;
        }
        column
    }

    /// Maps a column whose header was recognised.
    fn known(&self, index: usize, header: &str, meaning: Meaning) -> MappedColumn {
        let Some((standard, rank)) = self.standard(index, meaning) else { return ignored(index, header) };
        let fallback = match meaning.base {
            Base::Name | Base::Shown => standard == Standard::FirstName && self.whole_name != Some(index),
            Base::Nickname | Base::Company => self.first_company != Some(index),
            Base::Formatted => true,
            Base::Address => meaning.number == 1 && self.has_street(meaning),
            _ => false,
        };
        let is_google_value = self.google
            && (matches!(meaning.base, Base::Phone | Base::Email | Base::Groups)
                || is_address(field(standard)));
        let split = match meaning.base {
            _ if is_google_value => Some(GOOGLE_SPLIT),
            Base::Categories => Some(OUTLOOK_SPLIT),
            _ => default_split(field(standard)),
        };
        let column = MappedColumn {
            target: field(standard),
            certainty: if fallback { Certainty::Guessed } else { Certainty::Exact },
            rank,
            set: self.address_set(meaning),
            fallback,
            split,
            house_number: meaning.base == Base::HouseNumber,
            label: self.label(index).filter(|_| meaning.base == Base::Phone),
            ..ignored(index, header)
        };
        match meaning.base {
            Base::CountryCode if self.is_of_phone(meaning) => {
                MappedColumn { target: Target::PhoneCountry, set: phone_rank(meaning.kind), ..column }
            }
            Base::Phone => MappedColumn { set: phone_rank(meaning.kind), ..column },
            Base::Mobile => MappedColumn { set: phone_rank(Usage::Mobile), ..column },
            _ => column,
        }
    }

    /// Returns the field of a column, and its rank among the columns of that field.
    fn standard(&self, index: usize, meaning: Meaning) -> Option<(Standard, u16)> {
        let number = u16::from(meaning.number);
        // A header like `Zip 2` belongs to another address. If that has no city, it is not an address.
        let is_loose =
            meaning.number > 1 && !self.numbered_addresses.contains(&(meaning.kind, meaning.number));
        let has_names = self.has_first || self.has_last || self.whole_name.is_some();
        Some(match meaning.base {
            Base::Name if self.family_name == Some(index) => (Standard::LastName, 10),
            Base::First => (Standard::FirstName, 10 + kind_rank(meaning.kind)),
            Base::Name | Base::Shown if self.whole_name == Some(index) => (Standard::FirstName, 10),
            Base::Name | Base::Shown => (Standard::FirstName, 20),
            Base::Nickname if has_names => (Standard::FirstName, 30),
            Base::Company if has_names => (Standard::FirstName, 40),
            // In a list of companies, their names are all there is.
            Base::Nickname | Base::Company if has_names || self.first_company != Some(index) => return None,
            Base::Nickname | Base::Company => (Standard::FirstName, 10),
            Base::Last => (Standard::LastName, 10 + kind_rank(meaning.kind)),
            Base::Phone => (Standard::Phone, phone_rank(meaning.kind) + number),
            Base::Mobile => (Standard::Phone, phone_rank(Usage::Mobile) + number),
            Base::CompanyPhone => (Standard::Phone, 700 + number),
            Base::Email => (Standard::Email, email_rank(meaning.kind) + number),
            Base::Groups | Base::Categories => (Standard::Groups, 10 + number),
            Base::Street | Base::Address | Base::HouseNumber => (Standard::Street, number),
            Base::Unit => (Standard::Street, 100 + number),
            Base::PoBox => (Standard::Street, 200 + number),
            Base::Extended => (Standard::Street, 300 + number),
            Base::Formatted => (Standard::Street, 400 + number),
            _ if is_loose => return None,
            Base::City => (Standard::City, 10),
            Base::Suburb => (Standard::City, 20),
            Base::State => (Standard::State, 10),
            Base::County => (Standard::State, 20),
            Base::StateCode => (Standard::State, 30),
            Base::Zip => (Standard::Zip, 10),
            Base::Country => (Standard::Country, 10),
            Base::CountryCode => (Standard::Country, 30),
            Base::Starred => (Standard::Starred, 10),
        })
    }

    /// Returns whether the address that a column belongs to has a column for the street.
    fn has_street(&self, address: Meaning) -> bool {
        let set = self.address_set(address);
        let streets = self.meanings.iter().flatten().filter(|m| m.base == Base::Street && m.number == 1);
        streets.into_iter().any(|street| self.address_set(*street) == set)
    }

    /// Returns whether the code of a country is that of a phone: beside a phone of its kind, and not in an
    /// address of its kind.
    fn is_of_phone(&self, code: Meaning) -> bool {
        let phones = self.meanings.iter().flatten().filter_map(|m| match m.base {
            Base::Phone | Base::CompanyPhone => Some(m.kind),
            Base::Mobile => Some(Usage::Mobile),
            _ => None,
        });
        let mut kinds = phones.map(|kind| kind == code.kind || code.kind == Usage::Plain);
        let set = self.address_set(code);
        let mut address = self.meanings.iter().flatten().filter(|m| {
            m.base.is_part_of_address() && m.base != Base::CountryCode && self.address_set(**m) == set
        });
        kinds.any(|same| same) && (code.kind == Usage::Plain || address.next().is_none())
    }

    /// Returns the number of the address that a column belongs to.
    fn address_set(&self, meaning: Meaning) -> u16 {
        let numbered = self.numbered_addresses.contains(&(meaning.kind, meaning.number));
        let number = match meaning.address {
            Some(address) => address,
            None if numbered => meaning.number,
            None => 0,
        };
        kind_rank(meaning.kind) * 100 + u16::from(number)
    }

    /// Returns the label column of a phone in a Google export: `Phone 1 - Label` or `Phone 1 - Type`.
    fn label(&self, index: usize) -> Option<usize> {
        let stem = self.keys.get(index)?.strip_suffix("value")?;
        self.keys
            .iter()
            .position(|key| key.strip_prefix(stem).is_some_and(|rest| matches!(rest, "label" | "type")))
    }
}

/// Gives a number to each address of a file in which the headers of a whole address are repeated. A single
/// repeated header is another line or another value.
fn count_repeated_addresses(keys: &[String], meanings: &mut [Option<Meaning>]) {
    let before = |at: usize| keys.iter().take(at).filter(|key| keys.get(at) == Some(key)).count();
    let is_part =
        |at: usize| meanings.get(at).copied().flatten().is_some_and(|m| m.base.is_part_of_address());
    let counts: Vec<usize> = (0..keys.len()).map(|at| if is_part(at) { before(at) } else { 0 }).collect();
    if counts.iter().filter(|count| **count == 1).count() < 2 {
        return;
    }
    for (meaning, count) in meanings.iter_mut().zip(counts) {
        if let (Some(meaning), Ok(count @ 1..)) = (meaning, u8::try_from(count)) {
            meaning.address = Some(meaning.address.unwrap_or(1).saturating_add(count));
        }
    }
}

/// Returns the rank of a phone: mobile first, then primary, plain, home, work and other phones.
pub(crate) fn phone_rank(kind: Usage) -> u16 {
    match kind {
        Usage::Mobile => 100,
        Usage::Primary => 200,
        Usage::Plain => 300,
        Usage::Home | Usage::Mailing => 400,
        Usage::Work => 500,
        Usage::Billing | Usage::Shipping | Usage::Other => 600,
    }
}

fn email_rank(kind: Usage) -> u16 {
    match kind {
        Usage::Primary => 100,
        Usage::Plain => 200,
        Usage::Home | Usage::Mobile | Usage::Mailing => 300,
        Usage::Work => 400,
        Usage::Billing | Usage::Shipping | Usage::Other => 500,
    }
}

/// Returns the rank of an address, and of a name in it.
fn kind_rank(kind: Usage) -> u16 {
    match kind {
        Usage::Plain | Usage::Mobile => 0,
        Usage::Primary => 1,
        Usage::Mailing => 2,
        Usage::Home => 3,
        Usage::Work => 4,
        Usage::Billing => 5,
        Usage::Shipping => 6,
        Usage::Other => 7,
    }
}

/// Maps the columns of a Yahoo export that are named only `Primary`, `Home`, `Work` or `Other` but contain
/// phones.
fn yahoo_phone(index: usize, header: &str) -> MappedColumn {
    let kind = match header::key(header).as_str() {
        "primary" => Usage::Primary,
        "home" => Usage::Home,
        "work" => Usage::Work,
        "other" => Usage::Other,
        _ => return ignored(index, header),
    };
    MappedColumn {
        target: field(Standard::Phone),
        certainty: Certainty::Exact,
        rank: phone_rank(kind),
        ..ignored(index, header)
    }
}
