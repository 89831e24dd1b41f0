//! Why a text is not read as a phone number.

/// The reason why a text is not read as a phone number.
///
/// The messages say what is wrong, not what to do about it: only the caller knows what can be done.
///
/// ```
/// use kith_phone::{BareNumbers, Phone, PhoneError};
///
/// let error = Phone::parse("612 34 56 78", BareNumbers::Refuse).unwrap_err();
/// assert_eq!(error, PhoneError::MissingCountryCode);
/// assert_eq!(error.to_string(), "the country code is missing");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, thiserror::Error)]
pub enum PhoneError {
    /// The text is empty, or holds nothing but white space and quotes.
    #[error("there is no number")]
    Missing,
    /// The number has neither `+` nor `00`, and [`BareNumbers`](crate::BareNumbers) does not say how to read it, or it can
    /// be read in two ways.
    #[error("the country code is missing")]
    MissingCountryCode,
    /// No such number exists, or the text holds more than one.
    #[error("this is not a valid phone number")]
    Invalid,
    /// The number has letters in it, as in `+1 800 FLOWERS`. They are never dropped or replaced by digits.
    #[error("there are letters in the number")]
    HasLetters,
    /// A spreadsheet has rounded the number to a form such as `9.19E+11`, so that its last digits are lost.
    #[error("a spreadsheet has shortened the number")]
    DigitsLost,
}
