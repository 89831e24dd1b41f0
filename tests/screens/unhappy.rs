//! What goes wrong, and how it is said.

use crate::tour::Tour;

pub async fn failures(tour: &mut Tour) {
    tour.list().await;
    // A place that can't be written to.
    tour.window.portal().choose(&tour.window.home.path().join("no such folder/Contacts.xlsx"));
    tour.control("e").await;
    tour.see("dialog[open]").await;
    tour.click("button", "export-do").await;
    tour.see(".toast.error").await;
    tour.screen("96-export-failed").await;
}
