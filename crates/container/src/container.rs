//! The directory of an archive: which parts there are, and where they lie.

use std::io::{self, BufReader};

use rustc_hash::FxHashMap;
use zip::result::ZipError;
use zip::{CompressionMethod, ZipArchive};

use crate::fault::{Fault, invalid, too_large};
use crate::held_file::HeldFile;
use crate::part::{Location, PartReader};

/// The most parts that an archive may have. Workbooks have some hundreds, chats with photos some thousands.
const MOST_PARTS: usize = 100_000;

/// An archive whose parts can be opened by name.
///
/// Names are compared without regard to ASCII case and to the direction of slashes. Of several parts with the same name,
/// the first one counts. See the [crate documentation](crate) for an example.
#[derive(Debug)]
pub struct Container {
    file: HeldFile,
    parts: FxHashMap<String, Location>,
}

impl Container {
    /// Reads the directory of the archive in `file`, and keeps the parts whose names `wanted` accepts.
    ///
    /// `wanted` gets names in lower case, with `/` between folders.
    ///
    /// # Errors
    ///
    /// An error of the operating system, or an error that carries a [`Fault`]: the file is not a ZIP archive, is cut off,
    /// has more than 100,000 parts, or one of the wanted parts is encrypted or packed in a way other than stored or
    /// deflated.
    ///
    /// ```
    /// use std::path::Path;
    ///
    /// use kith_container::{Container, Fault, HeldFile};
    ///
    /// # fn main() -> std::io::Result<()> {
    /// let file = HeldFile::open(Path::new("Cargo.toml"))?;
    /// let error = Container::open(&file, |_| true).unwrap_err();
    /// assert!(matches!(Fault::of(&error), Some(Fault::Damaged(_))));
    /// # Ok(())
    /// # }
    /// ```
    pub fn open(file: &HeldFile, wanted: impl Fn(&str) -> bool) -> io::Result<Container> {
        let mut archive = ZipArchive::new(BufReader::new(file.reader())).map_err(unreadable)?;
        if archive.len() > MOST_PARTS {
            return Err(too_large(format!("it claims {} parts", archive.len())));
        }
        let mut parts = FxHashMap::default();
        for index in 0..archive.len() {
            let entry = archive.by_index_raw(index).map_err(unreadable)?;
            let name = match entry.name() {
                Ok(name) => normal(&name),
                Err(_) => continue,
            };
            if !wanted(&name) || entry.is_dir() {
                continue;
            }
            if entry.encrypted() {
                return Err(Fault::Encrypted.into());
            }
            let deflated = match entry.compression() {
                CompressionMethod::Stored => false,
                CompressionMethod::Deflated => true,
                _ => return Err(invalid(format!("{name} is packed in a way that cannot be read"))),
            };
            let Some(offset) = entry.data_start() else {
                return Err(invalid(format!("{name} is not where it should be")));
            };
            let location = Location {
                offset,
                packed: entry.compressed_size(),
                unpacked: entry.size(),
                crc: entry.crc32(),
                deflated,
            };
            if location.offset.checked_add(location.packed).is_none_or(|end| end > file.size()) {
                return Err(invalid(format!("{name} is cut off")));
            }
            parts.entry(name).or_insert(location);
        }
        Ok(Container { file: file.clone(), parts })
    }

    /// Returns the names of the wanted parts, in lower case, with `/` between folders, and in no particular order.
    ///
    /// ```
    /// # use kith_container::{Container, HeldFile};
    /// # fn main() -> std::io::Result<()> {
    /// # let path = kith_fixtures::path("workbooks/contacts.xlsx");
    /// let container = Container::open(&HeldFile::open(&path)?, |name| name.starts_with("xl/"))?;
    /// let mut sheets: Vec<&str> = container.names().filter(|name| name.starts_with("xl/worksheets/sheet")).collect();
    /// sheets.sort_unstable();
    /// assert_eq!(sheets[0], "xl/worksheets/sheet1.xml");
    /// # Ok(())
    /// # }
    /// ```
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.parts.keys().map(String::as_str)
    }

    /// Returns whether one of the wanted parts has this name.
    ///
    /// ```
    /// # use kith_container::{Container, HeldFile};
    /// # fn main() -> std::io::Result<()> {
    /// # let path = kith_fixtures::path("workbooks/contacts.xlsx");
    /// let container = Container::open(&HeldFile::open(&path)?, |name| name.starts_with("xl/"))?;
    /// assert!(container.has("XL/Workbook.xml") && !container.has("[Content_Types].xml"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn has(&self, name: &str) -> bool {
        self.parts.contains_key(&normal(name))
    }

    /// Opens the part with this name for reading; `None` if none of the wanted parts has it.
    ///
    /// Any number of parts can be open at the same time.
    ///
    /// # Errors
    ///
    /// An error of the operating system, or an error that carries [`Fault::TooLarge`] if the directory says that the part
    /// unpacks to more than an honest part would.
    ///
    /// ```
    /// use std::io::Read;
    ///
    /// # use kith_container::{Container, HeldFile};
    /// # fn main() -> std::io::Result<()> {
    /// # let path = kith_fixtures::path("workbooks/contacts.xlsx");
    /// let container = Container::open(&HeldFile::open(&path)?, |name| name.starts_with("xl/"))?;
    /// let mut text = String::new();
    /// if let Some(mut part) = container.part("xl/workbook.xml")? {
    ///     part.read_to_string(&mut text)?;
    /// }
    /// assert!(text.contains("<sheets>"));
    /// assert!(container.part("xl/nothing.xml")?.is_none());
    /// # Ok(())
    /// # }
    /// ```
    pub fn part(&self, name: &str) -> io::Result<Option<PartReader>> {
        let name = normal(name);
        match self.parts.get(&name) {
            Some(location) => PartReader::open(&self.file, name, *location).map(Some),
            None => Ok(None),
        }
    }
}

/// The form of a name in which it is compared.
fn normal(name: &str) -> String {
    name.replace('\\', "/").trim_start_matches('/').to_ascii_lowercase()
}

fn unreadable(error: ZipError) -> io::Error {
    match error {
        ZipError::Io(error) if error.kind() != io::ErrorKind::UnexpectedEof => error,
        _ => invalid("its end is missing or its list of parts is broken"),
    }
}
