//! A number as it was written: whether a `+` stood before it, its digits and its extension. Nothing here knows which
//! numbers exist; a text that the grammar does not expect is refused.

use std::borrow::Cow;

use kith_text::{digits, fold};

use crate::error::PhoneError;
use crate::extension;

/// The longest text that is looked at, in bytes without the white space around it. A longer one is not a phone number.
const LONGEST: usize = 250;
/// The most digits of a number that is written with the longest international prefix, its calling code and a trunk prefix.
const MOST_DIGITS: usize = 25;

/// URI schemes that carry a number.
const SCHEMES: [&str; 4] = ["tel:", "callto:", "sms:", "whatsapp:"];
/// Labels before a number, in lower case. Those of faxes and pagers are not among them: their numbers are refused.
const LABELS: [&str; 40] = [
    "telephone",
    "telefono",
    "teléfono",
    "téléphone",
    "telefone",
    "telefon",
    "telefoon",
    "tel",
    "tél",
    "phone",
    "ph",
    "mobile",
    "mobil",
    "mobiel",
    "móvil",
    "movil",
    "mob",
    "cellulare",
    "celular",
    "cell",
    "cel",
    "handy",
    "portable",
    "whatsapp",
    "home",
    "work",
    "office",
    "main",
    "private",
    "privat",
    "casa",
    "trabajo",
    "fijo",
    "domicile",
    "bureau",
    "büro",
    "number",
    "no",
    "тел",
    "моб",
];
/// One-letter labels, which need a colon: `p:+34…` in the exports of lead adverts.
const LETTERS: [&str; 7] = ["p", "t", "m", "c", "h", "w", "o"];

/// A number as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Written {
    /// Whether a `+` stood before the digits.
    pub(crate) plus: bool,
    /// The digits, without those of the extension: 1 to 25 in ASCII.
    pub(crate) digits: String,
    /// For each `/` and each line break, how many digits stood before it.
    pub(crate) breaks: Vec<usize>,
    /// The digits of the extension.
    pub(crate) extension: Option<String>,
    /// Whether the number was followed by `.0`, as in a cell that holds it as a number. The fraction is left out.
    pub(crate) float_tail: bool,
}

/// Reads a number as it was written.
pub(crate) fn read(raw: &str) -> Result<Written, PhoneError> {
    let raw = raw.trim_matches(|c: char| c.is_whitespace() || fold::invisible(c));
    if raw.is_empty() {
        return Err(PhoneError::Missing);
    }
    if raw.len() > LONGEST {
        return Err(PhoneError::Invalid);
    }
    let plain = plain(raw).ok_or(PhoneError::Invalid)?;
    let text = unguarded(&plain);
    if text.is_empty() {
        return Err(PhoneError::Missing);
    }
    if is_scientific(text) {
        return Err(PhoneError::DigitsLost);
    }
    if let Some(whole) = whole_of_float(text) {
        return Ok(Written {
            plus: false,
            digits: whole.to_owned(),
            breaks: Vec::new(),
            extension: None,
            float_tail: true,
        });
    }
    match scheme(text) {
        Some(uri) => read_uri(uri),
        None => read_number(without_label(text)),
    }
}

/// The text with ASCII digits and signs, plain spaces and hyphens, and without invisible characters; `None` if there are
/// control characters in it.
fn plain(raw: &str) -> Option<Cow<'_, str>> {
    if raw.bytes().all(|b| (b' '..=b'~').contains(&b)) {
        return Some(Cow::Borrowed(raw));
    }
    let mut out = String::with_capacity(raw.len());
    for c in raw.chars().filter(|c| !fold::invisible(*c)) {
        out.push(match digits::ascii(c) {
            '\t' => ' ',
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
            c if c.is_control() => return None,
            c if c.is_whitespace() => ' ',
            '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{30fc}' | '\u{fe63}' => '-',
            c => c,
        });
    }
    Some(Cow::Owned(out))
}

/// The text without the signs by which spreadsheets keep a number a text: a leading apostrophe, `="…"` or quotes.
fn unguarded(text: &str) -> &str {
    let text = text.trim().trim_start_matches(['\'', '’', '‘', '`']).trim();
    let quoted = text.strip_prefix('=').unwrap_or(text);
    let inner = quoted.strip_prefix('"').and_then(|t| t.strip_suffix('"'));
    inner.unwrap_or(text).trim()
}

