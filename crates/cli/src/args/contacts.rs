//! Contacts: which, and what they hold.

use std::path::PathBuf;

use clap::Args;

use super::texts::TextArgs;

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
    /// Phone with its country code, as +34 612 34 56 78
    #[arg(long, allow_hyphen_values = true)]
    pub phone: Option<String>,
    #[command(flatten)]
    pub texts: TextArgs,
    /// A group; repeat for several. Given in an edit, they are all its groups
    #[arg(long = "group", value_name = "G")]
    pub groups: Vec<String>,
    /// A dynamic field: "Name=Value"
    #[arg(long = "field", value_name = "NAME=VALUE")]
    pub fields: Vec<String>,
}
