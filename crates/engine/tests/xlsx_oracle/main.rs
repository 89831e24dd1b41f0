//! Our workbooks beside those of `rust_xlsxwriter`, whose files Excel has opened for years: for one table both have the
//! same parts, with elements in the same order, the same relations, and cells that say the same in the same style.
//!
//! Where ours differ on purpose, the constants in `book.rs` and `element.rs` say so, and why.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout
)]

mod book;
#[path = "../common/mod.rs"]
mod common;
mod element;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::AtomicBool;

use book::Book;
use calamine::{Data, Reader as _, Xlsx, open_workbook};
use common::Bench;
use kith_engine::export::{ExportOptions, Format, export, template};
use kith_engine::field::FieldType;
use rust_xlsxwriter as oracle;
use rust_xlsxwriter::{DataValidation, DataValidationErrorStyle, FormatAlign, Workbook, Worksheet};

/// A cell of the table.
#[derive(Clone, Copy)]
enum Cell {
    Text(&'static str),
    Number(f64),
    Date(f64),
    Minutes(f64),
    Seconds(f64),
    Bool(bool),
    Empty,
}

use Cell::{Bool, Date, Empty, Minutes, Number, Seconds, Text};

const HEADERS: [(&str, u16, Kind); 16] = [
    ("First name", 18, Kind::Text),
    ("Last name", 18, Kind::Text),
    ("Phone", 18, Kind::Text),
    ("Email", 30, Kind::Text),
    ("Group name", 24, Kind::Text),
    ("Street", 30, Kind::Text),
    ("City", 18, Kind::Text),
    ("State", 18, Kind::Text),
    ("Zip", 10, Kind::Text),
    ("Country", 18, Kind::Text),
    ("Points", 12, Kind::General),
    ("Born", 12, Kind::Date),
    ("At", 12, Kind::Minutes),
    ("News", 12, Kind::General),
    ("Notes", 40, Kind::Text),
    ("Starred", 10, Kind::General),
];

#[rustfmt::skip]
const ROWS: [[Cell; 16]; 3] = [
    [Text("Ana"), Text("=Pérez & <Co>"), Text("+34612345001"), Text("ana@example.com"), Text("Family | Work"),
     Text("1 Main St\nApt 2"), Text("Lugo"), Empty, Text("01234"), Text("Spain"), Number(-2.5), Date(46_348.0),
     Minutes(0.375), Bool(true), Text("_x0041_ \"quoted\""), Bool(true)],
    [Text("山田"), Empty, Text("+34612345002"), Empty, Empty, Empty, Empty, Empty, Empty, Empty,
     Number(1e21), Date(61.0), Seconds(34_215.0 / 86_400.0), Bool(false), Empty, Bool(false)],
    [Text("محمد"), Empty, Text("+34612345003"), Empty, Empty, Empty, Empty, Empty, Empty, Empty,
     Empty, Empty, Empty, Empty, Text("two\n\nlines\tand a tab"), Bool(false)],
];

const CSV: &str = "First name,Last name,Phone,Email,Group name,Street,City,State,Zip,Country,Points,Born,At,News,Notes,Starred\n\
    Ana,=Pérez & <Co>,+34612345001,ana@example.com,Work|Family,\"1 Main St\nApt 2\",Lugo,,01234,Spain,-2.5,2026-11-22,09:00,yes,\"_x0041_ \"\"quoted\"\"\",yes\n\
    山田,,+34612345002,,,,,,,,1e21,1900-03-01,09:30:15,no,,\n\
    محمد,,+34612345003,,,,,,,,,,,,\"two\n\nlines\tand a tab\",\n";

/// The columns' own styles.
#[derive(Clone, Copy)]
enum Kind {
    General,
    Text,
    Date,
    Minutes,
}

fn contacts(bench: &mut Bench) -> PathBuf {
    for (name, kind) in [
        ("Points", FieldType::Number),
        ("Born", FieldType::Date),
        ("At", FieldType::Time),
        ("News", FieldType::Checkbox),
        ("Notes", FieldType::LongText),
    ] {
        bench.field(name, kind, &[], false);
    }
    let done = bench.csv(CSV);
    assert_eq!(done.counts.created, 3, "{:?}", done.reported());
    let path = bench.folder.path().join("ours.xlsx");
    let never = AtomicBool::new(false);
    export(&bench.store, None, &path, &ExportOptions::default(), &mut |_| {}, &never).unwrap();
    path
}

fn styled(kind: Kind) -> oracle::Format {
    let format = oracle::Format::new();
    match kind {
        Kind::General => format,
        Kind::Text => format.set_num_format("@"),
        Kind::Date => format.set_num_format(r"yyyy\-mm\-dd"),
        Kind::Minutes => format.set_num_format("hh:mm"),
    }
}

fn header() -> oracle::Format {
    styled(Kind::Text).set_bold()
}

fn set_up(sheet: &mut Worksheet, name: &str, columns: &[(&str, u16, oracle::Format)]) {
    sheet.set_name(name).unwrap().set_freeze_panes(1, 0).unwrap();
    for (at, (text, width, format)) in (0..).zip(columns) {
        sheet.set_column_width(at, f64::from(*width)).unwrap();
        sheet.set_column_format(at, format).unwrap();
        sheet.write_with_format(0, at, *text, &header()).unwrap();
    }
}

fn contacts_of_oracle(folder: &Path) -> PathBuf {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet_with_constant_memory().unwrap();
    set_up(sheet, "Contacts", &HEADERS.map(|(text, width, kind)| (text, width, styled(kind))));
    let seconds = oracle::Format::new().set_num_format("hh:mm:ss");
    for (row, cells) in (1..).zip(ROWS) {
        for (column, cell) in (0..).zip(cells) {
            match cell {
                Text(text) => sheet.write_with_format(row, column, text, &styled(Kind::Text)),
                Number(number) => sheet.write(row, column, number),
                Date(days) => sheet.write_with_format(row, column, days, &styled(Kind::Date)),
                Minutes(part) => sheet.write_with_format(row, column, part, &styled(Kind::Minutes)),
                Seconds(part) => sheet.write_with_format(row, column, part, &seconds),
                Bool(yes) => sheet.write(row, column, yes),
                Empty => continue,
            }
            .unwrap();
        }
    }
    sheet.autofilter(0, 0, 3, 15).unwrap();
    let path = folder.join("oracle.xlsx");
    workbook.save(&path).unwrap();
    path
}

#[test]
fn an_export_is_as_the_library_writes_it() {
    let mut bench = Bench::new();
    let ours = contacts(&mut bench);
    let oracle = contacts_of_oracle(bench.folder.path());
    same(&Book::read(&ours), &Book::read(&oracle));
}

fn filled_in_by_hand(bench: &mut Bench) -> PathBuf {
    let many: Vec<String> = (0..40).map(|n| format!("Option number {n}")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    bench.field("Tier", FieldType::Dropdown, &["Gold", "Silver & Co"], true);
    bench.field("Branch", FieldType::Dropdown, &many, false);
    bench.field("News", FieldType::Checkbox, &[], false);
    bench.field("Born", FieldType::Date, &[], false);
    let path = bench.folder.path().join("ours.xlsx");
    template(&bench.store, &path, Format::Xlsx).unwrap();
    path
}

#[test]
fn a_template_is_as_the_library_writes_it() {
    let mut bench = Bench::new();
    let ours = filled_in_by_hand(&mut bench);
    let mut workbook = Workbook::new();
    let own = [
        ("Tier", 18, Kind::Text),
        ("Branch", 18, Kind::Text),
        ("News", 12, Kind::General),
        ("Born", 12, Kind::Date),
    ];
    let columns: Vec<_> = HEADERS.iter().take(10).chain(&own).collect();
    let columns: Vec<_> = columns.iter().map(|(text, width, kind)| (*text, *width, styled(*kind))).collect();
    let sheet = workbook.add_worksheet_with_constant_memory().unwrap();
    set_up(sheet, "Contacts", &columns);
    let list = |rule: DataValidation| {
        rule.set_error_title("Not in the list")
            .and_then(|rule| rule.set_error_message("Choose one of the list."))
            .unwrap()
            .set_error_style(DataValidationErrorStyle::Stop)
            .show_input_message(false)
    };
    let short = |options: &[&str]| list(DataValidation::new().allow_list_strings(options).unwrap());
    let long = list(DataValidation::new().allow_list_formula("Options!$A$2:$A$41".into()));
    for (column, rule) in [(10, short(&["Gold", "Silver & Co"])), (11, long), (12, short(&["TRUE", "FALSE"]))]
    {
        sheet.add_data_validation(1, column, 1_048_575, column, &rule).unwrap();
    }

    let wrapped = styled(Kind::Text).set_text_wrap().set_align(FormatAlign::Top);
    let explained = [("Column", 22), ("Required", 10), ("What goes in", 60), ("Help", 40), ("Options", 40)];
    let options = [("Branch", 24)];
    for (name, columns) in [("Columns", &explained[..]), ("Options", &options[..])] {
        let sheet = workbook.add_worksheet_with_constant_memory().unwrap();
        let styled: Vec<_> = columns.iter().map(|(text, width)| (*text, *width, wrapped.clone())).collect();
        set_up(sheet, name, &styled);
        // What is explained is not judged here.
        let mut read: Xlsx<_> = open_workbook(&ours).unwrap();
        for (row, cells) in (0..).zip(read.worksheet_range(name).unwrap().rows()).skip(1) {
            for (column, cell) in (0..).zip(cells) {
                let Data::String(text) = cell else { continue };
                let style = if name == "Columns" { wrapped.clone() } else { styled_text() };
                sheet.write_with_format(row, column, text, &style).unwrap();
            }
        }
        sheet.set_hidden(name == "Options");
    }
    let path = bench.folder.path().join("oracle.xlsx");
    workbook.save(&path).unwrap();
    same(&Book::read(&ours), &Book::read(&path));
}

fn styled_text() -> oracle::Format {
    styled(Kind::Text)
}

/// Everything that is compared, by what it is about.
fn same(ours: &Book, oracle: &Book) {
    let parts = |book: &Book| book.parts.keys().cloned().collect::<Vec<_>>();
    assert_eq!(parts(ours), parts(oracle), "parts");
    assert_eq!(ours.types(), oracle.types(), "content types");
    for part in ["_rels/.rels", "xl/_rels/workbook.xml.rels"] {
        assert_eq!(ours.relations(part), oracle.relations(part), "{part}");
    }
    assert_eq!(ours.sheets(), oracle.sheets(), "sheets, in their order, with their filters");
    assert_eq!(
        ours.parts["xl/styles.xml"].order(),
        oracle.parts["xl/styles.xml"].order(),
        "order of the styles"
    );
    for part in ours.parts.keys().filter(|part| part.starts_with("xl/worksheets/")) {
        let (ours_in, oracle_in) = (ours.sheet(part), oracle.sheet(part));
        let differences: Vec<_> =
            ours_in.iter().zip(&oracle_in).filter(|(ours, oracle)| ours != oracle).collect();
        assert!(differences.is_empty(), "{part}: {differences:#?}");
        assert_eq!(ours_in.len(), oracle_in.len(), "{part}");
    }
}

#[test]
#[ignore = "needs LibreOffice, and openpyxl for Python; takes long"]
fn other_programs_open_them_without_repair() {
    let mut bench = Bench::new();
    let exported = contacts(&mut bench);
    let mut other = Bench::new();
    let template = filled_in_by_hand(&mut other);
    for (file, cells) in [(&exported, "4 16"), (&template, "1 14")] {
        let script = "import sys, warnings, openpyxl\n\
            warnings.simplefilter('error')\n\
            sheet = openpyxl.load_workbook(sys.argv[1]).worksheets[0]\n\
            print(sheet.max_row, sheet.max_column, sheet.freeze_panes, sheet['A1'].font.b, sheet['C2'].number_format)";
        let output = Command::new("python3").args(["-c", script]).arg(file).output().expect("python3");
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "openpyxl: {}", String::from_utf8_lossy(&output.stderr));
        assert!(said.starts_with(cells) && said.contains("A2 True"), "openpyxl: {said}");

        // Rows of what LibreOffice makes of it are those of the table, in its own words for dates and truth.
        let folder = file.parent().unwrap();
        let profile = format!("-env:UserInstallation=file://{}/profile", folder.display());
        let output = Command::new("soffice")
            .args([
                profile.as_str(),
                "--headless",
                "--convert-to",
                "csv:Text - txt - csv (StarCalc):44,34,76",
                "--outdir",
            ])
            .arg(folder)
            .arg(file)
            .output()
            .expect("soffice");
        let said =
            String::from_utf8_lossy(&output.stderr).into_owned() + &String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success() && !said.to_lowercase().contains("repair"), "LibreOffice: {said}");
        let csv = std::fs::read_to_string(file.with_extension("csv")).unwrap();
        assert!(csv.starts_with("First name,Last name,Phone,Email,Group name"), "LibreOffice: {csv}");
        println!("{csv}");
    }
}
