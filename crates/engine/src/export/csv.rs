//! Contacts as CSV: UTF-8 with an optional byte order mark, CRLF line ends, and formulas guarded.

use crate::field::definition::Field;
use crate::field::parse::number::push_number;
use crate::field::standard::Standard;
use crate::store::tables::contact_batch::{Lent, LentContact};

use crate::export::columns::{ExportColumn, of_export};
use crate::export::delimited::{BOM, Record};
use crate::export::list_cell::{GROUP_SEPARATOR, join};

/// The form of contacts in a CSV file.
pub(crate) struct CsvContacts<'f> {
    columns: Vec<ExportColumn<'f>>,
    /// The cell that is being put together.
    cell: String,
}

impl<'f> CsvContacts<'f> {
    /// Begins the file with the header row.
    pub(crate) fn begin(fields: &'f [Field], bom: bool, out: &mut Vec<u8>) -> CsvContacts<'f> {
        if bom {
            out.extend_from_slice(BOM);
        }
        let columns = of_export(fields);
        let mut record = Record::begin(out);
        columns.iter().for_each(|column| record.text(column.header()));
        record.end();
        CsvContacts { columns, cell: String::new() }
    }

    /// Appends a contact.
    pub(crate) fn contact(&mut self, contact: &LentContact<'_>, out: &mut Vec<u8>) {
        let mut record = Record::begin(out);
        for column in &self.columns {
            match column {
                ExportColumn::Standard(Standard::Groups) => {
                    join(&mut self.cell, contact.groups());
                    record.text(&self.cell);
                }
                ExportColumn::Standard(Standard::Starred) => boolean(&mut record, contact.starred()),
                ExportColumn::Standard(field) => match contact.text(*field) {
                    Some(text) => record.text(&text),
                    None => record.empty(),
                },
                ExportColumn::Dynamic(n, _) => match contact.value(*n) {
                    Lent::Null => record.empty(),
                    Lent::Text(text) => record.text(&text),
                    // A number is not a formula: a negative one needs no guard, and without it stays a number
                    // in a spreadsheet.
                    Lent::Number(number) => {
                        self.cell.clear();
                        push_number(number, &mut self.cell);
                        record.plain(&self.cell);
                    }
                    Lent::Bool(yes) => boolean(&mut record, yes),
                    Lent::List(items) => record.text(&items.join(GROUP_SEPARATOR)),
                },
            }
        }
        record.end();
    }
}

fn boolean(record: &mut Record<'_>, yes: bool) {
    record.plain(if yes { "TRUE" } else { "FALSE" });
}
