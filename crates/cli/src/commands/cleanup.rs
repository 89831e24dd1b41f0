//! `forget` and `erase`.

use kith_engine::logs;
use kith_engine::store::{Contents, RememberedKind, Store, StoreError};
use serde_json::{Map, Value, json};

use crate::args;
use crate::failure::{Done, fail, usage};
use crate::output::{Output, table};
use crate::words::counted;

/// Forgets what is named. If nothing is named, shows how much is remembered.
pub fn forget(store: &mut Store, what: &[args::RememberedKind], output: &mut Output) -> Done {
    let stop = |error: StoreError| fail(error.into());
    let mut counts: Vec<(String, u64)> = Vec::new();
    for memory in RememberedKind::ALL {
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

/// Deletes everything, if `yes` confirms it.
pub fn erase(store: &mut Store, yes: bool, backups: bool, output: &mut Output) -> Done {
    if !yes {
        let contents = store.contents().map_err(|error| fail(error.into()))?;
        let message =
            format!("This would permanently delete {}. Add --yes to do it.", listed(&contents, backups));
        return Err(usage(message));
    }
    let gone = store.erase_all(backups).map_err(|error| fail(error.into()))?;
    // The window's logs hold nothing personal, so one that cannot be deleted is no failure.
    let _ = store.path().parent().map(logs::erase);
    let kept = if backups { 0 } else { gone.backups };
    let mut document = serde_json::to_value(gone).unwrap_or_default();
    if let Value::Object(document) = &mut document {
        document.insert("backups".to_owned(), json!(gone.backups - kept));
        document.insert("backups_kept".to_owned(), json!(kept));
    }
    output.print(&json!({ "erased": document }), || {
        let mut lines = vec![format!("Permanently deleted {}.", listed(&gone, backups))];
        if kept > 0 {
            lines.push(match kept {
                1 => "1 backup was kept. It still contains what was deleted.".to_owned(),
                _ => format!("{kept} backups were kept. They still contain what was deleted."),
            });
        }
        lines
    })
}

/// The content of a store in words: `2 contacts, 1 message and 1 group`.
fn listed(contents: &Contents, backups: bool) -> String {
    let mut parts = vec![
        counted(contents.contacts, "contact"),
        counted(contents.messages, "message"),
        counted(contents.groups, "group"),
        counted(contents.fields, "field"),
        counted(contents.imports, "import"),
    ];
    if backups {
        parts.push(counted(contents.backups, "backup"));
    }
    let last = parts.pop().unwrap_or_default();
    format!("{} and {last}", parts.join(", "))
}

fn engine(memory: args::RememberedKind) -> RememberedKind {
    match memory {
        args::RememberedKind::Mappings => RememberedKind::Mappings,
        args::RememberedKind::NotDuplicates => RememberedKind::NotDuplicates,
        args::RememberedKind::ChatNames => RememberedKind::ChatNames,
        args::RememberedKind::Drafts => RememberedKind::Drafts,
        args::RememberedKind::UndoSteps => RememberedKind::UndoSteps,
    }
}
