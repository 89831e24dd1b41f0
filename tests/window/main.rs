//! The window: the app people get, driven in a virtual display. `KITH_APP` names the built app.

mod backups;
mod cards;
mod cleanup;
mod desktop;
mod dialogs;
mod dragging;
mod duplicates;
mod editor;
mod first_run;
mod groups;
mod history;
mod keyboard;
mod list;
mod menus;
mod opening;
mod overview;
mod scrolling;
mod settings;
mod walk;
mod wizard;
mod zoom;
