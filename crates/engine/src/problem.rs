//! Problems with a record or an input. They are data, and not errors.

use std::borrow::Cow;
use std::collections::BTreeMap;

use kith_phone::PhoneError;
use serde::{Deserialize, Serialize};

/// The reason why a record is not imported or an input is rejected, or the kind of a warning. These codes are
/// stable, because scripts and translations use them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Code {
    /// The first name is missing.
    FirstNameMissing,
    /// The phone is missing.
    PhoneMissing,
    /// The phone has no `+` or `00`.
    PhoneMissingCountryCode,
    /// The phone is not valid according to libphonenumber.
    PhoneInvalid,
    /// The phone contains letters.
    PhoneHasLetters,
    /// The phone was rounded by a spreadsheet (`9.19E+11`).
    PhoneDigitsLost,
    /// A value does not fit its field, or a required value is empty.
    ValueInvalid,
    /// An earlier record of the file has the same phone.
    DuplicateInFile,
    /// A stored contact has the same phone.
    DuplicateOfContact,
    /// The plan's limit is reached.
    OverLimit,
    /// The record cannot be parsed, for example because of an unclosed quote.
    RecordMalformed,
    /// Warning: the extension of a phone was removed.
    PhoneExtensionDropped,
    /// Warning: the email is not a valid address, but was kept unchanged.
    EmailMalformed,
    /// Warning: a text was truncated to the maximum length.
    ValueShortened,
    /// Warning: an additional value for a field with a single value was ignored.
    ValueNotTaken,
    /// Warning: the record was matched with a contact by another number than its first.
    MatchedByOtherPhone,
    /// Warning: the record has more cells than there are headers.
    CellsBeyondHeader,
    /// Warning: bytes that are invalid in the encoding of the file were replaced.
    TextReplaced,
}

impl Code {
    /// All codes, problems first.
    pub const ALL: [Code; 18] = [
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
        Code::MatchedByOtherPhone,
        Code::CellsBeyondHeader,
        Code::TextReplaced,
    ];

    /// Returns the stable name of the code.
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
            Code::MatchedByOtherPhone => "matched_by_other_phone",
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

/// A problem with, or a warning about, one record or input.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Problem {
    /// The position of the record: the number of the first line of a CSV record, of the row of a sheet, or of
    /// the card in a vCard file. `None` for typed input.
    pub line: Option<u64>,
    /// The header of the column, or the name of the field for typed input.
    pub column: Option<String>,
    /// The kind of problem.
    pub code: Code,
    /// The value as it was written, truncated to a readable length.
    pub value: Option<String>,
    /// The arguments of the translated message, in addition to `value` and `column`.
    pub args: BTreeMap<String, String>,
    /// The English message.
    pub message: String,
}

/// Returns the English message of a problem: what is wrong, where, and what to do.
pub fn sentence(
    code: Code,
    column: Option<&str>,
    value: Option<&str>,
    args: &BTreeMap<String, String>,
) -> String {
    sentence_with(code, column, value, &|name| Cow::Borrowed(args.get(name).map_or("", String::as_str)))
}

/// As [`sentence`], with a function that returns an argument by its name.
pub(crate) fn sentence_with<'a>(
    code: Code,
    column: Option<&str>,
    value: Option<&str>,
    arg: &dyn Fn(&str) -> Cow<'a, str>,
) -> String {
    let value = value.unwrap_or_default();
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
        Code::ValueInvalid => match arg("reason").as_ref() {
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
            let contacts = if arg("limit") == "1" { "contact" } else { "contacts" };
            format!("The {} plan's limit of {} {contacts} is reached.", arg("plan"), arg("limit"))
        }
        Code::RecordMalformed => match arg("defect").as_ref() {
            "cut_off" => {
                "The file ends inside this record, so its last value may be cut. Copy the file again."
            }
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
            format!("“{value}” in “{column}” was not imported, because a contact has only one of these.")
        }
        Code::MatchedByOtherPhone => format!(
            "The contact was found by its phone {}. “{value}” was not imported, because a contact has only one phone.",
            arg("text")
        ),
        Code::CellsBeyondHeader => {
            format!("“{value}” is beyond the last column with a header and was not imported.")
        }
        Code::TextReplaced => {
            "Some characters could not be read in this encoding; each was replaced by �.".to_owned()
        }
    }
}
