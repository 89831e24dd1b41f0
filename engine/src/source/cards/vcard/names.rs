//! What the properties of a card are called as columns, and Kith's own properties.

use crate::field::FieldType;

/// Kith's star: `TRUE`.
pub(crate) const STARRED: &str = "X-KITH-STARRED";
/// A dynamic field; its name is the parameter [`FIELD_NAME`], its value the text of a cell.
pub(crate) const FIELD: &str = "X-KITH-FIELD";
/// The parameter of [`FIELD`].
pub(crate) const FIELD_NAME: &str = "NAME";

pub(super) const COMPANY: &str = "Company";
pub(super) const BIRTHDAY: &str = "Birthday";
pub(super) const ANNIVERSARY: &str = "Anniversary";

/// Properties of one text that have a name people use. Those of the right type are written as such, so that other
/// programs know them, too.
const PLAIN: &[(&str, &str, &[FieldType])] = {
    const TEXTS: &[FieldType] = &[FieldType::Text, FieldType::LongText];
    &[
        ("ANNIVERSARY", ANNIVERSARY, &[FieldType::Date]),
        ("BDAY", BIRTHDAY, &[FieldType::Date]),
        ("GENDER", "Gender", &[]),
        ("IMPP", "Instant messaging", &[]),
        ("KEY", "Key", &[]),
        ("LABEL", "Address formatted", &[]),
        ("LANG", "Language", &[]),
        ("LOGO", "Logo", &[]),
        // The name of the source, not of the person.
        ("NAME", "Source name", &[]),
        ("NICKNAME", "Nickname", TEXTS),
        ("NOTE", "Notes", TEXTS),
        ("ORG", COMPANY, TEXTS),
        ("PHOTO", "Photo", &[]),
        ("ROLE", "Role", TEXTS),
        ("SOUND", "Sound", &[]),
        ("TITLE", "Job title", TEXTS),
        ("TZ", "Time zone", &[]),
        ("URL", "Website", &[FieldType::Url]),
        ("X-ANNIVERSARY", ANNIVERSARY, &[]),
    ]
};

/// The header of a property of one text; `None` for one that is called as it is.
pub(super) fn header(property: &str) -> Option<&'static str> {
    PLAIN.iter().find(|(name, ..)| *name == property).map(|(_, header, _)| *header)
}

/// The property that a dynamic field of this name and type is written as, if there is one for it.
pub(crate) fn property(field: &str, kind: FieldType) -> Option<&'static str> {
    let key = crate::field::name_key(field);
    PLAIN
        .iter()
        .find(|(_, header, kinds)| kinds.contains(&kind) && crate::field::name_key(header) == key)
        .map(|(name, ..)| *name)
}
