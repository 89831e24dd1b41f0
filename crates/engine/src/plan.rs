//! Subscription plans: how many contacts can be added.

use serde::{Deserialize, Serialize};

/// A plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Plan {
    /// Unique, ignoring case.
    pub name: String,
    /// The most contacts there can be; `None` is unlimited.
    pub limit: Option<u64>,
}

/// The plans, and how much of the active one is used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Plans {
    /// The active plan's name.
    pub active: String,
    /// Stored contacts.
    pub used: u64,
    /// All plans, in their order.
    pub plans: Vec<Plan>,
}

/// The plan a new store starts on; *Trial Period Limits › Contacts Limit* sets its limit.
pub const TRIAL: &str = "Trial";
