//! Why a text is refused as a phone number.

/// Why a text is not read as a phone number.
///
/// The sentences say what is wrong, not what to do about it: whoever asked for the number knows what can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, thiserror::Error)]
pub enum PhoneError {
    /// Nothing was written.
    #[error("there is no number")]
    Missing,
    /// The number has neither `+` nor `00`, and [`BareNumbers`](crate::BareNumbers) does not say how to read it; or it
    /// can be read in two ways.
    #[error("the country code is missing")]
    MissingCountryCode,
    /// No such number exists, or the text holds more than one.
    #[error("this is not a valid phone number")]
    Invalid,
    /// There are letters in the number.
    #[error("there are letters in the number")]
    HasLetters,
    /// A spreadsheet has rounded the number (`9.19E+11`), so its last digits are gone.
    #[error("a spreadsheet has shortened the number")]
    DigitsLost,
}
