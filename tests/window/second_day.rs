//! Tests a day with the contacts after the first import: keeping everything of a file, fixing two cells in place, saving a
//! smart group, editing it as a whole and undoing that, exporting it, deleting and undoing that. A person needs fewer than
//! forty actions for it.

use std::cell::Cell;

use kith_tests::page::{Key, Page};
use kith_tests::people;
use kith_tests::session::{Session, Setup};

const FILE: &str = "First name,Shoe size,Office,Phone\n\
    Ana,38,Madrid,+34 612 34 56 01\n\
    Bea,39,Madrid,+34 612 34 56 02\n\
    Carlos,43,Madrid,612345603\n\
    Dora,37,Lisboa,+351 912 345 604\n\
    Eva,40,Madrid,12\n";

/// What a person does, counted.
struct Hands<'p> {
    page: &'p Page,
    actions: Cell<u32>,
}

impl Hands<'_> {
    fn count(&self) {
        self.actions.set(self.actions.get() + 1);
    }

    async fn click(&self, role: &str, name: &str) {
        self.count();
        self.page.click(role, name).await;
    }

    /// Presses a key, alone or with Ctrl.
    async fn key(&self, key: impl Into<char>) {
        self.count();
        self.page.press(&key.into().to_string()).await;
    }

    async fn control(&self, key: impl Into<char>) {
        self.count();
        self.page.chord(&[Key::Control], key).await;
    }

    /// Types a text where the focus is, over what is there.
    async fn write(&self, text: &str) {
        self.count();
        self.page.chord(&[Key::Control], 'a').await;
        self.page.press(text).await;
    }

    async fn fill(&self, name: &str, text: &str) {
        self.count();
        self.page.fill("textbox", name, text).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_second_day_takes_fewer_than_forty_actions() {
    let window = Session::with(Setup::filled(|folder| drop(people::store(folder)))).await;
    let page = &window.page;
    let hands = Hands { page, actions: Cell::new(0) };

    // Import a file, and keep everything of it.
    let file = window.home.path().join("team.csv");
    std::fs::write(&file, FILE).unwrap();
    window.portal().choose(&file);
    hands.control('i').await;
    hands.click("button", "Choose file…").await;
    hands.click("checkbox", "Keep every column").await;
    hands.click("button", "Next").await;

    // Fix two cells in place, from the last row up.
    hands.click("button", "Fix these rows…").await;
    page.find("grid", "Fix rows").await;
    page.shows("2 rows still have problems.").await;
    hands.control(Key::End).await;
    fix(&hands, "+34 612 34 56 05").await;
    page.shows("1 row still has a problem.").await;
    hands.key(Key::Up).await;
    fix(&hands, "+34 612 34 56 03").await;
    hands.key(Key::Escape).await;
    hands.click("button", "Import").await;
    hands.click("button", "Show imported").await;
    page.lists(5).await;

    // A smart group of those in Madrid.
    hands.control('f').await;
    hands.write("madrid").await;
    page.lists(4).await;
    hands.click("button", "Save as smart group").await;
    hands.fill("Name", "Madrid").await;
    hands.key(Key::Enter).await;
    place(page, "Madrid", "4").await;

    // Edit all of them, and undo it.
    hands.control('a').await;
    page.shows("4 selected").await;
    hands.click("button", "Edit field").await;
    hands.count();
    page.choose("Field", "Country").await;
    hands.fill("Country", "Spain").await;
    hands.click("button", "Change 4 contacts").await;
    page.shows("“Country” changed in 4 contacts.").await;
    hands.click("button", "Undo").await;
    page.shows("Undone.").await;

    // Export the smart group.
    let exported = window.home.path().join("madrid.csv");
    window.portal().choose(&exported);
    hands.control('e').await;
    page.find("dialog", "Export contacts").await;
    hands.click("radio", "CSV text (.csv)").await;
    hands.click("button", "Export…").await;
    page.shows("madrid.csv").await;
    let text = std::fs::read_to_string(&exported).unwrap();
    assert_eq!(text.lines().count(), 5, "a header and four contacts: {text}");
    assert!(text.contains("Shoe size") && text.contains("Carlos") && !text.contains("Dora"), "{text}");

    // Delete them, and undo it.
    hands.click("button", "Delete").await;
    hands.click("button", "Delete 4 contacts").await;
    page.shows("4 contacts deleted.").await;
    hands.control('z').await;
    place(page, "Madrid", "4").await;
    assert!(hands.actions.get() < 40, "{} actions", hands.actions.get());
    window.close().await;
}

/// Types a value into the cell that has the focus.
async fn fix(hands: &Hands<'_>, value: &str) {
    hands.key(Key::Enter).await;
    hands
        .page
        .until("the cell is edited", "return document.activeElement.matches('input.editor');", &[])
        .await;
    hands.write(value).await;
    hands.page.shows("No problem any more").await;
    hands.key(Key::Enter).await;
}

/// Waits until the sidebar shows a place with this number of contacts.
async fn place(page: &Page, name: &str, count: &str) {
    let counted = "return [...document.querySelectorAll('[data-place]')].some((place) =>
        place.querySelector('.label').innerText === arguments[0]
        && place.querySelector('.count')?.innerText === arguments[1]);";
    page.until(&format!("{name} has {count}"), counted, &[name, count]).await;
}
