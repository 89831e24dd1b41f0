//! Parsing one header into a base (`phone`), a kind (`home`) and numbers (`2`).

use crate::mapping::words::{Base, Usage};
use std::collections::HashMap;
use std::sync::LazyLock;

use crate::mapping::words;
use kith_text::fold;

/// The meaning of a header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Meaning {
    pub base: Base,
    pub kind: Usage,
    /// The number at the end of the header, or 1 if there is none: of several values, or of the lines of an
    /// address.
    pub number: u8,
    /// The number of a whole address, as in `Address 2 - City`.
    pub address: Option<u8>,
}

/// The most words that are removed from a header to find its base.
const MOST_WORDS: usize = 4;
/// The length in bytes of a word that is recognized inside a longer name.
const LONG_WORD: usize = 6;

/// Returns the key by which headers are looked up: only letters and digits, without case and accents.
pub(crate) fn key(text: &str) -> String {
    fold::search_key(text).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Parses a header. Returns `None` if it is not recognised.
pub(crate) fn read(header: &str) -> Option<Meaning> {
    read_whole(header).or_else(|| {
        // What stands in brackets may only explain: `First Name (required)`.
        let (before, rest) = header.split_once(['(', '[', '（'])?;
        let after = rest.split_once([')', ']', '）']).map_or("", |(_, after)| after);
        read_whole(&format!("{before} {after}"))
    })
}

fn read_whole(header: &str) -> Option<Meaning> {
    let key = key(header);
    if let Some(base) = BASES.get(&key) {
        return Some(Meaning { base: *base, kind: Usage::Plain, number: 1, address: None });
    }
    let rest: String = key.chars().filter(|c| !c.is_ascii_digit()).collect();
    let name = Name { rest: &rest, kind: Usage::Plain, of_address: false, of_person: false };
    let (base, kind) = name.read(MOST_WORDS)?;
    let mut numbers = Vec::new();
    for digits in key.split(|c: char| !c.is_ascii_digit()).filter(|digits| !digits.is_empty()) {
        numbers.push(digits.parse().ok().filter(|n| (1..=99).contains(n))?);
    }
    if !numbers.is_empty() && !base.has_several() {
        return None;
    }
    // The number of a line stands after the word, or at the end.
    let ends_with_number = key.ends_with(|c: char| c.is_ascii_digit()) || numbers_line(&key);
    let (address, number) = match numbers.as_slice() {
        [] => (None, 1),
        [one] if base.is_part_of_address() && !ends_with_number => (Some(*one), 1),
        [one] => (None, *one),
        [address, number] if base.is_part_of_address() => (Some(*address), *number),
        _ => return None,
    };
    Some(Meaning { base, kind, number, address })
}

/// Returns whether a number stands right after a word for a line of an address.
fn numbers_line(key: &str) -> bool {
    LINES.iter().any(|word| {
        let after = key.match_indices(word.as_str()).filter_map(|(at, word)| key.get(at + word.len()..));
        after.into_iter().any(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    })
}

/// A header without the words that were already removed from it.
#[derive(Debug, Clone, Copy)]
struct Name<'k> {
    rest: &'k str,
    kind: Usage,
    /// Whether the word for an address was removed.
    of_address: bool,
    /// Whether a word for the person was removed.
    of_person: bool,
}

impl Name<'_> {
    /// Finds the base by removing up to `most` words from the beginning and the end.
    fn read(self, most: usize) -> Option<(Base, Usage)> {
        if let Some(base) = BASES.get(self.rest).copied().filter(|base| self.allows(*base)) {
            return Some((base, self.kind));
        }
        let most = most.checked_sub(1)?;
        let by_kind = KINDS.iter().find_map(|(word, kind)| {
            // In `Primary home phone`, the second word says more.
            let kind = if matches!(self.kind, Usage::Plain | Usage::Primary) { *kind } else { self.kind };
            without(self.rest, word).find_map(|rest| Name { rest, kind, ..self }.read(most))
        });
        let by_address = || {
            let words = ADDRESS.iter().filter(|_| !self.of_address);
            words
                .flat_map(|word| without(self.rest, word))
                .find_map(|rest| Name { rest, of_address: true, ..self }.read(most))
        };
        let by_person = || {
            PERSON
                .iter()
                .filter_map(|word| self.rest.strip_prefix(word.as_str()))
                .find_map(|rest| Name { rest, of_person: true, ..self }.read(most))
        };
        by_kind.or_else(by_address).or_else(by_person)
    }

    /// Returns whether the removed words can qualify this base.
    fn allows(self, base: Base) -> bool {
        if self.of_address {
            // `Postal address` is an address, although `Postal` alone is a code.
            return self.rest != "postal"
                && (base.is_part_of_address() || matches!(base, Base::Phone | Base::Mobile));
        }
        match self.kind {
            Usage::Plain => {
                base.has_several() || (self.of_person && matches!(base, Base::First | Base::Last))
            }
            Usage::Primary | Usage::Mailing | Usage::Billing | Usage::Shipping => {
                base.has_several() || matches!(base, Base::First | Base::Last | Base::Company)
            }
            Usage::Mobile | Usage::Home | Usage::Work | Usage::Other => base.has_several(),
        }
    }
}

