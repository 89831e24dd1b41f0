//! The writing side of an import: it handles duplicates and the plan's limit, and stores the contact of each
//! record. Only this module counts results, based on what was actually written.

use rustc_hash::FxHashSet;

use crate::contact::{Draft, PackedDraft};
use crate::error::{Error, Result};
use crate::field;
use crate::field::definition::FieldRef;
use crate::field::standard::Standard;
use crate::id::ContactId;
use crate::key_map::KeyMap;
use crate::output::outputs::Outputs;
use crate::problem::Code;
use crate::store::file::backup::folder::BackupLater;
use crate::store::tables::bulk::BulkWriter;
use crate::validate::rules::RecordRules;
use kith_phone::Phone;
use kith_source::{Batch, Record, Source, SourceWarning};
use kith_text::fold::group_key;

use crate::finding::{Detail, Finding};
use crate::import::file_warning::FileWarning;
use crate::import::fixes::FixIndex;
use crate::import::options::{ImportOptions, OnDuplicate};
use crate::import::pipeline;
use crate::import::pipeline::{CheckedBatch, CheckedRecord};
use crate::import::report::Report;
use crate::progress::{Job, Progress, cancelled};

/// Reads the source, validates the records with the rules, and stores the valid ones. Returns `None`, and
/// stores nothing, if the rules are not sufficient: see [`RecordRules::needs_survey`]. The backup is made
/// before the first contact is stored or changed.
pub(crate) fn write(
    bulk: BulkWriter<'_>,
    source: &Source,
    rules: &RecordRules,
    outputs: Outputs,
    options: &ImportOptions,
    backup: &mut Option<BackupLater>,
    job: &mut Job<'_>,
) -> Result<Option<Report>> {
    let report = Report::new(source, rules, outputs);
    let mut writer = Writer { bulk, options, report, seen: KeyMap::default(), backup };
    let cancel = job.cancel;
    let fixes = FixIndex::new(&options.fixes, rules.guarded);
    let mut records = source.records()?;
    let read = |batch: &mut Batch| Ok(records.next_batch(batch)?.then(|| records.fraction()));
    let check = |from: &mut CheckedBatch| {
        from.left_out = fixes.apply(&mut from.batch);
        for record in from.batch.records() {
            let checked = rules.check(&record);
            from.column_use.add(&record, &checked);
            from.checked.push(CheckedRecord {
                outcome: checked.outcome.map(|draft| from.drafts.push(&draft)),
                warnings: checked.warnings,
                other_phones: checked.other_phones,
                written_phone: checked.written_phone,
            });
        }
    };
    let outcome = pipeline::run(read, check, cancel, |batch| {
        writer.batch(rules, batch)?;
        let rows = writer.report.counts.rows;
        (job.progress)(Progress { rows, fraction: batch.fraction, finishing: false });
        Ok(())
    });
    match outcome {
        Ok(()) => {
            let cut = records.cut_off().map(|line| FileWarning::Reading(SourceWarning::FileCut { line }));
            writer.report.file_warnings.extend(cut);
        }
        Err(Stop::NeedsSurvey) => return Ok(None),
        Err(Stop::Failed(error)) => return Err(error),
    }
    let Writer { bulk, mut report, seen, .. } = writer;
    // Sorting the entries of the indexes takes memory, too.
    drop(seen);
    if cancelled(job) {
        // Dropping the writer rolls back the transaction.
        report.counts = report.counts.all_cancelled();
        return Ok(Some(report));
    }
    (job.progress)(Progress { rows: report.counts.rows, fraction: 1.0, finishing: true });
    source.check()?;
    report.import_id = bulk.import_id();
    let of_columns = report.column_use.warnings(rules.mapping());
    report.file_warnings.extend(of_columns);
    report.groups_created = bulk.finish(&report.counts, &options.fields_created)?;
    Ok(Some(report))
}

/// Why writing stopped before the end of the file.
enum Stop {
    NeedsSurvey,
    Failed(Error),
}

