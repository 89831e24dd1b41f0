//! Detecting the order of day, month and year from a column of dates.

use kith_text::DateOrder;

use crate::field::parse::date;
use crate::field::parse::invalid::Reason;

/// Returns whether a text is a date that means different days in different orders.
///
/// ```
/// use kith_engine::field::ambiguous_date;
///
/// assert!(ambiguous_date("01/02/2026"));
/// assert!(!ambiguous_date("22/11/2026"));
/// ```
pub fn ambiguous_date(text: &str) -> bool {
    date::read(crate::field::parse::text::trim(text), None) == Err(Reason::DateOrderNeeded)
}

/// Detects the order of the dates in one column: `22/11/2026`, for example, can only be day, month, year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateOrderGuess {
    fits: [bool; 3],
    ambiguous: u64,
}

impl Default for DateOrderGuess {
    fn default() -> Self {
        DateOrderGuess { fits: [true; 3], ambiguous: 0 }
    }
}

impl DateOrderGuess {
    /// Adds one cell. Blank cells, dates that do not depend on the order, and texts that are not dates have
    /// no effect.
    pub fn observe(&mut self, text: &str) {
        let text = crate::field::parse::text::trim(text);
        let Some(fits) = date::fitting_orders(text) else { return };
        if fits == [false; 3] {
            return;
        }
        for (all, one) in self.fits.iter_mut().zip(fits) {
            *all = *all && one;
        }
        self.ambiguous += u64::from(date::read(text, None) == Err(Reason::DateOrderNeeded));
    }

    /// Returns the only order in which all observed dates are valid, or `None` if there are several such
    /// orders, or none because the column mixes orders.
    pub fn order(&self) -> Option<DateOrder> {
        let mut fitting = DateOrder::ALL.into_iter().zip(self.fits).filter(|(_, fits)| *fits);
        match (fitting.next(), fitting.next()) {
            (Some((order, _)), None) => Some(order),
            _ => None,
        }
    }

    /// Returns whether there is an order in which all observed dates are valid.
    pub fn fit(&self) -> bool {
        self.fits.contains(&true)
    }

    /// Returns how many of the observed dates mean different days in different orders.
    pub fn ambiguous(&self) -> u64 {
        self.ambiguous
    }

    /// Returns whether the user must choose the order: there are ambiguous dates, and the order could not be
    /// detected.
    pub fn needs_asking(&self) -> bool {
        self.ambiguous > 0 && self.order().is_none()
    }
}
