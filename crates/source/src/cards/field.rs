//! What a card says of a contact: the headers that every file of cards has in common.

/// A part of a card that has the same header in every file. The order is that of the columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
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

impl Field {
    /// All, in the order of the columns.
    pub(super) const ALL: [Field; 11] = [
        Field::FirstName,
        Field::LastName,
        Field::Phone,
        Field::Email,
        Field::Groups,
        Field::Street,
        Field::City,
        Field::State,
        Field::Zip,
        Field::Country,
        Field::Starred,
    ];

    /// The header of its column.
    pub(super) fn header(self) -> &'static str {
        match self {
            Field::FirstName => "First name",
            Field::LastName => "Last name",
            Field::Phone => "Phone",
            Field::Email => "Email",
            Field::Groups => "Group name",
            Field::Street => "Street",
            Field::City => "City",
            Field::State => "State",
            Field::Zip => "Zip",
            Field::Country => "Country",
            Field::Starred => "Starred",
        }
    }
}
