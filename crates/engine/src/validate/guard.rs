//! The guard of a cell that a spreadsheet would run as a formula when it opens a CSV file.
//!
//! A leading `'` keeps such a cell a text; on import, exactly one is removed. A text that already has apostrophes before
//! the sign gets one more, so that every text survives the round trip unchanged. Workbooks need no guard, because their
//! cells have a type.

use kith_text::fold::invisible;

/// The signs that begin a formula, and their full-width forms, which East Asian versions of spreadsheets take for them.
const SIGNS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// Returns whether a cell needs the guard: whether, after any apostrophes, it begins like a formula. A `+` followed only
/// by digits is a phone and needs no guard.
pub(crate) fn needs_guard(cell: &str) -> bool {
    begins_like_formula(cell.trim_start_matches('\'')) && !is_phone(cell)
}

/// Removes the guard from a cell that a spreadsheet would otherwise run as a formula.
pub(crate) fn unguard(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if begins_like_formula(rest.trim_start_matches('\'')) => rest,
        _ => cell,
    }
}

/// Returns whether a text begins with a sign of a formula, or with a character that spreadsheets may drop before one:
/// the tab and the line ends, which OWASP lists for CSV injection, and, if a sign follows, other white space, control
/// characters and characters without width.
fn begins_like_formula(text: &str) -> bool {
    // Most cells begin with a letter or a digit.
    if text.as_bytes().first().is_none_or(u8::is_ascii_alphanumeric) {
        return false;
    }
    let dropped = |c: char| c.is_whitespace() || c.is_control() || invisible(c);
    text.starts_with(['\t', '\r', '\n']) || text.trim_start_matches(dropped).starts_with(SIGNS)
}

fn is_phone(cell: &str) -> bool {
    cell.strip_prefix('+')
        .is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn formulas_are_guarded_and_phones_are_not() {
        for cell in [
            "=1+1",
            "+1+1",
            "-2",
            "@SUM(A1)",
            "\t=1",
            "\tx",
            "\r=1",
            "\nx",
            "'=1",
            "'''-",
            "+",
            "+34 612",
            "'+34612345678",
            "＝1＋1",
            "＋34612345678",
            "－1",
            "＠SUM(A1)",
            "'＝1",
            " =1",
            "\u{feff}=1",
            "\u{200b}\u{a0}\u{3000}＝1",
            "\u{202e}=1",
            "\0=1",
            "' =1",
            " +34612345678",
        ] {
            assert!(needs_guard(cell), "{cell:?}");
            assert_eq!(unguard(&format!("'{cell}")), cell);
        }
        for cell in [
            "",
            "'",
            "'quoted'",
            "Ana",
            "+34612345678",
            " ",
            " Ana",
            "\u{feff}Ana",
            "1-2",
            "a=b",
            "’=1",
            "\"=1",
            " '=1",
        ] {
            assert!(!needs_guard(cell), "{cell:?}");
            assert_eq!(unguard(cell), cell);
        }
    }

    proptest! {
        #[test]
        fn exactly_one_guard_is_taken_off(cell in "['=+@＝＠ \\t\\r\\n\u{feff}\u{200b}a1-]{0,6}") {
            let guarded = if needs_guard(&cell) { format!("'{cell}") } else { cell.clone() };
            prop_assert!(is_phone(&guarded) || !begins_like_formula(&guarded));
            prop_assert_eq!(unguard(&guarded), cell);
        }
    }
}
