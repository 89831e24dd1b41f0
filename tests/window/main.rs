//! The window: the app people get, driven in a virtual display. `KITH_APP` names the built app.

mod accessibility;
mod backups;
mod cleanup;
mod desktop;
mod dialogs;
mod dragging;
mod duplicates;
mod first_run;
mod history;
mod menus;
mod opening;
mod walk;
