//! Cells that hold several names.

/// The separator between the groups, or the selected options, in one cell. On import, cells are split at `|`
/// and the parts trimmed.
pub(crate) const GROUP_SEPARATOR: &str = " | ";

/// Replaces the contents of `cell` with the joined names. A single name that would be read as a list of other
/// programs is followed by a separator.
pub(crate) fn join<'a>(cell: &mut String, names: impl ExactSizeIterator<Item = &'a str>) {
    cell.clear();
    let alone = names.len() == 1;
    for name in names {
        if !cell.is_empty() {
            cell.push_str(GROUP_SEPARATOR);
        }
        cell.push_str(name);
    }
    // Most names have no colon, and a search for a text takes longer to begin.
    let of_others = |cell: &str| cell.contains(':') && cell.contains(":::");
    if alone && (cell.starts_with('"') || of_others(cell)) {
        cell.push_str(GROUP_SEPARATOR.trim_end());
    }
}
