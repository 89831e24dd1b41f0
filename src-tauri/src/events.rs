//! What the page is told without asking.

use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::Serialize;
use tauri::ipc::Channel;

use crate::files::SourceFile;

/// One thing that happened outside the page.
#[derive(Debug, Clone, PartialEq, Serialize, specta::Type)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum AppEvent {
    /// The store changed, here or through another process.
    Changed {
        /// Grows with every change.
        revision: u64,
    },
    /// The system went dark or light.
    Theme {
        /// Whether it is dark now.
        dark: bool,
    },
    /// An item of the native menu was chosen.
    Menu {
        /// The id of an entry of the page's command table.
        command: String,
    },
    /// A file was dropped on the window or opened with Kith.
    File {
        /// The file, by its token.
        source: SourceFile,
    },
    /// Files are being dragged over the window, or no longer.
    Drag {
        /// Whether they are over it.
        over: bool,
    },
}

/// Carries events to the page. Files that arrive before the page listens wait for it: they came with the start.
#[derive(Default)]
pub struct Events(Mutex<State>);

#[derive(Default)]
struct State {
    page: Option<Channel<AppEvent>>,
    waiting: Vec<AppEvent>,
}

impl Events {
    /// From now on events go to this channel; a reloaded page replaces the one before.
    pub fn subscribe(&self, page: Channel<AppEvent>) {
        let mut state = self.lock();
        for event in std::mem::take(&mut state.waiting) {
            deliver(&page, event);
        }
        state.page = Some(page);
    }

    /// Tells the page.
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
    if let Err(error) = page.send(event) {
        tracing::warn!(%error, "the page did not take an event");
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
        events.send(AppEvent::File { source });
        events.send(AppEvent::Theme { dark: true });
        let (page, heard) = listener();
        events.subscribe(page);
        events.send(AppEvent::Drag { over: true });
        assert_eq!(
            *heard.lock().unwrap(),
            [
                r#"{"event":"file","source":{"token":"1","name":"a.csv","size":3}}"#,
                r#"{"event":"drag","over":true}"#
            ]
        );
    }
}
