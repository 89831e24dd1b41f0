//! How large a workbook may be.

/// The maximum number of sheets.
pub(crate) const MAX_SHEETS: usize = 4_096;
/// The number of rows of a sheet.
pub(crate) const MAX_ROWS: u64 = 1_048_576;
/// The number of columns of a sheet.
pub(crate) const MAX_COLUMNS: usize = 16_384;
/// The maximum size of the text in a row, in bytes.
pub(crate) const MAX_ROW_TEXT: usize = 8 << 20;
/// The maximum size of a shared string, in bytes. In Excel, a cell holds up to 32,767 characters.
pub(crate) const MAX_STRING: usize = 1 << 20;
