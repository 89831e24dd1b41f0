//! The data that decides whether two contacts are duplicates, packed into about forty bytes per person.

use std::hash::{DefaultHasher, Hash, Hasher};

use crate::id::ContactId;
use crate::store::tables::not_duplicates::Person;
use kith_text::fold::push_search_key;

/// The packed data of all people. A person is identified by the index in these lists.
#[derive(Default)]
pub(super) struct People {
    ids: Vec<ContactId>,
    phones: Vec<u64>,
    emails: Vec<u64>,
    names: Vec<u64>,
    /// The folded names, concatenated.
    text: String,
    ends: Vec<usize>,
    folded: String,
}

impl People {
    pub(super) fn push(&mut self, person: Person<'_>) {
        self.ids.push(person.id);
        self.phones.push(person.phone);
        self.folded.clear();
        push_search_key(person.email.trim(), &mut self.folded);
        self.emails.push(hashed(&self.folded));

        self.folded.clear();
        push_search_key(person.first_name, &mut self.folded);
        self.folded.push(' ');
        push_search_key(person.last_name, &mut self.folded);
        // An apostrophe joins the two parts of a word: OBrien is the same name as O'Brien.
        self.folded.retain(|c| c != '\'');
        let mut words: Vec<&str> =
            self.folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        let start = self.text.len();
        for word in &words {
            if self.text.len() > start {
                self.text.push(' ');
            }
            self.text.push_str(word);
        }
        self.ends.push(self.text.len());
        words.sort_unstable();
        self.names.push(hashed(&words.join(" ")));
    }

    pub(super) fn len(&self) -> usize {
        self.ids.len()
    }

    pub(super) fn id(&self, person: u32) -> ContactId {
        self.ids.get(person as usize).copied().unwrap_or_default()
    }

    /// Returns the digits of the phone as a number.
    pub(super) fn phone(&self, person: u32) -> u64 {
        self.phones.get(person as usize).copied().unwrap_or_default()
    }

    /// Returns a hash of the email, ignoring case, or `None` if there is no email.
    pub(super) fn email(&self, person: u32) -> Option<u64> {
        self.emails.get(person as usize).copied().filter(|email| *email != 0)
    }

    /// Returns a hash of the name that is independent of the order of its words, or `None` if the name has no
    /// letters or digits.
    pub(super) fn name(&self, person: u32) -> Option<u64> {
        self.names.get(person as usize).copied().filter(|name| *name != 0)
    }

    /// Returns the name in the form that is compared: folded, with single spaces between words.
    pub(super) fn text(&self, person: u32) -> &str {
        let person = person as usize;
        let start = person.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        let end = self.ends.get(person).copied().unwrap_or(start);
        self.text.get(start..end).unwrap_or_default()
    }
}

/// Returns a hash of a text, which is 0 only for an empty text.
fn hashed(text: &str) -> u64 {
    if text.is_empty() {
        return 0;
    }
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish().max(1)
}