/// Returns the text without a word at its beginning, and without a word at its end.
fn without<'k>(text: &'k str, word: &str) -> impl Iterator<Item = &'k str> {
    let before = text.strip_prefix(word);
    let after = text.strip_suffix(word);
    // `Adresse de livraison` is `Adresse` and `livraison`.
    let joined = after.and_then(|rest| CONNECTORS.iter().find_map(|word| rest.strip_suffix(word.as_str())));
    [before, after, joined].into_iter().flatten().filter(|rest| !rest.is_empty())
}

/// Returns the kind of phone that a label names.
pub(crate) fn read_label(label: &str) -> Result<Usage, NotAPhone> {
    let key = key(label);
    if is_never_phone(&key) {
        return Err(NotAPhone);
    }
    Ok(KINDS.iter().find(|(word, _)| key.contains(word.as_str())).map_or(Usage::Plain, |(_, kind)| *kind))
}

/// The error for a label of a fax or another number that is not a phone of the contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NotAPhone;

/// Returns whether the key of a header contains a word like fax, pager or assistant.
pub(crate) fn is_never_phone(key: &str) -> bool {
    NEVER.iter().any(|part| key.contains(part.as_str()))
}

impl Base {
    /// Returns whether a contact can have several of these, which are distinguished by kinds and numbers.
    fn has_several(self) -> bool {
        !matches!(
            self,
            Base::First
                | Base::Last
                | Base::Name
                | Base::Shown
                | Base::Nickname
                | Base::Company
                | Base::Starred
        )
    }

    pub(crate) fn is_part_of_address(self) -> bool {
        use Base::*;
        matches!(
            self,
            Street
                | Address
                | PoBox
                | Extended
                | Formatted
                | HouseNumber
                | Unit
                | City
                | Suburb
                | State
                | County
                | StateCode
                | Zip
                | Country
                | CountryCode
        )
    }
}

static BASES: LazyLock<HashMap<String, Base>> = LazyLock::new(|| {
    words::BASES.iter().flat_map(|(base, names)| names.split('|').map(|name| (key(name), *base))).collect()
});
/// Longer words come first, so that a word like `geschäftlich` is not matched by a part of it.
static KINDS: LazyLock<Vec<(String, Usage)>> = LazyLock::new(|| {
    let mut kinds: Vec<_> = words::KINDS
        .iter()
        .flat_map(|(kind, names)| names.split('|').map(|name| (key(name), *kind)))
        .collect();
    kinds.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
    kinds
});
static NEVER: LazyLock<Vec<String>> = LazyLock::new(|| keys(words::NEVER_PHONES));
static ADDRESS: LazyLock<Vec<String>> = LazyLock::new(|| keys(words::ADDRESS));
static PERSON: LazyLock<Vec<String>> = LazyLock::new(|| keys(words::PERSON));
static CONNECTORS: LazyLock<Vec<String>> = LazyLock::new(|| keys(words::CONNECTORS));
static LINES: LazyLock<Vec<String>> = LazyLock::new(|| keys(words::LINES));
static POLISH: LazyLock<Vec<String>> = LazyLock::new(|| keys(words::POLISH));
static SAME: LazyLock<Vec<Vec<String>>> =
    LazyLock::new(|| words::SAME.iter().map(|same| keys(same)).collect());
