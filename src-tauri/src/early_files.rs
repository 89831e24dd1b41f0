//! Files that are opened with Kith while it starts: by the system (on macOS, it passes them before the setup of
//! the app) or by a second start.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

/// Keeps files until the shell can offer them to the page.
#[derive(Debug)]
pub struct EarlyFiles(Mutex<Option<Vec<PathBuf>>>);

impl Default for EarlyFiles {
    fn default() -> EarlyFiles {
        EarlyFiles(Mutex::new(Some(Vec::new())))
    }
}

impl EarlyFiles {
    /// Keeps files, or returns them if the shell is ready to take them.
    pub fn keep(&self, files: Vec<PathBuf>) -> Vec<PathBuf> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match kept.as_mut() {
            Some(kept) => {
                kept.extend(files);
                Vec::new()
            }
            None => files,
        }
    }

    /// Notes that the shell is ready, and returns the files that were kept for it.
    pub fn ready(&self) -> Vec<PathBuf> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_wait_for_the_shell_and_are_given_to_it_once() {
        let early = EarlyFiles::default();
        assert!(early.keep(vec!["a.csv".into()]).is_empty());
        assert!(early.keep(vec!["b.csv".into()]).is_empty());
        assert_eq!(early.ready(), [PathBuf::from("a.csv"), "b.csv".into()]);
        assert!(early.ready().is_empty());
        assert_eq!(early.keep(vec!["c.csv".into()]), [PathBuf::from("c.csv")]);
    }
}
