//! Contacts as an XLSX workbook with one sheet. Texts are text cells; dates, times, numbers and Booleans have
//! their own cell types.
//!
//! There is only one sheet, because many programs, including Kith's importer, read only one: the contacts on
//! a second sheet would be lost silently. More contacts than a sheet can hold are rejected before anything is
//! written.

use std::io;

use crate::field::definition::{Field, FieldType};
use crate::field::parse::number::format_number;
use crate::field::standard::Standard;
use crate::store::error::StoreError;
use crate::store::tables::stream::{Lent, LentContact};
use kith_text::clean::cut;

use crate::export::columns::{ExportColumn, of_export};
use crate::export::list_cell::{GROUP_SEPARATOR, join};
use crate::export::moment::{date_serial, time_serial};
use crate::export::sheet;
use crate::export::sheet::{Layout, Sheet};
use crate::export::workbook::{Container, Style};
use crate::output::atomic_file::AtomicFile;

/// The name of the sheet.
pub(crate) const SHEET: &str = "Contacts";

/// The error for a cell that is too long. A single text always fits, because it is truncated when it is
/// stored, but many group names together may not.
const TOO_MANY_GROUPS: &str = "a contact is in more groups than a cell can name; choose CSV";

/// The number of significant digits that Excel, and programs that imitate it, keep in a number cell.
const KEPT_DIGITS: usize = 15;

/// The absolute values of numbers that Excel can represent.
const RANGE: std::ops::Range<f64> = f64::MIN_POSITIVE..1e308;

/// A writer of contacts to a workbook.
pub(crate) struct XlsxContacts<'f> {
    out: Sheet<AtomicFile>,
    columns: Vec<ExportColumn<'f>>,
    joined: String,
}

impl<'f> XlsxContacts<'f> {
    /// Begins the workbook with the header row. Set `large` if the XML of the sheet may exceed 4 GiB.
    pub(crate) fn begin(out: AtomicFile, fields: &'f [Field], large: bool) -> io::Result<XlsxContacts<'f>> {
        let columns = of_export(fields);
        let shown: Vec<_> = columns.iter().map(shown).collect();
        let layout = Layout { name: SHEET, hidden: false, filter: true, large, columns: &shown };
        Ok(XlsxContacts {
            out: Sheet::begin(Container::begin(out, 1)?, &layout)?,
            columns,
            joined: String::new(),
        })
    }

    /// Adds a contact. The outer error is from the store, the inner one from the file.
    pub(crate) fn contact(&mut self, contact: &LentContact<'_>) -> Result<io::Result<()>, StoreError> {
        let out = &mut self.out;
        for column in &self.columns {
            match column {
                ExportColumn::Standard(Standard::Groups) => {
                    join(&mut self.joined, contact.groups());
                    if cut(&self.joined).len() < self.joined.len() {
                        return Ok(Err(io::Error::new(io::ErrorKind::InvalidInput, TOO_MANY_GROUPS)));
                    }
                    out.text(&self.joined, Style::Text);
                }
                ExportColumn::Standard(Standard::Starred) => out.boolean(contact.starred()?),
                ExportColumn::Standard(field) => {
                    out.text(&contact.text(*field)?.unwrap_or_default(), Style::Text)
                }
                ExportColumn::Dynamic(n, field) => match contact.value(*n)? {
                    Lent::Null => out.empty(),
                    Lent::Text(text) => text_or_moment(out, field.kind, &text),
                    Lent::Number(number) => number_or_text(out, number),
                    Lent::Bool(yes) => out.boolean(yes),
                    Lent::List(items) => out.text(&items.join(GROUP_SEPARATOR), Style::Text),
                },
            }
        }
        Ok(out.end_row())
    }

    /// Completes the workbook and returns the file.
    pub(crate) fn finish(self) -> io::Result<AtomicFile> {
        self.out.finish(&[])?.finish()
    }
}

/// Writes a number cell, or a text cell if a spreadsheet would change the number.
fn number_or_text(out: &mut Sheet<AtomicFile>, number: f64) {
    let digits = format_number(number);
    let in_range = number == 0.0 || RANGE.contains(&number.abs());
    if in_range && significant_digits(&digits) <= KEPT_DIGITS {
        out.number(&digits, Style::General);
    } else {
        out.text(&digits, Style::Text);
    }
}

/// Returns the number of significant digits of a number in its shortest form: the digits before an exponent,
/// without leading and trailing zeros.
fn significant_digits(number: &str) -> usize {
    let mantissa = number.split('e').next().unwrap_or_default();
    let digits: Vec<u8> = mantissa.bytes().filter(u8::is_ascii_digit).collect();
    let first = digits.iter().position(|digit| *digit != b'0');
    let last = digits.iter().rposition(|digit| *digit != b'0');
    first.zip(last).map_or(0, |(first, last)| last - first + 1)
}

/// Writes a text cell, or a date or time cell if the value is one that a workbook can represent.
fn text_or_moment(out: &mut Sheet<AtomicFile>, kind: FieldType, text: &str) {
    let moment = match kind {
        FieldType::Date => date_serial(text).map(|days| (f64::from(days), Style::Date)),
        FieldType::Time => time_serial(text)
            .map(|(part, with_seconds)| (part, if with_seconds { Style::Seconds } else { Style::Minutes })),
        _ => None,
    };
    match moment {
        Some((serial, style)) => out.number(&format_number(serial), style),
        None => out.text(text, Style::Text),
    }
}

/// Returns the header, width and style of a column.
pub(crate) fn shown(column: &ExportColumn<'_>) -> sheet::SheetColumn {
    sheet::SheetColumn { header: column.header().to_owned(), width: width(column), style: style(column) }
}

/// Returns the style of cells that the user fills in later.
fn style(column: &ExportColumn<'_>) -> Style {
    match column {
        ExportColumn::Standard(Standard::Starred) => Style::General,
        ExportColumn::Standard(_) => Style::Text,
        ExportColumn::Dynamic(_, field) => match field.kind {
            FieldType::Number | FieldType::Checkbox => Style::General,
            FieldType::Date => Style::Date,
            FieldType::Time => Style::Minutes,
            _ => Style::Text,
        },
    }
}

/// Returns a width, in characters, that shows the header and most values of the field.
fn width(column: &ExportColumn<'_>) -> u16 {
    let usual = match column {
        ExportColumn::Standard(field) => match field {
            Standard::Email | Standard::Street => 30,
            Standard::Groups => 24,
            Standard::Zip | Standard::Starred => 10,
            _ => 18,
        },
        ExportColumn::Dynamic(_, field) => match field.kind {
            FieldType::LongText => 40,
            FieldType::Email | FieldType::Url => 30,
            FieldType::MultiSelect => 24,
            FieldType::Date | FieldType::Time | FieldType::Checkbox | FieldType::Number => 12,
            _ => 18,
        },
    };
    // Two more characters for the filter button.
    let header = u16::try_from(column.header().chars().count() + 2).unwrap_or(u16::MAX);
    header.clamp(usual, 40)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_digits_that_count_are_counted() {
        for (number, digits) in [
            ("0", 0),
            ("-0.05", 1),
            ("100", 1),
            ("102.50", 4),
            ("1e21", 1),
            ("1.7e-242", 2),
            ("0.1234567890123456", 16),
            ("123456789012345000", 15),
        ] {
            assert_eq!(significant_digits(number), digits, "{number}");
        }
    }
}
