//! Groups, dynamic fields and plans.

use clap::{Args, Subcommand};

use super::chosen::Chosen;

#[derive(Debug, Subcommand)]
pub enum Group {
    /// List the groups, with the number of their contacts
    List,
    /// Add an empty group
    Add {
        /// The name
        name: String,
    },
    /// Rename a group
    Rename {
        /// The name of the group
        name: String,
        /// The new name
        new_name: String,
    },
    /// Move a group to another position among the groups
    ///
    /// From then on, groups are in this order, until `kith group sort`.
    Move {
        /// The name of the group
        name: String,
        /// The new position, counted from 1
        position: u32,
    },
    /// Put the groups in alphabetical order again
    Sort,
    /// Give a group a colour
    Color {
        /// The name of the group
        name: String,
        /// The colour: red, orange, yellow, green, teal, blue, purple, gray or none
        color: String,
    },
    /// Delete a group, but not its contacts
    Delete {
        /// The name of the group
        name: String,
    },
    /// Add contacts to a group
    #[command(alias = "join")]
    AddTo {
        /// The name of the group; it is added if it does not exist
        name: String,
        #[command(flatten)]
        chosen: Chosen,
    },
    /// Remove contacts from a group
    #[command(alias = "leave")]
    TakeFrom {
        /// The name of the group
        name: String,
        #[command(flatten)]
        chosen: Chosen,
    },
}

#[derive(Debug, Subcommand)]
pub enum Field {
    /// List the dynamic fields, including inactive ones
    List,
    /// Add a field
    Add {
        /// The name
        name: String,
        /// The type: text, long_text, number, date, time, checkbox, dropdown, multi_select, email, url or phone
        #[arg(long = "type", value_name = "T")]
        kind: String,
        #[command(flatten)]
        rest: FieldArgs,
    },
    /// Change the options, the help text and other properties of a field
    Edit {
        /// The name of the field
        name: String,
        #[command(flatten)]
        rest: FieldArgs,
        /// Let contacts be saved without a value
        #[arg(long, conflicts_with = "required")]
        optional: bool,
        /// Do not show the field as a column of the list
        #[arg(long, conflicts_with = "shown")]
        hidden: bool,
        /// Let the dates of the field not come back every year
        #[arg(long, conflicts_with = "yearly")]
        once: bool,
    },
    /// Rename a field
    Rename {
        /// The name of the field
        name: String,
        /// The new name
        new_name: String,
    },
    /// Move a field to another position among the fields
    Move {
        /// The name of the field
        name: String,
        /// The new position, counted from 1
        position: u32,
    },
    /// Hide a field everywhere, but keep its values
    Deactivate {
        /// The name of the field
        name: String,
    },
    /// Show a field that was hidden
    Activate {
        /// The name of the field
        name: String,
    },
    /// Delete a field and all its values
    ///
    /// `kith undo` brings both back.
    Delete {
        /// The name of the field
        name: String,
        /// Also make it impossible to undo: nothing of the values stays in the store
        #[arg(long)]
        for_good: bool,
    },
}

#[derive(Debug, Args)]
pub struct FieldArgs {
    /// An option of a dropdown or multi-select; repeat it for several
    #[arg(long = "option", value_name = "O")]
    pub options: Vec<String>,
    /// Refuse to save contacts without a value
    #[arg(long)]
    pub required: bool,
    /// Show the field as a column of the list
    #[arg(long)]
    pub shown: bool,
    /// Let the dates come back every year, as birthdays do; a new field with such a name needs no flag
    #[arg(long)]
    pub yearly: bool,
    /// A sentence that is shown below the input
    #[arg(long, value_name = "TEXT")]
    pub help_text: Option<String>,
}

#[derive(Debug, Subcommand)]
pub enum Plan {
    /// List the plans, and how much of the active one is used
    List,
    /// Make a plan active
    Use {
        /// The name of the plan
        name: String,
    },
    /// Add a plan
    Add {
        /// The name
        name: String,
        /// How many contacts are allowed, or unlimited
        #[arg(default_value = "unlimited")]
        limit: String,
        /// The same as the argument LIMIT
        #[arg(long = "limit", value_name = "N", conflicts_with = "limit")]
        limit_flag: Option<String>,
    },
    /// Set the limit of a plan
    SetLimit {
        /// The name of the plan
        name: String,
        /// How many contacts are allowed, or unlimited
        limit: String,
    },
    /// Remove a plan that is not active
    Remove {
        /// The name of the plan
        name: String,
    },
}
