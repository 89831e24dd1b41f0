//! The native menus, as described by the page, which provides the commands, their keys and all texts.

use serde::Deserialize;

#[cfg(target_os = "linux")]
pub(super) const COPY: &str = "role.copy";
#[cfg(target_os = "linux")]
pub(super) const CUT: &str = "role.cut";
#[cfg(target_os = "linux")]
pub(super) const PASTE: &str = "role.paste";

/// A menu in the menu bar.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct Menu {
    /// The label in the user's language. `&` precedes the letter that opens the menu.
    pub label: String,
    /// The menu of macOS that this is, if the system adds items to it.
    pub standard: Option<StandardMenu>,
    /// The entries, from top to bottom.
    pub entries: Vec<MenuEntry>,
}

/// A menu to which macOS adds items of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum StandardMenu {
    /// The menu with the open windows.
    Window,
    /// The menu with the field that searches all menus.
    Help,
}

/// An entry of a menu.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(specta::Type))]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum MenuRole {
    /// Cut the selected text.
    Cut,
    /// Copy the selected text.
    Copy,
    /// Paste text from the clipboard.
    Paste,
    /// macOS: undo the last change of text.
    Undo,
    /// macOS: redo the last change of text.
    Redo,
    /// macOS: select all text.
    SelectAll,
    /// macOS: the submenu with services of other programs.
    Services,
    /// macOS: hide Kith.
    Hide,
    /// macOS: hide all other programs.
    HideOthers,
    /// macOS: show all programs again.
    ShowAll,
    /// macOS: minimise the window to the Dock.
    Minimize,
    /// macOS: maximise the window, or restore its size.
    Zoom,
    /// macOS: toggle full screen.
    Fullscreen,
    /// macOS: close the window.
    Close,
}

/// A difference between two menu bars.
#[derive(Debug, PartialEq, Eq)]
pub enum Change {
    /// A command became available or unavailable.
    Enable {
        /// The id of the command.
        command: String,
        /// Whether it is available now.
        enabled: bool,
    },
    /// Another entry stands in the place of this one.
    Replace {
        /// The index of the menu.
        menu: usize,
        /// The index of the entry in its menu.
        entry: usize,
    },
}

/// Returns the changes that turn a menu bar into another. Returns `None` if the bar must be built again, because
/// it has other menus or another number of entries.
pub fn changes(before: &[Menu], now: &[Menu]) -> Option<Vec<Change>> {
    let same_menus = before.len() == now.len()
        && before.iter().zip(now).all(|(before, now)| {
            (&before.label, before.standard, before.entries.len())
                == (&now.label, now.standard, now.entries.len())
        });
    if !same_menus {
        return None;
    }
    let pairs = before.iter().zip(now).enumerate().flat_map(|(menu, (before, now))| {
        let entries = before.entries.iter().zip(&now.entries).enumerate();
        entries.filter_map(move |(entry, (before, now))| change(before, now, menu, entry))
    });
    Some(pairs.collect())
}

fn change(before: &MenuEntry, now: &MenuEntry, menu: usize, entry: usize) -> Option<Change> {
    if before == now {
        return None;
    }
    match (before, now) {
        (
            MenuEntry::Command { command, label, keys, .. },
            MenuEntry::Command { command: command2, label: label2, keys: keys2, enabled },
        ) if (command, label, keys) == (command2, label2, keys2) => {
            Some(Change::Enable { command: command.clone(), enabled: *enabled })
        }
        _ => Some(Change::Replace { menu, entry }),
    }
}

/// Converts a key combination of the page to the format of the system's menus, which name keys and not the
/// characters that they type.
pub fn accelerator(keys: &str) -> String {
    let keys = keys.replace("Mod+", "CmdOrCtrl+");
    match keys.strip_suffix('?') {
        Some(held) => format!("{held}Shift+Slash"),
        None => keys,
    }
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
        let entries = vec![MenuEntry::Separator, command];
        vec![Menu { label: "&File".into(), standard: None, entries }]
    }

    #[test]
    fn only_what_differs_changes() {
        assert_eq!(changes(&file("New", true), &file("New", true)), Some(vec![]));
        let enable = Change::Enable { command: "contact.new".into(), enabled: false };
        assert_eq!(changes(&file("New", true), &file("New", false)), Some(vec![enable]));
    }

    #[test]
    fn another_entry_takes_the_place_of_the_one_before() {
        let replace = || Some(vec![Change::Replace { menu: 0, entry: 1 }]);
        assert_eq!(changes(&file("New", true), &file("Nuevo", true)), replace());
        let mut role = file("New", true);
        role[0].entries[1] = MenuEntry::Role { role: MenuRole::Undo, label: "Undo".into() };
        assert_eq!(changes(&file("New", true), &role), replace());
        assert_eq!(changes(&role, &file("New", true)), replace());
    }

    #[test]
    fn other_menus_are_built_again() {
        let (file, mut other) = (file("New", true), file("New", true));
        assert_eq!(changes(&file, &[]), None);
        other[0].label = "&Archivo".into();
        assert_eq!(changes(&file, &other), None);
        other = file.clone();
        other[0].entries.pop();
        assert_eq!(changes(&file, &other), None);
        other = file.clone();
        other[0].standard = Some(StandardMenu::Help);
        assert_eq!(changes(&file, &other), None);
    }

    #[test]
    fn the_page_writes_menus_as_the_shell_reads_them() {
        let page = r#"[{"label":"&File","standard":null,"entries":[{"kind":"separator"},
            {"kind":"command","command":"contact.new","label":"New","keys":"Mod+N","enabled":true}]}]"#;
        assert_eq!(serde_json::from_str::<Vec<Menu>>(page).unwrap(), file("New", true));
    }

    #[test]
    fn mod_is_ctrl_or_cmd() {
        assert_eq!(accelerator("Mod+Shift+Z"), "CmdOrCtrl+Shift+Z");
        assert_eq!(accelerator("Mod+?"), "CmdOrCtrl+Shift+Slash");
        assert_eq!(plain("Save & close"), "Save && close");
    }
}
