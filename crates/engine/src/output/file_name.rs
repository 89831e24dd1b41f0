//! The names that Windows does not give to a file.
//!
//! Windows leads a few names to devices, whatever their ending, and leaves out dots and spaces at the end of a name; a
//! colon begins the name of a stream inside the file. Paths of the kind `\\?\C:\…` are exempt from these rules, and
//! Kith uses such paths, so that it would create a file that Explorer can neither open nor delete.

use std::ffi::OsStr;

/// The names of devices, to which a number is added in the last two cases.
const DEVICES: [&str; 6] = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];
const NUMBERED_DEVICES: [&str; 2] = ["COM", "LPT"];
/// The digits that follow. Windows takes the superscripts of Latin-1 for digits.
const NUMBERS: [&str; 13] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "¹", "²", "³"];

/// Returns whether a file of this name could be created on Windows, and found under it by all programs.
pub(crate) fn is_allowed_on_windows(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    let forbidden = |letter: char| letter < ' ' || r#"<>:"/\|?*"#.contains(letter);
    !name.contains(forbidden) && !name.ends_with(['.', ' ']) && !is_device(&name)
}

fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_uppercase();
    let number = NUMBERED_DEVICES.iter().find_map(|device| stem.strip_prefix(device));
    DEVICES.contains(&stem.as_str()) || number.is_some_and(|number| NUMBERS.contains(&number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn devices_are_known_whatever_their_case_and_ending() {
        for name in ["CON", "con.csv", "Nul.tar.gz", "aux .csv", "COM1.xlsx", "lpt².vcf", "conin$", "PRN."] {
            assert!(!is_allowed_on_windows(OsStr::new(name)), "{name}");
        }
    }

    #[test]
    fn names_that_windows_changes_or_reads_otherwise_are_refused() {
        for name in
            ["people.csv.", "people ", "kith.db::$DATA", "a:b.csv", "what?.csv", "a\tb", "a|b", "a\\b"]
        {
            assert!(!is_allowed_on_windows(OsStr::new(name)), "{name}");
        }
    }

    #[test]
    fn names_that_only_resemble_them_are_allowed() {
        for name in [
            "people.csv",
            "contacts.csv",
            "console.csv",
            "COM10.csv",
            "COMA.csv",
            "my con.csv",
            ".con",
            " a.csv",
            "größe, 2026 (neu).csv",
            "聯絡人.vcf",
            "a..csv",
        ] {
            assert!(is_allowed_on_windows(OsStr::new(name)), "{name}");
        }
    }
}
