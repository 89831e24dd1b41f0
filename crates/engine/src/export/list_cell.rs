//! Cells that hold several names.

/// The separator between the groups, or the selected options, in one cell. On import, cells are split at `|`
/// and the parts trimmed.
pub(crate) const GROUP_SEPARATOR: &str = " | ";

/// Replaces the contents of `cell` with the joined names. A single name that would be read as a list of other
/// programs is followed by a separator.
pub(crate) fn join(cell: &mut String, names: &[&str]) {
    cell.clear();
    for name in names {
        if !cell.is_empty() {
            cell.push_str(GROUP_SEPARATOR);
        }
        cell.push_str(name);
    }
    if names.len() == 1 && (cell.starts_with('"') || cell.contains(":::")) {
        cell.push_str(GROUP_SEPARATOR.trim_end());
    }
}
