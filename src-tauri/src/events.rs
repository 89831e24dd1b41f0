//! Events that are sent to the page without a request.

use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::Serialize;
use tauri::ipc::Channel;

use crate::files::SourceFile;

/// An event that happened outside the page.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum AppEvent {
    /// The store was changed, by this process or another.
    Changed {
        /// The revision of the store, which grows with every change.
        revision: u64,
    },
    /// The theme of the system changed.
    Theme {
        /// Whether the theme is dark now.
        dark: bool,
    },
    /// An item of the native menu was chosen.
    Menu {
        /// The id in the page's table of commands.
        command: String,
    },
    /// Files were dropped on the window or opened with Kith.
    File {
        /// The first file, by its token.
        source: SourceFile,
        /// The other files.
        more: Vec<SourceFile>,
    },
    /// The daily backup was made.
    BackedUp,
    /// Files started or stopped being dragged over the window.
    Drag {
        /// Whether files are over the window now.
        over: bool,
    },
}

/// Sends events to the page. Files that were opened at the start are kept until the page listens.
#[derive(Default)]
pub struct Events(Mutex<State>);

#[derive(Default)]
struct State {
    page: Option<Channel<AppEvent>>,
    waiting: Vec<AppEvent>,
}

impl Events {
    /// Sends all events from now on to this channel, which replaces the previous one (for example, after a
    /// reload of the page).
    pub fn subscribe(&self, page: Channel<AppEvent>) {
        let mut state = self.lock();
        for event in std::mem::take(&mut state.waiting) {
            deliver(&page, event);
        }
        state.page = Some(page);
    }

    /// Sends an event to the page.
    pub fn send(&self, event: AppEvent) {
        let mut state = self.lock();
        match &state.page {
            Some(page) => deliver(page, event),
            None if matches!(event, AppEvent::File { .. }) => state.waiting.push(event),
            None => {}
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn deliver(page: &Channel<AppEvent>, event: AppEvent) {
    if page.send(event).is_err() {
        tracing::warn!("the page did not take an event");
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use super::*;

    fn listener() -> (Channel<AppEvent>, Arc<Mutex<Vec<String>>>) {
        let heard = Arc::new(Mutex::new(Vec::new()));
        let sink = heard.clone();
        let channel = Channel::new(move |body| {
            if let tauri::ipc::InvokeResponseBody::Json(text) = body {
                sink.lock().unwrap().push(text);
            }
            Ok(())
        });
        (channel, heard)
    }

    #[test]
    fn a_file_given_at_the_start_waits_for_the_page() {
        let events = Events::default();
        let source = SourceFile { token: "1".into(), name: "a.csv".into(), size: 3 };
        events.send(AppEvent::File { source, more: Vec::new() });
        events.send(AppEvent::Theme { dark: true });
        let (page, heard) = listener();
        events.subscribe(page);
        events.send(AppEvent::Drag { over: true });
        assert_eq!(
            *heard.lock().unwrap(),
            [
                r#"{"event":"file","source":{"token":"1","name":"a.csv","size":3},"more":[]}"#,
                r#"{"event":"drag","over":true}"#
            ]
        );
    }
}
