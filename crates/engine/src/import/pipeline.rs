//! The threads of an import: one reads, several validate, and the calling thread writes. Records reach the
//! caller in file order. The channels are bounded, so memory use does not grow with the file.
//!
//! A thread that panics closes its channels, which looks like the end of the file to the others. So the panic
//! is passed on to the caller before it can finish the import.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::thread::{self, Scope, ScopedJoinHandle};

use crate::contact::PackedDrafts;
use crate::error::Error;
use crate::finding::Finding;
use crate::import::column_use::ColumnUse;
use kith_phone::Phone;
use kith_source::{Batch, SourceError};

/// The capacity of each channel, in batches.
const BELT: usize = 2;

/// The size of the stack of each thread, whatever the system's default is.
const STACK: usize = 2 << 20;

/// A batch of records, and the result of checking each of them, in order.
#[derive(Default)]
pub(crate) struct CheckedBatch {
    pub(crate) batch: Batch,
    pub(crate) checked: Vec<CheckedRecord>,
    /// The drafts of those that are valid.
    pub(crate) drafts: PackedDrafts,
    /// What became of the values of these records.
    pub(crate) column_use: ColumnUse,
    /// The number of records that the user has left out. They are not in the batch.
    pub(crate) left_out: u64,
    /// The fraction of the file that has been read, from 0 to 1.
    pub(crate) fraction: f32,
}

/// The result of checking a record.
pub(crate) struct CheckedRecord {
    /// The index of the draft, or at least one problem.
    pub(crate) outcome: Result<usize, Vec<Finding>>,
    pub(crate) warnings: Vec<Finding>,
    /// The other numbers in the cell that the phone comes from.
    pub(crate) other_phones: Vec<Phone>,
    /// How the phone was written, if there are others beside it.
    pub(crate) written_phone: Option<Box<str>>,
}

type Read = Result<CheckedBatch, SourceError>;

/// Reads all batches, validates them, and passes each to `write` in file order, until the end of the file, an
/// error of reading or writing, or cancellation.
///
/// `read` fills a batch and returns the fraction of the file that has been read, or `None` at its end. `check` adds the
/// results to it, of which there are none yet.
///
/// # Panics
/// If one of the closures panics.
pub(crate) fn run<E: From<Error>>(
    read: impl FnMut(&mut Batch) -> Result<Option<f32>, SourceError> + Send,
    check: impl Fn(&mut CheckedBatch) + Sync,
    cancel: &AtomicBool,
    mut write: impl FnMut(&mut CheckedBatch) -> Result<(), E>,
) -> Result<(), E> {
    let checkers =
        thread::available_parallelism().map_or(1, |cores| cores.get().saturating_sub(1)).clamp(1, 6);
    let check = &check;
    thread::scope(|scope| {
        let mut to_checkers = Vec::new();
        let mut from_checkers = Vec::new();
        let mut back_to_checkers = Vec::new();
        let mut threads = Vec::new();
        let (empty_tx, empty_rx) = channel();
        for _ in 0..checkers {
            let (read_tx, read_rx) = sync_channel::<Read>(BELT);
            let (done_tx, done_rx) = sync_channel::<Read>(BELT);
            let (written_tx, written_rx) = channel();
            to_checkers.push(read_tx);
            from_checkers.push(done_rx);
            back_to_checkers.push(written_tx);
            let checker =
                Checker { from: read_rx, to: done_tx, written: written_rx, empty: empty_tx.clone() };
            threads.push(start(scope, "import-check", move || checker.run(check))?);
        }
        threads.push(start(scope, "import-read", move || read_all(read, &to_checkers, &empty_rx, cancel))?);
        // Checker n gets the batches n, n + checkers, …, so receiving from the checkers in turn preserves the
        // order of the file.
        for turn in 0.. {
            let place = turn % checkers;
            let (Some(checker), Some(back)) = (from_checkers.get(place), back_to_checkers.get(place)) else {
                break;
            };
            let Ok(done) = checker.recv() else { break };
            let mut batch = done.map_err(Error::from)?;
            write(&mut batch)?;
            // The checker can have ended.
            let _ = back.send(batch);
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
    empty: &Receiver<CheckedBatch>,
    cancel: &AtomicBool,
) {
    for checker in checkers.iter().cycle() {
        if cancel.load(Ordering::Relaxed) {
            return;
        }
        let mut batch = empty.try_recv().unwrap_or_default();
        let done = match read(&mut batch.batch) {
            Ok(None) => return,
            Ok(Some(fraction)) => Ok(CheckedBatch { fraction, ..batch }),
            Err(error) => Err(error),
        };
        let failed = done.is_err();
        if checker.send(done).is_err() || failed {
            return;
        }
    }
}

/// A thread that checks records.
struct Checker {
    from: Receiver<Read>,
    to: SyncSender<Read>,
    /// What was written comes back to the thread that made it: an allocator frees memory sooner, and without waiting for
    /// others, in the thread that allocated it.
    written: Receiver<CheckedBatch>,
    /// Emptied batches for the reader.
    empty: Sender<CheckedBatch>,
}

impl Checker {
    fn run(self, check: impl Fn(&mut CheckedBatch)) {
        while let Ok(mut read) = self.from.recv() {
            if let Ok(batch) = &mut read {
                check(batch);
            }
            if self.to.send(read).is_err() {
                return;
            }
            for mut written in self.written.try_iter() {
                written.checked.clear();
                written.drafts.clear();
                written.column_use = ColumnUse::default();
                // The reader can have ended.
                let _ = self.empty.send(written);
            }
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
                |_| {
                    if checked.fetch_add(1, Ordering::Relaxed) == 10 {
                        stop(Panic::Checking);
                    }
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
