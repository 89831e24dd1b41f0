//! The groups of contacts while contacts are read one after the other: group names by rank, and a parallel
//! pass over the memberships.

use rusqlite::{Rows, Statement, Transaction};
use rustc_hash::FxHashMap;

use crate::id::{ContactId, GroupId};

use crate::store::error::Result;

/// Selects all memberships, in the order of the contacts.
pub(crate) const MEMBERS: &str = "SELECT contact_id, group_id FROM contact_groups ORDER BY contact_id";

/// Selects the memberships of one contact.
pub(crate) const MEMBERS_OF: &str = "SELECT group_id FROM contact_groups WHERE contact_id = ?1";

/// The names of all groups, by their rank in alphabetical order.
pub(crate) struct GroupNames {
    names: Vec<String>,
    ranks: FxHashMap<GroupId, usize>,
}

impl GroupNames {
    pub(crate) fn load(tx: &Transaction<'_>) -> Result<GroupNames> {
        let mut statement = tx.prepare("SELECT id, name FROM groups ORDER BY key")?;
        let mut rows = statement.query([])?;
        let mut groups = GroupNames { names: Vec::new(), ranks: FxHashMap::default() };
        while let Some(row) = rows.next()? {
            groups.ranks.insert(row.get(0)?, groups.names.len());
            groups.names.push(row.get(1)?);
        }
        Ok(groups)
    }

    /// Returns the name of the group with this rank.
    pub(crate) fn name(&self, rank: usize) -> &str {
        self.names.get(rank).map_or("", String::as_str)
    }
}

/// A cursor over the memberships, in the order of the contacts.
pub(crate) struct Members<'s> {
    rows: Rows<'s>,
    ahead: Option<(ContactId, GroupId)>,
}

impl<'s> Members<'s> {
    /// Creates a cursor over the rows of [`MEMBERS`].
    pub(crate) fn new(rows: Rows<'s>) -> Members<'s> {
        Members { rows, ahead: None }
    }

    /// Appends the ranks of the groups of `contact`. Must be called with contacts in ascending order.
    pub(crate) fn of(
        &mut self,
        contact: ContactId,
        groups: &GroupNames,
        ranks: &mut Vec<usize>,
    ) -> rusqlite::Result<()> {
        loop {
            let (member, group) = match self.ahead.take() {
                Some(ahead) => ahead,
                None => match self.rows.next()? {
                    Some(row) => (row.get(0)?, row.get(1)?),
                    None => return Ok(()),
                },
            };
            if member > contact {
                self.ahead = Some((member, group));
                return Ok(());
            }
            if member == contact {
                ranks.extend(groups.ranks.get(&group));
            }
        }
    }
}

/// Appends the ranks of the groups of one contact.
pub(crate) fn groups_of(
    members: &mut Statement<'_>,
    contact: ContactId,
    groups: &GroupNames,
    ranks: &mut Vec<usize>,
) -> rusqlite::Result<()> {
    let mut rows = members.query([contact])?;
    while let Some(row) = rows.next()? {
        ranks.extend(groups.ranks.get(&row.get::<_, GroupId>(0)?));
    }
    Ok(())
}
