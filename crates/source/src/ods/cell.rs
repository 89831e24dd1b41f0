//! What a cell shows: its type and value, and the paragraphs in it.

use std::io;

use jiff::civil::DateTime;
use jiff::{SignedDuration, Unit};

use crate::sheet::format::NumberFormat;
use crate::sheet::{COLUMNS, ROW, value};
use crate::xml::{self, Tag, Token, XmlReader};
use kith_container::invalid;

/// What a cell says of itself.
#[derive(Debug, Default)]
pub(super) struct Cell {
    kind: Kind,
    /// The value as it is written, where there is one.
    value: Vec<u8>,
    /// How many columns have it; one more than a sheet has stands for any number beyond.
    pub(super) times: usize,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Kind {
    #[default]
    Text,
    Number,
    Date,
    Time,
    Bool,
}

impl Cell {
    pub(super) fn read(tag: &Tag<'_>) -> Cell {
        let mut cell = Cell { times: 1, ..Cell::default() };
        let mut failed = false;
        for (name, value) in tag.full_attributes() {
            match name {
                b"office:value-type" => {
                    cell.kind = match value {
                        b"float" | b"percentage" | b"currency" => Kind::Number,
                        b"date" => Kind::Date,
                        b"time" => Kind::Time,
                        b"boolean" => Kind::Bool,
                        _ => Kind::Text,
                    }
                }
                b"calcext:value-type" => failed = value == b"error",
                b"office:value"
                | b"office:date-value"
                | b"office:time-value"
                | b"office:boolean-value"
                | b"office:string-value" => {
                    cell.value.clear();
                    xml::push_text(value, &mut cell.value);
                }
                b"table:number-columns-repeated" => cell.times = times(value, COLUMNS + 1),
                _ => {}
            }
        }
        if failed {
            cell.kind = Kind::Text;
        }
        cell
    }

