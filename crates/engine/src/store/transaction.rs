//! Write transactions.

use crate::clock::Timestamp;
use rusqlite::{Transaction, TransactionBehavior};

use crate::store::connection::Store;
use crate::store::error::{Result, StoreError};
use crate::store::file::erase;
use crate::store::tables::changes;

impl Store {
    /// Runs `work` in one write transaction, which is committed if `work` succeeds and rolled back if it
    /// fails.
    pub(crate) fn write<T, E: From<StoreError>>(
        &mut self,
        work: impl FnOnce(&Transaction<'_>, Timestamp) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let now = self.now();
        let tx = self.begin()?;
        let done = work(&tx, now)?;
        tx.commit().map_err(StoreError::from)?;
        erase::finish(&self.conn);
        Ok(done)
    }

    /// Like [`Store::write`], for writes that no reader shows: they are not reported as changes.
    pub(crate) fn write_unnoticed<T>(
        &mut self,
        work: impl FnOnce(&Transaction<'_>, Timestamp) -> Result<T>,
    ) -> Result<T> {
        let now = self.now();
        let tx = self.begin_unnoticed()?;
        let done = work(&tx, now)?;
        tx.commit()?;
        erase::finish(&self.conn);
        Ok(done)
    }

    /// Begins a write transaction that stays open during a long operation, such as an import.
    pub(crate) fn begin(&mut self) -> Result<Transaction<'_>> {
        let tx = self.begin_unnoticed()?;
        changes::record(&tx, changes::OTHER)?;
        Ok(tx)
    }

    fn begin_unnoticed(&mut self) -> Result<Transaction<'_>> {
        Ok(self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?)
    }
}
