//! A small part of the trials of `kith-torture`: jobs are killed and the disk fails, and nothing is lost.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used)]

use std::path::Path;

use kith_torture::{JOBS, Job, Prepared, Share, Tally, disk, killed};

/// Defines a test for each job.
macro_rules! jobs {
    ($($name:ident)*) => {
        const TESTED: &[&str] = &[$(stringify!($name)),*];

        $(#[test]
        fn $name() {
            torture(stringify!($name));
        })*
    };
}

jobs! {
    import import_first import_update undo_import edit edit_many star group delete undo redo merge field_delete restore
    restore_damaged salvage backup backup_beside export_csv export_xlsx export_vcf migration erase creation
}

#[test]
fn each_job_has_a_test() {
    assert!(JOBS.iter().map(|job| job.name).eq(TESTED.iter().copied()));
}

#[test]
fn a_store_on_a_full_disk_can_be_read() {
    let job = Prepared::new(Job::named("star").unwrap(), Path::new(env!("CARGO_BIN_EXE_kith"))).unwrap();
    assert_eq!(disk::unreadable_when_full(&job).unwrap(), Vec::<String>::new());
}

fn torture(name: &str) {
    let job = Prepared::new(Job::named(name).unwrap(), Path::new(env!("CARGO_BIN_EXE_kith"))).unwrap();
    let mut tally = Tally::default();
    tally.join(killed::at_random(&job, 2).unwrap());
    tally.join(killed::at_each_call(&job, Share::AtMost(5)).unwrap());
    tally.join(disk::fails(&job, Share::AtMost(8)).unwrap());
    assert_eq!(tally.trials, 15);
    assert_eq!(tally.broken(), None);
}
