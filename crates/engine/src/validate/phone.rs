//! The phone of a record.

use kith_phone::{BareNumbers, Country, Phone, PhoneError, split_numbers};

use crate::field::parse::empty;
use crate::finding::Detail;
use crate::mapping::cells::Cell;
use crate::problem::Code;
use crate::validate::check::Check;

impl<'a> Check<'_, 'a> {
    /// Returns the first valid phone. All other phones, valid or not, are reported as warnings.
    pub(super) fn phone(&mut self) -> Option<Phone> {
        let country = self.phone_country();
        let bare = self.bare_numbers(country);
        let mut taken: Option<(Phone, usize)> = None;
        let mut refused: Option<(Cell<'a>, PhoneError)> = None;
        let mut others: Vec<Cell<'a>> = Vec::new();
        for candidate in self.rules.mapping.phones(self.cell()) {
            let column = candidate.column;
            // The first of several numbers is taken; for most records, this is the whole cell.
            if let (None, Ok(parsed)) = (&taken, Phone::parse(candidate.text, bare)) {
                if let Some(extension) = parsed.extension {
                    let detail = Detail::Text(Box::new(extension.into()));
                    self.warn(Some(column), Code::PhoneExtensionDropped, candidate.text, detail);
                }
                taken = Some((parsed.phone, column));
                continue;
            }
            for text in split_numbers(candidate.text, bare) {
                let cell = Cell { column, text };
                match (Phone::parse(text, bare), &taken) {
                    (Ok(parsed), None) => taken = Some((parsed.phone, column)),
                    (Ok(parsed), Some((phone, _))) if parsed.phone == *phone => self.skip(column),
                    (Ok(parsed), Some((_, first))) => {
                        if *first == column {
                            self.other_phones.push(parsed.phone);
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
                self.account_for_country(phone, country);
            }
            (None, Some((cell, error))) => {
                self.problem(Some(cell.column), error.into(), cell.text, Detail::None);
            }
            (None, None) => self.problem(self.rules.phone_column(), Code::PhoneMissing, "", Detail::None),
        }
        taken.map(|(phone, _)| phone)
    }

    /// Returns how to read a number without a country code: as one of the country beside it, if there is one.
    fn bare_numbers(&self, beside: Option<(Cell<'a>, Country)>) -> BareNumbers {
        let rules = self.rules;
        let of_address = || rules.by_address_country.then(|| rules.address_country(self.record)).flatten();
        let country = beside.map(|(_, country)| country).or_else(of_address);
        country.map_or(rules.parse.phone, BareNumbers::Country)
    }

    /// Returns the country in the column beside the phone.
    fn phone_country(&self) -> Option<(Cell<'a>, Country)> {
        let mut cells = self.rules.mapping.phone_countries(self.cell());
        cells.find_map(|cell| Some((cell, Country::read(cell.text)?)))
    }

    /// Accounts for the country beside the phone: the phone contains it, unless it has another one of its own.
    fn account_for_country(&mut self, phone: &Phone, country: Option<(Cell<'a>, Country)>) {
        let Some((cell, country)) = country else { return };
        let code = country.calling_code().to_string();
        if phone.as_str().strip_prefix('+').is_some_and(|digits| digits.starts_with(&code)) {
            self.take(cell.column);
        }
    }
}
