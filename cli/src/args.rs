//! The command line's shape. Flags are a contract: scripts use them.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Contacts on this computer: import messy spreadsheets, search, edit, export clean ones.
#[derive(Debug, Parser)]
#[command(name = "kith", version, about, propagate_version = true, max_term_width = 110)]
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

/// How a file is read, where detection should be overruled.
#[derive(Debug, Args)]
pub struct Reading {
    /// The sheet of a workbook
    #[arg(long, value_name = "S")]
    pub sheet: Option<String>,
    /// The text encoding, as utf-8 or windows-1252
    #[arg(long, value_name = "E")]
    pub encoding: Option<String>,
    /// What separates the cells: one character, or comma, semicolon, tab, pipe
    #[arg(long, value_name = "D")]
    pub delimiter: Option<String>,
    /// The line (of a sheet: the row) with the headers; 0 for none
    #[arg(long, value_name = "N")]
    pub header_row: Option<u64>,
}

#[derive(Debug, Args)]
pub struct Import {
    /// The file to import
    pub file: PathBuf,
    #[command(flatten)]
    pub reading: Reading,
    /// Import a column into a field: "Header=Field"
    #[arg(long = "map", value_name = "HEADER=FIELD")]
    pub maps: Vec<String>,
    /// Leave a column out
    #[arg(long = "ignore", value_name = "HEADER")]
    pub ignores: Vec<String>,
    /// Add every imported contact to this group
    #[arg(long = "group", value_name = "G")]
    pub groups: Vec<String>,
    /// What to do when the phone is known already
    #[arg(long, value_enum, default_value_t = OnDuplicate::Skip)]
    pub on_duplicate: OnDuplicate,
    /// Read numbers without a country code as this country's (ISO 3166 code, as DE)
    #[arg(long, value_name = "CC")]
    pub default_country: Option<String>,
    /// Read bare digits as international numbers that lost their +
    #[arg(long, value_enum, default_value_t = BarePhones::Refuse)]
    pub bare_phones: BarePhones,
    /// The order of day, month and year in dates that do not show it
    #[arg(long, value_enum)]
    pub date_order: Option<DateOrder>,
    /// Read and check everything, write nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Save the rows that were not imported, with the reason (.csv or .xlsx)
    #[arg(long, value_name = "OUT")]
    pub failed_rows: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Inspect {
    /// The file to look at
    pub file: PathBuf,
    #[command(flatten)]
    pub reading: Reading,
}

#[derive(Debug, Args)]
pub struct Export {
    /// Ends in .csv, .xlsx or .vcf
    pub out: PathBuf,
    /// Only this contact
    #[arg(long = "id", value_name = "N")]
    pub ids: Vec<i64>,
    /// Only contacts in this group
    #[arg(long, value_name = "G")]
    pub group: Option<String>,
    /// Only starred contacts
    #[arg(long)]
    pub starred: bool,
    /// Only contacts this search finds
    #[arg(long, value_name = "Q")]
    pub search: Option<String>,
}

#[derive(Debug, Args)]
pub struct List {
    /// Words to find in names, phone, email, groups and dynamic texts
    #[arg(long, value_name = "Q")]
    pub search: Option<String>,
    /// Only contacts in this group
    #[arg(long, value_name = "G")]
    pub group: Option<String>,
    /// Only starred contacts
    #[arg(long)]
    pub starred: bool,
    /// Only contacts with this value: "Field=Value" (an empty value: none)
    #[arg(long = "where", value_name = "FIELD=VALUE")]
    pub wheres: Vec<String>,
    /// The field to sort by, with :desc for the other way round
    #[arg(long, value_name = "FIELD[:desc]")]
    pub sort: Option<String>,
    /// How many to list
    #[arg(long, value_name = "N", default_value_t = 50)]
    pub limit: u64,
    /// How many to pass over first
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub offset: u64,
}

#[derive(Debug, Args)]
pub struct ContactArgs {
    /// First name
    #[arg(long)]
    pub first_name: Option<String>,
    /// Last name
    #[arg(long)]
    pub last_name: Option<String>,
    /// Phone with its country code, as +34 612 34 56 78
    #[arg(long, allow_hyphen_values = true)]
    pub phone: Option<String>,
    /// Email
    #[arg(long)]
    pub email: Option<String>,
    /// A group; repeat for several. Given in an edit, they are all its groups
    #[arg(long = "group", value_name = "G")]
    pub groups: Vec<String>,
    /// Street
    #[arg(long)]
    pub street: Option<String>,
    /// City
    #[arg(long)]
    pub city: Option<String>,
    /// State, province or region
    #[arg(long)]
    pub state: Option<String>,
    /// Postal code
    #[arg(long)]
    pub zip: Option<String>,
    /// Country
    #[arg(long)]
    pub country: Option<String>,
    /// A dynamic field: "Name=Value"
    #[arg(long = "field", value_name = "NAME=VALUE")]
    pub fields: Vec<String>,
}

#[derive(Debug, Subcommand)]
pub enum Group {
    /// List the groups with their member counts
    List,
    /// Make an empty group
    Add {
        /// Its name
        name: String,
    },
    /// Give a group another name
    Rename {
        /// The group
        name: String,
        /// Its new name
        new_name: String,
    },
    /// Delete a group; its contacts stay
    Delete {
        /// The group
        name: String,
    },
    /// Add contacts to a group
    Join {
        /// The group; made where it doesn't exist
        name: String,
        /// Numbers of contacts
        #[arg(required = true)]
        ids: Vec<i64>,
    },
    /// Take contacts out of a group
    Leave {
        /// The group
        name: String,
        /// Numbers of contacts
        #[arg(required = true)]
        ids: Vec<i64>,
    },
}

#[derive(Debug, Subcommand)]
pub enum Field {
    /// List the dynamic fields, inactive ones too
    List,
    /// Add a field
    Add {
        /// Its name
        name: String,
        /// text, long_text, number, date, time, checkbox, dropdown, multi_select, email, url or phone
        #[arg(long = "type", value_name = "T")]
        kind: String,
        #[command(flatten)]
        rest: FieldArgs,
    },
    /// Change a field's options, help text and flags
    Edit {
        /// The field
        name: String,
        #[command(flatten)]
        rest: FieldArgs,
        /// A contact can be saved without it
        #[arg(long, conflicts_with = "required")]
        optional: bool,
        /// Not a column of the list
        #[arg(long, conflicts_with = "shown")]
        hidden: bool,
    },
    /// Give a field another name
    Rename {
        /// The field
        name: String,
        /// Its new name
        new_name: String,
    },
    /// Move a field to a place among the fields, counted from 1
    Move {
        /// The field
        name: String,
        /// Its new place
        position: u32,
    },
    /// Show a field nowhere, but keep its values
    Deactivate {
        /// The field
        name: String,
    },
    /// Show a field again
    Activate {
        /// The field
        name: String,
    },
    /// Delete a field with all its values
    Delete {
        /// The field
        name: String,
    },
}

#[derive(Debug, Args)]
pub struct FieldArgs {
    /// An option of a dropdown or multi-select
    #[arg(long = "option", value_name = "O")]
    pub options: Vec<String>,
    /// A contact cannot be saved without it
    #[arg(long)]
    pub required: bool,
    /// A column of the list
    #[arg(long)]
    pub shown: bool,
    /// A sentence shown under the input
    #[arg(long, value_name = "TEXT")]
    pub help_text: Option<String>,
}

#[derive(Debug, Subcommand)]
pub enum Plan {
    /// List the plans, the active one and what of it is used
    List,
    /// Make a plan the active one
    Use {
        /// The plan
        name: String,
    },
    /// Add a plan
    Add {
        /// Its name
        name: String,
        /// The most contacts, or unlimited
        #[arg(default_value = "unlimited")]
        limit: String,
        /// The same, as a flag
        #[arg(long = "limit", value_name = "N", conflicts_with = "limit")]
        limit_flag: Option<String>,
    },
    /// Set a plan's limit
    SetLimit {
        /// The plan
        name: String,
        /// The most contacts, or unlimited
        limit: String,
    },
    /// Remove a plan that is not active
    Remove {
        /// The plan
        name: String,
    },
}

#[derive(Debug, Subcommand)]
pub enum History {
    /// Show a contact's history, oldest first
    Show {
        /// The contact's number
        id: i64,
        #[command(flatten)]
        part: HistoryPart,
    },
    /// Find entries of a contact's history
    Search {
        /// The contact's number
        id: i64,
        /// Words that must all stand in an entry
        query: String,
        #[command(flatten)]
        part: HistoryPart,
    },
    /// Add an entry to a contact's history
    Add {
        /// The contact's number
        id: i64,
        /// What is written down
        #[arg(long, value_name = "T", allow_hyphen_values = true)]
        text: String,
        /// Sent to you, sent by you, or only noted
        #[arg(long, value_enum, default_value_t = Written::Note)]
        direction: Written,
        /// When, as 2024-01-15T21:41:00Z or, in this computer's zone, 2024-01-15 21:41 [default: now]
        #[arg(long, value_name = "TIME")]
        at: Option<String>,
    },
    /// Change an entry; what is left out stays as it is
    Edit {
        /// The entry's number
        message: i64,
        /// What is written down
        #[arg(long, value_name = "T", allow_hyphen_values = true)]
        text: Option<String>,
        /// Sent to you, sent by you, or only noted
        #[arg(long, value_enum)]
        direction: Option<Written>,
        /// When
        #[arg(long, value_name = "TIME")]
        at: Option<String>,
    },
    /// Delete entries for good
    Delete {
        /// Numbers of entries
        #[arg(required = true)]
        messages: Vec<i64>,
    },
    /// Import a chat that WhatsApp exported into a contact's history
    Import {
        /// The contact's number
        id: i64,
        /// The .txt or .zip that “Export chat” made
        chat: PathBuf,
        #[command(flatten)]
        reading: ChatReading,
    },
    /// Import a group's chat: what each sender wrote into the history of the contact with that phone or name
    ImportGroup {
        /// The .txt or .zip that “Export chat” made
        chat: PathBuf,
        #[command(flatten)]
        reading: ChatReading,
    },
    /// List who wrote in a chat, and which contacts they are
    Participants {
        /// The .txt or .zip that “Export chat” made
        chat: PathBuf,
        #[command(flatten)]
        reading: ChatReading,
    },
}

/// A part of a long history.
#[derive(Debug, Args)]
pub struct HistoryPart {
    /// How many to show [default: all]
    #[arg(long, value_name = "N")]
    pub limit: Option<u32>,
    /// How many to pass over first
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub offset: u32,
}

/// How an exported chat is read.
#[derive(Debug, Args)]
pub struct ChatReading {
    /// The order of day, month and year in dates that do not show it
    #[arg(long, value_enum)]
    pub date_order: Option<DateOrder>,
    /// Your own name in the chat; remembered
    #[arg(long, value_name = "NAME", allow_hyphen_values = true)]
    pub me: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Written {
    /// Sent to you
    In,
    /// Sent by you
    Out,
    /// Only noted
    Note,
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

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum OnDuplicate {
    /// Leave the row out and report it
    Skip,
    /// The row's values replace the contact's
    Update,
    /// The row's values go where the contact has none
    Fill,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum BarePhones {
    /// Report them
    Refuse,
    /// Read them as if + stood before them
    International,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum DateOrder {
    /// Day, month, year
    Dmy,
    /// Month, day, year
    Mdy,
    /// Year, month, day
    Ymd,
}
