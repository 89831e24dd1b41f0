//! The records with problems that a trial found, to be corrected one by one. The records themselves are in a
//! temporary file, and are read in pages.

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use crate::error::Result;
use crate::finding::{Detail, Finding};
use crate::import::failed::FailedRows;
use crate::import::fixes::{FixIndex, Fixes};
use crate::import::options::OnDuplicate;
use crate::import::report::Report;
use crate::problem::{Code, Problem};
use crate::store::connection::Store;
use crate::validate::rules::RecordRules;
use kith_source::Batch;

/// The records with problems of a trial.
pub struct ProblemRows {
    /// The records that would not be imported, to be saved.
    pub failed: FailedRows,
    rules: RecordRules,
    on_duplicate: OnDuplicate,
    headers: Vec<String>,
    rows: Vec<Row>,
    findings: Vec<Finding>,
    fixes: FixIndex,
    /// The problems that the corrected records have now, by position in `rows`.
    corrected: FxHashMap<usize, Vec<Finding>>,
}

/// A record in the temporary file, and where its problems begin in the list of all problems.
struct Row {
    line: u64,
    position: u64,
    first: usize,
    end: usize,
}

/// Which records to return.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ProblemQuery {
    /// The records with this problem only.
    pub code: Option<Code>,
    /// The records that still have a problem after the corrections only.
    pub only_problems: bool,
    /// How many records to skip.
    pub offset: usize,
    /// The maximum number of records to return.
    pub limit: usize,
}

/// Some records with problems.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ProblemPage {
    /// The number of records that the query finds.
    pub total: usize,
    /// How many records still have a problem after the corrections, and are not left out.
    pub remaining: usize,
    /// The problems that the trial found, and how many records have each of them, the most frequent first.
    pub causes: Vec<CauseCount>,
    /// The records of the page.
    pub rows: Vec<ProblemRow>,
}

/// How many records have a problem.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CauseCount {
    /// The problem.
    pub code: Code,
    /// The number of records.
    pub count: usize,
}

/// A record with its corrections, and the problems that it has then.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ProblemRow {
    /// The line of the record.
    pub line: u64,
    /// The cells as they are in the file.
    pub original: Vec<String>,
    /// The cells after the corrections.
    pub cells: Vec<String>,
    /// Whether the record is left out.
    pub left_out: bool,
    /// The problems.
    pub problems: Vec<CellProblem>,
}

/// A problem, and the cell that it is about.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CellProblem {
    /// The 0-based index of the column, if the problem is about one.
    pub column: Option<u16>,
    /// The problem.
    pub problem: Problem,
}

impl ProblemRows {
    /// Takes the records with problems from the report of a trial. Those beyond the plan's limit are not among
    /// them, because no correction helps. Returns `None` for the report of a real import.
    ///
    /// # Errors
    /// An error if the temporary file cannot be read.
    pub fn new(report: Report, on_duplicate: OnDuplicate) -> Result<Option<ProblemRows>> {
        let Report { mut failed, problems: findings, headers, rules, .. } = report;
        let Some(rules) = rules else { return Ok(None) };
        let mut rows = Vec::new();
        let mut first = 0;
        failed.read_from(0, |position, _| {
            let line = findings.get(first).map_or(0, |finding| finding.line);
            let of_this_row = findings.iter().skip(first).take_while(|finding| finding.line == line);
            let end = first + of_this_row.count();
            if findings.get(first).is_some_and(|finding| finding.code != Code::OverLimit) {
                rows.push(Row { line, position, first, end });
            }
            first = end;
            true
        })?;
        let (fixes, corrected) = (FixIndex::default(), FxHashMap::default());
        Ok(Some(ProblemRows { failed, rules, on_duplicate, headers, rows, findings, fixes, corrected }))
    }

    /// Applies corrections instead of the earlier ones, and checks the corrected records again.
    ///
    /// # Errors
    /// An error if the temporary file or the store cannot be read.
    pub fn correct(&mut self, store: &Store, fixes: &Fixes) -> Result<()> {
        self.fixes = FixIndex::new(fixes, false);
        self.corrected.clear();
        if self.fixes.is_empty() {
            return Ok(());
        }
        let mut touched: Vec<(usize, Batch)> = Vec::new();
        let (rows, fixes) = (&self.rows, &self.fixes);
        let mut next = 0;
        self.failed.read_from(0, |position, cells| {
            let Some(row) = rows.get(next).filter(|row| row.position == position) else { return true };
            let mut batch = Batch::of_record(row.line, cells);
            let untouched = batch.records().all(|record| fixes.of(&record).is_empty());
            if !untouched {
                fixes.apply(&mut batch);
                touched.push((next, batch));
            }
            next += 1;
            true
        })?;
        for (row, batch) in touched {
            let findings = self.findings_of(store, &batch)?;
            self.corrected.insert(row, findings);
        }
        Ok(())
    }

