//! The fields that every contact has.

use serde::{Deserialize, Serialize};

/// The fields every contact has, in the order they stand everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standard {
    /// Required.
    FirstName,
    /// Family name.
    LastName,
    /// Required, unique.
    Phone,
    /// One address.
    Email,
    /// Zero or more groups.
    Groups,
    /// Street.
    Street,
    /// City.
    City,
    /// State.
    State,
    /// Postal code.
    Zip,
    /// Country.
    Country,
    /// The star: exported and read back, not part of the template.
    Starred,
}

impl Standard {
    /// All, in order.
    pub const ALL: [Standard; 11] = [
        Standard::FirstName,
        Standard::LastName,
        Standard::Phone,
        Standard::Email,
        Standard::Groups,
        Standard::Street,
        Standard::City,
        Standard::State,
        Standard::Zip,
        Standard::Country,
        Standard::Starred,
    ];

    /// The stable name the command line and the page use.
    pub fn name(self) -> &'static str {
        match self {
            Standard::FirstName => "first_name",
            Standard::LastName => "last_name",
            Standard::Phone => "phone",
            Standard::Email => "email",
            Standard::Groups => "groups",
            Standard::Street => "street",
            Standard::City => "city",
            Standard::State => "state",
            Standard::Zip => "zip",
            Standard::Country => "country",
            Standard::Starred => "starred",
        }
    }

    /// The column header of templates and exports.
    pub fn header(self) -> &'static str {
        match self {
            Standard::FirstName => "First name",
            Standard::LastName => "Last name",
            Standard::Phone => "Phone",
            Standard::Email => "Email",
            Standard::Groups => "Group name",
            Standard::Street => "Street",
            Standard::City => "City",
            Standard::State => "State",
            Standard::Zip => "Zip",
            Standard::Country => "Country",
            Standard::Starred => "Starred",
        }
    }
}
