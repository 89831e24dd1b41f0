//! A pass over the records of a source.

use crate::cards::CardRecords;
use crate::csv::CsvRecords;
use crate::file::SourceError;
use crate::record::Batch;
use crate::sheet::SheetRecords;
use kith_container::HeldFile;

/// A pass over the records of a [`Source`](crate::Source), which [`Source::records`](crate::Source::records) starts.
///
/// ```
/// use kith_source::{Batch, ReadOptions, open};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let path = folder.path().join("contacts.csv");
/// std::fs::write(&path, "Name,Phone\nAnn,+1\nBob,+2\n")?;
/// let source = open(&path, &ReadOptions::default())?;
/// let mut records = source.records()?;
/// let mut batch = Batch::new();
/// let mut count = 0;
/// while records.next_batch(&mut batch)? {
///     count += batch.len();
/// }
/// assert_eq!(count, 2);
/// # Ok(())
/// # }
/// ```
pub struct Records {
    pass: FormatPass,
    file: HeldFile,
    ended: bool,
}

/// The part of a pass that depends on the format.
pub(crate) enum FormatPass {
    Delimited(Box<CsvRecords>),
    Sheet(Box<SheetRecords>),
    Cards(Box<CardRecords>),
}

impl Records {
    /// Starts a pass over a file.
    pub(crate) fn new(pass: FormatPass, file: HeldFile) -> Records {
        Records { pass, file, ended: false }
    }

    /// Clears `batch` and fills it with the next records: about a thousand, or a mebibyte of text. Returns `false` once
    /// there are no more records. A batch may be empty although more follow, if only blank records were skipped.
    ///
    /// After an error, the pass has ended.
    ///
    /// ```
    /// # use kith_source::{Batch, ReadOptions, open};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let folder = tempfile::tempdir()?;
    /// # let path = folder.path().join("contacts.csv");
    /// std::fs::write(&path, "Name\nAnn\n")?;
    /// # let mut records = open(&path, &ReadOptions::default())?.records()?;
    /// # let mut batch = Batch::new();
    /// assert!(records.next_batch(&mut batch)?);
    /// assert_eq!(batch.len(), 1);
    /// assert!(!records.next_batch(&mut batch)?);
    /// assert!(batch.is_empty());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error if the file can no longer be read, has changed since it was opened, is damaged, or exceeds a limit.
    pub fn next_batch(&mut self, batch: &mut Batch) -> Result<bool, SourceError> {
        if self.ended {
            batch.refill(|_| ());
            return Ok(false);
        }
        let more = batch.refill(|batch| match &mut self.pass {
            FormatPass::Delimited(records) => records.next_batch(batch),
            FormatPass::Sheet(records) => records.next_batch(batch),
            FormatPass::Cards(records) => records.next_batch(batch),
        });
        self.ended = !matches!(more, Ok(true));
        match more {
            // What was read is only the content of the file if it is still the same at the end.
            Ok(false) => {
                self.file.check().map(|()| false).map_err(|error| SourceError::io(self.file.path(), error))
            }
            more => more.map_err(|error| error.unless_changed(&self.file)),
        }
    }

    /// After the last record: the line of the record inside which a delimited text file ends, if it seems to end inside
    /// one. For files of cards, the warnings of the [`Source`](crate::Source) say so.
    ///
    /// ```
    /// # use kith_source::{Batch, ReadOptions, open};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let folder = tempfile::tempdir()?;
    /// # let path = folder.path().join("contacts.csv");
    /// std::fs::write(&path, "Name,Phone,City\nAnn,+49 30 1,Rome\nBob,+49 3")?;
    /// # let mut records = open(&path, &ReadOptions::default())?.records()?;
    /// # let mut batch = Batch::new();
    /// while records.next_batch(&mut batch)? {}
    /// assert_eq!(records.cut_off(), Some(3));
    /// # Ok(())
    /// # }
    /// ```
    pub fn cut_off(&self) -> Option<u64> {
        match &self.pass {
            FormatPass::Delimited(records) => records.cut_off(),
            FormatPass::Sheet(_) | FormatPass::Cards(_) => None,
        }
    }

    /// The progress of the pass, from 0 to 1.
    ///
    /// ```
    /// # use kith_source::{Batch, ReadOptions, open};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let folder = tempfile::tempdir()?;
    /// # let path = folder.path().join("contacts.csv");
    /// # std::fs::write(&path, "Name\nAnn\n")?;
    /// # let mut records = open(&path, &ReadOptions::default())?.records()?;
    /// # let mut batch = Batch::new();
    /// assert_eq!(records.fraction(), 0.0);
    /// while records.next_batch(&mut batch)? {}
    /// assert_eq!(records.fraction(), 1.0);
    /// # Ok(())
    /// # }
    /// ```
    pub fn fraction(&self) -> f32 {
        if self.ended {
            return 1.0;
        }
        let (done, all) = match &self.pass {
            FormatPass::Delimited(records) => (records.position(), self.file.size()),
            FormatPass::Sheet(records) => records.position(),
            FormatPass::Cards(records) => (records.position(), self.file.size()),
        };
        if all == 0 { 0.0 } else { (done as f64 / all as f64).clamp(0.0, 1.0) as f32 }
    }
}
