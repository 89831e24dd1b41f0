//! The names of targets, as the command line and the page write them.

use crate::field::definition::{Field, FieldRef, name_key};
use crate::field::standard::Standard;
use crate::mapping::column::Target;

/// The name of a target in JSON and on the command line: a standard name, `full_name`, a dynamic field's name, or
/// nothing for a column that is not imported.
pub fn field_name(target: Target, fields: &[Field]) -> String {
    match target {
        Target::Field(FieldRef::Standard(standard)) => standard.name().to_owned(),
        Target::Field(FieldRef::Dynamic(id)) => {
            fields.iter().find(|f| f.id == id).map_or_else(|| id.to_string(), |f| f.name.clone())
        }
        Target::FullName => "full_name".to_owned(),
        Target::Ignored => String::new(),
    }
}

/// The target a name means: a standard name or header, `full_name`, or an active dynamic field's name, ignoring
/// case, spaces, `_` and `-`.
pub fn find_target(name: &str, fields: &[Field]) -> Option<Target> {
    let key = name_key(name);
    let standard =
        Standard::ALL.into_iter().find(|s| name_key(s.name()) == key || name_key(s.header()) == key);
    if let Some(standard) = standard {
        return Some(Target::Field(FieldRef::Standard(standard)));
    }
    if let Some(field) = fields.iter().find(|f| f.active && name_key(&f.name) == key) {
        return Some(Target::Field(FieldRef::Dynamic(field.id)));
    }
    (key == "fullname").then_some(Target::FullName)
}
