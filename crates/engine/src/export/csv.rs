//! Contacts as CSV: UTF-8 with an optional byte order mark, CRLF line ends, and formulas guarded.

use std::io;

use crate::field::definition::Field;
use crate::field::parse::number::format_number;
use crate::field::standard::Standard;
use crate::store::error::StoreError;
use crate::store::tables::stream::{Lent, LentContact};

use crate::export::columns::{ExportColumn, of_export};
use crate::export::delimited::Delimited;
use crate::export::list_cell::{GROUP_SEPARATOR, join};
use crate::output::atomic_file::AtomicFile;

/// A writer of contacts to a CSV file.
pub(crate) struct CsvContacts<'f> {
    out: Delimited<AtomicFile>,
    columns: Vec<ExportColumn<'f>>,
    joined: String,
}

impl<'f> CsvContacts<'f> {
    /// Begins the file with the header row.
    pub(crate) fn begin(out: AtomicFile, fields: &'f [Field], bom: bool) -> io::Result<CsvContacts<'f>> {
        let mut out = Delimited::new(out, bom);
        let columns = of_export(fields);
        columns.iter().for_each(|column| out.text(column.header()));
        out.end_record()?;
        Ok(CsvContacts { out, columns, joined: String::new() })
    }

    /// Adds a contact. The outer error is from the store, the inner one from the file.
    pub(crate) fn contact(&mut self, contact: &LentContact<'_>) -> Result<io::Result<()>, StoreError> {
        let out = &mut self.out;
        for column in &self.columns {
            match column {
                ExportColumn::Standard(Standard::Groups) => {
                    join(&mut self.joined, contact.groups());
                    out.text(&self.joined);
                }
                ExportColumn::Standard(Standard::Starred) => boolean(out, contact.starred()?),
                ExportColumn::Standard(field) => match contact.text(*field)? {
                    Some(text) => out.text(&text),
                    None => out.empty(),
                },
                ExportColumn::Dynamic(n, _) => match contact.value(*n)? {
                    Lent::Null => out.empty(),
                    Lent::Text(text) => out.text(&text),
                    // A number is not a formula: a negative one needs no guard, and without it stays a number
                    // in a spreadsheet.
                    Lent::Number(number) => out.plain(&format_number(number)),
                    Lent::Bool(yes) => boolean(out, yes),
                    Lent::List(items) => out.text(&items.join(GROUP_SEPARATOR)),
                },
            }
        }
        Ok(out.end_record())
    }

    /// Writes the remaining buffered data and returns the file.
    pub(crate) fn finish(self) -> io::Result<AtomicFile> {
        self.out.finish()
    }
}

fn boolean(out: &mut Delimited<AtomicFile>, yes: bool) {
    out.plain(if yes { "TRUE" } else { "FALSE" });
}
