//! A sheet of a workbook, row by row: header, cells, frozen pane, widths, filter.

use std::io::{self, Seek, Write};

use super::workbook::{Container, Style};
use super::xml::{has_outer_space, push_cell_text};

/// How much is gathered before it is compressed.
const BUFFER: usize = 64 * 1024;

/// A column of a sheet.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Column {
    /// Its header.
    pub(super) header: String,
    /// Its width, in characters.
    pub(super) width: u16,
    /// How cells that are filled in later are shown.
    pub(super) style: Style,
}

/// A sheet being written, cell by cell and row by row.
#[derive(Debug)]
pub(super) struct Sheet<W: Write + Seek> {
    container: Container<W>,
    name: &'static str,
    buffer: Vec<u8>,
    /// The letters of each column.
    letters: Vec<String>,
    /// 0-based, of the next cell.
    column: usize,
    /// 1-based, of the row being written.
    row: u64,
    /// `row`, in digits.
    digits: Vec<u8>,
    row_open: bool,
}

impl<W: Write + Seek> Sheet<W> {
    /// Begins a workbook with one sheet of this name (which may hold no `'`) and its header. `large`: see
    /// [`Container::begin`].
    pub(super) fn begin(out: W, name: &'static str, columns: &[Column], large: bool) -> io::Result<Sheet<W>> {
        let mut sheet = Sheet {
            container: Container::begin(out, large)?,
            name,
            buffer: Vec::with_capacity(BUFFER + BUFFER / 4),
            letters: (0..columns.len()).map(letters).collect(),
            column: 0,
            row: 1,
            digits: b"1".to_vec(),
            row_open: false,
        };
        sheet.raw(concat!(
            r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
            "\n",
            r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews>"#,
            r#"<sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" "#,
            r#"state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>"#,
        ));
        if !columns.is_empty() {
            sheet.raw("<cols>");
            for (at, column) in columns.iter().enumerate() {
                let (at, width, style) = (at + 1, column.width, column.style as u8);
                sheet.form(format_args!(
                    r#"<col min="{at}" max="{at}" width="{width}" style="{style}" customWidth="1"/>"#
                ));
            }
            sheet.raw("</cols>");
        }
        sheet.raw("<sheetData>");
        for column in columns {
            sheet.text_as(&column.header, Style::Header);
        }
        sheet.end_row()?;
        Ok(sheet)
    }

    /// A text. An empty one leaves the cell out.
    pub(super) fn text(&mut self, text: &str) {
        self.text_as(text, Style::Text);
    }

    fn text_as(&mut self, text: &str, style: Style) {
        if text.is_empty() {
            return self.empty();
        }
        self.open(style);
        self.raw(if has_outer_space(text) {
            r#"" t="inlineStr"><is><t xml:space="preserve">"#
        } else {
            r#"" t="inlineStr"><is><t>"#
        });
        push_cell_text(&mut self.buffer, text);
        self.raw("</t></is></c>");
    }

