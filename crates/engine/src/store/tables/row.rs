//! Between SQLite's rows and contacts: which columns there are, and how each value is kept.

use crate::clock::Timestamp;
use rusqlite::types::{Value as Sql, ValueRef};
use rusqlite::{Connection, Row};

use crate::contact::{Contact, Draft, FieldValue, PackedDraft, phones_shown};
use crate::field::definition::{Field, FieldType};
use crate::field::standard::Standard;
use crate::field::value::Value;
use crate::id::{ContactId, FieldId};
use kith_phone::Phone;

use crate::store::error::{Result, StoreError};

/// The columns before the texts in a select list: id, star, and when the contact was added and changed.
pub(crate) const FIRST_TEXT: usize = 4;

/// The column of a dynamic field.
pub(crate) fn column(id: FieldId) -> String {
    format!("f_{id}")
}

/// The SQL type of a dynamic field's column.
pub(crate) fn column_type(kind: FieldType) -> &'static str {
    match kind {
        FieldType::Number => "REAL",
        FieldType::Checkbox => "INTEGER",
        _ => "TEXT",
    }
}

/// A value as its column keeps it. A multi-select is a JSON array.
pub(crate) fn to_sql(value: &Value) -> Sql {
    match value {
        Value::Null => Sql::Null,
        Value::Bool(yes) => Sql::Integer(i64::from(*yes)),
        Value::Number(n) => Sql::Real(*n),
        Value::Text(text) => Sql::Text(text.clone()),
        Value::List(items) => Sql::Text(serde_json::Value::from(items.clone()).to_string()),
    }
}

/// Reads a column back.
pub(crate) fn from_sql(kind: FieldType, raw: ValueRef<'_>) -> Value {
    match (kind, raw) {
        (FieldType::Checkbox, ValueRef::Integer(n)) => Value::Bool(n != 0),
        (_, ValueRef::Integer(n)) => Value::Number(n as f64),
        (_, ValueRef::Real(n)) => Value::Number(n),
        (FieldType::MultiSelect, ValueRef::Text(json)) => {
            serde_json::from_slice(json).map_or(Value::Null, Value::List)
        }
        (_, ValueRef::Text(text)) => Value::Text(String::from_utf8_lossy(text).into_owned()),
        (_, ValueRef::Null | ValueRef::Blob(_)) => Value::Null,
    }
}

/// How contacts are read: the select list over the active fields, and the reading of its rows. Made for one pass;
/// adding a field makes it out of date.
pub struct ContactRow {
    fields: Vec<Field>,
    select: String,
}

impl ContactRow {
    pub(crate) fn new(fields: Vec<Field>) -> ContactRow {
        let mut select = String::from("c.id, c.starred, c.created_at, c.updated_at");
        for text in Standard::COLUMNS {
            select.push_str(", c.");
            select.push_str(text.name());
        }
        for field in &fields {
            select.push_str(", c.");
            select.push_str(&column(field.id));
        }
        ContactRow { fields, select }
    }

    /// The active dynamic fields, in order.
    pub fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// Reads a row of that list; groups and the count of messages are filled by the caller.
    pub(crate) fn read(&self, row: &Row<'_>) -> rusqlite::Result<Contact> {
        let mut contact = Contact {
            id: row.get(0)?,
            starred: row.get(1)?,
            created_at: row.get::<_, Timestamp>(2)?.to_rfc3339(),
            updated_at: row.get::<_, Timestamp>(3)?.to_rfc3339(),
            ..Contact::default()
        };
        for (at, field) in (FIRST_TEXT..).zip(Standard::COLUMNS) {
            match field {
                Standard::FirstName => contact.first_name = row.get(at)?,
                Standard::Phone => contact.phone = row.get(at)?,
                _ => {
                    if let Some(text) = field.text() {
                        contact.texts[text] = row.get(at)?;
                    }
                }
            }
        }
        contact.phone_display = Phone::from_stored(&contact.phone).display();
        contact.fields.0.reserve(self.fields.len());
        for (at, field) in (FIRST_TEXT + Standard::COLUMNS.len()..).zip(&self.fields) {
            contact.fields.0.push((field.name.clone(), from_sql(field.kind, row.get_ref(at)?)));
        }
        contact.field_phones = phones_shown(&self.fields, &contact.fields.0);
        Ok(contact)
    }

    /// One contact, whole.
    pub(crate) fn load(&self, conn: &Connection, id: ContactId) -> Result<Contact> {
        let mut statement =
            conn.prepare_cached(&format!("SELECT {} FROM contacts c WHERE c.id = ?1", self.select))?;
        let found = statement.query_row([id], |row| self.read(row));
        let mut contact = match found {
            Err(rusqlite::Error::QueryReturnedNoRows) => return Err(StoreError::ContactNotFound { id }),
            other => other?,
        };
        complete(conn, &mut contact)?;
        Ok(contact)
    }

