//! `backup`, `backups`, `restore`, `salvage` and `check`: commands for the store as a whole, even if it is damaged.

use std::path::Path;

use kith_engine::store::{
    self as engine, BackupReason, Store, StoreError, backup_named, backups_folder, backups_in, delete_backup,
};
use serde_json::json;

use crate::environment::now;
use crate::failure::{Done, fail};
use crate::output::{Output, table};
use crate::progress::Bar;
use crate::words;
use crate::words::counted;

/// Writes a backup to a file, or to the folder of backups.
pub fn backup(store: &Store, out: Option<&Path>, output: &mut Output) -> Done {
    let mut bar = Bar::new(output.shows_progress());
    let written = bar.follow(|progress| match out {
        Some(out) => store.backup(out, progress).map(|contacts| (out.to_path_buf(), contacts)),
        None => {
            let path = store.backup_beside(BackupReason::Manual, progress)?;
            Ok((path, store.count_contacts()?))
        }
    });
    drop(bar);
    let (path, contacts) = written.map_err(refused)?;
    let path = path.display().to_string();
    output.print(&json!({ "path": path, "contacts": contacts }), || {
        vec![format!("Backed up {} to {path}.", counted(contacts, "contact"))]
    })
}

/// Lists the backups beside the store. First sets how many automatic ones are kept, or deletes one, if asked to.
pub fn list(folder: &Path, keep: Option<u32>, delete: Option<&str>, output: &mut Output) -> Done {
    if let Some(name) = delete {
        delete_backup(folder, name).map_err(refused)?;
    }
    let kept = match (Store::open(folder, now), keep) {
        (Ok(mut store), Some(count)) => {
            store.keep_backups(count).map_err(refused)?;
            Some(count)
        }
        (Ok(store), None) => Some(store.backups_kept().map_err(refused)?),
        (Err(error), Some(_)) => return Err(refused(error)),
        // If the store cannot be opened, its backups are needed most.
        (Err(_), None) => None,
    };
    let backups = backups_in(folder);
    let place = backups_folder(folder).display().to_string();
    output.print(&json!({ "folder": place, "kept": kept, "backups": backups }), || {
        if backups.is_empty() {
            return vec![format!("There are no backups in {place}.")];
        }
        let rows: Vec<_> = backups
            .iter()
            .map(|backup| {
                let contacts = backup.contacts.map_or("unreadable".to_owned(), |count| count.to_string());
                vec![backup.at.clone(), backup.reason.name().to_owned(), contacts, backup.name.clone()]
            })
            .collect();
        let mut lines = table(&["Made", "Reason", "Contacts", "Name"], &rows);
        lines.push(format!("The backups are in {place}."));
        lines
    })
}

/// Restores a backup: a file, or one of the backups beside the store by its name.
pub fn restore(folder: &Path, file: &Path, output: &mut Output) -> Done {
    let named = file.to_str().filter(|_| !file.exists()).and_then(|name| backup_named(folder, name).ok());
    let file = named.as_deref().unwrap_or(file);
    let mut bar = Bar::new(output.shows_progress());
    let restored = bar.follow(|progress| engine::restore(folder, file, now, progress)).map_err(refused)?;
    drop(bar);
    output.print(&restored, || {
        let mut lines = vec![format!("Restored {}.", counted(restored.contacts, "contact"))];
        let before =
            restored.backed_up.iter().map(|name| format!("The content from before is in the backup {name}."));
        let mended = restored.mended.iter().map(|mended| {
            format!("Mended or left out: {}.", counted(mended.count, words::flaw(mended.flaw)))
        });
        lines.extend(mended.chain(before).chain(restored.kept_as.iter().map(kept)));
        lines
    })
}

/// Makes a new store of what can be read of a damaged one.
pub fn salvage(folder: &Path, output: &mut Output) -> Done {
    let mut bar = Bar::new(output.shows_progress());
    let done = bar.follow(|progress| engine::salvage(folder, now, progress)).map_err(refused)?;
    drop(bar);
    output.print(&done, || {
        let mut lines = vec![format!(
            "Saved {} and {}.",
            counted(done.contacts, "contact"),
            counted(done.messages, "message")
        )];
        if done.unreadable > 0 {
            lines.push(format!("{} of the file could not be read.", counted(done.unreadable, "part")));
        }
        lines.push(kept(&done.kept_as));
        lines
    })
}

/// Looks for damage in the store. Damage is a result, not a failure.
pub fn check(folder: &Path, output: &mut Output) -> Done {
    let checked = Store::open(folder, now).and_then(|store| match store.check()? {
        problems if problems.is_empty() => Ok((store.count_contacts()?, problems)),
        problems => Ok((0, problems)),
    });
    let (contacts, problems) = match checked {
        Err(StoreError::Damaged { reason }) => (0, vec![reason]),
        other => other.map_err(refused)?,
    };
    output.print(&json!({ "ok": problems.is_empty(), "contacts": contacts, "problems": problems }), || {
        if problems.is_empty() {
            vec![format!("The store has no damage. It has {}.", counted(contacts, "contact"))]
        } else {
            problems.iter().map(|problem| format!("Damaged: {problem}")).collect()
        }
    })
}

fn kept(name: &String) -> String {
    format!("The damaged file is kept beside the store as {name}.")
}

fn refused(error: StoreError) -> kith_engine::Failure {
    fail(error.into())
}
