//! Checking one record.

use kith_phone::Phone;
use kith_source::Record;
use kith_text::clean::{self, Clean};
use kith_text::fold::group_key;

use crate::contact::Draft;
use crate::field::definition::FieldType;
use crate::field::parse::ParseOptions;
use crate::field::standard::Text;
use crate::field::texts::Texts;
use crate::field::value::Value;
use crate::finding::{Detail, Finding};
use crate::id::FieldId;
use crate::problem::Code;
use crate::validate::rules::{RecordRules, unguard};
use crate::{email, field};

/// The result of checking a record.
pub struct Checked {
    /// The draft, or at least one problem.
    pub outcome: Result<Draft, Vec<Finding>>,
    /// The warnings, whether the record can be imported or not.
    pub warnings: Vec<Finding>,
}

impl RecordRules {
    /// Checks one record.
    pub fn check(&self, record: &Record<'_>) -> Checked {
        let mut check = Check { rules: self, record, problems: Vec::new(), warnings: Vec::new() };
        if let Some(defect) = record.defect {
            let start = record.cells().next().unwrap_or_default();
            check.problem(None, Code::RecordMalformed, start, Detail::Defect(defect));
            return Checked { outcome: Err(check.problems), warnings: check.warnings };
        }
        let draft = check.draft();
        let outcome = match draft {
            Some(draft) if check.problems.is_empty() => Ok(draft),
            _ => Err(check.problems),
        };
        Checked { outcome, warnings: check.warnings }
    }
}

/// The state while one record is checked.
struct Check<'r, 'a> {
    rules: &'r RecordRules,
    record: &'r Record<'a>,
    problems: Vec<Finding>,
    warnings: Vec<Finding>,
}

