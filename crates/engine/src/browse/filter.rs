//! Conditions on one column of the contacts.

use std::ops::Bound;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension};

use crate::browse::bits::Bits;
use crate::browse::column::ListColumn;
use crate::browse::distinct::Distinct;
use crate::browse::model::Model;
use crate::browse::operand::{Kind, Operands};
use crate::browse::predicate::Predicate;
use crate::browse::query::{Filter, Operator};
use crate::browse::regions::Representatives;
use crate::store::error::Result;
use crate::store::tables::imports;
use crate::store::tables::stream::SmallCache;

/// The full name, as it is shown.
const FULL_NAME: &str = "first_name || coalesce(' ' || last_name, '')";
/// The phone, of which only the country counts.
const COUNTRY: &str = "(phone)";
/// The number of entries in the history of a contact.
const MESSAGES: &str = "(SELECT count(*) FROM messages WHERE contact_id = contacts.id)";

/// How the values of all contacts are read.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Reading {
    /// From each contact.
    Column,
    /// From each contact, as a phone of the same country.
    Country,
    /// From the messages.
    Messages,
    /// From the imports.
    Imports,
}

/// A condition on one column of `contacts`.
#[derive(Debug, PartialEq)]
pub(super) struct FieldFilter {
    /// The SQL expression of the column in a statement over `contacts`.
    pub(super) sql: String,
    reading: Reading,
    predicate: Predicate,
    negated: bool,
}

impl FieldFilter {
    /// Creates the condition of a filter on a column.
    ///
    /// # Errors
    /// If the operator or a value does not fit the column. No operator fits groups, which are stored in another table.
    pub(super) fn new(column: ListColumn, filter: &Filter, operands: &Operands<'_>) -> Result<FieldFilter> {
        let sql = match column {
            ListColumn::Name => Some(FULL_NAME.to_owned()),
            ListColumn::Messages => Some(MESSAGES.to_owned()),
            column => column.sql(),
        };
        let (Some(sql), Some(kind)) = (sql, Kind::of(column)) else { return Err(operands.unfit()) };
        let predicate = match (column, filter.operator) {
            (ListColumn::Messages, Operator::Empty | Operator::NotEmpty) => {
                Predicate::Ranges(vec![(Bound::Excluded(0.0), Bound::Unbounded)])
            }
            _ => operands.predicate(kind)?,
        };
        let reading = match (column, filter.operator) {
            (ListColumn::Messages, _) => Reading::Messages,
            // Each file by itself cannot tell whether a contact is of all the wanted ones.
            (ListColumn::ImportedFrom, operator) if operator != Operator::AllOf => Reading::Imports,
            _ => Reading::Column,
        };
        Ok(FieldFilter { sql, reading, predicate, negated: filter.operator.negates() })
    }

    /// Creates the condition of a filter on the country of the phone.
    ///
    /// # Errors
    /// If the operator or a value does not fit a country.
    pub(super) fn phone_country(filter: &Filter, operands: &Operands<'_>) -> Result<FieldFilter> {
        let predicate = operands.predicate(Kind::Country)?;
        let (sql, negated) = (COUNTRY.to_owned(), filter.operator.negates());
        Ok(FieldFilter { sql, reading: Reading::Country, predicate, negated })
    }

    /// Returns whether a stored value passes the filter.
    pub(super) fn holds(&self, stored: ValueRef<'_>) -> bool {
        self.predicate.holds(stored) != self.negated
    }

    /// Returns the rows that pass the filter, and a copy of the column if it has few distinct values and others can be evaluated
    /// on them.
    pub(super) fn rows(&self, conn: &Connection, model: &Model) -> Result<(Bits, Option<Distinct>)> {
        let _small = SmallCache::set(conn)?;
        match self.reading {
            Reading::Column | Reading::Country => self.each(conn, model),
            Reading::Messages => Ok((self.counted(conn, model)?, None)),
            Reading::Imports => Ok((self.imported(conn, model)?, None)),
        }
    }

    /// Evaluates the filter for each contact.
    fn each(&self, conn: &Connection, model: &Model) -> Result<(Bits, Option<Distinct>)> {
        let mut found = Bits::new(model.rows());
        let mut copy = Some(Distinct::new(&self.sql, model.rows()));
        // Most phones that share a calling code also share the digits by which countries differ.
        let mut countries = (self.reading == Reading::Country).then(Representatives::new);
        let mut statement =
            conn.prepare_cached(&format!("SELECT id, {} FROM contacts ORDER BY id", self.sql))?;
        let mut stored = statement.query([])?;
        let mut places = model.places();
        while let Some(row) = stored.next()? {
            let Some(place) = places.find(row.get(0)?) else { continue };
            let value = match (row.get_ref(1)?, &mut countries) {
                (ValueRef::Text(phone), Some(countries)) => ValueRef::Text(countries.of(phone)),
                (value, _) => value,
            };
            found.put(place, self.holds(value));
            copy = copy.take_if(|copy| copy.put(place, value));
        }
        Ok((found, copy))
    }

    /// Evaluates a filter for the number of messages. Counting all at once is faster than contact by contact, but does not
    /// list the contacts without messages.
    fn counted(&self, conn: &Connection, model: &Model) -> Result<Bits> {
        let without = self.holds(ValueRef::Integer(0));
        let mut found = if without { model.alive.clone() } else { Bits::new(model.rows()) };
        let mut statement = conn.prepare_cached(
            "SELECT contact_id, count(*) FROM messages GROUP BY contact_id ORDER BY contact_id",
        )?;
        let mut counts = statement.query([])?;
        let mut places = model.places();
        while let Some(row) = counts.next()? {
            if let Some(place) = places.find(row.get(0)?) {
                found.put(place, self.holds(row.get_ref(1)?));
            }
        }
        Ok(found)
    }

    /// Evaluates a filter for the files of imports. The contacts of an import are indexed, and there are few
    /// imports.
    fn imported(&self, conn: &Connection, model: &Model) -> Result<Bits> {
        let mut found = if self.negated { model.alive.clone() } else { Bits::new(model.rows()) };
        let is_wanted = |file: ValueRef<'_>| self.predicate.holds(file);
        imports::each_imported(conn, is_wanted, |contact| {
            if let Some(place) = model.row(contact) {
                found.put(place, !self.negated);
            }
        })?;
        Ok(found)
    }

    /// Evaluates the filter for one row again, after its contact changed.
    pub(super) fn update(&self, conn: &Connection, model: &Model, place: u32, rows: &mut Bits) -> Result<()> {
        rows.put(place, self.holds_at(conn, model, place)?);
        Ok(())
    }

    /// Returns whether the contact of a row is stored and passes the filter.
    pub(super) fn holds_at(&self, conn: &Connection, model: &Model, place: u32) -> Result<bool> {
        let mut statement =
            conn.prepare_cached(&format!("SELECT {} FROM contacts WHERE id = ?1", self.sql))?;
        let holds =
            statement.query_row([model.id(place)], |row| Ok(self.holds(row.get_ref(0)?))).optional()?;
        Ok(holds == Some(true))
    }
}
