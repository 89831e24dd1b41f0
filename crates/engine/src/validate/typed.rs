//! The dynamic fields of a record.

use kith_phone::split_numbers;
use kith_text::clean;

use crate::email;
use crate::field;
use crate::field::definition::{Field, FieldType};
use crate::field::parse::invalid::Invalid;
use crate::field::parse::{ParseOptions, empty, yearless};
use crate::field::value::Value;
use crate::finding::Detail;
use crate::id::FieldId;
use crate::mapping::cells::Cell;
use crate::problem::Code;
use crate::validate::check::Check;

impl<'a> Check<'_, 'a> {
    pub(super) fn dynamic(&mut self) -> Vec<(FieldId, Value)> {
        let rules = self.rules;
        let mut values = Vec::new();
        for (id, cell) in rules.mapping.dynamic(self.cell()) {
            let Some(field) = rules.fields.iter().find(|field| field.id == id) else { continue };
            let Some(cell) = cell else {
                if field.required {
                    self.problem(rules.column_of_field(id), Code::ValueInvalid, "", Detail::Required);
                }
                continue;
            };
            let column = Some(cell.column);
            match self.value(field, cell) {
                Ok(Value::Null) if field.required => {
                    self.problem(column, Code::ValueInvalid, "", Detail::Required);
                }
                Ok(Value::Null) => self.skip(cell.column),
                Ok(value) => {
                    let free = matches!(field.kind, FieldType::Text | FieldType::LongText);
                    if free && cell.text.len() > clean::LONGEST && clean::lines(cell.text).shortened {
                        self.warn(column, Code::ValueShortened, cell.text, Detail::None);
                    }
                    self.take(cell.column);
                    values.push((id, value));
                }
                Err(invalid) => {
                    let detail = Detail::Invalid(Box::new(invalid));
                    self.problem(column, Code::ValueInvalid, cell.text, detail);
                }
            }
        }
        values
    }

    fn value(&mut self, field: &Field, cell: Cell<'a>) -> Result<Value, Invalid> {
        let rules = self.rules;
        let known =
            rules.date_orders.iter().find(|(column, _)| *column == cell.column).map(|(_, order)| *order);
        let parsed = match field.kind {
            FieldType::Date => {
                let date_order = known.or(rules.parse.date_order);
                let how = ParseOptions { date_order, yearly: field.yearly, ..rules.parse.clone() };
                field::parse(field.kind, &field.options, cell.text, &how)
            }
            _ => field::parse(field.kind, &field.options, cell.text, &rules.parse),
        };
        match parsed {
            Err(_) if empty::looks_empty(cell.text) => Ok(Value::Null),
            // A day and a month are no date of this field, but no reason to leave out the contact.
            Err(_)
                if field.kind == FieldType::Date && !field.required && yearless::is_yearless(cell.text) =>
            {
                self.leave(cell.column, cell.text);
                Ok(Value::Null)
            }
            Err(invalid) => self.first_of_several(field, cell).ok_or(invalid),
            parsed => parsed,
        }
    }

    /// Reads a cell with several phones or emails: the first valid one is taken, the others are reported.
    fn first_of_several(&mut self, field: &Field, cell: Cell<'a>) -> Option<Value> {
        let parts: Vec<&str> = match field.kind {
            FieldType::Phone => split_numbers(cell.text, self.rules.parse.phone),
            FieldType::Email => email::split(cell.text).into_iter().map(|found| found.address).collect(),
            _ => return None,
        };
        let read = |text: &str| field::parse(field.kind, &field.options, text, &self.rules.parse).ok();
        let (at, value) = parts.iter().enumerate().find_map(|(at, part)| Some((at, read(part)?)))?;
        for (_, part) in parts.into_iter().enumerate().filter(|(other, _)| *other != at) {
            self.leave(cell.column, part);
        }
        Some(value)
    }
}
