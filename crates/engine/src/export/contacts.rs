//! Exporting contacts to a file of any format.

use std::io::{self, Write};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::error::Error;
use crate::export::columns;
use crate::export::csv::CsvContacts;
use crate::export::error::ExportError;
use crate::export::format::{ContactFormat, Format};
use crate::export::pipeline;
use crate::export::vcard::VcardContacts;
use crate::export::workbook::{Container, MOST_ROWS};
use crate::export::xlsx::XlsxContacts;
use crate::field::definition::Field;
use crate::id::ContactId;
use crate::output::atomic_file::AtomicFile;
use crate::store::connection::Store;
use crate::store::tables::contact_batch::{ContactBatch, Legend};
use crate::store::tables::stream::ContactStream;

/// Options of an export.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportOptions {
    /// Whether a CSV file begins with a byte order mark. Excel reads a file without one in the system's
    /// legacy code page.
    pub bom: bool,
}

impl Default for ExportOptions {
    fn default() -> ExportOptions {
        ExportOptions { bom: true }
    }
}

/// Writes contacts to a file, in the format given by the file extension, and returns the number of contacts
/// written. If `ids` is given, only these contacts are written, in this order; ids without a contact are
/// skipped. `progress` is called regularly with the number of contacts written so far.
///
/// ```
/// # use std::sync::atomic::AtomicBool;
/// # use kith_engine::export::{ExportOptions, export};
/// # use kith_engine::clock::Timestamp;
/// # use kith_engine::contact::ContactInput;
/// # use kith_engine::edit;
/// # use kith_engine::store::Store;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let mut store = Store::open(folder.path(), Timestamp::default)?;
/// # let typed = |text: &str| Some(Some(text.to_owned()));
/// # let person = |first: &str, phone: &str| ContactInput {
/// #     first_name: typed(first), phone: typed(phone), ..ContactInput::default()
/// # };
/// edit::add(&mut store, &person("Ana", "+34 612 34 56 78"))?;
/// let file = folder.path().join("everyone.csv");
/// let never = AtomicBool::new(false);
/// let count = export(&store, None, &file, &ExportOptions { bom: false }, &mut |_| {}, &never)?;
/// assert_eq!(count, 1);
/// assert!(std::fs::read_to_string(&file)?.contains("Ana,,+34612345678"));
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// [`ExportError`]; a file that existed at the path is then unchanged. [`ExportError::Cancelled`] once
/// `cancel` is set.
pub fn export(
    store: &Store,
    ids: Option<&[ContactId]>,
    path: &Path,
    options: &ExportOptions,
    progress: &mut dyn FnMut(u64),
    cancel: &AtomicBool,
) -> Result<u64, Error> {
    let format = ContactFormat::from_path(path)?;
    let stream = store.contact_stream()?;
    let count = match ids {
        Some(ids) => ids.len() as u64,
        None => stream.count()?,
    };
    if format == ContactFormat::Table(Format::Xlsx) && count > MOST_ROWS {
        return Err(ExportError::TooManyRows { path: path.display().to_string(), limit: MOST_ROWS }.into());
    }
    let refused = |cause| ExportError::io(path, &cause);
    let file = AtomicFile::create(&store.outputs(), path).map_err(ExportError::from)?;
    let large = could_be_large(store, &stream, count);
    let (mut form, mut out) = Form::begin(format, stream.fields(), options, file, large).map_err(refused)?;
    let legend = stream.legend();
    let exported = pipeline::run(
        &stream,
        ids,
        |batch, buffer| form.batch(batch, legend, buffer),
        |buffer| out.write(buffer),
        |done| {
            if cancel.load(Ordering::Relaxed) {
                return Err(ExportError::Cancelled.into());
            }
            if done < count {
                progress(done);
            }
            Ok(())
        },
    )?;
    let exported = exported.map_err(refused)?;
    if cancel.load(Ordering::Relaxed) {
        return Err(ExportError::Cancelled.into());
    }
    form.finish(out).map_err(refused)?.keep().map_err(ExportError::from)?;
    progress(exported);
    Ok(exported)
}

/// The form of the contacts in the file.
enum Form<'f> {
    Csv(CsvContacts<'f>),
    Xlsx(XlsxContacts<'f>),
    Vcard(VcardContacts),
}

/// The file, and for a workbook its container.
enum Out {
    File(AtomicFile),
    Workbook(Box<Container<AtomicFile>>),
}

impl<'f> Form<'f> {
    /// Begins the file.
    fn begin(
        format: ContactFormat,
        fields: &'f [Field],
        options: &ExportOptions,
        mut file: AtomicFile,
        large: bool,
    ) -> io::Result<(Form<'f>, Out)> {
        Ok(match format {
            ContactFormat::Table(Format::Csv) => {
                let mut start = Vec::new();
                let form = CsvContacts::begin(fields, options.bom, &mut start);
                file.write_all(&start)?;
                (Form::Csv(form), Out::File(file))
            }
            ContactFormat::Table(Format::Xlsx) => {
                let mut workbook = Container::begin(file, 1)?;
                workbook.begin_sheet(large)?;
                (Form::Xlsx(XlsxContacts::begin(fields)), Out::Workbook(Box::new(workbook)))
            }
            ContactFormat::Vcard => (Form::Vcard(VcardContacts::begin(fields)), Out::File(file)),
        })
    }

    /// Appends the contacts of a batch to an empty buffer.
    fn batch(&mut self, batch: &ContactBatch, legend: &Legend, buffer: &mut Vec<u8>) -> io::Result<()> {
        let mut contacts = batch.contacts(legend);
        match self {
            Form::Csv(form) => contacts.for_each(|contact| form.contact(&contact, buffer)),
            Form::Vcard(form) => contacts.for_each(|contact| form.contact(&contact, buffer)),
            Form::Xlsx(form) => {
                contacts.try_for_each(|contact| form.contact(&contact))?;
                form.swap(buffer);
            }
        }
        Ok(())
    }

    /// Completes the file and returns it.
    fn finish(self, out: Out) -> io::Result<AtomicFile> {
        match (self, out) {
            (Form::Xlsx(form), Out::Workbook(mut workbook)) => {
                let (xml, listed) = form.finish();
                workbook.write(&xml)?;
                workbook.end_sheet(listed);
                workbook.finish()
            }
            (_, Out::Workbook(workbook)) => workbook.finish(),
            (_, Out::File(file)) => Ok(file),
        }
    }
}

impl Out {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        match self {
            Out::File(file) => file.write_all(bytes),
            Out::Workbook(workbook) => workbook.write(bytes),
        }
    }
}

/// Returns whether the XML of `count` contacts could exceed 4 GiB, the limit of ZIP without the ZIP64
/// extension. The XML consists of the texts, whose size is bounded by that of the store's file, and the
/// markup around each cell.
fn could_be_large(store: &Store, stream: &ContactStream<'_>, count: u64) -> bool {
    const MARKS: u64 = 64;
    let texts = std::fs::metadata(store.path()).map_or(0, |file| file.len());
    let cells = count.saturating_mul(columns::of_export(stream.fields()).len() as u64);
    cells.saturating_mul(MARKS).saturating_add(texts.saturating_mul(2)) > u64::from(u32::MAX)
}
