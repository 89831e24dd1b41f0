//! How a file of cards is read: its encoding and its columns.

use std::sync::Arc;

use kith_container::HeldFile;

use super::common::{CardColumns, CardTexts, Charset, FULL_NAME, HeaderCounts, Memberships};
use super::reader::CardReader;
use super::records::CardRecords;
use crate::detect::encoding;
use crate::file::{Description, Format, ReadOptions, SourceError, SourceWarning, encoding_warning, shown};
use crate::record::Defect;
use crate::text::TextEncoding;

/// How a file of cards is read.
#[derive(Debug)]
pub(crate) struct CardsPlan {
    encoded: TextEncoding,
    charset: Charset,
    format: Format,
    columns: Arc<CardColumns>,
    memberships: Arc<Memberships>,
}

impl CardsPlan {
    /// Starts a pass over the cards of the file.
    pub(crate) fn records(&self, file: &HeldFile) -> Result<CardRecords, SourceError> {
        let cards = CardReader::open(file, self.format, self.encoded, self.charset)?;
        Ok(CardRecords::new(file, cards, &self.columns, &self.memberships))
    }
}

/// Decides how to read a file of cards, which begins with `head`. This takes a pass over the whole file.
pub(crate) fn open(
    file: &HeldFile,
    format: Format,
    head: &[u8],
    options: &ReadOptions,
) -> Result<(Description, CardsPlan), SourceError> {
    let path = file.path();
    let guess = encoding::named_or_detected(file, head, options)?;
    let charset = if guess.encoded.encoding.is_line_readable() {
        Charset { encoding: guess.encoded.encoding, chosen: options.encoding.is_some() }
    } else {
        Charset::DECODED
    };
    let mut counts = HeaderCounts::new();
    let (mut cards, mut groups) = (0_u64, 0);
    let mut cut_off = false;
    let mut memberships = Memberships::default();
    let mut texts = CardTexts::default();
    let mut reader = CardReader::open(file, format, guess.encoded, charset)?;
    while let Some(facts) = reader.next(&mut texts).map_err(|error| SourceError::io(path, error))? {
        cards += 1;
        cut_off = facts.defect == Some(Defect::CutOff);
        if facts.is_group {
            groups += 1;
            memberships.add_group(texts.of(FULL_NAME).next().unwrap_or_default(), facts.members);
        } else {
            counts.add_card(&texts);
        }
    }
    if cards == 0 {
        return Err(SourceError::Empty { path: shown(path) });
    }
    let encoding = guess.encoded.encoding.name();
    if !memberships.is_empty() {
        // The members of a group may come before it.
        let mut reader = CardReader::open(file, format, guess.encoded, charset)?;
        while let Some(facts) = reader.next(&mut texts).map_err(|error| SourceError::io(path, error))? {
            if !facts.is_group && memberships.add_to(&mut texts, facts.distinguished_name.as_deref()) {
                counts.add_groups();
                break;
            }
        }
    }
    let columns = Arc::new(counts.columns());
    let mut warnings: Vec<_> =
        encoding_warning(&encoding, guess.sure, &columns.headers).into_iter().collect();
    if groups > 0 {
        warnings.push(SourceWarning::GroupCards { count: groups });
    }
    if cut_off {
        warnings.push(SourceWarning::FileCut { line: cards });
    }
    let description = Description {
        format,
        encoding: Some(encoding),
        delimiter: None,
        sheets: Vec::new(),
        sheet: None,
        header_row: 0,
        headers: columns.headers.clone(),
        sure: guess.sure,
        warnings,
    };
    Ok((
        description,
        CardsPlan { encoded: guess.encoded, charset, format, columns, memberships: Arc::new(memberships) },
    ))
}
