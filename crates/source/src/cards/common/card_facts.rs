//! What a pass reports about a card besides its texts.

use super::memberships::CardReference;
use crate::record::Defect;

/// What a pass reports about a card besides its texts.
#[derive(Debug, Clone, Default)]
pub(in crate::cards) struct CardFacts {
    /// Whether the card describes a group of contacts, not a contact.
    pub(in crate::cards) is_group: bool,
    /// The members of the group.
    pub(in crate::cards) members: Vec<CardReference>,
    /// The name of the card in a directory.
    pub(in crate::cards) distinguished_name: Option<String>,
    /// What is wrong with the card, if anything.
    pub(in crate::cards) defect: Option<Defect>,
    /// Whether malformed bytes were replaced by U+FFFD.
    pub(in crate::cards) replaced: bool,
}
