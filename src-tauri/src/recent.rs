//! Files imported from lately, offered again. Kept in the store as a list of paths.

use std::path::{Path, PathBuf};

use kith_engine::Error;
use kith_engine::store::Store;

use crate::answer::Answer;
use crate::files::SourceFile;
use crate::shell::Shell;

/// Under this name they are kept.
const SETTING: &str = "recent_files";

/// How many are offered.
const KEPT: usize = 8;

impl Shell {
    /// The files imported from lately that are still there, the latest first.
    pub(crate) async fn recent_sources(&self) -> Answer<Vec<SourceFile>> {
        let paths = self.store.with(|store| load(store)).await?;
        Ok(paths.iter().filter_map(|path| self.sources.source(path)).collect())
    }

    /// Puts a file first among the recent ones. That this fails must not fail the import.
    pub(crate) async fn remember_source(&self, token: &str) {
        let Some(path) = self.sources.path(token) else { return };
        if let Err(failure) = self.store.with(move |store| remember(store, &path)).await {
            tracing::warn!(failure.code, "a recent file was not remembered");
        }
    }
}

/// How many are kept, also of files that are not there any more.
pub(crate) fn count(store: &Store) -> Result<u64, Error> {
    Ok(load(store)?.len() as u64)
}

/// Forgets them.
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
    // A path that is no Unicode text cannot be kept; the others are.
    let texts: Vec<&str> = paths.iter().filter_map(|path| path.to_str()).collect();
    Ok(store.set_setting(SETTING, &serde_json::Value::from(texts).to_string())?)
}
