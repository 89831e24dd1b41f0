//! Recording faults of the program (panics), for the log and for the next start.
//!
//! A fault in a command is caught and shown. One elsewhere, such as in a callback of the window system, ends
//! the process, so the next start tells the user that it happened.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use kith_engine::fault::{self, Fault};

use crate::store::now;

/// The name of the file in the data folder.
const FILE: &str = "fault.txt";

/// Records every fault in the log, and the first one also in a file in the data folder.
pub fn observe(data_dir: &Path) {
    let file = data_dir.join(FILE);
    fault::observe(move |fault| {
        tracing::error!(at = fault.at, thread = fault.thread, "a fault");
        // If the file cannot be written, nobody can be told.
        let _ = note(&file, fault);
    });
}

fn note(file: &Path, fault: &Fault) -> io::Result<()> {
    let version = env!("CARGO_PKG_VERSION");
    let mut file = kith_engine::output::private_options().write(true).create_new(true).open(file)?;
    writeln!(file, "{} Kith {version}: {fault}", now().to_rfc3339())
}

/// Returns whether a fault was recorded, and forgets it.
pub fn take(data_dir: &Path) -> bool {
    fs::remove_file(data_dir.join(FILE)).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_fault_is_noted_privately_and_told_once() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(FILE);
        let fault = |at: &str| Fault { at: at.to_owned(), thread: "import-read".to_owned() };
        assert!(!take(folder.path()));
        note(&file, &fault("source/src/csv/parser.rs:7")).unwrap();
        assert!(note(&file, &fault("core/src/option.rs:1")).is_err(), "the first is the cause");
        let text = fs::read_to_string(&file).unwrap();
        assert!(text.ends_with(": source/src/csv/parser.rs:7 (thread import-read)\n"), "{text}");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        }
        assert!(take(folder.path()) && !take(folder.path()));
    }
}
