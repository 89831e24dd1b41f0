//! The format of a store: its version, and how an older store is migrated.

use rusqlite::Connection;

use crate::store::error::{Result, StoreError};

mod embedded {
    #![allow(missing_docs)]
    refinery::embed_migrations!("../../migrations");
}

/// SQLite's application id, which marks the file as a Kith store (the ASCII bytes of "Kith").
pub(crate) const APPLICATION_ID: i32 = 0x4B69_7468;

/// The format of a store: the version of the newest migration, which the migration itself writes to SQLite's
/// user version, and a function that migrates an older store in one transaction.
pub(crate) struct Schema {
    pub(crate) version: i32,
    pub(crate) migrate: fn(&mut Connection) -> Result<()>,
}

/// The format that this build of Kith uses.
pub(crate) const SCHEMA: Schema = Schema { version: 2, migrate };

fn migrate(conn: &mut Connection) -> Result<()> {
    embedded::migrations::runner().set_grouped(true).run(conn).map_err(|cause| StoreError::Damaged {
        reason: format!("it cannot be brought up to date: {cause}"),
    })?;
    Ok(())
}
