//! The screens of the settings pages and their dialogs.

use crate::tour::Tour;

pub async fn settings(tour: &mut Tour) {
    tour.list().await;
    tour.settings("general").await;
    tour.screen("80-general").await;

    tour.settings("fields").await;
    tour.see("[data-field]").await;
    tour.screen("81-fields").await;
    tour.click("button", "fields-add").await;
    tour.see("dialog[open]").await;
    tour.screen("82-add-field").await;
    tour.click("button", "field-add-do").await;
    tour.see("[aria-invalid=true]").await;
    tour.screen("83-field-refused").await;
    tour.click("button", "cancel").await;
    tour.page().click("button", "Prefers").await;
    tour.see("dialog[open]").await;
    tour.screen("84-edit-field").await;
    tour.click("button", "cancel").await;
    tour.click_with("button", "fields-actions", "name", "Birthday").await;
    tour.click("menuitem", "fields-delete").await;
    tour.see("dialog[open]").await;
    tour.screen("85-delete-field").await;
    tour.click("button", "fields-deactivate").await;
    tour.gone("dialog[open]").await;
    tour.screen("86-field-off").await;

    tour.settings("subscription").await;
    tour.see("[data-plan]").await;
    tour.screen("87-subscription").await;
    tour.click("button", "plans-add").await;
    tour.see("dialog[open]").await;
    tour.screen("88-add-plan").await;
    tour.click("button", "cancel").await;
    tour.page().script("document.querySelector('[data-plan=Trial] input').click();", Vec::new()).await;
    tour.see("[data-plan-limit='1000']").await;
    tour.page().fill("spinbutton", &tour.word("plans-contacts-limit"), "20").await;
    tour.click("button", "fields-save").await;
    tour.see("[data-plan-limit='20']").await;
    tour.see(".toast").await;
    tour.close_messages().await;
    tour.screen("89-over-limit").await;

    tour.settings("imports").await;
    tour.see("[data-import]").await;
    tour.screen("90-imports").await;
    tour.settings("backups").await;
    tour.click("button", "backups-now").await;
    tour.see("[data-page=backups] li").await;
    // The message appears when the backup exists; the list may already show older ones.
    tour.see(".toast").await;
    tour.close_messages().await;
    tour.screen("91-backups").await;
    tour.click_text("[data-page=backups] li button", "backups-restore").await;
    tour.see("dialog[open]").await;
    tour.screen("92-restore").await;
    tour.click("button", "cancel").await;
    tour.settings("privacy").await;
    tour.see("#privacy-drafts").await;
    tour.screen("93-1-privacy").await;
    tour.click("button", "erase-open").await;
    tour.see("dialog[open]").await;
    tour.screen("93-2-erase").await;
    tour.click("button", "cancel").await;
    tour.settings("about").await;
    tour.screen("93-3-about").await;
    tour.click("button", "about-licences").await;
    tour.see("dialog[open]").await;
    tour.screen("93-4-licences").await;
}
