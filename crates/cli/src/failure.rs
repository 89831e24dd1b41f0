//! How a command ends, and why it fails.

use kith_engine::field::Field;
use kith_engine::store::{Store, StoreError};
use kith_engine::{Error, Failure};

/// The end of a command.
pub type Done = Result<(), Failure>;

/// An error of the engine as it is shown, with the commands and flags that help.
pub fn fail(error: Error) -> Failure {
    let mut failure = Failure::from(&error);
    if let Error::Store(StoreError::FilterOperatorInvalid { .. } | StoreError::FilterValueInvalid { .. }) =
        error
    {
        return usage(failure.message);
    }
    let advice = match failure.code.as_str() {
        "store_damaged" => {
            " `kith backups` lists the backups that `kith restore` can bring back; `kith salvage` makes a new store of what \
             can still be read."
        }
        // The dates can be read in several orders.
        "date_order_needed" if failure.details.contains_key("readings") => {
            " Say the order of day, month and year with --date-order dmy, mdy or ymd."
        }
        "field_not_found" if matches!(error, Error::Store(_)) => {
            " `kith field list` lists the fields besides the standard ones."
        }
        "group_not_found" => " `kith group list` lists the groups.",
        "plan_not_found" => " `kith plan list` lists the plans.",
        "import_not_found" => " `kith imports` lists the imports.",
        "over_limit" => " `kith plan use` chooses another plan.",
        _ => "",
    };
    failure.message.push_str(advice);
    if let Error::Internal { at } = &error
        && !at.is_empty()
    {
        failure.message.push_str(&format!(" When you report it, name this place: {at}."));
    }
    failure
}

/// The failure of a command whose arguments are wrong in a way that only shows after parsing.
pub fn usage(message: impl Into<String>) -> Failure {
    Failure { code: "usage".to_owned(), message: message.into(), details: serde_json::Map::new() }
}

/// Splits the argument `Name=Value` of a flag at its first `=`.
pub fn pair<'a>(text: &'a str, flag: &str) -> Result<(&'a str, &'a str), Failure> {
    text.split_once('=').ok_or_else(|| usage(format!("{flag} takes NAME=VALUE, not “{text}”.")))
}

/// Splits the argument `Field=Value` of a flag after the name of the field. If a field has a `=` in its name, this is the
/// name in the spelling in which it is kept.
pub fn field_pair<'a>(store: &Store, text: &'a str, flag: &str) -> Result<(&'a str, &'a str), Failure> {
    let fields = store.all_fields().map_err(|error| fail(error.into()))?;
    let after = |field: &Field| {
        let value = text.strip_prefix(field.name.as_str())?.strip_prefix('=')?;
        Some((text.get(..field.name.len())?, value))
    };
    let known = fields.iter().filter(|field| field.name.contains('=')).find_map(after);
    known.map_or_else(|| pair(text, flag), Ok)
}
