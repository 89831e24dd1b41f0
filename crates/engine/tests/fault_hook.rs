//! What is recorded of panics. This is the only test of its process, because there is one hook for all threads.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::sync::{Arc, Mutex};
use std::thread;

use kith_engine::Failure;
use kith_engine::fault::{Fault, caught, observe};

#[test]
fn the_place_and_the_thread_of_a_panic_are_recorded_and_its_message_is_not() {
    let recorded = Arc::new(Mutex::new(Vec::new()));
    let record = recorded.clone();
    observe(move |fault: &Fault| record.lock().unwrap().push(fault.to_string()));
    // The scope panics, too, because its thread did; that says nothing of the cause.
    let work = || {
        thread::scope(|scope| {
            let read = || panic!("a line with +34612345678");
            thread::Builder::new().name("read".to_owned()).spawn_scoped(scope, read).map(drop).unwrap();
        });
    };
    let failure = Failure::from(caught(work).unwrap_err());
    let recorded = recorded.lock().unwrap();
    assert_eq!(recorded.len(), 2, "{recorded:?}");
    let first = recorded.first().unwrap();
    assert!(first.starts_with("fault_hook.rs:") && first.ends_with(" (thread read)"), "{first}");
    let at = failure.details.get("at").and_then(|at| at.as_str()).unwrap();
    assert!(first.starts_with(at), "{at} is not the place of {first}");
    let everything = format!("{recorded:?} {failure:?}");
    assert!(!everything.contains("612345678"), "{everything}");
}
