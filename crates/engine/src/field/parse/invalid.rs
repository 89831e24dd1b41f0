//! Reasons why a text is not a valid value of a field.

use kith_phone::PhoneError;

use crate::problem::Code;

/// The maximum number of characters of a value that a message quotes.
const SHOWN: usize = 80;

/// The reason why a value is invalid.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// Not a decimal number.
    NotANumber,
    /// A number like `1,234`, whose comma may separate thousands or a fraction.
    NumberAmbiguous,
    /// A number with more digits than a number field can represent exactly (15 to 17), or a number that is
    /// too large.
    TooManyDigits,
    /// Not a calendar day.
    NotADate,
    /// A day that the calendar does not have, such as 31 February.
    NoSuchDay,
    /// A date with a time other than midnight.
    DateHasTime,
    /// A date in which the order of day and month is ambiguous.
    DateOrderNeeded,
    /// Not a time of day.
    NotATime,
    /// Neither yes nor no.
    NotACheckbox,
    /// Not one of the options.
    NotInList {
        /// The text that was not found: the whole value, or one of several items.
        item: String,
        /// The options of the field.
        choices: Vec<String>,
    },
    /// Not an email address.
    NotAnEmail,
    /// Not an absolute URL.
    NotAUrl,
    /// Not a valid phone; contains the reason.
    Phone(PhoneError),
    /// A list for a field that has a single value.
    WrongType,
}

impl Reason {
    /// Returns the stable code, which identifies the message in the translations.
    pub fn code(&self) -> &'static str {
        match self {
            Reason::NotANumber => "not_a_number",
            Reason::NumberAmbiguous => "number_ambiguous",
            Reason::TooManyDigits => "too_many_digits",
            Reason::NotADate => "not_a_date",
            Reason::NoSuchDay => "no_such_day",
            Reason::DateHasTime => "date_has_time",
            Reason::DateOrderNeeded => "date_order_needed",
            Reason::NotATime => "not_a_time",
            Reason::NotACheckbox => "not_a_checkbox",
            Reason::NotInList { .. } => "not_in_list",
            Reason::NotAnEmail => "not_an_email",
            Reason::NotAUrl => "not_a_url",
            Reason::Phone(error) => Code::from(*error).name(),
            Reason::WrongType => "wrong_type",
        }
    }
}

/// A value that is invalid for its field.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub struct Invalid {
    /// Why the value is invalid.
    pub reason: Reason,
    /// The value as written, shortened to a readable length.
    pub value: String,
}

impl Invalid {
    /// Creates the error, truncating the value to the length that a message quotes.
    pub(crate) fn new(reason: Reason, value: &str) -> Self {
        let mut shown: String = value.chars().take(SHOWN).collect();
        if shown.len() < value.len() {
            shown.push('…');
        }
        Invalid { reason, value: shown }
    }

    /// Returns the English message: what is wrong, and how to write the value instead.
    pub fn message(&self) -> String {
        let value = &self.value;
        match &self.reason {
            Reason::NotANumber => format!("“{value}” is not a number."),
            Reason::NumberAmbiguous => format!(
                "“{value}” can be a thousand or a fraction: write it without the comma, or with a dot for the fraction."
            ),
            Reason::TooManyDigits => {
                format!("“{value}” has more digits than a number field keeps. Use a text field for it.")
            }
            Reason::NotADate => format!("“{value}” is not a date. Write it as 2026-11-22."),
            Reason::NoSuchDay => format!("“{value}” is not a day of the calendar."),
            Reason::DateHasTime => format!("“{value}” has a time beside the date. Write only the date."),
            Reason::DateOrderNeeded => {
                format!(
                    "“{value}” does not show which is the day and which the month. Choose the date order, or write it as 2026-11-22."
                )
            }
            Reason::NotATime => format!("“{value}” is not a time. Write it as 09:30."),
            Reason::NotACheckbox => format!("“{value}” is neither yes nor no."),
            Reason::NotInList { item, choices } => {
                format!("“{item}” is not one of the choices: {}.", choices.join(", "))
            }
            Reason::NotAnEmail => format!("“{value}” is not an email address."),
            Reason::NotAUrl => format!("“{value}” is not a web address. Write it as https://example.com."),
            Reason::Phone(code) => phone_sentence(*code, value),
            Reason::WrongType => format!("“{value}” is a list, but the field holds one value."),
        }
    }
}

fn phone_sentence(error: PhoneError, value: &str) -> String {
    match error {
        PhoneError::MissingCountryCode => {
            format!("“{value}” has no country code. Write it as +34 612 34 56 78.")
        }
        PhoneError::HasLetters => format!("“{value}” has letters inside the number."),
        PhoneError::DigitsLost => {
            format!("“{value}” lost digits in a spreadsheet. Write all digits as text.")
        }
        _ => format!("“{value}” is not a valid phone number."),
    }
}
