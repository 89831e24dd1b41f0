//! The commands and flags of the command line. Scripts rely on them, so they must not change.

mod chosen;
mod contacts;
mod date_order;
mod edit;
mod filters;
#[cfg(test)]
mod guide;
mod history;
mod importing;
mod schema;
mod smart;
mod texts;

use kith_engine::id::{ContactId, ImportId};
use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

pub use chosen::{Chosen, Consent};
pub use contacts::{ContactArgs, Export, List};
pub use date_order::DateOrder;
pub use edit::Edit;
pub use filters::Filters;
pub use history::{ChatReading, History, HistoryPart, MessageDirection};
pub use importing::{BarePhones, FileReading, Import, Inspect, OnDuplicate};
pub use schema::{Field, FieldArgs, Group, Plan};
pub use smart::{Smart, SmartQuery};

/// Keeps contacts on this computer: imports messy spreadsheets, searches, edits, and exports clean ones.
#[derive(Debug, Parser)]
#[command(name = "kith", version, propagate_version = true, max_term_width = 110)]
pub struct Cli {
    /// The folder of the contact store [default: that of the desktop app]
    #[arg(long, global = true, env = "KITH_DATA_DIR", value_name = "DIR")]
    pub data_dir: Option<PathBuf>,
    /// Print one JSON document to standard output, and nothing else
    #[arg(long, global = true)]
    pub json: bool,
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Import contacts from a text file, a workbook or contact cards
    ///
    /// Reads CSV, TSV and TXT in any encoding and with any separator, and XLSX, XLSM, XLSB, XLS, ODS, vCard and LDIF. If
    /// the import fails or is stopped, nothing is imported.
    Import(Box<Import>),
    /// List the imports, with the newest first
    Imports,
    /// Undo an import, except for contacts that were changed since
    UndoImport {
        /// The number of the import
        id: ImportId,
    },
    /// Show how a file would be read, and which fields its columns would go to
    Inspect(Inspect),
    /// Write an empty file with all columns that can be imported
    Template {
        /// The file to write; its name ends in .csv or .xlsx
        out: PathBuf,
    },
    /// Write contacts to a file
    Export(Export),
    /// List contacts
    List(List),
    /// Show one contact
    Show {
        /// The number of the contact
        id: ContactId,
    },
    /// Add a contact
    Add(ContactArgs),
    /// Change a contact, or a field of many
    ///
    /// A flag that is left out changes nothing. An empty text removes the value. Many contacts are changed in one step that
    /// can be undone; their names, phones and groups stay as they are, and --group says whose contacts to edit.
    Edit(Box<Edit>),
    /// Delete contacts
    ///
    /// `kith undo` brings them back, but not their chat history, which is erased for good. Earlier backups still contain
    /// both.
    Delete {
        #[command(flatten)]
        which: Chosen,
        /// Also make it impossible to undo: nothing of the contacts stays in the store
        #[arg(long)]
        for_good: bool,
    },
    /// Star contacts
    Star(Chosen),
    /// Remove the star from contacts
    Unstar(Chosen),
    /// Manage groups of contacts
    #[command(subcommand)]
    Group(Group),
    /// Manage smart groups: searches with their filters and order, saved under a name
    #[command(subcommand)]
    Smart(Smart),
    /// Manage the dynamic fields of contacts
    #[command(subcommand)]
    Field(Field),
    /// Manage the chat histories of contacts
    #[command(subcommand)]
    History(History),
    /// Manage subscription plans and their limits
    #[command(subcommand)]
    Plan(Plan),
    /// Find contacts that are likely to be the same person
    Duplicates {
        /// How many pairs to show
        #[arg(long, value_name = "N", default_value_t = 100)]
        limit: usize,
        /// Remember that these two contacts are two people
        #[arg(long, num_args = 2, value_name = "ID")]
        deny: Option<Vec<ContactId>>,
    },
    /// Merge contacts into the first one
    Merge {
        /// The number of the contact that stays
        keep: ContactId,
        /// The numbers of the contacts that are merged into it
        #[arg(required = true)]
        others: Vec<ContactId>,
        /// Take the value of a field from this contact: "Field=ID" [default: the first contact that has a value]
        #[arg(long = "take", value_name = "FIELD=ID")]
        take: Vec<String>,
    },
    /// Undo the last change: an edit, a star, a change of groups, a merge or a deletion
    ///
    /// Imports are undone with `kith undo-import`.
    Undo {
        /// Only list what can be undone and redone, the newest first
        #[arg(long)]
        list: bool,
    },
    /// Redo what was undone last
    Redo,
    /// Write a backup of the whole store
    Backup {
        /// The file to write [default: a new file in the folder of backups, kept until you delete it]
        out: Option<PathBuf>,
    },
    /// List the backups in the folder of the store
    Backups {
        /// Keep this many automatic backups from now on
        #[arg(long, value_name = "N")]
        keep: Option<u32>,
        /// Delete the backup with this name
        #[arg(long, value_name = "NAME")]
        delete: Option<String>,
    },
    /// Replace the content of the store with a backup
    ///
    /// The content from before is backed up first.
    Restore {
        /// The backup: a file, or a name from the list of `kith backups`
        file: PathBuf,
    },
    /// Make a new store of what can still be read of a damaged one
    ///
    /// The damaged file is kept beside the new one.
    Salvage,
    /// Check the contact store for damage
    Check,
    /// Show what Kith remembers besides contacts, or make it forget
    Forget {
        /// What to forget [default: nothing; only show how much is remembered]
        #[arg(value_enum)]
        what: Vec<RememberedKind>,
    },
    /// Permanently delete everything
    ///
    /// This deletes contacts, histories, groups, fields, imports, plans, settings and everything that Kith remembers.
    /// Backups are kept, unless --backups is given.
    Erase {
        /// Confirm it; without this flag, nothing is deleted
        #[arg(long)]
        yes: bool,
        /// Also delete the backups
        #[arg(long)]
        backups: bool,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum RememberedKind {
    /// Which columns were imported into which fields, for files with the same headers
    Mappings,
    /// Pairs of contacts that are known to be two people
    NotDuplicates,
    /// Your own names in chats
    ChatNames,
    /// Contacts that were being added or changed in the window and are not saved
    Drafts,
    /// What can be undone and redone
    UndoSteps,
}
