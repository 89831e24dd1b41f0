//! Parsing one header into a base (`phone`), a kind (`home`) and a number (`2`).

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
    /// The number in the header, or 1 if there is none.
    pub number: u8,
    /// Whether the number distinguishes whole addresses (`Address 2 - City`), and not the lines of one.
    pub numbered_address: bool,
}

/// Returns the key by which headers are looked up: only letters and digits, without case and accents.
pub(crate) fn key(text: &str) -> String {
    fold::search_key(text).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Parses a header. Returns `None` if it is not recognised.
pub(crate) fn read(header: &str) -> Option<Meaning> {
    let key = key(header);
    let plain = |base| Meaning { base, kind: Usage::Plain, number: 1, numbered_address: false };
    if let Some(base) = BASES.get(&key) {
        return Some(plain(*base));
    }
    let digits: String = key.chars().filter(char::is_ascii_digit).collect();
    let rest: String = key.chars().filter(|c| !c.is_ascii_digit()).collect();
    let number = if digits.is_empty() { 1 } else { digits.parse().ok().filter(|n| (1..=99).contains(n))? };
    if let Some((base, _)) = NUMBERED.iter().find(|(_, name)| *name == rest) {
        return Some(Meaning { base: *base, kind: Usage::Plain, number, numbered_address: true });
    }
    if let Some(base) = BASES.get(&rest).filter(|base| base.has_several()) {
        return Some(Meaning { number, ..plain(*base) });
    }
    KINDS.iter().find_map(|(word, kind)| {
        let base = rest.strip_prefix(word.as_str()).or_else(|| rest.strip_suffix(word.as_str()))?;
        let base = BASES.get(base).copied().filter(|base| base.has_several())?;
        Some(Meaning { base, kind: *kind, number, numbered_address: false })
    })
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
            Base::First | Base::Last | Base::Name | Base::Nickname | Base::Company | Base::Starred
        )
    }
}

static BASES: LazyLock<HashMap<String, Base>> = LazyLock::new(|| {
    words::BASES.iter().flat_map(|(base, names)| names.split('|').map(|name| (key(name), *base))).collect()
});
static NUMBERED: LazyLock<Vec<(Base, String)>> =
    LazyLock::new(|| words::NUMBERED_ADDRESS.iter().map(|(base, name)| (*base, key(name))).collect());
/// Longer words come first, so that a word like `geschäftlich` is not matched by a part of it.
static KINDS: LazyLock<Vec<(String, Usage)>> = LazyLock::new(|| {
    let mut kinds: Vec<_> = words::KINDS
        .iter()
        .flat_map(|(kind, names)| names.split('|').map(|name| (key(name), *kind)))
        .collect();
    kinds.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
    kinds
});
static NEVER: LazyLock<Vec<String>> = LazyLock::new(|| words::NEVER_PHONES.split('|').map(key).collect());

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
        check("Mailing State/Province", Base::State, Usage::Primary, 1);
        check("Billing Street", Base::Street, Usage::Other, 1);
        check("Home ZipCode", Base::Zip, Usage::Home, 1);
        check("Company Main Phone", Base::CompanyPhone, Usage::Plain, 1);
        assert!(read("Address 2 - City").is_some_and(|m| m.numbered_address && m.number == 2));
        assert!(read("Home Address 2").is_some_and(|m| !m.numbered_address && m.number == 2));
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
