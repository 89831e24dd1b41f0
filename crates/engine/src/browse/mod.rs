//! The list's read model: search, filter, sort and page, made for a million contacts.
//!
//! Owns which contacts a [`Query`] finds and in which order they stand, and the figures of the [`Overview`]. Leaves
//! storing, and loading the contacts of a page, to `store`; how texts are folded to `fold`.
//!
//! A [`Browser`] keeps in memory what answering a keystroke takes: the searched texts, folded and packed
//! (`haystack`), each contact's groups and star (`model`), and orders as lists of row numbers (`order`). Everything
//! else is read from the store when it is asked for. Before each answer it looks whether the store has changed
//! (`refresh`): few changed contacts are patched in, after many it is loaded anew.

mod bits;
mod browser;
mod collate;
mod column;
mod filter;
mod folding;
mod found;
mod groups;
mod haystack;
mod key;
mod live;
mod load;
mod model;
mod order;
mod overview;
mod parallel;
mod query;
mod refresh;
mod regions;
mod search;
mod terms;
#[cfg(test)]
mod tests;

pub use crate::browse::browser::Browser;
pub use crate::browse::overview::{
    Completeness, CountryContacts, GroupCount, MonthCount, Overview, overview,
};
pub use crate::browse::query::{Filter, Page, Query, Selection, Sort};