/// Whether the text is a decimal number with an exponent, such as `9.19E+11` or `9,19e11`. Its last digits are lost.
fn is_scientific(text: &str) -> bool {
    let Some((mantissa, exponent)) = text.split_once(['e', 'E']) else { return false };
    let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
    let mantissa = mantissa.strip_prefix(['+', '-']).unwrap_or(mantissa);
    all_digits(exponent)
        && match mantissa.split_once(['.', ',']) {
            Some((whole, fraction)) => all_digits(whole) && (fraction.is_empty() || all_digits(fraction)),
            None => all_digits(mantissa),
        }
}

/// The digits before `.0` or `,0`, if nothing else was written.
fn whole_of_float(text: &str) -> Option<&str> {
    let (whole, fraction) = text.split_once(['.', ','])?;
    (whole.len() >= 7 && all_digits(whole) && matches!(fraction, "0" | "00")).then_some(whole)
}

fn all_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

fn scheme(text: &str) -> Option<&str> {
    SCHEMES.iter().find_map(|scheme| {
        let (start, rest) = text.split_at_checked(scheme.len())?;
        start.eq_ignore_ascii_case(scheme).then_some(rest)
    })
}

/// Reads what stands after the scheme of a `tel:` URI (RFC 3966). Parameters other than the extension are left out.
fn read_uri(uri: &str) -> Result<Written, PhoneError> {
    let uri = uri.trim_start_matches('/').replace("%2B", "+").replace("%2b", "+").replace("%20", " ");
    let mut parts = uri.split(';');
    let mut written = read_number(parts.next().unwrap_or_default().trim())?;
    for part in parts {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        match name.trim().to_ascii_lowercase().as_str() {
            "ext" => written.extension = extension::read(&format!("ext{value}")),
            // A local number, valid only within that context. Its digits alone would be another number.
            "phone-context" if !written.plus => return Err(PhoneError::MissingCountryCode),
            _ => {}
        }
    }
    Ok(written)
}

/// The text without a label, as in `Tel. +49…`, `p:+49…` and `+49… (mobile)`. A word before the number is a label only if
/// a dot, a colon or a space separates the two; after the number, it must be in brackets.
fn without_label(text: &str) -> &str {
    let text = without_label_after(text);
    if !text.starts_with(char::is_alphabetic) {
        return text;
    }
    let Some(end) = text.find(|c: char| !c.is_alphabetic()) else { return text };
    let (word, rest) = text.split_at_checked(end).unwrap_or((text, ""));
    let word = word.to_lowercase();
    let is_label = LABELS.contains(&word.as_str()) && rest.starts_with([' ', '.', ':']);
    let is_letter = LETTERS.contains(&word.as_str()) && rest.starts_with(':');
    if is_label || is_letter { rest.trim_start_matches(['.', ':', ' ']) } else { text }
}

fn without_label_after(text: &str) -> &str {
    let Some((number, word)) = text.strip_suffix(')').and_then(|text| text.rsplit_once('(')) else {
        return text;
    };
    if LABELS.contains(&word.trim().to_lowercase().as_str()) { number.trim_end() } else { text }
}

/// Reads the number itself and what follows it.
fn read_number(text: &str) -> Result<Written, PhoneError> {
    // A dash before the digits is a minus: this is not a phone number.
    if text.starts_with('-') {
        return Err(PhoneError::Invalid);
    }
    let mut written = Written {
        plus: false,
        digits: String::new(),
        breaks: Vec::new(),
        extension: None,
        float_tail: false,
    };
    for (at, c) in text.char_indices() {
        match c {
            '0'..='9' => written.digits.push(c),
            '+' if written.digits.is_empty() => written.plus = true,
            ' ' | '-' | '.' | '(' | ')' | '[' | ']' => {}
            '/' | '\n' => written.breaks.push(written.digits.len()),
            '+' => return Err(PhoneError::Invalid),
            _ => {
                let tail = text.get(at..).unwrap_or_default();
                written.extension = Some(read_tail(&written.digits, tail)?);
                break;
            }
        }
    }
    if (1..=MOST_DIGITS).contains(&written.digits.len()) { Ok(written) } else { Err(PhoneError::Invalid) }
}

/// Reads the text after the digits as an extension, or returns why the whole is not a number.
fn read_tail(digits: &str, tail: &str) -> Result<String, PhoneError> {
    match extension::read(tail) {
        Some(extension) if !digits.is_empty() => Ok(extension),
        // `n/a` and `none` are not numbers with letters in them, but no numbers at all.
        _ if digits.is_empty() && !tail.contains(|c: char| c.is_ascii_digit()) => Err(PhoneError::Invalid),
        _ if tail.contains(char::is_alphabetic) => Err(PhoneError::HasLetters),
        _ => Err(PhoneError::Invalid),
    }
}
