//! A stream of a compound file, read in order or from any position.

use std::io::{self, Read, Seek, SeekFrom};
use std::sync::Arc;

use kith_container::{HeldFile, HeldReader};

use super::byte_ranges::{ByteRange, find_range};

/// Where a stream lies in a file. Cheap to clone.
#[derive(Debug, Clone)]
pub(crate) struct CompoundStream {
    file: HeldFile,
    ranges: Arc<[ByteRange]>,
}

impl CompoundStream {
    /// A stream of `file` that consists of these ranges.
    pub(super) fn new(file: HeldFile, ranges: Vec<ByteRange>) -> CompoundStream {
        CompoundStream { file, ranges: ranges.into() }
    }

    /// A whole file as a stream.
    pub(crate) fn of_file(file: &HeldFile) -> CompoundStream {
        CompoundStream::new(file.clone(), vec![ByteRange { before: 0, offset: 0, length: file.size() }])
    }

    /// Opens a reader at the start of the stream.
    pub(crate) fn read(&self) -> StreamReader {
        StreamReader { file: self.file.reader(), ranges: Arc::clone(&self.ranges), index: 0, within: 0 }
    }
}

/// A reader of a stream.
#[derive(Debug)]
pub(crate) struct StreamReader {
    file: HeldReader,
    ranges: Arc<[ByteRange]>,
    /// The range that holds the current position, and how many of its bytes come before the position.
    index: usize,
    within: u64,
}

impl Read for StreamReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let Some(range) = self.ranges.get(self.index) else { return Ok(0) };
        let left = usize::try_from(range.length - self.within).unwrap_or(usize::MAX);
        let wanted = buffer.len().min(left);
        self.file.seek(SeekFrom::Start(range.offset + self.within))?;
        let count = self.file.read(buffer.get_mut(..wanted).unwrap_or_default())?;
        self.within += count as u64;
        if self.within == range.length {
            (self.index, self.within) = (self.index + 1, 0);
        }
        Ok(count)
    }
}

impl Seek for StreamReader {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let SeekFrom::Start(position) = to else {
            return Err(io::Error::new(io::ErrorKind::Unsupported, "streams only seek from their start"));
        };
        (self.index, self.within) = match find_range(&self.ranges, position) {
            Some((index, range)) => (index, position - range.before),
            None => (self.ranges.len(), 0),
        };
        Ok(position)
    }
}
