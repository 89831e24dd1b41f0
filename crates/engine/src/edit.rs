//! Validating and storing the user's input for one contact. The rules are the same as those of an import, but
//! all problems are reported at once, each with the name of its field.

use crate::id::FieldId;
use std::collections::BTreeMap;

use crate::contact::{Contact, ContactInput, Draft};
use crate::error::Result;
use crate::field::definition::{Field, FieldType, name_key};
use crate::field::parse::ParseOptions;
use crate::field::postal_code;
use crate::field::standard::Standard;
use crate::field::value::Value;
use crate::id::ContactId;
use crate::problem::{Code, Problem, sentence};
use crate::store::connection::Store;
use crate::store::error::StoreError;
use crate::{field, group};
use kith_phone::{BareNumbers, Phone};
use kith_text::clean;
use kith_text::fold::tidy;

/// Adds a contact.
///
/// ```
/// # use kith_engine::clock::Timestamp;
/// # use kith_engine::contact::ContactInput;
/// # use kith_engine::edit;
/// # use kith_engine::store::Store;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let mut store = Store::open(folder.path(), Timestamp::default)?;
/// # let typed = |text: &str| Some(Some(text.to_owned()));
/// # let person = |first: &str, phone: &str| ContactInput {
/// #     first_name: typed(first), phone: typed(phone), ..ContactInput::default()
/// # };
/// let ana = edit::add(&mut store, &person("Ana", "+34 612 34 56 78"))?;
/// assert_eq!(ana.phone, "+34612345678");
/// let again = edit::add(&mut store, &person("Anna", "0034 612345678")).unwrap_err();
/// assert_eq!(again.code(), "phone_taken");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// [`StoreError::Invalid`] with all problems, [`StoreError::PhoneTaken`], [`StoreError::OverLimit`].
pub fn add(store: &mut Store, input: &ContactInput) -> Result<Contact> {
    let draft = draft(None, input, &store.fields()?)?;
    Ok(store.insert_contact(&draft)?)
}

/// Changes a contact. Properties that the input does not give are unchanged.
///
/// ```
/// # use kith_engine::clock::Timestamp;
/// # use kith_engine::contact::ContactInput;
/// # use kith_engine::edit;
/// # use kith_engine::store::Store;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let mut store = Store::open(folder.path(), Timestamp::default)?;
/// # let typed = |text: &str| Some(Some(text.to_owned()));
/// # let person = |first: &str, phone: &str| ContactInput {
/// #     first_name: typed(first), phone: typed(phone), ..ContactInput::default()
/// # };
/// let ana = edit::add(&mut store, &person("Ana", "+34 612 34 56 78"))?;
/// let renamed = ContactInput { first_name: typed("Anna"), ..ContactInput::default() };
/// let anna = edit::edit(&mut store, ana.id, &renamed)?;
/// assert_eq!((anna.first_name.as_str(), anna.phone), ("Anna", ana.phone));
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// As [`add`], and [`StoreError::ContactNotFound`].
pub fn edit(store: &mut Store, id: ContactId, input: &ContactInput) -> Result<Contact> {
    Ok(store.change_contact(id, |stored, fields| draft(Some(stored), input, fields))?)
}

/// Saves the form of a new contact: as [`add`], and discards the draft of a new contact.
///
/// # Errors
/// As [`add`].
pub fn add_from_form(store: &mut Store, input: &ContactInput) -> Result<Contact> {
    let draft = draft(None, input, &store.fields()?)?;
    Ok(store.insert_from_form(&draft)?)
}

/// Saves the form of a contact: as [`edit`], and discards its draft. The form was filled from the contact as it was
/// at `based_on`, its `updated_at`; nothing is overwritten that has changed since.
///
/// # Errors
/// As [`edit`]; [`StoreError::ContactChanged`] if the contact has changed since.
pub fn edit_from_form(
    store: &mut Store,
    id: ContactId,
    based_on: &str,
    input: &ContactInput,
) -> Result<Contact> {
    let change = |stored, fields: &[Field]| draft(Some(stored), input, fields);
    Ok(store.change_from_form(id, based_on, change)?)
}

