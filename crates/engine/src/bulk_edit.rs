//! Changing one field of many contacts: setting it, replacing a text in it, or emptying it. A value is validated as in an
//! edit of one contact.

use std::cell::RefCell;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use crate::edit;
use crate::error::Result;
use crate::field::definition::{Field, FieldType, name_key};
use crate::field::standard::Text;
use crate::field::value::Value;
use crate::id::ContactId;
use crate::store::connection::Store;
use crate::store::error::StoreError;
use crate::store::tables::field_names;
use crate::store::tables::rewrite::{Change, Figures, Outcome, Rewrite};
use crate::store::tables::row::{column, to_sql};
use crate::store::tables::stored::Stored;
use kith_text::fold::tidy;
use kith_text::replace::Finder;

/// How many replaced texts are remembered while contacts change, and how long each may be.
const MOST_KNOWN: usize = 4096;
const LONGEST_KNOWN: usize = 64;

/// A change of one field.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct BulkEdit {
    /// The name of the field: of any standard or active dynamic field but the first name, the phone, the groups and the
    /// star.
    pub field: String,
    /// What to do with its value.
    pub change: FieldChange,
}

/// What to do with the value of a field.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum FieldChange {
    /// Every contact gets this value.
    Set {
        /// The value as it is typed; an empty one empties the field.
        value: Value,
    },
    /// In fields of text, one text is replaced by another wherever it stands.
    Replace {
        /// The text to find, ignoring case, accents and the kind of apostrophe, as a search does.
        find: String,
        /// The text that takes its place; may be empty.
        with: String,
    },
    /// Every contact loses its value.
    Empty,
}

/// What a [`BulkEdit`] would do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct BulkPreview {
    /// The number of contacts that the edit is for.
    pub contacts: u64,
    /// The number of those that would change.
    pub changes: u64,
    /// The number of those that change and have another value now, which they would lose.
    pub overwrites: u64,
    /// The number of contacts that would stay as they are, because the result is not a value of the field.
    pub unfit: u64,
}

/// What a [`BulkEdit`] did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct BulkEdited {
    /// The number of contacts that changed.
    pub changed: u64,
    /// The number of contacts that stayed as they were, because the result is not a value of the field.
    pub unfit: u64,
}

/// Changes fields of contacts one after the other, in one step, which can be undone. Ids without a contact are skipped.
///
/// ```
/// # use kith_engine::clock::Timestamp;
/// # use kith_engine::contact::ContactInput;
/// # use kith_engine::edit;
/// # use kith_engine::field::Value;
/// # use kith_engine::store::Store;
/// use kith_engine::bulk_edit::{self, BulkEdit, FieldChange};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let mut store = Store::open(folder.path(), Timestamp::default)?;
/// # let typed = |text: &str| Some(Some(text.to_owned()));
/// # let input =
/// #     ContactInput { first_name: typed("Ana"), phone: typed("+34 612 34 56 78"), ..ContactInput::default() };
/// # let all = [edit::add(&mut store, &input)?.id];
/// let set = FieldChange::Set { value: Value::Text("malaga".to_owned()) };
/// let edited = bulk_edit::apply(&mut store, &all, &[BulkEdit { field: "city".to_owned(), change: set }])?;
/// assert_eq!(edited.changed, 1);
///
/// let replace = FieldChange::Replace { find: "Malaga".to_owned(), with: "Málaga".to_owned() };
/// let preview = bulk_edit::preview(&store, &all, &BulkEdit { field: "City".to_owned(), change: replace })?;
/// assert_eq!((preview.changes, preview.overwrites), (1, 1));
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// [`StoreError::FieldNotFound`]; [`StoreError::FieldSingle`] if a field is not edited in many contacts at once;
/// [`StoreError::FieldNotText`]; [`StoreError::Invalid`] if a value is not one of the field.
pub fn apply(store: &mut Store, ids: &[ContactId], edits: &[BulkEdit]) -> Result<BulkEdited> {
    let names = edits.iter().map(|edit| tidy(&edit.field)).collect();
    let plan = |fields: &[Field]| edits.iter().map(|edit| rewrite(edit, fields)).collect();
    let figures = store.rewrite(ids, names, plan)?;
    let Figures { changed, unfit, .. } = figures;
    Ok(BulkEdited { changed, unfit })
}

