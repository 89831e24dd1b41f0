//! Which stored contact has a phone, asked many times.

use rusqlite::{Connection, OptionalExtension};

use crate::id::ContactId;
use crate::key_map::KeyMap;
use crate::store::error::Result;
use crate::store::tables::contacts;
use kith_phone::Phone;

/// After how many questions, as a part of the stored contacts, all phones are read: a look into the index takes as long as
/// reading so many of its entries.
const PART: u64 = 16;

/// The contacts by their phones, as they are at the first question.
pub(super) struct Holders {
    stored: u64,
    asked: u64,
    all: Option<KeyMap<ContactId>>,
}

impl Holders {
    /// The holders of a store with so many contacts.
    pub(super) fn new(stored: u64) -> Holders {
        Holders { stored, asked: 0, all: None }
    }

    /// Returns the id and name of the contact with this phone, whose key is given as well.
    pub(super) fn of(
        &mut self,
        conn: &Connection,
        phone: &str,
        key: u64,
    ) -> Result<Option<(ContactId, String)>> {
        if self.stored == 0 {
            return Ok(None);
        }
        self.asked += 1;
        if self.all.is_none() && self.asked > self.stored / PART {
            self.all = Some(read_all(conn)?);
        }
        let Some(all) = &self.all else { return contacts::holder_of(conn, phone) };
        let Some(id) = all.get(key) else { return Ok(None) };
        let sql =
            "SELECT first_name || coalesce(' ' || last_name, '') FROM contacts WHERE id = ?1 AND phone = ?2";
        let mut statement = conn.prepare_cached(sql)?;
        let name = statement.query_row((id, phone), |row| row.get(0)).optional()?;
        Ok(name.map(|name| (*id, name)))
    }
}

fn read_all(conn: &Connection) -> Result<KeyMap<ContactId>> {
    let mut all = KeyMap::default();
    let mut statement = conn.prepare("SELECT phone, id FROM contacts")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let phone = Phone::from_stored(row.get_ref(0)?.as_str().unwrap_or_default());
        all.insert(phone.key(), row.get(1)?);
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Timestamp;
    use crate::contact::Draft;
    use crate::store::Store;

    #[test]
    fn holders_are_the_same_before_and_after_all_are_read() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(folder.path(), Timestamp::default).unwrap();
        let phone = |n: u32| Phone::from_stored(&format!("+3461234{n:04}"));
        for n in 0..100 {
            store.insert_contact(&Draft::new(format!("Ana {n}"), phone(n * 2))).unwrap();
        }
        let mut holders = Holders::new(100);
        for n in 0..200 {
            let found = holders.of(store.conn(), phone(n).as_str(), phone(n).key()).unwrap();
            assert_eq!(found, contacts::holder_of(store.conn(), phone(n).as_str()).unwrap());
            assert_eq!(found.is_some(), n % 2 == 0);
        }
        assert!(holders.all.is_some());
    }
}