impl<'a> Check<'_, 'a> {
    fn problem(&mut self, column: Option<usize>, code: Code, value: &str, detail: Detail) {
        self.problems.push(Finding::new(self.record.line, column, code, value).with(detail));
    }

    fn warn(&mut self, column: Option<usize>, code: Code, value: &str, detail: Detail) {
        self.warnings.push(Finding::new(self.record.line, column, code, value).with(detail));
    }

    fn cell(&self) -> impl Fn(usize) -> &'a str + use<'a> {
        let (record, guarded) = (*self.record, self.rules.guarded);
        move |index| if guarded { unguard(record.cell(index)) } else { record.cell(index) }
    }

    fn keep(&mut self, column: Option<usize>, clean: Clean<'_>) -> Option<String> {
        if clean.shortened {
            self.warn(column, Code::ValueShortened, &clean.text, Detail::None);
        }
        (!clean.text.is_empty()).then(|| clean.text.into_owned())
    }

    fn draft(&mut self) -> Option<Draft> {
        let mut texts = Texts::default();
        let first_name = self.name(&mut texts);
        let phone = self.phone();
        texts[Text::Email] = self.email();
        self.address(&mut texts);
        let groups = self.groups();
        let starred = self.starred();
        let fields = self.dynamic();
        self.leftovers();
        Some(Draft { first_name: first_name?, phone: phone?, texts, groups, starred, fields })
    }

    /// Returns the first name, and puts the last name into `texts`.
    fn name(&mut self, texts: &mut Texts) -> Option<String> {
        let name = self.rules.mapping.name(self.cell());
        let first = self.keep(name.column, clean::line(&name.first));
        texts[Text::LastName] =
            name.last.and_then(|last| self.keep(self.rules.last_name_column, clean::line(&last)));
        if first.is_none() {
            self.problem(name.column, Code::FirstNameMissing, "", Detail::None);
        }
        first
    }

    /// Returns the first valid phone. All other phones, valid or not, are reported as warnings.
    fn phone(&mut self) -> Option<Phone> {
        let candidates = self.rules.mapping.phones(self.cell());
        let mut refused = None;
        let mut taken: Option<Phone> = None;
        for candidate in candidates {
            let column = Some(candidate.column);
            match Phone::parse(candidate.text, self.rules.parse.phone) {
                Ok(parsed) if taken.is_none() => {
                    if let Some(extension) = parsed.extension {
                        let detail = Detail::Text(Box::new(extension.into()));
                        self.warn(column, Code::PhoneExtensionDropped, candidate.text, detail);
                    }
                    taken = Some(parsed.phone);
                }
                Ok(parsed) if taken.as_ref() == Some(&parsed.phone) => {}
                Err(code) if taken.is_none() && refused.is_none() => refused = Some((candidate, code)),
                Ok(_) | Err(_) => self.warn(column, Code::ValueNotTaken, candidate.text, Detail::None),
            }
        }
        match (&taken, refused) {
            (Some(_), Some((cell, _))) => {
                self.warn(Some(cell.column), Code::ValueNotTaken, cell.text, Detail::None)
            }
            (None, Some((cell, error))) => {
                self.problem(Some(cell.column), error.into(), cell.text, Detail::None)
            }
            (None, None) => self.problem(self.rules.phone_column(), Code::PhoneMissing, "", Detail::None),
            (Some(_), None) => {}
        }
        taken
    }

    fn email(&mut self) -> Option<String> {
        let mut emails = self.rules.mapping.emails(self.cell()).into_iter();
        let first = emails.next()?;
        let taken = self.keep(Some(first.column), clean::line(first.text))?;
        if !email::is_valid(&taken) {
            self.warn(Some(first.column), Code::EmailMalformed, &taken, Detail::None);
        }
        for other in emails.filter(|other| other.text != first.text) {
            self.warn(Some(other.column), Code::ValueNotTaken, other.text, Detail::None);
        }
        Some(taken)
    }

    /// Returns the parts of the first address. Other addresses are reported as warnings.
    fn address(&mut self, texts: &mut Texts) {
        let rules = self.rules;
        let address = rules.mapping.address(self.cell());
        for other in rules.mapping.other_addresses(self.cell()) {
            if !other.cells().map(|part| part.text).eq(address.cells().map(|part| part.text)) {
                let texts: Vec<&str> = other.cells().map(|part| part.text).collect();
                let column = other.cells().next().map(|part| part.column);
                self.warn(column, Code::ValueNotTaken, &texts.join(", "), Detail::None);
            }
        }
        let lines = address.street_lines().unwrap_or_default();
        texts[Text::Street] = self.keep(address.street.first().map(|cell| cell.column), clean::lines(&lines));
        for (text, cell) in address.parts.iter() {
            if let Some(cell) = cell {
                texts[text] = self.keep(Some(cell.column), clean::line(cell.text));
            }
        }
    }

    fn groups(&mut self) -> Vec<String> {
        let mut names = self.rules.mapping.groups(self.cell());
        for name in &self.rules.groups_for_all {
            let key = group_key(name);
            if !names.iter().any(|known| group_key(known) == key) {
                names.push(name.clone());
            }
        }
        names
    }

    fn starred(&mut self) -> Option<bool> {
        let cell = self.rules.mapping.starred(self.cell())?;
        match field::parse(FieldType::Checkbox, &[], cell.text, &self.rules.parse) {
            Ok(Value::Bool(starred)) => Some(starred),
            Ok(_) => None,
            Err(invalid) => {
                let detail = Detail::Invalid(Box::new(invalid));
                self.problem(Some(cell.column), Code::ValueInvalid, cell.text, detail);
                None
            }
        }
    }

    fn dynamic(&mut self) -> Vec<(FieldId, Value)> {
        let rules = self.rules;
        let mut values = Vec::new();
        for (id, cell) in rules.mapping.dynamic(self.cell()) {
            let Some(field) = rules.fields.iter().find(|field| field.id == id) else { continue };
            let Some(cell) = cell else {
                if field.required {
                    self.problem(rules.column_of_field(id), Code::ValueInvalid, "", Detail::Required);
                }
                continue;
            };
            let column = Some(cell.column);
            let known =
                rules.date_orders.iter().find(|(column, _)| *column == cell.column).map(|(_, order)| *order);
            let parsed = match (field.kind, known) {
                (FieldType::Date, Some(order)) => {
                    let how = ParseOptions { date_order: Some(order), ..rules.parse.clone() };
                    field::parse(field.kind, &field.options, cell.text, &how)
                }
                _ => field::parse(field.kind, &field.options, cell.text, &rules.parse),
            };
            match parsed {
                Ok(Value::Null) if field.required => {
                    self.problem(column, Code::ValueInvalid, "", Detail::Required);
                }
                Ok(Value::Null) => {}
                Ok(value) => {
                    let free = matches!(field.kind, FieldType::Text | FieldType::LongText);
                    if free && cell.text.len() > clean::LONGEST && clean::lines(cell.text).shortened {
                        self.warn(column, Code::ValueShortened, cell.text, Detail::None);
                    }
                    values.push((id, value));
                }
                Err(invalid) => {
                    let detail = Detail::Invalid(Box::new(invalid));
                    self.problem(column, Code::ValueInvalid, cell.text, detail);
                }
            }
        }
        values
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
