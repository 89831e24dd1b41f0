//! A simple implementation of the operators, which compares the values of a contact as they are shown.

use crate::browse::query::{Filter, Operator};
use crate::contact::Contact;
use crate::field::standard::Standard;
use crate::field::value::Value;
use kith_phone::Phone;
use kith_text::fold::{group_key, search_key};

/// Returns the values of a field, as texts; none if it is empty.
fn values(contact: &Contact, field: &str) -> Vec<String> {
    let of = |value: &Value| match value {
        Value::Null => Vec::new(),
        Value::Bool(yes) => vec![yes.to_string()],
        Value::Number(number) => vec![number.to_string()],
        Value::Text(text) => vec![text.clone()],
        Value::List(items) => items.clone(),
    };
    let some = |text: Option<&str>| text.into_iter().map(str::to_owned).collect();
    match field {
        "name" => vec![contact.full_name()],
        "groups" => contact.groups.clone(),
        "starred" => vec![contact.starred.to_string()],
        "phone_country" => {
            let country = Phone::from_stored(&contact.phone).region();
            some(country.as_ref().map(|country| country.code()))
        }
        "created_at" => vec![contact.created_at[..10].to_owned()],
        "updated_at" => vec![contact.updated_at[..10].to_owned()],
        "messages" => vec![contact.messages.to_string()],
        name => match Standard::ALL.into_iter().find(|standard| standard.name() == name) {
            Some(standard) => some(contact.text(standard)),
            None => contact.fields.get(name).map(of).unwrap_or_default(),
        },
    }
}

/// Returns whether a contact passes a filter whose values are in the form in which they are stored.
pub(super) fn passes(contact: &Contact, filter: &Filter) -> bool {
    let stored = values(contact, &filter.field);
    let is_phone = filter.field == "phone";
    let key = |text: &str| match filter.field.as_str() {
        "groups" => group_key(text),
        "phone" => text.chars().filter(char::is_ascii_digit).collect(),
        _ => search_key(text),
    };
    let folded = |text: &str| if is_phone { key(text) } else { search_key(text) };
    let any = |holds: &dyn Fn(&str, &str) -> bool| {
        stored.iter().any(|stored| filter.values.iter().any(|wanted| holds(stored, wanted)))
    };
    // Numbers by their value; dates and times are ordered as texts.
    let compare = |stored: &str, wanted: &str| match (stored.parse::<f64>(), wanted.parse::<f64>()) {
        (Ok(stored), Ok(wanted)) => stored.total_cmp(&wanted),
        _ => stored.cmp(wanted),
    };
    let is = |stored: &str, wanted: &str| {
        let wanted = if wanted == "yes" { "true" } else { wanted };
        key(stored) == key(wanted) || compare(stored, wanted).is_eq()
    };
    match filter.operator {
        Operator::Is => any(&is),
        Operator::IsNot => !any(&is),
        Operator::AllOf => filter.values.iter().all(|wanted| stored.iter().any(|stored| is(stored, wanted))),
        Operator::Contains => any(&|stored, wanted| folded(stored).contains(&folded(wanted))),
        Operator::StartsWith => any(&|stored, wanted| folded(stored).starts_with(&folded(wanted))),
        Operator::Less => any(&|stored, wanted| compare(stored, wanted).is_lt()),
        Operator::AtMost => any(&|stored, wanted| compare(stored, wanted).is_le()),
        Operator::Greater => any(&|stored, wanted| compare(stored, wanted).is_gt()),
        Operator::AtLeast => any(&|stored, wanted| compare(stored, wanted).is_ge()),
        Operator::Between => stored.iter().any(|stored| {
            let of = |wanted: &String| compare(stored, wanted);
            filter.values.iter().any(|wanted| of(wanted).is_ge())
                && filter.values.iter().any(|wanted| of(wanted).is_le())
        }),
        Operator::Empty if filter.field == "starred" => !contact.starred,
        Operator::NotEmpty if filter.field == "starred" => contact.starred,
        Operator::Empty if filter.field == "messages" => contact.messages == 0,
        Operator::NotEmpty if filter.field == "messages" => contact.messages > 0,
        Operator::Empty => stored.is_empty(),
        Operator::NotEmpty => !stored.is_empty(),
        // The tests with fixed days are enough.
        Operator::Upcoming => false,
    }
}
