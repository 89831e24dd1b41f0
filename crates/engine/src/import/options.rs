//! Options for importing a file.

use kith_phone::{BareNumbers, Country};
use kith_source::{Fingerprint, ReadOptions};
use kith_text::DateOrder;
use serde::{Deserialize, Serialize};

use crate::id::FieldId;
use crate::import::fixes::Fixes;
use crate::import::keep::NewField;
use crate::mapping::choice::ColumnOverride;

/// What to do with a record whose phone is already stored, or occurs earlier in the file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum OnDuplicate {
    /// The record is skipped and reported.
    #[default]
    Skip,
    /// The values of the record replace those of the contact; empty ones are ignored. The groups are added.
    Update,
    /// The values of the record fill empty fields of the contact. The groups are added.
    Fill,
}

/// Options for importing a file. The default uses everything as detected.
#[derive(Debug, Clone, Default)]
pub struct ImportOptions {
    /// How to read the file.
    pub read: ReadOptions,
    /// The user's choices for columns.
    pub columns: Vec<ColumnOverride>,
    /// The groups that every imported contact is added to.
    pub groups: Vec<String>,
    /// What to do with duplicates.
    pub on_duplicate: OnDuplicate,
    /// How phones without a country code are parsed.
    pub bare_numbers: BareNumbers,
    /// Whether a phone without a country code is a number of the country in the record's address, if it has one.
    pub by_address_country: bool,
    /// The separator of several groups in a cell, in addition to `|`.
    pub group_separator: Option<char>,
    /// The order of day, month and year in ambiguous dates.
    pub date_order: Option<DateOrder>,
    /// The dynamic fields that were created for this import. Undoing the import deletes those that are then
    /// empty.
    pub fields_created: Vec<FieldId>,
    /// The date order of individual columns, by index. It takes precedence over `date_order` and the detected
    /// order.
    pub date_orders: Vec<(usize, DateOrder)>,
    /// The order in which the user usually writes dates, for columns whose order is neither chosen nor
    /// detected.
    pub usual_date_order: Option<DateOrder>,
    /// Whether a field is created for every column that has values and matches no field.
    pub keep_all: bool,
    /// Fields to create for columns, in the transaction of the import.
    pub new_fields: Vec<NewField>,
    /// The user's corrections of the file.
    pub fixes: Fixes,
    /// The countries for which the report counts how many phones without a country code would be valid
    /// national numbers.
    pub country_hints: Vec<Country>,
    /// The content that was shown to the user: a file with any other content is not imported.
    pub shown: Option<Fingerprint>,
}
