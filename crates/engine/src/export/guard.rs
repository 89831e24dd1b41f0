//! Guarding cells that a spreadsheet would run as a formula when it opens a CSV file.
//!
//! A leading `'` keeps such a cell a text; on import, `validate::unguard` removes exactly one. A text that
//! already has apostrophes before the sign gets one more, so that every text survives the round trip
//! unchanged. Workbooks need no guard, because their cells have a type.

/// Returns whether a cell needs the guard: whether, after any apostrophes, it starts with `=`, `+`, `-`, `@`,
/// a tab or a carriage return (the characters that OWASP lists for CSV injection). A `+` followed only by
/// digits is a phone and needs no guard.
pub(crate) fn needs_guard(cell: &str) -> bool {
    match cell.as_bytes() {
        [b'+', digits @ ..] => digits.is_empty() || !digits.iter().all(u8::is_ascii_digit),
        [b'=' | b'-' | b'@' | b'\t' | b'\r', ..] => true,
        [b'\'', ..] => cell.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r']),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_guarded_and_phones_are_not() {
        for cell in
            ["=1+1", "+1+1", "-2", "@SUM(A1)", "\t=1", "\r=1", "'=1", "'''-", "+", "+34 612", "'+34612345678"]
        {
            assert!(needs_guard(cell), "{cell:?}");
        }
        for cell in ["", "'", "'quoted'", "Ana", "+34612345678", " =1", "1-2", "a=b", "’=1"] {
            assert!(!needs_guard(cell), "{cell:?}");
        }
    }
}
