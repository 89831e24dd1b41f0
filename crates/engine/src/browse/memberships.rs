//! A pass over the groups of contacts, beside a pass over the contacts themselves.

use rusqlite::{Connection, Rows, Statement};

use crate::id::{ContactId, GroupId};

use crate::store::error::Result;

/// Prepares the statement that [`Memberships`] reads.
pub(super) fn prepare(conn: &Connection) -> Result<Statement<'_>> {
    Ok(conn.prepare("SELECT contact_id, group_id FROM contact_groups ORDER BY contact_id, group_id")?)
}

/// A cursor over the memberships, in the order of the contacts.
pub(super) struct Memberships<'s> {
    rows: Rows<'s>,
    next: Option<(ContactId, GroupId)>,
}

impl<'s> Memberships<'s> {
    /// Creates a cursor over the rows of the statement of [`prepare`].
    pub(super) fn new(statement: &'s mut Statement<'_>) -> Result<Memberships<'s>> {
        Ok(Memberships { rows: statement.query([])?, next: None })
    }

    /// Replaces `set` by the ids of the groups of this contact, in ascending order. Must be called with contacts in
    /// ascending order.
    pub(super) fn of(&mut self, contact: ContactId, set: &mut Vec<GroupId>) -> Result<()> {
        set.clear();
        loop {
            let (member, group) = match self.next.take() {
                Some(next) => next,
                None => match self.rows.next()? {
                    Some(row) => (row.get(0)?, row.get(1)?),
                    None => return Ok(()),
                },
            };
            if member > contact {
                self.next = Some((member, group));
                return Ok(());
            }
            if member == contact {
                set.push(group);
            }
        }
    }
}
