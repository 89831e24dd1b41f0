//! A row of a small table, kept whole in a step, so that it comes back with every column that its table has.

use std::collections::BTreeMap;

use rusqlite::types::{Value as Sql, ValueRef};
use rusqlite::{Connection, OptionalExtension, params_from_iter};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::store::error::Result;

/// The values of a row by column.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct KeptRow(BTreeMap<String, Json>);

impl KeptRow {
    /// Reads the row of `table` with this id.
    pub(crate) fn load(conn: &Connection, table: &str, id: i64) -> Result<Option<KeptRow>> {
        let mut statement = conn.prepare(&format!("SELECT * FROM {table} WHERE id = ?1"))?;
        let names: Vec<String> = statement.column_names().into_iter().map(str::to_owned).collect();
        let read = |row: &rusqlite::Row<'_>| {
            let values =
                names.iter().enumerate().map(|(at, name)| Ok((name.clone(), json(row.get_ref(at)?))));
            values.collect::<rusqlite::Result<_>>().map(KeptRow)
        };
        Ok(statement.query_row([id], read).optional()?)
    }

    /// Inserts the row into `table` again. Columns that the table no longer has are left out.
    pub(crate) fn insert(&self, conn: &Connection, table: &str) -> Result<()> {
        let mut statement = conn.prepare_cached("SELECT name FROM pragma_table_info(?1)")?;
        let columns: Vec<String> =
            statement.query_map([table], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        let known: Vec<(&str, &Json)> =
            columns.iter().filter_map(|column| Some((column.as_str(), self.0.get(column)?))).collect();
        let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
        let marks = vec!["?"; known.len()].join(", ");
        let sql = format!("INSERT INTO {table} ({}) VALUES ({marks})", names.join(", "));
        conn.execute(&sql, params_from_iter(known.iter().map(|(_, value)| sql_of(value))))?;
        Ok(())
    }

    /// Returns the id of the row.
    pub(crate) fn id(&self) -> Option<i64> {
        self.0.get("id")?.as_i64()
    }

    /// Returns the text in a column.
    pub(crate) fn text(&self, column: &str) -> Option<&str> {
        self.0.get(column)?.as_str()
    }
}

fn json(value: ValueRef<'_>) -> Json {
    match value {
        ValueRef::Integer(integer) => integer.into(),
        ValueRef::Real(real) => real.into(),
        ValueRef::Text(text) => String::from_utf8_lossy(text).into(),
        ValueRef::Null | ValueRef::Blob(_) => Json::Null,
    }
}

fn sql_of(value: &Json) -> Sql {
    match value {
        Json::Bool(yes) => Sql::Integer(i64::from(*yes)),
        Json::Number(number) => match number.as_i64() {
            Some(integer) => Sql::Integer(integer),
            None => number.as_f64().map_or(Sql::Null, Sql::Real),
        },
        Json::String(text) => Sql::Text(text.clone()),
        Json::Null | Json::Array(_) | Json::Object(_) => Sql::Null,
    }
}
