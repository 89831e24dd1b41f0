//! `forget`, `erase`.

use kith_engine::store::{Contents, Memory, Store, StoreError};
use serde_json::{Map, Value, json};

use crate::args;
use crate::output::{Output, table, usage};

use super::{Done, fail};

/// Forgets what is named; without a name, shows how much is remembered.
pub fn forget(store: &mut Store, what: &[args::Memory], output: &mut Output) -> Done {
    let stop = |error: StoreError| fail(error.into());
    let mut counts: Vec<(String, u64)> = Vec::new();
    for memory in Memory::ALL {
        let name = serde_json::to_value(memory).unwrap_or_default();
        let name = name.as_str().unwrap_or_default().to_owned();
        if what.is_empty() {
            counts.push((name, store.remembered(memory).map_err(stop)?));
        } else if what.iter().any(|chosen| engine(*chosen) == memory) {
            counts.push((name, store.forget(memory).map_err(stop)?));
        }
    }
    let document: Map<String, Value> =
        counts.iter().map(|(name, count)| (name.clone(), json!(count))).collect();
    let key = if what.is_empty() { "remembered" } else { "forgotten" };
    output.print(&json!({ key: document }), || {
        let rows: Vec<_> =
            counts.iter().map(|(name, count)| vec![name.replace('_', "-"), count.to_string()]).collect();
        table(&["What", if what.is_empty() { "Remembered" } else { "Forgotten" }], &rows)
    })
}

/// Deletes everything, when told twice.
pub fn erase(store: &mut Store, yes: bool, backups: bool, output: &mut Output) -> Done {
    if !yes {
        let contents = store.contents().map_err(|error| fail(error.into()))?;
        let message = format!("This would delete {} for good. Add --yes to do it.", said(&contents, backups));
        return Err(usage(message));
    }
    let gone = store.erase_all(backups).map_err(|error| fail(error.into()))?;
    let kept = if backups { 0 } else { gone.backups };
    let mut document = serde_json::to_value(gone).unwrap_or_default();
    if let Value::Object(document) = &mut document {
        document.insert("backups".to_owned(), json!(gone.backups - kept));
        document.insert("backups_kept".to_owned(), json!(kept));
    }
    output.print(&json!({ "erased": document }), || {
        let mut lines = vec![format!("Deleted {}.", said(&gone, backups))];
        if kept > 0 {
            lines.push(format!("{kept} backups were kept; they still hold what was deleted."));
        }
        lines
    })
}

fn said(contents: &Contents, backups: bool) -> String {
    let mut parts = vec![
        format!("{} contacts", contents.contacts),
        format!("{} messages", contents.messages),
        format!("{} groups", contents.groups),
        format!("{} fields", contents.fields),
        format!("{} imports", contents.imports),
    ];
    if backups {
        parts.push(format!("{} backups", contents.backups));
    }
    let last = parts.pop().unwrap_or_default();
    format!("{} and {last}", parts.join(", "))
}

fn engine(memory: args::Memory) -> Memory {
    match memory {
        args::Memory::Mappings => Memory::Mappings,
        args::Memory::NotDuplicates => Memory::NotDuplicates,
        args::Memory::ChatNames => Memory::ChatNames,
        args::Memory::UndoSteps => Memory::UndoSteps,
    }
}
