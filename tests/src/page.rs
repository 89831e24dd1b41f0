//! The page as a person meets it: things with roles and names, texts, pictures. Every step waits for what it needs.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use fantoccini::Client;
use fantoccini::elements::Element;
pub use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::session::project;

/// How long a step waits for what it needs.
const PATIENCE: Duration = Duration::from_secs(20);

/// Longest a single call to the driver may take; some never return when the app is gone.
const CALL: Duration = Duration::from_secs(30);

/// Under this key WebDriver answers with an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// axe-core's names of WCAG 2.2 AA.
const WCAG: [&str; 5] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

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

    /// The WebDriver session, for what no step covers.
    pub fn client(&self) -> &Client {
        &self.client
    }

    pub(crate) async fn close(self) {
        let _ = self.client.close().await;
    }

    /// Runs a function's body in the page; its `return` is the answer.
    pub async fn script(&self, body: &str, arguments: Vec<Value>) -> Value {
        let call = tokio::time::timeout(CALL, self.client.execute(body, arguments)).await;
        call.expect("the page does not answer").unwrap_or_else(|error| panic!("{error}\nin {body}"))
    }

    /// The element of this role and whole name, once there is one that can be reached.
    pub async fn find(&self, role: &str, name: &str) -> Element {
        self.find_by(role, name, WHOLE).await
    }

    /// The element of this role whose name has this part, once there is one that can be reached.
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
                panic!("no {role} “{name}”; there are {:?}", self.names(role).await);
            }
            pause().await;
        }
    }

    /// The names of everything of this role that can be reached.
    pub async fn names(&self, role: &str) -> Vec<String> {
        let names =
            self.script(&format!("{FIND}\nreturn all(arguments[0]).map(nameOf);"), vec![json!(role)]).await;
        serde_json::from_value(names).unwrap_or_default()
    }

    /// Clicks.
    pub async fn click(&self, role: &str, name: &str) {
        self.click_by(role, name, WHOLE).await;
    }

    /// Clicks the element of this role whose name has this part.
    pub async fn click_containing(&self, role: &str, part: &str) {
        self.click_by(role, part, PART).await;
    }

    async fn click_by(&self, role: &str, name: &str, fits: &str) {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let element = self.find_by(role, name, fits).await;
            let Err(error) = element.clone().click().await else { return };
            assert!(Instant::now() < deadline, "{role} “{name}” cannot be clicked: {error}");
            // The driver takes what another scroller hides for visible. What moves or is being redrawn is there again
            // in a moment.
            let element = json!({ ELEMENT: element.element_id().as_ref() });
            let show = "if (arguments[0].isConnected) arguments[0].scrollIntoView({ block: 'center' });";
            let _ = self.client.execute(show, vec![element]).await;
            pause().await;
        }
    }

    /// Replaces a field's text.
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

    /// Presses a key with others held, such as `Control` and `a`.
    pub async fn chord(&self, held: &[Key], key: impl Into<char>) {
        let keys: String = held.iter().map(|key| char::from(*key)).chain([key.into()]).collect();
        self.press(&keys).await;
    }

    /// The texts of everything with a selector, in the page's order.
    pub async fn texts(&self, selector: &str) -> Vec<String> {
        let read = "return [...document.querySelectorAll(arguments[0])].map((e) => e.innerText.trim());";
        serde_json::from_value(self.script(read, vec![json!(selector)]).await).unwrap_or_default()
    }

    /// The list's first cells of text (the names) by row, once no row is on the way.
    pub async fn names_listed(&self) -> Vec<String> {
        self.until("no row is on the way", "return !document.querySelector('[role=row][aria-busy]');", &[])
            .await;
        let read = "const rows = [...document.querySelectorAll('[role=row][data-row]')];
            const place = (row) => Number(row.dataset.row);
            rows.sort((a, b) => place(a) - place(b));
            return rows.map((row) => row.querySelector('.name').innerText.trim().split('\\n').pop());";
        serde_json::from_value(self.script(read, Vec::new()).await).unwrap_or_default()
    }

    /// Waits until the list has so many contacts.
    pub async fn lists(&self, count: u64) {
        let rows = format!("return document.querySelector('[role=grid]')?.ariaRowCount === '{}';", count + 1);
        self.until(&format!("the list has {count} contacts"), &rows, &[]).await;
    }

    /// Presses keys, as `Key`s of the driver or letters, wherever the focus is.
    pub async fn press(&self, keys: &str) {
        let focused = self.client.active_element().await.expect("nothing has the focus");
        focused.send_keys(keys).await.expect("the focus takes no keys");
    }

    /// All text that can be seen.
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

    /// Waits longer than usual until a script returns `true`.
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

    /// Takes a picture into `artifacts/screenshots`.
    pub async fn picture(&self, name: &str) {
        self.picture_into(&project("artifacts/screenshots"), name).await;
    }

    /// Takes a picture into a folder, once nothing moves any more and two frames have passed: before, it can be an
    /// old one.
    pub async fn picture_into(&self, folder: &Path, name: &str) {
        let frames = "const done = arguments[arguments.length - 1];
            const moving = document.getAnimations().filter((a) => a.effect.getComputedTiming().endTime !== Infinity);
            Promise.allSettled(moving.map((animation) => animation.finished)).then(() =>
              requestAnimationFrame(() => requestAnimationFrame(() => done(true))));";
        let picture = async {
            self.client.execute_async(frames, Vec::new()).await?;
            self.client.screenshot().await
        };
        let picture =
            tokio::time::timeout(CALL, picture).await.expect("no picture came").expect("no picture");
        fs::create_dir_all(folder).unwrap();
        fs::write(folder.join(format!("{name}.png")), picture).unwrap();
    }

    /// What axe-core finds wrong with the page, by WCAG 2.2 AA: rule, and where.
    pub async fn accessibility_faults(&self) -> Vec<String> {
        self.axe(&WCAG).await
    }

    /// The same, and what axe-core finds against its own best practice.
    pub async fn accessibility_advice(&self) -> Vec<String> {
        self.axe(&[WCAG.as_slice(), &["best-practice"]].concat()).await
    }

    /// What axe-core finds wrong with the page's colours alone.
    pub async fn contrast_faults(&self) -> Vec<String> {
        self.axe(&["color-contrast"]).await
    }

    async fn axe(&self, rules: &[&str]) -> Vec<String> {
        if self.script("return window.axe !== undefined;", Vec::new()).await != json!(true) {
            let axe = project("ui/node_modules/axe-core/axe.min.js");
            let source = fs::read_to_string(axe).expect("axe-core is among the page's packages");
            self.script(&format!("{source}\nwindow.axe = axe;"), Vec::new()).await;
        }
        let body = "const done = arguments[arguments.length - 1];
            const still = document.getAnimations().filter((a) => a.effect.getComputedTiming().endTime !== Infinity);
            still.forEach((animation) => animation.finish());
            axe.run({ resultTypes: ['violations'], runOnly: arguments[0] }).then(
              (result) => done(result.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target.join(' ')).join(', '))),
              (error) => done(['axe: ' + error]));";
        let call = tokio::time::timeout(CALL, self.client.execute_async(body, vec![json!(rules)])).await;
        let faults = call.expect("axe does not answer").expect("axe failed");
        serde_json::from_value(faults).unwrap_or_default()
    }
}

/// Between two looks at a condition.
async fn pause() {
    tokio::time::sleep(Duration::from_millis(30)).await;
}
