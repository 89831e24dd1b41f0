//! Determining which page belongs to which table: trees are followed from the root pages in the schema; pages
//! that no tree reaches are recognised by the shape of their rows.

use rusqlite::Connection;
use rusqlite::types::Value;
use rustc_hash::FxHashMap;

use crate::store::file::pages::Pages;
use crate::store::salvage::record;
use crate::store::salvage::record::PageKind;

/// The tables and indexes of a damaged file, as far as its schema is readable.
pub(crate) struct Tables {
    /// The names of tables and indexes. The owner of a page is a position in this list.
    names: Vec<String>,
    /// The columns of each table in order, with their types.
    columns: FxHashMap<String, Vec<(String, String)>>,
    /// The owner of each page, indexed by page number minus one. Owners are numbered from 1; 0 means no
    /// owner.
    owners: Vec<u16>,
    /// The number of pages that a tree refers to but that are not valid pages of it.
    pub(crate) broken: u64,
}

impl Tables {
    pub(crate) fn of(pages: &Pages) -> Tables {
        let mut tables = Tables {
            names: Vec::new(),
            columns: FxHashMap::default(),
            owners: vec![0; pages.count() as usize],
            broken: 0,
        };
        let mut page = Vec::new();
        let mut roots = Vec::new();
        for number in 1..=pages.count() {
            if !pages.read(number, &mut page) || record::kind(&page, number) != Some(PageKind::Rows) {
                continue;
            }
            for found in record::records(pages, &page, number).into_iter().flatten() {
                // The rows of the schema have a unique shape, so the first row of a page shows whether it
                // belongs to the schema.
                let Some((kind, name, root, sql)) = schema_row(&found.values) else { break };
                if kind == "table"
                    && let Some(columns) = columns(sql)
                {
                    tables.columns.insert(name.to_owned(), columns);
                }
                roots.push((name.to_owned(), root));
            }
        }
        for (name, root) in roots {
            if tables.names.len() < usize::from(u16::MAX) - 1 {
                tables.names.push(name);
                tables.follow(pages, root, tables.names.len() as u16);
            }
        }
        tables
    }

    /// Returns the columns of a table, or `None` if its part of the schema is unreadable.
    pub(crate) fn columns(&self, table: &str) -> Option<&[(String, String)]> {
        self.columns.get(table).map(Vec::as_slice)
    }

    /// Returns the table or index that a page belongs to, or `None` if no tree reaches it.
    pub(crate) fn owner(&self, number: u32) -> Option<&str> {
        let owner = *self.owners.get(number.checked_sub(1)? as usize)?;
        self.names.get(usize::from(owner).checked_sub(1)?).map(String::as_str)
    }

    fn follow(&mut self, pages: &Pages, root: u32, owner: u16) {
        let mut page = Vec::new();
        let mut ahead = vec![root];
        while let Some(number) = ahead.pop() {
            let place = number.checked_sub(1).and_then(|place| self.owners.get_mut(place as usize));
            let Some(place) = place.filter(|place| **place == 0) else {
                self.broken += 1;
                continue;
            };
            *place = owner;
            let kind = if pages.read(number, &mut page) { record::kind(&page, number) } else { None };
            match kind {
                Some(PageKind::Pages | PageKind::EntriesAndPages) => {
                    ahead.extend(record::children(&page, number))
                }
                Some(PageKind::Rows | PageKind::Entries) => {}
                None => self.broken += 1,
            }
        }
    }
}

/// Guesses the table of a row on a page that no tree reaches, by the shape of the row.
pub(crate) fn by_shape(values: &[Value]) -> Option<&'static str> {
    use Value::{Integer, Null, Text};
    match values {
        [Null, Text(_), _, Text(phone), _, _, _, _, _, _, Integer(0 | 1), _, Integer(_), Integer(_), ..]
            if phone.starts_with('+') =>
        {
            Some("contacts")
        }
        [Null, Integer(_), Integer(_), Text(direction), ..]
            if ["in", "out", "note", "system"].contains(&direction.as_str()) =>
        {
            Some("messages")
        }
        [Null, Text(name), Text(key), Integer(_), Text(query)]
            if kith_text::fold::group_key(name) == *key && query.starts_with('{') =>
        {
            Some("smart_groups")
        }
        [Null, Text(name), Text(key)] | [Null, Text(name), Text(key), Null | Integer(_), Null | Text(_)]
            if kith_text::fold::group_key(name) == *key =>
        {
            Some("groups")
        }
        [
            Null,
            Text(_),
            Text(_),
            Text(kind),
            _,
            Text(_),
            Integer(_),
            Integer(_),
            Integer(_),
            Integer(_),
            ..,
        ] if crate::field::definition::FieldType::from_name(kind).is_some() => Some("contact_fields"),
        _ => None,
    }
}

/// Returns the kind, name, root page and SQL of a row of the schema.
fn schema_row(values: &[Value]) -> Option<(&str, &str, u32, &str)> {
    let [Value::Text(kind), Value::Text(name), Value::Text(_), Value::Integer(root), sql] = values else {
        return None;
    };
    let sql = match sql {
        Value::Text(sql) => sql.as_str(),
        _ => "",
    };
    let known = ["table", "index", "trigger", "view"].contains(&kind.as_str());
    known.then_some((kind, name, u32::try_from(*root).ok()?, sql))
}

/// Returns the columns of a table, from the statement that created it.
fn columns(sql: &str) -> Option<Vec<(String, String)>> {
    sql.get(..13).filter(|start| start.eq_ignore_ascii_case("CREATE TABLE "))?;
    let memory = Connection::open_in_memory().ok()?;
    // Only the first statement is run; anything that follows is ignored.
    memory.prepare(sql).ok()?.raw_execute().ok()?;
    let list = "SELECT c.name, c.type FROM sqlite_schema m, pragma_table_info(m.name) c
                WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY c.cid";
    let mut statement = memory.prepare(list).ok()?;
    let columns = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).ok()?;
    columns.collect::<rusqlite::Result<_>>().ok()
}
