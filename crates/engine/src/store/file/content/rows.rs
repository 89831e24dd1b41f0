//! Rules for single values: texts, phones, times, the values of dynamic fields, and records in JSON.

use crate::store::error::Result;
use crate::store::file::content::review::{Flaw, Mend, Review, Rule};
use crate::store::tables::fields;
use crate::store::tables::row::column;

/// The columns that a name is made of are never empty; a text that a contact may be without is NULL instead.
const KEYS: [&str; 3] = ["key", "signature", "name"];
/// The range of times, in milliseconds: the years 1 to 9999.
const EARLIEST: i64 = -62_135_596_800_000;
const LATEST: i64 = 253_402_300_799_999;
/// The columns that are times.
const TIMES: [&str; 6] = ["at", "created_at", "updated_at", "undone_at", "used_at", "based_on"];

/// Texts must be valid UTF-8. Those of dynamic fields must not be empty.
pub(super) fn texts(review: &mut Review<'_>) -> Result<()> {
    for table in review.tables()? {
        let mut rules = Vec::new();
        for (name, kind) in review.columns(&table)? {
            if kind != "TEXT" {
                continue;
            }
            // The tables themselves refuse empty texts where they must not be, except for columns that were
            // added to them.
            let dynamic = name.starts_with("f_");
            let wrong = if dynamic {
                format!("NOT is_text({name})")
            } else {
                format!("{name} <> '' AND NOT is_text({name})")
            };
            let mend = match (table.as_str(), KEYS.contains(&name.as_str())) {
                ("settings" | "mappings", true) => Mend::Delete,
                _ => Mend::Set(format!("{name} = as_text({name})")),
            };
            rules.push(Rule {
                flaw: Flaw::Text,
                wrong,
                mend,
                words: format!("an unreadable text in {name}"),
            });
        }
        review.apply(&table, &rules)?;
    }
    Ok(())
}

/// Phones, times and the values of fields must be what their columns are for, and JSON must be readable.
pub(super) fn values(review: &mut Review<'_>) -> Result<()> {
    for table in review.tables()? {
        let columns = review.columns(&table)?;
        let has = |name: &str| columns.iter().any(|(column, _)| column == name);
        let times = TIMES.into_iter().filter(|name| has(name)).map(|name| Rule {
            flaw: Flaw::Time,
            wrong: format!("{name} NOT BETWEEN {EARLIEST} AND {LATEST}"),
            mend: Mend::Set(format!("{name} = max({EARLIEST}, min({name}, {LATEST}))")),
            words: format!("a time out of range in {name}"),
        });
        let mut rules: Vec<Rule> = times.collect();
        match table.as_str() {
            "contacts" => {
                rules.push(Rule {
                    flaw: Flaw::Phone,
                    wrong: "phone IS NOT as_phone(phone)".to_owned(),
                    mend: Mend::Set("phone = as_phone(phone)".to_owned()),
                    words: "a phone in another form than phones are stored in".to_owned(),
                });
                for field in fields::all(review.conn)? {
                    let (name, kind) = (column(field.id), field.kind.name());
                    if has(&name) {
                        rules.push(Rule {
                            flaw: Flaw::Value,
                            wrong: format!("{name} IS NOT as_value('{kind}', {name})"),
                            mend: Mend::Set(format!("{name} = as_value('{kind}', {name})")),
                            words: format!("a value in {name} that its field cannot have"),
                        });
                    }
                }
            }
            "imports" => {
                for name in ["groups_created", "fields_created"] {
                    rules.push(json(name, "array", Mend::Set(format!("{name} = '[]'"))));
                }
            }
            "import_changes" => {
                rules.push(json("before", "object", Mend::Delete));
                rules.push(json("after", "object", Mend::Delete));
            }
            "groups" => rules.push(position("position = NULL")),
            "smart_groups" => {
                rules.push(json("query", "object", Mend::Delete));
                rules.push(position("position = id"));
            }
            "undo_steps" => rules.push(json("change", "object", Mend::Delete)),
            "undo_values" => rules.push(json("change", "array", Mend::Delete)),
            _ => {}
        }
        review.apply(&table, &rules)?;
    }
    if review.mended.iter().any(|mended| mended.flaw == Flaw::Phone) {
        let unreadable = "SELECT count(*) FROM contacts WHERE as_phone(phone) IS NULL";
        review.without_phone = review.conn.query_row(unreadable, [], |row| row.get(0))?;
    }
    Ok(())
}

/// The rule that a position is in range.
fn position(mend: &str) -> Rule {
    Rule {
        flaw: Flaw::Value,
        wrong: format!("position IS NOT NULL AND position NOT BETWEEN 0 AND {}", u32::MAX),
        mend: Mend::Set(mend.to_owned()),
        words: "a position out of range".to_owned(),
    }
}

/// The rule that a column contains JSON of this type.
fn json(column: &str, kind: &str, mend: Mend) -> Rule {
    Rule {
        flaw: Flaw::Record,
        wrong: format!("CASE WHEN json_valid({column}) THEN json_type({column}) IS NOT '{kind}' ELSE 1 END"),
        mend,
        words: format!("an unreadable record in {column}"),
    }
}
