//! The screen of the overview, with a full store.

use crate::tour::Tour;

pub async fn overview(tour: &mut Tour) {
    tour.list().await;
    tour.click("button", "overview").await;
    tour.see("[data-total=contacts]").await;
    tour.screen("94-overview").await;
    tour.scroll(".scroller", 1.0).await;
    tour.screen("95-overview-end").await;
}
