//! The `messages` table: the chat history. Reading and adding entries comes with the history itself; here is what
//! deleting a contact must know.

use crate::contact::ContactId;

use super::{Result, Store};

impl Store {
    /// How many entries the histories of these contacts have.
    pub fn count_messages(&self, ids: &[ContactId]) -> Result<u64> {
        let mut statement =
            self.conn().prepare_cached("SELECT count(*) FROM messages WHERE contact_id = ?1")?;
        let mut sum = 0;
        for id in ids {
            sum += statement.query_row([id], |row| row.get::<_, u64>(0))?;
        }
        Ok(sum)
    }
}
