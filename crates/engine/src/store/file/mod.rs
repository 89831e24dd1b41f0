//! The file as a whole: opening and checking it, copying it, putting another one in its place, and erasing what must not
//! stay in it.

pub(crate) mod backup;
pub(crate) mod check;
pub(crate) mod erase;
pub(crate) mod erase_all;
pub(crate) mod open;
pub(crate) mod restore;
pub(crate) mod schema;
