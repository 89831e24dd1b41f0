//! Which of a card's numbers is tried first.

use super::property::Property;

/// A number's place among those of its card: the least is tried first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    /// A phone; mobile ones first, then by preference.
    Phone { fixed: bool, preference: u8 },
    /// Not a phone of a person: what its column is called.
    Other(&'static str),
}

/// Parts of the names people give to mobile numbers, in lower case.
const MOBILE: [&str; 14] = [
    "mobil",
    "móvil",
    "movil",
    "cell",
    "iphone",
    "handy",
    "celular",
    "portable",
    "telemóvel",
    "komór",
    "мобил",
    "携帯",
    "手机",
    "手機",
];

/// Ranks a number by its types and by what its owner calls it.
pub(super) fn rank(property: &Property<'_>, label: Option<&str>) -> Rank {
    let label = label.map(str::to_lowercase).unwrap_or_default();
    let is_any = |words: &[&str]| words.iter().any(|word| property.is(word));
    let mobile =
        is_any(&["CELL", "MOBILE", "IPHONE", "PCS"]) || MOBILE.iter().any(|word| label.contains(word));
    if !mobile && !property.is("VOICE") || label.contains("fax") {
        if property.is("FAX") || label.contains("fax") {
            return Rank::Other("Fax");
        }
        if property.is("PAGER") || label.contains("pager") {
            return Rank::Other("Pager");
        }
        if is_any(&["MODEM", "BBS", "TEXTPHONE", "TLX", "TELEX", "TTY-TDD"]) {
            return Rank::Other("Modem");
        }
    }
    Rank::Phone { fixed: !mobile, preference: property.preference() }
}
