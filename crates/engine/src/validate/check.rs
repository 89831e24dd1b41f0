//! Checking one record.

use kith_phone::Phone;
use kith_source::Record;
use kith_text::clean::Clean;

use crate::contact::Draft;
use crate::field::texts::Texts;
use crate::finding::{Detail, Finding};
use crate::mapping::cells;
use crate::problem::Code;
use crate::validate::columns::Cells;
use crate::validate::guard::unguard;
use crate::validate::rules::RecordRules;
use crate::validate::separators::SeparatorMarks;

/// The result of checking a record.
pub struct Checked {
    /// The draft, or at least one problem.
    pub outcome: Result<Draft, Vec<Finding>>,
    /// The warnings, whether the record can be imported or not.
    pub warnings: Vec<Finding>,
    /// The other numbers in the cell that the phone comes from.
    pub(crate) other_phones: Vec<Phone>,
    /// How the phone was written, if there are others beside it.
    pub(crate) written_phone: Option<Box<str>>,
    /// What became of the cells; empty for a record with problems, which is reported as a whole.
    pub(crate) cells: Cells,
    /// The characters in the cells with groups that could separate them.
    pub(crate) separators: SeparatorMarks,
}

impl RecordRules {
    /// Checks one record.
    pub fn check(&self, record: &Record<'_>) -> Checked {
        let mut check = Check {
            rules: self,
            record,
            problems: Vec::new(),
            warnings: Vec::new(),
            other_phones: Vec::new(),
            written_phone: None,
            cells: Cells::default(),
            separators: SeparatorMarks::default(),
        };
        let draft = match record.defect {
            Some(defect) => {
                let start = record.cells().next().unwrap_or_default();
                check.problem(None, Code::RecordMalformed, start, Detail::Defect(defect));
                None
            }
            None => check.draft(),
        };
        let outcome = match draft {
            Some(draft) if check.problems.is_empty() => {
                check.remaining_cells(&draft);
                Ok(draft)
            }
            _ => {
                check.cells = Cells::default();
                Err(check.problems)
            }
        };
        Checked {
            outcome,
            warnings: check.warnings,
            other_phones: check.other_phones,
            written_phone: check.written_phone,
            cells: check.cells,
            separators: check.separators,
        }
    }
}

/// The state while one record is checked.
pub(super) struct Check<'r, 'a> {
    pub(super) rules: &'r RecordRules,
    pub(super) record: &'r Record<'a>,
    pub(super) problems: Vec<Finding>,
    pub(super) warnings: Vec<Finding>,
    pub(super) other_phones: Vec<Phone>,
    pub(super) written_phone: Option<Box<str>>,
    pub(super) cells: Cells,
    pub(super) separators: SeparatorMarks,
}

impl<'a> Check<'_, 'a> {
    pub(super) fn problem(&mut self, column: Option<usize>, code: Code, value: &str, detail: Detail) {
        self.problems.push(Finding::new(self.record.line, column, code, value).with(detail));
    }

    pub(super) fn warn(&mut self, column: Option<usize>, code: Code, value: &str, detail: Detail) {
        self.warnings.push(Finding::new(self.record.line, column, code, value).with(detail));
    }

    pub(super) fn cell(&self) -> impl Fn(usize) -> &'a str + use<'a> {
        let (record, guarded) = (*self.record, self.rules.guarded);
        move |index| if guarded { unguard(record.cell(index)) } else { record.cell(index) }
    }

    /// Records that a value of this column is in the contact.
    pub(super) fn take(&mut self, column: usize) {
        self.cells.taken.insert(column);
        self.cells.seen.insert(column);
    }

    /// Records that the value of this column says nothing that the contact does not have.
    pub(super) fn skip(&mut self, column: usize) {
        self.cells.seen.insert(column);
    }

    /// Reports a value that is not imported.
    pub(super) fn leave(&mut self, column: usize, value: &str) {
        self.cells.left.insert(column);
        self.cells.seen.insert(column);
        self.warn(Some(column), Code::ValueNotTaken, value, Detail::None);
    }

    pub(super) fn keep(&mut self, column: Option<usize>, clean: Clean<'_>) -> Option<String> {
        if clean.shortened {
            self.warn(column, Code::ValueShortened, &clean.text, Detail::None);
        }
        (!clean.text.is_empty()).then(|| clean.text.into_owned())
    }

    fn draft(&mut self) -> Option<Draft> {
        let mut texts = Texts::default();
        let first_name = self.name(&mut texts);
        let phone = self.phone();
        texts[crate::field::standard::Text::Email] = self.email();
        self.address(&mut texts);
        let groups = self.groups();
        let starred = self.starred().or(groups.starred.then_some(true));
        let fields = self.dynamic();
        self.leftovers();
        Some(Draft { first_name: first_name?, phone: phone?, texts, groups: groups.names, starred, fields })
    }

    /// Accounts for the cells that no field has dealt with, so that no value vanishes.
    fn remaining_cells(&mut self, draft: &Draft) {
        let is_known = |value: &str| {
            let texts = draft.texts.iter().filter_map(|(_, text)| text.as_deref());
            texts.chain([draft.first_name.as_str()]).any(|text| text.eq_ignore_ascii_case(value))
        };
        let rules = self.rules;
        let cell = self.cell();
        for &(column, is_fallback) in &rules.mapped {
            if self.cells.seen.contains(column) {
                continue;
            }
            let value = cells::trim(cell(column));
            if value.is_empty() || is_known(value) {
                continue;
            }
            if is_fallback {
                // There would be one for every record. The report counts them.
                self.cells.left.insert(column);
            } else {
                self.leave(column, value);
            }
        }
    }

    /// Reports what no field uses as warnings: replaced characters, and cells beyond the header.
    fn leftovers(&mut self) {
        if self.record.replaced {
            self.warn(None, Code::TextReplaced, "", Detail::None);
        }
        let width = self.rules.mapping.columns.len();
        if self.record.len() > width {
            let beyond: Vec<&str> =
                self.record.cells().skip(width).map(str::trim).filter(|cell| !cell.is_empty()).collect();
            if !beyond.is_empty() {
                self.warn(None, Code::CellsBeyondHeader, &beyond.join(" · "), Detail::None);
            }
        }
    }
}
