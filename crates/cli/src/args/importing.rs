//! Files that come in, and how they are read.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

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
