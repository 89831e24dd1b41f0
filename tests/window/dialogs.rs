//! The system's own file chooser, worked by hand: everywhere else the portal answers from a script.

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
    let chooser = wait_for_dialog(&window.display, "^Import contacts$").await;
    let keys = |arguments: &[&str]| window.display.xdotool(arguments).unwrap();
    keys(&["windowactivate", "--sync", &chooser]);
    // Ctrl+L opens the place where a path can be typed.
    keys(&["key", "--delay", "50", "ctrl+l"]);
    keys(&["type", "--delay", "5", file.to_str().unwrap()]);
    keys(&["key", "Return"]);
    window.page.shows("people.csv").await;
    window.close().await;
}

async fn wait_for_dialog(display: &Display, title: &str) -> String {
    let deadline = Instant::now() + Duration::from_secs(20);
    loop {
        if let Some(id) = display.window(title).unwrap() {
            return id;
        }
        assert!(Instant::now() < deadline, "no dialog {title} was shown");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