static BIRTHDAY: LazyLock<Vec<String>> = LazyLock::new(|| keys(words::BIRTHDAY));
static ANNIVERSARY: LazyLock<Vec<String>> = LazyLock::new(|| keys(words::ANNIVERSARY));
static NUMBER_AFTER_STREET: LazyLock<Vec<String>> = LazyLock::new(|| keys(words::NUMBER_AFTER_STREET));

/// Returns whether two headers are for the same thing: `Date of birth` and `Birthday`.
pub(crate) fn are_same(a: &str, b: &str) -> bool {
    let (a, b) = (key(a), key(b));
    SAME.iter().any(|same| same.contains(&a) && same.contains(&b))
}

/// Returns whether a name is that of a birthday: `Date of birth`, `Geburtstag (Kind)`.
pub(crate) fn is_birthday(name: &str) -> bool {
    is_named(&BIRTHDAY, name)
}

/// Returns whether a name is that of a date which comes back every year, such as a birthday or an anniversary.
pub(crate) fn is_yearly(name: &str) -> bool {
    is_named(&ANNIVERSARY, name) || is_birthday(name)
}

fn is_named(words: &[String], name: &str) -> bool {
    let name = key(name);
    words.iter().any(|word| *word == name || word.len() >= LONG_WORD && name.contains(word.as_str()))
}

/// Returns whether a key is that of a header in a Polish file.
pub(crate) fn is_polish(key: &str) -> bool {
    POLISH.iter().any(|word| word == key)
}

/// Returns whether a header means the number of a house if it stands right after a column with the street.
pub(crate) fn is_number_after_street(header: &str) -> bool {
    let key = key(header);
    NUMBER_AFTER_STREET.contains(&key)
}

