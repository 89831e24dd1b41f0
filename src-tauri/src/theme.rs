//! Whether the system is dark. On Linux the desktop portal says so (WebKitGTK's own guess is unreliable);
//! elsewhere, and without a portal, the window does.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How long a question waits for the portal's first answer. It comes in a few milliseconds or, where the portal
/// is broken, never; the page must not wait for that.
const PATIENCE: Duration = Duration::from_millis(300);

/// The system's theme as far as it is known.
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

#[derive(Default, Clone, Copy, PartialEq)]
enum Answer {
    #[default]
    NotAsked,
    Awaited,
    /// No portal, or it leaves the choice to us.
    None,
    Dark(bool),
}

impl Theme {
    /// Whether to be dark. Waits a moment for the portal's first answer.
    pub fn dark(&self) -> bool {
        let waited = self.answered.wait_timeout_while(self.lock(), PATIENCE, |s| s.portal == Answer::Awaited);
        let state = waited.unwrap_or_else(PoisonError::into_inner).0;
        dark(*state)
    }

    /// Whether the portal asks for dark; `None` if there is no portal, or it leaves the choice to us.
    pub fn portal(&self) -> Option<bool> {
        match self.lock().portal {
            Answer::Dark(dark) => Some(dark),
            _ => None,
        }
    }

    /// Notes the window's theme; returns whether to be dark, if that changed.
    pub fn window_is(&self, dark: bool) -> Option<bool> {
        self.update(|state| state.window = dark)
    }

    /// Notes that the portal is being asked.
    pub fn portal_asked(&self) {
        self.lock().portal = Answer::Awaited;
    }

    /// Notes the portal's answer; returns whether to be dark, if that changed.
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

/// Follows the desktop portal's `color-scheme` on a thread of its own, for as long as the process lives.
#[cfg(target_os = "linux")]
pub fn follow_portal(tell: impl Fn(Option<bool>) + Send + 'static) {
    let follow = move || {
        if let Err(error) = portal::follow(&tell) {
            tracing::info!(%error, "no desktop portal tells the colour scheme");
            tell(None);
        }
    };
    if let Err(error) = std::thread::Builder::new().name("portal".into()).spawn(follow) {
        tracing::warn!(%error, "no thread to follow the portal");
    }
}

#[cfg(target_os = "linux")]
mod portal {
    use zbus::blocking::{Connection, Proxy};
    use zbus::zvariant::{OwnedValue, Value};

    const NAMESPACE: &str = "org.freedesktop.appearance";
    const KEY: &str = "color-scheme";

    /// Tells the present colour scheme and each later one.
    pub fn follow(tell: &impl Fn(Option<bool>)) -> zbus::Result<()> {
        let bus = Connection::session()?;
        let settings = Proxy::new(
            &bus,
            "org.freedesktop.portal.Desktop",
            "/org/freedesktop/portal/desktop",
            "org.freedesktop.portal.Settings",
        )?;
        let changes = settings.receive_signal("SettingChanged")?;
        let present: OwnedValue = settings.call("Read", &(NAMESPACE, KEY))?;
        tell(dark(&present));
        for change in changes {
            let (namespace, key, value): (String, String, OwnedValue) = change.body().deserialize()?;
            if namespace == NAMESPACE && key == KEY {
                tell(dark(&value));
            }
        }
        Ok(())
    }

    /// 1 asks for dark, 2 for light, 0 leaves it open. `Read` wraps its answer in a second variant.
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
