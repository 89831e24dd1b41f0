//! The threads of an export: the calling thread reads the store, one gives the contacts their form in the file,
//! and one compresses and writes. The channels between them are bounded, so memory use does not grow with the
//! number of contacts, and batches and buffers go back to be filled again.
//!
//! A thread that fails or panics closes its channels, which stops the thread before it. The caller gets the
//! error, or the panic, only after all threads have ended.

use std::io;
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::thread::{self, Scope, ScopedJoinHandle};

use crate::error::Error;
use crate::id::ContactId;
use crate::store::error::StoreError;
use crate::store::tables::contact_batch::ContactBatch;
use crate::store::tables::stream::ContactStream;

/// The capacity of each channel.
const BELT: usize = 1;

/// The size of the stack of each thread, whatever the system's default is.
const STACK: usize = 2 << 20;

/// Why reading stopped before the last contact.
enum Stopped {
    /// The store failed, or the caller wants no more.
    Failed(Error),
    /// A later thread has ended, and knows why.
    Closed,
}

impl From<StoreError> for Stopped {
    fn from(error: StoreError) -> Stopped {
        Stopped::Failed(error.into())
    }
}

/// Reads the contacts, and passes each batch to `form`, which appends its bytes to an empty buffer, and each
/// buffer to `write`, in order. `pace` is called with the number of contacts read so far, and stops the export
/// with an error. Returns the number of contacts, or in the inner result the error of a file.
///
/// # Panics
/// If one of the closures panics.
pub(crate) fn run(
    stream: &ContactStream<'_>,
    ids: Option<&[ContactId]>,
    form: impl FnMut(&ContactBatch, &mut Vec<u8>) -> io::Result<()> + Send,
    write: impl FnMut(&[u8]) -> io::Result<()> + Send,
    mut pace: impl FnMut(u64) -> Result<(), Error>,
) -> Result<io::Result<u64>, Error> {
    thread::scope(|scope| {
        let (batches, batches_in) = sync_channel::<ContactBatch>(BELT);
        let (buffers, buffers_in) = sync_channel::<Vec<u8>>(BELT);
        let (used_batches, spare_batches) = channel();
        let (used_buffers, spare_buffers) = channel();
        let writing = start(scope, "export-write", move || write_all(write, &buffers_in, &used_buffers))?;
        let forming = start(scope, "export-form", move || {
            form_all(form, &batches_in, &used_batches, &buffers, &spare_buffers)
        })?;
        let mut done = 0;
        let read = stream.read::<Stopped>(ids, |batch| {
            done += batch.len() as u64;
            batches.send(batch).map_err(|_| Stopped::Closed)?;
            pace(done).map_err(Stopped::Failed)?;
            Ok(spare_batches.try_recv().unwrap_or_default())
        });
        drop(batches);
        let formed = joined(forming);
        let written = joined(writing);
        match read {
            Err(Stopped::Failed(error)) => Err(error),
            Ok(_) | Err(Stopped::Closed) => Ok(formed.and(written).map(|()| done)),
        }
    })
}

fn form_all(
    mut form: impl FnMut(&ContactBatch, &mut Vec<u8>) -> io::Result<()>,
    batches: &Receiver<ContactBatch>,
    used: &Sender<ContactBatch>,
    buffers: &SyncSender<Vec<u8>>,
    spare: &Receiver<Vec<u8>>,
) -> io::Result<()> {
    while let Ok(batch) = batches.recv() {
        let mut buffer = spare.try_recv().unwrap_or_default();
        form(&batch, &mut buffer)?;
        // If nobody takes what is used, the other thread has ended.
        let _ = used.send(batch);
        if buffers.send(buffer).is_err() {
            break;
        }
    }
    Ok(())
}