impl<E: Into<Error>> From<E> for Stop {
    fn from(error: E) -> Stop {
        Stop::Failed(error.into())
    }
}

/// The first occurrence of a phone in this file.
#[derive(Clone, Copy)]
struct First {
    line: u64,
    /// The contact that it created or changed; the default for a contact that a trial did not create.
    contact: ContactId,
}

struct Writer<'s, 'o> {
    bulk: BulkWriter<'s>,
    options: &'o ImportOptions,
    backup: &'o mut Option<BackupLater>,
    report: Report,
    seen: KeyMap<First>,
}

impl Writer<'_, '_> {
    fn batch(&mut self, rules: &RecordRules, batch: &mut CheckedBatch) -> Result<(), Stop> {
        let CheckedBatch { batch, checked, drafts, column_use, left_out, .. } = batch;
        let blank = batch.blank();
        self.report.counts.rows += blank;
        self.report.counts.blank += blank;
        self.report.counts.rows += *left_out;
        self.report.counts.invalid += *left_out;
        self.report.left_out += *left_out;
        self.report.column_use.unite(column_use);
        let mut new = Vec::with_capacity(checked.len());
        for (record, checked) in batch.records().zip(checked) {
            self.report.counts.rows += 1;
            self.report.warnings.append(&mut checked.warnings);
            match std::mem::replace(&mut checked.outcome, Err(Vec::new())) {
                Ok(draft) => {
                    let Some(draft) = drafts.get(draft) else { continue };
                    self.record(rules, &record, draft, checked, &mut new)?;
                }
                Err(problems) if rules.needs_survey(&problems) => return Err(Stop::NeedsSurvey),
                Err(problems) => {
                    self.report.counts.invalid += 1;
                    let bare = problems.iter().find(|problem| problem.code == Code::PhoneMissingCountryCode);
                    if let Some(written) = bare.and_then(|problem| problem.value.as_deref()) {
                        let country = rules.address_country(&record);
                        self.report.bare_phones.count(written, country, &self.options.country_hints);
                    }
                    self.report.fail(rules, &record, problems)?;
                }
            }
        }
        Ok(self.bulk.insert(&new)?)
    }

