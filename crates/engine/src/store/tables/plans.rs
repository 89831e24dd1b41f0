//! The `plans` table and the contact limit. This is the only place that decides whether a contact may be
//! added.

use crate::store::tables::contact_count;
use rusqlite::Connection;

use crate::plan::{Plan, Plans, TRIAL};
use kith_text::fold::{group_key, tidy};

use crate::store::connection::Store;
use crate::store::error::{Result, StoreError};
use crate::store::tables::settings;

const ACTIVE: &str = "active_plan";

/// The limit and usage of the active plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slots {
    /// The name of the active plan.
    pub plan: String,
    /// The maximum number of contacts; `None` means unlimited.
    pub limit: Option<u64>,
    /// The number of stored contacts.
    pub used: u64,
}

impl Slots {
    /// Returns how many contacts can still be added; `None` means any number.
    pub fn free(&self) -> Option<u64> {
        self.limit.map(|limit| limit.saturating_sub(self.used))
    }
}

impl Store {
    /// Returns all plans, the active plan and its usage.
    pub fn plans(&self) -> Result<Plans> {
        list(self.conn())
    }

    /// Returns the current limit and usage of the active plan.
    pub fn slots(&self) -> Result<Slots> {
        slots(self.conn())
    }

    /// Makes a plan the active one. If its limit is below the current number of contacts, nothing is deleted,
    /// but no contact can be added.
    pub fn use_plan(&mut self, name: &str) -> Result<Plans> {
        self.write(|tx, _| {
            let key = require(tx, name)?;
            settings::set(tx, ACTIVE, &key)?;
            list(tx)
        })
    }

    /// Adds a plan.
    pub fn add_plan(&mut self, plan: &Plan) -> Result<Plans> {
        self.write(|tx, _| {
            let name = valid_name(&plan.name)?;
            let key = group_key(&name);
            refuse_existing(tx, &key, None)?;
            tx.execute(
                "INSERT INTO plans (name, key, contact_limit) VALUES (?1, ?2, ?3)",
                (&name, &key, sql_limit(&name, plan.limit)?),
            )?;
            list(tx)
        })
    }

    /// Changes the name and limit of a plan.
    pub fn edit_plan(&mut self, name: &str, plan: &Plan) -> Result<Plans> {
        self.write(|tx, _| {
            let old = require(tx, name)?;
            let new_name = valid_name(&plan.name)?;
            let new = group_key(&new_name);
            refuse_existing(tx, &new, Some(&old))?;
            let limit = sql_limit(&new_name, plan.limit)?;
            tx.execute(
                "UPDATE plans SET name = ?2, key = ?3, contact_limit = ?4 WHERE key = ?1",
                (&old, &new_name, &new, limit),
            )?;
            if active_key(tx)? == old {
                settings::set(tx, ACTIVE, &new)?;
            }
            list(tx)
        })
    }

    /// Sets the limit of a plan.
    pub fn set_plan_limit(&mut self, name: &str, limit: Option<u64>) -> Result<Plans> {
        self.write(|tx, _| {
            let key = require(tx, name)?;
            tx.execute(
                "UPDATE plans SET contact_limit = ?2 WHERE key = ?1",
                (&key, sql_limit(name, limit)?),
            )?;
            list(tx)
        })
    }

    /// Removes a plan, which must not be the active one.
    pub fn remove_plan(&mut self, name: &str) -> Result<Plans> {
        self.write(|tx, _| {
            let key = require(tx, name)?;
            if active_key(tx)? == key {
                return Err(StoreError::PlanInvalid {
                    name: tidy(name),
                    reason: "it is the active plan; choose another one first".to_owned(),
                });
            }
            tx.execute("DELETE FROM plans WHERE key = ?1", [key])?;
            list(tx)
        })
    }
}

/// Returns an error if the limit is reached. Must be called inside the transaction that adds the contact.
pub(crate) fn require_slot(conn: &Connection) -> Result<()> {
    let slots = slots(conn)?;
    match slots.limit {
        Some(limit) if slots.used >= limit => {
            Err(StoreError::OverLimit { plan: slots.plan, limit, used: slots.used })
        }
        _ => Ok(()),
    }
}

pub(crate) fn slots(conn: &Connection) -> Result<Slots> {
    let mut statement = conn.prepare_cached("SELECT name, contact_limit FROM plans WHERE key = ?1")?;
    let found = statement.query_row([active_key(conn)?], |row| Ok((row.get(0)?, row.get(1)?)));
    let (plan, limit) = match found {
        Err(rusqlite::Error::QueryReturnedNoRows) => (TRIAL.to_owned(), Some(0)),
        other => other?,
    };
    Ok(Slots { plan, limit, used: contact_count::of(conn)? })
}

fn list(conn: &Connection) -> Result<Plans> {
    let slots = slots(conn)?;
    let mut statement = conn.prepare_cached("SELECT name, contact_limit FROM plans ORDER BY id")?;
    let plans = statement
        .query_map([], |row| Ok(Plan { name: row.get(0)?, limit: row.get(1)? }))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(Plans { active: slots.plan, used: slots.used, plans })
}

fn active_key(conn: &Connection) -> Result<String> {
    Ok(settings::get(conn, ACTIVE)?.unwrap_or_else(|| group_key(TRIAL)))
}

/// Returns the key of an existing plan.
fn require(conn: &Connection, name: &str) -> Result<String> {
    let key = group_key(name);
    let known = conn.prepare_cached("SELECT 1 FROM plans WHERE key = ?1")?.exists([&key])?;
    if known { Ok(key) } else { Err(StoreError::PlanNotFound { name: tidy(name) }) }
}

fn refuse_existing(conn: &Connection, key: &str, other_than: Option<&str>) -> Result<()> {
    let known = conn.prepare_cached("SELECT 1 FROM plans WHERE key = ?1")?.exists([key])?;
    if known && other_than != Some(key) {
        return Err(StoreError::PlanInvalid {
            name: key.to_owned(),
            reason: "there is already a plan with that name".to_owned(),
        });
    }
    Ok(())
}

fn valid_name(name: &str) -> Result<String> {
    let tidied = tidy(name);
    if tidied.is_empty() {
        return Err(StoreError::PlanInvalid { name: name.to_owned(), reason: "it needs a name".to_owned() });
    }
    Ok(tidied)
}

fn sql_limit(name: &str, limit: Option<u64>) -> Result<Option<i64>> {
    limit.map(i64::try_from).transpose().map_err(|_| StoreError::PlanInvalid {
        name: name.to_owned(),
        reason: "the limit is too large; use unlimited".to_owned(),
    })
}
