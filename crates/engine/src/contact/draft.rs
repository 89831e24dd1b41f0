//! A contact that was validated and is not stored yet.

use kith_phone::Phone;

use crate::field::standard::Standard;
use crate::field::texts::Texts;
use crate::field::value::Value;
use crate::id::FieldId;

/// A validated contact that is not stored yet. Texts are trimmed and never empty.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// The first name; never empty.
    pub first_name: String,
    /// A valid number.
    pub phone: Phone,
    /// The other texts.
    pub texts: Texts,
    /// The names of the groups: normalised, without duplicates, in the order in which they were written.
    pub groups: Vec<String>,
    /// Whether the contact is starred; `None` where nobody says so: a new contact is unstarred, an update leaves the
    /// star as it is.
    pub starred: Option<bool>,
    /// The dynamic values that are not empty.
    pub fields: Vec<(FieldId, Value)>,
}

impl Draft {
    /// A contact with nothing but its name and phone.
    pub fn new(first_name: impl Into<String>, phone: Phone) -> Draft {
        Draft {
            first_name: first_name.into(),
            phone,
            texts: Texts::default(),
            groups: Vec::new(),
            starred: None,
            fields: Vec::new(),
        }
    }

    /// A standard field that is one text; `None` where it is empty, and for groups and the star.
    pub fn text(&self, field: Standard) -> Option<&str> {
        match field {
            Standard::FirstName => Some(&self.first_name),
            Standard::Phone => Some(self.phone.as_str()),
            _ => self.texts[field.text()?].as_deref(),
        }
    }
}
