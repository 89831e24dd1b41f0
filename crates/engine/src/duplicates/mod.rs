//! Contacts that are likely one person: found, shown in pairs with the reason, merged when a person says so.
//!
//! Owns what counts as likely, and which value a merged contact gets where nobody says. Phones are never the same (the
//! store sees to that), so names and emails decide. No contact is held against all others: candidates come from
//! buckets of equal keys (`buckets`), and everything about a person that decides is packed into a few numbers
//! (`people`), so a million contacts take seconds and some dozen megabytes.

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
