//! Where the store is, when nobody says.

use std::path::PathBuf;

use kith_engine::Failure;

/// The desktop app's data folder.
pub fn default_data_dir() -> Result<PathBuf, Failure> {
    directories::ProjectDirs::from("app", "kith", "Kith").map(|dirs| dirs.data_dir().to_owned()).ok_or_else(
        || Failure {
            code: "store_unavailable".to_owned(),
            message: "There is no home folder to keep contacts in. Name a folder with --data-dir.".to_owned(),
            details: serde_json::Map::new(),
        },
    )
}

/// The person's locale as a language tag, from the environment; `en` when it says nothing.
pub fn locale() -> String {
    let said = ["LC_ALL", "LC_COLLATE", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|v| !v.is_empty()));
    let tag = said.unwrap_or_default();
    let tag = tag.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    if tag.is_empty() || tag == "C" || tag == "POSIX" { "en".to_owned() } else { tag }
}
