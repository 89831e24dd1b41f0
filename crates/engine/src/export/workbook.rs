//! Streaming XLSX workbooks (ECMA-376): the container and the parts around the sheets. The XML of a sheet is
//! written by `sheet`.
//!
//! Kith uses no library for this: existing ones keep all cells in memory, or write an uncompressed sheet to a
//! temporary file (and abort the process if that disk is full). Here each row is compressed directly into the
//! target file.

use std::io::{self, Seek, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::export::xml::push_attribute;

/// The maximum number of rows below the header of a sheet.
pub(crate) const MOST_ROWS: u64 = 1_048_575;

/// The maximum number of columns of a sheet.
pub(crate) const MOST_COLUMNS: usize = 16_384;

/// The style of a cell. The discriminants are the indexes in [`STYLES`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    /// The default format of the spreadsheet program.
    General = 0,
    /// Bold text, for the header.
    Header = 1,
    /// Text, which stays text when the user edits the cell.
    Text = 2,
    /// A date, shown as `2026-11-22`.
    Date = 3,
    /// A time without seconds, shown as `09:30`.
    Minutes = 4,
    /// A time with seconds, shown as `09:30:15`.
    Seconds = 5,
    /// Wrapped text.
    Wrapped = 6,
}

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/// The styles part. Number format 49 is text (ECMA-376 §18.8.30); ids from 164 on are custom formats.
const STYLES: &str = concat!(
    r#"<numFmts count="3"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/><numFmt numFmtId="165" formatCode="hh:mm"/>"#,
    r#"<numFmt numFmtId="166" formatCode="hh:mm:ss"/></numFmts>"#,
    r#"<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>"#,
    r#"<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>"#,
    r#"<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>"#,
    r#"<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"#,
    r#"<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7">"#,
    r#"<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>"#,
    r#"<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>"#,
    r#"<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>"#,
    r#"<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>"#,
    r#"<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>"#,
    r#"<xf numFmtId="166" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>"#,
    r#"<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">"#,
    r#"<alignment vertical="top" wrapText="1"/></xf>"#,
    r#"</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>"#,
);

/// An entry in the workbook's list of sheets.
#[derive(Debug)]
pub(crate) struct Listed {
    /// The name of the sheet: at most 31 characters, without `'`.
    pub(crate) name: &'static str,
    /// Whether the sheet is hidden.
    pub(crate) hidden: bool,
    /// The range of cells that the filter covers, such as `$A$1:$C$9`.
    pub(crate) filter: Option<String>,
}

/// The ZIP container of a workbook. It writes all parts except the sheets, which are written one after the
/// other between [`Container::begin_sheet`] and [`Container::end_sheet`].
#[derive(Debug)]
pub(crate) struct Container<W: Write + Seek> {
    zip: ZipWriter<W>,
    /// How many more bytes the current sheet may take.
    room: u64,
    listed: Vec<Listed>,
}

impl<W: Write + Seek> Container<W> {
    /// Writes the parts that precede the sheets.
    pub(crate) fn begin(out: W, sheets: usize) -> io::Result<Container<W>> {
        let mut container = Container { zip: ZipWriter::new(out), room: 0, listed: Vec::new() };
        let mut types = format!(
            r#"<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{SPREADSHEET}.styles+xml"/>"#
        );
        let mut relations = format!(
            r#"<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="styles" Type="{RELATIONS}/styles" Target="styles.xml"/>"#
        );
        for n in 1..=sheets {
            types.push_str(&format!(
                r#"<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{SPREADSHEET}.worksheet+xml"/>"#
            ));
            relations.push_str(&format!(
                r#"<Relationship Id="rId{n}" Type="{RELATIONS}/worksheet" Target="worksheets/sheet{n}.xml"/>"#
            ));
        }
        container.part("[Content_Types].xml", &[&types, "</Types>"])?;
        let workbook = format!(
            r#"<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
        );
        container.part("_rels/.rels", &[&workbook])?;
        container.part("xl/_rels/workbook.xml.rels", &[&relations, "</Relationships>"])?;
        let root = format!(r#"<styleSheet xmlns="{MAIN}">"#);
        container.part("xl/styles.xml", &[&root, STYLES, "</styleSheet>"])?;
        Ok(container)
    }

    /// Begins the next sheet. Set `large` if its XML may exceed 4 GiB; this requires ZIP64, which some
    /// programs cannot read.
    pub(crate) fn begin_sheet(&mut self, large: bool) -> io::Result<()> {
        self.room = if large { u64::MAX } else { u64::from(u32::MAX) };
        let name = format!("xl/worksheets/sheet{}.xml", self.listed.len() + 1);
        self.zip.start_file(name, options().large_file(large))?;
        self.write(DECLARATION.as_bytes())
    }

    /// Writes XML to the current sheet.
    pub(crate) fn write(&mut self, xml: &[u8]) -> io::Result<()> {
        self.room = self.room.checked_sub(xml.len() as u64).ok_or(io::ErrorKind::FileTooLarge)?;
        self.zip.write_all(xml)
    }

    /// Ends the current sheet and adds it to the list of sheets.
    pub(crate) fn end_sheet(&mut self, sheet: Listed) {
        self.listed.push(sheet);
    }

    /// Returns the number of sheets so far.
    pub(crate) fn sheets(&self) -> usize {
        self.listed.len()
    }

    /// Completes the workbook and returns the underlying writer.
    pub(crate) fn finish(mut self) -> io::Result<W> {
        let root = format!(
            r#"<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><bookViews><workbookView/></bookViews>"#
        );
        let (mut sheets, mut names) = (Vec::new(), Vec::new());
        for (at, sheet) in self.listed.iter().enumerate() {
            let n = at + 1;
            sheets.extend_from_slice(br#"<sheet name=""#);
            push_attribute(&mut sheets, sheet.name);
            let hidden = if sheet.hidden { r#" state="hidden""# } else { "" };
            write!(sheets, r#"" sheetId="{n}"{hidden} r:id="rId{n}"/>"#)?;
            // Excel also stores the range of a filter under this hidden name, and some programs look for it
            // only there.
            if let Some(filter) = &sheet.filter {
                write!(
                    names,
                    r#"<definedName name="_xlnm._FilterDatabase" localSheetId="{at}" hidden="1">'"#
                )?;
                push_attribute(&mut names, sheet.name);
                write!(names, "'!{filter}</definedName>")?;
            }
        }
        let (sheets, names) = (String::from_utf8_lossy(&sheets), String::from_utf8_lossy(&names));
        let names =
            if names.is_empty() { String::new() } else { format!("<definedNames>{names}</definedNames>") };
        self.part("xl/workbook.xml", &[&root, "<sheets>", &sheets, "</sheets>", &names, "</workbook>"])?;
        Ok(self.zip.finish()?)
    }

    fn part(&mut self, name: &str, xml: &[&str]) -> io::Result<()> {
        self.zip.start_file(name, options())?;
        self.zip.write_all(DECLARATION.as_bytes())?;
        xml.iter().try_for_each(|xml| self.zip.write_all(xml.as_bytes()))
    }
}

/// Returns the options of a ZIP entry. Compression level 2 is a compromise: compared with level 1, it makes
/// the file a quarter smaller and takes 40 % more time in all; higher levels take as much time again for a
/// twentieth. The timestamp is the earliest date of ZIP, so that the same contacts always produce the same
/// file.
fn options() -> SimpleFileOptions {
    SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(2))
        .last_modified_time(DateTime::default())
}
