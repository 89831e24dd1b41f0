//! The address of a record.

use kith_phone::Country;
use kith_text::clean;

use crate::field::postal_code;
use crate::field::standard::Text;
use crate::field::texts::Texts;
use crate::mapping::cells::{Address, Cell};
use crate::validate::check::Check;
use crate::validate::words::adds_to;

impl<'a> Check<'_, 'a> {
    /// Puts the parts of the first complete address into `texts`, or of the first one if none is complete.
    /// Other addresses are reported as warnings.
    pub(super) fn address(&mut self, texts: &mut Texts) {
        let rules = self.rules;
        let mut addresses = rules.mapping.addresses(self.cell());
        let best = addresses.iter().position(Address::is_complete).unwrap_or(0);
        let address = if addresses.is_empty() { Address::default() } else { addresses.remove(best) };
        for other in &addresses {
            self.other_address(other, &address);
        }
        for cell in address.cells() {
            self.take(cell.column);
        }
        let lines = address.street_lines().unwrap_or_default();
        let street = address.street.first().map(|(cell, _)| cell.column);
        texts[Text::Street] = self.keep(street, clean::lines(&lines));
        for (text, cell) in address.parts.iter() {
            if let Some(cell) = cell {
                let mut value = clean::line(cell.text);
                if text == Text::Zip {
                    value.text = postal_code::bare(value.text);
                }
                texts[text] = self.keep(Some(cell.column), value);
            }
        }
        self.country_of_phone(texts);
        self.whole_addresses(texts);
    }

    /// Reports an address that is not imported, unless the imported one has all of it.
    fn other_address(&mut self, other: &Address<'a>, taken: &Address<'a>) {
        let cells: Vec<Cell<'a>> = other.cells().collect();
        let known: Vec<&str> = taken.cells().map(|cell| cell.text).collect();
        if cells.iter().all(|cell| known.contains(&cell.text)) {
            cells.iter().for_each(|cell| self.skip(cell.column));
            return;
        }
        let Some(first) = cells.first() else { return };
        let parts: Vec<&str> = cells.iter().map(|cell| cell.text).collect();
        self.leave(first.column, &parts.join(", "));
        for cell in &cells {
            self.cells.left.insert(cell.column);
            self.cells.seen.insert(cell.column);
        }
    }

    /// Takes the country beside the phone for a missing country of the address, if it is written as one.
    fn country_of_phone(&mut self, texts: &mut Texts) {
        let rules = self.rules;
        if texts[Text::Country].is_some() {
            return;
        }
        let mut cells = rules.mapping.phone_countries(self.cell());
        let named = cells
            .find(|cell| !cell.text.contains(|c: char| c.is_numeric()) && Country::read(cell.text).is_some());
        if let Some(cell) = named {
            texts[Text::Country] = self.keep(Some(cell.column), clean::line(cell.text));
            self.take(cell.column);
        }
    }

    /// Skips the complete addresses in one text that only repeat the parts.
    fn whole_addresses(&mut self, texts: &Texts) {
        let rules = self.rules;
        for cell in rules.mapping.whole_addresses(self.cell()) {
            let known: Vec<&str> = texts.iter().filter_map(|(_, text)| text.as_deref()).collect();
            if !self.cells.taken.contains(cell.column) && !adds_to(cell.text, &known) {
                self.skip(cell.column);
            }
        }
    }
}
