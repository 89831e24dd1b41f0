//! The XML of a sheet, row by row: header, cells, frozen pane, column widths and filter.

use std::io::Write;

use crate::export::workbook::{Listed, Style};
use crate::export::xml::{has_outer_space, push_cell_text};

/// A column of a sheet.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct SheetColumn {
    /// The header of the column.
    pub(crate) header: String,
    /// The width of the column, in characters.
    pub(crate) width: u16,
    /// The style of cells that the user fills in later.
    pub(crate) style: Style,
}

/// The properties of a sheet.
#[derive(Debug)]
pub(crate) struct Layout<'c> {
    /// The name of the sheet: at most 31 characters, without `'`.
    pub(crate) name: &'static str,
    /// Whether the sheet is hidden.
    pub(crate) hidden: bool,
    /// Whether the header has filter buttons.
    pub(crate) filter: bool,
    /// Whether the XML of the sheet may exceed 4 GiB; see [`Container::begin_sheet`].
    pub(crate) large: bool,
    /// The columns of the sheet.
    pub(crate) columns: &'c [SheetColumn],
}

/// A restriction on the values that the user can enter in a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Choices {
    /// The 0-based index of the column.
    pub(crate) column: usize,
    /// The formula that yields the list of allowed values: a literal (`"A,B"`) or a range of cells.
    pub(crate) formula: String,
}

/// The XML of a sheet being put together, cell by cell and row by row.
#[derive(Debug)]
pub(crate) struct Sheet {
    name: &'static str,
    hidden: bool,
    filter: bool,
    xml: Vec<u8>,
    /// The start of the cells of each column, up to its letters.
    starts: Vec<String>,
    /// The 0-based column index of the next cell.
    column: usize,
    /// The 1-based number of the row being written.
    row: u64,
    /// The decimal digits of `row`.
    digits: Vec<u8>,
    row_open: bool,
}

