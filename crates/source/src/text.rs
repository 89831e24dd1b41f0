//! A text file as a window of UTF-8 that slides over it, whatever its encoding.
//!
//! Owns reading and decoding. Where a record begins and ends is [`super::csv`]'s business: it looks at the
//! window, asks for more of it, and says how much it has used.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

use encoding_rs::{CoderResult, Decoder, Encoding, UTF_8};

/// How much of the file is read at a time.
const CHUNK: usize = 128 << 10;

/// The encoding of a text and how many bytes of byte order mark stand before it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Encoded {
    pub(super) encoding: &'static Encoding,
    pub(super) bom: u64,
}

impl Default for Encoded {
    fn default() -> Self {
        Encoded { encoding: UTF_8, bom: 0 }
    }
}

/// A window of decoded text over a file.
pub(super) struct Window {
    file: File,
    /// `None`: the bytes stay as they are.
    decoder: Option<Decoder>,
    chunk: Vec<u8>,
    text: Vec<u8>,
    start: usize,
    read: u64,
    ended: bool,
    replaced: bool,
}

impl Window {
    pub(super) fn open(path: &Path, encoded: Encoded) -> io::Result<Window> {
        Window::over(path, encoded.bom, Some(encoded.encoding.new_decoder_without_bom_handling()))
    }

    /// A window over the bytes behind the first `bom`, for files that name an encoding value by value.
    pub(super) fn raw(path: &Path, bom: u64) -> io::Result<Window> {
        Window::over(path, bom, None)
    }

    fn over(path: &Path, bom: u64, decoder: Option<Decoder>) -> io::Result<Window> {
        let mut file = File::open(path)?;
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

    /// The text not yet used.
    pub(super) fn text(&self) -> &[u8] {
        self.text.get(self.start..).unwrap_or_default()
    }

    /// Whether the window reaches to the end of the file.
    pub(super) fn ended(&self) -> bool {
        self.ended
    }

    /// Whether bytes had to be replaced by U+FFFD up to now.
    pub(super) fn replaced(&self) -> bool {
        self.replaced
    }

    /// How many bytes of the file are behind us, nearly.
    pub(super) fn position(&self) -> u64 {
        self.read.saturating_sub(self.text().len() as u64)
    }

    pub(super) fn advance(&mut self, used: usize) {
        self.start = (self.start + used).min(self.text.len());
    }

    /// Widens the window by the next chunk of the file.
    pub(super) fn fill(&mut self) -> io::Result<()> {
        if self.ended {
            return Ok(());
        }
        self.text.drain(..self.start);
        self.start = 0;
        let count = read_retrying(&mut self.file, &mut self.chunk)?;
        self.read += count as u64;
        self.ended = count == 0;
        let source = self.chunk.get(..count).unwrap_or_default();
        match &mut self.decoder {
            Some(decoder) => self.replaced |= decode(decoder, source, &mut self.text, self.ended),
            None => self.text.extend_from_slice(source),
        }
        // DOS ends its texts with Ctrl-Z.
        if self.ended && self.text.last() == Some(&0x1A) {
            self.text.pop();
        }
        Ok(())
    }
}

/// Appends `source`, decoded, to `text`; whether bytes had to be replaced.
fn decode(decoder: &mut Decoder, mut source: &[u8], text: &mut Vec<u8>, last: bool) -> bool {
    let mut any_replaced = false;
    loop {
        let room = decoder.max_utf8_buffer_length(source.len()).unwrap_or(CHUNK * 4);
        let old = text.len();
        text.resize(old + room, 0);
        let space = text.get_mut(old..).unwrap_or_default();
        let (result, used, written, replaced) = decoder.decode_to_utf8(source, space, last);
        text.truncate(old + written);
        any_replaced |= replaced;
        source = source.get(used..).unwrap_or_default();
        if result == CoderResult::InputEmpty {
            return any_replaced;
        }
    }
}

fn read_retrying(file: &mut File, chunk: &mut [u8]) -> io::Result<usize> {
    loop {
        match file.read(chunk) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            result => return result,
        }
    }
}
