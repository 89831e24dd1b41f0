//! The screens of the guide inside the app.

use kith_tests::page::Key;

use crate::tour::Tour;

pub async fn guide(tour: &mut Tour) {
    tour.list().await;
    tour.page().press(&char::from(Key::F1).to_string()).await;
    tour.see("#guide-title").await;
    tour.screen("96-1-guide").await;
    tour.page().fill("combobox", &tour.word("guide-search"), "country code").await;
    tour.see("dialog [role=option] mark").await;
    tour.screen("96-2-guide-found").await;
    tour.page().press(&char::from(Key::Enter).to_string()).await;
    tour.see("article mark").await;
    tour.screen("96-3-guide-section").await;
    tour.page().fill("combobox", &tour.word("guide-search"), "qqqq").await;
    tour.gone("dialog [role=option]").await;
    tour.screen("96-4-guide-not-found").await;
    tour.page().fill("combobox", &tour.word("guide-search"), "everywhere").await;
    tour.see("dialog [role=option] mark").await;
    tour.page().press(&char::from(Key::Enter).to_string()).await;
    tour.see("article table kbd").await;
    tour.screen("96-5-guide-keys").await;
}
