//! How the columns of a file become the cells of a record.
//!
//! Columns that have no header and no data in the sample are left out. If such a column holds a value later in the
//! file, its cell comes after the cells of all headers, so that nothing is lost silently.

/// The columns of a file that have a cell in each record.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct ColumnLayout {
    /// The number of headers. Shorter records are extended to it.
    pub(crate) width: usize,
    /// The columns of the file that are left out, in ascending order.
    pub(crate) dropped: Vec<usize>,
    /// The number of columns of the header row in the file.
    pub(crate) columns: usize,
}

impl ColumnLayout {
    /// Arranges the cells of one record, which are those from `start` on.
    pub(crate) fn apply(&self, cells: &mut Vec<(u32, u32)>, start: usize) {
        if !self.dropped.is_empty() {
            self.drop_columns(cells, start);
        }
        let end = start + self.width;
        while cells.len() > end && cells.last().is_some_and(|(from, to)| from == to) {
            cells.pop();
        }
        if cells.len() < end {
            cells.resize(end, (0, 0));
        }
    }

    /// Removes the cells of columns that are left out, and appends those that are not empty.
    fn drop_columns(&self, cells: &mut Vec<(u32, u32)>, start: usize) {
        let mut dropped = self.dropped.iter().copied().peekable();
        let mut kept = start;
        let mut extra = Vec::new();
        for index in start..cells.len() {
            let Some(&cell) = cells.get(index) else { break };
            if dropped.next_if_eq(&(index - start)).is_some() {
                if cell.0 != cell.1 {
                    extra.push(cell);
                }
                continue;
            }
            if let Some(place) = cells.get_mut(kept) {
                *place = cell;
            }
            kept += 1;
        }
        cells.truncate(kept);
        if !extra.is_empty() {
            cells.resize(cells.len().max(start + self.width), (0, 0));
            cells.extend(extra);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn laid_out(layout: &ColumnLayout, lengths: &[u32]) -> Vec<u32> {
        let mut cells = vec![(7, 9)];
        cells.extend(lengths.iter().map(|&length| (0, length)));
        layout.apply(&mut cells, 1);
        cells.into_iter().skip(1).map(|(_, length)| length).collect()
    }

    #[test]
    fn short_records_are_filled_and_empty_tails_cut() {
        let layout = ColumnLayout { width: 3, dropped: vec![], columns: 3 };
        assert_eq!(laid_out(&layout, &[1]), [1, 0, 0]);
        assert_eq!(laid_out(&layout, &[1, 2, 3, 0, 0]), [1, 2, 3]);
        assert_eq!(laid_out(&layout, &[1, 2, 3, 0, 5, 0]), [1, 2, 3, 0, 5]);
    }

    #[test]
    fn a_dropped_column_that_holds_something_comes_last() {
        let layout = ColumnLayout { width: 2, dropped: vec![0, 2], columns: 4 };
        assert_eq!(laid_out(&layout, &[0, 1, 0, 2]), [1, 2]);
        assert_eq!(laid_out(&layout, &[5, 1]), [1, 0, 5]);
        assert_eq!(laid_out(&layout, &[5, 1, 6, 2, 9]), [1, 2, 9, 5, 6]);
    }
}
