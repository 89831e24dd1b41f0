//! Contacts as an XLSX workbook with one sheet. Texts are text cells; dates, times, numbers and Booleans have
//! their own cell types.
//!
//! There is only one sheet, because many programs, including Kith's importer, read only one: the contacts on
//! a second sheet would be lost silently. More contacts than a sheet can hold are rejected before anything is
//! written.

use std::io;

use crate::field::definition::{Field, FieldType};
use crate::field::parse::number::push_number;
use crate::field::standard::Standard;
use crate::store::tables::contact_batch::{Lent, LentContact};
use kith_text::clean::cut;

use crate::export::columns::{ExportColumn, of_export};
use crate::export::list_cell::{GROUP_SEPARATOR, join};
use crate::export::moment::{date_serial, time_serial};
use crate::export::sheet;
use crate::export::sheet::{Layout, Sheet};
use crate::export::workbook::{Listed, Style};

/// The name of the sheet.
pub(crate) const SHEET: &str = "Contacts";

/// The error for a cell that is too long. A single text always fits, because it is truncated when it is
/// stored, but many group names together may not.
const TOO_MANY_GROUPS: &str = "a contact is in more groups than a cell can name; choose CSV";

/// The number of significant digits that Excel, and programs that imitate it, keep in a number cell.
const KEPT_DIGITS: usize = 15;

/// The absolute values of numbers that Excel can represent.
const RANGE: std::ops::Range<f64> = f64::MIN_POSITIVE..1e308;

/// The form of contacts in a workbook.
pub(crate) struct XlsxContacts<'f> {
    sheet: Sheet,
    columns: Vec<ExportColumn<'f>>,
    /// The cell that is being put together.
    cell: String,
}

impl<'f> XlsxContacts<'f> {
    /// Begins the sheet with the header row.
    pub(crate) fn begin(fields: &'f [Field]) -> XlsxContacts<'f> {
        let columns = of_export(fields);
        let shown: Vec<_> = columns.iter().map(shown).collect();
        let layout = Layout { name: SHEET, hidden: false, filter: true, large: false, columns: &shown };
        XlsxContacts { sheet: Sheet::begin(&layout, true), columns, cell: String::new() }
    }

    /// Exchanges `buffer` for the XML so far, as [`Sheet::swap`].
    pub(crate) fn swap(&mut self, buffer: &mut Vec<u8>) {
        self.sheet.swap(buffer);
    }

    /// Adds a contact.
    pub(crate) fn contact(&mut self, contact: &LentContact<'_>) -> io::Result<()> {
        let (sheet, cell) = (&mut self.sheet, &mut self.cell);
        for column in &self.columns {
            match column {
                ExportColumn::Standard(Standard::Groups) => {
                    join(cell, contact.groups());
                    if cut(cell).len() < cell.len() {
                        return Err(io::Error::new(io::ErrorKind::InvalidInput, TOO_MANY_GROUPS));
                    }
                    sheet.text(cell, Style::Text);
                }
                ExportColumn::Standard(Standard::Starred) => sheet.boolean(contact.starred()),
                ExportColumn::Standard(field) => {
                    sheet.text(&contact.text(*field).unwrap_or_default(), Style::Text)
                }
                ExportColumn::Dynamic(n, field) => match contact.value(*n) {
                    Lent::Null => sheet.empty(),
                    Lent::Text(text) => text_or_moment(sheet, field.kind, &text, cell),
                    Lent::Number(number) => number_or_text(sheet, number, cell),
                    Lent::Bool(yes) => sheet.boolean(yes),
                    Lent::List(items) => sheet.text(&items.join(GROUP_SEPARATOR), Style::Text),
                },
            }
        }
        sheet.end_row();
        Ok(())
    }

    /// Ends the sheet; see [`Sheet::finish`].
    pub(crate) fn finish(self) -> (Vec<u8>, Listed) {
        self.sheet.finish(&[])
    }
}

/// Writes a number cell, or a text cell if a spreadsheet would change the number.
fn number_or_text(sheet: &mut Sheet, number: f64, digits: &mut String) {
    digits.clear();
    push_number(number, digits);
    let in_range = number == 0.0 || RANGE.contains(&number.abs());
    if in_range && significant_digits(digits) <= KEPT_DIGITS {
        sheet.number(digits, Style::General);
    } else {
        sheet.text(digits, Style::Text);
    }
}

/// Returns the number of significant digits of a number in its shortest form: the digits before an exponent,
/// without leading and trailing zeros.
fn significant_digits(number: &str) -> usize {
    let mantissa = number.split('e').next().unwrap_or_default();
    // The digits since the first that is not zero, and those of them up to the last that is not.
    let (mut count, mut significant) = (0, 0);
    for digit in mantissa.bytes().filter(u8::is_ascii_digit) {
        count += usize::from(count > 0 || digit != b'0');
        significant = if digit == b'0' { significant } else { count };
    }
    significant
}

/// Writes a text cell, or a date or time cell if the value is one that a workbook can represent.
fn text_or_moment(sheet: &mut Sheet, kind: FieldType, text: &str, digits: &mut String) {
    let moment = match kind {
        FieldType::Date => date_serial(text).map(|days| (f64::from(days), Style::Date)),
        FieldType::Time => time_serial(text)
            .map(|(part, with_seconds)| (part, if with_seconds { Style::Seconds } else { Style::Minutes })),
        _ => None,
    };
    match moment {
        Some((serial, style)) => {
            digits.clear();
            push_number(serial, digits);
            sheet.number(digits, style);
        }
        None => sheet.text(text, Style::Text),
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
