//! Which contacts to list or export, and the values of a contact.

use kith_engine::id::ContactId;
use std::path::PathBuf;

use clap::Args;

use super::filters::Filters;
use super::texts::TextArgs;

#[derive(Debug, Args)]
pub struct Export {
    /// The file to write; its name ends in .csv, .xlsx or .vcf
    pub out: PathBuf,
    /// Only the contact with this number; repeat it for several
    #[arg(long = "id", value_name = "N")]
    pub ids: Vec<ContactId>,
    #[command(flatten)]
    pub filters: Filters,
}

#[derive(Debug, Args)]
pub struct List {
    #[command(flatten)]
    pub filters: Filters,
    /// The field to sort by; add :desc for descending order
    #[arg(long, value_name = "FIELD[:desc]")]
    pub sort: Option<String>,
    /// How many contacts to list
    #[arg(long, value_name = "N", default_value_t = 50)]
    pub limit: u64,
    /// How many contacts to skip first
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub offset: u64,
}

#[derive(Debug, Args)]
pub struct ContactArgs {
    /// First name
    #[arg(long)]
    pub first_name: Option<String>,
    /// Phone with its country code, such as +34 612 34 56 78
    #[arg(long, allow_hyphen_values = true)]
    pub phone: Option<String>,
    #[command(flatten)]
    pub texts: TextArgs,
    /// A group; repeat it for several. In an edit, these groups replace all others
    #[arg(long = "group", value_name = "G")]
    pub groups: Vec<String>,
    /// The value of a dynamic field: "Name=Value"; repeat it for several
    #[arg(long = "field", value_name = "NAME=VALUE")]
    pub fields: Vec<String>,
}
