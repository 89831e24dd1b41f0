//! Files as they are written: which contacts, in which order, in which form, and what is left when it goes wrong.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use kith_engine::id::ContactId;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use calamine::{Data, Reader, Xlsx, open_workbook};
use common::Bench;
use kith_engine::Error;
use kith_engine::export::{ExportOptions, Format, export, template};
use kith_engine::field::FieldType;

const HEAD: &str = "First name,Last name,Phone,Email,Group name,Street,City,State,Zip,Country,Starred";

fn people() -> Bench {
    let mut bench = Bench::new();
    bench.csv(&format!(
        "{HEAD}\n\
        Ana,=Pérez,+34612345001,ana@example.com,Work|Family,\"1 Main St\nApt 2\",Lugo,,01234,Spain,yes\n\
        Bea,,+34612345002,,,,,,,,\n\
        Cai,,+34612345003,,Work,,,,,,\n"
    ));
    bench
}

fn write_as(bench: &Bench, name: &str, ids: Option<&[ContactId]>) -> Result<PathBuf, Error> {
    let path = bench.folder.path().join(name);
    let never = AtomicBool::new(false);
    export(&bench.store, ids, &path, &ExportOptions::default(), &mut |_| {}, &never)?;
    Ok(path)
}

fn sheet(path: &Path, name: &str) -> Vec<Vec<Data>> {
    let mut workbook: Xlsx<_> = open_workbook(path).unwrap();
    workbook.worksheet_range(name).unwrap().rows().map(<[Data]>::to_vec).collect()
}

fn texts(row: &[Data]) -> Vec<String> {
    row.iter().map(ToString::to_string).collect()
}

/// A part of a workbook, as XML.
fn part(path: &Path, name: &str) -> String {
    let mut archive = zip::ZipArchive::new(File::open(path).unwrap()).unwrap();
    let mut xml = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut xml).unwrap();
    xml
}

#[test]
fn csv_is_as_spreadsheets_read_it() {
    let bench = people();
    let path = write_as(&bench, "out.csv", None).unwrap();
    let text = fs::read_to_string(path).unwrap();
    assert_eq!(
        text,
        format!(
            "\u{feff}{HEAD}\r\n\
            Ana,'=Pérez,+34612345001,ana@example.com,\"Family | Work\",\"1 Main St\nApt 2\",Lugo,,01234,Spain,TRUE\r\n\
            Bea,,+34612345002,,,,,,,,FALSE\r\n\
            Cai,,+34612345003,,Work,,,,,,FALSE\r\n"
        )
    );
}

#[test]
fn the_byte_order_mark_can_be_left_out() {
    let bench = people();
    let path = bench.folder.path().join("out.csv");
    let never = AtomicBool::new(false);
    export(&bench.store, Some(&[]), &path, &ExportOptions { bom: false }, &mut |_| {}, &never).unwrap();
    assert_eq!(fs::read_to_string(path).unwrap(), format!("{HEAD}\r\n"));
}

#[test]
fn chosen_contacts_come_in_the_order_chosen() {
    let bench = people();
    let path = write_as(&bench, "out.xlsx", Some(&[3, 99, 1].map(ContactId::new))).unwrap();
    let names: Vec<String> = sheet(&path, "Contacts").iter().map(|row| row[0].to_string()).collect();
    assert_eq!(names, ["First name", "Cai", "Ana"]);
}

