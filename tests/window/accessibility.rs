//! What axe-core says of the first screens.

use kith_tests::session::Session;

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_wrong_with_the_first_screens() {
    let window = Session::open().await;
    let page = &window.page;
    page.find("heading", "Your contacts, all in one place").await;
    assert_eq!(page.accessibility_faults().await, [""; 0], "first run");

    page.click("button", "Add a contact").await;
    page.find("textbox", "First name").await;
    assert_eq!(page.accessibility_faults().await, [""; 0], "editor");
    page.fill("textbox", "First name", "Ana").await;
    page.fill("textbox", "Phone", "+34 612 34 56 78").await;
    page.click("button", "Add contact").await;
    page.find_containing("row", "Ana").await;
    assert_eq!(page.accessibility_faults().await, [""; 0], "list and contact");

    page.click("button", "Import").await;
    page.find("heading", "Choose a file").await;
    assert_eq!(page.accessibility_faults().await, [""; 0], "import");
    window.close().await;
}
