//! The format of a workbook, detected from the contents of its container and not from its name.

use std::io;

use kith_container::{Container, Fault, HeldFile};

use crate::detect::file_kind::WorkbookContainer;
use crate::file::{SourceError, shown};
use crate::office::{CompoundFile, package};
use crate::sheet::Workbook;
use crate::{ods, xls, xlsb, xlsx};

/// What a person can do with another document.
const SAVE: &str = "Open it in a spreadsheet program, save it as .xlsx or .csv, and choose that file.";

/// What a container holds.
enum ContainerContent {
    Workbook(Workbook),
    /// Another kind of document, such as "a presentation".
    Other(&'static str),
}

/// Opens a workbook and reads everything but the cells of its sheets.
pub(crate) fn open(file: &HeldFile, container: WorkbookContainer) -> Result<Workbook, SourceError> {
    let path = file.path();
    let content = match container {
        WorkbookContainer::Zip => zip(file),
        WorkbookContainer::CompoundFile => compound(file),
        WorkbookContainer::BareRecords => xls::open_bare(file).map(ContainerContent::Workbook),
    };
    match content {
        Ok(ContainerContent::Workbook(book)) => Ok(book),
        Ok(ContainerContent::Other(what)) => Err(SourceError::unsupported(path, what, SAVE)),
        Err(error) if Fault::of(&error) == Some(&Fault::Encrypted) => {
            Err(SourceError::Encrypted { path: shown(path) })
        }
        Err(error) => Err(SourceError::io(path, error)),
    }
}

/// Opens a workbook in a ZIP archive.
fn zip(file: &HeldFile) -> io::Result<ContainerContent> {
    let container = Container::open(file, |name| {
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
        return Ok(ods::open(container)?.map_or(ContainerContent::Other(other), ContainerContent::Workbook));
    }
    let main = package::main_part(&container)?;
    let book =
        if main.ends_with(".bin") { xlsb::open(container, &main) } else { xlsx::open(container, &main) }?;
    Ok(book.map_or(ContainerContent::Other(other), ContainerContent::Workbook))
}

/// Describes a ZIP archive that holds no workbook.
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
        "a ZIP archive without a workbook in it"
    }
}

/// Opens a workbook in a compound file.
fn compound(file: &HeldFile) -> io::Result<ContainerContent> {
    let compound = CompoundFile::open(file)?;
    if ["EncryptedPackage", "\u{9}DRMContent"].iter().any(|name| compound.has(name)) {
        return Err(Fault::Encrypted.into());
    }
    if let Some(stream) = compound.stream(&["Workbook", "Book"])? {
        return xls::open(stream).map(ContainerContent::Workbook);
    }
    Ok(ContainerContent::Other(if compound.has("WordDocument") {
        "a Word document"
    } else if compound.has("PowerPoint Document") {
        "a presentation"
    } else if compound.has("__properties_version1.0") {
        "an email message"
    } else {
        "a document of an old Office program without a workbook in it"
    }))
}
