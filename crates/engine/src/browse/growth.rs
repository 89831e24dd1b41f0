//! Vectors with an item for each contact. Rust doubles a vector that is full; here that would take the memory of all
//! contacts again for a single one that is added.

/// How many more items there is room for after a vector has grown.
const SPARE: usize = 1024;

/// Makes room for `more` items, and for a few that may follow.
pub(super) fn make_room<T>(items: &mut Vec<T>, more: usize) {
    if items.capacity() - items.len() < more {
        items.reserve_exact(more + SPARE);
    }
}

/// Appends an item.
pub(super) fn push<T>(items: &mut Vec<T>, item: T) {
    make_room(items, 1);
    items.push(item);
}

/// Inserts an item, moving those after it.
pub(super) fn insert<T>(items: &mut Vec<T>, at: usize, item: T) {
    make_room(items, 1);
    items.insert(at, item);
}
