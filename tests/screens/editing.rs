//! The screens of the editor.

use kith_tests::people;

use crate::tour::Tour;

pub async fn editor(tour: &mut Tour) {
    tour.list().await;
    tour.open("Ana").await;
    tour.click("button", "contact-edit").await;
    tour.find("textbox", "field-first-name").await;
    tour.screen("30-edit").await;
    tour.scroll("form > .body", 1.0).await;
    tour.screen("31-edit-own-fields").await;
    tour.click("button", "cancel").await;

    tour.control("n").await;
    tour.find("textbox", "field-first-name").await;
    tour.screen("32-new").await;
    tour.fill("textbox", "field-phone", people::ANA.1).await;
    tour.page().find_containing("button", people::ANA.0).await;
    tour.screen("33-phone-taken").await;
    tour.fill("textbox", "field-phone", "612 34 56 78").await;
    tour.page().fill("textbox", "Work email", "not an address").await;
    tour.page().fill("textbox", "Customer no.", "many").await;
    tour.click("button", "contact-save-new").await;
    tour.see("[aria-invalid=true]").await;
    tour.scroll("form > .body", 0.0).await;
    tour.screen("34-refused").await;
    tour.scroll("form > .body", 1.0).await;
    tour.screen("35-refused-own-fields").await;
    tour.click("button", "cancel").await;
    tour.see(".toast").await;
    tour.screen("36-discarded").await;
}
