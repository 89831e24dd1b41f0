//! The import template: a table without rows, with a column for every field that a contact can currently
//! have.
//!
//! In an XLSX template the columns are formatted for their type (text, date, list of options), and a second
//! sheet explains them. There are no example rows, because somebody would import them by mistake.

use std::io;
use std::path::Path;

use crate::field::definition::{Field, FieldType};
use crate::field::standard::Standard;

use crate::error::Error;
use crate::export::columns::{ExportColumn, of_template};
use crate::export::delimited::Delimited;
use crate::export::error::ExportError;
use crate::export::format::Format;
use crate::export::sheet;
use crate::export::sheet::{Choices, Layout, letters};
use crate::export::sheet_writer::SheetWriter;
use crate::export::workbook::{Container, Style};
use crate::export::xlsx::{SHEET, shown};
use crate::output::atomic_file::AtomicFile;
use crate::store::connection::Store;

/// The name of the sheet that explains the columns.
const EXPLANATIONS: &str = "Columns";

/// The name of the hidden sheet with the lists that don't fit in a formula.
const OPTIONS: &str = "Options";

/// The maximum length of a list inside a formula, in UTF-16 code units, that Excel accepts.
const LONGEST_LIST: usize = 255;

/// Writes a template for the fields of a store, without the inactive ones, and returns the headers of its columns.
///
/// ```
/// # use kith_engine::export::{Format, template};
/// # use kith_engine::clock::Timestamp;
/// # use kith_engine::contact::ContactInput;
/// # use kith_engine::edit;
/// # use kith_engine::store::Store;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let store = Store::open(folder.path(), Timestamp::default)?;
/// # let typed = |text: &str| Some(Some(text.to_owned()));
/// # let person = |first: &str, phone: &str| ContactInput {
/// #     first_name: typed(first), phone: typed(phone), ..ContactInput::default()
/// # };
/// let file = folder.path().join("template.csv");
/// let columns = template(&store, &file, Format::Csv)?;
/// assert_eq!(columns[0], "First name");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// [`ExportError`]; a file that existed at the path is then unchanged.
pub fn template(store: &Store, path: &Path, format: Format) -> Result<Vec<String>, Error> {
    let fields = store.fields()?;
    let columns = of_template(&fields);
    let file = AtomicFile::create(&store.outputs(), path).map_err(ExportError::from)?;
    let written = match format {
        Format::Csv => csv(file, &columns),
        Format::Xlsx => xlsx(file, &columns),
    };
    written.map_err(|cause| ExportError::io(path, &cause))?.keep().map_err(ExportError::from)?;
    Ok(columns.iter().map(|column| column.header().to_owned()).collect())
}

fn csv(out: AtomicFile, columns: &[ExportColumn<'_>]) -> io::Result<AtomicFile> {
    let mut out = Delimited::new(out);
    out.record(columns.iter().map(ExportColumn::header))?;
    out.finish()
}

fn xlsx(out: AtomicFile, columns: &[ExportColumn<'_>]) -> io::Result<AtomicFile> {
    let (choices, lists) = choices(columns);
    let workbook = Container::begin(out, if lists.is_empty() { 2 } else { 3 })?;
    let shown: Vec<_> = columns.iter().map(shown).collect();
    let layout = Layout { name: SHEET, hidden: false, filter: false, large: false, columns: &shown };
    let workbook = SheetWriter::begin(workbook, &layout)?.finish(&choices)?;
    let workbook = explanations(workbook, columns)?;
    let workbook = if lists.is_empty() { workbook } else { options(workbook, &lists)? };
    workbook.finish()
}

/// Returns the allowed values of columns, and the fields whose options need the hidden sheet.
fn choices<'f>(columns: &[ExportColumn<'f>]) -> (Vec<Choices>, Vec<&'f Field>) {
    let (mut choices, mut lists) = (Vec::new(), Vec::new());
    for (at, column) in columns.iter().enumerate() {
        let ExportColumn::Dynamic(_, field) = column else { continue };
        let formula = match field.kind {
            FieldType::Checkbox => r#""TRUE,FALSE""#.to_owned(),
            FieldType::Dropdown if !field.options.is_empty() => {
                list_formula(&field.options).unwrap_or_else(|| {
                    lists.push(*field);
                    let letters = letters(lists.len() - 1);
                    format!("{OPTIONS}!${letters}$2:${letters}${}", field.options.len() + 1)
                })
            }
            _ => continue,
        };
        choices.push(Choices { column: at, formula });
    }
    (choices, lists)
}

