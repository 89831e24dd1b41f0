//! What happens to people's data when a process dies, a disk fails, or two processes work at once.
//!
//! Every [`Job`] is a command of `kith` with the files it works on. It is run once undisturbed, which gives the states
//! [before and after](Prepared) it, and then many times on copies of the same files while something goes wrong:
//! [`killed`] kills the process, [`disk`] lets its system calls fail. After each trial, everything that is left is
//! inspected: the store must have the state before the job or the state after it, and so must the file that the job
//! writes. [`together`] runs several processes on one store.
//!
//! The tests of the command line run a part of this; `cargo xtask torture` runs all of it and prints the figures.

pub mod disk;
mod faults;
mod jobs;
pub mod killed;
mod people;
mod prepared;
mod random;
mod share;
mod snapshot;
mod stage;
mod tally;
pub mod together;
mod verdict;

pub use jobs::{JOBS, Job};
pub use prepared::Prepared;
pub use share::Share;
pub use stage::Stage;
pub use tally::Tally;
pub use verdict::Promise;
