//! The native menus as the page describes them: it has the commands, their keys, and every text.

use serde::Deserialize;

#[cfg(target_os = "linux")]
pub(super) const COPY: &str = "role.copy";
#[cfg(target_os = "linux")]
pub(super) const CUT: &str = "role.cut";
#[cfg(target_os = "linux")]
pub(super) const PASTE: &str = "role.paste";

/// One menu of the bar.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, specta::Type)]
pub struct Menu {
    /// In the user's language; `&` stands before the letter that opens it.
    pub label: String,
    /// From top to bottom.
    pub entries: Vec<MenuEntry>,
}

/// One line of a menu.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, specta::Type)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum MenuEntry {
    /// A command of the page.
    Command {
        /// Its id in the page's table.
        command: String,
        /// In the user's language.
        label: String,
        /// As `Mod+Shift+Z`, `Mod` being Ctrl or Cmd.
        keys: Option<String>,
        /// Whether it makes sense now.
        enabled: bool,
    },
    /// Something the system does.
    Role {
        /// What.
        role: MenuRole,
        /// In the user's language.
        label: String,
    },
    /// A line between others.
    Separator,
}

/// What a system does by itself. Those that only macOS has come in its menus only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum MenuRole {
    /// Cut the selected text.
    Cut,
    /// Copy the selected text.
    Copy,
    /// Paste into the text.
    Paste,
    /// macOS: what other programs offer.
    Services,
    /// macOS: hide Kith.
    Hide,
    /// macOS: hide all other programs.
    HideOthers,
    /// macOS: show all programs again.
    ShowAll,
    /// macOS: end Kith.
    Quit,
    /// macOS: put the window into the Dock.
    Minimize,
    /// macOS: make the window large, or small again.
    Zoom,
    /// macOS: let the window fill the screen.
    Fullscreen,
    /// macOS: close the window.
    Close,
}

/// Whether two menu bars differ in nothing but what is enabled: then the bar need not be built anew.
pub fn same_but_enabled(one: &[Menu], other: &[Menu]) -> bool {
    one.len() == other.len()
        && one.iter().zip(other).all(|(one, other)| {
            one.label == other.label
                && one.entries.len() == other.entries.len()
                && one.entries.iter().zip(&other.entries).all(|(one, other)| same_entry(one, other))
        })
}

fn same_entry(one: &MenuEntry, other: &MenuEntry) -> bool {
    match (one, other) {
        (
            MenuEntry::Command { command, label, keys, .. },
            MenuEntry::Command { command: command2, label: label2, keys: keys2, .. },
        ) => (command, label, keys) == (command2, label2, keys2),
        _ => one == other,
    }
}

/// A chord of the page as the system's menus write it.
pub fn accelerator(keys: &str) -> String {
    keys.replace("Mod+", "CmdOrCtrl+")
}

/// A text in which `&` is just that.
pub fn plain(label: &str) -> String {
    label.replace('&', "&&")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(label: &str, enabled: bool) -> Vec<Menu> {
        let command = MenuEntry::Command {
            command: "contact.new".into(),
            label: label.into(),
            keys: Some("Mod+N".into()),
            enabled,
        };
        vec![Menu { label: "&File".into(), entries: vec![command, MenuEntry::Separator] }]
    }

    #[test]
    fn what_is_enabled_makes_no_other_menu_and_a_language_does() {
        assert!(same_but_enabled(&file("New", true), &file("New", false)));
        assert!(!same_but_enabled(&file("New", true), &file("Nuevo", true)));
        assert!(!same_but_enabled(&file("New", true), &[]));
    }

    #[test]
    fn the_page_writes_menus_as_the_shell_reads_them() {
        let page = r#"[{"label":"&File","entries":[
            {"kind":"command","command":"contact.new","label":"New","keys":"Mod+N","enabled":true},
            {"kind":"separator"}]}]"#;
        assert_eq!(serde_json::from_str::<Vec<Menu>>(page).unwrap(), file("New", true));
    }

    #[test]
    fn mod_is_ctrl_or_cmd() {
        assert_eq!(accelerator("Mod+Shift+Z"), "CmdOrCtrl+Shift+Z");
        assert_eq!(plain("Save & close"), "Save && close");
    }
}
