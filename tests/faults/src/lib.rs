//! Makes system calls on files fail, or kills the process at one of them.
//!
//! A process on Linux that is started with `LD_PRELOAD` set to this library takes the functions of `calls` from here
//! instead of from the C library. Those that concern a file in the watched folder are numbered from 1 and written to a
//! log, one call a line; at a chosen number the process is killed, or the call fails with an error of the operating
//! system. All other calls are passed on unchanged. The environment variables are described in `plan`.
//!
//! This is the one crate of the workspace with unsafe code. Every function that it replaces has raw pointers in its
//! signature and is called by code that knows nothing of Rust. The crate is loaded into processes of tests only, and no
//! program depends on it.

#[cfg(target_os = "linux")]
mod calls;
#[cfg(target_os = "linux")]
mod plan;
#[cfg(target_os = "linux")]
mod system;
