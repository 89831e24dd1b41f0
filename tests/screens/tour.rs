//! A tour of screens in one language and size, which checks or captures each screen in the light and the dark
//! theme.

use std::path::PathBuf;

use fantoccini::elements::Element;
use kith_tests::page::{Key, Page};
use kith_tests::session::{Session, Setup, project};
use kith_tests::words::Words;
use serde_json::json;

/// What is done with every screen.
#[derive(Clone, Copy, PartialEq)]
pub enum Look {
    /// Take a screenshot into `artifacts/screenshots/<language>-<theme>-<size>`.
    Pictures,
    /// Check the screen with axe.
    Axe,
    /// Check that the text fits.
    Fit,
}

/// The tour of one session.
pub struct Tour {
    pub window: Session,
    language: &'static str,
    words: Words,
    size: (u32, u32),
    look: Look,
    faults: Vec<String>,
}

impl Tour {
    /// Starts the app with a store that `setup` fills.
    pub async fn start(language: &'static str, size: (u32, u32), look: Look, setup: Setup) -> Tour {
        let locale = match language {
            "ar" => "ar_EG",
            "de" => "de_DE",
            "es" => "es_ES",
            "ja" => "ja_JP",
            _ => "en_US",
        };
        let window = Session::with(Setup { locale: Some(locale), size: Some(size), ..setup }).await;
        Tour { window, language, words: Words::of(language), size, look, faults: Vec::new() }
    }

    /// Ends the tour, and returns the faults that were found.
    pub async fn end(self) -> Vec<String> {
        self.window.close().await;
        self.faults
    }

    pub fn page(&self) -> &Page {
        &self.window.page
    }

    /// Returns whether the detail panel covers the list.
    pub fn narrow(&self) -> bool {
        self.size.0 < 900
    }

    /// Checks or captures the current screen, in the dark and the light theme.
    pub async fn screen(&mut self, name: &str) {
        self.hold_messages().await;
        if self.look == Look::Fit {
            // Both themes have the same layout.
            let found = self.page().misfits(&self.words).await;
            let place = format!("{name}, {}, {}:", self.language, self.size.0);
            return self.faults.extend(found.iter().map(|fault| format!("{place} {fault}")));
        }
        for (dark, theme) in [(true, "dark"), (false, "light")] {
            self.window.portal().set_dark(dark);
            let shown = "return document.documentElement.dataset.theme === arguments[0];";
            self.page().until(&format!("the page is {theme}"), shown, &[theme]).await;
            self.look(name, theme).await;
        }
    }

    async fn look(&mut self, name: &str, theme: &str) {
        if self.look == Look::Pictures {
            return self.page().picture_into(&self.folder(theme), name).await;
        }
        // The themes only differ in colours, so the dark one is only checked for contrast.
        let found = match theme {
            "dark" => self.page().contrast_faults().await,
            _ => self.page().accessibility_advice().await,
        };
        let place = format!("{name}, {}, {theme}, {}:", self.language, self.size.0);
        self.faults.extend(found.iter().map(|fault| format!("{place} {fault}")));
    }

    fn folder(&self, theme: &str) -> PathBuf {
        let (width, height) = self.size;
        project(format!("artifacts/screenshots/{}-{theme}-{width}x{height}", self.language))
    }

    // Steps that find elements by the ids of the page's messages.

    /// Returns the text of a message.
    pub fn word(&self, id: &str) -> String {
        self.words.text(id).to_owned()
    }

    pub async fn find(&self, role: &str, id: &str) -> Element {
        self.page().find(role, self.words.text(id)).await
    }

    pub async fn click(&self, role: &str, id: &str) {
        self.page().click(role, self.words.text(id)).await;
    }

    /// Clicks the element that is named by a message with one argument.
    pub async fn click_with(&self, role: &str, id: &str, argument: &str, value: &str) {
        self.page().click(role, &self.words.with(id, &[(argument, value)])).await;
    }

    pub async fn fill(&self, role: &str, id: &str, text: &str) {
        self.page().fill(role, self.words.text(id), text).await;
    }

    /// Clicks an element by its selector, even if it is hidden until the pointer is near.
    pub async fn press_on(&self, selector: &str) {
        let press = "const found = document.querySelector(arguments[0]);
            found?.click();
            return found !== null;";
        self.page().until(&format!("{selector} is there"), press, &[selector]).await;
    }

