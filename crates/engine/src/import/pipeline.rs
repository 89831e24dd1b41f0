//! The threads of an import: one reads, several validate, and the calling thread writes. Records reach the
//! caller in file order. The channels are bounded, so memory use does not grow with the file.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use crate::import::fixes::FixIndex;
use crate::validate::check::Checked;
use crate::validate::rules::RecordRules;
use kith_source::{Batch, Records, SourceError};

/// The capacity of each channel, in batches.
const BELT: usize = 2;

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

/// Reads all records, applies the user's corrections, validates them, and passes each batch to `write` in file order, until the end of the
/// file, an error of reading or writing, or cancellation.
pub(crate) fn run<E: From<SourceError>>(
    records: Records,
    rules: &RecordRules,
    fixes: &FixIndex,
    cancel: &AtomicBool,
    mut write: impl FnMut(CheckedBatch) -> Result<(), E>,
) -> Result<(), E> {
    let workers =
        thread::available_parallelism().map_or(1, |cores| cores.get().saturating_sub(1)).clamp(1, 6);
    thread::scope(|scope| {
        let mut to_workers = Vec::new();
        let mut from_workers = Vec::new();
        for _ in 0..workers {
            let (read_tx, read_rx) = sync_channel::<Read>(BELT);
            let (done_tx, done_rx) = sync_channel::<Done>(BELT);
            to_workers.push(read_tx);
            from_workers.push(done_rx);
            scope.spawn(move || check_all(&read_rx, &done_tx, rules, fixes));
        }
        scope.spawn(move || read_all(records, &to_workers, cancel));
        // Worker n gets the batches n, n + workers, …, so receiving from the workers in turn preserves the
        // order of the file.
        for turn in 0.. {
            let Some(worker) = from_workers.get(turn % workers) else { break };
            match worker.recv() {
                Ok(done) => write(done?)?,
                Err(_) => break,
            }
        }
        Ok(())
    })
}

fn read_all(mut records: Records, workers: &[SyncSender<Read>], cancel: &AtomicBool) {
    for worker in workers.iter().cycle() {
        if cancel.load(Ordering::Relaxed) {
            return;
        }
        let mut batch = Batch::default();
        let read = match records.next_batch(&mut batch) {
            Ok(false) => return,
            Ok(true) => Ok((batch, records.fraction())),
            Err(error) => Err(error),
        };
        let failed = read.is_err();
        if worker.send(read).is_err() || failed {
            return;
        }
    }
}

fn check_all(from: &Receiver<Read>, to: &SyncSender<Done>, rules: &RecordRules, fixes: &FixIndex) {
    while let Ok(read) = from.recv() {
        let done = read.map(|(mut batch, fraction)| {
            let left_out = fixes.apply(&mut batch);
            let checked = batch.records().map(|record| rules.check(&record)).collect();
            CheckedBatch { batch, checked, left_out, fraction }
        });
        if to.send(done).is_err() {
            return;
        }
    }
}
