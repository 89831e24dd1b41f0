//! The native menus, as described by the page, which provides the commands, their keys and all texts.

use serde::Deserialize;

#[cfg(target_os = "linux")]
pub(super) const COPY: &str = "role.copy";
#[cfg(target_os = "linux")]
pub(super) const CUT: &str = "role.cut";
#[cfg(target_os = "linux")]
pub(super) const PASTE: &str = "role.paste";

/// A menu in the menu bar.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, specta::Type)]
pub struct Menu {
    /// The label in the user's language. `&` precedes the letter that opens the menu.
    pub label: String,
    /// The entries, from top to bottom.
    pub entries: Vec<MenuEntry>,
}

/// An entry of a menu.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, specta::Type)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum MenuEntry {
    /// A command of the page.
    Command {
        /// The id in the page's table of commands.
        command: String,
        /// The label in the user's language.
        label: String,
        /// The keys, such as `Mod+Shift+Z`. `Mod` means Ctrl or Cmd.
        keys: Option<String>,
        /// Whether the command is currently available.
        enabled: bool,
    },
    /// An action of the system.
    Role {
        /// The action.
        role: MenuRole,
        /// The label in the user's language.
        label: String,
    },
    /// A separator line.
    Separator,
}

/// An action that the system performs by itself. Some actions exist only on macOS, and are only used in its
/// menus.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum MenuRole {
    /// Cut the selected text.
    Cut,
    /// Copy the selected text.
    Copy,
    /// Paste text from the clipboard.
    Paste,
    /// macOS: the submenu with services of other programs.
    Services,
    /// macOS: hide Kith.
    Hide,
    /// macOS: hide all other programs.
    HideOthers,
    /// macOS: show all programs again.
    ShowAll,
    /// macOS: quit Kith.
    Quit,
    /// macOS: minimise the window to the Dock.
    Minimize,
    /// macOS: maximise the window, or restore its size.
    Zoom,
    /// macOS: toggle full screen.
    Fullscreen,
    /// macOS: close the window.
    Close,
}

/// Returns whether two menu bars only differ in which commands are enabled. In this case, the bar need not be
/// rebuilt.
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

/// Converts a key combination of the page to the format of the system's menus.
pub fn accelerator(keys: &str) -> String {
    keys.replace("Mod+", "CmdOrCtrl+")
}

/// Escapes `&`, so that it is shown as a character.
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