    /// One contact as a draft, to change and write back.
    pub(crate) fn load_draft(&self, conn: &Connection, id: ContactId) -> Result<Draft> {
        Ok(to_draft(self.load(conn, id)?, &self.fields))
    }
}

/// A contact's values as a draft over the active fields.
pub(crate) fn to_draft(contact: Contact, fields: &[Field]) -> Draft {
    let value = |field: &Field| contact.fields.get(&field.name).filter(|value| !value.is_null()).cloned();
    let fields = fields.iter().filter_map(|field| Some((field.id, value(field)?))).collect();
    Draft {
        first_name: contact.first_name,
        phone: Phone::from_stored(&contact.phone),
        texts: contact.texts,
        groups: contact.groups,
        starred: Some(contact.starred),
        fields,
    }
}

/// Fills what stands in other tables.
fn complete(conn: &Connection, contact: &mut Contact) -> rusqlite::Result<()> {
    let mut groups = conn.prepare_cached(
        "SELECT g.name FROM contact_groups cg JOIN groups g ON g.id = cg.group_id WHERE cg.contact_id = ?1 ORDER BY g.key",
    )?;
    contact.groups = groups.query_map([contact.id], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    let mut messages = conn.prepare_cached("SELECT count(*) FROM messages WHERE contact_id = ?1")?;
    contact.messages = messages.query_row([contact.id], |row| row.get(0))?;
    Ok(())
}

/// The columns a write sets and their values, in the same order: texts, starred, then the active dynamic fields.
pub(crate) struct WriteSet {
    pub(crate) update: String,
    columns: Vec<String>,
    fields: Vec<Field>,
}

/// The parameters before the values of a contact: when it is added or changed, and the import or the id.
const SHARED: usize = 2;

impl WriteSet {
    pub(crate) fn new(fields: Vec<Field>) -> WriteSet {
        let mut columns: Vec<String> = Standard::COLUMNS.iter().map(|text| text.name().to_owned()).collect();
        columns.push("starred".to_owned());
        columns.extend(fields.iter().map(|field| column(field.id)));
        let set: Vec<String> =
            columns.iter().zip(SHARED + 1..).map(|(name, at)| format!("{name} = ?{at}")).collect();
        let update = format!("UPDATE contacts SET updated_at = ?1, {} WHERE id = ?2", set.join(", "));
        WriteSet { update, columns, fields }
    }

    /// The number of values that [`WriteSet::bind`] binds.
    pub(crate) fn width(&self) -> usize {
        self.columns.len()
    }

    /// The statement that inserts so many contacts. Its first two parameters are when they are added, and the import. If
    /// one of several contacts cannot be inserted, the whole transaction is rolled back: then SQLite need not keep the
    /// pages that the statement changes, which takes a tenth of the time.
    pub(crate) fn insert(&self, contacts: usize) -> String {
        let values = |contact: usize| {
            let first = SHARED + 1 + contact * self.width();
            let marks: Vec<String> = (first..first + self.width()).map(|at| format!("?{at}")).collect();
            format!("(?1, ?1, ?2, {})", marks.join(", "))
        };
        let values: Vec<String> = (0..contacts).map(values).collect();
        let verb = if contacts > 1 { "INSERT OR ROLLBACK" } else { "INSERT" };
        format!(
            "{verb} INTO contacts (created_at, updated_at, import_id, {}) VALUES {}",
            self.columns.join(", "),
            values.join(", ")
        )
    }

    /// Binds a draft's values, those of the `nth` contact of the statement.
    pub(crate) fn bind(
        &self,
        statement: &mut rusqlite::Statement<'_>,
        nth: usize,
        draft: PackedDraft<'_>,
    ) -> rusqlite::Result<()> {
        let mut at = SHARED + 1 + nth * self.width();
        for field in Standard::COLUMNS {
            statement.raw_bind_parameter(at, draft.text(field))?;
            at += 1;
        }
        statement.raw_bind_parameter(at, draft.starred().unwrap_or(false))?;
        // The fields of a draft are usually in the order of the columns.
        let mut values = draft.fields().peekable();
        for field in &self.fields {
            at += 1;
            let next = values.next_if(|(id, _)| *id == field.id);
            match next.or_else(|| draft.fields().find(|(id, _)| *id == field.id)).map(|(_, value)| value) {
                None | Some(FieldValue::Other(Value::Null)) => {
                    statement.raw_bind_parameter(at, None::<&str>)?;
                }
                Some(FieldValue::Text(text)) => statement.raw_bind_parameter(at, text)?,
                Some(FieldValue::Other(value)) => statement.raw_bind_parameter(at, to_sql(value))?,
            }
        }
        Ok(())
    }
}
