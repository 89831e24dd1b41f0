//! Problems of records in a compact form, because an import can have a million of them.

use crate::id::ContactId;
use std::collections::BTreeMap;

use crate::field::parse::invalid::Invalid;
use crate::problem::{Code, Problem, sentence};
use kith_source::Defect;

/// The maximum number of characters of a value in a problem.
const SHOWN: usize = 200;

/// A problem with, or a warning about, one record. [`Finding::problem`] creates its message.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// The line of the record.
    pub line: u64,
    /// The 0-based column of the source. A `u16` is enough, because no sheet has more than 16,384 columns.
    pub column: Option<u16>,
    /// The kind of problem.
    pub code: Code,
    /// The value, truncated.
    pub value: Option<Box<str>>,
    /// Further details for the message.
    pub detail: Detail,
}

/// Details for the message of a problem, in addition to its value and column.
#[derive(Debug, Clone, PartialEq)]
pub enum Detail {
    /// No details.
    None,
    /// The line on which the same phone occurs first.
    FirstLine(u64),
    /// The id and name of the stored contact that has the phone.
    Contact(Box<(ContactId, String)>),
    /// The name of the active plan, and its limit.
    Limit(Box<(String, u64)>),
    /// Why a value does not fit its field.
    Invalid(Box<Invalid>),
    /// A required field is empty.
    Required,
    /// Why a record cannot be parsed.
    Defect(Defect),
    /// A text that the message quotes. It is boxed twice to keep all findings small, because few have such a
    /// text.
    Text(Box<Box<str>>),
}

impl Finding {
    /// Creates a finding about a value.
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

    /// Adds details for the message.
    pub fn with(mut self, detail: Detail) -> Finding {
        self.detail = detail;
        self
    }

    /// Converts the finding to a problem with a message. `headers` are those of the source.
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
