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

const FIND: &str = include_str!("page.js");

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
        self.find_by(role, name, "nameOf(e) === arguments[1]").await
    }

    /// The element of this role whose name has this part, once there is one that can be reached.
    pub async fn find_containing(&self, role: &str, part: &str) -> Element {
        self.find_by(role, part, "nameOf(e).includes(arguments[1])").await
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
        let deadline = Instant::now() + PATIENCE;
        // Something that moves or is being redrawn refuses the click: it is there again in a moment.
        while let Err(error) = self.find(role, name).await.click().await {
            assert!(Instant::now() < deadline, "{role} “{name}” cannot be clicked: {error}");
            pause().await;
        }
    }

    /// Replaces a field's text.
    pub async fn fill(&self, role: &str, name: &str, text: &str) {
        let field = self.find(role, name).await;
        field.clear().await.unwrap_or_else(|error| panic!("{role} “{name}” cannot be cleared: {error}"));
        field.send_keys(text).await.unwrap_or_else(|error| panic!("{role} “{name}” takes no text: {error}"));
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
        let arguments: Vec<Value> = arguments.iter().map(|argument| json!(argument)).collect();
        let deadline = Instant::now() + PATIENCE;
        while self.script(body, arguments.clone()).await != json!(true) {
            assert!(
                Instant::now() < deadline,
                "waited in vain until {what}; the page says:\n{}",
                self.text().await
            );
            pause().await;
        }
    }

    /// Takes a picture into `artifacts/screenshots`, once nothing moves any more and two frames have passed: before,
    /// it can be an old one.
    pub async fn picture(&self, name: &str) {
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
        let folder = project("artifacts/screenshots");
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join(format!("{name}.png")), picture).unwrap();
    }

    /// What axe-core finds wrong with the page by WCAG 2.2 AA: rule, and where.
    pub async fn accessibility_faults(&self) -> Vec<String> {
        let axe = project("ui/node_modules/axe-core/axe.min.js");
        let source = fs::read_to_string(Path::new(&axe)).expect("axe-core is among the page's packages");
        self.script(&format!("{source}\nwindow.axe = axe;"), Vec::new()).await;
        let body = "const done = arguments[arguments.length - 1];
            axe.run({ resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(
              (result) => done(result.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target.join(' ')).join(', '))),
              (error) => done(['axe: ' + error]));";
        let call = tokio::time::timeout(CALL, self.client.execute_async(body, Vec::new())).await;
        let faults = call.expect("axe does not answer").expect("axe failed");
        serde_json::from_value(faults).unwrap_or_default()
    }
}

/// Between two looks at a condition.
async fn pause() {
    tokio::time::sleep(Duration::from_millis(30)).await;
}