fn write_all(
    mut write: impl FnMut(&[u8]) -> io::Result<()>,
    buffers: &Receiver<Vec<u8>>,
    used: &Sender<Vec<u8>>,
) -> io::Result<()> {
    while let Ok(mut buffer) = buffers.recv() {
        write(&buffer)?;
        buffer.clear();
        let _ = used.send(buffer);
    }
    Ok(())
}

fn start<'scope, T: Send + 'scope>(
    scope: &'scope Scope<'scope, '_>,
    name: &str,
    work: impl FnOnce() -> T + Send + 'scope,
) -> Result<ScopedJoinHandle<'scope, T>, Error> {
    let thread = thread::Builder::new().name(name.to_owned()).stack_size(STACK);
    thread.spawn_scoped(scope, work).map_err(|_| Error::Internal { at: name.to_owned() })
}

fn joined<T>(thread: ScopedJoinHandle<'_, T>) -> T {
    thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Timestamp;
    use crate::contact::Draft;
    use crate::export::error::ExportError;
    use crate::fault::caught;
    use crate::store::connection::Store;
    use kith_phone::Phone;

    /// Enough for many more batches than the channels hold.
    const CONTACTS: u64 = 20_000;

    #[derive(Clone, Copy, PartialEq)]
    enum Trouble {
        None,
        Reading,
        Forming,
        Writing,
    }

    /// Returns the outcome of an export in which the third call of a stage goes wrong.
    fn run_with(fails: Trouble, panics: Trouble) -> Result<Result<io::Result<u64>, Error>, Error> {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(folder.path(), Timestamp::default).unwrap();
        let draft = Draft {
            first_name: "Ana".to_owned(),
            phone: Phone::from_stored("+34600000001"),
            groups: Vec::new(),
            starred: None,
            fields: Vec::new(),
            texts: Default::default(),
        };
        let ana = store.insert_contact(&draft).unwrap().id;
        let ids = vec![ana; CONTACTS as usize];
        let stream = store.contact_stream().unwrap();
        let go_on = |calls: &mut u64, here: Trouble| {
            *calls += 1;
            assert!(*calls != 3 || panics != here, "in a thread of the export");
            *calls != 3 || fails != here
        };
        let full = || io::Error::from(io::ErrorKind::StorageFull);
        let (mut read, mut formed, mut written, mut bytes) = (0, 0, 0, 0);
        let outcome = caught(|| {
            run(
                &stream,
                Some(&ids),
                |batch, buffer| {
                    assert!(buffer.is_empty());
                    buffer.resize(batch.len(), 0);
                    if go_on(&mut formed, Trouble::Forming) { Ok(()) } else { Err(full()) }
                },
                |buffer| {
                    bytes += buffer.len() as u64;
                    if go_on(&mut written, Trouble::Writing) { Ok(()) } else { Err(full()) }
                },
                |_| {
                    if go_on(&mut read, Trouble::Reading) {
                        Ok(())
                    } else {
                        Err(ExportError::Cancelled.into())
                    }
                },
            )
        });
        assert_eq!(bytes == CONTACTS, fails == Trouble::None && panics == Trouble::None);
        outcome
    }

    #[test]
    fn every_contact_passes() {
        assert_eq!(run_with(Trouble::None, Trouble::None).unwrap().unwrap().unwrap(), CONTACTS);
    }

    #[test]
    fn an_error_of_any_thread_ends_all() {
        let cancelled = run_with(Trouble::Reading, Trouble::None).unwrap().unwrap_err();
        assert_eq!(cancelled.code(), "cancelled");
        for stage in [Trouble::Forming, Trouble::Writing] {
            let cause = run_with(stage, Trouble::None).unwrap().unwrap().unwrap_err();
            assert_eq!(cause.kind(), io::ErrorKind::StorageFull);
        }
    }

    #[test]
    fn a_panic_of_any_thread_is_passed_on() {
        for stage in [Trouble::Reading, Trouble::Forming, Trouble::Writing] {
            assert!(run_with(Trouble::None, stage).is_err());
        }
    }
}
