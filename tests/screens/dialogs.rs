//! The screens of the dialogs over the list, the command palette, and the list of shortcuts.

use kith_tests::page::Key;

use crate::tour::Tour;

pub async fn dialogs(tour: &mut Tour) {
    tour.list().await;
    tour.click("button", "group-add").await;
    tour.see("dialog[open]").await;
    tour.screen("40-new-group").await;
    tour.fill("textbox", "group-name", "A | B").await;
    tour.click("button", "group-create").await;
    tour.see("[aria-invalid=true]").await;
    tour.screen("41-group-refused").await;
    tour.click("button", "cancel").await;

    tour.click_with("button", "group-actions", "name", "Customers").await;
    tour.see("[role=menuitem]").await;
    tour.screen("42-group-menu").await;
    tour.click("menuitem", "group-delete").await;
    tour.see("dialog[open]").await;
    tour.screen("43-delete-group").await;
    tour.click("button", "cancel").await;

    tour.select_all().await;
    tour.click("button", "bulk-group").await;
    tour.see("dialog[open]").await;
    tour.screen("44-groups").await;
    tour.click("button", "close").await;
    tour.click("button", "bulk-export").await;
    tour.see("dialog[open]").await;
    tour.screen("45-export").await;
    tour.click("button", "cancel").await;
    tour.click("button", "bulk-delete").await;
    tour.see("dialog[open]").await;
    tour.screen("46-delete").await;
    tour.click("button", "cancel").await;

    edit_field(tour).await;

    tour.control("k").await;
    tour.see("dialog[open]").await;
    tour.screen("47-palette").await;
    tour.page().fill("combobox", &tour.word("palette-placeholder"), "an").await;
    tour.see("dialog .head").await;
    tour.screen("48-palette-found").await;
    tour.page().fill("combobox", &tour.word("palette-placeholder"), "qqqq").await;
    tour.see("dialog .none").await;
    tour.screen("49-palette-none").await;
    tour.escape().await;
    tour.gone("dialog[open]").await;

    tour.page().press(&char::from(Key::F6).to_string()).await;
    tour.page().press("?").await;
    tour.see("dialog[open]").await;
    tour.screen("50-shortcuts").await;
    tour.escape().await;

    tour.click("button", "bulk-star").await;
    tour.see(".toast").await;
    tour.screen("51-starred").await;

    tour.control("k").await;
    tour.page().fill("combobox", &tour.word("palette-placeholder"), &tour.word("undo-title")).await;
    tour.see("dialog [role=option]").await;
    tour.page().press(&char::from(Key::Enter).to_string()).await;
    tour.see("dialog input[type=radio]").await;
    tour.screen("51-1-undo-history").await;
    tour.click("button", "cancel").await;
}

/// Editing a field of all contacts: with a value, with a text to replace, and with a value that does not fit.
async fn edit_field(tour: &mut Tour) {
    let (field, city) = (tour.word("bulk-edit-field"), tour.word("field-city"));
    tour.click("button", "bulk-edit").await;
    tour.see("dialog select").await;
    tour.screen("52-edit-field").await;
    tour.page().choose(&field, &city).await;
    tour.page().fill("textbox", &city, "Garmisch-Partenkirchen").await;
    tour.see("dialog [data-told]").await;
    tour.screen("53-edit-field-set").await;
    tour.click("radio", "bulk-edit-replace").await;
    tour.fill("textbox", "bulk-edit-find", "a").await;
    tour.see("dialog [data-told]").await;
    tour.screen("54-edit-field-replace").await;
    tour.page().choose(&field, "Customer no.").await;
    tour.page().fill("textbox", "Customer no.", "many").await;
    tour.see("dialog [role=alert]").await;
    tour.screen("55-edit-field-refused").await;
    tour.click("button", "cancel").await;
}
