//! What contacts are kept in: groups, dynamic fields, plans.

use clap::{Args, Subcommand};

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
