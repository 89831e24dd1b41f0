//! Every value of a file ends in the contact, in a warning that names it, or under a column that is listed as not
//! imported, whatever the headers are.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use common::Bench;
use kith_engine::import::{ImportOptions, Report};
use proptest::prelude::*;
use proptest::sample::select;

/// Headers of every field in several languages, of several programs, and of no field.
const HEADERS: &str = "First Name|Given Name|Vorname|Prénom|Nombre|Last Name|Surname|Nachname|Apellidos|Name|Full Name|\
    Display Name|File As|Nickname|Company|Organization Name|Phone|Mobile|Telefon|Home Phone|Work Phone|Phone 1 - Value|\
    Phone 2 - Value|Phone 1 - Label|Other Phone|Fax|Primary Phone|Company Main Phone|Contact Phone|Country Code|Dial code|\
    Email|E-mail|Email 2|Work Email|E-mail 1 - Value|Correo electrónico|Secondary Email|Group name|Labels|Tags|\
    Categories|Group Membership|Street|Street Address|Address|Address 2|Address Line 1|Address Line 2|Straße|Calle|\
    Hausnummer|House number|Nr.|Apt|PO Box|Home Street|Home Address|Mailing Street|Billing Address 1|Shipping Address|\
    Default Address Address1|Primary Address Street|Address - Home - Street|Address 1 - Street|Address 1 - Formatted|\
    Address 1 - Extended Address|Address 2 - Street|City|Town|Suburb|Ort|Ciudad|City 2|Home City|Mailing City|\
    Billing City|Shipping City|Address 1 - City|Address 2 - City|State|Province|County|Region|State/Province|\
    Province Code|Mailing State|Home State|Zip|Postal Code|PLZ|Zip 2|Mailing Zip|Billing Postcode|Address 1 - Postal Code|\
    Country|Land|País|Billing Country|Shipping Country|Default Address Country Code|Address 1 - Country|Starred|\
    Favorite|Notes|Birthday|Middle Name|Website|Job Title|名|姓|電話番号|住所|市区町村|国|Имя|Телефон|Город|الاسم|الهاتف|المدينة";

/// A cell of any column. Letters make each value unique, so that it can be found again.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        5 => Just(String::new()),
        6 => "[a-z]{7}",
        1 => "[a-z]{7} [a-z]{7}",
        1 => "[a-z]{7} ::: [a-z]{7}",
        1 => "[a-z]{6}@example\\.com",
        1 => "[a-z]{6}@example\\.com; [a-z]{6}@example\\.org",
        2 => "\\+34612345[0-9]{3}",
        1 => "\\+34612345[0-9]{3} / \\+34612346[0-9]{3}",
        1 => select(vec!["+34", "0034", "ES", "Spain", "US", "12", "yes", "★"]).prop_map(str::to_owned),
    ]
}

/// The headers of a file, which has a first name and a phone, and the cells of its rows.
fn file() -> impl Strategy<Value = (Vec<String>, Vec<Vec<String>>)> {
    let header = select(HEADERS.split('|').map(str::to_owned).collect::<Vec<_>>());
    prop::collection::vec(header, 1..14).prop_flat_map(|mut headers| {
        headers.insert(headers.len() / 2, "Phone".to_owned());
        headers.insert(0, "First Name".to_owned());
        let row = prop::collection::vec(cell(), headers.len());
        (Just(headers), prop::collection::vec(row, 1..5))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_value_is_stored_or_named((headers, mut rows) in file()) {
        let phone = (1..headers.len()).find(|at| headers[*at] == "Phone").unwrap();
        for (at, row) in rows.iter_mut().enumerate() {
            row[0] = format!("Person{at}");
            row[phone] = format!("+3461199{at:04}");
        }
        let mut bench = Bench::new();
        let path = bench.file("random.csv", csv(&headers, &rows));
        let done = bench.import(&path, &ImportOptions::default()).unwrap();
        let contacts = bench.contacts();
        for (at, row) in rows.iter().enumerate() {
            let line = at as u64 + 2;
            let Some(contact) = contacts.iter().find(|contact| contact.phone == row[phone]) else {
                // The whole row is reported.
                prop_assert!(done.report.problems.iter().any(|problem| problem.line == line), "{row:?}");
                continue;
            };
            let stored = serde_json::to_string(contact).unwrap();
            for (column, cell) in row.iter().enumerate() {
                for value in cell.split(['/', ';']).flat_map(|part| part.split(":::")).map(str::trim) {
                    prop_assert!(
                        value.is_empty() || is_stored(value, &stored) || is_named(value, line, &headers[column], &done.report),
                        "“{value}” of “{}” in line {line} vanished\n{headers:?}\n{row:?}\n{stored}",
                        headers[column],
                    );
                }
            }
        }
    }
}

fn csv(headers: &[String], rows: &[Vec<String>]) -> String {
    let mut csv = csv::Writer::from_writer(Vec::new());
    csv.write_record(headers).unwrap();
    rows.iter().for_each(|row| csv.write_record(row).unwrap());
    String::from_utf8(csv.into_inner().unwrap()).unwrap()
}

/// Returns whether a contact has a value: as it was written, as a star, or as the country code of its phone.
fn is_stored(value: &str, contact: &str) -> bool {
    contact.contains(value)
        || matches!(value, "yes" | "★") && contact.contains("\"starred\":true")
        || matches!(value, "+34" | "0034" | "ES" | "Spain") && contact.contains("\"phone\":\"+34")
}

fn is_named(value: &str, line: u64, header: &str, report: &Report) -> bool {
    let in_warning = report.warnings.iter().any(|warning| {
        warning.line == line && warning.value.as_deref().is_some_and(|text| text.contains(value))
    });
    let in_file_warning = report.file_warnings.iter().any(|warning| warning.column() == Some(header));
    in_warning || in_file_warning || report.ignored_columns().iter().any(|ignored| ignored == header)
}
