//! Contacts to a file of any format.

use crate::error::Error;
use crate::export::atomic_file::AtomicFile;
use crate::export::columns;
use crate::export::csv::CsvContacts;
use crate::export::error::ExportError;
use crate::export::format::{ContactFormat, Format};
use crate::export::vcard::VcardContacts;
use crate::export::workbook::MOST_ROWS;
use crate::export::xlsx::XlsxContacts;
use crate::id::ContactId;
use crate::store::connection::Store;
use crate::store::tables::stream::{ContactStream, LentContact};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

/// How often progress is told and a wish to stop is heard, in contacts.
const PACE: u64 = 1_000;

/// What can be chosen about an export.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportOptions {
    /// CSV begins with a byte order mark. Excel takes a file without one for text of the system's old code page.
    pub bom: bool,
}

impl Default for ExportOptions {
    fn default() -> ExportOptions {
        ExportOptions { bom: true }
    }
}

/// Writes contacts to a file in the format its ending stands for: those of these numbers in this order (numbers that
/// are gone are left out), or all. `progress` is told now and then how many are written. Returns how many there were.
///
/// # Errors
/// [`ExportError`]; what was at the path is then as it was. [`ExportError::Cancelled`], once `cancel` is set.
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
    let file = AtomicFile::create(path)?;
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
    file.map_err(refused)?.keep()?;
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

/// Whether the XML of so many contacts could pass the 4 GiB that ZIP holds in its first form. It is the texts, which
/// are all in the store's file, and the marks around each cell.
fn could_be_large(store: &Store, stream: &ContactStream<'_>, count: u64) -> bool {
    const MARKS: u64 = 64;
    let texts = std::fs::metadata(store.path()).map_or(0, |file| file.len());
    let cells = count.saturating_mul(columns::of_export(stream.fields()).len() as u64);
    cells.saturating_mul(MARKS).saturating_add(texts.saturating_mul(2)) > u64::from(u32::MAX)
}
