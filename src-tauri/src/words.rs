//! The texts of native dialogs. The page provides them in the user's language.

use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};

/// The texts of the file dialogs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct Words {
    /// The title of the dialog that opens a file to import.
    pub import_title: String,
    /// The title of the dialog that exports contacts.
    pub export_title: String,
    /// The proposed name of an export, without date and extension.
    pub export_name: String,
    /// The title of the dialog that saves the template.
    pub template_title: String,
    /// The proposed name of the template, without extension.
    pub template_name: String,
    /// The title of the dialog that saves the failed rows.
    pub failed_title: String,
    /// The proposed name of the file with failed rows, without date and extension.
    pub failed_name: String,
    /// The title of the dialog that saves a backup.
    pub backup_title: String,
    /// The title of the dialog that opens a backup to restore.
    pub restore_title: String,
    /// The title of the dialog that opens an exported chat.
    pub chat_title: String,
    /// The label for exported chats.
    pub kind_chat: String,
    /// The label for all files that can be imported.
    pub kind_sources: String,
    /// The label for all files.
    pub kind_every: String,
    /// The label for CSV files.
    pub kind_csv: String,
    /// The label for Excel workbooks.
    pub kind_xlsx: String,
    /// The label for backups.
    pub kind_backup: String,
}

impl Default for Words {
    /// The English texts that are used until the page provides others.
    fn default() -> Words {
        Words {
            import_title: "Import contacts".into(),
            export_title: "Export contacts".into(),
            export_name: "Kith contacts".into(),
            template_title: "Save the template".into(),
            template_name: "Contacts template".into(),
            failed_title: "Save failed rows".into(),
            failed_name: "Failed rows".into(),
            backup_title: "Save a backup".into(),
            restore_title: "Restore a backup".into(),
            chat_title: "Import a WhatsApp chat".into(),
            kind_chat: "WhatsApp chat".into(),
            kind_sources: "Contact files".into(),
            kind_every: "Every file".into(),
            kind_csv: "Comma-separated values".into(),
            kind_xlsx: "Excel workbook".into(),
            kind_backup: "Kith backup".into(),
        }
    }
}

/// The current texts.
#[derive(Default)]
pub struct Spoken(Mutex<Words>);

impl Spoken {
    /// Returns the current texts.
    pub fn now(&self) -> Words {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Replaces the texts, when the language of the page changes.
    pub fn change(&self, words: Words) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = words;
    }
}

/// Returns a proposed name with today's date, such as `Kith contacts 2026-11-22`.
pub fn dated(name: &str) -> String {
    format!("{name} {}", jiff::Zoned::now().date())
}
