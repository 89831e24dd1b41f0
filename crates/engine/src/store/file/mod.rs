//! Operations on the whole file: opening and checking it, copying it, replacing it, and permanently erasing
//! data from it.

pub(crate) mod alien_log;
pub(crate) mod backup;
pub(crate) mod check;
pub(crate) mod content;
pub(crate) mod erase;
pub(crate) mod erase_all;
pub(crate) mod full_disk;
pub(crate) mod header;
pub(crate) mod open;
pub(crate) mod pages;
pub(crate) mod restore;
pub(crate) mod schema;
pub(crate) mod takeover;
pub(crate) mod verbatim;
