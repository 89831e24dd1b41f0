//! The headers that all files of cards have in common.

/// A field of a contact that has the same header in every file. The order is that of the columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::cards) enum CardField {
    FirstName,
    LastName,
    Phone,
    Email,
    Groups,
    Street,
    City,
    State,
    Zip,
    Country,
    Starred,
}

impl CardField {
    /// All fields in the order of the columns.
    pub(in crate::cards) const ALL: [CardField; 11] = [
        CardField::FirstName,
        CardField::LastName,
        CardField::Phone,
        CardField::Email,
        CardField::Groups,
        CardField::Street,
        CardField::City,
        CardField::State,
        CardField::Zip,
        CardField::Country,
        CardField::Starred,
    ];

    /// The header of the column.
    pub(in crate::cards) fn header(self) -> &'static str {
        match self {
            CardField::FirstName => "First name",
            CardField::LastName => "Last name",
            CardField::Phone => "Phone",
            CardField::Email => "Email",
            CardField::Groups => "Group name",
            CardField::Street => "Street",
            CardField::City => "City",
            CardField::State => "State",
            CardField::Zip => "Zip",
            CardField::Country => "Country",
            CardField::Starred => "Starred",
        }
    }
}
