//! Extensions after a number, such as `ext. 5`, `x5` and `#5`.

/// The words and signs before an extension, in lower case. Where one begins with another, the longer one comes first.
const MARKS: [&str; 35] = [
    "extension",
    "extensión",
    "extensao",
    "extensão",
    "extn",
    "ext",
    "xtn",
    "x",
    "#",
    "interno",
    "int",
    "anexo",
    "ramal",
    "poste",
    "добавочный",
    "доб",
    "внутренний",
    "вн",
    "durchwahl",
    "dw",
    "nst",
    "wewn",
    "wew",
    "toestel",
    "tst",
    "anknytning",
    "ankn",
    "dahili",
    "內線",
    "内線",
    "内线",
    "分機",
    "分机",
    "转",
    "轉",
];
const RIGHT_TO_LEFT_MARKS: [&str; 3] = ["تحويلة", "داخلي", "داخلی"];
/// The most digits that an extension has.
const LONGEST: usize = 9;
/// The most digits after a single pause. More digits can be another number.
const LONGEST_AFTER_PAUSE: usize = 6;

/// Reads the text after a number as an extension, and returns its digits; `None` if it is anything else.
pub(crate) fn read(tail: &str) -> Option<String> {
    let tail = tail.trim().to_lowercase();
    if let Some(digits) = after_pause(&tail) {
        return Some(digits.to_owned());
    }
    let paused = tail.strip_prefix(",,");
    let tail = tail.trim_start_matches([' ', ',', ';', '(', '-']);
    let digits = match MARKS.iter().chain(&RIGHT_TO_LEFT_MARKS).find_map(|mark| tail.strip_prefix(mark)) {
        Some(rest) => rest.trim_start_matches(['.', ':', '=', ' ', '-', '#']),
        None => paused?.trim_start_matches([',', ' ']),
    };
    let digits = digits.trim_end_matches(['#', ')', ' ']);
    let fits = (1..=LONGEST).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    fits.then(|| digits.to_owned())
}

/// Returns the digits that are dialled after a pause, as address books write it: `,123`, `;123`, `p123` and `w123`.
fn after_pause(tail: &str) -> Option<&str> {
    let pause = tail.chars().next().filter(|c| matches!(c, ',' | ';' | 'p' | 'w'))?;
    let digits = tail.trim_start_matches(pause).trim_end_matches('#');
    let fits =
        (1..=LONGEST_AFTER_PAUSE).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    fits.then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn recognises_marks() {
        for tail in [
            "ext 42",
            "Ext. 42",
            " x42",
            "X 42",
            "#42",
            "extension: 42",
            ", ext 42",
            ";ext=42",
            "(ext. 42)",
            ",,42#",
            ",42",
            ";42",
            "p42",
            "W42",
            "pp42",
            ",42#",
            "доб. 42",
            "int. 42",
            "内線42",
            "转42",
            "ramal 42",
            "DW 42",
            "تحويلة 42",
        ] {
            assert_eq!(read(tail).as_deref(), Some("42"), "{tail}");
        }
    }

    #[test]
    fn refuses_anything_else() {
        for tail in [
            "x",
            "ext",
            "#",
            ", 42",
            "; 42",
            ",1234567",
            "p",
            "xx42",
            "abc",
            "x42x",
            "ext 1234567890",
            "or 42",
            "",
            "x4 2",
        ] {
            assert_eq!(read(tail), None, "{tail}");
        }
    }
}
