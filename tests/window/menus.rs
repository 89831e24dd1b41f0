//! The native menus: worked by hand, as the page's driver does not reach them.

use std::time::Duration;

use kith_tests::session::Session;

/// Whether the bar has taken its place above the page.
const BAR_IS_THERE: &str = "return innerHeight < 800;";
const EDITORS: &str = "return String([...document.querySelectorAll('form')].length) === arguments[0];";

#[tokio::test(flavor = "multi_thread")]
async fn a_menu_item_runs_its_command_and_a_key_runs_it_once() {
    let window = Session::open().await;
    let (page, keys) = (&window.page, |keys: &[&str]| {
        window.display.xdotool(&[&["key", "--delay", "60"], keys].concat()).unwrap();
    });
    page.find("heading", "Your contacts, all in one place").await;
    page.until("the menu bar is there", BAR_IS_THERE, &[]).await;
    window
        .display
        .xdotool(&["search", "--onlyvisible", "--name", "^Kith$", "windowfocus", "--sync"])
        .unwrap();

    // File › New contact.
    keys(&["alt+f"]);
    pause().await;
    window.display.screenshot(&kith_tests::session::project("artifacts/screenshots/menu-file.png")).unwrap();
    keys(&["Return"]);
    page.until("the editor is open", EDITORS, &["1"]).await;
    let first = page.find("textbox", "First name").await;
    first.click().await.unwrap();

    // In a text the editing keys are the text's, and so are the menu's items.
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
    keys(&["alt+e"]);
    pause().await;
    window.display.screenshot(&kith_tests::session::project("artifacts/screenshots/menu-edit.png")).unwrap();
    keys(&["Escape", "Escape"]);

    // A key that a menu shows, too, comes to the page alone: the second one would close what the first one opens.
    keys(&["Escape"]);
    keys(&["ctrl+comma"]);
    page.find("heading", "Settings").await;
    window.close().await;
}

const VALUE: &str = "return document.activeElement.value === arguments[0];";

/// Lets GTK open a menu.
async fn pause() {
    tokio::time::sleep(Duration::from_millis(400)).await;
}
