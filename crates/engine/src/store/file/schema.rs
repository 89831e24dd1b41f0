//! The format of a store: its number, and how an older store is brought up to date.

use rusqlite::Connection;

use crate::store::error::{Result, StoreError};

mod embedded {
    #![allow(missing_docs)]
    refinery::embed_migrations!("../../migrations");
}

/// Marks the file as Kith's (SQLite's application id: "Kith").
pub(crate) const APPLICATION_ID: i32 = 0x4B69_7468;

/// A store's format: the newest migration, kept in SQLite's user version by the migration itself, and how an older
/// store is brought to it in one transaction.
pub(crate) struct Schema {
    pub(crate) version: i32,
    pub(crate) migrate: fn(&mut Connection) -> Result<()>,
}

/// The format this build knows.
pub(crate) const SCHEMA: Schema = Schema { version: 1, migrate };

fn migrate(conn: &mut Connection) -> Result<()> {
    embedded::migrations::runner().set_grouped(true).run(conn).map_err(|cause| StoreError::Damaged {
        reason: format!("it cannot be brought up to date: {cause}"),
    })?;
    Ok(())
}
