//! The screens for people who may be stored twice.

use kith_engine::field::{Text, Texts};
use std::path::Path;

use kith_engine::contact::ContactInput;
use kith_engine::edit;
use kith_tests::people;

use crate::tour::Tour;

/// Creates a store with forty people, one of whom is stored twice.
pub fn twins(folder: &Path) {
    people::forty(folder);
    let text = |text: &str| Some(Some(text.to_owned()));
    let again = ContactInput {
        first_name: text("Ana"),
        phone: text("+34612345699"),
        groups: Some(vec!["Trade fair".to_owned()]),
        texts: Texts::from([(Text::LastName, text("Perez")), (Text::Email, text("ana.perez@example.com"))]),
        ..ContactInput::default()
    };
    edit::add(&mut people::store(folder), &again).unwrap();
}

pub async fn pairs(tour: &mut Tour) {
    tour.list().await;
    tour.place(&tour.word("duplicates")).await;
    tour.see("[data-total]").await;
    tour.screen("53-duplicates").await;
}

pub async fn merging(tour: &mut Tour) {
    tour.list().await;
    for (search, count, name) in [("+34 612", 2, "54-1-merge-two"), ("example.es", 3, "54-2-merge-three")] {
        tour.fill("textbox", "search", search).await;
        tour.page().lists(count).await;
        tour.select_all().await;
        tour.click("button", "bulk-merge").await;
        tour.see("dialog[open]").await;
        tour.screen(name).await;
        tour.click("button", "cancel").await;
        tour.click("button", "bulk-clear").await;
    }
}

pub async fn no_pairs(tour: &mut Tour) {
    tour.list().await;
    tour.place(&tour.word("duplicates")).await;
    tour.find("heading", "duplicates-none-title").await;
    tour.screen("52-no-duplicates").await;
}
