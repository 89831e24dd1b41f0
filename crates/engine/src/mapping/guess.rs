//! Guessing the fields of columns whose headers are not recognised, by a part of the header or by the cells.
//! Only fields without a column are guessed.

use crate::email;
use crate::field::standard::Standard;
use crate::mapping::assign::field;
use crate::mapping::column::{Certainty, MappedColumn, Target};
use crate::mapping::header;
use kith_phone::{BareNumbers, Country, Phone};
use kith_text::fold;

/// Parts of header keys that identify a phone, an email or a name if no other column does.
const PHONE_PARTS: [&str; 8] =
    ["phone", "mobile", "telef", "cellular", "whatsapp", "handy", "телефон", "电话"];
const EMAIL_PARTS: [&str; 3] = ["email", "mail", "correo"];
const NAME_PARTS: [&str; 6] =
    ["firstname", "givenname", "vorname", "contactname", "clientname", "customername"];

/// Maps columns that are still ignored to the phone, the email and the first name, if these have no column.
pub(crate) fn by_content(columns: &mut [MappedColumn], samples: &[Vec<String>]) {
    let phones = |index| mostly(samples, index, |cell| Phone::parse(cell, BareNumbers::Refuse).is_ok());
    let emails = |index| mostly(samples, index, |cell| email::is_valid(cell.trim()));
    for (standard, parts, fits) in [
        (Standard::Phone, &PHONE_PARTS[..], &phones as &dyn Fn(usize) -> bool),
        (Standard::Email, &EMAIL_PARTS[..], &emails),
        (Standard::FirstName, &NAME_PARTS[..], &|_| false),
    ] {
        if columns.iter().any(|c| c.target == field(standard) && !c.fallback) {
            continue;
        }
        let by_cells = columns.iter().position(|c| is_free(c) && fits(c.index));
        // A header only counts if the values could be right: `Email Opt In` has none with an @.
        let possible = |index: usize| {
            let mut cells =
                samples.iter().filter_map(|row| row.get(index)).filter(|cell| !is_blank(cell)).peekable();
            cells.peek().is_none() || cells.any(|cell| could_be(standard, cell))
        };
        let by_header =
            || columns.iter().position(|c| is_free(c) && says(&c.header, parts) && possible(c.index));
        if let Some(column) = by_cells.or_else(by_header).and_then(|at| columns.get_mut(at)) {
            column.target = field(standard);
            column.certainty = Certainty::Guessed;
        }
    }
}

/// Maps columns of which all values are international prefixes, such as `+34` and `0034`, to the country of the
/// phone.
pub(crate) fn country_codes(columns: &mut [MappedColumn], samples: &[Vec<String>]) {
    // One apostrophe can be the guard against formulas.
    let plain = |cell: &str| cell.trim().strip_prefix('\'').unwrap_or(cell.trim()).to_owned();
    let is_code =
        |cell: &str| cell.chars().all(|c| c.is_numeric() || c == '+') && Country::read(cell).is_some();
    let known = columns.iter().any(|column| column.target == Target::PhoneCountry);
    let free = columns
        .iter_mut()
        .filter(|column| column.target == Target::Ignored || column.target == field(Standard::Country));
    for column in free.filter(|_| !known) {
        let values = samples.iter().filter_map(|row| row.get(column.index)).filter(|cell| !is_blank(cell));
        let values: Vec<String> = values.map(|cell| plain(cell)).collect();
        // Digits alone, such as `34` and `007`, can be anything.
        if values.iter().any(|value| value.starts_with('+')) && values.iter().all(|value| is_code(value)) {
            column.target = Target::PhoneCountry;
            column.certainty = Certainty::Guessed;
            column.set = 0;
        }
    }
}

fn is_free(column: &MappedColumn) -> bool {
    column.target == Target::Ignored && !header::is_never_phone(&header::key(&column.header))
}

fn says(header: &str, parts: &[&str]) -> bool {
    let key = header::key(header);
    // A column like `Phone 1 - Label` describes a phone, but does not contain one.
    let is_about = ["label", "type", "typ", "name"].iter().any(|end| key.ends_with(end))
        && !parts.contains(&key.as_str());
    let names = parts.iter().any(|part| part.ends_with("name"));
    (names || !is_about) && parts.iter().any(|part| key.contains(part))
}

fn is_blank(cell: &str) -> bool {
    cell.chars().all(|c| c.is_whitespace() || fold::invisible(c))
}

/// Returns whether a value looks like one of the field, even if it is not valid.
fn could_be(standard: Standard, cell: &str) -> bool {
    match standard {
        Standard::Email => cell.contains('@'),
        Standard::Phone => cell.chars().filter(|c| c.is_numeric()).count() >= 5,
        _ => true,
    }
}

/// Returns whether more than half of the cells that are not blank fit.
fn mostly(samples: &[Vec<String>], index: usize, fits: impl Fn(&str) -> bool) -> bool {
    let cells: Vec<&String> =
        samples.iter().filter_map(|row| row.get(index)).filter(|cell| !is_blank(cell)).collect();
    let good = cells.iter().filter(|cell| fits(cell)).count();
    good > 0 && good * 2 > cells.len()
}
