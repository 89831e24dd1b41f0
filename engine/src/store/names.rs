//! Contacts by their whole name.

use rustc_hash::FxHashMap;

use crate::contact::ContactId;
use crate::fold::group_key;

use super::{Result, Store};

impl Store {
    /// Of each of these names (folded by [`group_key`]) the one contact that has it, first and last name in either
    /// order, with its name as it is written; none for names that several contacts have. Reads all names: for chats,
    /// not for keystrokes.
    pub fn contacts_named(&self, keys: &[String]) -> Result<Vec<(String, ContactId, String)>> {
        let mut found: FxHashMap<&str, Option<(ContactId, String)>> = FxHashMap::default();
        let mut statement = self.conn().prepare_cached("SELECT id, first_name, last_name FROM contacts")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (id, first): (ContactId, String) = (row.get(0)?, row.get(1)?);
            let last: Option<String> = row.get(2)?;
            let name = last.as_ref().map_or_else(|| first.clone(), |last| format!("{first} {last}"));
            let turned = last.map(|last| group_key(&format!("{last} {first}")));
            let written = group_key(&name);
            let has = |key: &&String| **key == written || Some(*key) == turned.as_ref();
            for key in keys.iter().filter(has) {
                let entry = found.entry(key).or_insert_with(|| Some((id, name.clone())));
                if entry.as_ref().is_some_and(|(other, _)| *other != id) {
                    *entry = None;
                }
            }
        }
        Ok(found
            .into_iter()
            .filter_map(|(key, found)| found.map(|(id, name)| (key.to_owned(), id, name)))
            .collect())
    }
}