    /// Decides what becomes of a record: a new contact, which is added to `new` to be stored, or what a duplicate adds to
    /// one. A contact with another number of the cell of its phone is the same person.
    fn record<'b>(
        &mut self,
        rules: &RecordRules,
        record: &Record<'_>,
        draft: PackedDraft<'b>,
        checked: &CheckedRecord,
        new: &mut Vec<PackedDraft<'b>>,
    ) -> Result<()> {
        let others = checked.other_phones.iter().map(|phone| (phone.as_str(), phone.key()));
        let numbers = std::iter::once((draft.phone(), draft.phone_key())).chain(others);
        let column = rules.phone_column();
        if let Some((first, same)) =
            numbers.clone().find_map(|(number, key)| Some((*self.seen.get(key)?, number)))
        {
            self.matched(record.line, draft.phone(), same);
            if self.options.on_duplicate != OnDuplicate::Skip {
                if first.contact != ContactId::default() {
                    // It may be one of the new ones.
                    self.bulk.insert(new)?;
                    new.clear();
                    self.merge(rules, record.line, first.contact, draft, (same, checked))?;
                }
                self.report.counts.updated += 1;
                return Ok(());
            }
            let problem = Finding::new(record.line, column, Code::DuplicateInFile, &displayed(same))
                .with(Detail::FirstLine(first.line));
            return self.duplicate(rules, record, problem);
        }
        for (same, key) in numbers {
            let Some((id, name)) = self.bulk.stored_holder_of(same, key)? else { continue };
            self.seen.insert(key, First { line: record.line, contact: id });
            self.matched(record.line, draft.phone(), same);
            if self.options.on_duplicate != OnDuplicate::Skip {
                self.merge(rules, record.line, id, draft, (same, checked))?;
                self.report.counts.updated += 1;
                return Ok(());
            }
            let problem = Finding::new(record.line, column, Code::DuplicateOfContact, &displayed(same))
                .with(Detail::Contact(Box::new((id, name))));
            return self.duplicate(rules, record, problem);
        }
        let slots = self.bulk.slots();
        if slots.free() == Some(0) {
            let limit = Detail::Limit(Box::new((slots.plan.clone(), slots.limit.unwrap_or_default())));
            self.report.counts.over_limit += 1;
            let problem = Finding::new(record.line, None, Code::OverLimit, "").with(limit);
            return self.report.fail(rules, record, vec![problem]);
        }
        self.back_up()?;
        let contact = self.bulk.reserve().unwrap_or_default();
        new.push(draft);
        self.seen.insert(draft.phone_key(), First { line: record.line, contact });
        self.report.counts.created += 1;
        self.report.show(draft);
        Ok(())
    }

    /// Takes back the warning that `same` was not imported: the contact that was found has it.
    fn matched(&mut self, line: u64, first: &str, same: &str) {
        if first == same {
            return;
        }
        let bare = self.options.bare_numbers;
        let is_same = |text: &str| Phone::parse(text, bare).is_ok_and(|parsed| parsed.phone.as_str() == same);
        let of_record = self.report.warnings.iter().rev().take_while(|warning| warning.line == line).count();
        let from = self.report.warnings.len() - of_record;
        let warnings = self.report.warnings.split_off(from).into_iter();
        self.report.warnings.extend(warnings.filter(|warning| {
            warning.code != Code::ValueNotTaken || !warning.value.as_deref().is_some_and(is_same)
        }));
    }

    fn back_up(&mut self) -> Result<()> {
        self.backup.take().map(BackupLater::make).transpose()?;
        Ok(())
    }

    fn duplicate(&mut self, rules: &RecordRules, record: &Record<'_>, problem: Finding) -> Result<()> {
        self.report.counts.duplicates += 1;
        self.report.fail(rules, record, vec![problem])
    }

    /// Adds the values of a record to the contact that was found by the number `same`.
    fn merge(
        &mut self,
        rules: &RecordRules,
        line: u64,
        id: ContactId,
        from: PackedDraft<'_>,
        (same, checked): (&str, &CheckedRecord),
    ) -> Result<()> {
        if same != from.phone() {
            let written = checked.written_phone.as_deref().unwrap_or(from.phone());
            let finding = Finding::new(line, rules.phone_column(), Code::MatchedByOtherPhone, written);
            self.report.warnings.push(finding.with(Detail::Text(Box::new(displayed(same).into()))));
        }
        self.back_up()?;
        let from = &from.unpack();
        let stored = self.bulk.draft_of(id)?;
        let mut merged = stored.clone();
        match self.options.on_duplicate {
            OnDuplicate::Fill => {
                let left = fill(&mut merged, from);
                self.report.warnings.extend(left.into_iter().map(|(field, value)| {
                    Finding::new(line, rules.column_of(field), Code::ValueNotTaken, &value)
                }));
            }
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

fn displayed(phone: &str) -> String {
    Phone::from_stored(phone).display()
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

/// Fills the empty values of a contact with those of the file. Returns the values of the file that were not
/// used, because the contact has others.
fn fill(contact: &mut Draft, from: &Draft) -> Vec<(FieldRef, String)> {
    let mut left = Vec::new();
    if contact.first_name != from.first_name {
        left.push((FieldRef::Standard(Standard::FirstName), from.first_name.clone()));
    }
    for (text, mine) in contact.texts.iter_mut() {
        match (&mine, &from.texts[text]) {
            (Some(mine), Some(theirs)) if mine != theirs => {
                left.push((FieldRef::Standard(text.standard()), theirs.clone()));
            }
            (None, theirs) => mine.clone_from(theirs),
            _ => {}
        }
    }
    for (id, value) in &from.fields {
        match contact.fields.iter().find(|(known, _)| known == id) {
            Some((_, mine)) if mine != value => left.push((FieldRef::Dynamic(*id), field::to_text(value))),
            Some(_) => {}
            None => contact.fields.push((*id, value.clone())),
        }
    }
    left
}
