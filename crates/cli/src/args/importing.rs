//! Which file to import, and how to read it.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::date_order::DateOrder;

/// How to read a file, if what Kith detects is wrong.
#[derive(Debug, Args)]
pub struct FileReading {
    /// The name of the sheet of a workbook
    #[arg(long, value_name = "S")]
    pub sheet: Option<String>,
    /// The encoding of a text file, such as utf-8 or windows-1252
    #[arg(long, value_name = "E")]
    pub encoding: Option<String>,
    /// The separator between cells: one character, or comma, semicolon, tab or pipe
    #[arg(long, value_name = "D")]
    pub delimiter: Option<String>,
    /// The line of a text file, or the row of a sheet, that has the headers; 0 if there is none
    #[arg(long, value_name = "N")]
    pub header_row: Option<u64>,
}

#[derive(Debug, Args)]
pub struct Import {
    /// The files to import, one after the other
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    #[command(flatten)]
    pub reading: FileReading,
    /// Import a column into a field: "Header=Field"; repeat it for several
    #[arg(long = "map", value_name = "HEADER=FIELD")]
    pub maps: Vec<String>,
    /// Do not import the column with this header; repeat it for several
    #[arg(long = "ignore", value_name = "HEADER")]
    pub ignores: Vec<String>,
    /// Create a field for every column that has values and matches no field
    #[arg(long)]
    pub keep_all: bool,
    /// Add all imported contacts to this group; repeat it for several
    #[arg(long = "group", value_name = "G")]
    pub groups: Vec<String>,
    /// What to do with a row if a contact has its phone
    #[arg(long, value_enum, default_value_t = OnDuplicate::Skip)]
    pub on_duplicate: OnDuplicate,
    /// Read numbers without a country code as numbers of this country (ISO 3166 code, such as DE)
    #[arg(long, value_name = "CC")]
    pub default_country: Option<String>,
    /// How to read numbers without a country code
    #[arg(long, value_enum, default_value_t = BarePhones::Refuse)]
    pub bare_phones: BarePhones,
    /// Import all files as one import, in which columns with the same header are one
    #[arg(long)]
    pub as_one: bool,
    /// The separator of several groups in a cell, besides |
    #[arg(long, value_name = "CHARACTER")]
    pub group_separator: Option<char>,
    /// The order of day, month and year, for dates that do not show it
    #[arg(long, value_enum)]
    pub date_order: Option<DateOrder>,
    /// Read and check the file, but import nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Save the rows that are not imported, with the reason, to this file (.csv or .xlsx)
    #[arg(long, value_name = "OUT")]
    pub failed_rows: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Inspect {
    /// The file to inspect
    pub file: PathBuf,
    #[command(flatten)]
    pub reading: FileReading,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum OnDuplicate {
    /// Do not import the row, and report it
    Skip,
    /// Replace the values of the contact with those of the row
    Update,
    /// Fill in the values that the contact does not have
    Fill,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum BarePhones {
    /// Do not import the row, and report it
    Refuse,
    /// Read them as international numbers that have lost their +
    International,
    /// Read them as numbers of the country in the row's address
    RowCountry,
}
