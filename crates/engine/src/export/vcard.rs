//! Contacts as vCard 4.0 (RFC 6350): UTF-8 with CRLF and folded lines. Values without a standard property are
//! written as `X-KITH-` properties, which `source` can read.

mod line;

use crate::field::definition::{Field, FieldType};
use crate::field::parse::number::push_number;
use crate::field::standard::Standard;
use crate::store::tables::contact_batch::{Lent, LentContact};
use kith_source::vcard;

use crate::export::list_cell::GROUP_SEPARATOR;

/// The lines with which every card begins.
const START: &str =
    concat!("BEGIN:VCARD\r\nVERSION:4.0\r\nPRODID:-//Kith//Kith ", env!("CARGO_PKG_VERSION"), "//EN\r\n");

/// The form of contacts in a vCard file.
pub(crate) struct VcardContacts {
    fields: Vec<VcardField>,
    /// The text of a number.
    number: String,
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
    pub(crate) fn begin(fields: &[Field]) -> VcardContacts {
        let column = |field: &Field| {
            let mut own = format!("{};{}=", vcard::FIELD, vcard::FIELD_NAME);
            vcard::push_param(&field.name, &mut own);
            VcardField { known: property(field), own, kind: field.kind }
        };
        let fields = fields.iter().filter(|field| field.active).map(column).collect();
        VcardContacts { fields, number: String::new(), line: String::new() }
    }

    /// Appends a contact.
    pub(crate) fn contact(&mut self, contact: &LentContact<'_>, out: &mut Vec<u8>) {
        out.extend_from_slice(START.as_bytes());
        self.begin_line("UID:");
        line::push_uid(contact.id(), contact.created_at(), &mut self.line);
        self.end_line(out);
        self.begin_line("REV:");
        line::push_moment(contact.updated_at(), &mut self.line);
        self.end_line(out);
        self.standard(contact, out);
        for n in 0..self.fields.len() {
            self.dynamic(n, contact.value(n), out);
        }
        out.extend_from_slice(b"END:VCARD\r\n");
    }

    fn standard(&mut self, contact: &LentContact<'_>, out: &mut Vec<u8>) {
        use Standard::{City, Country, Email, FirstName, LastName, Phone, State, Street, Zip};
        let first = contact.text(FirstName).unwrap_or_default();
        let last = contact.text(LastName).unwrap_or_default();
        self.begin_line("FN:");
        vcard::push_text(&first, &mut self.line);
        if !last.is_empty() {
            self.line.push(' ');
            vcard::push_text(&last, &mut self.line);
        }
        self.end_line(out);
        self.begin_line("N:");
        vcard::push_text(&last, &mut self.line);
        self.line.push(';');
        vcard::push_text(&first, &mut self.line);
        self.line.push_str(";;;");
        self.end_line(out);
        if let Some(phone) = contact.text(Phone) {
            self.begin_line("TEL;VALUE=uri:tel:");
            self.line.push_str(&phone);
            self.end_line(out);
        }
        if let Some(email) = contact.text(Email) {
            self.begin_line("EMAIL:");
            vcard::push_text(&email, &mut self.line);
            self.end_line(out);
        }
        self.begin_line("ADR:;");
        let empty = self.line.len();
        for field in [Street, City, State, Zip, Country] {
            self.line.push(';');
            vcard::push_text(&contact.text(field).unwrap_or_default(), &mut self.line);
        }
        if self.line.len() > empty + 5 {
            self.end_line(out);
        }
        if contact.groups().len() > 0 {
            self.begin_line("CATEGORIES:");
            for (n, group) in contact.groups().enumerate() {
                self.line.push_str(if n > 0 { "," } else { "" });
                vcard::push_text(group, &mut self.line);
            }
            self.end_line(out);
        }
        if contact.starred() {
            self.begin_line(vcard::STARRED);
            self.line.push_str(":TRUE");
            self.end_line(out);
        }
    }

    /// Writes the value of a dynamic field. It has the same text as in a CSV cell, so both are read in the
    /// same way.
    fn dynamic(&mut self, n: usize, value: Lent<'_>, out: &mut Vec<u8>) {
        let Some(column) = self.fields.get(n) else { return };
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
                self.number.clear();
                push_number(*value, &mut self.number);
                &self.number
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
                let (mark, day) =
                    text.split_at_checked(2).filter(|(mark, _)| *mark == "--").unwrap_or(("", text));
                self.line.push_str(mark);
                self.line.extend(day.chars().filter(|c| *c != '-'));
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
        self.end_line(out);
    }

    fn begin_line(&mut self, start: &str) {
        self.line.clear();
        self.line.push_str(start);
    }

    fn end_line(&self, out: &mut Vec<u8>) {
        line::push_folded(&self.line, out);
    }
}

/// Returns the standard property in which other programs expect the field, if there is one.
pub(crate) fn property(field: &Field) -> Option<&'static str> {
    let value = match field.kind {
        FieldType::Text | FieldType::LongText => vcard::Value::Text,
        FieldType::Date => vcard::Value::Date,
        FieldType::Url => vcard::Value::Url,
        _ => return None,
    };
    vcard::property(&field.name, value)
}
