//! The program itself.

use serde::Serialize;
use tauri::State;
use tauri::ipc::Channel;

use crate::answer::Answer;
use crate::events::AppEvent;
use crate::shell::Shell;

/// What the page wants to know about the program and the system, once.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct AppInfo {
    /// Kith's version.
    version: &'static str,
    /// BCP 47, as `de-AT`.
    system_locale: String,
    /// Whether the system is dark.
    dark: bool,
    /// Whose keys and words to use.
    platform: Platform,
    /// Where the store is, for showing.
    store_path_display: String,
}

/// The system Kith runs on.
#[derive(Debug, Clone, Copy, Serialize, specta::Type)]
#[serde(rename_all = "lowercase")]
pub enum Platform {
    /// Linux and its kin.
    Linux,
    /// macOS.
    Macos,
    /// Windows.
    Windows,
}

const PLATFORM: Platform = if cfg!(target_os = "macos") {
    Platform::Macos
} else if cfg!(target_os = "windows") {
    Platform::Windows
} else {
    Platform::Linux
};

/// The program and the system.
#[tauri::command(async)]
#[specta::specta]
pub fn app_info(shell: State<'_, Shell>) -> AppInfo {
    AppInfo {
        version: env!("CARGO_PKG_VERSION"),
        system_locale: crate::locale::system(),
        dark: shell.theme.dark(),
        platform: PLATFORM,
        store_path_display: shell.data_dir.display().to_string(),
    }
}

/// Sends what happens from now on to the page.
#[tauri::command]
#[specta::specta]
pub fn subscribe(shell: State<'_, Shell>, on_event: Channel<AppEvent>) -> Answer<()> {
    shell.events.subscribe(on_event);
    Ok(())
}