fn keys(words: &str) -> Vec<String> {
    words.split('|').map(key).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(header: &str, base: Base, kind: Usage, number: u8) {
        let meaning = read(header).map(|m| (m.base, m.kind, m.number));
        assert_eq!(meaning, Some((base, kind, number)), "{header}");
    }

    #[test]
    fn no_word_means_two_things() {
        let mut seen: HashMap<String, (Base, &str)> = HashMap::new();
        for (base, names) in words::BASES {
            for name in names.split('|') {
                if let Some((other, first)) = seen.insert(key(name), (*base, name)) {
                    assert_eq!(other, *base, "{name} and {first}");
                }
                assert!(!key(name).is_empty(), "{name}");
            }
        }
    }

    #[test]
    fn headers_of_many_languages() {
        for (base, headers) in [
            (Base::First, "First Name|GIVEN_NAME|vorname|Prénom|Nombre|Имя|Voornaam"),
            (Base::Last, "Surname|Nachname|Apellidos|Cognome|Фамилия|姓|Efternamn"),
            (Base::Name, "Full name|Nom et prénom|ФИО|氏名|الاسم|NAME "),
            (
                Base::Phone,
                "Telephone|Phone Number|Telefon|Teléfono|телефон|電話|电话|الهاتف|Tel.|Telefone|전화번호",
            ),
            (Base::Mobile, "Mobile|cell phone|Handy|Móvil|Cellulare|WhatsApp|Мобильный телефон|手机|جوال"),
            (
                Base::Email,
                "E-mail|Email Address|Correo electrónico|Courriel|メールアドレス|邮箱|البريد الإلكتروني",
            ),
            (Base::Zip, "PLZ|Postcode|Zip/Postal Code|Код|CP|CAP|郵便番号|Почтовый индекс"),
            (Base::City, "Town|Ort|Ciudad|Ville|Città|Cidade|Miasto|Plaats|Город|城市"),
            (Base::Country, "Land|País|Pays|Страна|国家|Country/Region"),
            (Base::Groups, "Groups|Labels|Tags|Gruppe|Grupos|Группа|Group Membership"),
        ] {
            for header in headers.split('|').filter(|h| *h != "Код") {
                check(header, base, Usage::Plain, 1);
            }
        }
    }

    #[test]
    fn kinds_and_numbers() {
        check("Home Phone 2", Base::Phone, Usage::Home, 2);
        check("business_phone", Base::Phone, Usage::Work, 1);
        check("Phone (mobile)", Base::Phone, Usage::Mobile, 1);
        check("Phone 3 - Value", Base::Phone, Usage::Plain, 3);
        check("E-mail 2 Address", Base::Email, Usage::Plain, 2);
        check("Secondary Email", Base::Email, Usage::Other, 1);
        check("Telefon geschäftlich 2", Base::Phone, Usage::Work, 2);
        check("Straße privat", Base::Street, Usage::Home, 1);
        check("Land/Region geschäftlich", Base::Country, Usage::Work, 1);
        check("E-Mail 2: Adresse", Base::Email, Usage::Plain, 2);
        check("Business Country/Region", Base::Country, Usage::Work, 1);
        check("Mailing State/Province", Base::State, Usage::Mailing, 1);
        check("Billing Street", Base::Street, Usage::Billing, 1);
        check("Address - Home - Street", Base::Street, Usage::Home, 1);
        check("Address: home: city", Base::City, Usage::Home, 1);
        check("Primary Address Postal Code", Base::Zip, Usage::Primary, 1);
        check("Default Address Address2", Base::Address, Usage::Primary, 2);
        check("Default Address Province Code", Base::StateCode, Usage::Primary, 1);
        check("Default Address Phone", Base::Phone, Usage::Primary, 1);
        check("Shipping Address Line 2", Base::Street, Usage::Shipping, 2);
        check("billing_first_name", Base::First, Usage::Billing, 1);
        check("Adresse de livraison", Base::Address, Usage::Shipping, 1);
        check("Rechnungsadresse Ort", Base::City, Usage::Billing, 1);
        check("Customer First Name", Base::First, Usage::Plain, 1);
        check("Contact Email", Base::Email, Usage::Plain, 1);
        check("Name / First Name", Base::First, Usage::Plain, 1);
        check("Name (Last)", Base::Last, Usage::Plain, 1);
        check("First Name (required)", Base::First, Usage::Plain, 1);
        check("Mailing State/Province (text only)", Base::State, Usage::Mailing, 1);
        check("Person - Postal address", Base::Address, Usage::Plain, 1);
        check("Street address line 1 - Home", Base::Street, Usage::Home, 1);
        check("ship-city", Base::City, Usage::Shipping, 1);
        check("properties.city", Base::City, Usage::Plain, 1);
        check("Primary Phone Calling Code", Base::CountryCode, Usage::Primary, 1);
        check("Home ZipCode", Base::Zip, Usage::Home, 1);
        check("Company Main Phone", Base::CompanyPhone, Usage::Plain, 1);
        let numbers = |header| read(header).map(|m| (m.address, m.number));
        assert_eq!(numbers("Address 2 - City"), Some((Some(2), 1)));
        assert_eq!(numbers("Address 2 - Street 1"), Some((Some(2), 1)));
        assert_eq!(numbers("Home Address 2"), Some((None, 2)));
    }

    #[test]
    fn other_headers_say_nothing() {
        for header in [
            "",
            "Business Fax",
            "Home Fax",
            "Pager",
            "Car Phone",
            "Assistant's Phone",
            "Callback",
            "Telex",
            "Notes",
            "Birthday",
            "Middle Name",
            "Country of birth",
            "Phone 1 - Label",
            "Address 1 - Type",
            "IP address",
            "Lead status",
            "Contact owner",
            "Billing address verified",
            "Username",
            "Email Opt In",
            "E-mail 1 - Type",
            "Manager's Name",
            "Home",
            "Work",
            "Column 1",
            "🎉",
        ] {
            assert_eq!(read(header), None, "{header}");
        }
    }

    #[test]
    fn labels_of_phones() {
        assert_eq!(read_label("Mobile"), Ok(Usage::Mobile));
        assert_eq!(read_label("* Work"), Ok(Usage::Work));
        assert_eq!(read_label(""), Ok(Usage::Plain));
        for label in ["Work Fax", "homeFax", "Pager", "Assistant"] {
            assert_eq!(read_label(label), Err(NotAPhone), "{label}");
        }
    }
}
