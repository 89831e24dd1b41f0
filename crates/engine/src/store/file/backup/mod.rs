//! Backups: writing and checking a copy of the store, and the folder in which copies are kept.

pub(crate) mod folder;
pub(crate) mod uri;
pub(crate) mod write;
