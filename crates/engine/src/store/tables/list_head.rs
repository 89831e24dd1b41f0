//! The head of the list, which the next start shows before it has read all contacts (see `browse/head`).
//!
//! It is a setting, so that it is erased with everything else. The counters that say whether it is current count the
//! changes of one file, so it must not be taken over into another.

use std::time::Duration;

use rusqlite::Connection;

use crate::store::connection::{BUSY_TIMEOUT, Store};
use crate::store::error::Result;
use crate::store::tables::settings;

const SETTING: &str = "list_head";

impl Store {
    /// Remembers the head of the list. No reader reports this as a change. It is not worth waiting for: while another
    /// connection writes, this fails at once.
    pub(crate) fn remember_list_head(&mut self, head: &str) -> Result<()> {
        if get(&self.conn)?.as_deref() == Some(head) {
            return Ok(());
        }
        self.conn.busy_timeout(Duration::ZERO)?;
        let done = self.write_unnoticed(|tx, _| settings::set(tx, SETTING, head));
        self.conn.busy_timeout(BUSY_TIMEOUT)?;
        done
    }
}

/// Returns the head of the list as it was remembered.
pub(crate) fn get(conn: &Connection) -> Result<Option<String>> {
    settings::get(conn, SETTING)
}

/// Forgets the head of the list.
pub(crate) fn forget(conn: &Connection) -> Result<()> {
    conn.execute("DELETE FROM settings WHERE name = ?1", [SETTING])?;
    Ok(())
}
