//! `list`.

use kith_engine::Failure;
use kith_engine::browse::{Filter, Operator, Query, Sort, answer, smart};
use kith_engine::field::Standard;
use kith_engine::store::Store;
use serde_json::json;

use crate::args::{Filters, List};
use crate::environment::locale;
use crate::failure::{Done, fail, usage};
use crate::output::{Output, table};
use crate::words::counted;

use super::conditions;

pub fn list(store: &Store, args: &List, output: &mut Output) -> Done {
    let query = query(store, &args.filters, sort(args.sort.as_deref())?)?;
    let page = answer(store, &locale(), &query, args.offset, args.limit).map_err(fail)?;
    let names = store.name_order(&locale()).map_err(|error| fail(error.into()))?;
    output.print(&json!({ "total": page.total, "contacts": page.rows }), || {
        let rows: Vec<_> = page
            .rows
            .iter()
            .map(|c| {
                vec![
                    c.id.to_string(),
                    if c.starred { "★".to_owned() } else { String::new() },
                    names.full_name(&c.first_name, c.text(Standard::LastName)),
                    c.phone_display.clone(),
                    c.text(Standard::Email).unwrap_or_default().to_owned(),
                    c.groups.join(" | "),
                ]
            })
            .collect();
        let mut lines = table(&["", "", "Name", "Phone", "Email", "Groups"], &rows);
        lines.push(format!("{} of {}", page.rows.len(), counted(page.total, "contact")));
        lines
    })
}

/// The query that the filters of a command stand for.
pub fn query(store: &Store, filters: &Filters, sort: Option<Sort>) -> Result<Query, Failure> {
    let mut conditions = conditions::parse(store, &filters.wheres)?;
    conditions.extend(filters.group.as_deref().map(|name| Filter::new("groups", Operator::Is, [name])));
    conditions.extend(filters.starred.then(|| Filter::new("starred", Operator::Is, ["yes"])));
    let query = Query { search: filters.search.clone().unwrap_or_default(), filters: conditions, sort };
    match &filters.smart {
        Some(name) => smart::named(store, name).and_then(|group| group.narrowed(query)).map_err(fail),
        None => Ok(query),
    }
}

pub fn sort(text: Option<&str>) -> Result<Option<Sort>, Failure> {
    let Some(text) = text else { return Ok(None) };
    let (field, descending) = match text.rsplit_once(':') {
        Some((field, "desc")) => (field, true),
        Some((field, "asc")) => (field, false),
        Some((_, other)) => return Err(usage(format!("--sort takes FIELD or FIELD:desc, not “:{other}”."))),
        None => (text, false),
    };
    Ok(Some(Sort { field: field.to_owned(), descending }))
}
