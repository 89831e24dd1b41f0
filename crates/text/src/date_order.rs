//! The order of day, month and year.

use serde::{Deserialize, Serialize};

/// The order in which day, month and year are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum DateOrder {
    /// 22/11/2026.
    Dmy,
    /// 11/22/2026.
    Mdy,
    /// 26/11/22.
    Ymd,
}

impl DateOrder {
    /// All three.
    pub const ALL: [DateOrder; 3] = [DateOrder::Dmy, DateOrder::Mdy, DateOrder::Ymd];

    /// The stable name: `dmy`, `mdy` or `ymd`.
    pub fn name(self) -> &'static str {
        match self {
            DateOrder::Dmy => "dmy",
            DateOrder::Mdy => "mdy",
            DateOrder::Ymd => "ymd",
        }
    }

    /// The order of this name, in any case.
    ///
    /// ```
    /// # use kith_text::DateOrder;
    /// assert_eq!(DateOrder::from_name(" DMY "), Some(DateOrder::Dmy));
    /// assert_eq!(DateOrder::from_name("american"), None);
    /// ```
    pub fn from_name(name: &str) -> Option<DateOrder> {
        DateOrder::ALL.into_iter().find(|order| order.name().eq_ignore_ascii_case(name.trim()))
    }
}
