//! Names in the XML of workbooks mean what their namespace says, whatever the prefixes are.

use crate::book::{Book, KINDS, row};
use crate::{ods_book, reading};

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRICT: &str = "http://purl.oclc.org/ooxml/spreadsheetml/main";

/// The rows of a workbook whose main part is `workbook`, with the day 1,000 in its second column.
fn rows(workbook: &str, sheet: &str) -> Vec<Vec<String>> {
    let book = Book::new().formats(&["General", "yyyy-mm-dd"]).raw_sheet("S", "visible", sheet);
    reading(&book.workbook(workbook).bytes()).1.rows
}

fn sheet() -> String {
    let rows = row(1, &["Name", "Birthday"])
        + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Ann</t></is></c><c r=\"B2\" s=\"1\"><v>1000</v></c></row>";
    format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{rows}</sheetData></worksheet>")
}

fn workbook(namespaces: &str, properties: &str) -> String {
    format!(
        "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{KINDS}\" {namespaces}>{properties}\
         <sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
    )
}

#[test]
fn an_extension_does_not_change_the_first_day() {
    let extended = "xmlns:x15=\"http://schemas.microsoft.com/office/spreadsheetml/2010/11/main\"";
    let since_1904 = [["Ann", "1906-09-27"]];
    for properties in [
        "<workbookPr date1904=\"1\"/>",
        "<workbookPr date1904=\"1\"/><extLst><ext><x15:workbookPr chartTrackingRefBase=\"1\"/></ext></extLst>",
        "<x15:workbookPr date1904=\"0\"/><workbookPr date1904=\"true\" x15:date1904=\"0\"/>",
        "<workbookPr date1904=\"1\"/><ext xmlns=\"urn:other\"><workbookPr/></ext>",
    ] {
        assert_eq!(rows(&workbook(extended, properties), &sheet()), since_1904, "{properties}");
    }
    let foreign = "<extLst><ext><x15:workbookPr date1904=\"1\"/></ext></extLst>";
    assert_eq!(rows(&workbook(extended, foreign), &sheet()), [["Ann", "1902-09-26"]]);
}

#[test]
fn any_prefix_serves() {
    for main in [MAIN, STRICT] {
        let book = format!(
            "<x:workbook xmlns:x=\"{main}\" xmlns:rel=\"{KINDS}\"><x:workbookPr date1904=\"1\"/>\
             <x:sheets><x:sheet name=\"S\" sheetId=\"1\" rel:id=\"rId1\"/></x:sheets></x:workbook>"
        );
        let sheet = sheet().replace(MAIN, main);
        let prefixed = sheet.replace("</", "</y:").replace("<", "<y:").replace("<y:/y:", "</y:");
        let prefixed = prefixed.replace("xmlns=", "xmlns:y=");
        assert_eq!(rows(&book, &sheet), [["Ann", "1906-09-27"]]);
        assert_eq!(rows(&book, &prefixed), [["Ann", "1906-09-27"]], "{prefixed}");
    }
}

#[test]
fn rows_and_cells_of_an_extension_are_none() {
    let extra = "<z:row r=\"3\"><z:c r=\"A3\"><z:v>1</z:v></z:c></z:row></sheetData>";
    let sheet = sheet()
        .replace("<worksheet ", "<worksheet xmlns:z=\"urn:z\" ")
        .replace("</sheetData>", extra)
        .replace("<v>1000</v>", "<z:v>7</z:v><v>1000</v>");
    assert_eq!(rows(&workbook("", ""), &sheet), [["Ann", "1902-09-26"]]);
}

#[test]
fn a_spreadsheet_may_use_prefixes_of_its_own() {
    let table = ods_book::table("T", &(ods_book::row(&["Name", "Phone"]) + &ods_book::row(&["Ann", "+1"])));
    let content = format!(
        "<o:document-content xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
         xmlns:a=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" \
         xmlns:table=\"urn:other\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">\
         <o:body><o:spreadsheet><table:table table:name=\"Not this\"/>{}</o:spreadsheet></o:body></o:document-content>",
        table.replace("table:", "a:").replace("office:", "o:")
    );
    let (source, read) = reading(&ods_book::package(&[("content.xml", &content)]));
    assert_eq!(source.sheets, ["T"]);
    assert_eq!(read.rows, [["Ann", "+1"]]);
}
