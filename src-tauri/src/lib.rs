//! The desktop shell: it opens the window, handles the commands of the page by calling the engine, shows
//! native dialogs, and sends events to the page. Contacts, importing, storing and searching are implemented
//! in the engine.
//!
//! Suggested reading order: `run` (the start of the program), `shell` (the state that every command uses),
//! `commands` (one file per area).

mod answer;
mod arguments;
mod backups;
mod commands;
mod desktop;
mod dialogs;
mod early_files;
mod events;
mod failed_rows;
mod faults;
mod files;
mod instance;
mod jobs;
mod last_search;
mod latch;
mod links;
mod locale;
mod logging;
mod navigation;
mod pasted;
mod recent;
mod run;
mod shell;
mod store;
mod theme;
mod watch;
mod words;
mod work;

pub use commands::COMMANDS;
pub use desktop::{Desktop, Menu, MenuEntry, MenuRole, StandardMenu};
pub use dialogs::{DialogAnswer, Dialogs, FileKind, SaveRequest, SeveralAnswer};
pub use events::AppEvent;
pub use logging::start as start_log;
pub use run::{context, run, with_commands};
pub use shell::Shell;
pub use words::Words;
