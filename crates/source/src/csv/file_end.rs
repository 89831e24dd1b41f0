//! Whether a file ends inside a record, as it does when a download was interrupted.
//!
//! A last line without a line end is usual. The file is taken to be cut only if that line has fewer cells than the
//! header and no other record has, or if a quote is open at the end of the file.

use crate::record::Defect;

/// What the records of a file so far say about its end.
#[derive(Debug, Default)]
pub(super) struct FileEnd {
    /// Whether a record has a cell for each header.
    full: bool,
    /// Whether a record has fewer.
    short: bool,
    /// The record with the last quote that never closes, if no later record shows that only the quote is wrong.
    open: Option<OpenQuote>,
}

#[derive(Debug)]
struct OpenQuote {
    line: u64,
    short: bool,
}

/// A record as it was read.
#[derive(Debug, Clone, Copy)]
pub(super) struct RecordEnd {
    pub(super) line: u64,
    /// Whether the record has fewer cells than there are headers.
    pub(super) short: bool,
    pub(super) defect: Option<Defect>,
}

impl FileEnd {
    /// Takes note of a record that does not end the file.
    pub(super) fn pass(&mut self, record: RecordEnd) {
        if record.defect == Some(Defect::UnclosedQuote) {
            self.open = Some(OpenQuote { line: record.line, short: record.short });
        } else if record.short {
            self.short = true;
        } else {
            self.full = true;
            self.open = None;
        }
    }

    /// Returns the line of the record that is cut, if `last` is the last record and has no line end.
    pub(super) fn cut_in(&self, last: RecordEnd) -> Option<u64> {
        if let Some(open) = &self.open
            && last.short
        {
            return Some(open.line);
        }
        let cut = last.defect == Some(Defect::UnclosedQuote)
            || last.defect.is_none() && last.short && self.full && !self.short;
        cut.then_some(last.line)
    }

    /// Returns the line of the record that is cut, if the last line has a line end: it may be one inside quotes.
    pub(super) fn cut_after_line_end(&self) -> Option<u64> {
        self.open.as_ref().filter(|open| open.short).map(|open| open.line)
    }
}
