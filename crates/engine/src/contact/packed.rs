//! Drafts on their way from the thread that makes them to the one that stores them.
//!
//! A draft has a dozen texts, each in memory of its own. Allocating them in one thread and freeing a thousand drafts later
//! in another costs an import more than checking does. Here, the texts of a batch stand one after the other.

use std::ops::Range;

use crate::contact::draft::Draft;
use crate::field::standard::{Standard, Text};
use crate::field::texts::Texts;
use crate::field::value::Value;
use crate::id::FieldId;
use kith_phone::Phone;

/// Drafts in a few allocations, which are kept when they are emptied.
#[derive(Debug, Default)]
pub(crate) struct PackedDrafts {
    text: String,
    values: Vec<(FieldId, PackedValue)>,
    groups: Vec<Range<usize>>,
    drafts: Vec<Packed>,
}

/// The ranges of one draft's texts in the text, and of its values and groups in the lists.
#[derive(Debug)]
struct Packed {
    first_name: Range<usize>,
    phone: Range<usize>,
    phone_key: u64,
    texts: Texts<Option<Range<usize>>>,
    starred: Option<bool>,
    values: Range<usize>,
    groups: Range<usize>,
}

/// A value of a dynamic field, whose text is elsewhere.
#[derive(Debug)]
enum PackedValue {
    Text(Range<usize>),
    Other(Value),
}

impl PackedDrafts {
    pub(crate) fn clear(&mut self) {
        self.text.clear();
        self.values.clear();
        self.groups.clear();
        self.drafts.clear();
    }

    /// Adds a draft and returns its index.
    pub(crate) fn push(&mut self, draft: &Draft) -> usize {
        let values = self.values.len();
        for (id, value) in &draft.fields {
            let value = match value {
                Value::Text(text) => PackedValue::Text(self.add(text)),
                other => PackedValue::Other(other.clone()),
            };
            self.values.push((*id, value));
        }
        let groups = self.groups.len();
        for name in &draft.groups {
            let name = self.add(name);
            self.groups.push(name);
        }
        let packed = Packed {
            first_name: self.add(&draft.first_name),
            phone: self.add(draft.phone.as_str()),
            phone_key: draft.phone.key(),
            texts: Texts::from_fn(|text| draft.texts[text].as_deref().map(|text| self.add(text))),
            starred: draft.starred,
            values: values..self.values.len(),
            groups: groups..self.groups.len(),
        };
        self.drafts.push(packed);
        self.drafts.len() - 1
    }

    /// Returns the draft with this index.
    pub(crate) fn get(&self, index: usize) -> Option<PackedDraft<'_>> {
        self.drafts.get(index).map(|draft| PackedDraft { all: self, draft })
    }

    fn add(&mut self, text: &str) -> Range<usize> {
        let start = self.text.len();
        self.text.push_str(text);
        start..self.text.len()
    }
}

/// One of the drafts.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PackedDraft<'p> {
    all: &'p PackedDrafts,
    draft: &'p Packed,
}

/// A value of a dynamic field.
pub(crate) enum FieldValue<'p> {
    Text(&'p str),
    Other(&'p Value),
}

impl<'p> PackedDraft<'p> {
    /// Returns the value of a standard field that is a column.
    pub(crate) fn text(&self, field: Standard) -> Option<&'p str> {
        match field {
            Standard::FirstName => Some(self.at(&self.draft.first_name)),
            Standard::Phone => Some(self.phone()),
            _ => self.optional(field.text()?),
        }
    }

    /// Returns the phone in E.164.
    pub(crate) fn phone(&self) -> &'p str {
        self.at(&self.draft.phone)
    }

    /// Returns the key of the phone.
    pub(crate) fn phone_key(&self) -> u64 {
        self.draft.phone_key
    }

    pub(crate) fn starred(&self) -> Option<bool> {
        self.draft.starred
    }

    /// Returns the values of the dynamic fields that have one.
    pub(crate) fn fields(&self) -> impl Iterator<Item = (FieldId, FieldValue<'p>)> + use<'p> {
        let draft = *self;
        let values = self.all.values.get(self.draft.values.clone()).unwrap_or_default();
        values.iter().map(move |(id, value)| match value {
            PackedValue::Text(range) => (*id, FieldValue::Text(draft.at(range))),
            PackedValue::Other(value) => (*id, FieldValue::Other(value)),
        })
    }

    pub(crate) fn groups(&self) -> impl Iterator<Item = &'p str> + use<'p> {
        let draft = *self;
        let groups = self.all.groups.get(self.draft.groups.clone()).unwrap_or_default();
        groups.iter().map(move |range| draft.at(range))
    }

    /// Returns the draft as it was.
    pub(crate) fn unpack(&self) -> Draft {
        Draft {
            first_name: self.at(&self.draft.first_name).to_owned(),
            phone: Phone::from_stored(self.phone()),
            texts: Texts::from_fn(|text| self.optional(text).map(str::to_owned)),
            groups: self.groups().map(str::to_owned).collect(),
            starred: self.starred(),
            fields: self
                .fields()
                .map(|(id, value)| match value {
                    FieldValue::Text(text) => (id, Value::Text(text.to_owned())),
                    FieldValue::Other(value) => (id, value.clone()),
                })
                .collect(),
        }
    }

    fn optional(&self, text: Text) -> Option<&'p str> {
        self.draft.texts[text].as_ref().map(|range| self.at(range))
    }

    fn at(&self, range: &Range<usize>) -> &'p str {
        self.all.text.get(range.clone()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drafts_are_unpacked_as_they_were() {
        let mut drafts = vec![Draft::new("Ana", Phone::from_stored("+34612345678"))];
        let mut full = Draft::new("José", Phone::from_stored("+4915112345678"));
        full.texts = Texts::from_fn(|text| (text != Text::City).then(|| text.name().to_owned()));
        full.groups = vec!["Friends".to_owned(), "Клиенты".to_owned()];
        full.starred = Some(true);
        let values = [
            Value::Text("café".to_owned()),
            Value::Number(0.5),
            Value::Bool(false),
            Value::List(vec!["a".to_owned()]),
        ];
        full.fields = (1..).map(FieldId::new).zip(values).collect();
        drafts.push(full);
        let mut packed = PackedDrafts::default();
        // Emptied ones are as good as new ones.
        for _ in 0..2 {
            packed.clear();
            for (index, draft) in drafts.iter().enumerate() {
                assert_eq!(packed.push(draft), index);
            }
            for (index, draft) in drafts.iter().enumerate() {
                let found = packed.get(index).unwrap();
                assert_eq!((&found.unpack(), found.phone_key()), (draft, draft.phone.key()));
                for field in Standard::COLUMNS {
                    assert_eq!(found.text(field), draft.text(field));
                }
            }
        }
        assert!(packed.get(2).is_none());
    }
}
