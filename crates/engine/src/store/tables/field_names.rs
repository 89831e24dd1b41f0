//! Which names a dynamic field can have.

use crate::field::definition::name_key;
use crate::field::standard::Standard;
use crate::store::connection::Store;
use crate::store::error::Result;
use kith_text::fold::tidy;

/// Field names that are not allowed, because they have another meaning in a header, a filter or a sort.
const RESERVED: [&str; 9] =
    ["id", "group", "groups", "name", "full name", "created at", "updated at", "messages", "imported from"];

/// Returns the standard field whose name has this key.
pub(crate) fn standard(key: &str) -> Option<Standard> {
    Standard::ALL.into_iter().find(|s| name_key(s.name()) == key || name_key(s.header()) == key)
}

/// Returns whether a name with this key is not allowed.
pub(crate) fn is_reserved(key: &str) -> bool {
    RESERVED.iter().any(|reserved| name_key(reserved) == key)
}

impl Store {
    /// Returns a name for a new field for each of the wanted names: the wanted one if it is free, or else with a
    /// number after it. A name without a letter or digit becomes that of its column, such as `Column 7`.
    ///
    /// ```
    /// # use kith_engine::clock::Timestamp;
    /// # use kith_engine::store::Store;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let folder = tempfile::tempdir()?;
    /// # let store = Store::open(folder.path(), Timestamp::default)?;
    /// let wanted = [(0, "Budget"), (1, "budget"), (6, "***"), (7, "E-mail")];
    /// assert_eq!(store.free_field_names(&wanted)?, ["Budget", "budget 2", "Column 7", "E-mail 2"]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn free_field_names(&self, wanted: &[(usize, &str)]) -> Result<Vec<String>> {
        let mut taken: Vec<String> = self.all_fields()?.iter().map(|field| name_key(&field.name)).collect();
        let mut names = Vec::with_capacity(wanted.len());
        for (column, wanted) in wanted {
            let mut name = tidy(wanted);
            if !name.contains(char::is_alphanumeric) {
                name = format!("Column {}", column + 1);
            }
            let is_free = |name: &String, taken: &[String]| {
                let key = name_key(name);
                standard(&key).is_none() && !is_reserved(&key) && !taken.contains(&key)
            };
            let numbered = (2..).map(|number| format!("{name} {number}"));
            let free = std::iter::once(name.clone()).chain(numbered).find(|name| is_free(name, &taken));
            let name = free.unwrap_or(name);
            taken.push(name_key(&name));
            names.push(name);
        }
        Ok(names)
    }
}
