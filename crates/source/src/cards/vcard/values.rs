//! Values that are shown in another way than they are written.

use super::property::Property;

/// Formats a date as `1980-02-29`, without a time. A date without a year becomes `--02-29`; programs by Apple write the
/// year 1604 for that. Any other text stays as it is.
pub(super) fn date(text: &str) -> String {
    let text = text.trim();
    let day = text.split_once(['T', 't']).filter(|(day, _)| day.len() >= 8).map_or(text, |(day, _)| day);
    match day.as_bytes() {
        [b'1', b'6', b'0', b'4', b'-', month @ ..] if is_month_and_day(month) => {
            format!("--{}", day.get(5..).unwrap_or_default())
        }
        [b'-', b'-', rest @ ..] if rest.len() == 4 && all_digits(rest) => {
            let (month, day) = day.get(2..).and_then(|rest| rest.split_at_checked(2)).unwrap_or_default();
            format!("--{month}-{day}")
        }
        digits if digits.len() == 8 && all_digits(digits) => {
            let (year, rest) = day.split_at_checked(4).unwrap_or_default();
            let (month, day) = rest.split_at_checked(2).unwrap_or_default();
            format!("{year}-{month}-{day}")
        }
        _ => day.to_owned(),
    }
}

/// Whether a text is a month and a day, such as `02-29`.
fn is_month_and_day(text: &[u8]) -> bool {
    matches!(text, [a, b, b'-', c, d] if all_digits(&[*a, *b, *c, *d]))
}

/// Whether a text consists of digits.
fn all_digits(text: &[u8]) -> bool {
    text.iter().all(u8::is_ascii_digit)
}

/// Returns the text that replaces a picture, a sound or a key: its kind and its size in bytes.
pub(super) fn packed(property: &Property<'_>, length: usize) -> String {
    const KINDS: [&str; 8] = ["JPEG", "JPG", "PNG", "GIF", "WEBP", "BMP", "OGG", "PGP"];
    let start = property.value.get(..property.value.len().min(40)).unwrap_or_default();
    let start = String::from_utf8_lossy(start).to_ascii_uppercase();
    let kind = KINDS.iter().find(|kind| property.is(kind) || start.contains(&format!("/{kind};")));
    // Four characters of base64 are three bytes.
    let characters = length.saturating_sub(property.offset + start.find(',').map_or(0, |at| at + 1));
    let size = characters / 4 * 3;
    match kind {
        Some(kind) => format!("[{kind}, {size} bytes]"),
        None => format!("[{size} bytes]"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_have_one_form() {
        for (written, read) in [
            ("19800229", "1980-02-29"),
            ("1980-02-29", "1980-02-29"),
            ("1980-02-29T00:00:00Z", "1980-02-29"),
            ("19800229T000000", "1980-02-29"),
            ("1604-05-05", "--05-05"),
            ("16040505", "1604-05-05"),
            ("--0505", "--05-05"),
            ("--05-05", "--05-05"),
            ("31/31/1999", "31/31/1999"),
            ("T1200", "T1200"),
            ("", ""),
            ("--é", "--é"),
        ] {
            assert_eq!(date(written), read, "{written}");
        }
    }
}
