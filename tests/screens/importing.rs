//! The screens of the import wizard, step by step.

use kith_tests::people;

use crate::tour::Tour;

/// A number of rows that makes the import slow enough for a screenshot.
const MANY: usize = 20_000;

pub async fn wizard(tour: &mut Tour) {
    tour.list().await;
    tour.control("i").await;
    tour.find("heading", "import-choose-title").await;
    tour.screen("60-choose").await;
    let broken = tour.window.home.path().join("Old list.xlsx");
    std::fs::write(&broken, "PK\u{3}\u{4} this is no workbook").unwrap();
    tour.window.portal().choose(&broken);
    tour.click("button", "import-pick").await;
    tour.see("[role=alert]").await;
    tour.screen("61-choose-failed").await;

    let file = tour.window.home.path().join("Summer school, participants (final).csv");
    std::fs::write(&file, people::csv(40)).unwrap();
    tour.window.portal().choose(&file);
    tour.click("button", "import-pick").await;
    tour.see("[data-step=match]").await;
    tour.screen("63-match").await;
    tour.click("button", "import-change-reading").await;
    tour.see("[data-step=read] table").await;
    tour.screen("62-check").await;
    tour.click("button", "import-next").await;
    tour.see("[data-step=match]").await;
    tour.choose("T-shirt", "|create").await;
    tour.see("dialog[open]").await;
    tour.screen("64-create-field").await;
    tour.click("button", "cancel").await;
    tour.choose("Phone", "").await;
    tour.screen("65-match-missing").await;
    tour.choose("Phone", "phone").await;
    tour.choose("Member since", "").await;
    tour.click("button", "import-next").await;
    tour.see("[data-preview=true]").await;
    tour.screen("66-preview").await;
    tour.scroll(".body", 1.0).await;
    tour.screen("67-preview-end").await;
    tour.click("button", "fix-do").await;
    tour.see("[role=grid] [data-line]").await;
    tour.screen("73-fixing").await;
    tour.click("button", "fix-done").await;
    tour.see("[data-preview=true]").await;
    tour.escape().await;
    tour.see("dialog[open]").await;
    tour.screen("68-leave").await;
    tour.click("button", "import-leave-stay").await;
    tour.click("button", "import-do").await;
    tour.see("[data-outcome=done]").await;
    tour.screen("70-done").await;
    tour.click("button", "import-undo").await;
    tour.see("dialog[open]").await;
    tour.screen("71-undo").await;
    tour.click("button", "cancel").await;

    // A slow import, which is cancelled.
    tour.click("button", "import-another").await;
    tour.find("heading", "import-choose-title").await;
    let large = tour.window.home.path().join("Everyone we ever met.csv");
    std::fs::write(&large, people::csv(MANY)).unwrap();
    tour.window.portal().choose(&large);
    tour.click("button", "import-pick").await;
    tour.see("[data-step=match]").await;
    tour.choose("Member since", "").await;
    tour.click("button", "import-next").await;
    tour.see("[data-preview=true]").await;
    tour.click("button", "import-do").await;
    // On a fast machine, it may already have ended.
    tour.see("[data-step=import] [data-progress=rows], [data-outcome]").await;
    tour.screen("69-importing").await;
    tour.cancel_or_end().await;
    tour.screen("72-ended").await;
}
