//! A sheet that is written to its workbook while it grows.

use std::io::{self, Seek, Write};

use crate::export::sheet::{Choices, Layout, Sheet};
use crate::export::workbook::{Container, Style};

/// The buffer size, in bytes, at which data is passed on to the compressor.
const BUFFER: usize = 64 * 1024;

/// A sheet and the workbook it belongs to.
#[derive(Debug)]
pub(crate) struct SheetWriter<W: Write + Seek> {
    container: Container<W>,
    sheet: Sheet,
}

impl<W: Write + Seek> SheetWriter<W> {
    /// Begins the next sheet of a workbook with its header.
    pub(crate) fn begin(mut container: Container<W>, layout: &Layout<'_>) -> io::Result<SheetWriter<W>> {
        let sheet = Sheet::begin(layout, container.sheets() == 0);
        container.begin_sheet(layout.large)?;
        Ok(SheetWriter { container, sheet })
    }

    /// Writes a row of text cells of one style.
    pub(crate) fn texts<'a>(
        &mut self,
        cells: impl IntoIterator<Item = &'a str>,
        style: Style,
    ) -> io::Result<()> {
        cells.into_iter().for_each(|cell| self.sheet.text(cell, style));
        self.sheet.end_row();
        if self.sheet.xml().len() < BUFFER {
            return Ok(());
        }
        let mut xml = Vec::with_capacity(BUFFER + BUFFER / 4);
        self.sheet.swap(&mut xml);
        self.container.write(&xml)
    }

    /// Ends the sheet and returns the workbook.
    pub(crate) fn finish(mut self, choices: &[Choices]) -> io::Result<Container<W>> {
        let (xml, listed) = self.sheet.finish(choices);
        self.container.write(&xml)?;
        self.container.end_sheet(listed);
        Ok(self.container)
    }
}
