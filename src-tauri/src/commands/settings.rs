//! The window's own settings, kept in the store with everything else.

use kith_engine::Error;
use kith_engine::field::DateOrder;
use kith_engine::store::Store;
use serde::{Deserialize, Serialize};
use tauri::State;

use crate::answer::Answer;
use crate::shell::Shell;

/// Under this name they are kept.
const NAME: &str = "desktop";

/// What people set for the window.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Settings {
    /// BCP 47; `null` follows the system.
    language: Option<String>,
    /// `null` follows the system.
    theme: Option<ThemeChoice>,
    /// The list's columns in order; `null` leaves the choice to the page.
    columns: Option<Vec<ListColumn>>,
    /// How large the page is shown, in per cent; `null` is 100.
    zoom: Option<u32>,
    /// How dates that can be read both ways are read.
    date_order: Option<DateOrder>,
}

/// A theme people chose.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum ThemeChoice {
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

/// A column of the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct ListColumn {
    /// A field's name.
    field: String,
    /// In pixels; `null` is the page's choice.
    width: Option<u32>,
}

/// The settings.
#[tauri::command]
#[specta::specta]
pub async fn settings(shell: State<'_, Shell>) -> Answer<Settings> {
    shell.store.with(load).await
}

/// Keeps the settings; answers them as kept.
#[tauri::command]
#[specta::specta]
pub async fn save_settings(shell: State<'_, Shell>, settings: Settings) -> Answer<Settings> {
    let save = move |store: &mut Store| {
        let text = serde_json::to_string(&settings).unwrap_or_default();
        store.set_setting(NAME, &text)?;
        load(store)
    };
    shell.store.with(save).await
}

/// Settings that cannot be read (of a newer Kith, say) are as good as none.
fn load(store: &mut Store) -> Result<Settings, Error> {
    let text = store.setting(NAME)?;
    Ok(text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
}
