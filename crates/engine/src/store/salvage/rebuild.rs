//! Building a new store from the valid records of a damaged one.

use crate::id::FieldId;
use crate::store::tables::contact_count;
use crate::store::tables::list_head;
use std::path::Path;

use rusqlite::types::Value;
use rusqlite::{Connection, ErrorCode, Transaction, params_from_iter};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::clock::Clock;
use crate::field::definition::{FieldType, name_key};
use crate::progress::ReportProgress;
use crate::store::connection::Store;
use crate::store::error::Result;
use crate::store::file::content;
use crate::store::tables::deleted;
use crate::store::tables::indexes::{BUILD_INDEXES, DROP_INDEXES};
use crate::store::tables::row::column;
use kith_phone::{BareNumbers, Phone};
use kith_text::fold::group_key;

use crate::store::file::pages::Pages;
use crate::store::file::schema::MIGRATIONS_DONE;
use crate::store::salvage::record;
use crate::store::salvage::tables::{Tables, by_shape};

/// Tables whose rows are useless in a new store.
const LEFT_OUT: [&str; 5] = ["changes", "drafts", "undo_steps", "undo_values", MIGRATIONS_DONE];
/// The table of dynamic fields. It is filled first, because it determines the columns of contacts.
const FIELDS: &str = "contact_fields";
const CONTACTS: &str = "contacts";

/// The contents of the new store, in figures.
pub(crate) struct Rebuilt {
    pub(crate) contacts: u64,
    pub(crate) messages: u64,
    pub(crate) unreadable: u64,
}

/// Creates a store in `folder` from the readable records of `damaged`.
pub(crate) fn rebuild(
    damaged: Option<&Pages>,
    folder: &Path,
    clock: Clock,
    report: ReportProgress<'_>,
) -> Result<Rebuilt> {
    let mut store = Store::open(folder, clock)?;
    let mut unreadable = 0;
    if let Some(pages) = damaged {
        store.conn.execute_batch("PRAGMA foreign_keys = OFF")?;
        let tx = store.begin()?;
        tx.execute_batch(DROP_INDEXES)?;
        let mut rebuild = Rebuild::new(&tx, pages)?;
        rebuild.all(report)?;
        unreadable = rebuild.unreadable + rebuild.tables.broken;
        settle(&tx)?;
        tx.execute_batch(BUILD_INDEXES)?;
        tx.commit()?;
        store.conn.execute_batch("PRAGMA foreign_keys = ON")?;
    }
    let messages = store.conn.query_row("SELECT count(*) FROM messages", [], |row| row.get(0))?;
    let rebuilt = Rebuilt { contacts: contact_count::of(&store.conn)?, messages, unreadable };
    // The file is moved without its log, so it must contain everything.
    store.conn.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
    store.conn.close().map_err(|(_, error)| error)?;
    Ok(rebuilt)
}

struct Rebuild<'a> {
    tx: &'a Transaction<'a>,
    pages: &'a Pages,
    tables: Tables,
    /// How rows are inserted into each table of the new store.
    inserts: FxHashMap<String, Insert>,
    /// The phone of each contact according to the index of phones.
    phones: FxHashMap<i64, u64>,
    taken: FxHashSet<u64>,
    unreadable: u64,
}

/// The columns that a record of the damaged file has, and the statement that inserts those that the new store
/// also has.
struct Insert {
    columns: Vec<String>,
    places: Vec<usize>,
    sql: String,
}

