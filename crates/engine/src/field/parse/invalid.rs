//! Why a text is not a value of its field.

use kith_phone::PhoneError;

use crate::problem::Code;

/// The most characters of a value that a sentence repeats.
const SHOWN: usize = 80;

/// What is wrong with a value.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// Not a decimal number.
    NotANumber,
    /// `1,234`: a thousand, or one and a fraction.
    NumberAmbiguous,
    /// More digits than a number field keeps exactly (15 to 17), or too large.
    TooManyDigits,
    /// Not a calendar day.
    NotADate,
    /// A day that the calendar does not have, such as 31 February.
    NoSuchDay,
    /// A day with a time other than midnight.
    DateHasTime,
    /// Day and month could be either.
    DateOrderNeeded,
    /// Not a time of day.
    NotATime,
    /// Neither yes nor no.
    NotACheckbox,
    /// Not one of the options.
    NotInList {
        /// What was not found: the value, or one of several.
        item: String,
        /// The field's options.
        choices: Vec<String>,
    },
    /// Not an email address.
    NotAnEmail,
    /// Not an absolute URL.
    NotAUrl,
    /// Not a phone, with the reason.
    Phone(PhoneError),
    /// A list for a field that holds one value.
    WrongType,
}

impl Reason {
    /// The stable code, which names the sentence in the catalogues.
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

/// A value that its field refuses.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub struct Invalid {
    /// What is wrong.
    pub reason: Reason,
    /// The value as written, shortened to a readable length.
    pub value: String,
}

impl Invalid {
    /// Keeps of the value what a sentence repeats.
    pub(crate) fn new(reason: Reason, value: &str) -> Self {
        let mut shown: String = value.chars().take(SHOWN).collect();
        if shown.len() < value.len() {
            shown.push('…');
        }
        Invalid { reason, value: shown }
    }

    /// The English sentence: what is wrong and how to write it instead.
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
                    "“{value}” does not show which is the day and which the month. Say the date order, or write it as 2026-11-22."
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
