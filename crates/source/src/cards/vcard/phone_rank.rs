//! Which of the phone numbers of a card comes first.

use super::property::Property;

/// The rank of a number among those of its card. The lowest rank comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum PhoneRank {
    /// A phone number: mobile ones come first, then the preferred ones.
    Phone { fixed: bool, preference: u8 },
    /// A number of another kind, with the header of its column.
    Other(&'static str),
}

/// Parts of the labels that people give to mobile numbers, in lower case.
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

/// Ranks a number by its types and by its label.
pub(super) fn rank(property: &Property<'_>, label: Option<&str>) -> PhoneRank {
    let label = label.map(str::to_lowercase).unwrap_or_default();
    let is_any = |words: &[&str]| words.iter().any(|word| property.is(word));
    let mobile =
        is_any(&["CELL", "MOBILE", "IPHONE", "PCS"]) || MOBILE.iter().any(|word| label.contains(word));
    if !mobile && !property.is("VOICE") || label.contains("fax") {
        if property.is("FAX") || label.contains("fax") {
            return PhoneRank::Other("Fax");
        }
        if property.is("PAGER") || label.contains("pager") {
            return PhoneRank::Other("Pager");
        }
        if is_any(&["MODEM", "BBS", "TEXTPHONE", "TLX", "TELEX", "TTY-TDD"]) {
            return PhoneRank::Other("Modem");
        }
    }
    PhoneRank::Phone { fixed: !mobile, preference: property.preference() }
}
