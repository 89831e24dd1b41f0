//! `import`.

use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use kith_engine::field::DateOrder;
use kith_engine::finding::Finding;
use kith_engine::id::ImportId;
use kith_engine::import::{self as engine, Counts, Fixes, ImportOptions, Job, OnDuplicate, Report};
use kith_engine::mapping::{ColumnOverride, ColumnRef};
use kith_engine::phone::{BareNumbers, Country};
use kith_engine::store::Store;
use kith_engine::{Failure, export};
use serde::ser::SerializeSeq;
use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use crate::args::{self, Import};
use crate::failure::{Done, fail, usage};
use crate::output::Output;
use crate::progress::Bar;
use crate::words::counted;

use super::import_summary::{figures, lines};
use super::inspect::read_options;

pub fn import(store: &mut Store, args: &Import, output: &mut Output) -> Done {
    let options = options(store, args)?;
    if let [file] = args.files.as_slice() {
        let report = import_file(store, file, args, &options, output)?;
        return output.print(&Document::of(&report), || lines(&report, args));
    }
    if args.as_one {
        return import_as_one(store, args, options, output);
    }
    import_files(store, args, &options, output)
}

/// Imports several files as one.
fn import_as_one(store: &mut Store, args: &Import, options: ImportOptions, output: &mut Output) -> Done {
    let temporary = |error| fail(kith_engine::Error::Temporary(error));
    let folder = store.outputs().temporary_folder(&std::env::temp_dir()).map_err(temporary)?;
    let combined = folder.path().join(combined_name(&args.files));
    let warnings = engine::combine(&args.files, &options.read, &combined).map_err(fail)?;
    // The combined file is read as it was written, whatever the others were read as.
    let options = ImportOptions { read: kith_engine::source::ReadOptions::default(), ..options };
    let mut report = import_file(store, &combined, args, &options, output)?;
    report.file_warnings.splice(0..0, warnings.into_iter().map(|(_, warning)| warning));
    output.print(&Document::of(&report), || lines(&report, args))
}

/// The name of several files in the list of imports.
fn combined_name(files: &[PathBuf]) -> String {
    let first = files.first().and_then(|file| file.file_name()).unwrap_or_default().to_string_lossy();
    format!("{first} and {}.csv", counted(files.len().saturating_sub(1) as u64, "more file"))
}

/// Imports several files, each as an import of its own. If one of them cannot be imported at all, none is.
fn import_files(store: &mut Store, args: &Import, options: &ImportOptions, output: &mut Output) -> Done {
    if args.failed_rows.is_some() {
        return Err(usage(
            "--failed-rows saves the rows of one file. Import the files one at a time to save theirs.",
        ));
    }
    for file in &args.files {
        engine::check(store, file, options).map_err(fail)?;
    }
    let mut counts = Counts::default();
    let mut files = Vec::new();
    let mut text = Vec::new();
    for file in &args.files {
        let report = import_file(store, file, args, options, output)?;
        counts = counts + report.counts;
        let mut document = serde_json::to_value(Document::of(&report)).unwrap_or_default();
        if let Some(object) = document.as_object_mut() {
            object.shift_insert(0, "file".to_owned(), json!(file));
        }
        files.push(document);
        text.push(format!("{}:", file.display()));
        text.extend(lines(&report, args).into_iter().map(|line| format!("  {line}")));
    }
    output.print(&Summed { files, counts }, || {
        text.push(format!("All files: {}", figures(&counts, args.dry_run)));
        text
    })
}

/// Imports one file, with a progress bar.
fn import_file(
    store: &mut Store,
    file: &Path,
    args: &Import,
    options: &ImportOptions,
    output: &Output,
) -> Result<Report, Failure> {
    let failed_rows = args.failed_rows.as_deref().map(|out| writable(store, out, file)).transpose()?;
    let mut bar = Bar::new(output.shows_progress());
    let cancel = AtomicBool::new(false);
    let mut job = Job { cancel: &cancel, progress: &mut |progress| bar.show(progress) };
    let mut report = engine::import(store, file, options, args.dry_run, &mut job).map_err(fail)?;
    drop(bar);
    if let Some((out, format)) = failed_rows {
        report.failed.save(out, format).map_err(|error| fail(error.into()))?;
    }
    Ok(report)
}

/// Checks that the failed rows can be written, before the import, and returns the format of their file.
fn writable<'a>(store: &Store, out: &'a Path, input: &Path) -> Result<(&'a Path, export::Format), Failure> {
    let format = export::Format::from_path(out).map_err(|error| fail(error.into()))?;
    let outputs = store.outputs().reading(input);
    kith_engine::output::require_writable(&outputs, out)
        .map_err(|error| fail(export::ExportError::from(error).into()))?;
    Ok((out, format))
}

/// The JSON document of the import of several files: the document of each, and the sums of their figures.
#[derive(Serialize)]
struct Summed {
    files: Vec<Value>,
    #[serde(flatten)]
    counts: Counts,
}

