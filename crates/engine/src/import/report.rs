//! The report of an import: figures, problems, warnings, and the failed records themselves.

use crate::id::{ContactId, ImportId};
use std::collections::BTreeMap;

use serde::Serialize;

use crate::contact::{Contact, PackedDraft, phones_shown};
use crate::error::Result;
use crate::field::definition::Field;
use crate::field::value::ValueMap;
use crate::mapping::column::{MappedColumn, Target};
use crate::mapping::field_name::field_name;
use crate::mapping::map::Mapping;
use crate::output::outputs::Outputs;
use crate::problem::{Code, Problem};
use crate::validate::rules::RecordRules;
use kith_phone::Country;
use kith_source::{Record, Source};

use crate::counts::Counts;
use crate::finding::Finding;
use crate::import::column_use::ColumnUse;
use crate::import::failed::FailedRows;
use crate::import::file_warning::FileWarning;

/// The maximum number of new contacts in the sample of a report.
const SAMPLE: usize = 20;

/// The results of all records of a file.
pub struct Report {
    /// The figures, which add up to the number of rows.
    pub counts: Counts,
    /// The id of the import in the list of imports; `None` for a trial or a cancelled import.
    pub import_id: Option<ImportId>,
    /// The names of the groups that were created.
    pub groups_created: Vec<String>,
    /// The fields that were created, or would be.
    pub fields_created: Vec<Field>,
    /// How many of the invalid records were left out by the user.
    pub left_out: u64,
    /// The warnings about the whole file.
    pub file_warnings: Vec<FileWarning>,
    /// The mapping of the columns.
    pub mapping: Mapping,
    /// The problems of the records that were not imported, in file order.
    pub problems: Vec<Finding>,
    /// The warnings about records, in file order.
    pub warnings: Vec<Finding>,
    /// The records that were not imported.
    pub failed: FailedRows,
    /// The first new contacts, as they are stored, but without an id.
    pub sample: Vec<Contact>,
    /// The phones without a country code, and how they could be read.
    pub bare_phones: BarePhoneCounts,
    pub(crate) column_use: ColumnUse,
    pub(crate) headers: Vec<String>,
    fields: Vec<Field>,
    /// The rules of a trial, by which corrected records are checked again.
    pub(crate) rules: Option<RecordRules>,
}

/// Counts of the phones without a country code, and of how many would be valid in each interpretation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct BarePhoneCounts {
    /// The number of such phones.
    pub count: u64,
    /// How many would be valid as international numbers that lost their `+`.
    pub as_international: u64,
    /// How many would be valid as numbers of the country in the address of their record.
    pub as_address_country: u64,
    /// How many would be valid as national numbers of each country in the hints, the largest count first.
    pub by_country: Vec<CountryCount>,
}

/// The number of phones without a country code that would be valid in one country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CountryCount {
    /// The country as ISO 3166-1 alpha-2 code.
    pub region: String,
    /// The number of phones that would be valid national numbers of this country.
    pub valid: u64,
}

impl BarePhoneCounts {
    /// Counts a phone. `country` is that of the address of its record.
    pub(crate) fn count(&mut self, written: &str, country: Option<Country>, hints: &[Country]) {
        self.count += 1;
        let of_address = country.is_some_and(|country| kith_phone::reads_as_national(written, country));
        self.as_address_country += u64::from(of_address);
        self.as_international += u64::from(kith_phone::reads_as_international(written));
        for country in hints {
            if !kith_phone::reads_as_national(written, *country) {
                continue;
            }
            let region = country.code().to_owned();
            match self.by_country.iter_mut().find(|known| known.region == region) {
                Some(known) => known.valid += 1,
                None => self.by_country.push(CountryCount { region, valid: 1 }),
            }
        }
        self.by_country.sort_by_key(|country| std::cmp::Reverse(country.valid));
    }
}

/// The problems with the same cause in the same column.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ProblemGroup {
    /// The cause.
    pub code: Code,
    /// The header of the column.
    pub column: Option<String>,
    /// The number of problems.
    pub count: u64,
    /// The first of these problems.
    pub examples: Vec<Problem>,
}