    /// Checks a record with these cells, as if they were in the file.
    ///
    /// # Errors
    /// An error if the store cannot be read.
    pub fn check(&self, store: &Store, line: u64, cells: &[String]) -> Result<Vec<CellProblem>> {
        let batch = Batch::of_record(line, cells.iter().map(String::as_str));
        Ok(self.findings_of(store, &batch)?.iter().map(|finding| self.problem(finding)).collect())
    }

    /// Returns the problems of the records of a batch.
    fn findings_of(&self, store: &Store, batch: &Batch) -> Result<Vec<Finding>> {
        let mut findings = Vec::new();
        for record in batch.records() {
            match self.rules.check(&record).outcome {
                Err(problems) => findings.extend(problems),
                Ok(draft) if self.on_duplicate == OnDuplicate::Skip => {
                    let holder = store.holder_of(draft.phone.as_str())?;
                    let column = self.rules.phone_column();
                    findings.extend(holder.map(|holder| {
                        Finding::new(record.line, column, Code::DuplicateOfContact, &draft.phone.display())
                            .with(Detail::Contact(Box::new(holder)))
                    }));
                }
                Ok(_) => {}
            }
        }
        Ok(findings)
    }

    /// Returns a page of the records.
    ///
    /// # Errors
    /// An error if the temporary file cannot be read.
    pub fn page(&mut self, query: &ProblemQuery) -> Result<ProblemPage> {
        let mut counts: FxHashMap<Code, usize> = FxHashMap::default();
        let mut remaining = 0;
        let mut found = Vec::new();
        for (place, row) in self.rows.iter().enumerate() {
            let mut codes: Vec<Code> = self.original(row).iter().map(|finding| finding.code).collect();
            codes.sort_unstable();
            codes.dedup();
            codes.iter().for_each(|code| *counts.entry(*code).or_default() += 1);
            let has_problems = !self.fixes.leaves_out(row.line) && !self.current(place, row).is_empty();
            remaining += usize::from(has_problems);
            let fits = query.code.is_none_or(|code| codes.contains(&code));
            if fits && (has_problems || !query.only_problems) {
                found.push(place);
            }
        }
        let mut causes: Vec<CauseCount> =
            counts.into_iter().map(|(code, count)| CauseCount { code, count }).collect();
        causes.sort_by_key(|cause| (std::cmp::Reverse(cause.count), cause.code));
        let total = found.len();
        let mut rows = Vec::new();
        for place in found.into_iter().skip(query.offset).take(query.limit) {
            rows.extend(self.row(place)?);
        }
        Ok(ProblemPage { total, remaining, causes, rows })
    }

    fn row(&mut self, place: usize) -> Result<Option<ProblemRow>> {
        let Some(row) = self.rows.get(place) else { return Ok(None) };
        let (line, position) = (row.line, row.position);
        let mut original: Vec<String> = Vec::new();
        self.failed.read_from(position, |_, cells| {
            original.extend(cells.map(str::to_owned));
            false
        })?;
        let batch = Batch::of_record(line, original.iter().map(String::as_str));
        let mut cells = original.clone();
        for (column, value) in batch.records().flat_map(|record| self.fixes.of(&record)) {
            if let Some(cell) = cells.get_mut(column) {
                value.clone_into(cell);
            }
        }
        let problems = self.rows.get(place).map(|row| self.current(place, row)).unwrap_or_default();
        let problems = problems.iter().map(|finding| self.problem(finding)).collect();
        Ok(Some(ProblemRow { line, original, cells, left_out: self.fixes.leaves_out(line), problems }))
    }

    /// Returns the problems that the trial found.
    fn original(&self, row: &Row) -> &[Finding] {
        self.findings.get(row.first..row.end).unwrap_or_default()
    }

    /// Returns the problems that a record has after its corrections.
    fn current(&self, place: usize, row: &Row) -> &[Finding] {
        self.corrected.get(&place).map_or_else(|| self.original(row), Vec::as_slice)
    }

    fn problem(&self, finding: &Finding) -> CellProblem {
        CellProblem { column: finding.column, problem: finding.problem(&self.headers) }
    }
}
