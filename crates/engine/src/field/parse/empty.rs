//! Texts that stand for an empty value in spreadsheets and exports.

use kith_text::fold;

/// Such texts, as [`fold::case_key`]s. The last ones are errors of formulas.
const EMPTY: [&str; 35] = [
    "-",
    "--",
    "---",
    "–",
    "—",
    "n/a",
    "n.a.",
    "n. a.",
    "na",
    "n/d",
    "nd",
    "s/d",
    "k.a.",
    "k. a.",
    "null",
    "(null)",
    "<null>",
    "nil",
    "none",
    "(none)",
    "nan",
    "undefined",
    "\\n",
    "#n/a",
    "#na",
    "#ref!",
    "#value!",
    "#name?",
    "#div/0!",
    "#null!",
    "#num!",
    "0000-00-00",
    "00/00/0000",
    "0/0/0000",
    "0/0/00",
];

/// Returns whether a text that is not a value of a typed field stands for an empty value.
pub(crate) fn looks_empty(text: &str) -> bool {
    /// The length of the longest of these texts, in bytes.
    const LONGEST: usize = 10;
    let text = text.trim();
    text.len() <= LONGEST && EMPTY.contains(&fold::case_key(text).as_str())
}

#[cfg(test)]
mod tests {
    use super::looks_empty;

    #[test]
    fn texts_that_stand_for_nothing() {
        for text in ["-", "N/A", " null ", "NULL", "#N/A", "—", "None", "undefined", "\\N"] {
            assert!(looks_empty(text), "{text}");
        }
        for text in ["", "0", "no", "Nadia", "-1", "not available"] {
            assert!(!looks_empty(text), "{text}");
        }
    }
}