#[test]
fn dynamic_fields_have_their_own_types_in_a_workbook() {
    let mut bench = Bench::new();
    for (name, kind) in [
        ("Points", FieldType::Number),
        ("Born", FieldType::Date),
        ("At", FieldType::Time),
        ("News", FieldType::Checkbox),
        ("Old", FieldType::Date),
        ("Exact", FieldType::Number),
    ] {
        bench.field(name, kind, &[], false);
    }
    bench.csv(
        "First name,Phone,Zip,Points,Born,At,News,Old,Exact\n\
         Ana,+34612345001,01234,-2.5,2026-11-22,09:30:15,no,1899-12-31,0.1234567890123456\n",
    );
    let path = write_as(&bench, "out.xlsx", None).unwrap();
    let rows = sheet(&path, "Contacts");
    let header = ["Zip", "Country", "Points", "Born", "At", "News", "Old", "Exact", "Starred"];
    assert_eq!(texts(&rows[0])[8..], header);
    let [
        Data::String(zip),
        _,
        points,
        Data::DateTime(born),
        Data::DateTime(at),
        news,
        Data::String(old),
        Data::String(exact),
        starred,
    ] = &rows[1][8..]
    else {
        panic!("{:?}", rows[1]);
    };
    assert_eq!((zip.as_str(), old.as_str(), exact.as_str()), ("01234", "1899-12-31", "0.1234567890123456"));
    assert_eq!((points, news, starred), (&Data::Float(-2.5), &Data::Bool(false), &Data::Bool(false)));
    assert_eq!((born.as_f64(), at.as_f64()), (46_348.0, 34_215.0 / 86_400.0));
    let xml = part(&path, "xl/worksheets/sheet1.xml");
    assert!(xml.contains(r#"<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>"#));
    assert!(xml.contains(r#"<autoFilter ref="A1:Q2"/>"#), "{xml}");
}

#[test]
fn inactive_fields_stay_at_home() {
    let mut bench = people();
    bench.field("Secret", FieldType::Text, &[], false);
    let secret = bench.store.fields().unwrap().remove(0).id;
    bench.store.activate_field(secret, false).unwrap();
    let path = write_as(&bench, "out.csv", Some(&[])).unwrap();
    assert!(!fs::read_to_string(path).unwrap().contains("Secret"));
}

#[test]
fn a_file_that_cannot_be_written_is_told() {
    let bench = people();
    let code = |name: &str| write_as(&bench, name, None).unwrap_err().code();
    assert_eq!(code("out.xls"), "file_unsupported");
    assert_eq!(code("out"), "file_unsupported");
    assert_eq!(code("missing/out.csv"), "folder_not_found");
    fs::create_dir(bench.folder.path().join("taken.csv")).unwrap();
    assert_eq!(code("taken.csv"), "file_unwritable");
}

#[test]
fn a_cancelled_export_leaves_the_old_file() {
    let bench = people();
    for name in ["out.csv", "out.xlsx"] {
        let path = bench.file(name, "old");
        let cancel = AtomicBool::new(false);
        let mut reported = 0;
        cancel.store(true, Ordering::Relaxed);
        let options = ExportOptions::default();
        let stopped = export(&bench.store, None, &path, &options, &mut |done| reported = done, &cancel);
        assert_eq!((stopped.unwrap_err().code(), reported), ("cancelled", 0));
        assert_eq!(fs::read_to_string(&path).unwrap(), "old");
    }
    let left: Vec<_> =
        fs::read_dir(bench.folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().contains(".part")), "{left:?}");
}

#[test]
fn progress_ends_with_all() {
    let bench = people();
    let mut reported = Vec::new();
    let never = AtomicBool::new(false);
    let path = bench.folder.path().join("out.csv");
    let done =
        export(&bench.store, None, &path, &ExportOptions::default(), &mut |n| reported.push(n), &never)
            .unwrap();
    assert_eq!((done, reported), (3, vec![3]));
}

fn with_fields() -> Bench {
    let mut bench = Bench::new();
    let many: Vec<String> = (0..40).map(|n| format!("Option number {n}")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    bench.field("Tier", FieldType::Dropdown, &["Gold", "Silver & Co"], true);
    bench.field("Branch", FieldType::Dropdown, &many, false);
    bench.field("Place", FieldType::Dropdown, &["Lugo, Spain", "Rome"], false);
    bench.field("News", FieldType::Checkbox, &[], false);
    bench.field("Born", FieldType::Date, &[], false);
    bench
}

const COLUMNS: [&str; 15] = [
    "First name",
    "Last name",
    "Phone",
    "Email",
    "Group name",
    "Street",
    "City",
    "State",
    "Zip",
    "Country",
    "Tier",
    "Branch",
    "Place",
    "News",
    "Born",
];

#[test]
fn a_csv_template_is_one_line() {
    let bench = with_fields();
    let path = bench.folder.path().join("template.csv");
    let columns = template(&bench.store, &path, Format::Csv).unwrap();
    assert_eq!(columns, COLUMNS);
    assert_eq!(fs::read_to_string(path).unwrap(), format!("\u{feff}{}\r\n", COLUMNS.join(",")));
}

#[test]
fn an_xlsx_template_is_ready_to_be_filled_in() {
    let bench = with_fields();
    let path = bench.folder.path().join("template.xlsx");
    template(&bench.store, &path, Format::Xlsx).unwrap();
    let rows = sheet(&path, "Contacts");
    assert_eq!(rows.len(), 1);
    assert_eq!(texts(&rows[0]), COLUMNS);

    let xml = part(&path, "xl/worksheets/sheet1.xml");
    // Phone, zip and date columns: text and date for every row.
    for column in [
        r#"<col min="3" max="3" width="18" style="2" customWidth="1"/>"#,
        r#"<col min="9" max="9" width="10" style="2" customWidth="1"/>"#,
        r#"<col min="15" max="15" width="12" style="3" customWidth="1"/>"#,
    ] {
        assert!(xml.contains(column), "{column} in {xml}");
    }
    for (range, list) in [
        ("K2:K1048576", "\"Gold,Silver &amp; Co\""),
        ("L2:L1048576", "Options!$A$2:$A$41"),
        ("M2:M1048576", "Options!$B$2:$B$3"),
        ("N2:N1048576", "\"TRUE,FALSE\""),
    ] {
        let validation = format!("sqref=\"{range}\"><formula1>{list}</formula1>");
        assert!(xml.contains(&validation), "{validation} in {xml}");
    }
    let workbook = part(&path, "xl/workbook.xml");
    assert!(
        workbook.contains(r#"<sheet name="Options" sheetId="3" state="hidden" r:id="rId3"/>"#),
        "{workbook}"
    );
    assert_eq!(texts(&sheet(&path, "Options")[2]), ["Option number 1", "Rome"]);

    let explained = sheet(&path, "Columns");
    assert_eq!(texts(&explained[0]), ["Column", "Required", "What goes in", "Help", "Options"]);
    let names: Vec<String> = explained.iter().skip(1).map(|row| row[0].to_string()).collect();
    assert_eq!(names, COLUMNS);
    assert_eq!(
        (explained[3][1].to_string(), explained[11][1].to_string()),
        ("Yes".to_owned(), "Yes".to_owned())
    );
    assert_eq!(explained[11][4].to_string(), "Gold\nSilver & Co");
}

#[test]
fn a_filled_in_template_is_imported_as_it_is() {
    for (name, format) in [("template.csv", Format::Csv), ("template.xlsx", Format::Xlsx)] {
        let mut bench = with_fields();
        let path = bench.folder.path().join(name);
        template(&bench.store, &path, format).unwrap();
        // No rows: nothing to import, and no column unknown.
        let done = bench.import(&path, &Default::default()).unwrap();
        assert_eq!((done.counts.rows, done.report.ignored_columns().len()), (0, 0), "{name}");
        assert_eq!(done.report.mapped().len(), COLUMNS.len());
    }
}
