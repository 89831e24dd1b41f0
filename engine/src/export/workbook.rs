//! XLSX workbooks of one sheet, written as a stream (ECMA-376): the container and its parts. The sheet itself is
//! `sheet`'s.
//!
//! Why not a library: those that write workbooks hold all cells, or spool a sheet uncompressed into a temporary file
//! (and abort the process when that disk is full). Here rows are compressed as they come, straight into the file.

use std::io::{self, Seek, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::xml::push_attribute;

/// The rows of a sheet, and the most there can be under the header.
pub(super) const MOST_ROWS: u64 = 1_048_575;

/// The most columns of a sheet.
pub(super) const MOST_COLUMNS: usize = 16_384;

/// How a cell is shown. The numbers are the places in [`STYLES`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// As the program likes.
    General = 0,
    /// The header: bold text.
    Header = 1,
    /// Text, also when it is edited later.
    Text = 2,
    /// `2026-11-22`.
    Date = 3,
    /// `09:30`.
    Minutes = 4,
    /// `09:30:15`.
    Seconds = 5,
}

/// Formats 49 (text) and 164 up are ECMA-376's own and ours.
const STYLES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="3"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/><numFmt numFmtId="165" formatCode="hh:mm"/><numFmt numFmtId="166" formatCode="hh:mm:ss"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="166" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>"#;

const CONTENT_TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>"#;

const PACKAGE_RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;

const WORKBOOK_RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#;

/// The container: every part but the sheet, which is written between [`Container::begin`] and [`Container::finish`].
#[derive(Debug)]
pub(super) struct Container<W: Write + Seek> {
    zip: ZipWriter<W>,
}

impl<W: Write + Seek> Container<W> {
    /// Writes the parts that stand before the sheet, and begins the sheet's. `large`: its XML may pass 4 GiB, which
    /// takes a form of ZIP that some programs don't read.
    pub(super) fn begin(out: W, large: bool) -> io::Result<Container<W>> {
        let mut zip = ZipWriter::new(out);
        for (name, content) in [
            ("[Content_Types].xml", CONTENT_TYPES),
            ("_rels/.rels", PACKAGE_RELATIONS),
            ("xl/_rels/workbook.xml.rels", WORKBOOK_RELATIONS),
            ("xl/styles.xml", STYLES),
        ] {
            zip.start_file(name, options())?;
            zip.write_all(content.as_bytes())?;
        }
        zip.start_file("xl/worksheets/sheet1.xml", options().large_file(large))?;
        Ok(Container { zip })
    }

    /// Adds to the sheet.
    pub(super) fn write(&mut self, xml: &[u8]) -> io::Result<()> {
        self.zip.write_all(xml)
    }

    /// Ends the sheet, names it, and gives the file back. `filter` is the range of its autofilter, as `$A$1:$C$9`.
    pub(super) fn finish(mut self, sheet: &str, filter: &str) -> io::Result<W> {
        let mut name = Vec::new();
        push_attribute(&mut name, sheet);
        let mut xml = Vec::new();
        xml.extend_from_slice(br#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><bookViews><workbookView/></bookViews><sheets><sheet name=""#);
        xml.extend_from_slice(&name);
        // Excel keeps a filter's range under this hidden name; without it some programs don't show the filter.
        xml.extend_from_slice(br#"" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'"#);
        xml.extend_from_slice(&name);
        xml.extend_from_slice(b"'!");
        xml.extend_from_slice(filter.as_bytes());
        xml.extend_from_slice(b"</definedName></definedNames></workbook>");
        self.zip.start_file("xl/workbook.xml", options())?;
        self.zip.write_all(&xml)?;
        Ok(self.zip.finish()?)
    }
}

/// Light compression: the next level takes twice the time for a tenth of the size. The time stamp is ZIP's first day,
/// so that equal contacts make equal files.
fn options() -> SimpleFileOptions {
    SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(1))
        .last_modified_time(DateTime::default())
}
