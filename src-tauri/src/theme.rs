//! Detecting whether the system uses a dark theme. On Linux, the desktop portal is asked, because WebKitGTK's
//! own guess is unreliable; on other systems, and without a portal, the theme of the window is used.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How long to wait for the first answer of the portal. It comes within a few milliseconds, or never if the
/// portal is broken; the page must not wait for that.
const PATIENCE: Duration = Duration::from_millis(300);

/// The theme of the system, as far as it is known.
#[derive(Default)]
pub struct Theme {
    state: Mutex<State>,
    answered: Condvar,
}

#[derive(Default, Clone, Copy)]
struct State {
    portal: Answer,
    window: bool,
}

/// The answer of the portal. Other systems than Linux have none.
#[derive(Default, Clone, Copy, PartialEq)]
#[cfg_attr(not(any(target_os = "linux", test)), allow(dead_code))]
enum Answer {
    #[default]
    NotAsked,
    Awaited,
    /// There is no portal, or it has no preference.
    None,
    Dark(bool),
}

impl Theme {
    /// Returns whether to use a dark theme. Waits briefly for the first answer of the portal.
    pub fn dark(&self) -> bool {
        let waited = self.answered.wait_timeout_while(self.lock(), PATIENCE, |s| s.portal == Answer::Awaited);
        let state = waited.unwrap_or_else(PoisonError::into_inner).0;
        dark(*state)
    }

    /// Returns whether the portal prefers a dark theme, or `None` if there is no portal or it has no
    /// preference.
    pub fn portal(&self) -> Option<bool> {
        match self.lock().portal {
            Answer::Dark(dark) => Some(dark),
            _ => None,
        }
    }

    /// Sets the theme of the window. Returns whether to use a dark theme, if that changed.
    pub fn window_is(&self, dark: bool) -> Option<bool> {
        self.update(|state| state.window = dark)
    }

    /// Records that the portal is being asked.
    #[cfg(any(target_os = "linux", test))]
    pub fn portal_asked(&self) {
        self.lock().portal = Answer::Awaited;
    }

    /// Sets the answer of the portal. Returns whether to use a dark theme, if that changed.
    #[cfg(any(target_os = "linux", test))]
    pub fn portal_says(&self, dark: Option<bool>) -> Option<bool> {
        let changed = self.update(|state| state.portal = dark.map_or(Answer::None, Answer::Dark));
        self.answered.notify_all();
        changed
    }

    fn update(&self, change: impl FnOnce(&mut State)) -> Option<bool> {
        let mut state = self.lock();
        let before = dark(*state);
        change(&mut state);
        let after = dark(*state);
        (before != after).then_some(after)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn dark(state: State) -> bool {
    match state.portal {
        Answer::Dark(dark) => dark,
        _ => state.window,
    }
}

/// Starts a thread that calls `report` with each value of the desktop portal's `color-scheme` until the
/// process ends.
#[cfg(target_os = "linux")]
pub fn follow_portal(report: impl Fn(Option<bool>) + Send + 'static) {
    let follow = move || {
        if portal::follow(&report).is_err() {
            tracing::info!("no desktop portal provides the colour scheme");
            report(None);
        }
    };
    if let Err(error) = std::thread::Builder::new().name("portal".into()).spawn(follow) {
        tracing::warn!(kind = %error.kind(), "no thread to follow the portal");
    }
}

#[cfg(target_os = "linux")]
mod portal {
    use zbus::blocking::{Connection, Proxy};
    use zbus::zvariant::{OwnedValue, Value};

    const NAMESPACE: &str = "org.freedesktop.appearance";
    const KEY: &str = "color-scheme";

    /// Calls `report` with the current colour scheme and with each later one.
    pub fn follow(report: &impl Fn(Option<bool>)) -> zbus::Result<()> {
        let bus = Connection::session()?;
        let settings = Proxy::new(
            &bus,
            "org.freedesktop.portal.Desktop",
            "/org/freedesktop/portal/desktop",
            "org.freedesktop.portal.Settings",
        )?;
        let changes = settings.receive_signal("SettingChanged")?;
        let present: OwnedValue = settings.call("Read", &(NAMESPACE, KEY))?;
        report(dark(&present));
        for change in changes {
            let (namespace, key, value): (String, String, OwnedValue) = change.body().deserialize()?;
            if namespace == NAMESPACE && key == KEY {
                report(dark(&value));
            }
        }
        Ok(())
    }

    /// Parses the colour scheme: 1 is dark, 2 is light and 0 is no preference. `Read` wraps its result in a
    /// second variant.
    fn dark(value: &Value<'_>) -> Option<bool> {
        match value {
            Value::Value(inner) => dark(inner),
            Value::U32(1) => Some(true),
            Value::U32(2) => Some(false),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_portal_wins_over_the_window() {
        let theme = Theme::default();
        assert_eq!(theme.window_is(true), Some(true));
        assert_eq!(theme.portal_says(Some(false)), Some(false));
        assert_eq!(theme.window_is(false), None);
        assert_eq!(theme.portal_says(Some(true)), Some(true));
        assert!(theme.dark());
    }

    #[test]
    fn without_a_portal_the_window_decides() {
        let theme = Theme::default();
        theme.portal_asked();
        theme.window_is(true);
        theme.portal_says(None);
        assert!(theme.dark());
    }

    #[test]
    fn a_silent_portal_is_not_waited_for() {
        let theme = Theme::default();
        theme.portal_asked();
        theme.window_is(true);
        assert!(theme.dark());
    }
}
