//! What native dialogs say. The texts are the page's, in the user's language.

use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};

/// The texts of the file dialogs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Words {
    /// Title: choose a file to import.
    pub import_title: String,
    /// Title: save contacts.
    pub export_title: String,
    /// The proposed name of a file of contacts, without date and ending.
    pub export_name: String,
    /// Title: save the template.
    pub template_title: String,
    /// The proposed name of the template, without ending.
    pub template_name: String,
    /// Title: save the rows that failed.
    pub failed_title: String,
    /// The proposed name of the file of failed rows, without date and ending.
    pub failed_name: String,
    /// Title: save a backup.
    pub backup_title: String,
    /// Title: choose a backup to restore.
    pub restore_title: String,
    /// Title: choose an exported chat.
    pub chat_title: String,
    /// Kind of file: an exported chat.
    pub kind_chat: String,
    /// Kind of file: all that can be imported.
    pub kind_sources: String,
    /// Kind of file: every one.
    pub kind_every: String,
    /// Kind of file: comma-separated values.
    pub kind_csv: String,
    /// Kind of file: an Excel workbook.
    pub kind_xlsx: String,
    /// Kind of file: a backup.
    pub kind_backup: String,
}

impl Default for Words {
    /// Until the page has spoken.
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

/// The texts as they are now.
#[derive(Default)]
pub struct Spoken(Mutex<Words>);

impl Spoken {
    /// The texts of this moment.
    pub fn now(&self) -> Words {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The page speaks another language.
    pub fn change(&self, words: Words) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = words;
    }
}

/// A proposed name with today's date, as `Kith contacts 2026-11-22`.
pub fn dated(name: &str) -> String {
    format!("{name} {}", jiff::Zoned::now().date())
}
