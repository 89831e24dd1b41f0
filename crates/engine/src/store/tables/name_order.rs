//! The setting for the order of names.

use crate::name_order::NameOrder;

use crate::store::connection::Store;
use crate::store::error::Result;
use crate::store::tables::settings;

const NAME: &str = "name_order";

impl Store {
    /// Returns the order of names that the user has chosen, or `None` for that of the locale.
    pub fn chosen_name_order(&self) -> Result<Option<NameOrder>> {
        let text = settings::get(self.conn(), NAME)?;
        Ok(text.and_then(|text| serde_json::from_str(&text).ok()))
    }

    /// Returns the order of names for a BCP 47 locale: the chosen one, or that of the locale.
    pub fn name_order(&self, locale: &str) -> Result<NameOrder> {
        Ok(self.chosen_name_order()?.unwrap_or_else(|| NameOrder::of_locale(locale)))
    }

    /// Chooses the order of names; `None` chooses that of the locale.
    pub fn choose_name_order(&mut self, order: Option<NameOrder>) -> Result<()> {
        let text = serde_json::to_string(&order).unwrap_or_default();
        self.write(|tx, _| settings::set(tx, NAME, &text))
    }
}
