//! Tests of importing the vCards of another address book, and of exporting vCards.

use kith_tests::session::Session;

const CARDS: &str = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Pérez;Ana;;;\r\nFN:Ana Pérez\r\nTEL;TYPE=HOME:+34 91 123 45 67\r\n\
                     TEL;TYPE=CELL:+34 612 34 56 78\r\nCATEGORIES:Family,Work\r\nEND:VCARD\r\n\
                     BEGIN:VCARD\r\nVERSION:2.1\r\nN:Nobody\r\nEND:VCARD\r\n";

#[tokio::test(flavor = "multi_thread")]
async fn cards_come_in_and_go_out() {
    let window = Session::open().await;
    let page = &window.page;
    let file = window.home.path().join("people.vcf");
    std::fs::write(&file, CARDS).unwrap();
    page.click("button", "Import a file").await;
    page.find("heading", "Choose a file").await;
    window.portal().choose(&file);
    page.click("button", "Choose file…").await;
    page.find("heading", "Match the columns").await;
    page.click("button", "Next").await;
    for (outcome, count) in [("created", 1), ("invalid", 1)] {
        let counted =
            format!("return document.querySelector('[data-count={outcome}]')?.dataset.value === '{count}';");
        page.until(&format!("{count} {outcome}"), &counted, &[]).await;
    }
    page.until("the preview has ended", "return !!document.querySelector('[data-preview=true]');", &[]).await;
    page.click("button", "Import").await;
    page.click("button", "Show imported").await;
    // The mobile phone is imported, and not the home phone.
    page.find_containing("row", "+34 612 34 56 78").await;

    page.chord(&[kith_tests::page::Key::Control], 'e').await;
    page.find("dialog", "Export contacts").await;
    page.click_containing("radio", "vCard").await;
    let out = window.home.path().join("out.vcf");
    window.portal().choose(&out);
    page.click("button", "Export…").await;
    page.shows("out.vcf").await;
    let cards = std::fs::read_to_string(&out).unwrap();
    for line in ["VERSION:4.0", "FN:Ana Pérez", "tel:+34612345678", "CATEGORIES:Family,Work"] {
        assert!(cards.contains(line), "{line} is not in {cards}");
    }
    window.close().await;
}
