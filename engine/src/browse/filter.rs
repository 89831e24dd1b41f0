//! A field's value compared with what a person asks for.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension};

use crate::field::{self, Field, FieldType, ParseOptions, Value};
use crate::fold::search_key;
use crate::group;
use crate::phone::{Phone, PhoneOptions, search_digits};

use super::Result;
use super::bits::Bits;
use super::column::Column;
use super::model::Model;

/// A condition on one column of `contacts`.
#[derive(Debug, PartialEq)]
pub(super) struct FieldFilter {
    column: Column,
    sql: String,
    wanted: Wanted,
}

#[derive(Debug, PartialEq)]
enum Wanted {
    Empty,
    /// The folded text.
    Text(String),
    /// The stored spelling.
    Exact(String),
    Number(f64),
    Bool(bool),
    /// All of these, folded, among the chosen options.
    Chosen(Vec<String>),
    /// What cannot be a value of the field equals none.
    Nothing,
}

impl FieldFilter {
    /// The condition that a column equals a text; `None` (the text) if it is empty. There is none on groups, which
    /// stand in another table, nor on what is for sorting only.
    pub(super) fn new(column: Column, value: Option<&str>, fields: &[Field]) -> Option<FieldFilter> {
        let value = value.map(str::trim).filter(|value| !value.is_empty());
        let wanted = match (column, value) {
            (Column::Name | Column::Groups | Column::Created | Column::Updated, _) => return None,
            (_, None) => Wanted::Empty,
            (Column::Text(_), Some(value)) => Wanted::Text(search_key(value)),
            (Column::Phone, Some(value)) => phone(value),
            (Column::Starred, Some(value)) => typed(FieldType::Checkbox, &[], value),
            (Column::Dynamic(id, kind), Some(value)) => {
                let options =
                    fields.iter().find(|field| field.id == id).map(|field| field.options.as_slice());
                typed(kind, options.unwrap_or(&[]), value)
            }
        };
        Some(FieldFilter { column, sql: column.sql()?, wanted })
    }

    /// Whether what is stored is what is wanted.
    fn holds(&self, stored: ValueRef<'_>) -> bool {
        match (&self.wanted, stored) {
            // No star is not an empty value, but it is what asking for none means.
            (Wanted::Empty, stored) if self.column == Column::Starred => stored == ValueRef::Integer(0),
            (Wanted::Empty, stored) => stored == ValueRef::Null,
            (Wanted::Text(wanted), ValueRef::Text(stored)) => is_text(stored, wanted),
            (Wanted::Exact(wanted), ValueRef::Text(stored)) => stored == wanted.as_bytes(),
            (Wanted::Number(wanted), ValueRef::Real(stored)) => stored == *wanted,
            (Wanted::Number(wanted), ValueRef::Integer(stored)) => stored as f64 == *wanted,
            (Wanted::Bool(wanted), ValueRef::Integer(stored)) => (stored != 0) == *wanted,
            (Wanted::Chosen(wanted), ValueRef::Text(json)) => {
                let chosen: Vec<String> = serde_json::from_slice(json).unwrap_or_default();
                wanted.iter().all(|wanted| chosen.iter().any(|option| is_text(option.as_bytes(), wanted)))
            }
            _ => false,
        }
    }

    /// The rows it holds for.
    pub(super) fn rows(&self, conn: &Connection, model: &Model) -> Result<Bits> {
        let mut found = Bits::new(model.rows());
        let mut statement =
            conn.prepare_cached(&format!("SELECT id, {} FROM contacts ORDER BY id", self.sql))?;
        let mut stored = statement.query([])?;
        let mut places = model.places();
        while let Some(row) = stored.next()? {
            if self.holds(row.get_ref(1)?)
                && let Some(place) = places.find(row.get(0)?)
            {
                found.put(place, true);
            }
        }
        Ok(found)
    }

    /// Looks at one contact again.
    pub(super) fn update(&self, conn: &Connection, model: &Model, place: u32, rows: &mut Bits) -> Result<()> {
        let mut statement =
            conn.prepare_cached(&format!("SELECT {} FROM contacts WHERE id = ?1", self.sql))?;
        let holds =
            statement.query_row([model.id(place)], |row| Ok(self.holds(row.get_ref(0)?))).optional()?;
        rows.put(place, holds == Some(true));
        Ok(())
    }
}

fn is_text(stored: &[u8], wanted: &str) -> bool {
    if stored.is_ascii() {
        return stored.eq_ignore_ascii_case(wanted.as_bytes());
    }
    search_key(&String::from_utf8_lossy(stored)) == wanted
}

fn phone(value: &str) -> Wanted {
    match (Phone::parse(value, &PhoneOptions::default()), search_digits(value)) {
        (Ok(parsed), _) => Wanted::Exact(parsed.phone.as_str().to_owned()),
        (_, Some(digits)) => Wanted::Exact(format!("+{digits}")),
        _ => Wanted::Nothing,
    }
}

fn typed(kind: FieldType, options: &[String], value: &str) -> Wanted {
    match kind {
        FieldType::Text | FieldType::LongText | FieldType::Dropdown | FieldType::Email | FieldType::Url => {
            Wanted::Text(search_key(value))
        }
        FieldType::MultiSelect => {
            let parts = value.split(group::SEPARATOR).map(|part| search_key(part.trim()));
            Wanted::Chosen(parts.filter(|part| !part.is_empty()).collect())
        }
        FieldType::Phone => phone(value),
        FieldType::Number | FieldType::Date | FieldType::Time | FieldType::Checkbox => {
            match field::parse(kind, options, value, &ParseOptions::default()) {
                Ok(Value::Number(n)) => Wanted::Number(n),
                Ok(Value::Bool(yes)) => Wanted::Bool(yes),
                Ok(Value::Text(text)) => Wanted::Exact(text),
                _ => Wanted::Nothing,
            }
        }
    }
}
