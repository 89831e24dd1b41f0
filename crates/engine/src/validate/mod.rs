//! Converting a record to a [`Draft`](crate::contact::Draft), or to the problems that prevent it. This only
//! depends on the mapping and the fields, and not on the store, so duplicates and the plan's limit are checked
//! elsewhere.
//!
//! Every value of a record is in the draft, repeats what is there, or is left and reported: [`check`] keeps
//! account of each cell.

mod address;
pub(crate) mod check;
pub(crate) mod columns;
mod email;
mod groups;
pub(crate) mod guard;
mod name;
mod phone;
pub(crate) mod rules;
pub(crate) mod separators;
mod typed;
mod words;
