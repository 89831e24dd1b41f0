//! The parts of a ZIP archive, unpacked within bounds: the container of workbooks (XLSX, XLSB, ODS) and of exported
//! chats.
//!
//! ```no_run
//! use std::fs::File;
//! use std::io::Read;
//! use std::path::Path;
//!
//! use kith_container::Container;
//!
//! # fn main() -> std::io::Result<()> {
//! let path = Path::new("chat.zip");
//! let container = Container::open(path, File::open(path)?, |name| name.ends_with(".txt"))?;
//! if let Some(mut part) = container.part("_chat.txt")? {
//!     let mut text = String::new();
//!     part.read_to_string(&mut text)?;
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Nothing is ever written to disk, so the names of entries are only names. Refused are parts that unpack to more than
//! any honest one does (ZIP bombs), to more or other bytes than the directory says, and archives that are cut short.
//! What is found wrong is an [`io::Error`] with a [`Fault`] in it, which passes through any reader in between and is
//! recognised by [`Fault::of`].
#![deny(missing_docs)]

mod fault;

pub use fault::{Fault, invalid, too_large};

use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom, Take};
use std::path::{Path, PathBuf};

use flate2::Crc;
use flate2::bufread::DeflateDecoder;
use rustc_hash::FxHashMap;
use zip::{CompressionMethod, ZipArchive};

/// A part may always unpack to this much …
const FREE: u64 = 256 << 20;
/// … and beyond that to so many times its packed size: sheets pack 5 to 60 times, bombs 1000 times.
const RATIO: u64 = 200;
/// No sheet is larger than this.
const LARGEST: u64 = 16 << 30;
/// The directory itself is held in memory.
const ENTRIES: usize = 100_000;

/// The parts of an archive, by name. Names are compared without regard to case and to the direction of slashes.
#[derive(Debug)]
pub struct Container {
    path: PathBuf,
    archive: FxHashMap<String, Part>,
}

/// Where a part lies and what the directory says of it.
#[derive(Debug, Clone, Copy)]
struct Part {
    offset: u64,
    packed: u64,
    unpacked: u64,
    crc: u32,
    deflated: bool,
}

impl Container {
    /// Reads the directory of the archive. Only the parts that `wanted` accepts are kept; their names are given to it in
    /// lower case.
    ///
    /// # Errors
    ///
    /// Those of the operating system, and a [`Fault`]: no ZIP archive, one that is cut off, encrypted, or packed in a way
    /// other than deflate.
    pub fn open(path: &Path, file: File, wanted: impl Fn(&str) -> bool) -> io::Result<Container> {
        let size = file.metadata()?.len();
        let mut archive = ZipArchive::new(BufReader::new(file)).map_err(broken)?;
        if archive.len() > ENTRIES {
            return Err(too_large(format!("it claims {} parts", archive.len())));
        }
        let mut parts = FxHashMap::default();
        for index in 0..archive.len() {
            let entry = archive.by_index_raw(index).map_err(broken)?;
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
            let part = Part {
                offset,
                packed: entry.compressed_size(),
                unpacked: entry.size(),
                crc: entry.crc32(),
                deflated,
            };
            if part.offset.checked_add(part.packed).is_none_or(|end| end > size) {
                return Err(invalid(format!("{name} is cut off")));
            }
            parts.entry(name).or_insert(part);
        }
        Ok(Container { path: path.to_owned(), archive: parts })
    }

    /// The names of the parts that were wanted, in lower case and in no order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.archive.keys().map(String::as_str)
    }

    /// Whether there is a part of this name among those wanted.
    pub fn has(&self, name: &str) -> bool {
        self.archive.contains_key(&normal(name))
    }

    /// Opens a part for reading; `None` if there is none of this name.
    ///
    /// # Errors
    ///
    /// Those of the operating system, and [`Fault::TooLarge`] for a part that claims to be larger than any honest one.
    pub fn part(&self, name: &str) -> io::Result<Option<PartReader>> {
        let name = normal(name);
        let Some(&part) = self.archive.get(&name) else { return Ok(None) };
        let limit = FREE.max(part.packed.saturating_mul(RATIO)).min(LARGEST);
        if part.unpacked > limit {
            return Err(bomb(&name));
        }
        let mut file = File::open(&self.path)?;
        file.seek(SeekFrom::Start(part.offset))?;
        let packed = BufReader::with_capacity(64 << 10, file.take(part.packed));
        let stream = if part.deflated {
            Stream::Deflated(Box::new(DeflateDecoder::new(packed)))
        } else {
            Stream::Stored(packed)
        };
        Ok(Some(PartReader { name, part, stream, crc: Crc::new(), unpacked: 0, limit }))
    }
}

/// Parts are found whatever the case of their names and the direction of their slashes.
fn normal(name: &str) -> String {
    name.replace('\\', "/").trim_start_matches('/').to_ascii_lowercase()
}

/// A part being unpacked. Its size and checksum are compared with what the directory says of it.
pub struct PartReader {
    name: String,
    part: Part,
    stream: Stream,
    crc: Crc,
    unpacked: u64,
    limit: u64,
}

enum Stream {
    Stored(BufReader<Take<File>>),
    Deflated(Box<DeflateDecoder<BufReader<Take<File>>>>),
}

impl PartReader {
    /// How many packed bytes have been read, and how many there are.
    pub fn position(&self) -> (u64, u64) {
        let read = match &self.stream {
            Stream::Stored(_) => self.unpacked,
            Stream::Deflated(decoder) => decoder.total_in(),
        };
        (read, self.part.packed)
    }

    /// Bytes unpacked so far.
    pub fn unpacked(&self) -> u64 {
        self.unpacked
    }
}

impl Read for PartReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = match &mut self.stream {
            Stream::Stored(stream) => stream.read(buffer),
            Stream::Deflated(stream) => stream.read(buffer),
        }
        .map_err(|error| match error.kind() {
            io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => {
                invalid(format!("{} cannot be unpacked", self.name))
            }
            _ => error,
        })?;
        self.crc.update(buffer.get(..count).unwrap_or_default());
        self.unpacked += count as u64;
        if self.unpacked > self.limit {
            return Err(bomb(&self.name));
        }
        let whole = self.unpacked == self.part.unpacked && self.crc.sum() == self.part.crc;
        if self.unpacked > self.part.unpacked || (count == 0 && !buffer.is_empty() && !whole) {
            return Err(invalid(format!("{} is not what the archive says it is", self.name)));
        }
        Ok(count)
    }
}

fn bomb(name: &str) -> io::Error {
    too_large(format!("{name} unpacks to far more than a workbook of this size can hold"))
}

fn broken(error: zip::result::ZipError) -> io::Error {
    match error {
        zip::result::ZipError::Io(error) if error.kind() != io::ErrorKind::UnexpectedEof => error,
        _ => invalid("its end is missing or its list of parts is broken"),
    }
}
