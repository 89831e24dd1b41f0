//! The screens of the first run, the list, and the contact beside it.

use kith_tests::page::Key;
use kith_tests::people;

use crate::tour::Tour;

/// The first run, with an empty store.
pub async fn first_run(tour: &mut Tour) {
    tour.find("button", "empty-add").await;
    tour.screen("01-first-run").await;
    tour.settings("imports").await;
    tour.screen("02-no-imports-yet").await;
    tour.settings("fields").await;
    tour.screen("03-no-fields-yet").await;
    tour.click("button", "overview").await;
    tour.find("heading", "overview-empty-title").await;
    tour.screen("04-overview-empty").await;
}

pub async fn list(tour: &mut Tour) {
    tour.list().await;
    tour.screen("10-list").await;

    tour.fill("textbox", "search", "an").await;
    tour.see("mark").await;
    tour.screen("11-search").await;
    tour.fill("textbox", "search", "nobody at all").await;
    tour.find("button", "empty-found-clear").await;
    tour.screen("12-nothing-found").await;
    tour.click("button", "empty-found-clear").await;
    tour.list().await;

    tour.select_all().await;
    tour.screen("13-selection").await;
    tour.click("button", "bulk-clear").await;

    tour.click("button", "filter-add").await;
    tour.see("[popover] form").await;
    tour.screen("14-filter").await;
    let [field, groups, operator, none] =
        ["filter-field", "field-groups", "filter-operator", "filter-op-in-no-group"].map(|id| tour.word(id));
    tour.page().choose(&field, &groups).await;
    tour.page().choose(&operator, &none).await;
    tour.click("button", "filter-apply").await;
    tour.list().await;
    tour.screen("15-filtered").await;
    tour.click("button", "filters-clear").await;

    tour.click("button", "list-columns").await;
    tour.see("[role=menuitemcheckbox]").await;
    tour.screen("16-columns").await;
    tour.escape().await;
    tour.click("button", "more-actions").await;
    tour.see("[role=menuitem]").await;
    tour.screen("17-more").await;
    tour.escape().await;

    tour.place("Press").await;
    tour.list().await;
    tour.screen("18-group").await;
}

pub async fn contact(tour: &mut Tour) {
    tour.list().await;
    tour.open("Ana").await;
    tour.screen("20-contact").await;
    tour.click("button", "contact-actions").await;
    tour.see("[role=menuitem]").await;
    tour.screen("21-contact-menu").await;
    tour.escape().await;
    tour.back().await;
    tour.open(people::LONG_NAME).await;
    tour.screen("22-contact-long").await;
    tour.back().await;
    tour.open("ليلى").await;
    tour.screen("23-contact-arabic").await;
}

/// A list that is much longer than the window, from the first row to the last.
pub async fn many(tour: &mut Tour) {
    tour.list().await;
    tour.screen("19-1-many").await;
    // While the list scrolls, the current position is shown.
    let move_on = "const grid = document.querySelector('[role=grid]');
        grid.scrollTop = grid.scrollHeight / 2;
        window.moving = setInterval(() => (grid.scrollTop += 1), 20);";
    tour.page().script(move_on, Vec::new()).await;
    tour.see(".place").await;
    tour.screen("19-2-many-moving").await;
    let first = "clearInterval(window.moving);
        document.querySelector('[role=grid]').scrollTop = 0;
        const row = document.querySelector('[data-row=\"0\"]:not([aria-busy])');
        row?.focus();
        return row !== null && document.activeElement === row;";
    tour.page().until("the first row has the focus", first, &[]).await;
    tour.page().press(&char::from(Key::End).to_string()).await;
    tour.page().until("the last row is there", LAST_ROW, &[]).await;
    tour.screen("19-3-many-end").await;
}

const LAST_ROW: &str = "const last = document.querySelector('[role=grid]').ariaRowCount;
    return document.querySelector(`[role=row][aria-rowindex='${last}']:not([aria-busy])`) !== null;";
