//! What is wrong with a record or an input: data, not an error.

use std::collections::BTreeMap;

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
    /// A typed value that does not fit its field.
    ValueInvalid,
    /// A required dynamic field is empty.
    ValueMissing,
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
    pub const ALL: [Code; 18] = [
        Code::FirstNameMissing,
        Code::PhoneMissing,
        Code::PhoneMissingCountryCode,
        Code::PhoneInvalid,
        Code::PhoneHasLetters,
        Code::PhoneDigitsLost,
        Code::ValueInvalid,
        Code::ValueMissing,
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
            Code::ValueMissing => "value_missing",
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
