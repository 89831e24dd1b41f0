//! Changing a field of any number of contacts, each from the value that it has.

use rusqlite::Connection;
use rusqlite::types::ValueRef;

use crate::clock::Timestamp;
use crate::field::definition::Field;
use crate::id::ContactId;
use crate::progress::ReportProgress;
use crate::store::connection::Store;
use crate::store::error::Result;
use crate::store::runs::Runs;
use crate::store::tables::assign::Assigner;
use crate::store::tables::stored::Stored;
use crate::store::tables::{fields, many};
use crate::store::undo::log;
use crate::store::undo::steps::Step;
use crate::store::undo::values::{Changes, Recorder};

/// What becomes of a stored text.
#[derive(Clone)]
pub(crate) enum Outcome {
    /// It stays as it is.
    Same,
    /// It is replaced by this value.
    Becomes(Stored),
    /// It would become a value that the field cannot have, so it stays.
    Unfit,
}

/// How a value changes.
pub(crate) enum Change {
    /// Every contact gets this value.
    Set(Stored),
    /// Texts change to what this returns for them; other values stay.
    Texts(Box<dyn Fn(&str) -> Outcome>),
}

/// A change of one column of the contacts.
pub(crate) struct Rewrite {
    column: String,
    change: Change,
    /// The statements that read a range of contacts, and that set all of one to the same value.
    read: String,
    write: String,
}

/// What a change would do or did, as numbers of contacts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Figures {
    /// Those that change.
    pub(crate) changed: u64,
    /// Those of them that lose another value.
    pub(crate) overwritten: u64,
    /// Those that stay because the result would not fit the field.
    pub(crate) unfit: u64,
}

impl Rewrite {
    /// Creates the change of a column. `column` must be the name of one, because it becomes a part of SQL.
    pub(crate) fn new(column: String, change: Change) -> Rewrite {
        let read = format!("SELECT id, {column} FROM contacts WHERE id BETWEEN ?1 AND ?2 ORDER BY id");
        let write = format!(
            "UPDATE contacts SET {column} = ?3, updated_at = ?4 WHERE id BETWEEN ?1 AND ?2 AND {column} IS NOT ?3"
        );
        Rewrite { column, change, read, write }
    }

    /// Reads a range of contacts, and calls `take` with what becomes of the value of each.
    fn each(
        &self,
        conn: &Connection,
        (first, last): (ContactId, ContactId),
        mut take: impl FnMut(ContactId, ValueRef<'_>, Verdict<'_>),
    ) -> Result<()> {
        let mut read = conn.prepare_cached(&self.read)?;
        let mut rows = read.query((first, last))?;
        while let Some(row) = rows.next()? {
            let (id, stored) = (row.get(0)?, row.get_ref(1)?);
            match (&self.change, stored) {
                (Change::Set(value), _) if *value == stored => take(id, stored, Verdict::Same),
                (Change::Set(value), _) => take(id, stored, Verdict::Becomes(value)),
                (Change::Texts(change), ValueRef::Text(_)) => {
                    match change(stored.as_str().unwrap_or_default()) {
                        Outcome::Same => take(id, stored, Verdict::Same),
                        Outcome::Becomes(value) => take(id, stored, Verdict::Becomes(&value)),
                        Outcome::Unfit => take(id, stored, Verdict::Unfit),
                    }
                }
                (Change::Texts(_), _) => take(id, stored, Verdict::Same),
            }
        }
        Ok(())
    }

    /// Changes a range of contacts.
    fn write(
        &self,
        assigner: &Assigner<'_>,
        conn: &Connection,
        (first, last): (ContactId, ContactId),
        changes: &Changes,
        now: Timestamp,
    ) -> Result<()> {
        match &self.change {
            Change::Set(value) => {
                conn.prepare_cached(&self.write)?.execute((first, last, value, now))?;
            }
            Change::Texts(_) => {
                assigner.assign(&self.column, changes.assignments(), now)?;
            }
        }
        Ok(())
    }
}

