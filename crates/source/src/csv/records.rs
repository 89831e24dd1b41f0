//! A pass over the records of a delimited text file.

use kith_container::HeldFile;

use super::dialect::Dialect;
use super::file_end::{FileEnd, RecordEnd};
use super::parser::{ParseStep, Parser};
use crate::file::SourceError;
use crate::record::{Batch, ColumnLayout, Defect};
use crate::text::{TextEncoding, Window};

/// A pass over the records of a delimited text file.
pub(crate) struct CsvRecords {
    file: HeldFile,
    window: Window,
    parser: Parser,
    layout: ColumnLayout,
    /// Physical lines up to this one are not data: titles, the header, a `sep=` line.
    skip_to: u64,
    end: FileEnd,
    cut_off: Option<u64>,
}

impl CsvRecords {
    /// Starts a pass after the line `skip_to`.
    pub(crate) fn open(
        file: &HeldFile,
        encoded: TextEncoding,
        dialect: Dialect,
        layout: ColumnLayout,
        skip_to: u64,
    ) -> Result<CsvRecords, SourceError> {
        Ok(CsvRecords {
            file: file.clone(),
            window: Window::open(file, encoded).map_err(|error| SourceError::io(file.path(), error))?,
            parser: Parser::new(dialect),
            layout,
            skip_to,
            end: FileEnd::default(),
            cut_off: None,
        })
    }

    /// Fills `batch`, which must be empty. Returns whether any record was left to read.
    pub(crate) fn next_batch(&mut self, batch: &mut Batch) -> Result<bool, SourceError> {
        let mut any = false;
        while !batch.full() {
            let mark = batch.mark();
            let line = self.parser.line;
            if line > self.skip_to && self.parser.expected.is_none() {
                self.parser.expected = Some(self.layout.columns);
            }
            match self.parser.read(self.window.text(), self.window.ended(), batch) {
                ParseStep::More => {
                    self.window.fill().map_err(|error| SourceError::io(self.file.path(), error))?;
                }
                ParseStep::End => {
                    self.cut_off = self.cut_off.or_else(|| self.end.cut_after_line_end());
                    break;
                }
                ParseStep::Skipped { used } => self.window.advance(used),
                ParseStep::Record { used, defect } => {
                    let has_line_end = matches!(
                        used.checked_sub(1).and_then(|last| self.window.text().get(last)),
                        Some(b'\n' | b'\r')
                    );
                    self.window.advance(used);
                    if line <= self.skip_to {
                        batch.rewind(mark);
                        continue;
                    }
                    any = true;
                    let short = batch.cells_since(mark) < self.layout.columns;
                    if !batch.finish(mark, line, defect, Some(&self.layout)) {
                        batch.add_blank(1);
                        continue;
                    }
                    if self.window.replaced() {
                        batch.note_replaced(mark);
                    }
                    let record = RecordEnd { line, short, defect };
                    if has_line_end {
                        self.end.pass(record);
                    } else if let Some(cut) = self.end.cut_in(record) {
                        self.cut_off = Some(cut);
                        batch.set_defect(Defect::CutOff);
                    }
                }
            }
        }
        Ok(any)
    }

    /// After the last record: the line of the record inside which the file ends, if it ends inside one.
    pub(crate) fn cut_off(&self) -> Option<u64> {
        self.cut_off
    }

    /// The approximate position in the file, in bytes.
    pub(crate) fn position(&self) -> u64 {
        self.window.position()
    }
}