/// The JSON document of an import. Scripts rely on its keys.
#[derive(Serialize)]
struct Document<'a> {
    import_id: Option<ImportId>,
    fields_created: Vec<Value>,
    #[serde(flatten)]
    counts: Counts,
    groups_created: &'a [String],
    mapping: Vec<Value>,
    ignored_columns: Vec<String>,
    warnings: Warnings<'a>,
    problems: Spelled<'a>,
}

impl Document<'_> {
    fn of(report: &Report) -> Document<'_> {
        let mapping = report.mapped().into_iter();
        let fields = report.fields_created.iter();
        Document {
            import_id: report.import_id,
            fields_created: fields.map(|field| json!({ "name": field.name, "type": field.kind })).collect(),
            counts: report.counts,
            groups_created: &report.groups_created,
            mapping: mapping.map(|(header, field)| json!({ "header": header, "field": field })).collect(),
            ignored_columns: report.ignored_columns(),
            warnings: Warnings(report),
            problems: Spelled { report, findings: &report.problems },
        }
    }
}

/// Findings that are written one at a time, because there can be a million of them.
struct Spelled<'a> {
    report: &'a Report,
    findings: &'a [Finding],
}

impl Serialize for Spelled<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.findings.iter().map(|finding| self.report.problem(finding)))
    }
}

/// The warnings about the file, and then those about its records.
struct Warnings<'a>(&'a Report);

impl Serialize for Warnings<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Warnings(report) = self;
        let mut list = serializer.serialize_seq(None)?;
        for warning in &report.file_warnings {
            list.serialize_element(warning)?;
        }
        for finding in &report.warnings {
            list.serialize_element(&report.problem(finding))?;
        }
        list.end()
    }
}

fn options(store: &Store, args: &Import) -> Result<ImportOptions, Failure> {
    let fields = store.fields().map_err(|error| fail(error.into()))?;
    let mut columns = Vec::new();
    for map in &args.maps {
        // A header is more likely to have an = in it than the name of a field.
        let known = fields.iter().filter(|field| field.name.contains('=')).find_map(|field| {
            let header = map.strip_suffix(field.name.as_str())?.strip_suffix('=')?;
            Some((header, field.name.as_str()))
        });
        let (header, field) = known
            .or_else(|| map.rsplit_once('='))
            .ok_or_else(|| usage(format!("--map takes HEADER=FIELD, not “{map}”.")))?;
        columns.push(ColumnOverride {
            column: ColumnRef::Header(header.to_owned()),
            field: (!field.trim().is_empty()).then(|| field.to_owned()),
        });
    }
    for header in &args.ignores {
        columns.push(ColumnOverride { column: ColumnRef::Header(header.clone()), field: None });
    }
    Ok(ImportOptions {
        read: read_options(&args.reading)?,
        columns,
        groups: args.groups.clone(),
        on_duplicate: match args.on_duplicate {
            args::OnDuplicate::Skip => OnDuplicate::Skip,
            args::OnDuplicate::Update => OnDuplicate::Update,
            args::OnDuplicate::Fill => OnDuplicate::Fill,
        },
        bare_numbers: bare_numbers(args)?,
        by_address_country: matches!(args.bare_phones, args::BarePhones::RowCountry),
        group_separator: args.group_separator,
        date_order: args.date_order.map(|order| match order {
            args::DateOrder::Dmy => DateOrder::Dmy,
            args::DateOrder::Mdy => DateOrder::Mdy,
            args::DateOrder::Ymd => DateOrder::Ymd,
        }),
        fields_created: Vec::new(),
        date_orders: Vec::new(),
        usual_date_order: usual_date_order(store),
        keep_all: args.keep_all,
        new_fields: Vec::new(),
        fixes: Fixes::default(),
        country_hints: Vec::new(),
        shown: None,
    })
}

/// The order of dates in the settings of the window.
fn usual_date_order(store: &Store) -> Option<DateOrder> {
    let settings: Value = serde_json::from_str(&store.setting("desktop").ok()??).ok()?;
    serde_json::from_value(settings.get("date_order")?.clone()).ok()
}

/// How to read numbers without a country code, by the two flags that say it.
fn bare_numbers(args: &Import) -> Result<BareNumbers, Failure> {
    match (&args.default_country, args.bare_phones) {
        (None, args::BarePhones::Refuse | args::BarePhones::RowCountry) => Ok(BareNumbers::Refuse),
        (None, args::BarePhones::International) => Ok(BareNumbers::International),
        (Some(_), args::BarePhones::International) => Err(usage(
            "Numbers without a country code are either international or of one country. \
             Use --bare-phones international or --default-country, but not both."
                .to_owned(),
        )),
        // A row without a country of its own has the default one.
        (Some(code), args::BarePhones::Refuse | args::BarePhones::RowCountry) => {
            Country::parse(code).map(BareNumbers::Country).ok_or_else(|| {
                usage(format!("“{code}” is not a country code. Use two letters, such as DE or US."))
            })
        }
    }
}
