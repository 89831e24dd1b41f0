//! Tests of a list that is too long for a web view to lay out. `cargo xtask bench --window` does the same
//! with a million contacts.

use kith_tests::page::Key;
use kith_tests::people;
use kith_tests::scrolling::{SCALED, walk};
use kith_tests::session::{Session, Setup};

const PEOPLE: u64 = SCALED + 1_000;

#[tokio::test(flavor = "multi_thread")]
async fn every_row_of_a_very_long_list_is_reached_however_large_it_is_shown() {
    let window = Session::with(Setup::filled(|folder| people::numbered(folder, PEOPLE))).await;
    let page = &window.page;
    page.lists(PEOPLE).await;
    walk(&window).await;
    let last = format!("P{:07}", PEOPLE - 1);
    page.press(&char::from(Key::End).to_string()).await;
    page.find_containing("row", &last).await;

    for _ in 0..5 {
        page.chord(&[Key::Control], '=').await;
    }
    page.until("it is twice as large", "return Math.abs(outerWidth / innerWidth - 2) < 0.01;", &[]).await;
    walk(&window).await;
    window.close().await;
}
