//! System notifications.

/// The identifier of the app, as in `tauri.conf.json`.
#[cfg(not(target_os = "linux"))]
const APP: &str = "app.kith.desktop";

/// Shows a notification. `chosen` runs when the user clicks it.
#[cfg(not(target_os = "macos"))]
pub fn show(title: &str, text: &str, chosen: impl FnOnce() + Send + 'static) {
    let (title, text) = (title.to_owned(), text.to_owned());
    // The thread waits for a click, and ends when the notification is closed.
    let show = move || match shown::until_closed(&title, &text) {
        Ok(true) => chosen(),
        Ok(false) => {}
        Err(_) => tracing::info!("the system shows no notifications"),
    };
    if let Err(error) = std::thread::Builder::new().name("notification".into()).spawn(show) {
        tracing::warn!(kind = %error.kind(), "no thread for a notification");
    }
}

/// Shows a notification. `chosen` is not needed here, because a click makes the system bring the app to the front.
#[cfg(target_os = "macos")]
pub fn show(title: &str, text: &str, chosen: impl FnOnce() + Send + 'static) {
    drop(chosen);
    let mut note = notify_rust::Notification::new();
    note.appname("Kith").summary(title).body(text);
    // Otherwise, the notification would be the Finder's. An error says that it is set already, or that this is
    // not the installed app.
    let _ = notify_rust::set_application(APP);
    if note.show().is_err() {
        tracing::info!("the system shows no notifications");
    }
}

#[cfg(target_os = "windows")]
mod shown {
    use notify_rust::error::Result;
    use notify_rust::{Notification, NotificationResponse};

    use crate::desktop::notice::APP;

    /// Shows a notification, waits until it is clicked or closed, and returns whether it was clicked.
    pub fn until_closed(title: &str, text: &str) -> Result<bool> {
        let mut note = Notification::new();
        // Windows finds the name and the icon by the id, which the installed shortcut also has.
        note.app_id(APP).summary(title).body(text);
        let mut clicked = false;
        note.show()?.wait_for_response(|response: &NotificationResponse| {
            clicked = matches!(response, NotificationResponse::Default);
        })?;
        Ok(clicked)
    }
}

#[cfg(target_os = "linux")]
mod shown {
    use std::collections::HashMap;

    use zbus::blocking::{Connection, Proxy};
    use zbus::zvariant::Value;

    const SERVICE: &str = "org.freedesktop.Notifications";
    const PATH: &str = "/org/freedesktop/Notifications";
    /// The id of the action for a click on the notification itself.
    const CLICKED: &str = "default";

    /// Shows a notification, waits until it is clicked or closed, and returns whether it was clicked.
    pub fn until_closed(title: &str, text: &str) -> zbus::Result<bool> {
        let bus = Connection::session()?;
        let desktop = Proxy::new(&bus, SERVICE, PATH, SERVICE)?;
        let signals = desktop.receive_all_signals()?;
        let hints = HashMap::from([("desktop-entry", Value::from("Kith"))]);
        let markup = escaped(text);
        let shown: u32 = desktop.call(
            "Notify",
            &("Kith", 0_u32, "kith-desktop", title, &markup, vec![CLICKED, ""], hints, -1_i32),
        )?;
        for signal in signals {
            let header = signal.header();
            match header.member().map(|member| member.as_str()) {
                Some("ActionInvoked") => {
                    let (id, action): (u32, String) = signal.body().deserialize()?;
                    if id == shown && action == CLICKED {
                        return Ok(true);
                    }
                }
                Some("NotificationClosed") => {
                    let (id, _reason): (u32, u32) = signal.body().deserialize()?;
                    if id == shown {
                        return Ok(false);
                    }
                }
                _ => {}
            }
        }
        Ok(false)
    }

    /// Escapes the body, because it may be interpreted as markup and a file name may look like markup.
    fn escaped(text: &str) -> String {
        text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
    }
}
