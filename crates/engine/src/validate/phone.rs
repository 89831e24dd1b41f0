//! The phone of a record.

use kith_phone::{BareNumbers, Country, Phone, PhoneError, split_numbers};

use crate::field::parse::empty;
use crate::finding::Detail;
use crate::mapping::cells::{self, Cell};
use crate::problem::Code;
use crate::validate::check::Check;

impl<'a> Check<'_, 'a> {
    /// Returns the first valid phone. All other phones, valid or not, are reported as warnings.
    pub(super) fn phone(&mut self) -> Option<Phone> {
        let of_address =
            self.rules.by_address_country.then(|| self.rules.address_country(self.record)).flatten();
        let mut taken: Option<(Phone, usize)> = None;
        let mut written = "";
        let mut refused: Option<(Cell<'a>, PhoneError)> = None;
        let mut others: Vec<Cell<'a>> = Vec::new();
        for candidate in self.rules.mapping.phones(self.cell()) {
            let column = candidate.column;
            let bare = self.bare_numbers(column, of_address);
            // The first of several numbers is taken; for most records, this is the whole cell.
            if let (None, Ok(parsed)) = (&taken, Phone::parse(candidate.text, bare)) {
                self.extension(candidate, parsed.extension);
                taken = Some((parsed.phone, column));
                continue;
            }
            for text in split_numbers(candidate.text, bare) {
                let cell = Cell { column, text };
                match (Phone::parse(text, bare), &taken) {
                    (Ok(parsed), None) => {
                        self.extension(cell, parsed.extension);
                        written = text;
                        taken = Some((parsed.phone, column));
                    }
                    (Ok(parsed), Some((phone, _))) if parsed.phone == *phone => self.skip(column),
                    (Ok(parsed), Some((_, first))) => {
                        if *first == column {
                            self.other_phones.push(parsed.phone);
                            self.written_phone = Some(written.into());
                        }
                        others.push(cell);
                    }
                    (Err(error), _) => {
                        refused = refused.or(Some((cell, error)));
                        others.push(cell);
                    }
                }
            }
        }
        match (&taken, refused) {
            (Some((phone, column)), _) => {
                self.take(*column);
                for other in others {
                    match empty::looks_empty(other.text) {
                        true => self.skip(other.column),
                        false => self.leave(other.column, other.text),
                    }
                }
                self.account_for_country(phone, *column);
            }
            (None, Some((cell, error))) => {
                self.problem(Some(cell.column), error.into(), cell.text, Detail::None);
            }
            (None, None) => self.problem(self.rules.phone_column(), Code::PhoneMissing, "", Detail::None),
        }
        taken.map(|(phone, _)| phone)
    }

    fn extension(&mut self, cell: Cell<'a>, extension: Option<String>) {
        if let Some(extension) = extension {
            let detail = Detail::Text(Box::new(extension.into()));
            self.warn(Some(cell.column), Code::PhoneExtensionDropped, cell.text, detail);
        }
    }

    /// Returns how to read a number without a country code: as one of the country beside it or in the address, if
    /// there is one.
    fn bare_numbers(&self, phone: usize, of_address: Option<Country>) -> BareNumbers {
        let beside = self.country_of(phone).and_then(|cell| Country::read(cell.text));
        beside.or(of_address).map_or(self.rules.parse.phone, BareNumbers::Country)
    }

    /// Returns the cell with the country of a phone.
    fn country_of(&self, phone: usize) -> Option<Cell<'a>> {
        let column = self.rules.mapping.country_column_of(phone)?;
        let text = cells::trim(self.cell()(column));
        (!text.is_empty()).then_some(Cell { column, text })
    }

    /// Accounts for the country beside a phone: the phone contains it, unless it has another one of its own.
    fn account_for_country(&mut self, phone: &Phone, column: usize) {
        let Some(cell) = self.country_of(column) else { return };
        let Some(country) = Country::read(cell.text) else { return };
        let code = country.calling_code().to_string();
        if phone.as_str().strip_prefix('+').is_some_and(|digits| digits.starts_with(&code)) {
            self.take(cell.column);
        }
    }
}
