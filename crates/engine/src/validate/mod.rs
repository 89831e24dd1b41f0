//! Converting a record to a [`Draft`], or to the problems that prevent it. This only depends on the mapping
//! and the fields, and not on the store, so duplicates and the plan's limit are checked elsewhere.

pub(crate) mod check;
pub(crate) mod rules;
