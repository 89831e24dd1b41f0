//! Contacts that are likely one person: found, shown in pairs with the reason, merged when a person says so.
//!
//! Owns what counts as likely. Phones are never the same (the store sees to that), so names and emails decide. No
//! contact is held against all others: candidates come from buckets of equal keys and from neighbours in two sorted
//! orders of names.

mod find;
mod merge;

pub use find::{Pair, Reason, find};
pub use merge::merge;
