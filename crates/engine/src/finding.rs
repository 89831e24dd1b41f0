//! A problem of a record in compact form: an import can meet a million of them.

use crate::id::ContactId;
use std::collections::BTreeMap;

use crate::field::parse::invalid::Invalid;
use crate::problem::{Code, Problem, sentence};
use kith_source::Defect;

/// How much of a value a problem shows.
const SHOWN: usize = 200;

/// One problem or warning about one record. [`Finding::problem`] spells it out.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// Of the record.
    pub line: u64,
    /// The source's column, 0-based; no sheet has more than 16,384.
    pub column: Option<u16>,
    /// What it is.
    pub code: Code,
    /// The value, shortened.
    pub value: Option<Box<str>>,
    /// What the sentence needs besides.
    pub detail: Detail,
}

/// What a problem's sentence needs beside its value and column.
#[derive(Debug, Clone, PartialEq)]
pub enum Detail {
    /// Nothing.
    None,
    /// The line where the same phone stood first.
    FirstLine(u64),
    /// The stored contact that has the phone.
    Contact(Box<(ContactId, String)>),
    /// The active plan and its limit.
    Limit(Box<(String, u64)>),
    /// Why a typed value does not fit.
    Invalid(Box<Invalid>),
    /// A required field is empty.
    Required,
    /// Why a record is none.
    Defect(Defect),
    /// A text the sentence quotes. Boxed twice, as few findings have one and all would be larger for it.
    Text(Box<Box<str>>),
}

impl Finding {
    /// A finding about a value.
    pub fn new(line: u64, column: Option<usize>, code: Code, value: &str) -> Finding {
        let shown: String = value.chars().take(SHOWN).collect();
        Finding {
            line,
            column: column.and_then(|column| u16::try_from(column).ok()),
            code,
            value: (!shown.is_empty()).then(|| shown.into_boxed_str()),
            detail: Detail::None,
        }
    }

    /// With what its sentence needs besides.
    pub fn with(mut self, detail: Detail) -> Finding {
        self.detail = detail;
        self
    }

    /// Spells it out against the source's headers.
    pub fn problem(&self, headers: &[String]) -> Problem {
        let column = self.column.and_then(|column| headers.get(usize::from(column))).cloned();
        let mut args = BTreeMap::new();
        match &self.detail {
            Detail::None => {}
            Detail::FirstLine(line) => {
                args.insert("first_line".to_owned(), line.to_string());
            }
            Detail::Contact(contact) => {
                args.insert("contact_id".to_owned(), contact.0.to_string());
                args.insert("contact_name".to_owned(), contact.1.clone());
            }
            Detail::Limit(limit) => {
                args.insert("plan".to_owned(), limit.0.clone());
                args.insert("limit".to_owned(), limit.1.to_string());
            }
            Detail::Invalid(invalid) => {
                args.insert("reason".to_owned(), invalid.reason.code().to_owned());
                args.insert("reason_text".to_owned(), invalid.to_string());
            }
            Detail::Required => {
                args.insert("reason".to_owned(), "required".to_owned());
            }
            Detail::Defect(defect) => {
                args.insert("defect".to_owned(), defect.code().to_owned());
            }
            Detail::Text(text) => {
                args.insert("text".to_owned(), text.to_string());
            }
        }
        let value = self.value.as_deref().map(str::to_owned);
        let message = sentence(self.code, column.as_deref(), value.as_deref(), &args);
        Problem { line: Some(self.line), column, code: self.code, value, args, message }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_million_findings_fit_into_memory() {
        assert!(size_of::<Finding>() <= 48, "{} bytes", size_of::<Finding>());
    }
}
