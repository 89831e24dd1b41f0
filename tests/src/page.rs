//! The page as a user perceives it: elements with roles and names, texts, and screenshots. Every step waits
//! until its element is available.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use fantoccini::Client;
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
pub use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::session::project;

/// How long a step waits for its condition.
const PATIENCE: Duration = Duration::from_secs(20);

/// The timeout of a single call to the driver. Some calls never return if the app has ended.
pub(crate) const CALL: Duration = Duration::from_secs(30);

/// How long a click may take from the driver to the page.
const CLICK: Duration = Duration::from_millis(500);

/// The key of an element in answers of WebDriver.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

const FIND: &str = include_str!("page.js");
const WHOLE: &str = "nameOf(e) === arguments[1]";
const PART: &str = "nameOf(e).includes(arguments[1])";

/// The page in the window.
pub struct Page {
    client: Client,
}

impl Page {
    pub(crate) fn new(client: Client) -> Page {
        Page { client }
    }

    /// Returns the WebDriver client, for actions that no method covers.
    pub fn client(&self) -> &Client {
        &self.client
    }

    pub(crate) async fn close(self) {
        let _ = self.client.close().await;
    }

    /// Runs the body of a function in the page, and returns its result.
    pub async fn script(&self, body: &str, arguments: Vec<Value>) -> Value {
        let call = tokio::time::timeout(CALL, self.client.execute(body, arguments)).await;
        call.expect("the page does not answer").unwrap_or_else(|error| panic!("{error}\nin {body}"))
    }

    /// Waits for a reachable element with this role and exactly this name.
    pub async fn find(&self, role: &str, name: &str) -> Element {
        self.find_by(role, name, WHOLE).await
    }

    /// Waits for a reachable element with this role whose name contains this text.
    pub async fn find_containing(&self, role: &str, part: &str) -> Element {
        self.find_by(role, part, PART).await
    }

    async fn find_by(&self, role: &str, name: &str, fits: &str) -> Element {
        let body = format!("{FIND}\nreturn all(arguments[0]).find((e) => {fits}) ?? null;");
        let deadline = Instant::now() + PATIENCE;
        loop {
            let found = self.script(&body, vec![json!(role), json!(name)]).await;
            if let Some(id) = found.get(ELEMENT).and_then(Value::as_str) {
                return Element::from_element_id(self.client.clone(), id.to_owned().into());
            }
            if Instant::now() > deadline {
                let [names, situation] = [format!("{:?}", self.names(role).await), self.situation().await];
                panic!("no {role} “{name}”; there are {names}; {situation}");
            }
            pause().await;
        }
    }

    /// Returns the names of all reachable elements with this role.
    pub async fn names(&self, role: &str) -> Vec<String> {
        let names =
            self.script(&format!("{FIND}\nreturn all(arguments[0]).map(nameOf);"), vec![json!(role)]).await;
        serde_json::from_value(names).unwrap_or_default()
    }

    /// Clicks the element with this role and exactly this name.
    pub async fn click(&self, role: &str, name: &str) {
        self.click_by(role, name, WHOLE).await;
    }

    /// Clicks the element with this role whose name contains this text.
    pub async fn click_containing(&self, role: &str, part: &str) {
        self.click_by(role, part, PART).await;
    }

