//! The name of a record.

use kith_text::clean;

use crate::field::standard::Text;
use crate::field::texts::Texts;
use crate::finding::Detail;
use crate::problem::Code;
use crate::validate::check::Check;
use crate::validate::words::adds_to;

impl Check<'_, '_> {
    /// Returns the first name, and puts the last name into `texts`.
    pub(super) fn name(&mut self, texts: &mut Texts) -> Option<String> {
        let rules = self.rules;
        let name = rules.mapping.name(self.cell());
        let first = self.keep(name.column, clean::line(&name.first));
        let last =
            name.last.and_then(|last| self.keep(rules.last_name_column.or(name.column), clean::line(&last)));
        match (&first, name.column) {
            (Some(_), Some(column)) => self.take(column),
            (Some(_), None) => {}
            (None, column) => self.problem(column, Code::FirstNameMissing, "", Detail::None),
        }
        if let Some(column) = name.last_column {
            self.take(column);
        }
        if rules.several_names {
            self.other_names(first.as_deref(), last.as_deref());
        }
        texts[Text::LastName] = last;
        first
    }

    /// Accounts for the other columns with names: those that only repeat the name are skipped.
    fn other_names(&mut self, first: Option<&str>, last: Option<&str>) {
        let rules = self.rules;
        let known = [first.unwrap_or_default(), last.unwrap_or_default()];
        for cell in rules.mapping.names(self.cell()) {
            let is_taken = self.cells.taken.contains(cell.column);
            match (is_taken, adds_to(cell.text, &known)) {
                // A full name has two parts, and the last name can have come from another column.
                (true, true) => self.leave(cell.column, cell.text),
                (false, false) => self.skip(cell.column),
                _ => {}
            }
        }
    }
}
