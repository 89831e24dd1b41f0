//! The fields that every contact has: one table of their names and headers, in the order in which they stand everywhere.

use serde::{Deserialize, Serialize};

/// Makes [`Standard`] and [`Text`] of one table. A row is the kind of the field, its variant, its stable name and its
/// header. The kinds: `required` is a text that no contact is without, `text` one that a contact may be without, and
/// `other` is not a column of its own.
macro_rules! standard_fields {
    ($($(#[$doc:meta])* $kind:ident $field:ident $name:literal $header:literal;)*) => {
        /// A field that every contact has, in the order in which they stand everywhere.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Standard { $($(#[$doc])* $field,)* }

        impl Standard {
            /// All, in order.
            pub const ALL: [Standard; [$($name),*].len()] = [$(Standard::$field),*];

            /// The stable name that the command line, the page and the columns of the store use.
            pub fn name(self) -> &'static str {
                match self { $(Standard::$field => $name,)* }
            }

            /// The column header of templates and exports.
            pub fn header(self) -> &'static str {
                match self { $(Standard::$field => $header,)* }
            }
        }

        standard_fields!(@columns [] [] $($kind $(#[$doc])* $field $name;)*);
    };
    (@columns [$($column:ident)*] [$($text:tt)*] required $(#[$doc:meta])* $field:ident $name:literal; $($rest:tt)*) => {
        standard_fields!(@columns [$($column)* $field] [$($text)*] $($rest)*);
    };
    (@columns [$($column:ident)*] [$($text:tt)*] text $(#[$doc:meta])* $field:ident $name:literal; $($rest:tt)*) => {
        standard_fields!(@columns [$($column)* $field] [$($text)* $(#[$doc])* $field $name;] $($rest)*);
    };
    (@columns [$($column:ident)*] [$($text:tt)*] other $(#[$doc:meta])* $field:ident $name:literal; $($rest:tt)*) => {
        standard_fields!(@columns [$($column)*] [$($text)*] $($rest)*);
    };
    (@columns [$($column:ident)*] [$($(#[$doc:meta])* $text:ident $name:literal;)*]) => {
        impl Standard {
            /// The fields that are one text, in order: each is a column of the store's contacts.
            pub const COLUMNS: [Standard; [$(Standard::$column),*].len()] = [$(Standard::$column),*];

            /// The field as a text that a contact may be without; `None` for any other field.
            pub fn text(self) -> Option<Text> {
                match self {
                    $(Standard::$text => Some(Text::$text),)*
                    _ => None,
                }
            }
        }

        /// A standard field that is one text and that a contact may be without.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Text { $($(#[$doc])* $text,)* }

        impl Text {
            /// All, in order.
            pub const ALL: [Text; [$(Text::$text),*].len()] = [$(Text::$text),*];

            /// The same as one of all standard fields.
            pub fn standard(self) -> Standard {
                match self { $(Text::$text => Standard::$text,)* }
            }
        }

        /// The texts of a contact in the generated TypeScript.
        #[cfg(feature = "bindings")]
        pub(crate) mod bindings {
            /// The texts that a contact may be without.
            #[derive(serde::Serialize, specta::Type)]
            #[allow(non_snake_case, dead_code)]
            pub(crate) struct Texts { $($(#[$doc])* #[serde(rename = $name)] $text: Option<String>,)* }

            /// The same as they are typed: a key that is left out stays as it is.
            #[derive(serde::Serialize, specta::Type)]
            #[allow(non_snake_case, dead_code)]
            pub(crate) struct TextsInput {
                $($(#[$doc])* #[serde(rename = $name)] #[specta(optional, type = Option<String>)] $text: Option<Option<String>>,)*
            }
        }
    };
}

standard_fields! {
    /// The first name.
    required FirstName "first_name" "First name";
    /// The family name.
    text LastName "last_name" "Last name";
    /// The phone; no two contacts share one.
    required Phone "phone" "Phone";
    /// One email address, as it was written.
    text Email "email" "Email";
    /// The names of any number of groups.
    other Groups "groups" "Group name";
    /// The street; may have several lines.
    text Street "street" "Street";
    /// The city or town.
    text City "city" "City";
    /// The state, province or region.
    text State "state" "State";
    /// The postal code.
    text Zip "zip" "Zip";
    /// The country, as it was written.
    text Country "country" "Country";
    /// The star: exported and read back, not a part of the template.
    other Starred "starred" "Starred";
}

impl Text {
    /// The stable name, as [`Standard::name`].
    pub fn name(self) -> &'static str {
        self.standard().name()
    }

    /// The field of this stable name.
    pub fn from_name(name: &str) -> Option<Text> {
        Text::ALL.into_iter().find(|text| text.name() == name)
    }

    /// Whether the text may have several lines.
    pub fn has_lines(self) -> bool {
        self == Text::Street
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_the_required_texts_and_the_others_in_one_order() {
        let names = Standard::COLUMNS.map(Standard::name);
        assert_eq!(
            names,
            ["first_name", "last_name", "phone", "email", "street", "city", "state", "zip", "country"]
        );
        assert!(Standard::COLUMNS.is_sorted() && Standard::ALL.is_sorted());
        let optional: Vec<_> = Standard::COLUMNS.into_iter().filter_map(Standard::text).collect();
        assert_eq!(optional, Text::ALL);
    }

    #[test]
    fn names_lead_back() {
        for text in Text::ALL {
            assert_eq!((Text::from_name(text.name()), text.standard().text()), (Some(text), Some(text)));
        }
        assert_eq!(Text::from_name("phone"), None);
    }
}
