//! The records that were not imported. They are kept in a temporary file with their original columns and a
//! *Reason*, so that the user can save, correct and import them again.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Seek, SeekFrom};
use std::path::Path;

use crate::export::error::ExportError;
use crate::export::format::Format;
use crate::export::table::Table;
use crate::output::outputs::Outputs;

/// The header of the added column with the reasons.
pub const REASON: &str = "Reason";

/// Collects the failed records of an import, without using more memory the more there are.
pub struct FailedRows {
    headers: Vec<String>,
    outputs: Outputs,
    spool: Option<csv::Writer<BufWriter<File>>>,
    count: u64,
}

impl FailedRows {
    /// Creates a collection for a source with these headers. If the last column of the source is already
    /// *Reason* (in a corrected file), it is replaced. They are never saved over the
    /// source or the store.
    pub fn new(headers: &[String], outputs: Outputs) -> FailedRows {
        let mut headers = headers.to_vec();
        if headers.last().is_some_and(|last| last == REASON) {
            headers.pop();
        }
        FailedRows { headers, outputs, spool: None, count: 0 }
    }

    /// Returns the number of failed records.
    pub fn count(&self) -> u64 {
        self.count
    }

    /// Adds a failed record.
    ///
    /// # Errors
    /// An I/O error if the temporary file cannot be written.
    pub fn push<'a>(&mut self, cells: impl Iterator<Item = &'a str>, reason: &str) -> io::Result<()> {
        let mut spool = match self.spool.take() {
            Some(spool) => spool,
            None => {
                csv::WriterBuilder::new().flexible(true).from_writer(BufWriter::new(tempfile::tempfile()?))
            }
        };
        spool.write_field(reason).map_err(cause)?;
        let width = self.headers.len();
        for cell in cells.take(width) {
            spool.write_field(cell).map_err(cause)?;
        }
        spool.write_record(None::<&[u8]>).map_err(cause)?;
        self.spool = Some(spool);
        self.count += 1;
        Ok(())
    }

    /// Returns the headers, without that of the reasons.
    pub fn headers(&self) -> &[String] {
        &self.headers
    }

    /// Reads the records from a position in the temporary file on, and passes the position and the cells of each
    /// to `take`, until it returns `false`.
    pub(crate) fn read_from(
        &mut self,
        position: u64,
        mut take: impl FnMut(u64, &mut dyn Iterator<Item = &str>) -> bool,
    ) -> io::Result<()> {
        let Some(spool) = self.spool.as_mut() else { return Ok(()) };
        spool.flush()?;
        let mut file = spool.get_ref().get_ref().try_clone()?;
        file.seek(SeekFrom::Start(position))?;
        let mut reader =
            csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(BufReader::new(file));
        let mut record = csv::StringRecord::new();
        loop {
            let at = position + reader.position().byte();
            if !reader.read_record(&mut record)? || !take(at, &mut record.iter().skip(1)) {
                return Ok(());
            }
        }
    }

    /// Writes the failed records to a spreadsheet file.
    ///
    /// # Errors
    /// [`ExportError`] if a file cannot be read or written.
    pub fn save(&mut self, path: &Path, format: Format) -> Result<(), ExportError> {
        let mut headers = self.headers.clone();
        headers.push(REASON.to_owned());
        let mut table = Table::create(&self.outputs, path, format, &headers)?;
        if let Some(spool) = self.spool.as_mut() {
            spool.flush().map_err(|cause| ExportError::io(path, &cause))?;
            let file = spool.get_ref().get_ref();
            let mut file = file.try_clone().map_err(|cause| ExportError::io(path, &cause))?;
            file.seek(SeekFrom::Start(0)).map_err(|cause| ExportError::io(path, &cause))?;
            let mut reader =
                csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(BufReader::new(file));
            let mut record = csv::StringRecord::new();
            while reader.read_record(&mut record).map_err(|error| ExportError::io(path, &cause(error)))? {
                let mut fields = record.iter();
                let reason = fields.next().unwrap_or_default();
                let mut cells: Vec<&str> = fields.collect();
                cells.resize(self.headers.len(), "");
                cells.push(reason);
                table.row(cells.into_iter())?;
            }
        }
        table.finish()
    }
}

/// Returns the I/O error in an error of the CSV writer. Converted, it would lose its kind, such as that of a full disk.
fn cause(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(cause) => cause,
        kind => io::Error::other(format!("{kind:?}")),
    }
}
