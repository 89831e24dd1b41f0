//! Tests of dragging inside the window, with a real pointer.

use std::process::Command;
use std::time::Duration;

use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use kith_tests::session::{Session, app};

#[tokio::test(flavor = "multi_thread")]
async fn a_contact_is_dropped_on_a_group_and_a_column_on_another() {
    let window = Session::open().await;
    let page = &window.page;
    page.find("heading", "Your contacts, all in one place").await;
    let cli = app().with_file_name(format!("kith{}", std::env::consts::EXE_SUFFIX));
    for (name, phone, group) in [("Ana", "+34612345678", Some("Family")), ("Bo", "+34612345679", None)] {
        let mut add = Command::new(&cli);
        add.args(["add", "--first-name", name, "--phone", phone]);
        add.args(group.iter().flat_map(|group| ["--group", group]));
        let status = window.display.adopt(&mut add, Some(window.home.path())).status().unwrap();
        assert!(status.success(), "{status}");
    }
    page.find_containing("row", "Bo").await;
    page.until(
        "the group is there",
        "return document.querySelector(\"[data-drop-group='Family']\") !== null;",
        &[],
    )
    .await;

    drag(&window, "[data-row='1'] [role=gridcell]:last-child", "[data-drop-group='Family']").await;
    page.shows("1 contact added to “Family”.").await;
    page.find_containing("row", "Bo").await;
    page.until(
        "Bo is in it",
        "return document.querySelector(\"[data-row='1']\").innerText.includes('Family');",
        &[],
    )
    .await;

    let order = "return [...document.querySelectorAll('[data-column]')].slice(0, 3).map((c) => c.dataset.column).join() \
                 === arguments[0];";
    page.until("the columns are as they were", order, &["first_name,phone,email"]).await;
    drag(&window, "[data-column='email'] button", "[data-column='phone'] button").await;
    page.until("the columns have changed places", order, &["first_name,email,phone"]).await;
    window.close().await;
}

/// Drags from the middle of one element to the middle of another.
async fn drag(window: &Session, what: &str, onto: &str) {
    let middle = "const box = document.querySelector(arguments[0]).getBoundingClientRect();
        return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];";
    let mut places = Vec::new();
    for element in [what, onto] {
        let place = window.page.script(middle, vec![element.into()]).await;
        let coordinate = |at: usize| place[at].as_i64().unwrap();
        places.push((coordinate(0), coordinate(1)));
    }
    let to = |(x, y): (i64, i64)| PointerAction::MoveTo {
        duration: Some(Duration::from_millis(50)),
        x: x as f64,
        y: y as f64,
    };
    let ((x, y), end) = (places[0], places[1]);
    let gesture = MouseActions::new("mouse".to_owned())
        .then(to((x, y)))
        .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
        .then(to((x + 12, y + 2)))
        .then(to(end))
        .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
    window.page.client().perform_actions(gesture).await.unwrap();
}
