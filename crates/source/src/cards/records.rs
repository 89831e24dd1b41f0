//! The cards of a file as records.

use std::io;
use std::sync::Arc;

use kith_container::HeldFile;

use super::common::{CardColumns, CardTexts, Memberships};
use super::reader::CardReader;
use crate::file::SourceError;
use crate::record::{Batch, ColumnLayout};

/// A pass over the cards of a file as records.
pub(crate) struct CardRecords {
    file: HeldFile,
    cards: CardReader,
    columns: Arc<CardColumns>,
    memberships: Arc<Memberships>,
    layout: ColumnLayout,
    texts: CardTexts,
    /// The number of cards so far.
    count: u64,
}

impl CardRecords {
    /// Starts a pass over the cards that `cards` reads.
    pub(super) fn new(
        file: &HeldFile,
        cards: CardReader,
        columns: &Arc<CardColumns>,
        memberships: &Arc<Memberships>,
    ) -> CardRecords {
        let width = columns.headers.len();
        CardRecords {
            file: file.clone(),
            cards,
            columns: Arc::clone(columns),
            memberships: Arc::clone(memberships),
            layout: ColumnLayout { width, dropped: Vec::new(), columns: width },
            texts: CardTexts::default(),
            count: 0,
        }
    }

    /// Fills `batch`, which must be empty. Returns whether any card was left to read.
    pub(crate) fn next_batch(&mut self, batch: &mut Batch) -> Result<bool, SourceError> {
        let mut any = false;
        while !batch.full()
            && self.next_card(batch).map_err(|error| SourceError::io(self.file.path(), error))?
        {
            any = true;
        }
        Ok(any)
    }

    /// Adds the next card. Returns `false` at the end of the file.
    fn next_card(&mut self, batch: &mut Batch) -> io::Result<bool> {
        let Some(facts) = self.cards.next(&mut self.texts)? else { return Ok(false) };
        self.count += 1;
        if facts.is_group {
            batch.add_blank(1);
            return Ok(true);
        }
        self.memberships.add_to(&mut self.texts, facts.distinguished_name.as_deref());
        let mark = batch.mark();
        let mut beyond = self.columns.headers.len();
        for text in self.texts.iter() {
            let start = batch.text_len();
            let end = batch.extend(text.text.as_bytes());
            let column = self.columns.position(text).unwrap_or_else(|| {
                beyond += 1;
                beyond - 1
            });
            batch.set_range(mark, column, start, end);
        }
        if !batch.finish(mark, self.count, facts.defect, Some(&self.layout)) {
            batch.add_blank(1);
        } else if facts.replaced {
            batch.note_replaced(mark);
        }
        Ok(true)
    }

    /// The approximate position in the file, in bytes.
    pub(crate) fn position(&self) -> u64 {
        self.cards.position()
    }
}
