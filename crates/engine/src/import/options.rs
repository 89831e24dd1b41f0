//! How a file is to be imported.

use kith_phone::{BareNumbers, Country};
use kith_source::ReadOptions;
use kith_text::DateOrder;
use serde::{Deserialize, Serialize};

use crate::id::FieldId;
use crate::mapping::choice::ColumnOverride;

/// What happens to a record whose phone is stored already or stood earlier in the file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum OnDuplicate {
    /// It is left out and reported.
    #[default]
    Skip,
    /// Its values replace the contact's, where it has any; its groups are added.
    Update,
    /// Its values fill what is empty in the contact; its groups are added.
    Fill,
}

/// How a file is to be imported. The default takes everything as detected.
#[derive(Debug, Clone, Default)]
pub struct ImportOptions {
    /// How to read it.
    pub read: ReadOptions,
    /// A person's own choices of columns.
    pub columns: Vec<ColumnOverride>,
    /// Groups every imported contact is added to.
    pub groups: Vec<String>,
    /// What to do with duplicates.
    pub on_duplicate: OnDuplicate,
    /// How numbers without a country code are read.
    pub bare_numbers: BareNumbers,
    /// The order of day, month and year where a date does not show it.
    pub date_order: Option<DateOrder>,
    /// Dynamic fields that were made for this import: undoing it takes those along that are empty then.
    pub fields_created: Vec<FieldId>,
    /// The same for single columns, by index: what a person said of one wins over everything else.
    pub date_orders: Vec<(usize, DateOrder)>,
    /// Countries whose national reading of bare numbers is counted, as a hint.
    pub country_hints: Vec<Country>,
}
