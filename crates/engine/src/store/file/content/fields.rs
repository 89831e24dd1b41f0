//! Rules for dynamic fields: each has a column of its type, and each such column a field.

use crate::field::definition::{FieldType, name_key};
use crate::id::FieldId;
use crate::store::error::Result;
use crate::store::file::content::review::{Flaw, Review};
use crate::store::tables::field_names;
use crate::store::tables::row::{column, column_type};
use kith_text::fold::tidy;

/// The definition of a field, as it is stored.
struct Definition {
    id: i64,
    name: String,
    key: String,
    kind: String,
    options: String,
    position: i64,
}

pub(super) fn review(review: &mut Review<'_>) -> Result<()> {
    let columns: Vec<(i64, String)> = review
        .columns("contacts")?
        .into_iter()
        .filter_map(|(name, kind)| Some((name.strip_prefix("f_")?.parse().ok()?, kind)))
        .collect();
    let known = all(review)?;
    for (id, kind) in &columns {
        if !known.iter().any(|field| field.id == *id) {
            without_field(review, *id, kind)?;
        }
    }
    let mut taken: Vec<String> = Vec::new();
    for (position, field) in all(review)?.into_iter().enumerate() {
        let sql_type = columns.iter().find(|(id, _)| *id == field.id).map(|(_, kind)| kind.as_str());
        define(review, &field, sql_type, &mut taken)?;
        if !(0..=i64::from(u32::MAX)).contains(&field.position) {
            review.found(Flaw::Field, 1, || format!("contact_fields: “{}” has no place", field.name));
            if review.mends {
                let sql = "UPDATE contact_fields SET position = ?2 WHERE id = ?1";
                review.conn.execute(sql, (field.id, position as i64))?;
            }
        }
    }
    Ok(())
}

/// The values of a column without a field are given a field; an empty column is dropped.
fn without_field(review: &mut Review<'_>, id: i64, kind: &str) -> Result<()> {
    review.found(Flaw::Field, 1, || format!("contacts: the column f_{id} belongs to no field"));
    if !review.mends {
        return Ok(());
    }
    let count = format!("SELECT count(f_{id}) FROM contacts");
    let values: u64 = review.conn.query_row(&count, [], |row| row.get(0))?;
    if values == 0 {
        review.conn.execute_batch(&format!("ALTER TABLE contacts DROP COLUMN f_{id}"))?;
        return Ok(());
    }
    let name = format!("Salvaged field {id}");
    review.conn.execute(
        "INSERT OR IGNORE INTO contact_fields (id, name, key, type, position)
         SELECT ?1, ?2, ?3, ?4, coalesce(max(position), -1) + 1 FROM contact_fields",
        (id, &name, name_key(&name), fitting(kind).name()),
    )?;
    Ok(())
}

/// A field without a column gets an empty one; one of another type than its column gets a type that fits it.
fn define(
    review: &mut Review<'_>,
    field: &Definition,
    sql_type: Option<&str>,
    taken: &mut Vec<String>,
) -> Result<()> {
    let Definition { id, name, .. } = field;
    let mut kind = FieldType::from_name(&field.kind);
    match (sql_type, kind) {
        (None, _) => {
            let added = kind.unwrap_or(FieldType::Text);
            review.found(Flaw::Field, 1, || format!("contact_fields: “{name}” has no column"));
            if review.mends {
                let (column, sql_type) = (column(FieldId::new(*id)), column_type(added));
                review.conn.execute_batch(&format!("ALTER TABLE contacts ADD COLUMN {column} {sql_type}"))?;
            }
            kind = Some(added);
        }
        (Some(found), Some(known)) if column_type(known) == found => {}
        (Some(found), _) => {
            review.found(Flaw::Field, 1, || {
                format!("contact_fields: “{name}” is not of the type of its column")
            });
            kind = Some(fitting(found));
        }
    }
    let kind = kind.unwrap_or(FieldType::Text);
    let mut options = field.options.clone();
    if serde_json::from_str::<Vec<String>>(&options).is_err() {
        review.found(Flaw::Field, 1, || format!("contact_fields: “{name}” has unreadable options"));
        options = "[]".to_owned();
    }
    let valid = free_name(name, *id, taken);
    let key = name_key(&valid);
    if valid != *name || key != field.key {
        review.found(Flaw::Name, 1, || {
            format!("contact_fields: the name “{name}” is not valid, or not that of its key")
        });
    }
    taken.push(key.clone());
    let changed =
        (kind.name(), &options, &valid, &key) != (field.kind.as_str(), &field.options, name, &field.key);
    if review.mends && changed {
        review.conn.execute(
            "UPDATE OR IGNORE contact_fields SET type = ?2, options = ?3, name = ?4, key = ?5 WHERE id = ?1",
            (id, kind.name(), &options, &valid, &key),
        )?;
    }
    Ok(())
}

/// Returns the name, or one like it that no other field has.
fn free_name(name: &str, id: i64, taken: &[String]) -> String {
    let is_free = |name: &String| {
        let key = name_key(name);
        !key.is_empty()
            && field_names::standard(&key).is_none()
            && !field_names::is_reserved(&key)
            && !taken.contains(&key)
    };
    let numbered = (1_u64..).map(|n| format!("Field {}", id.unsigned_abs().wrapping_add(n - 1)));
    let like = (2..100).map(|n| format!("{} {n}", tidy(name)));
    std::iter::once(tidy(name)).chain(like).chain(numbered).find(is_free).unwrap_or_default()
}

/// Returns the type of a field for the values of a column.
fn fitting(sql_type: &str) -> FieldType {
    match sql_type {
        "REAL" => FieldType::Number,
        "INTEGER" => FieldType::Checkbox,
        _ => FieldType::Text,
    }
}

fn all(review: &Review<'_>) -> Result<Vec<Definition>> {
    let sql = "SELECT id, name, key, type, options, position FROM contact_fields ORDER BY position, id";
    let mut statement = review.conn.prepare(sql)?;
    let read = |row: &rusqlite::Row<'_>| {
        let text = |at| -> rusqlite::Result<String> {
            Ok(String::from_utf8_lossy(row.get_ref(at)?.as_bytes_or_null()?.unwrap_or_default()).into_owned())
        };
        let (name, key, kind, options) = (text(1)?, text(2)?, text(3)?, text(4)?);
        Ok(Definition { id: row.get(0)?, name, key, kind, options, position: row.get(5)? })
    };
    Ok(statement.query_map([], read)?.collect::<rusqlite::Result<_>>()?)
}
