//! Several names in one cell.

/// Between the groups, or the choices, of one cell. The readers split at the `|` and trim.
pub(crate) const GROUP_SEPARATOR: &str = " | ";

/// Joins names as one cell.
pub(crate) fn join(cell: &mut String, names: &[&str]) {
    cell.clear();
    for name in names {
        if !cell.is_empty() {
            cell.push_str(GROUP_SEPARATOR);
        }
        cell.push_str(name);
    }
}
