//! The errors of formulas, which are no values.
//!
//! Most formats have a type for them, and cells of that type are empty. Some writers store them as texts or numbers; such
//! cells are recognised by what they show, in the languages of spreadsheet programs: `#N/A`, `#¡REF!`, `#ДЕЛ/0!`.

/// The maximum length of an error in bytes.
const MAX_LENGTH: usize = 40;
/// Errors without any of the signs that the others have.
const PLAIN: [&str; 3] = ["#GETTING_DATA", "#NV", "#BUSY"];

/// Whether a formula with this result has failed.
pub(crate) fn is_error(shown: &[u8]) -> bool {
    let Some(text) =
        shown.get(..shown.len().min(MAX_LENGTH + 1)).and_then(|text| std::str::from_utf8(text).ok())
    else {
        return false;
    };
    let text = text.trim();
    if let Some(number) = text.strip_prefix("Err:") {
        return !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    }
    let Some(name) = text.strip_prefix('#').filter(|name| name.len() < MAX_LENGTH) else { return false };
    let capitals =
        name.chars().any(char::is_alphabetic) && !name.chars().any(|c| c.is_lowercase() || c.is_whitespace());
    capitals && (name.ends_with(['!', '?']) || name.contains('/') || PLAIN.contains(&text))
}

#[cfg(test)]
mod tests {
    use super::is_error;

    #[test]
    fn errors_are_known_in_any_language() {
        for text in [
            "#N/A",
            "#REF!",
            "#DIV/0!",
            "#NAME?",
            "#VALUE!",
            "#NV",
            "#BEZUG!",
            "#¡REF!",
            "#¿NOMBRE?",
            "#N/D",
            "#Н/Д",
            "#ДЕЛ/0!",
            "Err:502",
            "#GETTING_DATA",
            "#SPILL!",
        ] {
            assert!(is_error(text.as_bytes()), "{text}");
        }
        for text in ["", "#", "#####", "#12", "#VIP", "#hash/tag", "N/A", "Err:", "Err:x", "# A/B", "a#N/A"] {
            assert!(!is_error(text.as_bytes()), "{text}");
        }
    }
}
