//! The screens of a contact's history: empty, with notes, with a search, and with an imported chat.

use std::path::Path;

use kith_engine::message::Direction;
use kith_tests::page::Key;
use kith_tests::people;

use crate::tour::Tour;

/// A chat of four people, two of whom are contacts.
const CHOIR: &str = "15/01/2024, 21:41 - Messages and calls are end-to-end encrypted.\n\
    15/01/2024, 21:42 - Ana Pérez Gómez: Hola, ¿nos vemos el jueves?\n\
    15/01/2024, 21:43 - Leo: Claro.\nA las seis.\n\
    15/01/2024, 21:50 - +34 622 33 44 55: Yo también.\n\
    16/01/2024, 08:00 - Ana Pérez Gómez: IMG-20240116-WA0001.jpg (file attached)\n\
    16/01/2024, 08:01 - Bartholomew Fitzgerald-Montgomery (choir): I bring the scores.\n";

/// A chat with ambiguous dates: no day is after the twelfth.
const AMBIGUOUS: &str = "03/04/2024, 21:41 - Rosa: Hola\n05/06/2024, 08:00 - Leo: Hola\n";

/// Creates a store with forty people and a history with entries of every kind.
pub fn talked(folder: &Path) {
    people::forty(folder);
    let mut store = people::store(folder);
    let long = "We looked at the three offers again and none of them is what we asked for. ".repeat(70);
    let said = [
        (Direction::System, None, "Messages and calls are end-to-end encrypted.", None),
        (Direction::In, Some("Ana"), long.as_str(), None),
        (Direction::In, Some("Ana"), "Hola! Here is the list of the participants, as promised.", None),
        (Direction::In, Some("Ana"), "", Some("Summer school, participants (final version, corrected).pdf")),
        (Direction::Out, None, "Thank you!\nI call them tomorrow.", None),
        (Direction::In, Some("Ana"), "أهلاً! رقم المكتب الجديد +34 913 45 67 00 من الاثنين.", None),
        (
            Direction::Out,
            None,
            "https://example.com/programme/2026/all-the-concerts-of-the-summer?language=es",
            None,
        ),
        (Direction::In, Some("Rosa"), "Is there still room for two on Saturday?", None),
        (Direction::Note, None, "Called about Saturday.\nShe brings the salad.", None),
    ];
    for (n, said) in (0_i64..).zip(said) {
        people::say(&mut store, people::FIRST, 5 - n / 2, said);
    }
}

pub async fn empty(tour: &mut Tour) {
    tour.list().await;
    tour.open("Rosa").await;
    tour.find("button", "history-add-note").await;
    tour.screen("24-1-history-empty").await;
    tour.click("button", "history-add-note").await;
    tour.fill("textbox", "history-text", "Called about the price list.").await;
    tour.page().press(&format!("{}She calls back on Monday.", char::from(Key::Enter))).await;
    tour.click("button", "history-earlier").await;
    tour.find("textbox", "history-text").await;
    tour.screen("24-2-history-writing").await;
}

pub async fn timeline(tour: &mut Tour) {
    tour.list().await;
    tour.open("Ana").await;
    tour.see("[role=article]").await;
    tour.click("button", "history-more").await;
    tour.screen("25-1-history").await;
    tour.scroll("[role=feed]", 0.0).await;
    tour.find("button", "history-latest").await;
    tour.screen("25-2-history-start").await;

    tour.click("button", "history-search").await;
    tour.fill("textbox", "history-search", "saturday").await;
    tour.see("[role=feed] mark").await;
    tour.screen("25-3-history-search").await;
    tour.fill("textbox", "history-search", "qqqq").await;
    tour.gone("[role=feed] mark").await;
    tour.screen("25-4-history-no-match").await;
    tour.escape().await;

    tour.press_on("[role=article][tabindex='0'] .more").await;
    tour.see("[role=menuitem]").await;
    tour.screen("25-5-entry-menu").await;
    tour.click_text("[role=menuitem] .label", "history-edit").await;
    tour.see("dialog[open]").await;
    tour.screen("25-6-edit-entry").await;
    tour.click("button", "cancel").await;
    tour.press_on("[role=article][tabindex='0'] .more").await;
    tour.click_text("[role=menuitem] .label", "contact-delete").await;
    tour.see("dialog[open]").await;
    tour.screen("25-7-delete-entry").await;
    tour.click("button", "cancel").await;
}

pub async fn chat(tour: &mut Tour) {
    tour.list().await;
    tour.open("Rosa").await;
    let file = |name: &str, text: &str| {
        let path = tour.window.home.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    };
    let chosen = [
        file("WhatsApp Chat with Rosa.txt", AMBIGUOUS),
        file("Shopping.txt", "Bread, milk, and something for the weekend\n"),
        file("WhatsApp Chat with Thursday choir of the old town.txt", CHOIR),
    ];
    chosen.iter().for_each(|path| tour.window.portal().choose(path));

    tour.click("button", "history-import").await;
    tour.see("dialog input[type=radio]").await;
    tour.screen("26-1-chat-dates").await;
    tour.click("button", "cancel").await;
    tour.click("button", "history-import").await;
    tour.see("dialog [role=alert]").await;
    tour.screen("26-2-chat-refused").await;
    tour.click("button", "cancel").await;

    tour.click("button", "history-import").await;
    tour.see("dialog input[type=radio]").await;
    tour.screen("26-3-chat-who").await;
    tour.page().click("radio", "Leo").await;
    tour.see("dialog li").await;
    tour.scroll("dialog .body", 1.0).await;
    tour.screen("26-4-chat-senders").await;
    let unknown = "Bartholomew Fitzgerald-Montgomery (choir)";
    tour.click_with("button", "chat-choose-for", "sender", unknown).await;
    tour.see("dialog [role=combobox]").await;
    tour.page().press("mar").await;
    tour.see("dialog [role=option]").await;
    tour.screen("26-5-chat-choose").await;
    tour.escape().await;
    tour.gone("dialog [role=combobox]").await;
    tour.click("button", "chat-do").await;
    tour.see("dialog [data-count=new]").await;
    tour.screen("26-6-chat-done").await;
}
