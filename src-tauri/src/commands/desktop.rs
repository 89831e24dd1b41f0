//! Commands for what the system shows around and beside the page.

use std::ffi::OsStr;

use kith_engine::id::ContactId;
use kith_engine::store::Store;
use kith_engine::{Error, Failure, logs};
use tauri::State;

use crate::answer::Answer;
use crate::commands::settings::{self, ThemeChoice};
use crate::desktop::Menu;
use crate::links::{self, ChatService};
use crate::shell::Shell;
use crate::words::Words;

/// Shows the native menus.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn show_menus(shell: State<'_, Shell>, menus: Vec<Menu>) {
    shell.desktop.show_menus(menus);
}

/// Sets the texts of the dialogs, so that they are in the language of the page.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub fn tell_words(shell: State<'_, Shell>, words: Words) {
    shell.words.change(words);
}

/// Sets the theme (`null` follows the system) and the text direction of what the system draws around the
/// page.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn dress_window(shell: State<'_, Shell>, theme: Option<ThemeChoice>, right_to_left: bool) {
    let chosen = theme.map(|theme| theme == ThemeChoice::Dark);
    shell.desktop.dress(chosen.or_else(|| shell.theme.portal()), right_to_left);
}

/// The minimum and maximum zoom of the page, in per cent.
const ZOOM: (u32, u32) = (50, 300);

/// Sets the zoom of the page; 200 is twice the normal size.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn zoom_page(shell: State<'_, Shell>, percent: u32) {
    shell.desktop.zoom(f64::from(percent.clamp(ZOOM.0, ZOOM.1)) / 100.0);
}

/// Closes the window, and with it Kith.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn close_window(shell: State<'_, Shell>) {
    shell.desktop.close();
}

/// Opens a value of a contact with the system's program for it: a web page, an email address or a phone.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn open_value(shell: State<'_, Shell>, contact: ContactId, field: String) -> Answer<()> {
    let named = field.clone();
    let found = move |store: &mut Store| -> Result<_, Error> {
        Ok(links::link(&store.contact(contact)?, &store.fields()?, &named))
    };
    let link = shell.store.with(found).await?;
    open(&shell, link, &field)
}

/// Opens a chat with a phone of a contact in another service's program or page, if the user has allowed that.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn open_chat(
    shell: State<'_, Shell>,
    contact: ContactId,
    field: String,
    service: ChatService,
) -> Answer<()> {
    let named = field.clone();
    let found = move |store: &mut Store| -> Result<_, Error> {
        if settings::load(store)?.chats != Some(true) {
            return Ok(None);
        }
        Ok(Some(links::chat(&store.contact(contact)?, &store.fields()?, &named, service)))
    };
    match shell.store.with(found).await? {
        Some(link) => open(&shell, link, &field),
        None => {
            Err(Failure::new("chats_off", "Opening chats in other services is switched off in the settings."))
        }
    }
}

fn open(shell: &Shell, link: Option<String>, field: &str) -> Answer<()> {
    let Some(link) = link else {
        let what = format!("There is nothing in “{field}” that another program could open.");
        let mut failure = Failure::new("nothing_to_open", what);
        failure.details.insert("field".to_owned(), field.into());
        return Err(failure);
    };
    shell.desktop.open(OsStr::new(&link)).map_err(|error| {
        tracing::warn!(kind = %error.kind(), "a link could not be opened");
        Failure::new("program_not_found", "No program of the system opened it.")
    })
}

/// Shows the system's dialog for printing the page, which has the document to print.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn print_page(shell: State<'_, Shell>) -> Answer<()> {
    shell.desktop.print().map_err(|error| {
        tracing::warn!(kind = %error.kind(), "the page could not be printed");
        Failure::new("not_printed", "The system did not show its dialog for printing.")
    })
}

/// Opens the folder with Kith's logs.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn open_logs(shell: State<'_, Shell>) -> Answer<()> {
    let folder = logs::folder(&shell.data_dir);
    // The user may have deleted the folder.
    let opened = kith_engine::output::create_private_folder(&folder)
        .and_then(|()| shell.desktop.open(folder.as_os_str()));
    opened.map_err(|error| {
        tracing::warn!(kind = %error.kind(), "the logs could not be shown");
        Failure::new("folder_not_shown", "The folder could not be opened: no file manager answered.")
    })
}

/// Shows a system notification, for example that a long operation has ended. If the window is in view,
/// nothing is shown, because the page already shows the message.
#[tauri::command(async)]
#[cfg_attr(test, specta::specta)]
pub fn notify(shell: State<'_, Shell>, title: String, text: String) {
    if !shell.desktop.in_sight() {
        shell.desktop.notify(&title, &text);
    }
}
