//! A list longer than a web view can lay out. (`cargo xtask bench --window` does the same at a million contacts.)

use std::fmt::Write;
use std::path::Path;
use std::sync::atomic::AtomicBool;

use kith_engine::import::{ImportOptions, Job, import};
use kith_tests::page::Key;
use kith_tests::people;
use kith_tests::scrolling::{SCALED, walk};
use kith_tests::session::{Session, Setup};

const PEOPLE: u64 = SCALED + 1_000;

/// As many people as no spacer is high enough for.
fn fill(folder: &Path) {
    let mut csv = String::from("First name,Phone\n");
    for n in 0..PEOPLE {
        writeln!(csv, "P{n:07},+3461{n:07}").unwrap();
    }
    let file = folder.with_file_name("people.csv");
    let mut store = people::store(folder);
    store.use_plan("Unlimited").unwrap();
    std::fs::write(&file, csv).unwrap();
    let cancel = AtomicBool::new(false);
    let mut job = Job { cancel: &cancel, progress: &mut |_| {} };
    import(&mut store, &file, &ImportOptions::default(), false, &mut job).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn every_row_of_a_very_long_list_is_reached_however_large_it_is_shown() {
    let window = Session::with(Setup::filled(fill)).await;
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