    async fn click_by(&self, role: &str, name: &str, fits: &str) {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let element = self.find_by(role, name, fits).await;
            let result = self.click_once(element).await;
            if result.as_ref().is_ok_and(|arrived| *arrived) {
                return;
            }
            let now = Instant::now();
            assert!(
                now < deadline,
                "{role} “{name}” cannot be clicked ({result:?}); {}",
                self.situation().await
            );
            pause().await;
        }
    }

    /// Clicks an element, and returns whether the click arrived. The result of the driver is not reliable: an
    /// element that is being redrawn may miss a click, and a click may arrive although the driver reports an
    /// error. This matters because a second click would close a menu.
    async fn click_once(&self, element: Element) -> Result<bool, CmdError> {
        let itself = json!({ ELEMENT: element.element_id().as_ref() });
        // The driver considers an element visible even if it is scrolled out of view.
        let watch = "const element = arguments[0];
            const top = document.elementFromPoint(...middle(element));
            if (!top || !(element.contains(top) || top.contains(element))) element.scrollIntoView({ block: 'center' });
            const click = (window.awaitedClick = { element, down: false, up: false });
            element.addEventListener('pointerdown', () => (click.down = true), { once: true, capture: true });
            element.addEventListener('click', () => (click.up = true), { once: true, capture: true });";
        let arrived = "const click = window.awaitedClick;
            return !click || click.up || (click.down && !click.element.isConnected);";
        self.client.execute(&format!("{FIND}\n{watch}"), vec![itself]).await?;
        let driver = element.click().await;
        let deadline = Instant::now() + CLICK;
        while self.script(arrived, Vec::new()).await != json!(true) {
            if Instant::now() > deadline {
                return driver.map(|()| false);
            }
            pause().await;
        }
        Ok(true)
    }

    /// Returns a description of the state of the page for error messages: the focus, and the open dialogs and
    /// menus.
    async fn situation(&self) -> String {
        let script = "const open = [...document.querySelectorAll('dialog[open], [role=menu], [aria-expanded=true]')];
            const focus = document.activeElement;
            return `focus on ${focus.tagName} “${nameOf(focus)}”, open: ${open.map(nameOf).join('; ') || 'nothing'}`;";
        self.script(&format!("{FIND}\n{script}"), Vec::new()).await.as_str().unwrap_or_default().to_owned()
    }

    /// Replaces the text of a field.
    pub async fn fill(&self, role: &str, name: &str, text: &str) {
        let field = self.find(role, name).await;
        field.clear().await.unwrap_or_else(|error| panic!("{role} “{name}” cannot be cleared: {error}"));
        field.send_keys(text).await.unwrap_or_else(|error| panic!("{role} “{name}” takes no text: {error}"));
    }

    /// Chooses an option of a select by its text.
    pub async fn choose(&self, name: &str, option: &str) {
        let select = self.find("combobox", name).await;
        select
            .select_by_label(option)
            .await
            .unwrap_or_else(|error| panic!("“{name}” has no “{option}”: {error}"));
    }

    /// Presses a key while others are held, such as `Control` and `a`.
    pub async fn chord(&self, held: &[Key], key: impl Into<char>) {
        let keys: String = held.iter().map(|key| char::from(*key)).chain([key.into()]).collect();
        self.press(&keys).await;
    }

    /// Returns the texts of all elements that match a selector, in the order of the page.
    pub async fn texts(&self, selector: &str) -> Vec<String> {
        let read = "return [...document.querySelectorAll(arguments[0])].map((e) => e.innerText.trim());";
        serde_json::from_value(self.script(read, vec![json!(selector)]).await).unwrap_or_default()
    }

    /// Waits until all rows are loaded, and returns the names in the list, by row.
    pub async fn names_listed(&self) -> Vec<String> {
        self.until("no row is on the way", "return !document.querySelector('[role=row][aria-busy]');", &[])
            .await;
        let read = "const rows = [...document.querySelectorAll('[role=row][data-row]')];
            const place = (row) => Number(row.dataset.row);
            rows.sort((a, b) => place(a) - place(b));
            return rows.map((row) => row.querySelector('.name').innerText.trim().split('\\n').pop());";
        serde_json::from_value(self.script(read, Vec::new()).await).unwrap_or_default()
    }

    /// Waits until the list has this number of contacts.
    pub async fn lists(&self, count: u64) {
        let rows = format!("return document.querySelector('[role=grid]')?.ariaRowCount === '{}';", count + 1);
        self.until(&format!("the list has {count} contacts"), &rows, &[]).await;
    }

    /// Presses keys (letters, or `Key`s of the driver) in the focused element.
    pub async fn press(&self, keys: &str) {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let pressed = match self.client.active_element().await {
                Ok(focused) => focused.send_keys(keys).await,
                Err(error) => Err(error),
            };
            match pressed {
                Ok(()) => return,
                // The focused element was being redrawn, so no key has arrived.
                Err(error) if is_passing(&error) && Instant::now() < deadline => pause().await,
                Err(error) => panic!("the focus takes no keys ({error}); {}", self.situation().await),
            }
        }
    }

    /// Returns all visible text.
    pub async fn text(&self) -> String {
        let text = self.script("return document.body.innerText;", Vec::new()).await;
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until the page shows a text.
    pub async fn shows(&self, text: &str) {
        self.until(
            &format!("the page shows “{text}”"),
            "return document.body.innerText.includes(arguments[0]);",
            &[text],
        )
        .await;
    }

    /// Waits until a script returns `true`.
    pub async fn until(&self, what: &str, body: &str, arguments: &[&str]) {
        self.wait(PATIENCE, what, body, arguments).await;
    }

    /// Waits until a script returns `true`, with the given timeout.
    pub async fn until_within(&self, patience: Duration, what: &str, body: &str) {
        self.wait(patience, what, body, &[]).await;
    }

    async fn wait(&self, patience: Duration, what: &str, body: &str, arguments: &[&str]) {
        let arguments: Vec<Value> = arguments.iter().map(|argument| json!(argument)).collect();
        let deadline = Instant::now() + patience;
        while self.script(body, arguments.clone()).await != json!(true) {
            assert!(
                Instant::now() < deadline,
                "waited in vain until {what}; the page says:\n{}",
                self.text().await
            );
            pause().await;
        }
    }

    /// Takes a screenshot into `artifacts/screenshots`.
    pub async fn picture(&self, name: &str) {
        self.picture_into(&project("artifacts/screenshots"), name).await;
    }

    /// Takes a screenshot into a folder, after all animations have ended and two frames have passed. Before
    /// that, it could show an old frame.
    pub async fn picture_into(&self, folder: &Path, name: &str) {
        let frames = "const done = arguments[arguments.length - 1];
            const moving = document.getAnimations().filter((a) => a.effect.getComputedTiming().endTime !== Infinity);
            Promise.allSettled(moving.map((animation) => animation.finished)).then(() =>
              requestAnimationFrame(() => requestAnimationFrame(() => done(true))));";
        let picture = || async {
            self.client.execute_async(frames, Vec::new()).await?;
            self.client.screenshot().await
        };
        let picture = async {
            match picture().await {
                // The driver sometimes gets no screenshot from a busy web view.
                Err(_) => picture().await,
                taken => taken,
            }
        };
        let picture =
            tokio::time::timeout(CALL, picture).await.expect("no picture came").expect("no picture");
        fs::create_dir_all(folder).unwrap();
        fs::write(folder.join(format!("{name}.png")), picture).unwrap();
    }
}

/// Returns whether an error means that an element was temporarily unavailable.
fn is_passing(error: &CmdError) -> bool {
    error.is_stale_element_reference() || error.is_element_not_interactable() || error.is_no_such_element()
}

/// Waits between two checks of a condition.
async fn pause() {
    tokio::time::sleep(Duration::from_millis(30)).await;
}
