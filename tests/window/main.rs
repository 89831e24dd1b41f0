//! End-to-end tests of the window: the built app, controlled in a virtual display. `KITH_APP` is the path of
//! the app.

mod backups;
mod bulk_edit;
mod cards;
mod cleanup;
mod deleting;
mod desktop;
mod dialogs;
mod dragging;
mod duplicates;
mod editor;
mod first_run;
mod groups;
mod guide;
mod history;
mod keyboard;
mod list;
mod menus;
mod navigation;
mod opening;
mod overview;
mod scrolling;
mod second_day;
mod settings;
mod smart_groups;
mod walk;
mod wizard;
mod zoom;
