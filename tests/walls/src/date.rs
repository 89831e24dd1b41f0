//! Dates, and the other values of fields that are read from a text and written as another.

use jiff::civil::Date;
use kith_engine::field::{FieldType, ParseOptions, Value, parse, to_text};
use kith_text::{DateOrder, digits};

/// Reads a date in every order, a time and a number.
pub fn date(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let read = |text: &str, kind, date_order| {
        parse(kind, &[], text, &ParseOptions { date_order, ..ParseOptions::default() })
    };
    let orders = [None, Some(DateOrder::Dmy), Some(DateOrder::Mdy), Some(DateOrder::Ymd)];
    for kind in [FieldType::Date, FieldType::Time, FieldType::Number] {
        for order in orders {
            let Ok(value) = read(&text, kind, order) else { continue };
            let written = to_text(&value);
            for other in orders {
                assert_eq!(
                    read(&written, kind, other),
                    Ok(value.clone()),
                    "{written} does not read as itself"
                );
            }
            match (&value, kind) {
                (Value::Null, _) => assert!(written.is_empty()),
                (Value::Text(day), FieldType::Date) => {
                    let parsed: Result<Date, _> = day.parse();
                    assert_eq!(parsed.map(|day| day.to_string()).ok().as_ref(), Some(day));
                }
                (Value::Number(number), FieldType::Number) => assert!(number.is_finite()),
                (Value::Text(_), FieldType::Time) => {}
                _ => assert!(matches!(value, Value::Null), "{value:?} is no value of {kind:?}"),
            }
        }
    }
    // A date that shows its order, with slashes and all digits of its year, is never another one in a given order; it
    // may be refused. (Of dates with dots, and of short years, a person may say that they are not what they seem.)
    let plain: String = text.chars().map(digits::ascii).collect();
    let has_year = plain.split(|c: char| !c.is_ascii_digit()).any(|number| number.len() == 4);
    if let Ok(sure) = read(&text, FieldType::Date, None)
        && has_year
        && !plain.contains('.')
    {
        for order in DateOrder::ALL {
            let day = read(&text, FieldType::Date, Some(order));
            assert!(
                day.is_err() || day.as_ref() == Ok(&sure),
                "{text:?} as {order:?} is {day:?}, not {sure:?}"
            );
        }
    }
}
