//! Problems of records in a compact form, because an import can have a million of them.

use crate::id::ContactId;
use std::borrow::Cow;

use crate::field::parse::invalid::Invalid;
use crate::problem::{Code, Problem, sentence_with};
use kith_source::Defect;
use smallvec::{SmallVec, smallvec};

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
        let args = self.args().into_iter().map(|(name, text)| (name.to_owned(), text.into_owned())).collect();
        let column = self.column_in(headers).cloned();
        let value = self.value.as_deref().map(str::to_owned);
        let message = self.message(headers);
        Problem { line: Some(self.line), column, code: self.code, value, args, message }
    }

    /// Returns the English message.
    pub(crate) fn message(&self, headers: &[String]) -> String {
        let args = self.args();
        let arg = |name: &str| {
            let found = args.iter().find(|(known, _)| *known == name);
            found.map_or(Cow::Borrowed(""), |(_, text)| text.clone())
        };
        let column = self.column_in(headers).map(String::as_str);
        sentence_with(self.code, column, self.value.as_deref(), &arg)
    }

    fn column_in<'h>(&self, headers: &'h [String]) -> Option<&'h String> {
        self.column.and_then(|column| headers.get(usize::from(column)))
    }

    /// Returns the arguments of the message, by their names.
    fn args(&self) -> SmallVec<[(&'static str, Cow<'_, str>); 2]> {
        match &self.detail {
            Detail::None => smallvec![],
            Detail::FirstLine(line) => smallvec![("first_line", line.to_string().into())],
            Detail::Contact(contact) => smallvec![
                ("contact_id", contact.0.to_string().into()),
                ("contact_name", contact.1.as_str().into())
            ],
            Detail::Limit(limit) => {
                smallvec![("plan", limit.0.as_str().into()), ("limit", limit.1.to_string().into())]
            }
            Detail::Invalid(invalid) => smallvec![
                ("reason", invalid.reason.code().into()),
                ("reason_text", invalid.to_string().into())
            ],
            Detail::Required => smallvec![("reason", "required".into())],
            Detail::Defect(defect) => smallvec![("defect", defect.code().into())],
            Detail::Text(text) => smallvec![("text", text.as_ref().as_ref().into())],
        }
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
