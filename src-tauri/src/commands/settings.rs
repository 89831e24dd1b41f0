//! Commands for the settings of the window, which are kept in the store.

use kith_engine::Error;
use kith_engine::field::DateOrder;
use kith_engine::name_order::NameOrder;
use kith_engine::store::Store;
use serde::{Deserialize, Serialize};
use tauri::State;

use crate::answer::Answer;
use crate::shell::Shell;

/// The name of the setting in the store.
const NAME: &str = "desktop";

/// The user's settings for the window.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct Settings {
    /// The language as BCP 47 tag; `null` follows the system.
    language: Option<String>,
    /// The theme; `null` follows the system.
    theme: Option<ThemeChoice>,
    /// The columns of the list, in order; `null` means the default of the page.
    columns: Option<Vec<ListColumn>>,
    /// The zoom of the page, in per cent; `null` means 100.
    zoom: Option<u32>,
    /// The order of day, month and year in ambiguous dates.
    date_order: Option<DateOrder>,
    /// Whether chats may be opened with other services; `null` means that the user has not been asked yet.
    pub(super) chats: Option<bool>,
    /// The order of first and last name; `null` means that of the system's locale.
    #[serde(default)]
    name_order: Option<NameOrder>,
}

/// A theme that the user can choose.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum ThemeChoice {
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

/// A column of the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct ListColumn {
    /// The name of the field.
    field: String,
    /// The width in pixels; `null` means the default of the page.
    width: Option<u32>,
}

/// Returns the settings.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn settings(shell: State<'_, Shell>) -> Answer<Settings> {
    shell.store.with(load).await
}

/// Stores the settings, and returns them as stored.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn save_settings(shell: State<'_, Shell>, settings: Settings) -> Answer<Settings> {
    let save = move |store: &mut Store| {
        let text = serde_json::to_string(&settings).unwrap_or_default();
        store.set_setting(NAME, &text)?;
        if store.chosen_name_order()? != settings.name_order {
            store.choose_name_order(settings.name_order)?;
        }
        load(store)
    };
    shell.store.with(save).await
}

/// Loads the settings. If they cannot be read (for example, because a newer version of Kith wrote them), the
/// defaults are used. The order of names is a setting of the store, because the list is sorted by it.
pub(super) fn load(store: &mut Store) -> Result<Settings, Error> {
    let text = store.setting(NAME)?;
    let settings: Settings = text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
    Ok(Settings { name_order: store.chosen_name_order()?, ..settings })
}
