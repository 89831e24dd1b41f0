//! What is wrong with a record or an input: data, not an error.

use std::collections::BTreeMap;

use kith_phone::PhoneError;
use serde::{Deserialize, Serialize};

/// Why a record is not imported, or an input refused. Stable: scripts and catalogues use these codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Code {
    /// No first name.
    FirstNameMissing,
    /// No phone.
    PhoneMissing,
    /// A number without `+` or `00`.
    PhoneMissingCountryCode,
    /// Not a number libphonenumber accepts.
    PhoneInvalid,
    /// Letters inside a number.
    PhoneHasLetters,
    /// A spreadsheet rounded it (`9.19E+11`).
    PhoneDigitsLost,
    /// A typed value that does not fit its field, or a required one that is empty.
    ValueInvalid,
    /// Same phone as an earlier record of the file.
    DuplicateInFile,
    /// Same phone as a stored contact.
    DuplicateOfContact,
    /// No free slot under the plan.
    OverLimit,
    /// The record cannot be read as one (an unclosed quote, for instance).
    RecordMalformed,
    /// Warning: an extension was left out of the number.
    PhoneExtensionDropped,
    /// Warning: not an email address; kept as it is.
    EmailMalformed,
    /// Warning: a text was cut to the longest Kith stores.
    ValueShortened,
    /// Warning: a second value for a field that holds one.
    ValueNotTaken,
    /// Warning: more cells than headers.
    CellsBeyondHeader,
    /// Warning: bytes that are not text in the file's encoding.
    TextReplaced,
}

impl Code {
    /// Every code, problems first.
    pub const ALL: [Code; 17] = [
        Code::FirstNameMissing,
        Code::PhoneMissing,
        Code::PhoneMissingCountryCode,
        Code::PhoneInvalid,
        Code::PhoneHasLetters,
        Code::PhoneDigitsLost,
        Code::ValueInvalid,
        Code::DuplicateInFile,
        Code::DuplicateOfContact,
        Code::OverLimit,
        Code::RecordMalformed,
        Code::PhoneExtensionDropped,
        Code::EmailMalformed,
        Code::ValueShortened,
        Code::ValueNotTaken,
        Code::CellsBeyondHeader,
        Code::TextReplaced,
    ];

    /// The stable spelling.
    pub fn name(self) -> &'static str {
        match self {
            Code::FirstNameMissing => "first_name_missing",
            Code::PhoneMissing => "phone_missing",
            Code::PhoneMissingCountryCode => "phone_missing_country_code",
            Code::PhoneInvalid => "phone_invalid",
            Code::PhoneHasLetters => "phone_has_letters",
            Code::PhoneDigitsLost => "phone_digits_lost",
            Code::ValueInvalid => "value_invalid",
            Code::DuplicateInFile => "duplicate_in_file",
            Code::DuplicateOfContact => "duplicate_of_contact",
            Code::OverLimit => "over_limit",
            Code::RecordMalformed => "record_malformed",
            Code::PhoneExtensionDropped => "phone_extension_dropped",
            Code::EmailMalformed => "email_malformed",
            Code::ValueShortened => "value_shortened",
            Code::ValueNotTaken => "value_not_taken",
            Code::CellsBeyondHeader => "cells_beyond_header",
            Code::TextReplaced => "text_replaced",
        }
    }
}

impl From<PhoneError> for Code {
    fn from(error: PhoneError) -> Code {
        match error {
            PhoneError::Missing => Code::PhoneMissing,
            PhoneError::MissingCountryCode => Code::PhoneMissingCountryCode,
            PhoneError::Invalid => Code::PhoneInvalid,
            PhoneError::HasLetters => Code::PhoneHasLetters,
            PhoneError::DigitsLost => Code::PhoneDigitsLost,
        }
    }
}

impl Serialize for Code {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Code::ALL
            .into_iter()
            .find(|code| code.name() == name)
            .ok_or_else(|| serde::de::Error::custom(format!("unknown problem code {name}")))
    }
}

#[cfg(feature = "bindings")]
impl specta::Type for Code {
    fn definition(types: &mut specta::Types) -> specta::datatype::DataType {
        <String as specta::Type>::definition(types)
    }
}

/// One thing wrong (or, as a warning, worth knowing) with one record or input.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Problem {
    /// The record's line: the first physical line of a CSV record, the row of a sheet, the n-th card of a vCard
    /// file. `None` for an input that was typed.
    pub line: Option<u64>,
    /// The source's header, or the field's name for an input that was typed.
    pub column: Option<String>,
    /// What it is.
    pub code: Code,
    /// The value as it was written, shortened to a readable length.
    pub value: Option<String>,
    /// What a catalogue's sentence needs beside `value` and `column`.
    pub args: BTreeMap<String, String>,
    /// The English sentence.
    pub message: String,
}

/// The English sentence of a problem: what is wrong, where, and what to do.
pub fn sentence(
    code: Code,
    column: Option<&str>,
    value: Option<&str>,
    args: &BTreeMap<String, String>,
) -> String {
    let value = value.unwrap_or_default();
    let arg = |name: &str| args.get(name).map(String::as_str).unwrap_or_default();
    let column = column.unwrap_or("the record");
    match code {
        Code::FirstNameMissing => "The first name is missing.".to_owned(),
        Code::PhoneMissing => "The phone is missing.".to_owned(),
        Code::PhoneMissingCountryCode => {
            format!(
                "“{value}” has no country code. Write it with + and the country's code, like +34 612 34 56 78."
            )
        }
        Code::PhoneInvalid => format!("“{value}” is not a valid phone number."),
        Code::PhoneHasLetters => format!("“{value}” has letters in it. Write the phone in digits."),
        Code::PhoneDigitsLost => {
            format!(
                "“{value}” was shortened by a spreadsheet and its last digits are lost. Write the number in full."
            )
        }
        Code::ValueInvalid => match arg("reason") {
            "required" => format!("“{column}” is required and empty."),
            _ => format!("{column}: {}", arg("reason_text")),
        },
        Code::DuplicateInFile => {
            format!("The phone “{value}” is already in the file, on line {}.", arg("first_line"))
        }
        Code::DuplicateOfContact => {
            format!("The phone “{value}” already belongs to {}.", arg("contact_name"))
        }
        Code::OverLimit => {
            format!("The {} plan's limit of {} contacts is reached.", arg("plan"), arg("limit"))
        }
        Code::RecordMalformed => match arg("defect") {
            "cut_off" => "The file ends inside this card, so its last value may be cut. Copy the file again.",
            "too_long" => "The record is longer than any contact. Look for a missing line end or END:VCARD.",
            "too_many_cells" => "The record has more cells than any sheet has columns.",
            _ => "A quotation mark opens here and never closes. Close it, or take it out.",
        }
        .to_owned(),
        Code::PhoneExtensionDropped => {
            format!("The extension {} of “{value}” was left out of the number.", arg("text"))
        }
        Code::EmailMalformed => {
            format!("“{value}” does not look like an email address; it was kept as it is.")
        }
        Code::ValueShortened => {
            format!("The text in “{column}” was longer than 32,767 characters and was shortened.")
        }
        Code::ValueNotTaken => {
            format!("“{value}” in “{column}” was not taken: the contact has a value from another column.")
        }
        Code::CellsBeyondHeader => {
            format!("“{value}” stands beyond the last column with a header and was not taken.")
        }
        Code::TextReplaced => {
            "Some characters could not be read in this encoding; each stands as �.".to_owned()
        }
    }
}
