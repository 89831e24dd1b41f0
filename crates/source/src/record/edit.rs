//! Changing the records of a batch after they were read.

use super::batch::{Batch, RecordInfo, offset};
use super::record_cells::Record;

impl Batch {
    /// Creates a batch of one record with these cells.
    ///
    /// ```
    /// use kith_source::Batch;
    ///
    /// let batch = Batch::of_record(7, ["Ann", "+1"]);
    /// let record = batch.records().next().unwrap();
    /// assert_eq!((record.line, record.cell(1)), (7, "+1"));
    /// ```
    pub fn of_record<'c>(line: u64, cells: impl IntoIterator<Item = &'c str>) -> Batch {
        let mut batch = Batch::default();
        for cell in cells {
            let start = batch.text.len();
            batch.text.push_str(cell);
            batch.cells.push((offset(start), offset(batch.text.len())));
        }
        batch.rows.push(RecordInfo { line, first_cell: 0, defect: None, replaced: false });
        batch
    }

    /// Replaces the text of a cell of the record at this position, if the record has that cell.
    ///
    /// ```
    /// use kith_source::Batch;
    ///
    /// let mut batch = Batch::of_record(7, ["Ann", "+1"]);
    /// batch.set_cell(0, 1, "+34");
    /// batch.set_cell(0, 2, "beyond");
    /// assert_eq!(batch.records().next().unwrap().cells().collect::<Vec<_>>(), ["Ann", "+34"]);
    /// ```
    pub fn set_cell(&mut self, record: usize, column: usize, text: &str) {
        let first = self.rows.get(record).map(|row| row.first_cell as usize);
        let end = self.rows.get(record + 1).map_or(self.cells.len(), |row| row.first_cell as usize);
        let place = first.map(|first| first + column).filter(|place| *place < end);
        if let Some(cell) = place.and_then(|place| self.cells.get_mut(place)) {
            let start = self.text.len();
            self.text.push_str(text);
            *cell = (offset(start), offset(self.text.len()));
        }
    }

    /// Declares that the record at this position is not malformed.
    pub fn clear_defect(&mut self, record: usize) {
        if let Some(row) = self.rows.get_mut(record) {
            row.defect = None;
        }
    }

    /// Removes the records for which `keep` returns `false`, and returns how many those are.
    ///
    /// ```
    /// use kith_source::Batch;
    ///
    /// let mut batch = Batch::of_record(7, ["Ann"]);
    /// assert_eq!(batch.retain(|record| record.line == 7), 0);
    /// assert_eq!((batch.retain(|record| record.line == 8), batch.len()), (1, 0));
    /// ```
    pub fn retain(&mut self, mut keep: impl FnMut(&Record<'_>) -> bool) -> u64 {
        let kept: Vec<bool> = self.records().map(|record| keep(&record)).collect();
        let removed = kept.iter().filter(|kept| !**kept).count();
        if removed == 0 {
            return 0;
        }
        let ends: Vec<u32> =
            self.rows.iter().skip(1).map(|row| row.first_cell).chain([offset(self.cells.len())]).collect();
        let mut cells = Vec::with_capacity(self.cells.len());
        let mut rows = Vec::with_capacity(self.rows.len());
        for ((mut row, end), kept) in std::mem::take(&mut self.rows).into_iter().zip(ends).zip(kept) {
            if kept {
                let range = row.first_cell as usize..end as usize;
                row.first_cell = offset(cells.len());
                cells.extend_from_slice(self.cells.get(range).unwrap_or_default());
                rows.push(row);
            }
        }
        (self.cells, self.rows) = (cells, rows);
        removed as u64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A batch of three records of different length.
    fn batch() -> Batch {
        let mut batch = Batch::default();
        batch.refill(|batch| {
            for (line, cells) in [(2, &["a", "b"][..]), (3, &["c"]), (5, &["d", "e", "f"])] {
                let mark = batch.mark();
                cells.iter().for_each(|cell| batch.push_cell(cell.as_bytes()));
                batch.finish(mark, line, None, None);
            }
        });
        batch
    }

    fn cells(batch: &Batch) -> Vec<(u64, Vec<&str>)> {
        batch.records().map(|record| (record.line, record.cells().collect())).collect()
    }

    #[test]
    fn removed_records_take_their_cells_with_them() {
        for (removed, left) in [
            (2, vec![(3, vec!["c"]), (5, vec!["d", "e", "f"])]),
            (3, vec![(2, vec!["a", "b"]), (5, vec!["d", "e", "f"])]),
            (5, vec![(2, vec!["a", "b"]), (3, vec!["c"])]),
        ] {
            let mut batch = batch();
            assert_eq!(batch.retain(|record| record.line != removed), 1);
            assert_eq!(cells(&batch), left);
        }
    }

    #[test]
    fn a_new_text_belongs_to_one_record_only() {
        let mut batch = batch();
        batch.set_cell(1, 0, "new");
        batch.set_cell(1, 1, "beyond the end");
        batch.set_cell(2, 2, "é");
        assert_eq!(cells(&batch), [(2, vec!["a", "b"]), (3, vec!["new"]), (5, vec!["d", "e", "é"])]);
    }
}
