//! Files of cards to records: vCard and LDIF, in which every contact names its own properties.
//!
//! A first pass over the file finds the [`columns`] there are; from then on a card is a record like any other. What a
//! card has several of (phones, emails, addresses) stands in numbered columns, the first to be tried first, so that
//! mapping and checking need to know nothing of cards.
//!
//! ```text
//! lines.rs    physical lines in bounded memory        decode.rs   bytes → text, character sets
//! vcard/      content lines → a card → headed texts   ldif.rs     attributes → headed texts
//! texts.rs    what a card says                        columns.rs  the columns of the file
//! ```

mod columns;
mod decode;
mod field;
mod ldif;
mod lines;
mod texts;
pub mod vcard;

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::batch::{Batch, Defect};
use super::detect::encoding;
use super::error::{SourceError, shown};
use super::layout::Layout;
use super::options::ReadOptions;
use super::text::{TextEncoding, Window};
use super::warning::SourceWarning;
use super::{Format, Source};
use columns::{Columns, Seen};
use decode::Charset;
use lines::Lines;
use texts::Texts;

/// What a pass over a file of cards needs.
#[derive(Debug)]
pub(super) struct Reading {
    encoded: TextEncoding,
    charset: Charset,
    format: Format,
    columns: Arc<Columns>,
}

impl Reading {
    pub(super) fn records(&self, path: &Path) -> Result<CardRecords, SourceError> {
        let width = self.columns.headers.len();
        Ok(CardRecords {
            path: path.to_owned(),
            cards: Cards::open(path, self.format, self.encoded, self.charset)?,
            columns: Arc::clone(&self.columns),
            layout: Layout { width, dropped: Vec::new(), columns: width },
            texts: Texts::default(),
            count: 0,
        })
    }
}

/// What a pass found beside the texts of a card.
#[derive(Debug, Clone, Copy)]
struct Told {
    /// A group of contacts, not a contact.
    group: bool,
    defect: Option<Defect>,
    /// Some bytes were no text.
    replaced: bool,
}

/// A pass over the cards of a file, whatever their format.
enum Cards {
    Vcard(vcard::Pass),
    Ldif(ldif::Pass),
}

impl Cards {
    fn open(
        path: &Path,
        format: Format,
        encoded: TextEncoding,
        charset: Charset,
    ) -> Result<Cards, SourceError> {
        let lines = lines(path, encoded)?;
        Ok(match format {
            Format::Ldif => Cards::Ldif(ldif::Pass::new(lines, charset)),
            _ => Cards::Vcard(vcard::Pass::new(lines, charset)),
        })
    }

    fn next(&mut self, texts: &mut Texts) -> io::Result<Option<Told>> {
        match self {
            Cards::Vcard(pass) => pass.next(texts),
            Cards::Ldif(pass) => pass.next(texts),
        }
    }

    fn position(&self) -> u64 {
        match self {
            Cards::Vcard(pass) => pass.position(),
            Cards::Ldif(pass) => pass.position(),
        }
    }
}

pub(super) fn open(
    path: &Path,
    format: Format,
    mut file: File,
    head: &[u8],
    size: u64,
    options: &ReadOptions,
) -> Result<Source, SourceError> {
    let failed = |error| SourceError::io(path, error);
    let guess = match &options.encoding {
        Some(name) => encoding::chosen(name, head)
            .ok_or_else(|| SourceError::UnknownEncoding { name: name.to_owned() })?,
        None => encoding::find(&mut file, head).map_err(failed)?,
    };
    let charset = if decode::keeps_ascii(guess.encoded.encoding) {
        Charset { encoding: guess.encoded.encoding, chosen: options.encoding.is_some() }
    } else {
        Charset::DECODED
    };
    let mut seen = Seen::new();
    let mut groups = 0;
    let mut any = false;
    let mut texts = Texts::default();
    let mut cards = Cards::open(path, format, guess.encoded, charset)?;
    while let Some(told) = cards.next(&mut texts).map_err(failed)? {
        any = true;
        if told.group {
            groups += 1;
        } else {
            seen.card(&texts);
        }
    }
    if !any {
        return Err(SourceError::Empty { path: shown(path) });
    }
    let encoding = encoding::name(guess.encoded.encoding);
    let mut warnings = Vec::new();
    if !guess.sure {
        warnings.push(SourceWarning::EncodingGuessed { encoding: encoding.clone() });
    }
    if groups > 0 {
        warnings.push(SourceWarning::GroupCards { count: groups });
    }
    let columns = Arc::new(seen.columns());
    Ok(Source {
        format,
        encoding: Some(encoding),
        delimiter: None,
        sheets: Vec::new(),
        sheet: None,
        header_row: 0,
        headers: columns.headers.clone(),
        sure: guess.sure,
        warnings,
        path: path.to_owned(),
        size,
        reading: super::Reading::Cards(Reading { encoded: guess.encoded, charset, format, columns }),
    })
}

/// The lines of a file: decoded already where the encoding leaves no other way.
fn lines(path: &Path, encoded: TextEncoding) -> Result<Lines, SourceError> {
    let decoded = !decode::keeps_ascii(encoded.encoding);
    let window = if decoded { Window::open(path, encoded) } else { Window::raw(path, encoded.bom) };
    Ok(Lines::new(window.map_err(|error| SourceError::io(path, error))?))
}

/// A pass over the cards of a file, as records.
pub(super) struct CardRecords {
    path: PathBuf,
    cards: Cards,
    columns: Arc<Columns>,
    layout: Layout,
    texts: Texts,
    /// Cards so far.
    count: u64,
}

impl CardRecords {
    /// Fills `batch`, which is clear; whether there was anything left to fill it with.
    pub(super) fn next_batch(&mut self, batch: &mut Batch) -> Result<bool, SourceError> {
        let mut any = false;
        while !batch.full() && self.card(batch).map_err(|error| SourceError::io(&self.path, error))? {
            any = true;
        }
        Ok(any)
    }

    fn card(&mut self, batch: &mut Batch) -> io::Result<bool> {
        let Some(told) = self.cards.next(&mut self.texts)? else { return Ok(false) };
        self.count += 1;
        if told.group {
            batch.add_blank(1);
            return Ok(true);
        }
        let mark = batch.mark();
        let mut beyond = self.columns.headers.len();
        for text in self.texts.iter() {
            let start = batch.text_len();
            let end = batch.extend(text.text.as_bytes());
            let column = self.columns.place(text).unwrap_or_else(|| {
                beyond += 1;
                beyond - 1
            });
            batch.set_range(mark, column, start, end);
        }
        if !batch.finish(mark, self.count, told.defect, Some(&self.layout)) {
            batch.add_blank(1);
        } else if told.replaced {
            batch.note_replaced(mark);
        }
        Ok(true)
    }

    pub(super) fn position(&self) -> u64 {
        self.cards.position()
    }
}
