//! The names of groups and smart groups.

use kith_text::fold::{group_key, tidy};

use crate::group::SEPARATOR;
use crate::store::error::{Result, StoreError};

/// Validates a name, and returns it in the form that is stored.
///
/// # Errors
/// [`StoreError::GroupNameInvalid`].
pub(crate) fn valid(name: &str) -> Result<String> {
    let tidied = tidy(name);
    if group_key(&tidied).is_empty() || tidied.contains(SEPARATOR) {
        return Err(StoreError::GroupNameInvalid { name: name.to_owned() });
    }
    Ok(tidied)
}
