//! The desktop shell: it opens the window, answers the page's commands by asking the engine, shows native
//! dialogs, and tells the page what happens outside it. What contacts are and how they are imported, stored
//! and found is the engine's.
//!
//! Reading order: `run` (start), `shell` (the state every command sees), `commands` (one file per area).

mod answer;
mod arguments;
mod backups;
mod commands;
mod desktop;
mod dialogs;
mod events;
mod failed_rows;
mod files;
mod jobs;
mod last_search;
mod links;
mod locale;
mod logging;
mod recent;
mod run;
mod shell;
mod store;
mod theme;
mod watch;
mod words;

pub use commands::COMMANDS;
pub use desktop::{Desktop, Menu, MenuEntry, MenuRole};
pub use dialogs::{DialogAnswer, Dialogs, FileKind, SaveRequest};
pub use events::AppEvent;
pub use run::{context, run, with_commands};
pub use shell::Shell;
pub use words::Words;
