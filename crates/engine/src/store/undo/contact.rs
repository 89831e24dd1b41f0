//! Setting a contact to the values that it had before or after a step.

use crate::clock::Timestamp;
use rusqlite::Connection;

use crate::contact::Contact;
use crate::field::definition::Field;
use crate::store::error::{Result, StoreError};
use crate::store::tables::row::{ContactRow, WriteSet, to_draft};
use crate::store::tables::{contacts, fields, groups};
use crate::store::undo::steps::same;

/// Sets a contact to the values of `to`, only considering active fields. Returns [`StoreError::UndoConflict`]
/// if it no longer has the values of `from`.
pub(crate) fn set(conn: &Connection, from: &Contact, to: Contact, now: Timestamp) -> Result<()> {
    set_over(conn, fields::active(conn)?, from, to, now)
}

/// Like [`set`], but with the given fields. Fields may have been added, deleted, activated or deactivated since the
/// step: those that it does not know keep their values.
pub(crate) fn set_over(
    conn: &Connection,
    fields: Vec<Field>,
    from: &Contact,
    to: Contact,
    now: Timestamp,
) -> Result<()> {
    let fields: Vec<Field> =
        fields.into_iter().filter(|field| to.fields.get(&field.name).is_some()).collect();
    let stored = match ContactRow::new(fields.clone()).load(conn, from.id) {
        Err(StoreError::ContactNotFound { .. }) => return Err(StoreError::UndoConflict),
        other => other?,
    };
    if !same(&stored, from) {
        return Err(StoreError::UndoConflict);
    }
    let draft = to_draft(to, &fields);
    contacts::refuse_taken(conn, &draft, Some(from.id))?;
    contacts::update(conn, &WriteSet::new(fields), from.id, &draft, now)?;
    groups::set_groups_of(conn, from.id, &draft.groups)
}
