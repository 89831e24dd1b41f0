//! Commands about the program itself.

use kith_engine::name_order::NameOrder;
use serde::Serialize;
use tauri::State;
use tauri::ipc::Channel;

use crate::answer::Answer;
use crate::events::AppEvent;
use crate::faults;
use crate::shell::Shell;
use crate::store::off_thread;

/// Information about the program and the system, which the page requests once.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct AppInfo {
    /// The version of Kith.
    version: &'static str,
    /// The locale of the system as BCP 47 tag, such as `de-AT`.
    system_locale: String,
    /// The order of first and last name that is usual there.
    system_name_order: NameOrder,
    /// Whether the system uses a dark theme.
    dark: bool,
    /// The system whose keys and terms to use.
    platform: Platform,
    /// The folder of the store, for display.
    store_path_display: String,
}

/// The operating system that Kith runs on.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
#[serde(rename_all = "lowercase")]
pub enum Platform {
    /// Linux and similar systems.
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

/// Returns information about the program and the system.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn app_info(shell: State<'_, Shell>) -> AppInfo {
    AppInfo {
        version: env!("CARGO_PKG_VERSION"),
        system_name_order: NameOrder::of_locale(&crate::locale::system()),
        system_locale: crate::locale::system(),
        dark: shell.theme.dark(),
        platform: PLATFORM,
        store_path_display: shell.data_dir.display().to_string(),
    }
}

/// Sends all events from now on to the page.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub fn subscribe(shell: State<'_, Shell>, on_event: Channel<AppEvent>) -> Answer<()> {
    shell.events.subscribe(on_event);
    Ok(())
}

/// An error inside Kith in an earlier run.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct LastFault {
    /// Whether the store was checked and has no damage.
    sound: bool,
}

/// Returns whether an earlier run had an error inside Kith, or `null`. This is told only once. The store is
/// checked first.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn last_fault(shell: State<'_, Shell>) -> Answer<Option<LastFault>> {
    if !faults::take(&shell.data_dir) {
        return Ok(None);
    }
    let store = shell.store.clone();
    let check = move || {
        let problems = store.open().and_then(|store| Ok(store.check()?));
        Ok(problems.is_ok_and(|problems| problems.is_empty()))
    };
    Ok(Some(LastFault { sound: off_thread(check).await? }))
}
