//! A window of UTF-8 that slides over a text file, whatever the encoding of the file.
//!
//! This module reads and decodes. Where a record begins and ends is decided by the parsers: they examine the
//! window, ask for more text, and report how much of it they have consumed.

use std::io::{self, Read, Seek, SeekFrom};

use kith_container::{HeldFile, HeldReader};

use super::decode::TextDecoder;
use super::encoding::TextEncoding;

/// How many bytes of the file are read at a time.
const CHUNK: usize = 128 << 10;

/// A window of text over a file.
pub(crate) struct Window {
    file: HeldReader,
    /// `None` if the bytes are not decoded.
    decoder: Option<TextDecoder>,
    chunk: Vec<u8>,
    text: Vec<u8>,
    /// How many bytes of `text` were consumed.
    start: usize,
    /// How many bytes of the file were read.
    read: u64,
    ended: bool,
    replaced: bool,
}

impl Window {
    /// Opens a window over the decoded text of a file.
    pub(crate) fn open(file: &HeldFile, encoded: TextEncoding) -> io::Result<Window> {
        Window::over(file, encoded.bom, Some(encoded.encoding.decoder()))
    }

    /// Opens a window over the bytes of a file after the first `bom`. They are not decoded: the formats of cards
    /// name an encoding for each value.
    pub(crate) fn raw(file: &HeldFile, bom: u64) -> io::Result<Window> {
        Window::over(file, bom, None)
    }

    fn over(file: &HeldFile, bom: u64, decoder: Option<TextDecoder>) -> io::Result<Window> {
        let mut file = file.reader();
        file.seek(SeekFrom::Start(bom))?;
        Ok(Window {
            file,
            decoder,
            chunk: vec![0; CHUNK],
            text: Vec::new(),
            start: 0,
            read: bom,
            ended: false,
            replaced: false,
        })
    }

    /// The text that was not consumed yet.
    pub(crate) fn text(&self) -> &[u8] {
        self.text.get(self.start..).unwrap_or_default()
    }

    /// Whether the window reaches to the end of the file.
    pub(crate) fn ended(&self) -> bool {
        self.ended
    }

    /// Whether malformed bytes were replaced by U+FFFD so far.
    pub(crate) fn replaced(&self) -> bool {
        self.replaced
    }

    /// The approximate position in the file, in bytes.
    pub(crate) fn position(&self) -> u64 {
        self.read.saturating_sub(self.text().len() as u64)
    }

    /// Consumes the first `used` bytes of the text.
    pub(crate) fn advance(&mut self, used: usize) {
        self.start = (self.start + used).min(self.text.len());
    }

    /// Reads the next chunk of the file into the window.
    pub(crate) fn fill(&mut self) -> io::Result<()> {
        if self.ended {
            return Ok(());
        }
        self.text.drain(..self.start);
        self.start = 0;
        let count = read_retrying(&mut self.file, &mut self.chunk)?;
        self.read += count as u64;
        self.ended = count == 0;
        let source = self.chunk.get(..count).unwrap_or_default();
        let before = self.text.len();
        match &mut self.decoder {
            Some(decoder) => self.replaced |= decoder.decode_into(source, &mut self.text, self.ended),
            None => self.text.extend_from_slice(source),
        }
        // Programs that store values in a fixed width leave zero bytes after them.
        let added = self.text.get(before..).unwrap_or_default();
        if let Some(first) = memchr::memchr(0, added).map(|at| before + at) {
            let tail = self.text.split_off(first);
            self.text.extend(tail.into_iter().filter(|byte| *byte != 0));
        }
        // Programs of the DOS era end a text with Ctrl-Z.
        if self.ended && self.text.last() == Some(&0x1A) {
            self.text.pop();
        }
        Ok(())
    }
}

/// Reads into `chunk`; repeats the call if a signal interrupts it.
fn read_retrying(file: &mut HeldReader, chunk: &mut [u8]) -> io::Result<usize> {
    loop {
        match file.read(chunk) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            result => return result,
        }
    }
}
