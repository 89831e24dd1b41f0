//! Reading and writing the tables, with one module for each.

pub(crate) mod bulk;
pub(crate) mod changes;
pub(crate) mod contact_batch;
pub(crate) mod contact_count;
pub(crate) mod contacts;
pub(crate) mod drafts;
pub(crate) mod field_names;
pub(crate) mod fields;
pub(crate) mod groups;
pub(crate) mod holders;
pub(crate) mod imports;
pub(crate) mod indexes;
pub(crate) mod list_head;
pub(crate) mod many;
pub(crate) mod many_rows;
pub(crate) mod mappings;
pub(crate) mod members;
pub(crate) mod messages;
pub(crate) mod names;
pub(crate) mod not_duplicates;
pub(crate) mod plans;
pub(crate) mod remembered;
pub(crate) mod rewrite;
pub(crate) mod row;
pub(crate) mod settings;
pub(crate) mod stream;
