//! `import`, `imports`, `inspect`.

use std::sync::atomic::AtomicBool;

use kith_engine::field::DateOrder;
use kith_engine::finding::Finding;
use kith_engine::import::{self as engine, Counts, ImportOptions, Job, OnDuplicate, Report};
use kith_engine::mapping::{ColumnOverride, ColumnRef};
use kith_engine::phone::{BareNumbers, Country};
use kith_engine::source::{ReadOptions, parse_delimiter};
use kith_engine::store::Store;
use kith_engine::{Failure, export};
use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use crate::args::{self, Import, Inspect, Reading};
use crate::output::{Output, table, usage};
use crate::progress::Bar;

use super::{Done, fail};

pub fn import(store: &mut Store, args: &Import, output: &mut Output) -> Done {
    let options = options(args)?;
    let mut bar = Bar::new(output.shows_progress());
    let cancel = AtomicBool::new(false);
    let mut job = Job { cancel: &cancel, progress: &mut |progress| bar.show(progress) };
    let mut report = engine::import(store, &args.file, &options, args.dry_run, &mut job).map_err(fail)?;
    drop(bar);
    if let Some(out) = &args.failed_rows {
        let format = export::Format::from_path(out).map_err(|error| fail(error.into()))?;
        report.failed.save(out, format).map_err(|error| fail(error.into()))?;
    }
    output.print(&Document::of(&report), || summary(&report, args))
}

/// The summary as `product.md` §10 fixes it.
#[derive(Serialize)]
struct Document<'a> {
    import_id: Option<i64>,
    #[serde(flatten)]
    counts: Counts,
    groups_created: &'a [String],
    mapping: Vec<Value>,
    ignored_columns: Vec<String>,
    warnings: Spelled<'a>,
    problems: Spelled<'a>,
}

impl Document<'_> {
    fn of(report: &Report) -> Document<'_> {
        let mapping = report.mapped().into_iter();
        Document {
            import_id: report.import_id,
            counts: report.counts,
            groups_created: &report.groups_created,
            mapping: mapping.map(|(header, field)| json!({ "header": header, "field": field })).collect(),
            ignored_columns: report.ignored_columns(),
            warnings: Spelled { report, findings: &report.warnings },
            problems: Spelled { report, findings: &report.problems },
        }
    }
}

/// Findings, spelled out one at a time: there can be a million of them.
struct Spelled<'a> {
    report: &'a Report,
    findings: &'a [Finding],
}

impl Serialize for Spelled<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.findings.iter().map(|finding| self.report.problem(finding)))
    }
}

fn summary(report: &Report, args: &Import) -> Vec<String> {
    const EXAMPLES: usize = 3;
    let mut lines = vec![figures(&report.counts, args.dry_run)];
    if !report.groups_created.is_empty() {
        lines.push(format!("New groups: {}.", report.groups_created.join(", ")));
    }
    let ignored = report.ignored_columns();
    if !ignored.is_empty() {
        lines.push(format!("Columns not imported: {}.", ignored.join(", ")));
    }
    let groups = report.problem_groups(EXAMPLES).into_iter().map(|group| ("not imported", group));
    for (what, group) in
        groups.chain(report.warning_groups(EXAMPLES).into_iter().map(|group| ("to know", group)))
    {
        lines.push(format!("{} rows {what} ({}):", group.count, group.code.name()));
        for example in group.examples {
            let line = example.line.map(|line| format!("line {line}: ")).unwrap_or_default();
            lines.push(format!("  {line}{}", example.message));
        }
    }
    if let (Some(out), true) = (&args.failed_rows, report.failed.count() > 0) {
        lines.push(format!(
            "Saved the {} rows that were not imported to {}.",
            report.failed.count(),
            out.display()
        ));
    }
    lines
}

fn figures(counts: &Counts, trial: bool) -> String {
    let parts = [
        (counts.created, if trial { "would be new" } else { "created" }),
        (counts.updated, if trial { "would be updated" } else { "updated" }),
        (counts.duplicates, "duplicates"),
        (counts.invalid, "invalid"),
        (counts.over_limit, "over the plan's limit"),
        (counts.blank, "blank"),
        (counts.cancelled, "cancelled"),
    ];
    let parts: Vec<_> = parts.iter().filter(|(n, _)| *n > 0).map(|(n, what)| format!("{n} {what}")).collect();
    format!(
        "{} rows: {}.",
        counts.rows,
        if parts.is_empty() { "nothing in them".to_owned() } else { parts.join(", ") }
    )
}