impl Sheet {
    /// Begins a sheet with its header. The first sheet of a workbook is the one that is shown when it is opened.
    pub(crate) fn begin(layout: &Layout<'_>, is_first: bool) -> Sheet {
        let mut sheet = Sheet {
            name: layout.name,
            hidden: layout.hidden,
            filter: layout.filter,
            xml: Vec::new(),
            starts: (0..layout.columns.len()).map(cell_start).collect(),
            column: 0,
            row: 1,
            digits: b"1".to_vec(),
            row_open: false,
        };
        let selected = if is_first { r#" tabSelected="1""# } else { "" };
        sheet.form(format_args!(
            r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView{selected} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>"#
        ));
        if !layout.columns.is_empty() {
            sheet.raw("<cols>");
            for (at, column) in layout.columns.iter().enumerate() {
                let (n, width, style) = (at + 1, column.width, column.style as u8);
                sheet.form(format_args!(
                    r#"<col min="{n}" max="{n}" width="{width}" style="{style}" customWidth="1"/>"#
                ));
            }
            sheet.raw("</cols>");
        }
        sheet.raw("<sheetData>");
        for column in layout.columns {
            sheet.text(&column.header, Style::Header);
        }
        sheet.end_row();
        sheet
    }

    /// Exchanges `buffer` for the XML so far. The sheet continues with the contents of `buffer`.
    pub(crate) fn swap(&mut self, buffer: &mut Vec<u8>) {
        std::mem::swap(&mut self.xml, buffer);
    }

    /// Returns the XML so far.
    pub(crate) fn xml(&self) -> &[u8] {
        &self.xml
    }

    /// Writes a text cell. An empty text leaves the cell out.
    pub(crate) fn text(&mut self, text: &str, style: Style) {
        if text.is_empty() {
            return self.empty();
        }
        self.open(style);
        self.raw(if has_outer_space(text) {
            r#"" t="inlineStr"><is><t xml:space="preserve">"#
        } else {
            r#"" t="inlineStr"><is><t>"#
        });
        push_cell_text(&mut self.xml, text);
        self.raw("</t></is></c>");
    }

    /// Writes a number cell from its digits (`-0.5`, `1e21`). Dates and times are numbers with a style.
    pub(crate) fn number(&mut self, digits: &str, style: Style) {
        self.open(style);
        self.raw(r#""><v>"#);
        self.raw(digits);
        self.raw("</v></c>");
    }

    /// Writes a Boolean cell.
    pub(crate) fn boolean(&mut self, yes: bool) {
        self.open(Style::General);
        self.raw(if yes { r#"" t="b"><v>1</v></c>"# } else { r#"" t="b"><v>0</v></c>"# });
    }

    /// Leaves one cell empty.
    pub(crate) fn empty(&mut self) {
        self.column += 1;
    }

    /// Ends the row.
    pub(crate) fn end_row(&mut self) {
        if self.row_open {
            self.raw("</row>");
            self.row_open = false;
        }
        self.row += 1;
        self.column = 0;
        self.digits.clear();
        // Writing to memory cannot fail.
        let _ = write!(self.digits, "{}", self.row);
    }

    /// Ends the sheet and returns the XML that has not been taken, and its entry in the list of sheets.
    pub(crate) fn finish(mut self, choices: &[Choices]) -> (Vec<u8>, Listed) {
        let last_row = (self.row - 1).max(1);
        let last_column = letters(self.starts.len().saturating_sub(1));
        self.raw("</sheetData>");
        if self.filter {
            self.form(format_args!(r#"<autoFilter ref="A1:{last_column}{last_row}"/>"#));
        }
        if !choices.is_empty() {
            self.form(format_args!(r#"<dataValidations count="{}">"#, choices.len()));
            for choice in choices {
                let column = letters(choice.column);
                self.form(format_args!(
                    r#"<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="Not in the list" error="Choose one of the list." sqref="{column}2:{column}1048576"><formula1>"#
                ));
                push_cell_text(&mut self.xml, &choice.formula);
                self.raw("</formula1></dataValidation>");
            }
            self.raw("</dataValidations>");
        }
        self.raw("</worksheet>");
        let filter = self.filter.then(|| format!("$A$1:${last_column}${last_row}"));
        (self.xml, Listed { name: self.name, hidden: self.hidden, filter })
    }

    /// Writes the start of the next cell up to its style, leaving the attribute unclosed.
    fn open(&mut self, style: Style) {
        if !self.row_open {
            self.row_open = true;
            self.raw(r#"<row r=""#);
            self.xml.extend_from_slice(&self.digits);
            self.raw(r#"">"#);
        }
        match self.starts.get(self.column) {
            Some(start) => self.xml.extend_from_slice(start.as_bytes()),
            None => self.xml.extend_from_slice(cell_start(self.column).as_bytes()),
        }
        self.xml.extend_from_slice(&self.digits);
        self.column += 1;
        self.raw(r#"" s=""#);
        self.xml.push(b'0' + style as u8);
    }

    fn raw(&mut self, xml: &str) {
        self.xml.extend_from_slice(xml.as_bytes());
    }

    fn form(&mut self, xml: std::fmt::Arguments<'_>) {
        // Writing to memory cannot fail.
        let _ = self.xml.write_fmt(xml);
    }
}

fn cell_start(column: usize) -> String {
    format!(r#"<c r="{}"#, letters(column))
}

/// Returns the letters of a 0-based column: A, B … Z, AA, AB …
pub(crate) fn letters(column: usize) -> String {
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
    use crate::export::workbook::Container;
    use calamine::{Data, Reader, Xlsx};
    use proptest::prelude::*;
    use std::io::Cursor;

    fn columns(headers: &[&str]) -> Vec<SheetColumn> {
        headers
            .iter()
            .map(|header| SheetColumn { header: (*header).to_owned(), width: 12, style: Style::Text })
            .collect()
    }

    fn read(sheet: Sheet) -> Vec<Vec<Data>> {
        let (xml, listed) = sheet.finish(&[]);
        let mut container = Container::begin(Cursor::new(Vec::new()), 1).unwrap();
        container.begin_sheet(false).unwrap();
        container.write(&xml).unwrap();
        container.end_sheet(listed);
        let bytes = container.finish().unwrap();
        let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes.into_inner())).unwrap();
        let range = workbook.worksheet_range("Contacts").unwrap();
        range.rows().map(<[Data]>::to_vec).collect()
    }

    fn begin(headers: &[&str]) -> Sheet {
        let columns = columns(headers);
        let layout =
            Layout { name: "Contacts", hidden: false, filter: true, large: false, columns: &columns };
        Sheet::begin(&layout, true)
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
        sheet.text("+34612345678", Style::Text);
        sheet.empty();
        sheet.number("-0.1", Style::General);
        sheet.boolean(true);
        sheet.end_row();
        sheet.text("007", Style::Text);
        sheet.text("=1+1", Style::Text);
        sheet.number("1e15", Style::General);
        sheet.end_row();
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
                sheet.text(text, Style::Text);
                sheet.end_row();
            }
            let cells: Vec<String> = read(sheet).iter().skip(1).map(|row| row[0].to_string()).collect();
            prop_assert_eq!(cells, texts);
        }

        #[test]
        fn any_number_comes_back(number in prop::num::f64::NORMAL | prop::num::f64::SUBNORMAL | prop::num::f64::ZERO) {
            let mut sheet = begin(&["Number"]);
            sheet.number(&crate::field::parse::number::format_number(number), Style::General);
            sheet.end_row();
            prop_assert_eq!(&read(sheet)[1][0], &Data::Float(number));
        }
    }
}
