//! What the operating system says of a file, by which a change is noticed.

use std::fs::Metadata;
use std::time::{Duration, SystemTime};

/// What the operating system says of a file.
#[derive(Debug, Clone, Copy)]
pub(crate) struct FileState {
    /// Which file it is, whatever its name; zero where the system does not say.
    identity: (u64, u64),
    /// The size in bytes.
    pub(crate) size: u64,
    /// The modification time, if the file system knows it.
    modified: Option<SystemTime>,
}

impl FileState {
    /// Takes the state from the metadata of a file.
    pub(crate) fn of(metadata: &Metadata) -> FileState {
        FileState { identity: identity(metadata), size: metadata.len(), modified: metadata.modified().ok() }
    }

    /// Returns whether the file has not been changed between the two states.
    pub(crate) fn is_same(&self, other: &FileState) -> bool {
        let same_time = match (self.modified, other.modified) {
            (Some(a), Some(b)) => is_same_time(a, b),
            (None, None) => true,
            _ => false,
        };
        self.identity == other.identity && self.size == other.size && same_time
    }
}

/// The device and the number of the file on it.
#[cfg(unix)]
fn identity(metadata: &Metadata) -> (u64, u64) {
    use std::os::unix::fs::MetadataExt;
    (metadata.dev(), metadata.ino())
}

/// The time of creation. The number of the file is not available in the standard library.
#[cfg(windows)]
fn identity(metadata: &Metadata) -> (u64, u64) {
    use std::os::windows::fs::MetadataExt;
    (metadata.creation_time(), 0)
}

/// The units to which file systems round a modification time down, in nanoseconds: those of NTFS, of databases and
/// protocols, and of FAT.
const UNITS: [u128; 5] = [100, 1_000, 1_000_000, SECOND, 2 * SECOND];
const SECOND: u128 = 1_000_000_000;

/// Returns whether two modification times are the same. A network drive may say the exact time at first, and later the
/// time as it was stored, which is rounded down.
fn is_same_time(a: SystemTime, b: SystemTime) -> bool {
    let nanos =
        |time: SystemTime| time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or(Duration::ZERO).as_nanos();
    let (stored, exact) = (nanos(a.min(b)), nanos(a.max(b)));
    // A time in whole seconds is not exact.
    a == b || exact % SECOND != 0 && UNITS.iter().any(|unit| stored > 0 && stored == exact - exact % unit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_that_was_rounded_down_is_the_same() {
        let at = |nanos| SystemTime::UNIX_EPOCH + Duration::from_nanos(nanos);
        let exact = 1_795_000_001_234_567_890;
        for (stored, same) in [
            (exact, true),
            (1_795_000_001_234_567_800, true),
            (1_795_000_001_234_567_000, true),
            (1_795_000_001_234_000_000, true),
            (1_795_000_001_000_000_000, true),
            (1_795_000_000_000_000_000, true),
            // Times that are not those of one file, however close they are.
            (1_795_000_001_234_567_700, false),
            (1_795_000_001_230_000_000, false),
            (1_795_000_002_000_000_000, false),
            (1_795_000_003_234_567_890, false),
        ] {
            assert_eq!(is_same_time(at(exact), at(stored)), same, "{stored}");
            assert_eq!(is_same_time(at(stored), at(exact)), same, "{stored}");
        }
        // A file system that stores whole seconds only.
        assert!(!is_same_time(at(1_795_000_000_000_000_000), at(1_795_000_001_000_000_000)));
    }
}
