//! Which contacts a command changes.

use clap::Args;
use kith_engine::id::ContactId;

use super::filters::Filters;

/// The contacts to change: those with the given numbers, or those that filters find.
#[derive(Debug, Args)]
pub struct Chosen {
    /// The numbers of the contacts; without them, filters choose the contacts
    pub ids: Vec<ContactId>,
    #[command(flatten)]
    pub filters: Filters,
    #[command(flatten)]
    pub consent: Consent,
}

/// How a change of the contacts that filters find is confirmed.
#[derive(Debug, Args)]
pub struct Consent {
    /// All contacts
    #[arg(long)]
    pub all: bool,
    /// Change the contacts that are found without asking first
    #[arg(long)]
    pub yes: bool,
}
