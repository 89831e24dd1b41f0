//! The headers of properties, and the properties that only Kith writes.

use kith_text::fold::header_key;

/// The property that marks a contact as starred, with the value `TRUE`.
///
/// ```
/// assert_eq!(kith_source::vcard::STARRED, "X-KITH-STARRED");
/// ```
pub const STARRED: &str = "X-KITH-STARRED";
/// The property of a field that a user added. The name of the field is in the parameter [`FIELD_NAME`].
pub const FIELD: &str = "X-KITH-FIELD";
/// The parameter of [`FIELD`] with the name of the field.
pub const FIELD_NAME: &str = "NAME";

/// The properties that name the members of a group.
pub(super) const MEMBERS: [&str; 2] = ["MEMBER", "X-ADDRESSBOOKSERVER-MEMBER"];

pub(super) const COMPANY: &str = "Company";
pub(super) const BIRTHDAY: &str = "Birthday";
pub(super) const ANNIVERSARY: &str = "Anniversary";

/// The type of the value of a property. A field of another type cannot be written as that property.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value {
    /// Any text.
    Text,
    /// A date.
    Date,
    /// A web address.
    Url,
}

/// Properties with one text, their headers, and the type of their value if Kith writes them as well.
const PROPERTIES: &[(&str, &str, Option<Value>)] = {
    const TEXT: Option<Value> = Some(Value::Text);
    &[
        ("ANNIVERSARY", ANNIVERSARY, Some(Value::Date)),
        ("BDAY", BIRTHDAY, Some(Value::Date)),
        ("GENDER", "Gender", None),
        ("IMPP", "Instant messaging", None),
        ("KEY", "Key", None),
        ("LABEL", "Address formatted", None),
        ("LANG", "Language", None),
        ("LOGO", "Logo", None),
        // The name of the source, not of the person.
        ("NAME", "Source name", None),
        ("NICKNAME", "Nickname", TEXT),
        ("NOTE", "Notes", TEXT),
        ("ORG", COMPANY, TEXT),
        ("PHOTO", "Photo", None),
        ("ROLE", "Role", TEXT),
        ("SOUND", "Sound", None),
        ("TITLE", "Job title", TEXT),
        ("TZ", "Time zone", None),
        ("URL", "Website", Some(Value::Url)),
        ("X-ANNIVERSARY", ANNIVERSARY, None),
    ]
};

/// Returns the header of a property, or `None` if its name is its header.
pub(super) fn header(property: &str) -> Option<&'static str> {
    PROPERTIES.iter().find(|(name, ..)| *name == property).map(|(_, header, _)| *header)
}

/// Returns the property in which other programs expect a field with this name and type of value, if there is one.
///
/// ```
/// use kith_source::vcard::{Value, property};
///
/// assert_eq!(property("birthday", Value::Date), Some("BDAY"));
/// assert_eq!(property("birthday", Value::Text), None);
/// ```
pub fn property(field: &str, value: Value) -> Option<&'static str> {
    let key = header_key(field);
    let known = PROPERTIES.iter().find(|(_, header, kind)| *kind == Some(value) && header_key(header) == key);
    known.map(|(name, ..)| *name)
}