/// The result of checking a phone while the user types it.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PhoneCheck {
    /// The phone as it would be stored, in E.164 form.
    pub e164: Option<String>,
    /// The phone as it would be shown.
    pub display: Option<String>,
    /// The country of the phone as ISO 3166-1 alpha-2 code, if it belongs to a single country.
    pub region: Option<String>,
    /// Why the phone cannot be stored.
    pub problem: Option<Problem>,
    /// The other contact that already has this phone.
    pub taken_by: Option<Owner>,
}

/// The contact that has a phone.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Owner {
    /// The id of the contact.
    pub id: ContactId,
    /// The full name of the contact.
    pub name: String,
}

/// Checks a phone while the user types it for a contact, or for a new one if `contact` is `None`.
///
/// ```
/// # use kith_engine::clock::Timestamp;
/// # use kith_engine::contact::ContactInput;
/// # use kith_engine::edit;
/// # use kith_engine::store::Store;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let store = Store::open(folder.path(), Timestamp::default)?;
/// # let typed = |text: &str| Some(Some(text.to_owned()));
/// # let person = |first: &str, phone: &str| ContactInput {
/// #     first_name: typed(first), phone: typed(phone), ..ContactInput::default()
/// # };
/// let check = edit::check_phone(&store, "0034 612 34 56 78", None)?;
/// assert_eq!(check.display.as_deref(), Some("+34 612 34 56 78"));
/// assert!(edit::check_phone(&store, "612 34 56 78", None)?.problem.is_some());
/// # Ok(())
/// # }
/// ```
pub fn check_phone(store: &Store, typed: &str, contact: Option<ContactId>) -> Result<PhoneCheck> {
    let none = PhoneCheck { e164: None, display: None, region: None, problem: None, taken_by: None };
    match Phone::parse(typed, BareNumbers::Refuse) {
        Err(error) => {
            Ok(PhoneCheck { problem: Some(problem("phone", error.into(), typed, BTreeMap::new())), ..none })
        }
        Ok(parsed) => {
            let holder = store.holder_of(parsed.phone.as_str())?.filter(|(id, _)| Some(*id) != contact);
            Ok(PhoneCheck {
                e164: Some(parsed.phone.as_str().to_owned()),
                display: Some(parsed.phone.display()),
                region: parsed.phone.region().map(|region| region.code().to_owned()),
                taken_by: holder.map(|(id, name)| Owner { id, name }),
                ..none
            })
        }
    }
}

fn problem(column: &str, code: Code, value: &str, args: BTreeMap<String, String>) -> Problem {
    let value = (!value.trim().is_empty()).then(|| value.trim().to_owned());
    let message = sentence(code, Some(column), value.as_deref(), &args);
    Problem { line: None, column: Some(column.to_owned()), code, value, args, message }
}

fn reason(code: &str, words: &str) -> BTreeMap<String, String> {
    BTreeMap::from([("reason".to_owned(), code.to_owned()), ("reason_text".to_owned(), words.to_owned())])
}

fn too_long(column: &str, typed: &str) -> Problem {
    let args = reason("too_long", "The text is longer than 32,767 characters.");
    problem(column, Code::ValueInvalid, &typed.chars().take(40).collect::<String>(), args)
}

/// Applies an input to the draft of a stored contact, or to an empty one, and validates the result.
pub(crate) fn draft(
    stored: Option<Draft>,
    input: &ContactInput,
    fields: &[Field],
) -> Result<Draft, StoreError> {
    let mut problems = Vec::new();
    let new = stored.is_none();
    let mut first_name = stored.as_ref().map(|stored| stored.first_name.clone());
    let mut texts = stored.as_ref().map(|stored| stored.texts.clone()).unwrap_or_default();
    if let Some(typed) = &input.first_name {
        first_name = text(Standard::FirstName, false, typed, &mut problems);
    }
    for (field, typed) in input.texts.iter() {
        if let Some(typed) = typed {
            texts[field] = text(field.standard(), field.has_lines(), typed, &mut problems);
        }
    }
    if first_name.is_none() {
        problems.push(problem("first_name", Code::FirstNameMissing, "", BTreeMap::new()));
    }
    let phone = match (&input.phone, &stored) {
        (None, Some(stored)) => Some(stored.phone.clone()),
        (typed, _) => {
            let typed = typed.as_ref().and_then(Option::as_deref).unwrap_or_default();
            match Phone::parse(typed, BareNumbers::Refuse) {
                Ok(parsed) => Some(parsed.phone),
                Err(error) => {
                    problems.push(problem("phone", error.into(), typed, BTreeMap::new()));
                    None
                }
            }
        }
    };
    let groups = match (&input.groups, &stored) {
        (Some(names), _) => group::split(&names.join("|")),
        (None, Some(stored)) => stored.groups.clone(),
        (None, None) => Vec::new(),
    };
    if let Some(names) = &input.groups
        && let Some(bad) = names.iter().find(|name| name.contains(group::SEPARATOR))
    {
        return Err(StoreError::GroupNameInvalid { name: tidy(bad) });
    }
    let kept = stored.as_ref().map(|stored| stored.fields.clone()).unwrap_or_default();
    let values = dynamic(kept, input, fields, new, &mut problems)?;
    match (first_name, phone, problems.is_empty()) {
        (Some(first_name), Some(phone), true) => Ok(Draft {
            first_name,
            phone,
            texts,
            groups,
            starred: input.starred.or(stored.and_then(|stored| stored.starred)),
            fields: values,
        }),
        _ => Err(StoreError::Invalid(problems)),
    }
}

