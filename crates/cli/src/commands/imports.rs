//! `imports` and `undo-import`.

use kith_engine::id::ImportId;
use kith_engine::store::Store;

use crate::failure::{Done, fail};
use crate::output::{Output, table};
use crate::progress::Bar;
use crate::words::counted;

use super::import_summary::figures;

pub fn list(store: &Store, output: &mut Output) -> Done {
    let imports = store.imports().map_err(|error| fail(error.into()))?;
    output.print(&imports, || {
        let rows: Vec<_> = imports
            .iter()
            .map(|import| {
                let figures = figures(&import.counts, false);
                vec![import.id.to_string(), import.at.clone(), import.file.clone(), figures]
            })
            .collect();
        table(&["Import", "Time", "File", "Result"], &rows)
    })
}

pub fn undo(store: &mut Store, id: ImportId, output: &mut Output) -> Done {
    let mut bar = Bar::new(output.shows_progress());
    let undone =
        bar.follow(|progress| store.undo_import(id, progress)).map_err(|error| fail(error.into()))?;
    output.print(&undone, || {
        let removed = counted(undone.removed, "contact");
        let mut lines = vec![match undone.restored {
            0 => format!("Removed {removed}."),
            1 => format!("Removed {removed}; restored 1 contact to its values from before the import."),
            restored => {
                format!(
                    "Removed {removed}; restored {restored} contacts to their values from before the import."
                )
            }
        }];
        let gone = [undone.groups.as_slice(), &undone.fields].concat();
        if !gone.is_empty() {
            lines.push(format!("Removed empty groups and fields: {}.", gone.join(", ")));
        }
        lines.extend(
            undone
                .kept
                .iter()
                .map(|kept| format!("Kept {} {}, which was changed since.", kept.id, kept.name)),
        );
        lines
    })
}
