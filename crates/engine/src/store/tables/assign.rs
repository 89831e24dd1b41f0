//! Giving contacts different values: one statement for all contacts of a range, which asks a function for the value of
//! each. That takes half the time of a statement for each contact.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rusqlite::Connection;
use rusqlite::functions::FunctionFlags;

use crate::clock::Timestamp;
use crate::id::ContactId;
use crate::store::error::Result;
use crate::store::tables::stored::Stored;

/// A new value for the contacts whose ids are from the first to the last. Those that no longer have the value from
/// before keep theirs.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Assignment {
    pub(crate) first: ContactId,
    pub(crate) last: ContactId,
    pub(crate) from: Stored,
    pub(crate) to: Stored,
}

impl Assignment {
    /// Turns it into the one that takes it back.
    pub(crate) fn reverse(&mut self) {
        std::mem::swap(&mut self.from, &mut self.to);
    }

    fn holds(&self, id: ContactId) -> bool {
        (self.first..=self.last).contains(&id)
    }

    fn ids(&self) -> u64 {
        self.last.get().abs_diff(self.first.get()).saturating_add(1)
    }
}

/// Carries out assignments.
pub(crate) struct Assigner<'c> {
    conn: &'c Connection,
    current: Arc<Mutex<Current>>,
}

/// The assignments of the statement that runs, in ascending order.
#[derive(Default)]
struct Current {
    list: Vec<Assignment>,
    /// The place of the one that was found last.
    at: usize,
}

impl Current {
    fn find(&mut self, id: ContactId) -> Option<&Assignment> {
        let here = |at: usize| self.list.get(at).is_some_and(|assignment| assignment.holds(id));
        // SQLite asks for one contact after the other, and may ask twice for each.
        self.at = [self.at, self.at + 1]
            .into_iter()
            .find(|at| here(*at))
            .unwrap_or_else(|| self.list.partition_point(|assignment| assignment.last < id));
        self.list.get(self.at).filter(|assignment| assignment.holds(id))
    }
}

impl<'c> Assigner<'c> {
    /// Makes the functions known to the connection. No statement may be running.
    pub(crate) fn new(conn: &'c Connection) -> Result<Assigner<'c>> {
        let current: Arc<Mutex<Current>> = Arc::default();
        let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DIRECTONLY;
        let shared = current.clone();
        conn.create_scalar_function("is_assigned", 2, flags, move |context| {
            let found = lock(&shared).find(context.get(0)?).map(|found| found.from == context.get_raw(1));
            Ok(found == Some(true))
        })?;
        let shared = current.clone();
        conn.create_scalar_function("assigned", 1, flags, move |context| {
            Ok(lock(&shared).find(context.get(0)?).map(|found| found.to.clone()))
        })?;
        Ok(Assigner { conn, current })
    }

    /// Gives contacts new values in a column, and returns how many got one. The assignments must be in ascending order,
    /// and `column` the name of a column, because it becomes a part of SQL.
    pub(crate) fn assign(&self, column: &str, list: Vec<Assignment>, now: Timestamp) -> Result<u64> {
        let (Some(first), Some(last)) = (list.first(), list.last()) else { return Ok(0) };
        let (first, last) = (first.first, last.last);
        let span = last.get().abs_diff(first.get());
        let ids = list.iter().fold(0_u64, |sum, assignment| sum.saturating_add(assignment.ids()));
        if span / 4 > ids {
            return self.assign_each(column, &list, now);
        }
        *lock(&self.current) = Current { list, at: 0 };
        let mut update = self.conn.prepare_cached(&format!(
            "UPDATE contacts SET {column} = assigned(id), updated_at = ?3
             WHERE id BETWEEN ?1 AND ?2 AND is_assigned(id, {column})"
        ))?;
        Ok(update.execute((first, last, now))? as u64)
    }

    /// The same for contacts between which there are many others.
    fn assign_each(&self, column: &str, list: &[Assignment], now: Timestamp) -> Result<u64> {
        let mut update = self.conn.prepare_cached(&format!(
            "UPDATE contacts SET {column} = ?3, updated_at = ?5 WHERE id BETWEEN ?1 AND ?2 AND {column} IS ?4"
        ))?;
        list.iter().try_fold(0, |sum, Assignment { first, last, from, to }| {
            Ok(sum + update.execute((first, last, to, from, now))? as u64)
        })
    }
}

fn lock(current: &Mutex<Current>) -> MutexGuard<'_, Current> {
    current.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assignment(first: i64, last: i64, to: &str) -> Assignment {
        let (first, last) = (ContactId::new(first), ContactId::new(last));
        Assignment { first, last, from: Stored::Null, to: Stored::Text(to.to_owned()) }
    }

    #[test]
    fn contacts_are_found_in_any_order() {
        let list = vec![assignment(1, 3, "a"), assignment(5, 5, "b"), assignment(6, 9, "c")];
        let mut current = Current { list, at: 0 };
        for (id, value) in [
            (1, Some("a")),
            (3, Some("a")),
            (4, None),
            (5, Some("b")),
            (6, Some("c")),
            (1, Some("a")),
            (9, Some("c")),
            (10, None),
            (0, None),
            (5, Some("b")),
        ] {
            let found = current.find(ContactId::new(id)).map(|found| found.to.clone());
            assert_eq!(found, value.map(|value| Stored::Text(value.to_owned())), "{id}");
        }
    }
}