/// Cleans a typed text for storing, and reports one that is too long. Returns `None` if it is blank.
fn text(
    field: Standard,
    has_lines: bool,
    typed: &Option<String>,
    problems: &mut Vec<Problem>,
) -> Option<String> {
    match cleaned(field, has_lines, typed.as_deref().unwrap_or_default()) {
        Ok(text) => text,
        Err(problem) => {
            problems.push(problem);
            typed.clone()
        }
    }
}

/// Returns a text that is typed for a standard field in the form that is stored, or why it cannot be stored.
pub(crate) fn cleaned(field: Standard, has_lines: bool, typed: &str) -> Result<Option<String>, Problem> {
    let mut clean = if has_lines { clean::lines(typed) } else { clean::line(typed) };
    if field == Standard::Zip {
        // As in an import, so that an exported contact comes back unchanged.
        clean.text = postal_code::bare(clean.text);
    }
    if clean.shortened {
        return Err(too_long(field.name(), &clean.text));
    }
    Ok((!clean.text.is_empty()).then(|| clean.text.into_owned()))
}

/// Returns what is typed for a dynamic field in the form that is stored, or why it cannot be stored. Nothing is
/// [`Value::Null`], even in a required field.
pub(crate) fn checked(field: &Field, typed: &Value) -> Result<Value, Problem> {
    if let (FieldType::Text | FieldType::LongText, Value::Text(typed)) = (field.kind, typed)
        && clean::lines(typed).shortened
    {
        return Err(too_long(&field.name, typed));
    }
    field::check(field, typed, &ParseOptions::default()).map_err(|invalid| {
        let args = reason(invalid.reason.code(), &invalid.to_string());
        let shown = match typed {
            Value::Text(text) => text.clone(),
            other => field::to_text(other),
        };
        problem(&field.name, Code::ValueInvalid, &shown, args)
    })
}

/// The problem of a required field without a value.
pub(crate) fn missing(field: &Field) -> Problem {
    problem(&field.name, Code::ValueInvalid, "", reason("required", "it is required"))
}

/// Applies an input to the stored values of dynamic fields. A required field must have a value in a new
/// contact, and in an edit that includes the field.
fn dynamic(
    mut values: Vec<(FieldId, Value)>,
    input: &ContactInput,
    fields: &[Field],
    new: bool,
    problems: &mut Vec<Problem>,
) -> Result<Vec<(FieldId, Value)>, StoreError> {
    let mut touched = Vec::new();
    for (name, typed) in input.fields.iter().flat_map(|fields| &fields.0) {
        let key = name_key(name);
        let field = fields.iter().find(|field| name_key(&field.name) == key);
        let field = field.ok_or_else(|| StoreError::FieldNotFound { name: tidy(name) })?;
        touched.push(field.id);
        match checked(field, typed) {
            Ok(value) => {
                values.retain(|(id, _)| *id != field.id);
                if !value.is_null() {
                    values.push((field.id, value));
                }
            }
            Err(problem) => problems.push(problem),
        }
    }
    for field in fields.iter().filter(|field| field.required && (new || touched.contains(&field.id))) {
        let said = problems.iter().any(|problem| problem.column.as_deref() == Some(field.name.as_str()));
        if !said && !values.iter().any(|(id, _)| *id == field.id) {
            problems.push(missing(field));
        }
    }
    Ok(values)
}