/// Changes contacts, and records what changed in a step.
fn rewrite(
    conn: &Connection,
    ids: &Runs,
    rewrites: &[Rewrite],
    now: Timestamp,
    step: i64,
    report: ReportProgress<'_>,
) -> Result<Figures> {
    let (mut figures, mut recorder) = (Figures::default(), Recorder::new(conn, step));
    let assigner = Assigner::new(conn)?;
    many::unnoticed(conn, ids.len(), || {
        many::each_part(conn, "contacts", ids, report, |first, last| {
            let mut counted = Vec::new();
            for rewrite in rewrites {
                let mut changes = Changes::default();
                rewrite.each(conn, (first, last), |id, stored, verdict| {
                    match verdict {
                        Verdict::Becomes(to) => changes.push(&rewrite.column, id, stored, to),
                        Verdict::Same | Verdict::Unfit => changes.gap(),
                    }
                    if !matches!(verdict, Verdict::Same) {
                        counted.push((id, Figures::of(stored, &verdict)));
                    }
                })?;
                if !changes.is_empty() {
                    rewrite.write(&assigner, conn, (first, last), &changes, now)?;
                    recorder.add(changes)?;
                }
            }
            figures.add_each(counted);
            Ok(())
        })
    })?;
    recorder.finish()?;
    Ok(figures)
}

/// An [`Outcome`] whose value may belong to the change.
enum Verdict<'v> {
    Same,
    Becomes(&'v Stored),
    Unfit,
}

impl Store {
    /// Changes fields of contacts by what `plan` makes of the active fields. Ids without a
    /// contact are skipped. This can be undone.
    ///
    /// # Errors
    /// Those of `plan`.
    pub(crate) fn rewrite(
        &mut self,
        ids: &[ContactId],
        names: Vec<String>,
        plan: impl FnOnce(&[Field]) -> Result<Vec<Rewrite>>,
    ) -> Result<Figures> {
        let watcher = self.watcher.clone();
        self.write(|tx, now| {
            let rewrites = plan(&fields::active(tx)?)?;
            let step = log::begin(tx, now)?;
            let figures = rewrite(tx, &Runs::of(ids), &rewrites, now, step, &*watcher.0)?;
            match figures.changed {
                0 => log::drop_step(tx, step)?,
                contacts => log::complete(tx, step, &Step::Values { fields: names, contacts })?,
            }
            Ok(figures)
        })
    }

    /// Returns what [`rewrite`](Store::rewrite) would do with one change.
    pub(crate) fn preview_rewrite(
        &self,
        ids: &[ContactId],
        plan: impl FnOnce(&[Field]) -> Result<Rewrite>,
    ) -> Result<Figures> {
        let state = self.conn.unchecked_transaction()?;
        let rewrite = plan(&fields::active(&state)?)?;
        let mut figures = Figures::default();
        many::each_part(&state, "contacts", &Runs::of(ids), &*self.watcher.0, |first, last| {
            rewrite
                .each(&state, (first, last), |_, stored, verdict| figures.add(Figures::of(stored, &verdict)))
        })?;
        state.finish()?;
        Ok(figures)
    }
}

impl Figures {
    /// The figures of one contact, of which a field changes.
    fn of(stored: ValueRef<'_>, verdict: &Verdict<'_>) -> Figures {
        match verdict {
            Verdict::Same => Figures::default(),
            Verdict::Unfit => Figures { unfit: 1, ..Figures::default() },
            Verdict::Becomes(_) => {
                Figures { changed: 1, overwritten: u64::from(stored != ValueRef::Null), unfit: 0 }
            }
        }
    }

    fn add(&mut self, other: Figures) {
        self.changed += other.changed;
        self.overwritten += other.overwritten;
        self.unfit += other.unfit;
    }

    /// Adds the figures of contacts, of which several fields may have changed: each counts once.
    fn add_each(&mut self, mut counted: Vec<(ContactId, Figures)>) {
        counted.sort_by_key(|(id, _)| *id);
        for contact in counted.chunk_by(|one, other| one.0 == other.0) {
            let any = |figure: fn(&Figures) -> u64| {
                u64::from(contact.iter().any(|(_, figures)| figure(figures) > 0))
            };
            self.add(Figures {
                changed: any(|figures| figures.changed),
                overwritten: any(|figures| figures.overwritten),
                unfit: any(|figures| figures.unfit),
            });
        }
    }
}