    /// Appends the text of the cell, of which `shown` are the paragraphs.
    pub(super) fn push(&self, shown: &[u8], out: &mut Vec<u8>) {
        let value = self.value.as_slice();
        if self.kind == Kind::Text || value.is_empty() {
            out.extend_from_slice(if shown.is_empty() { value } else { shown });
            return;
        }
        match self.kind {
            Kind::Bool => out.extend_from_slice(if value == b"true" { b"TRUE" } else { b"FALSE" }),
            Kind::Date => push_date(value, out),
            Kind::Time => push_time(value, out),
            _ if same_digits(shown, value) => out.extend_from_slice(shown),
            _ => value::push_number(value, &NumberFormat::General, false, out),
        }
    }
}

/// How often something is repeated: once unless it says so in digits, and no more often than `most`.
pub(super) fn times(value: &[u8], most: usize) -> usize {
    let digits = std::str::from_utf8(value).ok().filter(|text| text.bytes().all(|b| b.is_ascii_digit()));
    match digits {
        // More digits than a number can have.
        Some(digits) if digits.len() > 18 => most,
        Some(digits) => digits.parse().map_or(1, |times: usize| times.clamp(1, most)),
        None => 1,
    }
}

/// Whether what is shown of a number are its digits with zeros or a plus in front, or dashes between: a zip or a
/// phone, whose format says more than the number. Other formats (amounts, percentages, exponents) say less.
fn same_digits(shown: &[u8], value: &[u8]) -> bool {
    let shown = shown.strip_prefix(b"+").unwrap_or(shown);
    let digits: Vec<u8> = shown.iter().copied().filter(u8::is_ascii_digit).collect();
    let only_digits = shown.iter().all(|&byte| byte.is_ascii_digit() || byte == b'-');
    if !only_digits || digits.is_empty() || shown.first() == Some(&b'-') {
        return false;
    }
    let mut number = Vec::new();
    value::push_number(value, &NumberFormat::General, false, &mut number);
    let zeros = digits.iter().take_while(|&&digit| digit == b'0').count().min(digits.len() - 1);
    digits.get(zeros..) == Some(number.as_slice())
}

/// Appends a day, and its time where it has one.
fn push_date(value: &[u8], out: &mut Vec<u8>) {
    let moment =
        std::str::from_utf8(value).ok().and_then(|text| text.trim_end_matches('Z').parse::<DateTime>().ok());
    match moment.and_then(|moment| moment.round(Unit::Second).ok()) {
        Some(moment) => value::push_iso_date(moment.to_string().as_bytes(), out),
        None => value::push_iso_date(value, out),
    }
}

/// Appends a time of day, or a span of time, written as in `PT08H30M00S`.
fn push_time(value: &[u8], out: &mut Vec<u8>) {
    let span = std::str::from_utf8(value).ok().and_then(|text| text.parse::<SignedDuration>().ok());
    match span.filter(|span| !span.is_negative()).and_then(|span| span.round(Unit::Second).ok()) {
        Some(span) => out.extend_from_slice(value::clock(span.as_secs()).as_bytes()),
        None => out.extend_from_slice(value),
    }
}

/// Reads the paragraphs of a cell into `out`, which is cleared, up to the cell's end. Comments, pictures and
/// pronunciations are no part of them.
pub(super) fn read_paragraphs(xml: &mut XmlReader, out: &mut Vec<u8>) -> io::Result<()> {
    out.clear();
    let mut paragraphs = 0;
    // How deep we are inside a paragraph, or inside something that is left out.
    let (mut inside, mut outside) = (0_usize, 0_usize);
    // White space is one space, and none at the start.
    let mut after_space = true;
    loop {
        match xml.next()? {
            Token::Open { empty, .. } if outside > 0 => outside += usize::from(!empty),
            Token::Open { tag, empty } => match tag.name {
                b"p" | b"h" if inside == 0 => {
                    if paragraphs > 0 {
                        out.push(b'\n');
                    }
                    paragraphs += 1;
                    after_space = true;
                    inside = usize::from(!empty);
                }
                b"annotation" | b"note" | b"ruby-text" | b"frame" | b"custom-shape" => {
                    outside = usize::from(!empty);
                }
                _ if inside == 0 => outside = usize::from(!empty),
                name => {
                    match name {
                        b"s" => {
                            let count = tag.attribute(b"c").map_or(1, |count| times(count.as_bytes(), 1_024));
                            out.resize(out.len() + count, b' ');
                        }
                        b"tab" => out.push(b'\t'),
                        b"line-break" => out.push(b'\n'),
                        _ => {}
                    }
                    after_space &= !matches!(name, b"s" | b"tab" | b"line-break");
                    inside += usize::from(!empty);
                }
            },
            Token::Close(_) if outside > 0 => outside -= 1,
            Token::Close(_) if inside > 0 => inside -= 1,
            Token::Close(_) => return Ok(()),
            Token::End => return Err(invalid("the sheet ends in the middle of a cell")),
            token if inside > 0 && outside == 0 => {
                let start = out.len();
                token.push_text(out);
                after_space = join_spaces(out, start, after_space);
            }
            _ => {}
        }
        if out.len() > ROW {
            return Err(invalid("a text in it is longer than any cell can hold"));
        }
    }
}

/// Makes one space of each run of white space from `start` on, none where one is before it; whether one is last.
fn join_spaces(text: &mut Vec<u8>, start: usize, after_space: bool) -> bool {
    let mut last = after_space;
    let mut end = start;
    for at in start..text.len() {
        let Some(&byte) = text.get(at) else { break };
        let space = byte.is_ascii_whitespace();
        if !(space && last)
            && let Some(place) = text.get_mut(end)
        {
            *place = if space { b' ' } else { byte };
            end += 1;
        }
        last = space;
    }
    text.truncate(end);
    last
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(kind: Kind, value: &str, paragraphs: &str) -> String {
        let mut out = Vec::new();
        let cell = Cell { kind, value: value.as_bytes().to_vec(), times: 1 };
        cell.push(paragraphs.as_bytes(), &mut out);
        String::from_utf8(out).unwrap_or_default()
    }

    #[test]
    fn numbers_are_shown_by_their_format_only_where_it_says_more() {
        for (value, paragraphs, text) in [
            ("4915123456789", "4.91512345679E+12", "4915123456789"),
            ("4915123456789", "+4915123456789", "+4915123456789"),
            ("1234", "01234", "01234"),
            ("12345678", "01234-5678", "01234-5678"),
            ("1234.5", "1,234.50 €", "1234.5"),
            ("0.5", "50%", "0.5"),
            ("0", "00000", "00000"),
            ("-12", "-12", "-12"),
            ("12.7", "13", "12.7"),
            ("1234", "###", "1234"),
            ("", "n/a", "n/a"),
        ] {
            assert_eq!(shown(Kind::Number, value, paragraphs), text, "{value} {paragraphs}");
        }
    }

    #[test]
    fn days_and_times_are_written_as_in_other_workbooks() {
        for (value, text) in [
            ("1980-02-29", "1980-02-29"),
            ("2021-01-01T18:00:00", "2021-01-01 18:00:00"),
            ("2021-01-01T17:59:59.9999999", "2021-01-01 18:00:00"),
            ("2021-01-01T00:00:00Z", "2021-01-01"),
            ("soon", "soon"),
        ] {
            assert_eq!(shown(Kind::Date, value, "x"), text);
        }
        for (value, text) in [
            ("PT08H30M00S", "08:30:00"),
            ("PT36H00M00S", "36:00:00"),
            ("PT0H0M59.7S", "00:01:00"),
            ("-PT1H", "-PT1H"),
        ] {
            assert_eq!(shown(Kind::Time, value, "x"), text);
        }
        assert_eq!(shown(Kind::Bool, "true", "WAHR"), "TRUE");
    }

    #[test]
    fn repetitions_are_bounded() {
        for (written, count) in
            [("3", 3), ("0", 1), ("-1", 1), ("x", 1), ("", 1), ("99999999999999999999", 50)]
        {
            assert_eq!(times(written.as_bytes(), 50), count, "{written}");
        }
    }
}
