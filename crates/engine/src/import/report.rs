//! What became of a file: figures, problems, warnings, and the failed records themselves.

use crate::id::{ContactId, ImportId};
use std::collections::BTreeMap;

use serde::Serialize;

use crate::contact::{Contact, Draft, phones_shown};
use crate::error::Result;
use crate::field::definition::Field;
use crate::field::value::ValueMap;
use crate::mapping::column::Target;
use crate::mapping::field_name::field_name;
use crate::mapping::map::Mapping;
use crate::problem::{Code, Problem};
use crate::validate::Rules;
use kith_phone::Country;
use kith_source::{Record, Source};

use crate::counts::Counts;
use crate::finding::Finding;
use crate::import::failed::FailedRows;

/// How many drafts a report shows as they would be stored.
const SAMPLE: usize = 20;

/// What became of every record of a file.
pub struct Report {
    /// The figures; they add up.
    pub counts: Counts,
    /// The import's number in the history; none for a trial or a cancelled import.
    pub import_id: Option<ImportId>,
    /// Groups that did not exist before.
    pub groups_created: Vec<String>,
    /// How the columns were taken.
    pub mapping: Mapping,
    /// Why records were not imported, in file order.
    pub problems: Vec<Finding>,
    /// What is worth knowing about records, in file order.
    pub warnings: Vec<Finding>,
    /// The records that were not imported.
    pub failed: FailedRows,
    /// The first new contacts, as stored (without a number).
    pub sample: Vec<Contact>,
    /// Bare numbers, and how they could be read.
    pub bare_phones: BarePhoneCounts,
    headers: Vec<String>,
    fields: Vec<Field>,
}

/// Numbers without a country code, and how many of them would be valid either way.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct BarePhoneCounts {
    /// How many there are.
    pub count: u64,
    /// Valid when read as international numbers that lost their `+`.
    pub as_international: u64,
    /// Valid as national numbers of the countries asked about, most first.
    pub by_country: Vec<CountryCount>,
}

/// How many bare numbers are valid in a country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CountryCount {
    /// ISO 3166-1 alpha-2.
    pub region: String,
    /// Valid as its national numbers.
    pub valid: u64,
}

impl BarePhoneCounts {
    pub(crate) fn count(&mut self, written: &str, hints: &[Country]) {
        self.count += 1;
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

/// Problems of one cause in one column.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ProblemGroup {
    /// The cause.
    pub code: Code,
    /// The source's column.
    pub column: Option<String>,
    /// How many there are.
    pub count: u64,
    /// The first of them.
    pub examples: Vec<Problem>,
}

impl Report {
    pub(crate) fn new(source: &Source, rules: &Rules) -> Report {
        Report {
            counts: Counts::default(),
            import_id: None,
            groups_created: Vec::new(),
            failed: FailedRows::new(&source.headers),
            headers: source.headers.clone(),
            mapping: rules.mapping().clone(),
            problems: Vec::new(),
            warnings: Vec::new(),
            sample: Vec::new(),
            bare_phones: BarePhoneCounts::default(),
            fields: rules.fields().to_vec(),
        }
    }

    /// Whether it was stopped; nothing is stored then.
    pub fn was_cancelled(&self) -> bool {
        self.counts.cancelled > 0
    }

    /// Spells a finding out.
    pub fn problem(&self, finding: &Finding) -> Problem {
        finding.problem(&self.headers)
    }

    /// Headers and the names of the fields they go to, in the source's order; ignored columns are left out.
    pub fn mapped(&self) -> Vec<(String, String)> {
        let mapped = self.mapping.columns.iter().filter(|column| column.target != Target::Ignored);
        mapped.map(|column| (column.header.clone(), field_name(column.target, &self.fields))).collect()
    }

    /// Headers of the columns that are not imported.
    pub fn ignored_columns(&self) -> Vec<String> {
        self.mapping.ignored().into_iter().map(str::to_owned).collect()
    }

    /// The problems by cause and column, most first, each with up to `examples` of them.
    pub fn problem_groups(&self, examples: usize) -> Vec<ProblemGroup> {
        self.grouped(&self.problems, examples)
    }

    /// The warnings, likewise.
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

    pub(crate) fn fail(&mut self, rules: &Rules, record: &Record<'_>, problems: &[Finding]) -> Result<()> {
        let reasons: Vec<String> = problems.iter().map(|problem| self.problem(problem).message).collect();
        self.failed.push(rules.plain_cells(record), &reasons.join(" "))?;
        self.problems.extend(problems.iter().cloned());
        Ok(())
    }

    pub(crate) fn show(&mut self, draft: &Draft) {
        if self.sample.len() >= SAMPLE {
            return;
        }
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