    /// Clicks the first element that matches a selector and has the text of a message.
    pub async fn click_text(&self, selector: &str, id: &str) {
        let click = "const found = [...document.querySelectorAll(arguments[0])]
              .find((e) => e.innerText.trim() === arguments[1]);
            found?.click();
            return found !== undefined;";
        self.page()
            .until(&format!("{selector} with {id} is there"), click, &[selector, self.words.text(id)])
            .await;
    }

    /// Waits until an element that matches a selector is visible.
    pub async fn see(&self, selector: &str) {
        let there = "return document.querySelector(arguments[0])?.checkVisibility() ?? false;";
        self.page().until(&format!("{selector} is there"), there, &[selector]).await;
    }

    /// Waits until no element matches a selector.
    pub async fn gone(&self, selector: &str) {
        let gone = "return document.querySelector(arguments[0]) === null;";
        self.page().until(&format!("{selector} is gone"), gone, &[selector]).await;
    }

    /// Presses Escape.
    pub async fn escape(&self) {
        self.page().press(&char::from(Key::Escape).to_string()).await;
    }

    /// Presses a letter with Control.
    pub async fn control(&self, letter: &str) {
        self.page().press(&format!("{}{letter}", char::from(Key::Control))).await;
    }

    /// Waits until the list and its rows are shown.
    pub async fn list(&self) {
        self.see("[role=row][data-row]:not([aria-busy])").await;
    }

    /// Searches for the contact whose row has this text, and opens it.
    pub async fn open(&self, text: &str) {
        self.fill("textbox", "search", text).await;
        self.see("mark").await;
        self.page().click_containing("row", text).await;
        self.see("article[aria-label]").await;
        if !self.narrow() {
            self.click("button", "search-clear").await;
        }
    }

    /// In a narrow window, goes back from the contact to the list.
    pub async fn back(&self) {
        if self.narrow() {
            self.click("button", "detail-close").await;
        }
    }

    /// Opens an entry of the sidebar.
    pub async fn place(&self, name: &str) {
        let open = "[...document.querySelectorAll('[data-place]')]
            .find((place) => place.textContent.includes(arguments[0]))?.click();";
        self.page().script(open, vec![json!(name)]).await;
    }

    /// Selects all contacts of the list.
    pub async fn select_all(&self) {
        self.click("checkbox", "list-select-all").await;
        self.see(".status [role=toolbar]").await;
    }

    /// Chooses the field for a column of the imported file.
    pub async fn choose(&self, column: &str, field: &str) {
        let choose = "const select = document.querySelector(`[data-column='${arguments[0]}'] select`);
            select.value = arguments[1];
            select.dispatchEvent(new Event('change', { bubbles: true }));";
        self.page().script(choose, vec![json!(column), json!(field)]).await;
    }

    /// Cancels the running import, unless it has already ended, and waits for its end.
    pub async fn cancel_or_end(&self) {
        let cancel =
            "document.querySelector('[data-step=import] .buttons button:first-child:enabled')?.click();
            return document.querySelector('[data-outcome]') !== null;";
        self.page().until("the import has ended", cancel, &[]).await;
    }

    /// Scrolls an element to its start (0) or its end (1).
    pub async fn scroll(&self, selector: &str, to: f64) {
        let scroll = "const box = document.querySelector(arguments[0]);
            box.scrollTop = arguments[1] * box.scrollHeight;";
        self.page().script(scroll, vec![json!(selector), json!(to)]).await;
    }

    /// Opens a page of the settings.
    pub async fn settings(&self, page: &str) {
        self.control(",").await;
        self.click("button", &format!("settings-{page}")).await;
        self.see(&format!("[data-page={page}]")).await;
    }

    /// Prevents the messages at the bottom of the window from disappearing.
    async fn hold_messages(&self) {
        let hold = "document.querySelectorAll('.toast')
            .forEach((toast) => toast.dispatchEvent(new PointerEvent('pointerenter')));";
        self.page().script(hold, Vec::new()).await;
    }

    /// Closes the messages at the bottom of the window.
    pub async fn close_messages(&self) {
        let close = "document.querySelectorAll('.toast button:last-child').forEach((b) => b.click());
            return document.querySelector('.toast') === null;";
        self.page().until("no message is left", close, &[]).await;
    }
}
