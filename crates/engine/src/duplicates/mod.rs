//! Finding contacts that are likely the same person, showing them in pairs with the reason, and merging them
//! on request.
//!
//! This module decides which pairs are likely, and which value a merged contact gets by default. The store
//! ensures that no two contacts have the same phone, so names and emails decide. No contact is compared with
//! all others: candidates come from buckets of equal keys (`buckets`), and the data needed for comparisons is
//! packed into a few numbers per person (`people`). So a million contacts take seconds and a few dozen
//! megabytes.

mod buckets;
mod find;
mod likely;
mod merge;
mod names;
mod near;
mod people;

pub use crate::duplicates::find::{Search, find};
pub use crate::duplicates::likely::{Candidate, Likely, Pair, PairPage, Reason};
pub use crate::duplicates::merge::{Compared, Comparison, FieldChoice, compare, merge};
