//! The log: one file per day in the data folder, of which the last seven are kept.
//!
//! Users are asked to send it when something fails, so it holds the codes of errors, ids and figures, and no
//! names, phones, texts or paths. A step of `cargo xtask test` checks every call of `tracing`. What libraries
//! log is left out, because nobody checks that.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use kith_engine::logs;
use kith_engine::output::{create_private_folder, private_options};
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::SubscriberExt;

/// The number of files that are kept.
const KEPT: usize = 7;

/// Starts logging. If the folder is not writable, Kith runs without a log.
pub fn start(data_dir: &Path) {
    let log = Log { folder: logs::folder(data_dir) };
    log.tidy();
    let to_log = tracing_subscriber::fmt().with_ansi(false).with_writer(move || log.clone()).finish();
    let of_kith = Targets::new().with_target("kith", tracing::Level::INFO);
    // This fails only if a log was started before.
    let _ = tracing::subscriber::set_global_default(to_log.with(of_kith));
}

/// Writes each line to the file of the day. The file is opened for every line, so that deleting the logs at
/// any time leaves nothing open.
#[derive(Clone)]
struct Log {
    folder: PathBuf,
}

impl Log {
    /// Deletes old files.
    fn tidy(&self) {
        let entries = fs::read_dir(&self.folder).into_iter().flatten();
        let mut files: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
        files.sort_unstable_by(|a, b| b.cmp(a));
        for old in files.iter().skip(KEPT) {
            // If one of these fails, the next start tries again.
            let _ = fs::remove_file(old);
        }
    }

    fn today(&self) -> io::Result<File> {
        let name = format!("kith.{}.log", jiff::Zoned::now().date());
        private_options().create(true).append(true).open(self.folder.join(name))
    }
}

impl io::Write for Log {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        let file = match self.today() {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                create_private_folder(&self.folder)?;
                self.today()
            }
            opened => opened,
        };
        file?.write(line)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    #[test]
    fn seven_files_are_kept_and_the_log_is_written_after_it_was_deleted() {
        let data_dir = tempfile::tempdir().unwrap();
        let log = Log { folder: logs::folder(data_dir.path()) };
        fs::create_dir(&log.folder).unwrap();
        for day in 1..=9 {
            fs::write(log.folder.join(format!("kith.2025-01-0{day}.log")), "old").unwrap();
        }
        log.tidy();
        let files =
            || fs::read_dir(&log.folder).unwrap().map(|file| file.unwrap().path()).collect::<Vec<_>>();
        assert_eq!(files().len(), KEPT);
        assert!(!log.folder.join("kith.2025-01-02.log").exists());
        logs::erase(data_dir.path()).unwrap();
        for line in ["one\n", "two\n"] {
            log.clone().write_all(line.as_bytes()).unwrap();
        }
        let [today] = files().try_into().unwrap();
        assert_eq!(fs::read_to_string(today).unwrap(), "one\ntwo\n");
    }
}
