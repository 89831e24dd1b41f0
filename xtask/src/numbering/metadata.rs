//! The library's metadata: protocol buffers of which only a few fields matter here.
//!
//! The numbers of the fields are those of `phonemetadata.proto` in Google's libphonenumber; the encoding is described in
//! "Encoding" of the documentation of protocol buffers.

use anyhow::{Context, Result, bail};

/// The numbers of one country, or of a calling code that belongs to none.
#[derive(Debug, Default)]
pub struct Region {
    pub calling_code: u64,
    /// Whether it is the main one of the countries with this calling code.
    pub main: bool,
    pub general: Description,
    /// The kinds of numbers, such as mobile and toll-free.
    pub kinds: Vec<Description>,
    /// A pattern of what may be dialled before a number within the country.
    pub national_prefix: Option<String>,
    /// A pattern of the first digits that only this country has.
    pub leading_digits: Option<String>,
    /// How numbers are written within the country, and from abroad, if that is different.
    pub formats: Vec<Format>,
    pub international_formats: Vec<Format>,
}

/// How some numbers are written.
#[derive(Debug, Default)]
pub struct Format {
    /// A pattern of the numbers, with a group for each part.
    pub pattern: String,
    /// How the parts are put together, such as `$1 $2-$3`.
    pub template: String,
    /// A pattern of the first digits of the numbers.
    pub leading_digits: Option<String>,
}

/// A pattern of numbers.
#[derive(Debug, Default)]
pub struct Description {
    pub pattern: Option<String>,
    /// The lengths that are possible; any if it is empty.
    pub lengths: Vec<i64>,
}

/// The fields of `PhoneMetadata` with the kinds of numbers that make a number valid.
const KINDS: [u64; 10] = [2, 3, 4, 5, 6, 7, 8, 21, 25, 28];

/// Reads a `PhoneMetadataCollection`.
pub fn read(bytes: &[u8]) -> Result<Vec<Region>> {
    let mut regions = Vec::new();
    for field in fields(bytes)? {
        if let (1, Value::Bytes(region)) = field {
            regions.push(read_region(region)?);
        }
    }
    Ok(regions)
}

fn read_region(bytes: &[u8]) -> Result<Region> {
    let mut region = Region::default();
    for field in fields(bytes)? {
        match field {
            (1, Value::Bytes(description)) => region.general = read_description(description)?,
            (kind, Value::Bytes(description)) if KINDS.contains(&kind) => {
                region.kinds.push(read_description(description)?);
            }
            (10, Value::Number(code)) => region.calling_code = code,
            (19, Value::Bytes(format)) => region.formats.push(read_format(format)?),
            (20, Value::Bytes(format)) => region.international_formats.push(read_format(format)?),
            (15, Value::Bytes(pattern)) => region.national_prefix = Some(text(pattern)?),
            (22, Value::Number(main)) => region.main = main != 0,
            (23, Value::Bytes(pattern)) => region.leading_digits = Some(text(pattern)?),
            _ => {}
        }
    }
    Ok(region)
}

fn read_description(bytes: &[u8]) -> Result<Description> {
    let mut description = Description::default();
    for field in fields(bytes)? {
        match field {
            (2, Value::Bytes(pattern)) => description.pattern = Some(text(pattern)?),
            (9, Value::Number(length)) => description.lengths.push(length as i64),
            // Packed: several numbers in one field.
            (9, Value::Bytes(mut packed)) => {
                while !packed.is_empty() {
                    description.lengths.push(varint(&mut packed)? as i64);
                }
            }
            _ => {}
        }
    }
    Ok(description)
}

fn read_format(bytes: &[u8]) -> Result<Format> {
    let mut format = Format::default();
    for field in fields(bytes)? {
        match field {
            (1, Value::Bytes(pattern)) => format.pattern = text(pattern)?,
            (2, Value::Bytes(template)) => format.template = std::str::from_utf8(template)?.to_owned(),
            // Each is more detailed than the one before; the library asks the last.
            (3, Value::Bytes(pattern)) => format.leading_digits = Some(text(pattern)?),
            _ => {}
        }
    }
    Ok(format)
}

fn text(bytes: &[u8]) -> Result<String> {
    // The library keeps each pattern as one of whole texts, and takes off what makes it one where it looks for prefixes.
    let pattern = std::str::from_utf8(bytes)?;
    let inner = pattern.strip_prefix("^(?:").and_then(|pattern| pattern.strip_suffix(")$"));
    Ok(inner.unwrap_or(pattern).to_owned())
}

enum Value<'b> {
    Number(u64),
    Bytes(&'b [u8]),
}

/// Returns the fields of a message, by their numbers.
fn fields(mut bytes: &[u8]) -> Result<Vec<(u64, Value<'_>)>> {
    let mut fields = Vec::new();
    while !bytes.is_empty() {
        let key = varint(&mut bytes)?;
        let value = match key & 7 {
            0 => Value::Number(varint(&mut bytes)?),
            2 => {
                let length = usize::try_from(varint(&mut bytes)?)?;
                let (value, rest) = bytes.split_at_checked(length).context("a field is cut off")?;
                bytes = rest;
                Value::Bytes(value)
            }
            other => bail!("the wire type {other} is not expected"),
        };
        fields.push((key >> 3, value));
    }
    Ok(fields)
}

fn varint(bytes: &mut &[u8]) -> Result<u64> {
    let mut number = 0;
    for shift in (0..64).step_by(7) {
        let (byte, rest) = bytes.split_first().context("a number is cut off")?;
        *bytes = rest;
        number |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Ok(number);
        }
    }
    bail!("a number is too long")
}
