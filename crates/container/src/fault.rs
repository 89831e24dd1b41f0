//! What is wrong with a file, as it passes through readers.

use std::io;

/// What is wrong with the content of a file, inside an [`io::Error`].
///
/// ```
/// use std::io;
///
/// use kith_container::{Fault, invalid};
///
/// let error = invalid("its end is missing");
/// assert_eq!(Fault::of(&error), Some(&Fault::Damaged("its end is missing".to_owned())));
/// assert_eq!(Fault::of(&io::ErrorKind::NotFound.into()), None);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// It is broken: what does not hold, as the end of a sentence that begins with the name of the file.
    Damaged(String),
    /// It is larger, or claims to be, than any honest file: in which way.
    TooLarge(String),
    /// It, or a part of it, is protected by a password.
    Encrypted,
}

impl Fault {
    /// The fault that an error carries; `None` if the error is the operating system's.
    pub fn of(error: &io::Error) -> Option<&Fault> {
        error.get_ref()?.downcast_ref()
    }
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Fault::Damaged(detail) | Fault::TooLarge(detail) => f.write_str(detail),
            Fault::Encrypted => f.write_str("it is encrypted"),
        }
    }
}

impl std::error::Error for Fault {}

impl From<Fault> for io::Error {
    fn from(fault: Fault) -> io::Error {
        let kind = match fault {
            Fault::Damaged(_) => io::ErrorKind::InvalidData,
            Fault::TooLarge(_) => io::ErrorKind::FileTooLarge,
            Fault::Encrypted => io::ErrorKind::Other,
        };
        io::Error::new(kind, fault)
    }
}

/// An error that means the file is damaged.
pub fn invalid(detail: impl Into<String>) -> io::Error {
    Fault::Damaged(detail.into()).into()
}

/// An error that means the file is too large.
pub fn too_large(detail: impl Into<String>) -> io::Error {
    Fault::TooLarge(detail.into()).into()
}
