//! Finding contacts by their full name.

use rustc_hash::FxHashMap;

use crate::id::ContactId;
use kith_text::fold::group_key;

use crate::store::connection::Store;
use crate::store::error::Result;

impl Store {
    /// Finds the only contact with each of these names, which must be folded by [`group_key`]. First and last
    /// name may be in either order. Returns the key, the id and the name as it is written; names that no
    /// contact or several contacts have are omitted. This reads the names of all contacts, so it is too slow
    /// to run on every keystroke.
    pub fn contacts_named(&self, keys: &[String]) -> Result<Vec<(String, ContactId, String)>> {
        // The contacts found so far for each key: none, one, or several.
        let mut found: FxHashMap<&str, NameMatch> =
            keys.iter().map(|key| (key.as_str(), NameMatch::Nobody)).collect();
        let mut statement = self.conn().prepare_cached("SELECT id, first_name, last_name FROM contacts")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (id, first): (ContactId, String) = (row.get(0)?, row.get(1)?);
            let last: Option<String> = row.get(2)?;
            let name = last.as_ref().map_or_else(|| first.clone(), |last| format!("{first} {last}"));
            let turned = last.map(|last| group_key(&format!("{last} {first}")));
            let written = group_key(&name);
            for key in std::iter::once(&written).chain(&turned) {
                let Some(entry) = found.get_mut(key.as_str()) else { continue };
                match entry {
                    NameMatch::Nobody => *entry = NameMatch::One(id, name.clone()),
                    NameMatch::One(other, _) if *other != id => *entry = NameMatch::Several,
                    NameMatch::One(..) | NameMatch::Several => {}
                }
            }
        }
        let one = |(key, found): (&str, NameMatch)| match found {
            NameMatch::One(id, name) => Some((key.to_owned(), id, name)),
            NameMatch::Nobody | NameMatch::Several => None,
        };
        Ok(found.into_iter().filter_map(one).collect())
    }
}

/// The contacts that have a name.
enum NameMatch {
    Nobody,
    One(ContactId, String),
    Several,
}
