//! The ids of stored items. Each kind of item has its own id type, so that ids cannot be confused.

use serde::{Deserialize, Serialize};

/// Defines the id types.
macro_rules! ids {
    ($($(#[$doc:meta])* $id:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
        #[serde(transparent)]
        #[cfg_attr(feature = "bindings", derive(specta::Type))]
        pub struct $id(i64);

        impl $id {
            /// Creates an id from its number.
            pub const fn new(number: i64) -> $id {
                $id(number)
            }

            /// Returns the number of the id, which is how it appears in the store and in JSON.
            pub const fn get(self) -> i64 {
                self.0
            }
        }

        impl std::fmt::Display for $id {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $id {
            type Err = std::num::ParseIntError;

            fn from_str(text: &str) -> Result<$id, Self::Err> {
                text.parse().map($id)
            }
        }
    )*};
}

ids! {
    /// The id of a stored contact. It is never reused for another contact.
    ContactId;
    /// The id of a dynamic field.
    FieldId;
    /// The id of a group.
    GroupId;
    /// The id of an entry in a contact's history.
    MessageId;
    /// The id of a finished import.
    ImportId;
    /// The id of a step that can be undone or redone.
    StepId;
    /// The id of a smart group.
    SmartGroupId;
}
