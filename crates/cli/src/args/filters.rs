//! Which contacts a command applies to.

use clap::Args;

/// The filters that commands for many contacts share.
#[derive(Debug, Default, Args)]
pub struct Filters {
    /// Only contacts with these words in names, phone, email, groups or dynamic text fields
    #[arg(long, value_name = "Q")]
    pub search: Option<String>,
    /// Only contacts in this group
    #[arg(long, value_name = "G")]
    pub group: Option<String>,
    /// Only contacts of this smart group
    #[arg(long, value_name = "S")]
    pub smart: Option<String>,
    /// Only starred contacts
    #[arg(long)]
    pub starred: bool,
    /// Only contacts whose field compares like this; repeat it for several conditions that all hold
    ///
    /// OP is = (is), != (is not, or has no value), > >= < <= (numbers, dates, times, created_at, updated_at, messages), ~ (contains) or
    /// ^= (starts with). "Field=" finds contacts without a value, "Field!=" those with one. || between values means any of
    /// them: "City=Berlin||Hamburg". For groups and multi-selects, | means all of them: "Group name=Work|Family". The fields are
    /// those of contacts, and also name, phone_country (ES or Spain), created_at, updated_at (a day of your time zone, or a
    /// point in time such as 2026-11-22T14:05:00Z), messages and imported_from (the name of a file).
    #[arg(long = "where", value_name = "FIELD OP VALUE")]
    pub wheres: Vec<String>,
}

impl Filters {
    /// Returns whether any filter is given.
    pub fn are_given(&self) -> bool {
        self.search.is_some()
            || self.group.is_some()
            || self.smart.is_some()
            || self.starred
            || !self.wheres.is_empty()
    }
}
