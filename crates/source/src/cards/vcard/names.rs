//! What the properties of a card are called as columns, and Kith's own properties.

use kith_text::fold::header_key;

/// Kith's star: `TRUE`.
pub const STARRED: &str = "X-KITH-STARRED";
/// A field of the user's own; its name is the parameter [`FIELD_NAME`], its value the text of a cell.
pub const FIELD: &str = "X-KITH-FIELD";
/// The parameter of [`FIELD`].
pub const FIELD_NAME: &str = "NAME";

pub(super) const COMPANY: &str = "Company";
pub(super) const BIRTHDAY: &str = "Birthday";
pub(super) const ANNIVERSARY: &str = "Anniversary";

/// What the value of a property is. A field of another type cannot be written as that property.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value {
    /// Any text.
    Text,
    /// A calendar day.
    Date,
    /// A web address.
    Url,
}

/// Properties of one text, the header people know them by, and the value they have if Kith writes them, too.
const PLAIN: &[(&str, &str, Option<Value>)] = {
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

/// The header of a property of one text; `None` for one that is called as it is.
pub(super) fn header(property: &str) -> Option<&'static str> {
    PLAIN.iter().find(|(name, ..)| *name == property).map(|(_, header, _)| *header)
}

/// The property in which other programs expect a field of this name and value, if there is one.
///
/// ```
/// use kith_source::vcard::{Value, property};
///
/// assert_eq!(property("birthday", Value::Date), Some("BDAY"));
/// assert_eq!(property("birthday", Value::Text), None);
/// ```
pub fn property(field: &str, value: Value) -> Option<&'static str> {
    let key = header_key(field);
    let known = PLAIN.iter().find(|(_, header, kind)| *kind == Some(value) && header_key(header) == key);
    known.map(|(name, ..)| *name)
}
