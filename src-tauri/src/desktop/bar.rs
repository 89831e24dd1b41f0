//! The menu bar of the system, built and changed as the page describes it.

use std::collections::HashMap;

use tauri::menu::{HELP_SUBMENU_ID, IsMenuItem, MenuItem, PredefinedMenuItem, Submenu, WINDOW_SUBMENU_ID};
use tauri::{AppHandle, Runtime};

use super::menu::{Change, Menu, MenuEntry, StandardMenu, accelerator, changes, plain};
use super::role;

/// The menu bar that is shown.
pub struct Bar<R: Runtime> {
    menus: Vec<Menu>,
    submenus: Vec<Submenu<R>>,
    commands: HashMap<String, MenuItem<R>>,
}

/// What a change of the menu bar created.
#[derive(Debug, PartialEq, Eq)]
pub enum New {
    /// New items.
    Items,
    /// Nothing: the items are those of before.
    Nothing,
}

impl<R: Runtime> Default for Bar<R> {
    fn default() -> Bar<R> {
        Bar { menus: Vec::new(), submenus: Vec::new(), commands: HashMap::new() }
    }
}

impl<R: Runtime> Bar<R> {
    /// Shows these menus instead of the current ones. What they have in common stays.
    pub fn show(&mut self, app: &AppHandle<R>, menus: Vec<Menu>) -> tauri::Result<New> {
        let changes = changes(&self.menus, &menus);
        match &changes {
            Some(changes) => {
                for change in changes {
                    self.apply(app, change, &menus)?;
                }
            }
            None => self.build(app, &menus)?,
        }
        self.menus = menus;
        let same = changes.is_some_and(|all| all.iter().all(|one| matches!(one, Change::Enable { .. })));
        Ok(if same { New::Nothing } else { New::Items })
    }

    fn build(&mut self, app: &AppHandle<R>, menus: &[Menu]) -> tauri::Result<()> {
        let bar = tauri::menu::Menu::new(app)?;
        let mut submenus = Vec::new();
        self.commands.clear();
        for menu in menus {
            let submenu = submenu(app, menu)?;
            for entry in &menu.entries {
                submenu.append(self.item(app, entry)?.as_ref())?;
            }
            bar.append(&submenu)?;
            submenus.push(submenu);
        }
        app.set_menu(bar)?;
        self.submenus = submenus;
        Ok(())
    }

    fn apply(&mut self, app: &AppHandle<R>, change: &Change, menus: &[Menu]) -> tauri::Result<()> {
        match change {
            Change::Enable { command, enabled } => match self.commands.get(command) {
                Some(item) => item.set_enabled(*enabled),
                None => Ok(()),
            },
            Change::Replace { menu, entry } => {
                let now = menus.get(*menu).and_then(|menu| menu.entries.get(*entry));
                let (Some(now), Some(submenu)) = (now, self.submenus.get(*menu).cloned()) else {
                    return Ok(());
                };
                let item = self.item(app, now)?;
                submenu.remove_at(*entry)?;
                submenu.insert(item.as_ref(), *entry)
            }
        }
    }

    fn item(&mut self, app: &AppHandle<R>, entry: &MenuEntry) -> tauri::Result<Box<dyn IsMenuItem<R>>> {
        Ok(match entry {
            MenuEntry::Separator => Box::new(PredefinedMenuItem::separator(app)?),
            MenuEntry::Role { role, label } => role::item(app, *role, &plain(label))?,
            MenuEntry::Command { command, label, keys, enabled } => {
                let keys = keys.as_deref().map(accelerator);
                let item = MenuItem::with_id(app, command, plain(label), *enabled, keys)?;
                self.commands.insert(command.clone(), item.clone());
                Box::new(item)
            }
        })
    }
}

fn submenu<R: Runtime>(app: &AppHandle<R>, menu: &Menu) -> tauri::Result<Submenu<R>> {
    match menu.standard {
        // By these ids, Tauri makes a menu the one to which macOS adds its items.
        Some(StandardMenu::Window) => Submenu::with_id(app, WINDOW_SUBMENU_ID, &menu.label, true),
        Some(StandardMenu::Help) => Submenu::with_id(app, HELP_SUBMENU_ID, &menu.label, true),
        None => Submenu::new(app, &menu.label, true),
    }
}
