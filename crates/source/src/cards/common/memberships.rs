//! The groups of a file: cards of groups list their members, and other cards are these members.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::card_field::CardField;
use super::texts::CardTexts;

/// The maximum number of members of all groups together.
const MAX_MEMBERS: usize = 1 << 20;
/// The maximum length of what refers to a member, in bytes.
const MAX_REFERENCE: usize = 512;

/// What refers to a card: its unique id, its name in a directory, or its email address, in the form in which they are
/// compared.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(in crate::cards) enum CardReference {
    Uid(String),
    DistinguishedName(String),
    Email(String),
}

impl CardReference {
    /// Returns the reference that the value of a `MEMBER` property of a vCard is.
    pub(in crate::cards) fn of_member(value: &str) -> CardReference {
        let value = value.trim();
        match value.split_at_checked(7) {
            Some((scheme, address)) if scheme.eq_ignore_ascii_case("mailto:") => {
                CardReference::email(address)
            }
            _ => CardReference::uid(value),
        }
    }

    /// Returns the reference by a unique id, with or without `urn:uuid:`.
    pub(in crate::cards) fn uid(uid: &str) -> CardReference {
        let uid = uid.trim().to_lowercase();
        CardReference::Uid(uid.strip_prefix("urn:uuid:").unwrap_or(&uid).to_owned())
    }

    /// Returns the reference by a name in a directory, such as `cn=Ann Lee,mail=ann@example.com`.
    pub(in crate::cards) fn distinguished_name(name: &str) -> CardReference {
        let parts: Vec<&str> = name.split(',').map(str::trim).collect();
        CardReference::DistinguishedName(parts.join(",").to_lowercase())
    }

    /// Returns the reference by an email address.
    pub(in crate::cards) fn email(address: &str) -> CardReference {
        CardReference::Email(address.trim().to_lowercase())
    }

    fn text(&self) -> &str {
        match self {
            CardReference::Uid(text)
            | CardReference::DistinguishedName(text)
            | CardReference::Email(text) => text,
        }
    }
}

/// The groups of each card that is a member of some.
#[derive(Debug, Default)]
pub(in crate::cards) struct Memberships {
    groups: FxHashMap<CardReference, Vec<Arc<str>>>,
    count: usize,
}

impl Memberships {
    /// Adds a group and its members. A bar in its name would separate two groups.
    pub(in crate::cards) fn add_group(&mut self, name: &str, members: Vec<CardReference>) {
        let name = name.trim().replace('|', "/");
        if name.is_empty() {
            return;
        }
        let name: Arc<str> = name.into();
        for member in members {
            if self.count >= MAX_MEMBERS || member.text().is_empty() || member.text().len() > MAX_REFERENCE {
                continue;
            }
            self.count += 1;
            self.groups.entry(member).or_default().push(Arc::clone(&name));
        }
    }

    /// Whether no group has members.
    pub(in crate::cards) fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }

    /// Adds to `texts` the groups of the card that they are from. `name` is its name in a directory. A reference by email
    /// address counts only if there is none by id or name. Returns whether the card is a member of a group.
    pub(in crate::cards) fn add_to(&self, texts: &mut CardTexts, name: Option<&str>) -> bool {
        if self.is_empty() {
            return false;
        }
        let by_name = name.map(CardReference::distinguished_name);
        let by_uid = texts.of("UID").map(CardReference::uid);
        let by_email = texts.of(CardField::Email.header()).map(CardReference::email);
        let found = by_name.into_iter().chain(by_uid).chain(by_email).find_map(|it| self.groups.get(&it));
        let Some(groups) = found else { return false };
        texts.add_groups(groups);
        true
    }
}
