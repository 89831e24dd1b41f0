//! Phone numbers in search terms.

use kith_text::{digits, fold};

/// With fewer digits than this, a leading zero is not taken for a trunk prefix: the person is still typing.
const WITHOUT_TRUNK_ZERO: usize = 4;

/// Returns the digits to look for in stored numbers when somebody searches for a number or a part of one; `None` if the
/// text holds no digit, or anything that does not belong to a number.
///
/// Numbers in E.164 have no international prefix and no trunk prefix, so both are left out, as far as they can be
/// recognised. Digits may be of any script, with the usual punctuation between them.
///
/// ```
/// use kith_phone::search_digits;
///
/// for text in ["0049 151", "+49 (0)151", "+49151"] {
///     assert_eq!(search_digits(text).as_deref(), Some("49151"));
/// }
/// assert_eq!(search_digits("0151 234").as_deref(), Some("151234"));
/// assert_eq!(search_digits("ann"), None);
/// ```
pub fn search_digits(text: &str) -> Option<String> {
    let mut plus = false;
    let mut zero_in_brackets = 0;
    let mut found = String::new();
    for c in text.chars().filter(|c| !fold::invisible(*c)).map(digits::ascii) {
        zero_in_brackets = match (zero_in_brackets, c) {
            (_, '(') => 1,
            (1, '0') => 2,
            (2, ')') => {
                found.pop();
                0
            }
            _ => 0,
        };
        match c {
            '0'..='9' => found.push(c),
            '+' if found.is_empty() => plus = true,
            '-' | '.' | '(' | ')' | '[' | ']' | '/' | '\u{2010}'..='\u{2015}' | '\u{2212}' => {}
            c if c.is_whitespace() => {}
            _ => return None,
        }
    }
    let bare = match found.strip_prefix("00") {
        _ if plus => &found,
        Some(rest) if !rest.is_empty() => rest,
        _ if found.len() >= WITHOUT_TRUNK_ZERO => found.strip_prefix('0').unwrap_or(&found),
        _ => &found,
    };
    (!bare.is_empty()).then(|| bare.to_owned())
}

#[cfg(test)]
mod tests {
    use super::search_digits;

    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(search_digits(text).as_deref(), expected, "{text}");
    }

    #[test]
    fn every_spelling_gives_the_stored_digits() {
        for text in
            ["+49 151", "0049-151", "49151", "+49 (0)151", "(+49) 151", "＋٤٩ ١٥١", "\u{202a}+49151\u{202c}"]
        {
            check(text, Some("49151"));
        }
        check("0151 234", Some("151234"));
        check("(202) 555", Some("202555"));
    }

    #[test]
    fn unfinished_texts_are_searched_as_they_are() {
        check("0", Some("0"));
        check("00", Some("00"));
        check("004", Some("4"));
        check("015", Some("015"));
        check("(0", Some("0"));
    }

    #[test]
    fn other_texts_are_no_phone() {
        for text in ["", "+", "-", "ann", "12a", "49+1", "a@b.de"] {
            check(text, None);
        }
    }
}
