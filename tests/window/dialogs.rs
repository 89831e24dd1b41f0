//! Tests of the real file dialogs of the system. All other tests use the scripted portal.

use std::time::{Duration, Instant};

use kith_tests::display::Display;
use kith_tests::session::{Session, Setup};

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_chosen_in_the_native_dialog() {
    let window = Session::with(Setup { native_dialogs: true, ..Setup::default() }).await;
    let file = window.home.path().join("people.csv");
    std::fs::write(&file, "First name,Phone\nAna,+34 612 34 56 78\n").unwrap();

    window.page.click("button", "Import a file").await;
    window.page.click("button", "Choose file…").await;
    type_path(&window.display, "^Import contacts$", file.to_str().unwrap()).await;
    window.page.shows("people.csv").await;
    window.close().await;
}

/// Waits for a file chooser, types a path and confirms it. Keys are lost before the chooser is drawn, so this
/// is repeated until the chooser closes.
async fn type_path(display: &Display, title: &str, path: &str) {
    let keys = |arguments: &[&str]| display.xdotool(arguments).unwrap();
    let chooser = wait_until(|| display.window(title).unwrap(), Duration::from_secs(20)).await;
    let chooser = chooser.unwrap_or_else(|| panic!("no dialog {title} was shown"));
    for _ in 0..5 {
        keys(&["windowactivate", "--sync", &chooser]);
        // Ctrl+L opens the input for a path.
        keys(&["key", "--delay", "50", "ctrl+l", "ctrl+a"]);
        keys(&["type", "--delay", "5", path]);
        keys(&["key", "Return"]);
        let gone = || display.window(title).unwrap().is_none().then_some(());
        if wait_until(gone, Duration::from_secs(3)).await.is_some() {
            return;
        }
    }
    panic!("the dialog {title} did not take {path}");
}

async fn wait_until<T>(look: impl Fn() -> Option<T>, patience: Duration) -> Option<T> {
    let deadline = Instant::now() + patience;
    loop {
        let found = look();
        if found.is_some() || Instant::now() > deadline {
            return found;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
