//! Checking the accessibility of the page with axe-core.

use std::fs;

use serde_json::json;

use crate::page::{CALL, Page};
use crate::session::project;

/// The tags of axe-core for WCAG 2.2 AA.
const WCAG: [&str; 5] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

impl Page {
    /// Returns the violations of WCAG 2.2 AA that axe-core finds in the page: the rule and the element.
    pub async fn accessibility_faults(&self) -> Vec<String> {
        self.axe(&WCAG).await
    }

    /// Returns the violations of WCAG 2.2 AA and of axe-core's own best practices.
    pub async fn accessibility_advice(&self) -> Vec<String> {
        self.axe(&[WCAG.as_slice(), &["best-practice"]].concat()).await
    }

    /// Returns only the violations of the rules about colour contrast.
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
        let call = tokio::time::timeout(CALL, self.client().execute_async(body, vec![json!(rules)])).await;
        let faults = call.expect("axe does not answer").expect("axe failed");
        serde_json::from_value(faults).unwrap_or_default()
    }
}
