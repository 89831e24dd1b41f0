//! What the command line takes from the computer it runs on: the folder of the desktop app, the locale and the clock.

use std::path::PathBuf;

use kith_engine::Failure;
use kith_engine::clock::Timestamp;

/// The folder in which the desktop app keeps its data.
pub fn default_data_dir() -> Result<PathBuf, Failure> {
    directories::ProjectDirs::from("app", "kith", "Kith").map(|dirs| dirs.data_dir().to_owned()).ok_or_else(
        || Failure {
            code: "store_unavailable".to_owned(),
            message: "There is no home folder to keep contacts in. Name a folder with --data-dir.".to_owned(),
            details: serde_json::Map::new(),
        },
    )
}

/// The person's locale as a language tag, from the environment variables; `en` if they do not name one.
pub fn locale() -> String {
    let named = ["LC_ALL", "LC_COLLATE", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    let tag = named.unwrap_or_default();
    let tag = tag.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    if tag.is_empty() || tag == "C" || tag == "POSIX" { "en".to_owned() } else { tag }
}

/// The present time.
pub fn now() -> Timestamp {
    Timestamp::from_millis(jiff::Timestamp::now().as_millisecond())
}
