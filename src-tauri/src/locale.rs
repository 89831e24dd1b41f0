//! The language and country of the system.

use kith_engine::phone::Country;

/// Returns the locale of the system as BCP 47 tag, such as `de-AT`, or `en` if it is unknown.
pub fn system() -> String {
    let said = sys_locale::get_locale().unwrap_or_default();
    // The Unix locales `C` and `POSIX` are not languages.
    if said.len() < 2 || said == "POSIX" { "en".to_owned() } else { said }
}

/// Countries with many people and many exported address books, which are likely if phones lack a country
/// code.
const POPULOUS: [&str; 12] = ["US", "GB", "DE", "FR", "ES", "IT", "IN", "BR", "MX", "ID", "NG", "PH"];

/// Returns the countries whose national numbers the user's files probably contain, the country of the system
/// first.
pub fn likely_countries() -> Vec<Country> {
    let own = country(&system());
    let others = POPULOUS.iter().filter_map(|code| Country::parse(code));
    let mut countries: Vec<Country> = own.into_iter().collect();
    countries.extend(others.filter(|country| Some(*country) != own));
    countries
}

/// Returns the country in a language tag.
fn country(tag: &str) -> Option<Country> {
    let mut parts = tag.split(['-', '_', '.']).skip(1);
    parts.find(|part| part.len() == 2).and_then(Country::parse)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_country_is_the_tags_region() {
        for (tag, code) in
            [("de-AT", Some("AT")), ("zh-Hant-TW", Some("TW")), ("en", None), ("pt_BR.UTF-8", Some("BR"))]
        {
            assert_eq!(country(tag), code.and_then(Country::parse), "{tag}");
        }
    }
}
