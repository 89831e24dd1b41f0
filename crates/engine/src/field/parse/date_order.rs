//! The order of day, month and year, and how a column of dates shows it.

use kith_text::DateOrder;

use crate::field::parse::date;
use crate::field::parse::invalid::Reason;

/// Whether a text is a date that means different days under different orders.
pub fn ambiguous_date(text: &str) -> bool {
    date::read(crate::field::parse::text::trim(text), None) == Err(Reason::DateOrderNeeded)
}

/// Collects what the dates of one column show about their order: `22/11/2026` can only be day, month, year.
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
    /// Takes in one cell. Blank ones, dates that need no order and texts that are no date say nothing.
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

    /// The only order under which all observed dates are days of the calendar; `None` if there are several, or none
    /// because the column mixes orders.
    pub fn order(&self) -> Option<DateOrder> {
        let mut fitting = DateOrder::ALL.into_iter().zip(self.fits).filter(|(_, fits)| *fits);
        match (fitting.next(), fitting.next()) {
            (Some((order, _)), None) => Some(order),
            _ => None,
        }
    }

    /// How many of the observed dates mean different days under different orders.
    pub fn ambiguous(&self) -> u64 {
        self.ambiguous
    }

    /// Whether a person has to be asked: there are ambiguous dates, and the column does not show their order.
    pub fn needs_asking(&self) -> bool {
        self.ambiguous > 0 && self.order().is_none()
    }
}
