//! Tests of the first run.

use kith_tests::session::Session;

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_store_leads_to_adding_or_importing() {
    let window = Session::open().await;
    window.page.find("heading", "Your contacts, all in one place").await;
    for way in ["Add a contact", "Import a file"] {
        window.page.find("button", way).await;
    }
    window.page.picture("first-run-light").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_follows_the_system_into_the_dark() {
    let window = Session::open().await;
    window.page.find("heading", "Your contacts, all in one place").await;
    let dark = "const [r, g, b] = getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number);
        return r + g + b < 200;";
    assert_ne!(window.page.script(dark, Vec::new()).await, true, "the system is light");
    window.portal().set_dark(true);
    window.page.until("the page is dark", dark, &[]).await;
    window.page.picture("first-run-dark").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_the_page_does_breaks_its_own_rules() {
    let window = Session::open().await;
    window.page.find("heading", "Your contacts, all in one place").await;
    let frozen = window.page.script("return Object.isFrozen(Object.prototype);", Vec::new()).await;
    assert_eq!(frozen, true);
    let inline = "const script = document.createElement('script'); script.textContent = 'window.ran = true';
        document.head.append(script); return window.ran ?? false;";
    assert_eq!(window.page.script(inline, Vec::new()).await, false, "an inline script ran");
    window.close().await;
}
