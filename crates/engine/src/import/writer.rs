//! The writing side of an import: it handles duplicates and the plan's limit, and stores the contact of each
//! record. Only this module counts results, based on what was actually written.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::contact::Draft;
use crate::error::Result;
use crate::id::ContactId;
use crate::problem::Code;
use crate::store::connection::Store;
use crate::store::tables::bulk::BulkWriter;
use crate::validate::rules::RecordRules;
use kith_source::{Record, Source};
use kith_text::fold::group_key;

use crate::finding::{Detail, Finding};
use crate::import::options::{ImportOptions, OnDuplicate};
use crate::import::pipeline;
use crate::import::pipeline::CheckedBatch;
use crate::import::report::Report;
use crate::progress::{Job, Progress, cancelled};

/// Reads the source, validates the records with the rules, and stores the valid ones.
pub(crate) fn write(
    store: &mut Store,
    source: &Source,
    rules: &RecordRules,
    options: &ImportOptions,
    trial: bool,
    job: &mut Job<'_>,
) -> Result<Report> {
    let bulk = store.bulk(&source.file_name(), trial)?;
    let report = Report::new(source, rules);
    let mut writer = Writer { bulk, options, report, seen: FxHashMap::default() };
    let cancel = job.cancel;
    pipeline::run::<crate::error::Error>(source.records()?, rules, cancel, |batch| {
        writer.batch(rules, &batch)?;
        let rows = writer.report.counts.rows;
        (job.progress)(Progress { rows, fraction: batch.fraction, finishing: false });
        Ok(())
    })?;
    let Writer { bulk, mut report, .. } = writer;
    if cancelled(job) {
        // Dropping the writer rolls back the transaction.
        report.counts = report.counts.all_cancelled();
        return Ok(report);
    }
    (job.progress)(Progress { rows: report.counts.rows, fraction: 1.0, finishing: true });
    report.import_id = bulk.import_id();
    report.groups_created = bulk.finish(&report.counts, &options.fields_created)?;
    Ok(report)
}

/// The first occurrence of a phone in this file.
#[derive(Clone, Copy)]
struct Seen {
    line: u64,
    /// The contact that it created or changed; `None` for a contact that a trial did not create.
    contact: Option<ContactId>,
}

struct Writer<'s, 'o> {
    bulk: BulkWriter<'s>,
    options: &'o ImportOptions,
    report: Report,
    seen: FxHashMap<u64, Seen>,
}

impl Writer<'_, '_> {
    fn batch(&mut self, rules: &RecordRules, batch: &CheckedBatch) -> Result<()> {
        let blank = batch.batch.blank();
        self.report.counts.rows += blank;
        self.report.counts.blank += blank;
        for (record, checked) in batch.batch.records().zip(&batch.checked) {
            self.report.counts.rows += 1;
            self.report.warnings.extend(checked.warnings.iter().cloned());
            match &checked.outcome {
                Ok(draft) => self.record(rules, &record, draft)?,
                Err(problems) => {
                    self.report.counts.invalid += 1;
                    let bare = problems.iter().find(|problem| problem.code == Code::PhoneMissingCountryCode);
                    if let Some(written) = bare.and_then(|problem| problem.value.as_deref()) {
                        self.report.bare_phones.count(written, &self.options.country_hints);
                    }
                    self.report.fail(rules, &record, problems)?;
                }
            }
        }
        Ok(())
    }

    fn record(&mut self, rules: &RecordRules, record: &Record<'_>, draft: &Draft) -> Result<()> {
        let phone = draft.phone.key();
        let column = rules.phone_column();
        if let Some(first) = self.seen.get(&phone).copied() {
            if self.options.on_duplicate != OnDuplicate::Skip {
                if let Some(id) = first.contact {
                    self.merge(id, draft)?;
                }
                self.report.counts.updated += 1;
                return Ok(());
            }
            let problem = Finding::new(record.line, column, Code::DuplicateInFile, &draft.phone.display())
                .with(Detail::FirstLine(first.line));
            return self.duplicate(rules, record, problem);
        }
        if let Some((id, name)) = self.bulk.stored_holder_of(draft.phone.as_str())? {
            self.seen.insert(phone, Seen { line: record.line, contact: Some(id) });
            if self.options.on_duplicate != OnDuplicate::Skip {
                self.merge(id, draft)?;
                self.report.counts.updated += 1;
                return Ok(());
            }
            let problem = Finding::new(record.line, column, Code::DuplicateOfContact, &draft.phone.display())
                .with(Detail::Contact(Box::new((id, name))));
            return self.duplicate(rules, record, problem);
        }
        let slots = self.bulk.slots();
        if slots.free() == Some(0) {
            let limit = Detail::Limit(Box::new((slots.plan.clone(), slots.limit.unwrap_or_default())));
            self.report.counts.over_limit += 1;
            let problem = Finding::new(record.line, None, Code::OverLimit, "").with(limit);
            return self.report.fail(rules, record, &[problem]);
        }
        let id = self.bulk.insert(draft)?;
        self.seen.insert(phone, Seen { line: record.line, contact: id });
        self.report.counts.created += 1;
        self.report.show(draft);
        Ok(())
    }

    fn duplicate(&mut self, rules: &RecordRules, record: &Record<'_>, problem: Finding) -> Result<()> {
        self.report.counts.duplicates += 1;
        self.report.fail(rules, record, &[problem])
    }

    fn merge(&mut self, id: ContactId, from: &Draft) -> Result<()> {
        let stored = self.bulk.draft_of(id)?;
        let mut merged = stored.clone();
        match self.options.on_duplicate {
            OnDuplicate::Fill => fill(&mut merged, from),
            OnDuplicate::Update | OnDuplicate::Skip => update(&mut merged, from),
        }
        let known: FxHashSet<String> = stored.groups.iter().map(|name| group_key(name)).collect();
        let new_groups = from.groups.iter().any(|name| !known.contains(&group_key(name)));
        if merged != stored || new_groups {
            self.bulk.update(id, &Draft { groups: from.groups.clone(), ..merged })?;
        }
        Ok(())
    }
}

/// Replaces the values of a contact by those of the file. An empty cell does not change the value.
fn update(contact: &mut Draft, from: &Draft) {
    contact.first_name.clone_from(&from.first_name);
    for (text, theirs) in from.texts.iter() {
        if theirs.is_some() {
            contact.texts[text].clone_from(theirs);
        }
    }
    if from.starred.is_some() {
        contact.starred = from.starred;
    }
    for (id, value) in &from.fields {
        match contact.fields.iter_mut().find(|(known, _)| known == id) {
            Some((_, mine)) => mine.clone_from(value),
            None => contact.fields.push((*id, value.clone())),
        }
    }
}

/// Fills the empty values of a contact with those of the file.
fn fill(contact: &mut Draft, from: &Draft) {
    for (text, mine) in contact.texts.iter_mut() {
        if mine.is_none() {
            mine.clone_from(&from.texts[text]);
        }
    }
    for (id, value) in &from.fields {
        if !contact.fields.iter().any(|(known, _)| known == id) {
            contact.fields.push((*id, value.clone()));
        }
    }
}
