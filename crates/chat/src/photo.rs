//! The day in the names of photos and voice messages.

use jiff::civil::Date;

use crate::marks::is_mark;

/// The day in the name of a photo on the first line of an entry.
pub(crate) fn day(body: &str) -> Option<Date> {
    let line = body.split('\n').next()?;
    let words = line.split(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | ':') || is_mark(c));
    words
        .filter(|word| {
            word.contains('.')
                && ["-WA", "-PHOTO-", "-VIDEO-", "-AUDIO-"].iter().any(|mark| word.contains(mark))
        })
        .find_map(in_name)
}

/// The day in the name of a photo or voice message, such as `IMG-20240115-WA0001.jpg` or
/// `00000012-PHOTO-2024-01-15-21-41-07.jpg`.
fn in_name(name: &str) -> Option<Date> {
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    let mut parts = name.split(['-', '_', '.']);
    while let Some(part) = parts.next() {
        if !digits(part) || !part.starts_with("20") {
            continue;
        }
        if let (8, Some(year), Some(month), Some(day)) =
            (part.len(), part.get(..4), part.get(4..6), part.get(6..))
        {
            return Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok();
        }
        if part.len() == 4 {
            let (month, day) = (parts.next()?, parts.next()?);
            return Date::new(part.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok();
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_photos_have_the_day() {
        let day = Some(Date::constant(2024, 1, 15));
        assert_eq!(in_name("IMG-20240115-WA0001.jpg"), day);
        assert_eq!(in_name("00000012-PHOTO-2024-01-15-21-41-07.jpg"), day);
        assert_eq!(in_name("report 2024.pdf"), None);
    }
}
