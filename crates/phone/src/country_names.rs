//! Countries by what people write for them: a code, a name in one of many languages, or a calling code.

use std::collections::HashMap;
use std::sync::LazyLock;

use kith_text::{digits, fold};

use crate::country::Country;
use crate::numbering;

/// For each country, its ISO 3166-1 alpha-2 code, a tab, and its other names, separated by `|`: the alpha-3 code, names
/// in the languages of Kith's headers as the Unicode CLDR has them, and common short forms such as `UK`.
const NAMES: &str = include_str!("country_names.tsv");

/// The countries by the keys of their names; `None` for a name that several countries have.
static BY_NAME: LazyLock<HashMap<String, Option<Country>>> = LazyLock::new(|| {
    let mut found: HashMap<String, Option<Country>> = HashMap::new();
    for line in NAMES.lines() {
        let Some((code, names)) = line.split_once('\t') else { continue };
        let Some(country) = Country::parse(code) else { continue };
        for name in names.split('|') {
            let known = found.entry(key(name)).or_insert(Some(country));
            if *known != Some(country) {
                *known = None;
            }
        }
    }
    found
});

impl Country {
    /// Returns the country that a text names: by its ISO 3166-1 code of two or three letters, by its name in one of many
    /// languages, or by its calling code, of which the main country is returned.
    ///
    /// ```
    /// use kith_phone::Country;
    ///
    /// for text in ["ES", "esp", "Spain", "España", "+34", "34", "0034"] {
    ///     assert_eq!(Country::read(text), Country::parse("ES"), "{text}");
    /// }
    /// assert_eq!(Country::read("Atlantis"), None);
    /// ```
    pub fn read(text: &str) -> Option<Country> {
        read(text)
    }
}

fn read(text: &str) -> Option<Country> {
    let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\'' || fold::invisible(c));
    if let Some(country) = Country::parse(text).or_else(|| by_calling_code(text)) {
        return Some(country);
    }
    let named = BY_NAME.get(&key(text)).copied().flatten();
    named.or_else(|| both(text))
}

/// Reads two of a code, a calling code and a name side by side, as in `Spain (+34)`, `US +1` and `+34 (ES)`.
fn both(text: &str) -> Option<Country> {
    if let Some((code, name)) = text.strip_suffix(')').and_then(|text| text.split_once('('))
        && let Some(called) = by_calling_code(code.trim())
    {
        return read_name(name.trim()).filter(|named| named.calling_code() == called.calling_code());
    }
    let at = text.find(|c: char| c == '+' || c == '(' || digits::ascii(c).is_ascii_digit())?;
    let (name, code) = text.split_at_checked(at)?;
    let code = code.trim_matches(|c: char| c.is_whitespace() || matches!(c, '(' | ')'));
    let name = name.trim_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | ',' | ':'));
    let (named, called) = (read_name(name)?, by_calling_code(code)?);
    (named.calling_code() == called.calling_code()).then_some(named)
}

fn read_name(text: &str) -> Option<Country> {
    Country::parse(text).or_else(|| BY_NAME.get(&key(text)).copied().flatten())
}

/// Returns the main country of a calling code, which is written as `34`, `+34`, `0034` or `+34.0`.
fn by_calling_code(text: &str) -> Option<Country> {
    let plain: String = text.chars().map(digits::ascii).filter(|c| !c.is_whitespace()).collect();
    let plain = plain.trim_matches(['(', ')']);
    let code = plain.strip_prefix('+').or_else(|| plain.strip_prefix("00")).unwrap_or(plain);
    let code = code.strip_suffix(".0").unwrap_or(code).replace('-', "");
    let fits = (1..=4).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_digit());
    if !fits {
        return None;
    }
    numbering::main_region(code.parse().ok()?).and_then(|region| Country::parse(&region))
}

fn key(text: &str) -> String {
    fold::search_key(text).chars().filter(|c| c.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_are_read_as_people_write_them() {
        for (code, texts) in [
            (
                "ES",
                "ES|es|ESP|Spain|España|SPANIEN|Испания|+34|34|0034|'+34|(+34)|+34.0|Spain (+34)|ES +34|スペイン",
            ),
            ("GB", "UK|U.K.|England|United Kingdom|Großbritannien|44|Royaume-Uni"),
            ("US", "USA|U.S.A.|United States of America|EE. UU.|+1|1|US (+1)|+1 (US)|США"),
            ("CI", "Cote d'Ivoire|Ivory Coast|Côte d’Ivoire"),
            ("JM", "+1876|+1-876|Jamaica"),
        ] {
            for text in texts.split('|') {
                assert_eq!(read(text).map(|c| c.code().to_owned()).as_deref(), Some(code), "{text}");
            }
        }
    }

    #[test]
    fn other_texts_name_no_country() {
        for text in ["", "Atlantis", "999", "+", "Kongo", "612345678", "Spain (+44)", "00", "X", "-"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
