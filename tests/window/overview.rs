//! Tests that each bar of the overview opens a list with the contacts that it counts.

use kith_tests::people;
use kith_tests::session::{Session, Setup};

#[tokio::test(flavor = "multi_thread")]
async fn every_bar_opens_the_list_it_counts() {
    let window = Session::with(Setup::filled(people::forty)).await;
    let page = &window.page;
    page.lists(42).await;
    for (bar, count) in
        [("Spain: show 4 contacts", 4), ("Press: show 6 contacts", 6), ("In no group: show 5 contacts", 5)]
    {
        page.click("button", "Overview").await;
        page.click("button", bar).await;
        page.lists(count).await;
    }
    page.click("button", "Overview").await;
    page.click_containing("button", "Email: ").await;
    page.lists(6).await;
    window.close().await;
}
