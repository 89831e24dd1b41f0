//! The order in which the parts of a name are written, and by which contacts are sorted.

use serde::{Deserialize, Serialize};

/// The order of the parts of a name.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum NameOrder {
    /// The first name, then the last name.
    #[default]
    FirstLast,
    /// The last name, then the first name.
    LastFirst,
}

/// The languages in which the last name is written first.
const LAST_FIRST: [&str; 5] = ["hu", "ja", "ko", "vi", "zh"];

impl NameOrder {
    /// Returns the usual order of a BCP 47 locale.
    ///
    /// ```
    /// use kith_engine::name_order::NameOrder;
    ///
    /// assert_eq!(NameOrder::of_locale("hu-HU"), NameOrder::LastFirst);
    /// assert_eq!(NameOrder::of_locale("en"), NameOrder::FirstLast);
    /// ```
    pub fn of_locale(locale: &str) -> NameOrder {
        let language = locale.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        if LAST_FIRST.contains(&language.as_str()) { NameOrder::LastFirst } else { NameOrder::FirstLast }
    }

    /// Returns the two parts of a name in this order. A missing last name never comes first.
    pub(crate) fn arranged<T>(self, first: T, last: T, is_missing: impl Fn(&T) -> bool) -> (T, T) {
        match self {
            NameOrder::LastFirst if !is_missing(&last) => (last, first),
            _ => (first, last),
        }
    }

    /// Returns the full name in this order. Between the parts of a Chinese, Japanese or Korean name whose last name comes
    /// first there is no space.
    ///
    /// ```
    /// use kith_engine::name_order::NameOrder;
    ///
    /// assert_eq!(NameOrder::LastFirst.full_name("Ágnes", Some("Nagy")), "Nagy Ágnes");
    /// assert_eq!(NameOrder::LastFirst.full_name("小明", Some("王")), "王小明");
    /// assert_eq!(NameOrder::FirstLast.full_name("Ana", None), "Ana");
    /// ```
    pub fn full_name(self, first: &str, last: Option<&str>) -> String {
        let Some(last) = last else { return first.to_owned() };
        let joint = if self == NameOrder::LastFirst && is_east_asian(last) && is_east_asian(first) {
            ""
        } else {
            " "
        };
        let (one, other) = self.arranged(first, last, |part| part.is_empty());
        format!("{one}{joint}{other}")
    }
}

/// Returns whether all letters of a text are of Chinese, Japanese or Korean.
fn is_east_asian(text: &str) -> bool {
    let ranges = [
        '\u{1100}'..='\u{11ff}',
        '\u{2e80}'..='\u{9fff}',
        '\u{a960}'..='\u{a97f}',
        '\u{ac00}'..='\u{d7ff}',
        '\u{f900}'..='\u{faff}',
        '\u{20000}'..='\u{3ffff}',
    ];
    !text.is_empty() && text.chars().all(|c| ranges.iter().any(|range| range.contains(&c)))
}
