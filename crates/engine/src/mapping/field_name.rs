//! The names of targets, as the command line and the page write them.

use crate::field::definition::{Field, FieldRef, name_key};
use crate::field::standard::Standard;
use crate::mapping::column::Target;

/// Returns the name of a target in JSON and on the command line: the name of a standard or dynamic field,
/// `full_name`, `phone_country`, or an empty text for a column that is not imported.
///
/// ```
/// use kith_engine::field::{FieldRef, Standard};
/// use kith_engine::mapping::{Target, field_name};
///
/// assert_eq!(field_name(Target::Field(FieldRef::Standard(Standard::Zip)), &[]), "zip");
/// assert_eq!(field_name(Target::FullName, &[]), "full_name");
/// ```
pub fn field_name(target: Target, fields: &[Field]) -> String {
    match target {
        Target::Field(FieldRef::Standard(standard)) => standard.name().to_owned(),
        Target::Field(FieldRef::Dynamic(id)) => {
            fields.iter().find(|f| f.id == id).map_or_else(|| id.to_string(), |f| f.name.clone())
        }
        Target::FullName => "full_name".to_owned(),
        Target::PhoneCountry => "phone_country".to_owned(),
        Target::Ignored => String::new(),
    }
}

/// Returns what people call the field with a name that [`field_name`] returned: `First name` for `first_name`. A
/// dynamic field has only one name.
///
/// ```
/// use kith_engine::mapping::field_title;
///
/// assert_eq!(["first_name", "full_name", "Shoe size"].map(field_title), ["First name", "Full name", "Shoe size"]);
/// ```
pub fn field_title(name: &str) -> &str {
    match name {
        "full_name" => "Full name",
        "phone_country" => "Phone country",
        _ => match Standard::ALL.into_iter().find(|field| field.name() == name) {
            Some(field) => field.header(),
            None => name,
        },
    }
}

/// Finds a target by its name, ignoring case, spaces, `_` and `-`: the name or header of a standard field,
/// `full_name`, `phone_country`, or the name of an active dynamic field.
///
/// ```
/// use kith_engine::field::{FieldRef, Standard};
/// use kith_engine::mapping::{Target, find_target};
///
/// assert_eq!(find_target("First-Name", &[]), Some(Target::Field(FieldRef::Standard(Standard::FirstName))));
/// assert_eq!(find_target("Shoe size", &[]), None);
/// ```
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
    match key.as_str() {
        "fullname" => Some(Target::FullName),
        "phonecountry" => Some(Target::PhoneCountry),
        _ => None,
    }
}
