//! Which contacts to edit, and how.

use clap::Args;
use kith_engine::id::ContactId;

use super::chosen::Consent;
use super::contacts::ContactArgs;
use super::filters::Filters;

#[derive(Debug, Args)]
pub struct Edit {
    /// The numbers of the contacts; without them, filters choose the contacts
    pub ids: Vec<ContactId>,
    #[command(flatten)]
    pub contact: ContactArgs,
    /// Replace a text in a field, ignoring case and accents: "Field=Find=>With"; repeat it for several
    #[arg(long = "replace", value_name = "FIELD=FIND=>WITH")]
    pub replaces: Vec<String>,
    /// Edit contacts with these words in names, phone, email, groups or dynamic text fields
    #[arg(long, value_name = "Q")]
    search: Option<String>,
    /// Edit contacts of this smart group
    #[arg(long, value_name = "S")]
    smart: Option<String>,
    /// Edit starred contacts
    #[arg(long)]
    starred: bool,
    /// Edit contacts whose field compares like this; see `kith list --help`
    #[arg(long = "where", value_name = "FIELD OP VALUE")]
    wheres: Vec<String>,
    #[command(flatten)]
    pub consent: Consent,
}

impl Edit {
    /// Returns the filters. Without numbers, `--group` is one of them: an edit does not change the groups of many.
    pub fn filters(&self) -> Filters {
        let group = if self.ids.is_empty() { self.contact.groups.first().cloned() } else { None };
        Filters {
            search: self.search.clone(),
            group,
            smart: self.smart.clone(),
            starred: self.starred,
            wheres: self.wheres.clone(),
        }
    }
}
