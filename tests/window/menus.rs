//! Tests of the native menus. They use X input events, because WebDriver cannot access the menus.

use std::time::{Duration, Instant};

use kith_tests::session::{Session, project};

const EDITORS: &str = "return String([...document.querySelectorAll('form')].length) === arguments[0];";

#[tokio::test(flavor = "multi_thread")]
async fn a_menu_item_runs_its_command_and_a_key_runs_it_once() {
    let window = Session::open().await;
    let (page, keys) = (&window.page, |keys: &[&str]| {
        window.display.xdotool(&[&["key", "--delay", "60"], keys].concat()).unwrap();
    });
    page.find("heading", "Your contacts, all in one place").await;
    window
        .display
        .xdotool(&["search", "--onlyvisible", "--name", "^Kith$", "windowfocus", "--sync"])
        .unwrap();

    // Choose File › New contact.
    open(&window, "alt+f").await;
    window.display.screenshot(&project("artifacts/screenshots/menu-file.png")).unwrap();
    keys(&["Return"]);
    page.until("the editor is open", EDITORS, &["1"]).await;
    let first = page.find("textbox", "First name").await;
    first.click().await.unwrap();

    // In a text input, the editing keys and menu items apply to the text.
    window.display.xdotool(&["type", "--delay", "40", "Ana"]).unwrap();
    page.until("the name is typed", VALUE, &["Ana"]).await;
    keys(&["ctrl+a", "ctrl+x"]);
    page.until("the text is cut", VALUE, &[""]).await;
    keys(&["ctrl+v"]);
    page.until("the text is back", VALUE, &["Ana"]).await;
    keys(&["ctrl+a", "BackSpace"]);
    page.until("the text is gone", VALUE, &[""]).await;
    keys(&["ctrl+z"]);
    page.until("the text is back again", VALUE, &["Ana"]).await;
    open(&window, "alt+e").await;
    window.display.screenshot(&project("artifacts/screenshots/menu-edit.png")).unwrap();
    keys(&["Escape", "Escape"]);
    shut(&window).await;

    // A key that is also shown in a menu must reach only the page. If it ran the command twice, the settings
    // would be closed again.
    keys(&["Escape"]);
    keys(&["ctrl+comma"]);
    page.find("heading", "Settings").await;
    window.close().await;
}

const VALUE: &str = "return document.activeElement.value === arguments[0];";

/// Opens a menu by its key. This is repeated, because the menu bar may not be ready yet.
async fn open(window: &Session, key: &str) {
    let deadline = Instant::now() + Duration::from_secs(20);
    while Instant::now() < deadline {
        window.display.xdotool(&["key", key]).unwrap();
        let patience = Instant::now() + Duration::from_secs(5);
        while Instant::now() < patience {
            if is_open(window) {
                return;
            }
            look_again().await;
        }
    }
    panic!("{key} opens no menu");
}

/// Waits until no menu is open.
async fn shut(window: &Session) {
    let deadline = Instant::now() + Duration::from_secs(20);
    while is_open(window) {
        assert!(Instant::now() < deadline, "the menu stays open");
        look_again().await;
    }
}

/// Returns whether a menu is open, which is a window beside that of the app.
fn is_open(window: &Session) -> bool {
    let windows = window.display.xdotool(&["search", "--onlyvisible", "--class", "kith"]).unwrap();
    windows.lines().count() > 1
}

/// Waits between two checks of a condition.
async fn look_again() {
    tokio::time::sleep(Duration::from_millis(30)).await;
}
