//! The ranges of a file that a stream consists of.

/// A range of the file that holds consecutive bytes of a stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct ByteRange {
    /// How many bytes of the stream come before it.
    pub(super) before: u64,
    /// Where it begins in the file.
    pub(super) offset: u64,
    pub(super) length: u64,
}

/// Appends a range. It is joined to the last one if they are adjacent.
pub(super) fn push_range(ranges: &mut Vec<ByteRange>, offset: u64, length: u64) {
    match ranges.last_mut() {
        Some(last) if last.offset + last.length == offset => last.length += length,
        last => {
            let before = last.map_or(0, |last| last.before + last.length);
            ranges.push(ByteRange { before, offset, length });
        }
    }
}

/// Returns the range that holds a position of the stream, and its index.
pub(super) fn find_range(ranges: &[ByteRange], position: u64) -> Option<(usize, &ByteRange)> {
    let index = ranges.partition_point(|range| range.before + range.length <= position);
    ranges.get(index).map(|range| (index, range))
}
