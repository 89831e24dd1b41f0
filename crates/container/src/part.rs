//! A part of an archive, unpacked while it is read.

use std::io::{self, BufReader, Read, Seek, SeekFrom, Take};

use flate2::Crc;
use flate2::bufread::DeflateDecoder;

use crate::fault::{invalid, too_large};
use crate::held_file::{HeldFile, HeldReader};

/// A part may always unpack to this many bytes …
const ALWAYS_ALLOWED: u64 = 256 << 20;
/// … and beyond that to its packed size times this. Sheets unpack to 5 to 60 times their packed size, bombs to 1,000
/// times theirs.
const LARGEST_RATIO: u64 = 200;
/// No sheet is larger than this, whatever its packed size.
const LARGEST: u64 = 16 << 30;
/// The size of the buffer for packed bytes.
const BUFFER: usize = 64 << 10;

/// Where a part lies in the file, and what the directory says of it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Location {
    pub(crate) offset: u64,
    pub(crate) packed: u64,
    pub(crate) unpacked: u64,
    pub(crate) crc: u32,
    pub(crate) deflated: bool,
}

impl Location {
    /// The most bytes that the part may unpack to.
    fn limit(&self) -> u64 {
        ALWAYS_ALLOWED.max(self.packed.saturating_mul(LARGEST_RATIO)).min(LARGEST)
    }
}

/// A part of a [`Container`](crate::Container) that is being unpacked.
///
/// It implements [`Read`]. Besides errors of the operating system, reading returns errors that carry a
/// [`Fault`](crate::Fault): the packed bytes are damaged, or the unpacked ones differ in number or checksum from what the
/// directory of the archive says. A part was read correctly only if it was read to its end, where `read` returns `Ok(0)`.
pub struct PartReader {
    name: String,
    location: Location,
    stream: Stream,
    crc: Crc,
    unpacked: u64,
    limit: u64,
}

enum Stream {
    Stored(BufReader<Take<HeldReader>>),
    Deflated(Box<DeflateDecoder<BufReader<Take<HeldReader>>>>),
}

impl PartReader {
    pub(crate) fn open(file: &HeldFile, name: String, location: Location) -> io::Result<PartReader> {
        let limit = location.limit();
        if location.unpacked > limit {
            return Err(bomb(&name));
        }
        let mut reader = file.reader();
        reader.seek(SeekFrom::Start(location.offset))?;
        let packed = BufReader::with_capacity(BUFFER, reader.take(location.packed));
        let stream = if location.deflated {
            Stream::Deflated(Box::new(DeflateDecoder::new(packed)))
        } else {
            Stream::Stored(packed)
        };
        Ok(PartReader { name, location, stream, crc: Crc::new(), unpacked: 0, limit })
    }

    /// Returns how many packed bytes have been read so far, and how many the part has: a measure of progress.
    ///
    /// ```
    /// # use std::io::Read;
    /// # use kith_container::{Container, HeldFile};
    /// # fn main() -> std::io::Result<()> {
    /// # let path = kith_fixtures::path("workbooks/contacts.xlsx");
    /// # let container = Container::open(&HeldFile::open(&path)?, |name| name.starts_with("xl/"))?;
    /// let mut part = container.part("xl/workbook.xml")?.ok_or(std::io::ErrorKind::NotFound)?;
    /// part.read_to_end(&mut Vec::new())?;
    /// let (read, all) = part.position();
    /// assert_eq!(read * 100 / all, 100);
    /// # Ok(())
    /// # }
    /// ```
    pub fn position(&self) -> (u64, u64) {
        let read = match &self.stream {
            Stream::Stored(_) => self.unpacked,
            Stream::Deflated(decoder) => decoder.total_in(),
        };
        (read, self.location.packed)
    }

    /// Returns how many bytes have been unpacked so far.
    ///
    /// ```
    /// # use std::io::Read;
    /// # use kith_container::{Container, HeldFile};
    /// # fn main() -> std::io::Result<()> {
    /// # let path = kith_fixtures::path("workbooks/contacts.xlsx");
    /// # let container = Container::open(&HeldFile::open(&path)?, |name| name.starts_with("xl/"))?;
    /// let mut part = container.part("xl/workbook.xml")?.ok_or(std::io::ErrorKind::NotFound)?;
    /// part.read_to_end(&mut Vec::new())?;
    /// let (_, packed) = part.position();
    /// assert!(part.unpacked() > packed);
    /// # Ok(())
    /// # }
    /// ```
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
        let complete = self.unpacked == self.location.unpacked && self.crc.sum() == self.location.crc;
        let at_end = count == 0 && !buffer.is_empty();
        if self.unpacked > self.location.unpacked || (at_end && !complete) {
            return Err(invalid(format!("{} is not what the archive says it is", self.name)));
        }
        Ok(count)
    }
}

fn bomb(name: &str) -> io::Error {
    too_large(format!("{name} unpacks to far more than a file of this size can hold"))
}
