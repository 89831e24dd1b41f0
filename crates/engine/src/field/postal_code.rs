//! Postal codes as programs write them to keep them texts.

use std::borrow::Cow;

/// Returns the postal code without the sign by which a program keeps it a text: `'28001`, `="01234"`, or `z:28001` in the
/// exports of lead adverts. Other texts stay as they are.
pub(crate) fn bare(text: Cow<'_, str>) -> Cow<'_, str> {
    match marked(&text).filter(|code| is_code(code)) {
        Some(code) => Cow::Owned(code.to_owned()),
        None => text,
    }
}

fn marked(text: &str) -> Option<&str> {
    let formula = || text.strip_prefix("=\"").and_then(|text| text.strip_suffix('"'));
    let code = text.strip_prefix("z:").or_else(|| text.strip_prefix(['\'', '’'])).or_else(formula)?;
    Some(code.trim())
}

fn is_code(code: &str) -> bool {
    code.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b' ' | b'-'))
        && code.bytes().any(|b| b.is_ascii_digit())
        && code.len() >= 3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_before_codes_are_removed_and_other_texts_stay() {
        for (written, code) in [
            ("'28001", "28001"),
            ("’0123", "0123"),
            ("=\"01234\"", "01234"),
            ("z:EC1A 1BB", "EC1A 1BB"),
            ("28001", "28001"),
            ("'ab", "'ab"),
            ("''28001", "''28001"),
            ("z:", "z:"),
        ] {
            assert_eq!(bare(Cow::Borrowed(written)), code);
        }
    }
}
