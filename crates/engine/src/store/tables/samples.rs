//! The sample people of a first try: which contacts, groups and fields were made for them, so that they can be removed
//! again. It is kept as a setting.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::clock::Timestamp;
use crate::contact::Draft;
use crate::field::definition::{FieldInput, name_key};
use crate::id::{ContactId, FieldId, GroupId};
use crate::progress::IGNORE_PROGRESS;
use crate::store::connection::Store;
use crate::store::error::{Result, StoreError};
use crate::store::file::erase;
use crate::store::runs::Runs;
use crate::store::tables::{contacts, deleted, fields, group_name, groups, many, settings};
use crate::store::undo::log;

/// The name of the setting.
const SETTING: &str = "sample_people";

/// What was made for the sample people. A restored store may have given the same ids to others, so a contact also has
/// to have been added at the same moment, and a group or field to have the same name.
#[derive(Debug, Serialize, Deserialize)]
struct Made {
    at: Timestamp,
    contacts: Vec<ContactId>,
    groups: Vec<(GroupId, String)>,
    fields: Vec<(FieldId, String)>,
}

impl Store {
    /// Returns how many sample people are stored.
    pub fn count_samples(&self) -> Result<u64> {
        match made(self.conn())? {
            Some(made) => Ok(present(self.conn(), &made)?.len() as u64),
            None => Ok(0),
        }
    }

    /// Adds sample people in one transaction, and returns how many were added. `people` makes them with the ids of the
    /// fields; a field is `None` if there is one with its name and another type. People whose phone is taken are left
    /// out.
    ///
    /// # Errors
    /// [`StoreError::OverLimit`].
    pub(crate) fn add_samples(
        &mut self,
        wanted: &[FieldInput],
        people: impl FnOnce(&[Option<FieldId>]) -> Vec<Draft>,
    ) -> Result<u64> {
        self.write(|tx, now| {
            let mut made = Made { at: now, contacts: Vec::new(), groups: Vec::new(), fields: Vec::new() };
            let mut ids = Vec::new();
            let known = fields::all(tx)?;
            for input in wanted {
                match known.iter().find(|field| name_key(&field.name) == name_key(&input.name)) {
                    Some(field) => ids.push((field.kind == input.kind && field.active).then_some(field.id)),
                    None => {
                        let field = fields::add(tx, input)?;
                        made.fields.push((field.id, field.name));
                        ids.push(Some(field.id));
                    }
                }
            }
            for person in people(&ids) {
                for name in &person.groups {
                    let name = group_name::valid(name)?;
                    let (id, is_new) = groups::ensure(tx, &name)?;
                    if is_new {
                        made.groups.push((id, name));
                    }
                }
                match contacts::insert_new(tx, &person, now) {
                    Ok(contact) => made.contacts.push(contact.id),
                    Err(StoreError::PhoneTaken { .. }) => {}
                    Err(error) => return Err(error),
                }
            }
            let text = serde_json::to_string(&made).map_err(StoreError::unwritable)?;
            settings::set(tx, SETTING, &text)?;
            Ok(made.contacts.len() as u64)
        })
    }

    /// Removes the sample people, also those that were changed since, and the groups and fields that were made for
    /// them and that nobody else uses. Returns how many people were removed.
    pub fn remove_samples(&mut self) -> Result<u64> {
        self.write(|tx, _| {
            let Some(made) = made(tx)? else { return Ok(0) };
            let people = Runs::of(&present(tx, &made)?);
            let gone = many::delete(tx, &people, IGNORE_PROGRESS, |_, _| Ok(()))?;
            people.iter().try_for_each(|(first, last)| deleted::purge_values(tx, first, last))?;
            log::forget_gone(tx)?;
            for (id, name) in &made.groups {
                tx.execute(
                    "DELETE FROM groups WHERE id = ?1 AND name = ?2
                     AND NOT EXISTS (SELECT 1 FROM contact_groups WHERE group_id = ?1)",
                    (id, name),
                )?;
            }
            let known = fields::all(tx)?;
            let same = |(id, name): &&(FieldId, String)| {
                known.iter().any(|field| field.id == *id && field.name == *name)
            };
            let unchanged: Vec<FieldId> = made.fields.iter().filter(same).map(|(id, _)| *id).collect();
            fields::delete_empty(tx, &unchanged)?;
            tx.execute("DELETE FROM settings WHERE name = ?1", [SETTING])?;
            erase::note(tx)?;
            Ok(gone.deleted)
        })
    }
}

fn made(conn: &Connection) -> Result<Option<Made>> {
    Ok(settings::get(conn, SETTING)?.and_then(|text| serde_json::from_str(&text).ok()))
}

/// Returns the sample people that are still stored.
fn present(conn: &Connection, made: &Made) -> Result<Vec<ContactId>> {
    let mut statement = conn.prepare_cached("SELECT 1 FROM contacts WHERE id = ?1 AND created_at = ?2")?;
    let mut found = Vec::new();
    for id in &made.contacts {
        if statement.exists((id, made.at))? {
            found.push(*id);
        }
    }
    Ok(found)
}
