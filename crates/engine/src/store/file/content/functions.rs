//! SQL functions by which the rules of a review look at values.

use rusqlite::Connection;
use rusqlite::functions::{Context, FunctionFlags};
use rusqlite::types::{Value as Sql, ValueRef};

use crate::field::definition::FieldType;
use crate::field::parse::{ParseOptions, parse};
use crate::field::value::Value;
use crate::store::error::Result;
use kith_phone::{BareNumbers, Phone};

/// Makes the functions known to a connection:
/// - `is_text(v)`: whether a value is anything but a text that is empty or not valid UTF-8;
/// - `as_text(v)`: the value with the invalid parts of a text replaced, or NULL for an empty text;
/// - `as_phone(v)`: the phone as Kith stores it, or NULL for what is no phone;
/// - `as_value(type, v)`: the value as a field of this type stores it, or NULL if the field cannot have it.
pub(super) fn register(conn: &Connection) -> Result<()> {
    let flags =
        FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC | FunctionFlags::SQLITE_DIRECTONLY;
    conn.create_scalar_function("is_text", 1, flags, |context| Ok(is_text(context.get_raw(0))))?;
    conn.create_scalar_function("as_text", 1, flags, |context| Ok(as_text(context.get_raw(0))))?;
    conn.create_scalar_function("as_phone", 1, flags, |context| Ok(as_phone(context.get_raw(0))))?;
    conn.create_scalar_function("as_value", 2, flags, as_value)?;
    Ok(())
}

fn is_text(value: ValueRef<'_>) -> bool {
    match value {
        ValueRef::Text(bytes) => !bytes.is_empty() && std::str::from_utf8(bytes).is_ok(),
        _ => true,
    }
}

fn as_text(value: ValueRef<'_>) -> Sql {
    match value {
        ValueRef::Text([]) => Sql::Null,
        ValueRef::Text(bytes) => Sql::Text(String::from_utf8_lossy(bytes).into_owned()),
        ValueRef::Integer(integer) => Sql::Integer(integer),
        ValueRef::Real(real) => Sql::Real(real),
        ValueRef::Blob(_) | ValueRef::Null => Sql::Null,
    }
}

/// A number in the form of a stored one is left as it is: one that the rules of today refuse may have been valid
/// when it was stored, and parsing a million of them takes seconds.
fn as_phone(value: ValueRef<'_>) -> Option<String> {
    let text = value.as_str().ok()?;
    if is_e164(text) {
        return Some(text.to_owned());
    }
    Phone::parse(text, BareNumbers::Refuse).ok().map(|parsed| parsed.phone.as_str().to_owned())
}

/// Returns whether a text has the form of a stored phone: `+` and up to 19 digits, the first of them not 0.
fn is_e164(text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or_default();
    (1..=19).contains(&digits.len()) && !digits.starts_with('0') && digits.bytes().all(|b| b.is_ascii_digit())
}

fn as_value(context: &Context<'_>) -> rusqlite::Result<Sql> {
    let kind = FieldType::from_name(context.get_raw(0).as_str()?).unwrap_or(FieldType::Text);
    Ok(match (kind, context.get_raw(1)) {
        (_, ValueRef::Null) => Sql::Null,
        (FieldType::Number, ValueRef::Real(number)) if !number.is_finite() => Sql::Null,
        (FieldType::Checkbox, ValueRef::Integer(yes)) => Sql::Integer(i64::from(yes != 0)),
        (FieldType::Date | FieldType::Time, ValueRef::Text(bytes)) => {
            let text = String::from_utf8_lossy(bytes);
            match parse(kind, &[], &text, &ParseOptions::default()) {
                Ok(Value::Text(text)) => Sql::Text(text),
                _ => Sql::Null,
            }
        }
        (FieldType::MultiSelect, ValueRef::Text(json)) => match serde_json::from_slice::<Vec<String>>(json) {
            Ok(items) if items.is_empty() => Sql::Null,
            Ok(_) => as_text(ValueRef::Text(json)),
            Err(_) => Sql::Text(serde_json::Value::from(vec![String::from_utf8_lossy(json)]).to_string()),
        },
        (_, other) => as_text(other),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_stored_today_is_left_as_it_is() {
        for phone in ["+34612345678", "+999123", "+80012345678"] {
            assert_eq!(as_phone(ValueRef::Text(phone.as_bytes())).as_deref(), Some(phone));
        }
        for (written, read) in [("+34 612 34 56 78", Some("+34612345678")), ("+", None), ("+12a", None)] {
            assert_eq!(as_phone(ValueRef::Text(written.as_bytes())).as_deref(), read, "{written}");
        }
    }

    #[test]
    fn texts_are_sound_if_they_are_not_empty_and_valid() {
        assert!(is_text(ValueRef::Text("Ñandú".as_bytes())) && is_text(ValueRef::Null));
        assert!(!is_text(ValueRef::Text(b"")) && !is_text(ValueRef::Text(b"a\xff")));
        assert_eq!(as_text(ValueRef::Text(b"a\xff")), Sql::Text("a\u{fffd}".to_owned()));
    }
}
