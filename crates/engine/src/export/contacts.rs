//! Exporting contacts to a file of any format.

use crate::error::Error;
use crate::export::columns;
use crate::export::csv::CsvContacts;
use crate::export::error::ExportError;
use crate::export::format::{ContactFormat, Format};
use crate::export::vcard::VcardContacts;
use crate::export::workbook::MOST_ROWS;
use crate::export::xlsx::XlsxContacts;
use crate::id::ContactId;
use crate::output::atomic_file::AtomicFile;
use crate::store::connection::Store;
use crate::store::tables::stream::{ContactStream, LentContact};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

/// After how many contacts progress is reported and cancellation is checked.
const PACE: u64 = 1_000;

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
    let mut out = match format {
        ContactFormat::Table(Format::Csv) => {
            Out::Csv(Box::new(CsvContacts::begin(file, stream.fields(), options.bom).map_err(refused)?))
        }
        ContactFormat::Table(Format::Xlsx) => {
            let large = could_be_large(store, &stream, count);
            Out::Xlsx(Box::new(XlsxContacts::begin(file, stream.fields(), large).map_err(refused)?))
        }
        ContactFormat::Vcard => Out::Vcard(Box::new(VcardContacts::begin(file, stream.fields()))),
    };
    let mut done = 0;
    let exported = stream.each::<Error>(ids, |contact| {
        out.contact(contact, path)?;
        done += 1;
        if done % PACE == 0 {
            progress(done);
            if cancel.load(Ordering::Relaxed) {
                return Err(ExportError::Cancelled.into());
            }
        }
        Ok(())
    })?;
    if cancel.load(Ordering::Relaxed) {
        return Err(ExportError::Cancelled.into());
    }
    let file = match out {
        Out::Csv(out) => out.finish(),
        Out::Xlsx(out) => out.finish(),
        Out::Vcard(out) => out.finish(),
    };
    file.map_err(refused)?.keep().map_err(ExportError::from)?;
    progress(exported);
    Ok(exported)
}

enum Out<'f> {
    Csv(Box<CsvContacts<'f>>),
    Xlsx(Box<XlsxContacts<'f>>),
    Vcard(Box<VcardContacts>),
}

impl Out<'_> {
    fn contact(&mut self, contact: &LentContact<'_>, path: &Path) -> Result<(), Error> {
        let written = match self {
            Out::Csv(out) => out.contact(contact)?,
            Out::Xlsx(out) => out.contact(contact)?,
            Out::Vcard(out) => out.contact(contact)?,
        };
        written.map_err(|cause| ExportError::io(path, &cause).into())
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
