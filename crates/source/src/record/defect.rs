//! What is wrong with a record.

/// Why a record is malformed. Its cells are what could be read of it.
///
/// ```
/// use kith_source::Defect;
///
/// assert_eq!(Defect::CutOff.code(), "cut_off");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Defect {
    /// A quote opens a cell and never closes. The record is the physical line that the quote is on, split at every
    /// delimiter.
    UnclosedQuote,
    /// The record is longer than is supported. Only its beginning is kept.
    TooLong,
    /// The record has more cells than a sheet has columns. The cells beyond that are left out.
    TooManyCells,
    /// The file ends inside the record, so its last value may be incomplete.
    CutOff,
}

impl Defect {
    /// The code of the defect, which is stable.
    ///
    /// ```
    /// use kith_source::Defect;
    ///
    /// assert_eq!(Defect::TooLong.code(), "too_long");
    /// ```
    pub fn code(self) -> &'static str {
        match self {
            Defect::UnclosedQuote => "unclosed_quote",
            Defect::TooLong => "too_long",
            Defect::TooManyCells => "too_many_cells",
            Defect::CutOff => "cut_off",
        }
    }
}