impl Report {
    pub(crate) fn new(source: &Source, rules: &RecordRules, outputs: Outputs) -> Report {
        Report {
            counts: Counts::default(),
            import_id: None,
            groups_created: Vec::new(),
            fields_created: Vec::new(),
            left_out: 0,
            rules: None,
            file_warnings: source.warnings.iter().cloned().map(FileWarning::Reading).collect(),
            column_use: ColumnUse::default(),
            failed: FailedRows::new(&source.headers, outputs),
            headers: source.headers.clone(),
            mapping: rules.mapping().clone(),
            problems: Vec::new(),
            warnings: Vec::new(),
            sample: Vec::new(),
            bare_phones: BarePhoneCounts::default(),
            fields: rules.fields().to_vec(),
        }
    }

    /// Returns whether the import was cancelled, in which case nothing is stored.
    pub fn was_cancelled(&self) -> bool {
        self.counts.cancelled > 0
    }

    /// Converts a finding to a problem with a message.
    pub fn problem(&self, finding: &Finding) -> Problem {
        finding.problem(&self.headers)
    }

    /// Returns the headers and the names of the fields that they are mapped to, in the order of the source,
    /// without the columns that are not imported.
    pub fn mapped(&self) -> Vec<(String, String)> {
        let mapped = self.mapping.columns.iter().filter(|column| self.is_imported(column));
        mapped.map(|column| (column.header.clone(), field_name(column.target, &self.fields))).collect()
    }

    /// Returns the headers of the columns that are not imported: those without a field, and those with values of
    /// which none was imported.
    pub fn ignored_columns(&self) -> Vec<String> {
        let ignored = self.mapping.columns.iter().filter(|column| !self.is_imported(column));
        ignored.map(|column| column.header.clone()).collect()
    }

    fn is_imported(&self, column: &MappedColumn) -> bool {
        column.target != Target::Ignored && !self.column_use.is_unused(column.index)
    }

    /// Returns the problems grouped by cause and column, the largest groups first, each with up to `examples`
    /// examples.
    pub fn problem_groups(&self, examples: usize) -> Vec<ProblemGroup> {
        self.grouped(&self.problems, examples)
    }

    /// Returns the warnings, grouped like [`Report::problem_groups`].
    pub fn warning_groups(&self, examples: usize) -> Vec<ProblemGroup> {
        self.grouped(&self.warnings, examples)
    }

    fn grouped(&self, findings: &[Finding], examples: usize) -> Vec<ProblemGroup> {
        let mut groups: BTreeMap<(Code, Option<u16>), (u64, Vec<Problem>)> = BTreeMap::new();
        for finding in findings {
            let (count, shown) = groups.entry((finding.code, finding.column)).or_default();
            *count += 1;
            if shown.len() < examples {
                shown.push(self.problem(finding));
            }
        }
        let mut groups: Vec<ProblemGroup> = groups
            .into_iter()
            .map(|((code, column), (count, examples))| ProblemGroup {
                code,
                column: column.and_then(|column| self.headers.get(usize::from(column))).cloned(),
                count,
                examples,
            })
            .collect();
        groups.sort_by_key(|group| std::cmp::Reverse(group.count));
        groups
    }

    pub(crate) fn fail(
        &mut self,
        rules: &RecordRules,
        record: &Record<'_>,
        mut problems: Vec<Finding>,
    ) -> Result<()> {
        let reasons: Vec<String> = problems.iter().map(|problem| problem.message(&self.headers)).collect();
        self.failed.push(rules.plain_cells(record), &reasons.join(" "))?;
        self.problems.append(&mut problems);
        Ok(())
    }

    pub(crate) fn show(&mut self, draft: PackedDraft<'_>) {
        if self.sample.len() >= SAMPLE {
            return;
        }
        let draft = draft.unpack();
        let value =
            |field: &Field| draft.fields.iter().find(|(id, _)| *id == field.id).map(|(_, v)| v.clone());
        let fields: Vec<_> = (self.fields.iter())
            .map(|f| (f.name.clone(), value(f).unwrap_or(crate::field::value::Value::Null)))
            .collect();
        self.sample.push(Contact {
            id: ContactId::default(),
            first_name: draft.first_name.clone(),
            phone: draft.phone.as_str().to_owned(),
            phone_display: draft.phone.display(),
            texts: draft.texts.clone(),
            groups: draft.groups.clone(),
            starred: draft.starred.unwrap_or(false),
            field_phones: phones_shown(&self.fields, &fields),
            fields: ValueMap(fields),
            created_at: String::new(),
            updated_at: String::new(),
            messages: 0,
        });
    }
}
