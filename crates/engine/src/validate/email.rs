//! The email of a record.

use kith_text::clean;

use crate::email;
use crate::field::parse::empty;
use crate::finding::Detail;
use crate::problem::Code;
use crate::validate::check::Check;

impl Check<'_, '_> {
    /// Returns the first valid email, or else the first one. All others are reported as warnings.
    pub(super) fn email(&mut self) -> Option<String> {
        let rules = self.rules;
        let mut taken: Option<(&str, usize, bool)> = None;
        let mut others = Vec::new();
        for cell in rules.mapping.emails(self.cell()) {
            if empty::looks_empty(cell.text) {
                self.skip(cell.column);
                continue;
            }
            for found in email::split(cell.text) {
                let same = |(text, ..): &(&str, usize, bool)| text.eq_ignore_ascii_case(found.address);
                match &taken {
                    Some(known) if same(known) => self.skip(cell.column),
                    Some((_, _, true)) => others.push((cell.column, found.written)),
                    // A malformed email gives way to a valid one.
                    Some((_, _, false)) if found.valid => {
                        others.extend(taken.map(|(text, column, _)| (column, text)));
                        taken = Some((found.address, cell.column, true));
                    }
                    Some(_) => others.push((cell.column, found.written)),
                    None => taken = Some((found.address, cell.column, found.valid)),
                }
            }
        }
        let (text, column, valid) = taken?;
        let text = self.keep(Some(column), clean::line(text))?;
        self.take(column);
        if !valid {
            self.warn(Some(column), Code::EmailMalformed, &text, Detail::None);
        }
        for (column, other) in others {
            match empty::looks_empty(other) {
                true => self.skip(column),
                false => self.leave(column, other),
            }
        }
        Some(text)
    }
}
