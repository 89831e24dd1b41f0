//! Finding text that does not fit where it stands.

use serde_json::json;

use crate::page::Page;
use crate::words::Words;

impl Page {
    /// Returns what does not fit: texts of the page that are cut off, text that sticks out of its control, and what
    /// scrolls sideways.
    pub async fn misfits(&self, words: &Words) -> Vec<String> {
        let own: Vec<&str> = words.plain().collect();
        let found = self.script(include_str!("fit.js"), vec![json!(own)]).await;
        serde_json::from_value(found).expect("the page answers with texts")
    }
}
