//! The threads of an import: one reads, several validate, and the calling thread writes. Records reach the
//! caller in file order. The channels are bounded, so memory use does not grow with the file.
//!
//! A thread that panics closes its channels, which looks like the end of the file to the others. So the panic
//! is passed on to the caller before it can finish the import.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{self, Scope, ScopedJoinHandle};

use crate::error::Error;
use crate::validate::check::Checked;
use kith_source::{Batch, SourceError};

/// The capacity of each channel, in batches.
const BELT: usize = 2;

/// The size of the stack of each thread, whatever the system's default is.
const STACK: usize = 2 << 20;

/// A batch of records, and the result of checking each of them, in order.
pub(crate) struct CheckedBatch {
    pub(crate) batch: Batch,
    pub(crate) checked: Vec<Checked>,
    /// The number of records that the user has left out. They are not in the batch.
    pub(crate) left_out: u64,
    /// The fraction of the file that has been read, from 0 to 1.
    pub(crate) fraction: f32,
}

type Read = Result<(Batch, f32), SourceError>;
type Done = Result<CheckedBatch, SourceError>;

/// Reads all batches, validates them, and passes each to `write` in file order, until the end of the file, an
/// error of reading or writing, or cancellation.
///
/// `read` fills a batch and returns the fraction of the file that has been read, or `None` at its end.
///
/// # Panics
/// If one of the closures panics.
pub(crate) fn run<E: From<Error>>(
    read: impl FnMut(&mut Batch) -> Result<Option<f32>, SourceError> + Send,
    check: impl Fn(Batch, f32) -> CheckedBatch + Sync,
    cancel: &AtomicBool,
    mut write: impl FnMut(CheckedBatch) -> Result<(), E>,
) -> Result<(), E> {
    let checkers =
        thread::available_parallelism().map_or(1, |cores| cores.get().saturating_sub(1)).clamp(1, 6);
    let check = &check;
    thread::scope(|scope| {
        let mut to_checkers = Vec::new();
        let mut from_checkers = Vec::new();
        let mut threads = Vec::new();
        for _ in 0..checkers {
            let (read_tx, read_rx) = sync_channel::<Read>(BELT);
            let (done_tx, done_rx) = sync_channel::<Done>(BELT);
            to_checkers.push(read_tx);
            from_checkers.push(done_rx);
            threads.push(start(scope, "import-check", move || check_all(&read_rx, &done_tx, check))?);
        }
        threads.push(start(scope, "import-read", move || read_all(read, &to_checkers, cancel))?);
        // Checker n gets the batches n, n + checkers, …, so receiving from the checkers in turn preserves the
        // order of the file.
        for turn in 0.. {
            let Some(checker) = from_checkers.get(turn % checkers) else { break };
            match checker.recv() {
                Ok(done) => write(done.map_err(Error::from)?)?,
                Err(_) => break,
            }
        }
        drop(from_checkers);
        for thread in threads {
            thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        }
        Ok(())
    })
}

fn start<'scope>(
    scope: &'scope Scope<'scope, '_>,
    name: &str,
    work: impl FnOnce() + Send + 'scope,
) -> Result<ScopedJoinHandle<'scope, ()>, Error> {
    let thread = thread::Builder::new().name(name.to_owned()).stack_size(STACK);
    thread.spawn_scoped(scope, work).map_err(|_| Error::Internal { at: name.to_owned() })
}

fn read_all(
    mut read: impl FnMut(&mut Batch) -> Result<Option<f32>, SourceError>,
    checkers: &[SyncSender<Read>],
    cancel: &AtomicBool,
) {
    for checker in checkers.iter().cycle() {
        if cancel.load(Ordering::Relaxed) {
            return;
        }
        let mut batch = Batch::default();
        let done = match read(&mut batch) {
            Ok(None) => return,
            Ok(Some(fraction)) => Ok((batch, fraction)),
            Err(error) => Err(error),
        };
        let failed = done.is_err();
        if checker.send(done).is_err() || failed {
            return;
        }
    }
}

fn check_all(from: &Receiver<Read>, to: &SyncSender<Done>, check: impl Fn(Batch, f32) -> CheckedBatch) {
    while let Ok(read) = from.recv() {
        if to.send(read.map(|(batch, fraction)| check(batch, fraction))).is_err() {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicUsize;

    use super::*;
    use crate::fault::caught;

    const BATCHES: usize = 20;

    /// Where a panic is injected, at the tenth batch.
    #[derive(Clone, Copy, PartialEq)]
    enum Panic {
        Nowhere,
        Reading,
        Checking,
        Writing,
    }

    /// Returns the outcome, and the lines that were written.
    fn run_with(panic: Panic) -> (Result<Result<(), Error>, Error>, Vec<u64>) {
        let (mut read, checked) = (0_u16, AtomicUsize::new(0));
        let mut written = Vec::new();
        let stop = |here| {
            if panic == here {
                panic!("in a thread of the import")
            }
        };
        let outcome = caught(|| {
            run(
                |batch| {
                    read += 1;
                    if read == 10 {
                        stop(Panic::Reading);
                    }
                    *batch = Batch::of_record(u64::from(read), ["Ana"]);
                    Ok((usize::from(read) <= BATCHES).then_some(f32::from(read) / BATCHES as f32))
                },
                |batch, fraction| {
                    if checked.fetch_add(1, Ordering::Relaxed) == 10 {
                        stop(Panic::Checking);
                    }
                    CheckedBatch { batch, checked: Vec::new(), left_out: 0, fraction }
                },
                &AtomicBool::new(false),
                |batch| {
                    if written.len() == 10 {
                        stop(Panic::Writing);
                    }
                    written.extend(batch.batch.records().map(|record| record.line));
                    Ok(())
                },
            )
        });
        (outcome, written)
    }

    #[test]
    fn batches_are_written_in_the_order_of_the_file() {
        let (outcome, written) = run_with(Panic::Nowhere);
        assert!(matches!(outcome, Ok(Ok(()))));
        assert_eq!(written, (1..=BATCHES as u64).collect::<Vec<_>>());
    }

    /// The caller must not take the end of a thread for the end of the file.
    #[test]
    fn a_panic_of_any_thread_reaches_the_caller() {
        for panic in [Panic::Reading, Panic::Checking, Panic::Writing] {
            let (outcome, written) = run_with(panic);
            assert!(matches!(outcome, Err(Error::Internal { .. })));
            assert!(written.len() < BATCHES);
        }
    }
}
