//! The order of groups by hand, and their colours.

use rusqlite::Connection;

use crate::group::{Group, GroupColor};
use crate::id::GroupId;

use crate::store::connection::Store;
use crate::store::error::{Result, StoreError};
use crate::store::tables::groups;

impl Store {
    /// Gives groups the positions in which they are passed.
    pub(crate) fn place_groups(&mut self, order: &[GroupId]) -> Result<()> {
        self.write(|tx, _| {
            let mut place = tx.prepare_cached("UPDATE groups SET position = ?2 WHERE id = ?1")?;
            for (position, id) in order.iter().enumerate() {
                place.execute((id, position as i64))?;
            }
            Ok(())
        })
    }

    /// Puts the groups in alphabetical order again, instead of the order by hand.
    pub fn sort_groups_by_name(&mut self) -> Result<()> {
        self.write(|tx, _| {
            tx.execute("UPDATE groups SET position = NULL WHERE position IS NOT NULL", [])?;
            Ok(())
        })
    }

    /// Gives a group a colour, or takes it away.
    ///
    /// # Errors
    /// [`StoreError::GroupNotFound`].
    pub fn color_group(&mut self, id: GroupId, color: Option<GroupColor>) -> Result<Group> {
        self.write(|tx, _| {
            set_color(tx, id, color)?;
            groups::load(tx, id)
        })
    }
}

fn set_color(conn: &Connection, id: GroupId, color: Option<GroupColor>) -> Result<()> {
    let sql = "UPDATE groups SET color = ?2 WHERE id = ?1";
    match conn.execute(sql, (id, color.map(GroupColor::name)))? {
        0 => Err(StoreError::GroupNotFound { name: id.to_string() }),
        _ => Ok(()),
    }
}
