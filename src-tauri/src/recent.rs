//! The recently imported files, which are offered again. They are kept in the store as a list of paths.

use std::path::{Path, PathBuf};

use kith_engine::Error;
use kith_engine::store::Store;

use crate::answer::Answer;
use crate::files::SourceFile;
use crate::shell::Shell;

/// The name of the setting in the store.
const SETTING: &str = "recent_files";

/// The maximum number of recent files.
const KEPT: usize = 8;

impl Shell {
    /// Returns the recently imported files that still exist, the latest first.
    pub(crate) async fn recent_sources(&self) -> Answer<Vec<SourceFile>> {
        let paths = self.store.with(|store| load(store)).await?;
        Ok(paths.iter().filter_map(|path| self.sources.source(path)).collect())
    }

    /// Adds a file at the front of the recent files. An error is only logged, because it must not make the
    /// import fail.
    pub(crate) async fn remember_source(&self, token: &str) {
        let Some(path) = self.sources.path(token) else { return };
        if let Err(failure) = self.store.with(move |store| remember(store, &path)).await {
            tracing::warn!(failure.code, "a recent file was not remembered");
        }
    }
}

/// Returns the number of recent files, including those that no longer exist.
pub(crate) fn count(store: &Store) -> Result<u64, Error> {
    Ok(load(store)?.len() as u64)
}

/// Forgets all recent files.
pub(crate) fn forget(store: &mut Store) -> Result<(), Error> {
    Ok(store.set_setting(SETTING, "[]")?)
}

fn load(store: &Store) -> Result<Vec<PathBuf>, Error> {
    let text = store.setting(SETTING)?;
    Ok(text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
}

fn remember(store: &mut Store, path: &Path) -> Result<(), Error> {
    let mut paths = load(store)?;
    paths.retain(|known| known != path);
    paths.insert(0, path.to_path_buf());
    paths.truncate(KEPT);
    // A path that is not valid Unicode cannot be stored and is skipped.
    let texts: Vec<&str> = paths.iter().filter_map(|path| path.to_str()).collect();
    Ok(store.set_setting(SETTING, &serde_json::Value::from(texts).to_string())?)
}
