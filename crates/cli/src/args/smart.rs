//! Smart groups.

use clap::{Args, Subcommand};

use super::filters::Filters;

#[derive(Debug, Subcommand)]
pub enum Smart {
    /// List the smart groups, with the number of their contacts
    List,
    /// Save a search with its filters and order under a name
    Add {
        /// The name
        name: String,
        #[command(flatten)]
        query: SmartQuery,
    },
    /// Replace the search, filters and order of a smart group
    Change {
        /// The name of the smart group
        name: String,
        #[command(flatten)]
        query: SmartQuery,
    },
    /// Rename a smart group
    Rename {
        /// The name of the smart group
        name: String,
        /// The new name
        new_name: String,
    },
    /// Move a smart group to another position among the smart groups
    Move {
        /// The name of the smart group
        name: String,
        /// The new position, counted from 1
        position: u32,
    },
    /// Delete a smart group, but not its contacts
    Delete {
        /// The name of the smart group
        name: String,
    },
}

#[derive(Debug, Args)]
pub struct SmartQuery {
    #[command(flatten)]
    pub filters: Filters,
    /// The field to sort by; add :desc for descending order
    #[arg(long, value_name = "FIELD[:desc]")]
    pub sort: Option<String>,
}
