//! The log: one file per day in the data folder, of which the last seven are kept.

use std::path::{Path, PathBuf};

use tracing_appender::non_blocking::WorkerGuard;
use tracing_appender::rolling::{RollingFileAppender, Rotation};

/// Returns the folder with the logs.
pub fn folder(data_dir: &Path) -> PathBuf {
    data_dir.join("logs")
}

/// Starts logging. All messages are written at the latest when the returned value is dropped. If the folder
/// is not writable, Kith runs without a log.
pub fn start(data_dir: &Path) -> Option<WorkerGuard> {
    // The folder is created first, because the appender prints a warning to the terminal if it does not
    // exist.
    std::fs::create_dir_all(folder(data_dir)).ok()?;
    let file = RollingFileAppender::builder()
        .rotation(Rotation::DAILY)
        .filename_prefix("kith")
        .filename_suffix("log")
        .max_log_files(7)
        .build(folder(data_dir))
        .ok()?;
    let (writer, guard) = tracing_appender::non_blocking(file);
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::INFO)
        .with_ansi(false)
        .with_writer(writer)
        .finish();
    tracing::subscriber::set_global_default(subscriber).ok()?;
    Some(guard)
}