impl<'a> Rebuild<'a> {
    fn new(tx: &'a Transaction<'a>, pages: &'a Pages) -> Result<Rebuild<'a>> {
        let tables = Tables::of(pages);
        Ok(Rebuild {
            tx,
            pages,
            tables,
            inserts: FxHashMap::default(),
            phones: FxHashMap::default(),
            taken: FxHashSet::default(),
            unreadable: 0,
        })
    }

    fn all(&mut self, report: ReportProgress<'_>) -> Result<()> {
        self.prepare(FIELDS)?;
        self.each_record(&|part| report(part * 0.3), |rebuild, table, record| {
            match (table, record.values.as_slice()) {
                (FIELDS, _) => rebuild.store(FIELDS, record),
                ("contacts_phone", [Value::Text(phone), Value::Integer(id)]) => {
                    rebuild.phones.insert(*id, Phone::from_stored(phone).key());
                    Ok(true)
                }
                _ => Ok(true),
            }
        })?;
        self.add_columns()?;
        let mut statement = self.tx.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")?;
        let names = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<Vec<String>>>()?;
        for name in names {
            let left_out = LEFT_OUT.contains(&name.as_str()) || deleted::TABLES.contains(&name.as_str());
            if !left_out && name != FIELDS && !name.starts_with("sqlite_") {
                self.prepare(&name)?;
            }
        }
        self.unreadable = 0;
        self.each_record(&|part| report(0.3 + part * 0.7), |rebuild, table, record| match table {
            FIELDS => Ok(true),
            CONTACTS if !rebuild.is_sound(&record) => Ok(false),
            _ if rebuild.inserts.contains_key(table) => rebuild.store(table, record),
            _ => Ok(true),
        })
    }

    /// Calls `take` with every record of a table or index: first those on pages that belong to a known tree,
    /// then those on other pages. `take` returns whether the record could be used.
    fn each_record(
        &mut self,
        report: ReportProgress<'_>,
        mut take: impl FnMut(&mut Self, &str, record::Record) -> Result<bool>,
    ) -> Result<()> {
        let (pages, mut page) = (self.pages, Vec::new());
        let count = pages.count();
        for owned in [true, false] {
            for number in 1..=count {
                let owner = self.tables.owner(number).map(str::to_owned);
                if owner.is_some() != owned || !pages.read(number, &mut page) {
                    continue;
                }
                if number % 256 == 0 && owned {
                    report(number as f32 / count as f32);
                }
                for found in record::records(pages, &page, number) {
                    let wanted = match (&owner, &found) {
                        (Some(owner), _) => Some(owner.as_str()),
                        (None, Some(record)) => by_shape(&record.values),
                        (None, None) => None,
                    };
                    match (wanted, found) {
                        (Some(table), Some(record)) => {
                            if !take(self, table, record)? {
                                self.unreadable += 1;
                            }
                        }
                        (Some(_), None) => self.unreadable += 1,
                        (None, _) => {}
                    }
                }
            }
        }
        Ok(())
    }

    /// Adds the columns of the dynamic fields to the contacts, including fields of which only the column is
    /// left.
    fn add_columns(&mut self) -> Result<()> {
        let mut statement = self.tx.prepare("SELECT id, type FROM contact_fields ORDER BY id")?;
        let fields = statement.query_map([], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)))?;
        let mut fields = fields.collect::<rusqlite::Result<Vec<_>>>()?;
        for (name, sql_type) in self.tables.columns(CONTACTS).unwrap_or_default() {
            let Some(id) = name.strip_prefix("f_").and_then(|id| id.parse::<i64>().ok()) else { continue };
            if fields.iter().any(|(known, _)| *known == id) {
                continue;
            }
            let kind = match sql_type.as_str() {
                "REAL" => FieldType::Number,
                "INTEGER" => FieldType::Checkbox,
                _ => FieldType::Text,
            };
            let field = format!("Salvaged field {id}");
            self.tx.execute(
                "INSERT INTO contact_fields (id, name, key, type, position) VALUES (?1, ?2, ?3, ?4, ?1)",
                (id, &field, name_key(&field), kind.name()),
            )?;
            fields.push((id, kind.name().to_owned()));
        }
        fields.sort_unstable();
        for (id, kind) in fields {
            let kind = FieldType::from_name(&kind).unwrap_or(FieldType::Text);
            let sql_type = crate::store::tables::row::column_type(kind);
            self.tx.execute_batch(&format!(
                "ALTER TABLE contacts ADD COLUMN {} {sql_type}",
                column(FieldId::new(id))
            ))?;
        }
        Ok(())
    }

    /// Prepares the insertion of rows into a table.
    fn prepare(&mut self, table: &str) -> Result<()> {
        let known = columns(self.tx, table)?;
        let read = match self.tables.columns(table) {
            Some(columns) => columns.iter().map(|(name, _)| name.clone()).collect(),
            None => known.clone(),
        };
        let places: Vec<usize> = (0..read.len())
            .filter(|place| read.get(*place).is_some_and(|name| known.contains(name)))
            .collect();
        let names: Vec<&str> =
            places.iter().filter_map(|place| read.get(*place)).map(String::as_str).collect();
        let marks = vec!["?"; names.len()].join(", ");
        // Settings and plans of the damaged store replace the initial ones of the new store.
        let or = if ["settings", "plans"].contains(&table) { "REPLACE" } else { "IGNORE" };
        let sql = format!("INSERT OR {or} INTO {table} ({}) VALUES ({marks})", names.join(", "));
        self.inserts.insert(table.to_owned(), Insert { columns: read, places, sql });
        Ok(())
    }

    /// Stores a record. Returns `false` if it does not fit the table.
    fn store(&mut self, table: &str, record: record::Record) -> Result<bool> {
        let Some(insert) = self.inserts.get(table) else { return Ok(true) };
        if record.values.len() > insert.columns.len() || !record.values.iter().all(is_clean) {
            return Ok(false);
        }
        if table == "settings" && record.values.first() == Some(&Value::Text("erase_pending".to_owned())) {
            return Ok(true);
        }
        // The first column is an alias of the row id, so SQLite stores it as NULL. Columns that were added
        // later are missing in older rows.
        let mut values = record.values;
        if let (Some(row), Some(first @ Value::Null)) = (record.row, values.first_mut()) {
            *first = Value::Integer(row);
        }
        let chosen = insert.places.iter().map(|place| values.get(*place).unwrap_or(&Value::Null));
        let mut statement = self.tx.prepare_cached(&insert.sql)?;
        match statement.execute(params_from_iter(chosen)) {
            Ok(stored) => Ok(stored > 0),
            // An id that is no number is a mismatch, any other value of a wrong type a violation.
            Err(error)
                if matches!(
                    error.sqlite_error_code(),
                    Some(ErrorCode::ConstraintViolation | ErrorCode::TypeMismatch)
                ) =>
            {
                Ok(false)
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Returns whether a contact is plausible: its phone is valid, equal to the one in the index if there is
    /// one, and not used by another contact.
    fn is_sound(&mut self, record: &record::Record) -> bool {
        let Some(insert) = self.inserts.get(CONTACTS) else { return false };
        let place = insert.columns.iter().position(|column| column == "phone");
        let Some(Value::Text(text)) = place.and_then(|place| record.values.get(place)) else { return false };
        let Ok(parsed) = Phone::parse(text, BareNumbers::Refuse) else { return false };
        let key = parsed.phone.key();
        let id = record.row.unwrap_or_default();
        parsed.phone.as_str() == text
            && id > 0
            && self.phones.get(&id).is_none_or(|indexed| *indexed == key)
            && self.taken.insert(key)
    }
}

/// Returns whether a value contains only what Kith stores: no control characters and no blobs.
fn is_clean(value: &Value) -> bool {
    match value {
        Value::Text(text) => !text.chars().any(|c| c.is_control() && c != '\n' && c != '\t'),
        Value::Blob(_) => false,
        _ => true,
    }
}

/// Removes groups and smart groups whose name does not match their key, because it is not known which of the two is
/// right, and mends what else does not fit together, such as rows that refer to unreadable rows.
fn settle(tx: &Connection) -> Result<()> {
    for table in ["groups", "smart_groups"] {
        let named: Vec<(i64, String, String)> = tx
            .prepare(&format!("SELECT id, name, key FROM {table}"))?
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
            .collect::<rusqlite::Result<_>>()?;
        for (id, name, key) in named {
            if group_key(&name) != key {
                tx.execute(&format!("DELETE FROM {table} WHERE id = ?1"), [id])?;
            }
        }
    }
    content::mend(tx)?;
    list_head::forget(tx)?;
    tx.execute("DELETE FROM settings WHERE name = 'erase_pending'", [])?;
    Ok(())
}

fn columns(conn: &Connection, table: &str) -> Result<Vec<String>> {
    let mut statement = conn.prepare("SELECT name FROM pragma_table_info(?1) ORDER BY cid")?;
    let names = statement.query_map([table], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(names)
}
