//! `inspect`.

use kith_engine::Failure;
use kith_engine::import::inspect as look_at;
use kith_engine::mapping::field_title;
use kith_engine::source::{ReadOptions, parse_delimiter};
use kith_engine::store::Store;
use serde_json::json;

use crate::args::{FileReading, Inspect};
use crate::failure::{Done, fail, usage};
use crate::output::{Output, table};

pub fn inspect(store: &Store, args: &Inspect, output: &mut Output) -> Done {
    let found = look_at(store, &args.file, &read_options(&args.reading)?, &[]).map_err(fail)?;
    let mapped = found.columns.iter().filter_map(|column| {
        column.field.as_ref().map(|field| json!({ "header": column.header, "field": field }))
    });
    let ignored: Vec<_> =
        found.columns.iter().filter(|column| column.field.is_none()).map(|column| &column.header).collect();
    let headers: Vec<_> = found.columns.iter().map(|column| &column.header).collect();
    let document = json!({
        "format": found.format,
        "encoding": found.encoding,
        "delimiter": found.delimiter,
        "sheets": found.sheets,
        "sheet": found.sheet,
        "header_row": found.header_row,
        "headers": headers,
        "mapping": mapped.collect::<Vec<_>>(),
        "ignored_columns": ignored,
        "sample": found.sample,
    });
    output.print(&document, || {
        let read = [
            Some(found.format.name().to_owned()),
            found.encoding.clone(),
            found.delimiter.map(|d| format!("separated by {d:?}")),
            found.sheet.as_ref().map(|sheet| format!("sheet {sheet}")),
            found.format.has_header_row().then(|| format!("headers in row {}", found.header_row)),
        ];
        let mut lines = vec![read.into_iter().flatten().collect::<Vec<_>>().join(", ")];
        let rows: Vec<_> = found
            .columns
            .iter()
            .map(|column| {
                vec![
                    column.header.clone(),
                    column.field.as_deref().map_or("(not imported)", field_title).to_owned(),
                    column.samples.join(" · "),
                ]
            })
            .collect();
        lines.extend(table(&["Column", "Field", "Values"], &rows));
        lines
    })
}

/// How to read a file, by the flags of `inspect` and `import`.
pub fn read_options(args: &FileReading) -> Result<ReadOptions, Failure> {
    let delimiter = match &args.delimiter {
        None => None,
        Some(text) => Some(parse_delimiter(text).ok_or_else(|| {
            usage(format!("“{text}” is not a delimiter. Use one character, or comma, semicolon, tab, pipe."))
        })?),
    };
    Ok(ReadOptions {
        sheet: args.sheet.clone(),
        header_row: args.header_row,
        encoding: args.encoding.clone(),
        delimiter,
    })
}