fn options(args: &Import) -> Result<ImportOptions, Failure> {
    let mut columns = Vec::new();
    for map in &args.maps {
        // Headers hold an = more often than fields do.
        let (header, field) =
            map.rsplit_once('=').ok_or_else(|| usage(format!("--map takes HEADER=FIELD, not “{map}”.")))?;
        columns.push(ColumnOverride {
            column: ColumnRef::Header(header.to_owned()),
            field: (!field.trim().is_empty()).then(|| field.to_owned()),
        });
    }
    for header in &args.ignores {
        columns.push(ColumnOverride { column: ColumnRef::Header(header.clone()), field: None });
    }
    Ok(ImportOptions {
        read: reading(&args.reading)?,
        columns,
        groups: args.groups.clone(),
        on_duplicate: match args.on_duplicate {
            args::OnDuplicate::Skip => OnDuplicate::Skip,
            args::OnDuplicate::Update => OnDuplicate::Update,
            args::OnDuplicate::Fill => OnDuplicate::Fill,
        },
        bare_numbers: bare_numbers(args)?,
        date_order: args.date_order.map(|order| match order {
            args::DateOrder::Dmy => DateOrder::Dmy,
            args::DateOrder::Mdy => DateOrder::Mdy,
            args::DateOrder::Ymd => DateOrder::Ymd,
        }),
        fields_created: Vec::new(),
        date_orders: Vec::new(),
        country_hints: Vec::new(),
    })
}

/// How numbers without a country code are read, of the two arguments that say it.
fn bare_numbers(args: &Import) -> Result<BareNumbers, Failure> {
    match (&args.default_country, args.bare_phones) {
        (None, args::BarePhones::Refuse) => Ok(BareNumbers::Refuse),
        (None, args::BarePhones::International) => Ok(BareNumbers::International),
        (Some(_), args::BarePhones::International) => Err(usage(
            "Numbers without a country code are either international or of one country. \
             Use --bare-phones international or --default-country, not both."
                .to_owned(),
        )),
        (Some(code), args::BarePhones::Refuse) => {
            Country::parse(code).map(BareNumbers::Country).ok_or_else(|| {
                usage(format!("“{code}” is not a country code. Use two letters, such as DE or US."))
            })
        }
    }
}

fn reading(args: &Reading) -> Result<ReadOptions, Failure> {
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

pub fn inspect(store: &Store, args: &Inspect, output: &mut Output) -> Done {
    let found = engine::inspect(store, &args.file, &reading(&args.reading)?, &[]).map_err(fail)?;
    let mapped = found.columns.iter().filter_map(|column| {
        column.field.as_ref().map(|field| json!({ "header": column.header, "field": field }))
    });
    let ignored: Vec<_> =
        found.columns.iter().filter(|column| column.field.is_none()).map(|c| &c.header).collect();
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
            .map(|c| {
                vec![
                    c.header.clone(),
                    c.field.clone().unwrap_or("(not imported)".to_owned()),
                    c.samples.join(" · "),
                ]
            })
            .collect();
        lines.extend(table(&["Column", "Field", "Values"], &rows));
        lines
    })
}

pub fn imports(store: &Store, output: &mut Output) -> Done {
    let imports = store.imports().map_err(|error| fail(error.into()))?;
    output.print(&imports, || {
        let rows: Vec<_> = imports
            .iter()
            .map(|i| vec![i.id.to_string(), i.at.clone(), i.file.clone(), figures(&i.counts, false)])
            .collect();
        table(&["Import", "At", "File", "What became of it"], &rows)
    })
}

pub fn undo(store: &mut Store, id: i64, output: &mut Output) -> Done {
    let mut bar = Bar::new(output.shows_progress());
    let undone = bar.follow(|tell| store.undo_import(id, tell)).map_err(|error| fail(error.into()))?;
    output.print(&undone, || {
        let mut lines =
            vec![format!("{} contacts removed, {} as before the import.", undone.removed, undone.restored)];
        let gone = [undone.groups.as_slice(), &undone.fields].concat();
        if !gone.is_empty() {
            lines.push(format!("Empty groups and fields removed: {}.", gone.join(", ")));
        }
        lines
            .extend(undone.kept.iter().map(|kept| format!("Kept {} {}: changed since.", kept.id, kept.name)));
        lines
    })
}
