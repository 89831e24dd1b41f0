//! The result of an import in sentences.

use kith_engine::field::Field;
use kith_engine::import::{Counts, FileWarning, Report};

use crate::args::Import;
use crate::words::{counted, problem_title};

/// How many rows are shown as examples of a problem.
const EXAMPLES: usize = 3;

/// The result of an import: how many rows became what, and which problems there were.
pub fn lines(report: &Report, args: &Import) -> Vec<String> {
    let mut lines = vec![figures(&report.counts, args.dry_run)];
    if !report.groups_created.is_empty() {
        lines.push(format!("New groups: {}.", report.groups_created.join(", ")));
    }
    if !report.fields_created.is_empty() {
        let named = |field: &Field| format!("{} ({})", field.name, field.kind.name().replace('_', " "));
        let fields: Vec<_> = report.fields_created.iter().map(named).collect();
        let lead = if args.dry_run { "Fields that would be created" } else { "New fields" };
        lines.push(format!("{lead}: {}.", fields.join(", ")));
    }
    let ignored = report.ignored_columns();
    if !ignored.is_empty() {
        lines.push(format!("Columns not imported: {}.", ignored.join(", ")));
    }
    for warning in &report.file_warnings {
        lines.push(match warning {
            FileWarning::DateOrderNeeded { .. } => {
                format!("{} Use --date-order dmy, mdy or ymd.", warning.message())
            }
            FileWarning::GroupSeparator { .. } => format!("{} Use --group-separator.", warning.message()),
            _ => warning.message(),
        });
    }
    let problems = report.problem_groups(EXAMPLES).into_iter().map(|group| {
        let rows = counted(group.count, "row");
        (format!("{rows} not imported"), group)
    });
    let warnings = report.warning_groups(EXAMPLES).into_iter().map(|group| {
        let warnings = counted(group.count, "warning");
        (warnings, group)
    });
    for (count, group) in problems.chain(warnings) {
        let column = group.column.map(|column| format!("“{column}”: ")).unwrap_or_default();
        lines.push(format!("{count} ({column}{}):", problem_title(group.code.name())));
        let more = group.count.saturating_sub(group.examples.len() as u64);
        for example in group.examples {
            let line = example.line.map(|line| format!("line {line}: ")).unwrap_or_default();
            lines.push(format!("  {line}{}", example.message));
        }
        if more > 0 {
            lines.push(format!("  … and {more} more"));
        }
    }
    if let (Some(out), true) = (&args.failed_rows, report.failed.count() > 0) {
        let rows = counted(report.failed.count(), "failed row");
        lines.push(format!("Saved {rows} to {}.", out.display()));
    }
    lines
}

/// How many rows became what: `5 rows: 2 created, 1 duplicate.`
pub fn figures(counts: &Counts, dry_run: bool) -> String {
    let parts = [
        (counts.created, if dry_run { "would be created" } else { "created" }),
        (counts.updated, if dry_run { "would be updated" } else { "updated" }),
        (counts.duplicates, if counts.duplicates == 1 { "duplicate" } else { "duplicates" }),
        (counts.invalid, "invalid"),
        (counts.over_limit, "over the limit of the plan"),
        (counts.blank, "blank"),
        (counts.cancelled, "cancelled"),
    ];
    let parts: Vec<_> =
        parts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")).collect();
    match parts.is_empty() {
        true => format!("{}.", counted(counts.rows, "row")),
        false => format!("{}: {}.", counted(counts.rows, "row"), parts.join(", ")),
    }
}
