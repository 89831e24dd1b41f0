//! Conditions as they are typed after `--where`.

use kith_engine::Failure;
use kith_engine::browse::{Filter, Operator, is_filterable};
use kith_engine::field::{Field, FieldType, Standard, name_key};
use kith_engine::group::SEPARATOR;
use kith_engine::store::Store;

use crate::failure::{fail, usage};

/// The signs of the operators. One that begins like another stands before it.
const SIGNS: [(&str, Operator); 8] = [
    ("!=", Operator::IsNot),
    (">=", Operator::AtLeast),
    ("<=", Operator::AtMost),
    ("^=", Operator::StartsWith),
    ("=", Operator::Is),
    (">", Operator::Greater),
    ("<", Operator::Less),
    ("~", Operator::Contains),
];

/// Between values of which any is meant.
const ANY: &str = "||";

/// Parses conditions such as `City = Madrid`.
///
/// # Errors
/// `usage` if one has no operator or lacks a value.
pub fn parse(store: &Store, wheres: &[String]) -> Result<Vec<Filter>, Failure> {
    if wheres.is_empty() {
        return Ok(Vec::new());
    }
    let fields = store.fields().map_err(|error| fail(error.into()))?;
    wheres.iter().map(|text| condition(text, &fields)).collect()
}

fn condition(text: &str, fields: &[Field]) -> Result<Filter, Failure> {
    let Some((field, operator, value)) = split(text, fields) else {
        return Err(usage(format!(
            "--where takes FIELD OP VALUE with one of = != > >= < <= ~ ^=, not “{text}”."
        )));
    };
    if value.is_empty() {
        return match operator {
            Operator::Is => Ok(Filter::new(field, Operator::Empty, [""; 0])),
            Operator::IsNot => Ok(Filter::new(field, Operator::NotEmpty, [""; 0])),
            _ => Err(usage(format!("--where lacks a value in “{text}”."))),
        };
    }
    if value.contains(ANY) {
        return Ok(Filter::new(field, operator, value.split(ANY)));
    }
    match operator {
        Operator::Is if has_several(field, fields) => {
            Ok(Filter::new(field, Operator::AllOf, value.split(SEPARATOR)))
        }
        Operator::IsNot if has_several(field, fields) => {
            Ok(Filter::new(field, Operator::IsNot, value.split(SEPARATOR)))
        }
        _ => Ok(Filter::new(field, operator, [value])),
    }
}

/// Splits a condition at its operator. Names of fields can have the signs of operators in them; the longest one that is the
/// name of a field is meant.
fn split<'t>(text: &'t str, fields: &[Field]) -> Option<(&'t str, Operator, &'t str)> {
    let places = text.char_indices().filter_map(|(at, _)| {
        let (field, rest) = text.split_at_checked(at)?;
        let after = |(sign, operator)| Some((field.trim(), operator, rest.strip_prefix(sign)?.trim()));
        SIGNS.into_iter().find_map(after)
    });
    let known = places.clone().rfind(|(field, ..)| is_filterable(field, fields));
    known.or_else(|| places.clone().next())
}

/// Returns whether a contact can have several values of a field.
fn has_several(field: &str, fields: &[Field]) -> bool {
    let key = name_key(field);
    let is_groups = [Standard::Groups.name(), Standard::Groups.header()].map(name_key).contains(&key);
    let is_field = |field: &&Field| name_key(&field.name) == key;
    is_groups || fields.iter().find(is_field).is_some_and(|field| field.kind == FieldType::MultiSelect)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, field: &str, operator: Operator, values: &[&str]) {
        assert_eq!(
            condition(text, &[]).unwrap(),
            Filter::new(field, operator, values.iter().copied()),
            "{text}"
        );
    }

    #[test]
    fn conditions_are_split_at_their_operator() {
        check("City=Madrid", "City", Operator::Is, &["Madrid"]);
        check(" city  =  San José ", "city", Operator::Is, &["San José"]);
        check("City=Berlin||Bonn", "City", Operator::Is, &["Berlin", "Bonn"]);
        check("city!=a=b", "city", Operator::IsNot, &["a=b"]);
        check("created_at>=2026-11-22", "created_at", Operator::AtLeast, &["2026-11-22"]);
        check("messages > 3", "messages", Operator::Greater, &["3"]);
        check("messages<3", "messages", Operator::Less, &["3"]);
        check("messages <= 3", "messages", Operator::AtMost, &["3"]);
        check("name ~ =b", "name", Operator::Contains, &["=b"]);
        check("email^=info@", "email", Operator::StartsWith, &["info@"]);
        check("Email=", "Email", Operator::Empty, &[]);
        check("Email != ", "Email", Operator::NotEmpty, &[]);
        check("Group name=Work|Family", "Group name", Operator::AllOf, &["Work", "Family"]);
        check("groups!=Work|Family", "groups", Operator::IsNot, &["Work", "Family"]);
        check("groups=Work||Family", "groups", Operator::Is, &["Work", "Family"]);
        check("shoe size=42", "shoe size", Operator::Is, &["42"]);
    }

    #[test]
    fn what_is_no_condition_is_refused() {
        for text in ["City", "", "City ~", "messages>", "email^= "] {
            assert_eq!(condition(text, &[]).unwrap_err().code, "usage", "{text}");
        }
    }
}
