//! Subscription plans, which limit the number of contacts.

use serde::{Deserialize, Serialize};

/// A subscription plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Plan {
    /// The name, which is unique ignoring case.
    pub name: String,
    /// The maximum number of contacts; `None` means unlimited.
    pub limit: Option<u64>,
}

/// All plans, and the usage of the active one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Plans {
    /// The name of the active plan.
    pub active: String,
    /// The number of stored contacts.
    pub used: u64,
    /// All plans, in their order.
    pub plans: Vec<Plan>,
}

/// The name of the plan that a new store starts with. *Trial Period Limits › Contacts Limit* sets its limit.
pub const TRIAL: &str = "Trial";
