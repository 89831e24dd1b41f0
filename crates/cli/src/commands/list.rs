//! `list`.

use kith_engine::Failure;
use kith_engine::browse::{Filter, Query, Sort, answer};
use kith_engine::field::Standard;
use kith_engine::store::Store;
use serde_json::json;

use crate::args::List;
use crate::environment::locale;
use crate::failure::{Done, fail, pair, usage};
use crate::output::{Output, table};
use crate::words::counted;

pub fn list(store: &Store, args: &List, output: &mut Output) -> Done {
    let mut filters = Vec::new();
    for text in &args.wheres {
        let (field, value) = pair(text, "--where")?;
        let value = (!value.is_empty()).then(|| value.to_owned());
        filters.push(Filter::Field { field: field.to_owned(), value });
    }
    let query = query(
        args.search.as_deref(),
        args.group.as_deref(),
        args.starred,
        filters,
        sort(args.sort.as_deref())?,
    );
    let page = answer(store, &locale(), &query, args.offset, args.limit).map_err(fail)?;
    output.print(&json!({ "total": page.total, "contacts": page.rows }), || {
        let rows: Vec<_> = page
            .rows
            .iter()
            .map(|c| {
                vec![
                    c.id.to_string(),
                    if c.starred { "★".to_owned() } else { String::new() },
                    c.full_name(),
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

/// The query that the flags of `list` and `export` stand for.
pub fn query(
    search: Option<&str>,
    group: Option<&str>,
    starred: bool,
    mut filters: Vec<Filter>,
    sort: Option<Sort>,
) -> Query {
    filters.extend(group.map(|name| Filter::Group { name: name.to_owned() }));
    filters.extend(starred.then_some(Filter::Starred));
    Query { search: search.unwrap_or_default().to_owned(), filters, sort }
}

fn sort(text: Option<&str>) -> Result<Option<Sort>, Failure> {
    let Some(text) = text else { return Ok(None) };
    let (field, descending) = match text.rsplit_once(':') {
        Some((field, "desc")) => (field, true),
        Some((field, "asc")) => (field, false),
        Some((_, other)) => return Err(usage(format!("--sort takes FIELD or FIELD:desc, not “:{other}”."))),
        None => (text, false),
    };
    Ok(Some(Sort { field: field.to_owned(), descending }))
}
