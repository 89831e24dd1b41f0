//! What is wrong with the content of a file, as it passes through readers.

use std::io;

/// What is wrong with the content of a file.
///
/// A reader returns it inside an [`io::Error`], so that it passes through readers that know nothing of it, and
/// [`Fault::of`] finds it again.
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
    /// The file is damaged. The text says what is wrong, as the end of a sentence that begins with the name of the file:
    /// `its end is missing`.
    Damaged(String),
    /// The file is larger than any honest file, or claims to be. The text says in which way, as the end of such a
    /// sentence.
    TooLarge(String),
    /// The file, or a part of it, is protected by a password.
    Encrypted,
    /// The file was changed while it was read.
    Changed,
}

impl Fault {
    /// Returns the fault that an error carries; `None` if the error does not speak of the content of a file.
    ///
    /// ```
    /// use std::io;
    ///
    /// use kith_container::Fault;
    ///
    /// let error = io::Error::from(Fault::Encrypted);
    /// assert_eq!(Fault::of(&error), Some(&Fault::Encrypted));
    /// ```
    pub fn of(error: &io::Error) -> Option<&Fault> {
        error.get_ref()?.downcast_ref()
    }
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Fault::Damaged(detail) | Fault::TooLarge(detail) => f.write_str(detail),
            Fault::Encrypted => f.write_str("it is encrypted"),
            Fault::Changed => f.write_str("it was changed while it was read"),
        }
    }
}

impl std::error::Error for Fault {}

impl From<Fault> for io::Error {
    fn from(fault: Fault) -> io::Error {
        let kind = match fault {
            Fault::Damaged(_) => io::ErrorKind::InvalidData,
            Fault::TooLarge(_) => io::ErrorKind::FileTooLarge,
            Fault::Encrypted | Fault::Changed => io::ErrorKind::Other,
        };
        io::Error::new(kind, fault)
    }
}

/// Returns an error that carries [`Fault::Damaged`] with this detail.
///
/// ```
/// use std::io;
///
/// use kith_container::invalid;
///
/// let error = invalid("its end is missing");
/// assert_eq!((error.kind(), error.to_string()), (io::ErrorKind::InvalidData, "its end is missing".to_owned()));
/// ```
pub fn invalid(detail: impl Into<String>) -> io::Error {
    Fault::Damaged(detail.into()).into()
}

/// Returns an error that carries [`Fault::TooLarge`] with this detail.
///
/// ```
/// use kith_container::{Fault, too_large};
///
/// let error = too_large("it claims 4000000000 rows");
/// assert!(matches!(Fault::of(&error), Some(Fault::TooLarge(_))));
/// ```
pub fn too_large(detail: impl Into<String>) -> io::Error {
    Fault::TooLarge(detail.into()).into()
}
