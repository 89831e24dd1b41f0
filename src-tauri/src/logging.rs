//! The log: a file a day in the data folder, the last week's kept.

use std::path::{Path, PathBuf};

use tracing_appender::non_blocking::WorkerGuard;
use tracing_appender::rolling::{RollingFileAppender, Rotation};

/// Where the logs are.
pub fn folder(data_dir: &Path) -> PathBuf {
    data_dir.join("logs")
}

/// Starts logging; what is logged is written at the latest when the returned value is dropped. Without a
/// writable folder there is no log, and Kith runs all the same.
pub fn start(data_dir: &Path) -> Option<WorkerGuard> {
    // The appender complains on the terminal about a folder that is not there yet.
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
