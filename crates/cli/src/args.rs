//! The command line's shape. Flags are a contract: scripts use them.

mod contacts;
mod history;
mod importing;
mod schema;
mod texts;

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

pub use contacts::{ContactArgs, Export, List};
pub use history::{ChatReading, History, HistoryPart, Written};
pub use importing::{BarePhones, DateOrder, Import, Inspect, OnDuplicate, Reading};
pub use schema::{Field, FieldArgs, Group, Plan};

/// Contacts on this computer: import messy spreadsheets, search, edit, export clean ones.
#[derive(Debug, Parser)]
#[command(name = "kith", version, propagate_version = true, max_term_width = 110)]
pub struct Cli {
    /// The folder of the contact store [default: the desktop app's]
    #[arg(long, global = true, env = "KITH_DATA_DIR", value_name = "DIR")]
    pub data_dir: Option<PathBuf>,
    /// Print one JSON document on standard output, and nothing else there
    #[arg(long, global = true)]
    pub json: bool,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Import contacts from a text, a workbook or cards: all of it or nothing
    ///
    /// Reads CSV, TSV and TXT, whatever the encoding and separator, and XLSX, XLSM, XLSB, XLS, ODS, vCard
    /// and LDIF.
    Import(Box<Import>),
    /// List the imports, newest first
    Imports,
    /// Take an import back: what it made goes, what was worked on since stays
    UndoImport {
        /// The import's number
        id: i64,
    },
    /// Show how a file would be read and its columns matched
    Inspect(Inspect),
    /// Write an empty file with every column an import can take
    Template {
        /// Ends in .csv or .xlsx
        out: PathBuf,
    },
    /// Write contacts to a file
    Export(Export),
    /// List contacts
    List(List),
    /// Show one contact
    Show {
        /// The contact's number
        id: i64,
    },
    /// Add a contact
    Add(ContactArgs),
    /// Change a contact; what is left out stays as it is, an empty text empties
    Edit {
        /// The contact's number
        id: i64,
        #[command(flatten)]
        contact: ContactArgs,
    },
    /// Delete contacts with their chat history, for good
    ///
    /// Backups made before still hold them.
    Delete {
        /// Numbers of contacts
        #[arg(required = true)]
        ids: Vec<i64>,
    },
    /// Star contacts
    Star {
        /// Numbers of contacts
        #[arg(required = true)]
        ids: Vec<i64>,
    },
    /// Take the star off contacts
    Unstar {
        /// Numbers of contacts
        #[arg(required = true)]
        ids: Vec<i64>,
    },
    /// Groups of contacts
    #[command(subcommand)]
    Group(Group),
    /// Dynamic contact fields
    #[command(subcommand)]
    Field(Field),
    /// Chat histories
    #[command(subcommand)]
    History(History),
    /// Subscription plans and their limits
    #[command(subcommand)]
    Plan(Plan),
    /// Find contacts that are likely one person
    Duplicates {
        /// How many pairs to show
        #[arg(long, value_name = "N", default_value_t = 100)]
        limit: usize,
        /// Remember that these two are two people
        #[arg(long, num_args = 2, value_name = "ID")]
        deny: Option<Vec<i64>>,
    },
    /// Merge contacts into the first one named
    Merge {
        /// The contact that stays
        keep: i64,
        /// The contacts it takes in
        #[arg(required = true)]
        others: Vec<i64>,
        /// Take a field's value from this one of them: "Field=ID" [default: the first that has one]
        #[arg(long = "take", value_name = "FIELD=ID")]
        take: Vec<String>,
    },
    /// Take the last edit, star, grouping or merge back
    Undo,
    /// Do again what was undone last
    Redo,
    /// Write a backup of the whole store
    Backup {
        /// The file to write [default: a new one in the folder of backups, kept until it is deleted]
        out: Option<PathBuf>,
    },
    /// List the backups beside the store
    Backups {
        /// Keep this many automatic backups from now on
        #[arg(long, value_name = "N")]
        keep: Option<u32>,
        /// Delete the backup of this name
        #[arg(long, value_name = "NAME")]
        delete: Option<String>,
    },
    /// Replace the store's content by a backup's; what is there is backed up first
    Restore {
        /// The backup: a file, or a name that `kith backups` lists
        file: PathBuf,
    },
    /// Make a new store of what can be read of a damaged one, which is kept beside it
    Salvage,
    /// Look the contact store over for damage
    Check,
    /// Show what is remembered besides contacts, or forget it
    Forget {
        /// What to forget; nothing is forgotten without it
        #[arg(value_enum)]
        what: Vec<Memory>,
    },
    /// Delete everything for good; the store is as new
    ///
    /// Contacts, histories, groups, fields, imports, plans, settings and whatever Kith remembers go. The automatic
    /// backups stay, unless --backups says that they go, too.
    Erase {
        /// Really delete; without it only what there is is shown, and refused
        #[arg(long)]
        yes: bool,
        /// Delete the automatic backups, too
        #[arg(long)]
        backups: bool,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Memory {
    /// Which columns went to which fields in files of the same headers
    Mappings,
    /// Pairs of contacts that are two people
    NotDuplicates,
    /// Your own names in chats
    ChatNames,
    /// What can be undone and redone
    UndoSteps,
}
