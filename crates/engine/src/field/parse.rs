//! Converting typed or imported text to values of dynamic fields, and back.
//!
//! This module decides which texts each type accepts, and the single form in which a value is stored. Whether
//! a field may be empty, how long a text may be, and the warning about a phone's extension are decided in
//! `validate`.

pub(crate) mod choice;
pub(crate) mod date;
pub(crate) mod date_order;
pub(crate) mod empty;
pub(crate) mod invalid;
pub(crate) mod number;
pub(crate) mod text;
pub(crate) mod time;
pub(crate) mod yearless;

pub use crate::field::parse::invalid::{Invalid, Reason};
pub use crate::field::parse::number::format_number;

use crate::field::definition::{Field, FieldType};
use crate::field::value::Value;
use kith_phone::{BareNumbers, Phone};
use kith_text::DateOrder;
use kith_text::clean::{self, Clean};

/// How ambiguous texts are parsed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ParseOptions {
    /// The order of day, month and year in ambiguous dates; `None` rejects such dates.
    pub date_order: Option<DateOrder>,
    /// Whether a day and a month are a date: `14 May`, `05/14`. `--05-14` always is.
    pub yearly: bool,
    /// How phones without a country code are parsed.
    pub phone: BareNumbers,
}

/// Parses a text as a value of the given type. `options` are those of a dropdown or multi-select. A blank
/// text is [`Value::Null`].
///
/// ```
/// use kith_engine::field::{DateOrder, FieldType, ParseOptions, Value, parse};
///
/// let spanish = ParseOptions { date_order: Some(DateOrder::Dmy), ..ParseOptions::default() };
/// let date = parse(FieldType::Date, &[], "22/11/2026", &spanish)?;
/// assert_eq!(date, Value::Text("2026-11-22".to_owned()));
/// assert!(parse(FieldType::Number, &[], "seven", &spanish).is_err());
/// # Ok::<(), kith_engine::field::Invalid>(())
/// ```
pub fn parse(kind: FieldType, options: &[String], text: &str, how: &ParseOptions) -> Result<Value, Invalid> {
    let trimmed = text::trim(text);
    if trimmed.is_empty() {
        return Ok(Value::Null);
    }
    let read = match kind {
        FieldType::Text => Ok(cleaned(clean::line(trimmed))),
        FieldType::LongText => Ok(cleaned(clean::lines(trimmed))),
        FieldType::Number => number::read(trimmed).map(Value::Number),
        FieldType::Date => match date::read(trimmed, how.date_order) {
            Err(Reason::NotADate) if how.yearly => date::read_yearless(trimmed, how.date_order),
            read => read,
        }
        .map(Value::Text),
        FieldType::Time => time::read(trimmed).map(Value::Text),
        FieldType::Checkbox => choice::checkbox(trimmed).map(Value::Bool),
        FieldType::Dropdown => choice::one(options, trimmed).map(Value::Text),
        FieldType::MultiSelect => choice::many(options, trimmed),
        FieldType::Email => text::email(trimmed).map(Value::Text),
        FieldType::Url => text::url(trimmed).map(Value::Text),
        FieldType::Phone => match Phone::parse(trimmed, how.phone) {
            Ok(parsed) => Ok(Value::Text(parsed.phone.as_str().to_owned())),
            Err(code) => Err(Reason::Phone(code)),
        },
    };
    read.map_err(|reason| Invalid::new(reason, trimmed))
}

fn cleaned(clean: Clean<'_>) -> Value {
    if clean.text.is_empty() { Value::Null } else { Value::Text(clean.text.into_owned()) }
}

/// Returns the value as text, as exports write it. [`parse`] converts it back to the same value.
///
/// ```
/// use kith_engine::field::{Value, to_text};
///
/// assert_eq!(to_text(&Value::Number(1.5)), "1.5");
/// assert_eq!(to_text(&Value::List(vec!["red".to_owned(), "blue".to_owned()])), "red | blue");
/// ```
pub fn to_text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(true) => "TRUE".to_owned(),
        Value::Bool(false) => "FALSE".to_owned(),
        Value::Number(number) => format_number(*number),
        Value::Text(text) => text.clone(),
        Value::List(items) => items.join(" | "),
    }
}

/// Validates a value that already has a type (from the page, or from JSON) against its field, and returns it
/// in the form that is stored. A text is parsed as if the user had typed it. An empty text or an empty list
/// is [`Value::Null`], even in a required field.
pub fn check(field: &Field, value: &Value, how: &ParseOptions) -> Result<Value, Invalid> {
    match (field.kind, value) {
        (_, Value::Null) => Ok(Value::Null),
        (FieldType::Checkbox, Value::Bool(_)) => Ok(value.clone()),
        (FieldType::Number, Value::Number(number)) if number.is_finite() => Ok(Value::Number(number + 0.0)),
        (FieldType::MultiSelect, Value::List(items)) => {
            choice::among(&field.options, items).map_err(|reason| Invalid::new(reason, &to_text(value)))
        }
        (_, Value::List(_)) => Err(Invalid::new(Reason::WrongType, &to_text(value))),
        (kind, value) => {
            let how = ParseOptions { yearly: field.yearly, ..how.clone() };
            parse(kind, &field.options, &to_text(value), &how)
        }
    }
}

#[cfg(test)]
mod tests;
