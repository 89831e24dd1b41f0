//! Cells that a spreadsheet would run as a formula when it opens a CSV file.
//!
//! A leading `'` keeps such a cell a text; `validate::unguard` takes exactly one off again. A text that already has
//! apostrophes before its sign gets one more, so that every text comes back as it was. Workbooks need no guard: their
//! cells say themselves that they are texts.

/// Whether a cell needs the guard: after any apostrophes stands `=`, `+`, `-`, `@`, a tab or a carriage return (the
/// signs OWASP names for CSV injection). A plain `+` and digits is a phone and is left alone.
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
