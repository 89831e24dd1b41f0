//! An open store: its connection, its file, its clock and its time zone.

use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use rusqlite::Connection;

use crate::clock::{Clock, Timestamp};
use crate::output::outputs::Outputs;
use crate::output::target::STORE;
use crate::store::error::Result;
use crate::store::watcher::Watcher;

/// The name of the store's file in the data folder.
pub const FILE_NAME: &str = STORE;

/// How long a write waits for a write of another process before it fails with `store_busy`.
pub(crate) const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// An open contact store. It has a single connection, so each thread needs its own `Store`.
///
/// ```
/// use kith_engine::clock::Timestamp;
/// use kith_engine::contact::ContactInput;
/// use kith_engine::field::{FieldInput, FieldType};
/// use kith_engine::progress::IGNORE_PROGRESS;
/// use kith_engine::store::Store;
/// use kith_engine::edit;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// let mut store = Store::open(folder.path(), Timestamp::default)?;
/// store.use_plan("Unlimited")?;
/// store.add_field(&FieldInput {
///     name: "Birthday".to_owned(),
///     kind: FieldType::Date,
///     help: None,
///     options: Vec::new(),
///     required: false,
///     shown: true,
///     yearly: None,
/// })?;
/// let typed = |text: &str| Some(Some(text.to_owned()));
/// let input =
///     ContactInput { first_name: typed("Ana"), phone: typed("+34 612 34 56 78"), ..ContactInput::default() };
/// let ana = edit::add(&mut store, &input)?.id;
///
/// // Stars, groups and edits are steps that can be undone.
/// store.star_contacts(&[ana], true)?;
/// store.group_contacts(&[ana], "Family", true)?;
/// assert_eq!(store.contact(ana)?.groups, ["Family"]);
/// store.undo()?;
/// assert!(store.contact(ana)?.groups.is_empty());
///
/// // The file can be checked, copied and emptied.
/// assert!(store.check()?.is_empty());
/// assert_eq!(store.backup(&folder.path().join("safe.kith"), IGNORE_PROGRESS)?, 1);
/// assert_eq!(store.delete_contacts(&[ana])?.deleted, 1);
/// assert_eq!(store.count_contacts()?, 0);
/// # Ok(())
/// # }
/// ```
pub struct Store {
    pub(crate) conn: Connection,
    pub(crate) path: PathBuf,
    pub(crate) clock: Clock,
    pub(crate) zone: TimeZone,
    pub(crate) watcher: Watcher,
}

impl Store {
    /// Sets the time zone in which days begin; without one it is UTC. The engine does not read the one of the system.
    ///
    /// ```
    /// use kith_engine::clock::{TimeZone, Timestamp};
    /// use kith_engine::store::Store;
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let folder = tempfile::tempdir()?;
    /// let store = Store::open(folder.path(), Timestamp::default)?.in_zone(TimeZone::UTC);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn in_zone(mut self, zone: TimeZone) -> Store {
        self.zone = zone;
        self
    }

    /// Returns the path of the store's file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Returns what jobs with this store must not write over.
    pub fn outputs(&self) -> Outputs {
        Outputs::of_store(&self.folder())
    }

    /// Returns a number that changes whenever another connection, in this or another process, commits a
    /// change to the file.
    pub fn data_version(&self) -> Result<i64> {
        Ok(self.conn.query_row("PRAGMA data_version", [], |row| row.get(0))?)
    }

    /// Returns the number of rows that this `Store` has changed itself. It changes with each of its own
    /// writes.
    pub fn own_changes(&self) -> u64 {
        self.conn.total_changes()
    }

    pub(crate) fn now(&self) -> Timestamp {
        (self.clock)()
    }

    /// Returns the time zone in which days begin.
    pub(crate) fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// Returns the present day.
    pub(crate) fn today(&self) -> Date {
        let now = jiff::Timestamp::from_millisecond(self.now().as_millis()).unwrap_or_default();
        self.zone.to_datetime(now).date()
    }

    pub(crate) fn conn(&self) -> &Connection {
        &self.conn
    }
}
