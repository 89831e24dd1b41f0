//! Rules for the names of groups, smart groups and plans: each name is valid, its key is that of the name, and no two are equal.

use rustc_hash::FxHashMap;

use crate::group::SEPARATOR;
use crate::store::error::Result;
use crate::store::file::content::review::{Flaw, Review};
use kith_text::fold::{group_key, tidy};

/// A name that is kept in a table with its key.
struct Named {
    id: i64,
    name: String,
    key: String,
}

pub(super) fn review(review: &mut Review<'_>) -> Result<()> {
    groups(review)?;
    smart_groups(review)?;
    plans(review)
}

/// A group with the name of another is united with it.
fn groups(review: &mut Review<'_>) -> Result<()> {
    let mut known: FxHashMap<String, i64> = FxHashMap::default();
    let (mut renamed, mut united) = (Vec::new(), Vec::new());
    for Named { id, name, key } in all(review, "groups")? {
        let mut valid = tidy(&name.replace(SEPARATOR, "/"));
        if group_key(&valid).is_empty() {
            valid = format!("Group {id}");
        }
        let valid_key = group_key(&valid);
        if valid != name || valid_key != key {
            review.found(Flaw::Name, 1, || {
                format!("groups: the name “{name}” is not valid, or not that of its key")
            });
            renamed.push(Named { id, name: valid, key: valid_key.clone() });
        }
        match known.get(&valid_key) {
            Some(first) => united.push((id, *first)),
            None => drop(known.insert(valid_key, id)),
        }
    }
    if !review.mends {
        return Ok(());
    }
    for (id, first) in united {
        review
            .conn
            .execute("UPDATE OR IGNORE contact_groups SET group_id = ?2 WHERE group_id = ?1", (id, first))?;
        review.conn.execute("DELETE FROM contact_groups WHERE group_id = ?1", [id])?;
        review.conn.execute("DELETE FROM groups WHERE id = ?1", [id])?;
        renamed.retain(|group| group.id != id);
    }
    rename(review, "groups", &renamed)
}

/// A smart group with the name of another gets a number.
fn smart_groups(review: &mut Review<'_>) -> Result<()> {
    make_unique(review, "smart_groups", |name| tidy(&name.replace(SEPARATOR, "/")))
}

/// A plan with the name of another gets a number. The active plan must be there; without one, nothing could be added.
fn plans(review: &mut Review<'_>) -> Result<()> {
    make_unique(review, "plans", tidy)?;
    let wrong =
        "SELECT count(*) FROM settings WHERE name = 'active_plan' AND value NOT IN (SELECT key FROM plans)";
    let count = review.conn.query_row(wrong, [], |row| row.get(0))?;
    review.found(Flaw::Link, count, || "settings: the active plan does not exist".to_owned());
    if review.mends && count > 0 {
        review.conn.execute(
            "UPDATE OR IGNORE settings SET value = (SELECT key FROM plans ORDER BY id LIMIT 1) WHERE name = 'active_plan'",
            [],
        )?;
    }
    Ok(())
}

/// Makes the names of a table valid and different from each other, by adding the ids of their rows.
fn make_unique(review: &mut Review<'_>, table: &str, valid: impl Fn(&str) -> String) -> Result<()> {
    let mut known: FxHashMap<String, i64> = FxHashMap::default();
    let mut renamed = Vec::new();
    for Named { id, name, key } in all(review, table)? {
        let mut valid = valid(&name);
        if group_key(&valid).is_empty() || known.contains_key(&group_key(&valid)) {
            valid = format!("{valid} {id}").trim().to_owned();
        }
        let valid_key = group_key(&valid);
        known.insert(valid_key.clone(), id);
        if valid != name || valid_key != key {
            review.found(Flaw::Name, 1, || {
                format!("{table}: the name “{name}” is not valid, or not that of its key")
            });
            renamed.push(Named { id, name: valid, key: valid_key });
        }
    }
    if review.mends {
        rename(review, table, &renamed)?;
    }
    Ok(())
}

fn all(review: &Review<'_>, table: &str) -> Result<Vec<Named>> {
    let mut statement = review.conn.prepare(&format!("SELECT id, name, key FROM {table} ORDER BY id"))?;
    let read = |row: &rusqlite::Row<'_>| {
        // A key may be unreadable; it is compared with what it should be.
        let key =
            String::from_utf8_lossy(row.get_ref(2)?.as_bytes_or_null()?.unwrap_or_default()).into_owned();
        let name =
            String::from_utf8_lossy(row.get_ref(1)?.as_bytes_or_null()?.unwrap_or_default()).into_owned();
        Ok(Named { id: row.get(0)?, name, key })
    };
    Ok(statement.query_map([], read)?.collect::<rusqlite::Result<_>>()?)
}

/// Sets names and keys. Keys may be exchanged among the rows, so they are first set to others.
fn rename(review: &Review<'_>, table: &str, renamed: &[Named]) -> Result<()> {
    for one in renamed {
        review.conn.execute(&format!("UPDATE {table} SET key = '|' || id WHERE id = ?1"), [one.id])?;
    }
    for one in renamed {
        let sql = format!("UPDATE {table} SET name = ?2, key = ?3 WHERE id = ?1");
        review.conn.execute(&sql, (one.id, &one.name, &one.key))?;
    }
    Ok(())
}