/// Returns the options as a list inside a formula, or `None` if Excel would not accept it.
fn list_formula(options: &[String]) -> Option<String> {
    let plain = |option: &String| !option.contains([',', '"']) && !option.contains("_x");
    let list = options.join(",");
    let fits = options.iter().all(plain) && list.encode_utf16().count() <= LONGEST_LIST;
    fits.then(|| format!("\"{list}\""))
}

fn options(workbook: Container<AtomicFile>, lists: &[&Field]) -> io::Result<Container<AtomicFile>> {
    let columns: Vec<_> = lists.iter().map(|field| plain_column(&field.name, 24)).collect();
    let layout = Layout { name: OPTIONS, hidden: true, filter: false, large: false, columns: &columns };
    let mut sheet = SheetWriter::begin(workbook, &layout)?;
    let longest = lists.iter().map(|field| field.options.len()).max().unwrap_or(0);
    for n in 0..longest {
        let options = lists.iter().map(|field| field.options.get(n).map_or("", String::as_str));
        sheet.texts(options, Style::Text)?;
    }
    sheet.finish(&[])
}

fn explanations(
    workbook: Container<AtomicFile>,
    columns: &[ExportColumn<'_>],
) -> io::Result<Container<AtomicFile>> {
    let headers = [("Column", 22), ("Required", 10), ("What goes in", 60), ("Help", 40), ("Options", 40)];
    let headers = headers.map(|(header, width)| plain_column(header, width));
    let layout = Layout { name: EXPLANATIONS, hidden: false, filter: false, large: false, columns: &headers };
    let mut sheet = SheetWriter::begin(workbook, &layout)?;
    for column in columns {
        let (required, what, help, options) = match column {
            ExportColumn::Standard(field) => (
                matches!(field, Standard::FirstName | Standard::Phone),
                standard(*field),
                String::new(),
                String::new(),
            ),
            ExportColumn::Dynamic(_, field) => (
                field.required,
                dynamic(field),
                field.help.clone().unwrap_or_default(),
                field.options.join("\n"),
            ),
        };
        let required = if required { "Yes" } else { "No" };
        sheet.texts([column.header(), required, what, &help, &options], Style::Wrapped)?;
    }
    sheet.finish(&[])
}

fn plain_column(header: &str, width: u16) -> sheet::SheetColumn {
    sheet::SheetColumn { header: header.to_owned(), width, style: Style::Wrapped }
}

fn standard(field: Standard) -> &'static str {
    match field {
        Standard::FirstName => "The given name, or the whole name of a firm.",
        Standard::LastName => "The family name.",
        Standard::Phone => {
            "The number with + and its country code, like +34 612 34 56 78. Two contacts cannot have the same number."
        }
        Standard::Email => "One email address.",
        Standard::Groups => {
            "Any number of groups, separated by |, like Family | Work. Groups that don't exist are created."
        }
        Standard::Street => "Street and number; several lines are fine.",
        Standard::City => "Town.",
        Standard::State => "State, province or region.",
        Standard::Zip => "Postal code. It is kept as written, including leading zeros.",
        Standard::Country => "Country.",
        Standard::Starred => "TRUE for a contact marked with a star.",
    }
}

fn dynamic(field: &Field) -> &'static str {
    match field.kind {
        FieldType::Text => "Text on one line.",
        FieldType::LongText => "Text; several lines are fine.",
        FieldType::Number => "A number, like 12 or -3.5.",
        FieldType::Date if field.yearly => "A date, like 2026-11-22, or 22 Nov if the year is not known.",
        FieldType::Date => "A date, like 2026-11-22.",
        FieldType::Time => "A time of day, like 09:30.",
        FieldType::Checkbox => "TRUE or FALSE.",
        FieldType::Dropdown => "One of the options.",
        FieldType::MultiSelect => "Any of the options, separated by |.",
        FieldType::Email => "One email address.",
        FieldType::Url => "A web address, like https://example.com.",
        FieldType::Phone => "A number with + and its country code, like +34 612 34 56 78.",
    }
}
