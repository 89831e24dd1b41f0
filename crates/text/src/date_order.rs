//! The order of day, month and year.

use serde::{Deserialize, Serialize};

/// The order in which the day, the month and the year of a date are written.
///
/// Its serialized form is its [`name`](DateOrder::name).
///
/// ```
/// use kith_text::DateOrder;
///
/// assert_eq!(DateOrder::Dmy.name(), "dmy");
/// assert_eq!(DateOrder::from_name("mdy"), Some(DateOrder::Mdy));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum DateOrder {
    /// Day, month, year: 22/11/2026.
    Dmy,
    /// Month, day, year: 11/22/2026.
    Mdy,
    /// Year, month, day: 26/11/22.
    Ymd,
}

impl DateOrder {
    /// All three orders.
    pub const ALL: [DateOrder; 3] = [DateOrder::Dmy, DateOrder::Mdy, DateOrder::Ymd];

    /// Returns the stable name of the order: `dmy`, `mdy` or `ymd`.
    ///
    /// ```
    /// use kith_text::DateOrder;
    ///
    /// assert_eq!(DateOrder::ALL.map(DateOrder::name), ["dmy", "mdy", "ymd"]);
    /// ```
    pub fn name(self) -> &'static str {
        match self {
            DateOrder::Dmy => "dmy",
            DateOrder::Mdy => "mdy",
            DateOrder::Ymd => "ymd",
        }
    }

    /// Returns the order with this [`name`](DateOrder::name), ignoring case and surrounding white space; `None` if
    /// there is no such order.
    ///
    /// ```
    /// use kith_text::DateOrder;
    ///
    /// assert_eq!(DateOrder::from_name(" DMY "), Some(DateOrder::Dmy));
    /// assert_eq!(DateOrder::from_name("american"), None);
    /// ```
    pub fn from_name(name: &str) -> Option<DateOrder> {
        DateOrder::ALL.into_iter().find(|order| order.name().eq_ignore_ascii_case(name.trim()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_order_is_found_by_its_name() {
        for order in DateOrder::ALL {
            assert_eq!(DateOrder::from_name(order.name()), Some(order));
        }
    }
}
