//! Contacts by their whole name.

use rustc_hash::FxHashMap;

use crate::id::ContactId;
use kith_text::fold::group_key;

use crate::store::connection::Store;
use crate::store::error::Result;

impl Store {
    /// Of each of these names (folded by [`group_key`]) the one contact that has it, first and last name in either
    /// order, with its name as it is written; none for names that several contacts have. Reads all names: for chats,
    /// not for keystrokes.
    pub fn contacts_named(&self, keys: &[String]) -> Result<Vec<(String, ContactId, String)>> {
        // What is there for each key: nobody yet, one, or too many to tell.
        let mut found: FxHashMap<&str, Found> =
            keys.iter().map(|key| (key.as_str(), Found::Nobody)).collect();
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
                    Found::Nobody => *entry = Found::One(id, name.clone()),
                    Found::One(other, _) if *other != id => *entry = Found::Several,
                    Found::One(..) | Found::Several => {}
                }
            }
        }
        let one = |(key, found): (&str, Found)| match found {
            Found::One(id, name) => Some((key.to_owned(), id, name)),
            Found::Nobody | Found::Several => None,
        };
        Ok(found.into_iter().filter_map(one).collect())
    }
}

/// Who has a name.
enum Found {
    Nobody,
    One(ContactId, String),
    Several,
}
