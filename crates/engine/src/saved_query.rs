//! A query to the list as the store keeps it: JSON, in which fields and groups stand by their names.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::field::definition::name_key;
use crate::id::SmartGroupId;
use kith_text::fold::group_key;

/// The name by which a query refers to the groups of a contact.
const GROUPS: &str = "groups";

/// A row of the table of smart groups.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct SavedQuery {
    pub(crate) id: SmartGroupId,
    pub(crate) name: String,
    pub(crate) position: u32,
    pub(crate) query: Value,
}

/// What a query can refer to by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Named {
    Field,
    Group,
}

/// Replaces a name in a query after the field or group with this name was renamed. Returns whether it occurred.
pub(crate) fn rename(query: &mut Value, what: Named, from: &str, to: &str) -> bool {
    let mut renamed = false;
    let mut replace = |name: &mut Value, key: fn(&str) -> String| {
        if name.as_str().is_some_and(|name| key(name) == key(from)) {
            *name = Value::from(to);
            renamed = true;
        }
    };
    let filters = query.get_mut("filters").and_then(Value::as_array_mut).into_iter().flatten();
    for filter in filters {
        let of_groups = filter.get("field").and_then(Value::as_str).is_some_and(|f| name_key(f) == GROUPS);
        match what {
            Named::Field => filter.get_mut("field").into_iter().for_each(|name| replace(name, name_key)),
            Named::Group if of_groups => {
                let values = filter.get_mut("values").and_then(Value::as_array_mut);
                values.into_iter().flatten().for_each(|name| replace(name, group_key));
            }
            Named::Group => {}
        }
    }
    if what == Named::Field
        && let Some(name) = query.get_mut("sort").and_then(|sort| sort.get_mut("field"))
    {
        replace(name, name_key);
    }
    renamed
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn query(field: &str, sort: &str, group: &str) -> Value {
        json!({
            "search": "Team",
            "filters": [
                { "field": field, "operator": "is", "values": ["Team"] },
                { "field": "groups", "operator": "is_not", "values": ["Other", group] },
            ],
            "sort": { "field": sort, "descending": true },
        })
    }

    #[test]
    fn a_renamed_field_is_followed_in_filters_and_the_sort() {
        let mut saved = query("te_am", "TEAM", "team");
        assert!(rename(&mut saved, Named::Field, "Team", "Squad"));
        assert_eq!(saved, query("Squad", "Squad", "team"));
        assert!(!rename(&mut saved, Named::Field, "Team", "Squad"));
    }

    #[test]
    fn a_renamed_group_is_followed_in_filters_of_groups_only() {
        let mut saved = query("Team", "Team", "tEAM");
        assert!(rename(&mut saved, Named::Group, "Team", "Squad"));
        assert_eq!(saved, query("Team", "Team", "Squad"));
        assert!(!rename(&mut json!([1]), Named::Group, "Team", "Squad"));
    }
}
