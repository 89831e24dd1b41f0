//! Searching the texts and groups of the model.

use crate::browse::bits::Bits;
use crate::browse::haystack::InGroups;
use crate::browse::model::Model;
use crate::browse::terms::Terms;

/// Up to this many rows, checking each row is faster than scanning all texts.
const FEW: usize = 60_000;

impl Model {
    /// Returns the rows in which all terms are found, only considering those in `among` if given.
    pub(super) fn search(&self, terms: &Terms, among: Option<&Bits>) -> Bits {
        let matching: Vec<Vec<bool>> = terms.iter().map(|term| self.groups.matching(term)).collect();
        let in_groups: Vec<InGroups<'_>> = matching
            .iter()
            .map(|sets| -> InGroups<'_> {
                if !sets.contains(&true) {
                    return None;
                }
                Some(Box::new(move |row| sets.get(self.set(row) as usize) == Some(&true)))
            })
            .collect();
        let mut found = match among {
            Some(among) if among.count() <= FEW => self.haystack.search_in(among, terms, &in_groups),
            _ => self.haystack.search(terms, &in_groups, self.rows()),
        };
        found.keep(among.unwrap_or(&self.alive));
        found
    }
}
