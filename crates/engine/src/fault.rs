//! Faults: errors in the program itself, which appear as panics.
//!
//! A panic in the code that reads a foreign file must not close the window with the user's other work, so both
//! front ends run every command inside [`caught`], and release builds unwind. What is bounded where:
//!
//! - *Data*: every change is one transaction or one file that is renamed when it is complete. Unwinding rolls
//!   the transaction back and deletes the temporary file. A front end that keeps a connection, or a model of
//!   the list, discards it after a fault, because it may be half changed.
//! - *Threads*: the threads of an [`import`](crate::import) pass their panics on to the thread that writes,
//!   so a reader that ends early is never taken for the end of the file.
//! - *Stack*: an overflow of the stack is no panic and cannot be caught. No reader recurses by the depth of its
//!   input, and `tests/walls` reads deeply nested files with a small stack.
//! - *Memory*: nothing is allocated by what a file claims. The readers ([`source`](crate::source),
//!   `kith_chat`, `kith_container`) have limits for cells, columns, parts and unpacked bytes, and refuse files
//!   beyond them.

use std::fmt;
use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::error::Error;

/// What may be recorded of a panic. Its message is not part of it, because it can contain the user's data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The place in the source code: the crate, the file and the line.
    pub at: String,
    /// The name of the thread.
    pub thread: String,
}

/// The first panic since [`caught`] began. One that follows from it, as where a thread is waited for, says less.
static FIRST: Mutex<Option<Fault>> = Mutex::new(None);

fn first() -> MutexGuard<'static, Option<Fault>> {
    FIRST.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Runs `work`, and returns [`Error::Internal`] if it panics.
///
/// ```
/// use kith_engine::fault::caught;
///
/// assert_eq!(caught(|| 1 + 1).unwrap(), 2);
/// assert_eq!(caught(|| panic!("a secret")).map(|()| 0).unwrap_err().code(), "internal");
/// ```
pub fn caught<T>(work: impl FnOnce() -> T) -> Result<T, Error> {
    *first() = None;
    panic::catch_unwind(AssertUnwindSafe(work))
        .map_err(|_| Error::Internal { at: first().take().map(|fault| fault.at).unwrap_or_default() })
}

/// Calls `record` for every panic from now on, instead of printing its message to standard error. Debug builds,
/// whose users are developers, print the message as well.
pub fn observe(record: impl Fn(&Fault) + Send + Sync + 'static) {
    let print = cfg!(debug_assertions).then(panic::take_hook);
    panic::set_hook(Box::new(move |info| {
        if let Some(print) = &print {
            print(info);
        }
        let fault = Fault::of(info);
        record(&fault);
        first().get_or_insert(fault);
    }));
}

impl Fault {
    fn of(info: &PanicHookInfo<'_>) -> Fault {
        let at = info.location().map(|place| format!("{}:{}", short(place.file()), place.line()));
        let thread = std::thread::current().name().unwrap_or("unnamed").to_owned();
        Fault { at: at.unwrap_or_default(), thread }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (thread {})", self.at, self.thread)
    }
}

/// Returns a path in the source code from the folder of its crate on. What comes before it depends on the
/// computer that Kith was built on.
fn short(file: &str) -> String {
    let parts: Vec<&str> = file.split(['/', '\\']).collect();
    let src = parts.iter().rposition(|part| *part == "src");
    let from = src.unwrap_or(parts.len()).saturating_sub(1);
    parts.get(from..).unwrap_or_default().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_named_from_its_crate_on() {
        for (file, shown) in [
            ("crates/engine/src/import/pipeline.rs", "engine/src/import/pipeline.rs"),
            ("crates\\engine\\src\\fault.rs", "engine/src/fault.rs"),
            (
                "/home/ana/.cargo/registry/src/index-1/rusqlite-0.40.0/src/lib.rs",
                "rusqlite-0.40.0/src/lib.rs",
            ),
            ("src/main.rs", "src/main.rs"),
            ("crates/engine/tests/faults.rs", "faults.rs"),
            ("", ""),
        ] {
            assert_eq!(short(file), shown);
        }
    }

    #[test]
    fn a_panic_becomes_an_error_without_its_message() {
        let error = caught(|| panic!("+34612345678")).map(|()| 0).unwrap_err();
        assert_eq!(error.code(), "internal");
        assert!(!format!("{error} {error:?}").contains("612345678"));
    }
}
