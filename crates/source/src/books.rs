//! Which format a workbook has: told by what lies in its container, never by its name.

use std::fs::File;
use std::io;
use std::path::Path;

use super::error::{SourceError, shown};
use super::office::{CompoundFile, package};
use super::sheet::Workbook;
use super::{ods, xls, xlsb, xlsx};
use kith_container::{Container, Fault};

const SAVE: &str = "Open it in a spreadsheet program, save it as .xlsx or .csv, and choose that file.";

/// What a workbook is wrapped in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wrapping {
    /// A zip.
    Zip,
    /// The compound file of old office programs, and of encrypted workbooks.
    Compound,
    /// Nothing: the records of a sheet, as very old programs and simple generators write them.
    Bare,
}

/// What there is.
enum Found {
    Book(Workbook),
    /// Something else; the words say what.
    Other(&'static str),
}

/// Reads everything of the workbook but its cells.
pub(super) fn open(path: &Path, wrapping: Wrapping, file: File) -> Result<Workbook, SourceError> {
    let found = match wrapping {
        Wrapping::Zip => zip(path, file),
        Wrapping::Compound => compound(path, file),
        Wrapping::Bare => xls::open_bare(path, file).map(Found::Book),
    };
    match found {
        Ok(Found::Book(book)) => Ok(book),
        Ok(Found::Other(what)) => Err(SourceError::unsupported(path, what, SAVE)),
        // How the readers report a password.
        Err(error) if Fault::of(&error) == Some(&Fault::Encrypted) => {
            Err(SourceError::Encrypted { path: shown(path) })
        }
        Err(error) => Err(SourceError::io(path, error)),
    }
}

fn zip(path: &Path, file: File) -> io::Result<Found> {
    let container = Container::open(path, file, |name| {
        matches!(
            name,
            "mimetype"
                | "encrypted-package"
                | "word/document.xml"
                | "ppt/presentation.xml"
                | "index/document.iwa"
        ) || [".rels", ".bin", ".xml"].iter().any(|end| name.ends_with(end))
            && !["drawing", "theme", "media", "printersettings", "vbaproject"]
                .iter()
                .any(|part| name.contains(part))
    })?;
    let other = other(&container);
    if ods::is_likely(&container) {
        return Ok(ods::open(container)?.map_or(Found::Other(other), Found::Book));
    }
    let main = package::main_part(&container)?;
    let book =
        if main.ends_with(".bin") { xlsb::open(container, &main) } else { xlsx::open(container, &main) }?;
    Ok(book.map_or(Found::Other(other), Found::Book))
}

/// What a zip is that holds no workbook.
fn other(container: &Container) -> &'static str {
    if container.has("word/document.xml") {
        "a text document"
    } else if container.has("ppt/presentation.xml") {
        "a presentation"
    } else if container.has("index/document.iwa") {
        "a Numbers or Pages document"
    } else if container.has("mimetype") && container.has("content.xml") {
        "an OpenDocument file other than a spreadsheet"
    } else {
        "a zip archive without a workbook in it"
    }
}

fn compound(path: &Path, file: File) -> io::Result<Found> {
    let compound = CompoundFile::open(path, file)?;
    if ["EncryptedPackage", "\u{9}DRMContent"].iter().any(|name| compound.has(name)) {
        return Err(Fault::Encrypted.into());
    }
    if let Some(stream) = compound.stream(&["Workbook", "Book"])? {
        return xls::open(stream).map(Found::Book);
    }
    Ok(Found::Other(if compound.has("WordDocument") {
        "a Word document"
    } else if compound.has("PowerPoint Document") {
        "a presentation"
    } else if compound.has("__properties_version1.0") {
        "an email message"
    } else {
        "a document of an old Office program without a workbook in it"
    }))
}
