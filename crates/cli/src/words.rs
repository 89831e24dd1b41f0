//! The words by which people call what the engine names in code.

use kith_engine::store::Flaw;

/// A count with its noun: `1 contact`, `2 contacts`.
pub fn counted(count: u64, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}

/// What a problem or a warning of an import is about.
pub fn problem_title(code: &str) -> String {
    match code {
        "first_name_missing" => "no first name",
        "phone_missing" => "no phone number",
        "phone_missing_country_code" => "phone number without a country code",
        "phone_invalid" => "invalid phone number",
        "phone_has_letters" => "letters in the phone number",
        "phone_digits_lost" => "phone number shortened by a spreadsheet",
        "value_invalid" => "value that does not fit its field",
        "duplicate_in_file" => "phone number is already in the file",
        "duplicate_of_contact" => "phone number belongs to a contact",
        "over_limit" => "the limit of the plan is reached",
        "record_malformed" => "row that cannot be read",
        "phone_extension_dropped" => "extension left out of the phone number",
        "email_malformed" => "malformed email address",
        "value_shortened" => "text that was shortened",
        "value_not_taken" => "second value for the same field",
        "matched_by_other_phone" => "contact found by another phone",
        "cells_beyond_header" => "cell without a header",
        "text_replaced" => "characters that cannot be read",
        other => return other.replace('_', " "),
    }
    .to_owned()
}

/// What a flaw in the content of a backup is.
pub fn flaw(flaw: Flaw) -> &'static str {
    match flaw {
        Flaw::Text => "unreadable text",
        Flaw::Id => "id out of range",
        Flaw::Field => "field that does not match its values",
        Flaw::Link => "reference to something that does not exist",
        Flaw::Name => "invalid name",
        Flaw::Value => "value that does not fit its field",
        Flaw::Phone => "phone in another form",
        Flaw::Time => "time out of range",
        Flaw::Record => "unreadable record",
    }
}

/// Why two contacts are likely to be one person.
pub fn duplicate_reason(code: &str) -> String {
    match code {
        "same_email_and_name" => "same email and name",
        "same_name_near_phone" => "same name, similar phone",
        "same_email" => "same email",
        "same_name" => "same name",
        "near_name" => "similar name",
        other => return other.replace('_', " "),
    }
    .to_owned()
}

/// A change that can be undone or redone.
pub fn change(kind: &str) -> String {
    match kind {
        "edit" => "an edit",
        "star" => "adding a star",
        "unstar" => "removing a star",
        "group" => "adding to a group",
        "ungroup" => "removing from a group",
        "merge" => "a merge",
        "not_duplicate" => "marking two contacts as two people",
        "rename_group" => "renaming a group",
        "delete_group" => "deleting a group",
        "edit_many" => "an edit of many contacts",
        "delete" => "deleting contacts",
        "delete_field" => "deleting a field",
        "add_smart_group" => "adding a smart group",
        "change_smart_group" => "changing a smart group",
        "delete_smart_group" => "deleting a smart group",
        other => return other.replace('_', " "),
    }
    .to_owned()
}

/// A step of the undo log, as it was done: of so many contacts, and with the name of a group, a field or a contact.
pub fn step(kind: &str, count: u64, name: Option<&str>) -> String {
    let named = |what: &str| name.map_or_else(|| what.to_owned(), |name| format!("{what} {name}"));
    let contacts = counted(count, "contact");
    match kind {
        "edit" => named("edited"),
        "edit_many" => format!("edited {contacts}"),
        "star" => format!("starred {contacts}"),
        "unstar" => format!("removed the star of {contacts}"),
        "group" => format!("added {contacts} to {}", named("the group")),
        "ungroup" => format!("removed {contacts} from {}", named("the group")),
        "merge" => format!("merged {contacts}"),
        "not_duplicate" => "marked two contacts as two people".to_owned(),
        "rename_group" => named("renamed the group"),
        "delete_group" => named("deleted the group"),
        "delete_field" => named("deleted the field"),
        "add_smart_group" => named("added the smart group"),
        "change_smart_group" => named("changed the smart group"),
        "delete_smart_group" => named("deleted the smart group"),
        "delete" => match name {
            Some(name) => format!("deleted {name}"),
            None => format!("deleted {contacts}"),
        },
        other => other.replace('_', " "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_singular() {
        let counts = [0, 1, 2].map(|count| counted(count, "row"));
        assert_eq!(counts, ["0 rows", "1 row", "2 rows"]);
    }

    #[test]
    fn a_step_names_the_smart_group() {
        for (kind, verb) in [("add", "added"), ("change", "changed"), ("delete", "deleted")] {
            let words = step(&format!("{kind}_smart_group"), 1, Some("Madrid"));
            assert_eq!(words, format!("{verb} the smart group Madrid"));
        }
    }

    #[test]
    fn every_code_has_words() {
        for code in kith_engine::problem::Code::ALL {
            assert_ne!(problem_title(code.name()), code.name().replace('_', " "), "{}", code.name());
        }
    }
}