    /// A number, written in full so that it reads back as the same one. Dates and times are numbers in a style.
    pub(super) fn number(&mut self, number: f64, style: Style) {
        self.open(style);
        self.form(format_args!(r#""><v>{number}</v></c>"#));
    }

    /// A yes or no.
    pub(super) fn boolean(&mut self, yes: bool) {
        self.open(Style::General);
        self.raw(if yes { r#"" t="b"><v>1</v></c>"# } else { r#"" t="b"><v>0</v></c>"# });
    }

    /// An empty cell.
    pub(super) fn empty(&mut self) {
        self.column += 1;
    }

    /// Ends the row.
    pub(super) fn end_row(&mut self) -> io::Result<()> {
        if self.row_open {
            self.raw("</row>");
            self.row_open = false;
        }
        self.row += 1;
        self.column = 0;
        self.digits.clear();
        // Writing to memory cannot fail.
        let _ = write!(self.digits, "{}", self.row);
        if self.buffer.len() >= BUFFER {
            self.container.write(&self.buffer)?;
            self.buffer.clear();
        }
        Ok(())
    }

    /// Ends the workbook and gives the file back.
    pub(super) fn finish(mut self) -> io::Result<W> {
        let last_row = (self.row - 1).max(1);
        let last_column = self.letters.last().cloned().unwrap_or_else(|| letters(0));
        self.raw("</sheetData>");
        self.form(format_args!(r#"<autoFilter ref="A1:{last_column}{last_row}"/></worksheet>"#));
        self.container.write(&self.buffer)?;
        self.container.finish(self.name, &format!("$A$1:${last_column}${last_row}"))
    }

    /// Opens the next cell, up to the end of its style.
    fn open(&mut self, style: Style) {
        if !self.row_open {
            self.row_open = true;
            self.buffer.extend_from_slice(br#"<row r=""#);
            self.buffer.extend_from_slice(&self.digits);
            self.buffer.extend_from_slice(br#"">"#);
        }
        self.buffer.extend_from_slice(br#"<c r=""#);
        match self.letters.get(self.column) {
            Some(letters) => self.buffer.extend_from_slice(letters.as_bytes()),
            None => self.buffer.extend_from_slice(letters(self.column).as_bytes()),
        }
        self.buffer.extend_from_slice(&self.digits);
        self.column += 1;
        self.buffer.extend_from_slice(br#"" s=""#);
        self.buffer.push(b'0' + style as u8);
    }

    fn raw(&mut self, xml: &str) {
        self.buffer.extend_from_slice(xml.as_bytes());
    }

    fn form(&mut self, xml: std::fmt::Arguments<'_>) {
        // Writing to memory cannot fail.
        let _ = self.buffer.write_fmt(xml);
    }
}

/// The letters of a 0-based column: A, B … Z, AA, AB …
fn letters(column: usize) -> String {
    let mut left = column + 1;
    let mut reversed = Vec::new();
    while left > 0 {
        let letter = u8::try_from((left - 1) % 26).unwrap_or(0);
        reversed.push(char::from(b'A' + letter));
        left = (left - 1) / 26;
    }
    reversed.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::{Data, Reader, Xlsx};
    use proptest::prelude::*;
    use std::io::Cursor;

    fn columns(headers: &[&str]) -> Vec<Column> {
        headers
            .iter()
            .map(|header| Column { header: (*header).to_owned(), width: 12, style: Style::Text })
            .collect()
    }

    fn read(sheet: Sheet<Cursor<Vec<u8>>>) -> Vec<Vec<Data>> {
        let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(sheet.finish().unwrap().into_inner())).unwrap();
        let range = workbook.worksheet_range("Contacts").unwrap();
        range.rows().map(<[Data]>::to_vec).collect()
    }

    fn begin(headers: &[&str]) -> Sheet<Cursor<Vec<u8>>> {
        Sheet::begin(Cursor::new(Vec::new()), "Contacts", &columns(headers), false).unwrap()
    }

    #[test]
    fn letters_go_on_after_z() {
        for (column, expected) in
            [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")]
        {
            assert_eq!(letters(column), expected);
        }
    }

    #[test]
    fn cells_keep_their_types() {
        let mut sheet = begin(&["Phone", "", "Points", "Yes"]);
        sheet.text("+34612345678");
        sheet.empty();
        sheet.number(-0.1, Style::General);
        sheet.boolean(true);
        sheet.end_row().unwrap();
        sheet.text("007");
        sheet.text("=1+1");
        sheet.number(1e15, Style::General);
        sheet.end_row().unwrap();
        let rows = read(sheet);
        assert_eq!(rows[0][0], Data::String("Phone".to_owned()));
        let phone = Data::String("+34612345678".to_owned());
        assert_eq!(rows[1], [phone, Data::Empty, Data::Float(-0.1), Data::Bool(true)]);
        let zip = Data::String("007".to_owned());
        assert_eq!(rows[2], [zip, Data::String("=1+1".to_owned()), Data::Float(1e15), Data::Empty]);
    }

    proptest! {
        #[test]
        fn any_text_comes_back(texts in prop::collection::vec("(\\PC|[_x0-9A-F]|[\u{0}-\u{1f}\u{fffe}\u{ffff}<>&\"' ]){1,24}", 1..6)) {
            let mut sheet = begin(&["Text"]);
            for text in &texts {
                sheet.text(text);
                sheet.end_row().unwrap();
            }
            let cells: Vec<String> = read(sheet).iter().skip(1).map(|row| row[0].to_string()).collect();
            prop_assert_eq!(cells, texts);
        }

        #[test]
        fn any_number_comes_back(number in prop::num::f64::NORMAL | prop::num::f64::SUBNORMAL | prop::num::f64::ZERO) {
            let mut sheet = begin(&["Number"]);
            sheet.number(number, Style::General);
            sheet.end_row().unwrap();
            prop_assert_eq!(&read(sheet)[1][0], &Data::Float(number));
        }
    }
}