/// Returns what an edit would do.
///
/// # Errors
/// As [`apply`].
pub fn preview(store: &Store, ids: &[ContactId], edit: &BulkEdit) -> Result<BulkPreview> {
    let figures = store.preview_rewrite(ids, |fields| rewrite(edit, fields))?;
    let Figures { changed: changes, overwritten: overwrites, unfit } = figures;
    Ok(BulkPreview { contacts: ids.len() as u64, changes, overwrites, unfit })
}

/// A field that can be edited in many contacts.
#[derive(Clone)]
enum Target {
    Standard(Text),
    Dynamic(Field),
}

impl Target {
    fn named(name: &str, fields: &[Field]) -> Result<Target, StoreError> {
        let key = name_key(name);
        if let Some(standard) = field_names::standard(&key) {
            let single = StoreError::FieldSingle { name: standard.header().to_owned() };
            return standard.text().map(Target::Standard).ok_or(single);
        }
        let field = fields.iter().find(|field| name_key(&field.name) == key);
        let field = field.ok_or_else(|| StoreError::FieldNotFound { name: tidy(name) })?;
        Ok(Target::Dynamic(field.clone()))
    }

    fn name(&self) -> &str {
        match self {
            Target::Standard(text) => text.standard().header(),
            Target::Dynamic(field) => &field.name,
        }
    }

    fn column(&self) -> String {
        match self {
            Target::Standard(text) => text.name().to_owned(),
            Target::Dynamic(field) => column(field.id),
        }
    }

    /// Whether its values are texts in which any part can be replaced.
    fn is_text(&self) -> bool {
        let kinds = [FieldType::Text, FieldType::LongText, FieldType::Email, FieldType::Url];
        match self {
            Target::Standard(_) => true,
            Target::Dynamic(field) => kinds.contains(&field.kind),
        }
    }

    /// Returns a value in the form that is stored.
    ///
    /// # Errors
    /// [`StoreError::Invalid`].
    fn stored(&self, typed: &Value) -> Result<Stored, StoreError> {
        let value = match (self, typed) {
            (Target::Standard(text), typed) => {
                let typed = crate::field::to_text(typed);
                edit::cleaned(text.standard(), text.has_lines(), &typed)
                    .map(|text| text.map_or(Value::Null, Value::Text))
            }
            (Target::Dynamic(field), typed) => match edit::checked(field, typed) {
                Ok(Value::Null) if field.required => Err(edit::missing(field)),
                checked => checked,
            },
        };
        let value = value.map_err(|problem| StoreError::Invalid(vec![problem]))?;
        Ok(Stored::from(&to_sql(&value)))
    }
}

/// Prepares an edit.
fn rewrite(edit: &BulkEdit, fields: &[Field]) -> Result<Rewrite, StoreError> {
    let target = Target::named(&edit.field, fields)?;
    let column = target.column();
    let change = match &edit.change {
        FieldChange::Set { value } => Change::Set(target.stored(value)?),
        FieldChange::Empty => Change::Set(target.stored(&Value::Null)?),
        FieldChange::Replace { .. } if !target.is_text() => {
            return Err(StoreError::FieldNotText { name: target.name().to_owned() });
        }
        FieldChange::Replace { find, with } => replacing(target, Finder::new(find), with.clone()),
    };
    Ok(Rewrite::new(column, change))
}

fn replacing(target: Target, finder: Finder, with: String) -> Change {
    let replaced = move |text: &str| {
        let Some(replaced) = finder.replace(text, &with) else { return Outcome::Same };
        match target.stored(&Value::Text(replaced)) {
            Ok(Stored::Text(same)) if same == text => Outcome::Same,
            Ok(stored) => Outcome::Becomes(stored),
            Err(_) => Outcome::Unfit,
        }
    };
    // The texts of many fields repeat, and a look-up takes a fraction of the time.
    let known: RefCell<FxHashMap<String, Outcome>> = RefCell::default();
    Change::Texts(Box::new(move |text| {
        if let Some(outcome) = known.borrow().get(text) {
            return outcome.clone();
        }
        let outcome = replaced(text);
        if text.len() <= LONGEST_KNOWN {
            let mut known = known.borrow_mut();
            if known.len() >= MOST_KNOWN {
                known.clear();
            }
            known.insert(text.to_owned(), outcome.clone());
        }
        outcome
    }))
}
