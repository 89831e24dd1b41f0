//! Contacts as vCard 4.0 (RFC 6350): UTF-8 with CRLF and folded lines. Values without a standard property are
//! written as `X-KITH-` properties, which `source` can read.

mod line;

use std::io::{self, Write};

use crate::field::definition::{Field, FieldType};
use crate::field::parse::number::format_number;
use crate::field::standard::Standard;
use crate::store::error::StoreError;
use crate::store::tables::stream::{Lent, LentContact};
use kith_source::vcard;

use crate::export::list_cell::GROUP_SEPARATOR;
use crate::output::atomic_file::AtomicFile;

/// The buffer size, in bytes, at which data is written to the file.
const BUFFER: usize = 64 * 1024;

const PRODUCT: &str = concat!("PRODID:-//Kith//Kith ", env!("CARGO_PKG_VERSION"), "//EN");

/// A writer of contacts to a vCard file.
pub(crate) struct VcardContacts {
    out: AtomicFile,
    buffer: Vec<u8>,
    fields: Vec<VcardField>,
    /// The content line that is being built.
    line: String,
}

/// How the values of a dynamic field are written.
struct VcardField {
    /// The standard property for the field, if there is one.
    known: Option<&'static str>,
    /// The name and parameters of Kith's own property for the field.
    own: String,
    kind: FieldType,
}

impl VcardContacts {
    pub(crate) fn begin(out: AtomicFile, fields: &[Field]) -> VcardContacts {
        let column = |field: &Field| {
            let mut own = format!("{};{}=", vcard::FIELD, vcard::FIELD_NAME);
            vcard::push_param(&field.name, &mut own);
            VcardField { known: property(field), own, kind: field.kind }
        };
        let fields = fields.iter().filter(|field| field.active).map(column).collect();
        VcardContacts { out, buffer: Vec::with_capacity(BUFFER + BUFFER / 4), fields, line: String::new() }
    }

    /// Adds a contact. The outer error is from the store, the inner one from the file.
    pub(crate) fn contact(&mut self, contact: &LentContact<'_>) -> Result<io::Result<()>, StoreError> {
        self.whole("BEGIN:VCARD");
        self.whole("VERSION:4.0");
        self.whole(PRODUCT);
        self.begin_line("UID:");
        line::push_uid(contact.id()?, contact.created_at()?, &mut self.line);
        self.end_line();
        self.begin_line("REV:");
        line::push_moment(contact.updated_at()?, &mut self.line);
        self.end_line();
        self.standard(contact)?;
        for n in 0..self.fields.len() {
            self.dynamic(n, contact.value(n)?);
        }
        self.whole("END:VCARD");
        Ok(self.flush_when_full())
    }

    fn standard(&mut self, contact: &LentContact<'_>) -> Result<(), StoreError> {
        use Standard::{City, Country, Email, FirstName, LastName, Phone, State, Street, Zip};
        let first = contact.text(FirstName)?.unwrap_or_default();
        let last = contact.text(LastName)?.unwrap_or_default();
        self.begin_line("FN:");
        vcard::push_text(&first, &mut self.line);
        if !last.is_empty() {
            self.line.push(' ');
            vcard::push_text(&last, &mut self.line);
        }
        self.end_line();
        self.begin_line("N:");
        vcard::push_text(&last, &mut self.line);
        self.line.push(';');
        vcard::push_text(&first, &mut self.line);
        self.line.push_str(";;;");
        self.end_line();
        if let Some(phone) = contact.text(Phone)? {
            self.begin_line("TEL;VALUE=uri:tel:");
            self.line.push_str(&phone);
            self.end_line();
        }
        if let Some(email) = contact.text(Email)? {
            self.begin_line("EMAIL:");
            vcard::push_text(&email, &mut self.line);
            self.end_line();
        }
        self.begin_line("ADR:;");
        let empty = self.line.len();
        for field in [Street, City, State, Zip, Country] {
            self.line.push(';');
            vcard::push_text(&contact.text(field)?.unwrap_or_default(), &mut self.line);
        }
        if self.line.len() > empty + 5 {
            self.end_line();
        }
        if !contact.groups().is_empty() {
            self.begin_line("CATEGORIES:");
            for (n, group) in contact.groups().iter().enumerate() {
                self.line.push_str(if n > 0 { "," } else { "" });
                vcard::push_text(group, &mut self.line);
            }
            self.end_line();
        }
        if contact.starred()? {
            self.begin_line(vcard::STARRED);
            self.line.push_str(":TRUE");
            self.end_line();
        }
        Ok(())
    }

    /// Writes the value of a dynamic field. It has the same text as in a CSV cell, so both are read in the
    /// same way.
    fn dynamic(&mut self, n: usize, value: Lent<'_>) {
        let Some(column) = self.fields.get(n) else { return };
        let number;
        let joined;
        let text = match &value {
            Lent::Null => return,
            Lent::Text(text) => text.as_ref(),
            Lent::Bool(yes) => {
                if *yes {
                    "TRUE"
                } else {
                    "FALSE"
                }
            }
            Lent::Number(value) => {
                number = format_number(*value);
                &number
            }
            Lent::List(items) => {
                joined = items.join(GROUP_SEPARATOR);
                &joined
            }
        };
        self.line.clear();
        match (column.known, column.kind) {
            (Some(name), FieldType::Date) => {
                self.line.extend([name, ":"]);
                self.line.extend(text.chars().filter(|c| *c != '-'));
            }
            // A URI value is not escaped.
            (Some(name), FieldType::Url) if !text.contains('\\') => self.line.extend([name, ":", text]),
            (Some(name), kind) if kind != FieldType::Url => {
                self.line.extend([name, ":"]);
                vcard::push_text(text, &mut self.line);
            }
            _ => {
                self.line.extend([column.own.as_str(), ":"]);
                vcard::push_text(text, &mut self.line);
            }
        }
        self.end_line();
    }

    fn whole(&mut self, line: &str) {
        self.begin_line(line);
        self.end_line();
    }

    fn begin_line(&mut self, start: &str) {
        self.line.clear();
        self.line.push_str(start);
    }

    fn end_line(&mut self) {
        line::push_folded(&self.line, &mut self.buffer);
    }

    fn flush_when_full(&mut self) -> io::Result<()> {
        if self.buffer.len() >= BUFFER {
            self.out.write_all(&self.buffer)?;
            self.buffer.clear();
        }
        Ok(())
    }

    /// Writes the remaining buffered data and returns the file.
    pub(crate) fn finish(mut self) -> io::Result<AtomicFile> {
        self.out.write_all(&self.buffer)?;
        Ok(self.out)
    }
}

/// Returns the standard property in which other programs expect the field, if there is one.
fn property(field: &Field) -> Option<&'static str> {
    let value = match field.kind {
        FieldType::Text | FieldType::LongText => vcard::Value::Text,
        FieldType::Date => vcard::Value::Date,
        FieldType::Url => vcard::Value::Url,
        _ => return None,
    };
    vcard::property(&field.name, value)
}
