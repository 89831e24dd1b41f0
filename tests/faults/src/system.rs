//! The functions of the C library that this crate itself needs. None of them is among those that it replaces.

use std::ffi::{CStr, CString, c_char, c_int, c_long, c_uint, c_void};
use std::io::Write;
use std::sync::atomic::{AtomicPtr, Ordering};

unsafe extern "C" {
    fn dlsym(handle: *mut c_void, name: *const c_char) -> *mut c_void;
    fn readlink(path: *const c_char, into: *mut c_char, size: usize) -> isize;
    fn syscall(number: c_long, ...) -> c_long;
    fn raise(signal: c_int) -> c_int;
    fn pause() -> c_int;
    fn __errno_location() -> *mut c_int;
}

/// The next library, after this one, that has a symbol.
const RTLD_NEXT: *mut c_void = -1isize as *mut c_void;
const SIGKILL: c_int = 9;
const O_APPEND_CREATE_CLOEXEC: c_int = 0o1 | 0o100 | 0o2000 | 0o2_000_000;
/// The folder in which the process is, where a number of an open folder is expected.
pub const AT_FDCWD: c_int = -100;

#[cfg(target_arch = "x86_64")]
const SYS_WRITE: c_long = 1;
#[cfg(target_arch = "x86_64")]
const SYS_OPENAT: c_long = 257;
#[cfg(target_arch = "aarch64")]
const SYS_WRITE: c_long = 64;
#[cfg(target_arch = "aarch64")]
const SYS_OPENAT: c_long = 56;

/// A function of the C library that this crate replaces, found when it is first called.
pub struct Original {
    name: &'static CStr,
    address: AtomicPtr<c_void>,
}

impl Original {
    pub const fn new(name: &'static CStr) -> Original {
        Original { name, address: AtomicPtr::new(std::ptr::null_mut()) }
    }

    /// Returns the address of the function. The process ends if the C library does not have it.
    pub fn address(&self) -> *mut c_void {
        let known = self.address.load(Ordering::Relaxed);
        if !known.is_null() {
            return known;
        }
        // SAFETY: The name is a C string, and the handle is one that dlsym knows.
        let found = unsafe { dlsym(RTLD_NEXT, self.name.as_ptr()) };
        if found.is_null() {
            std::process::abort();
        }
        self.address.store(found, Ordering::Relaxed);
        found
    }
}

/// Kills the process as `kill -9` does.
pub fn kill() -> ! {
    // SAFETY: Both functions take no pointers.
    unsafe {
        raise(SIGKILL);
        loop {
            pause();
        }
    }
}

pub fn set_errno(error: c_int) {
    // SAFETY: The C library returns a valid pointer to the thread's error number.
    unsafe { *__errno_location() = error };
}

/// Opens the log. Returns -1 if it cannot be opened.
pub fn open_log(path: &[u8]) -> c_int {
    let Ok(path) = CString::new(path) else { return -1 };
    // SAFETY: The path is a C string, and these are the arguments of openat.
    let file =
        unsafe { syscall(SYS_OPENAT, AT_FDCWD, path.as_ptr(), O_APPEND_CREATE_CLOEXEC, 0o600 as c_uint) };
    c_int::try_from(file).unwrap_or(-1)
}

/// Appends a line to the log.
pub fn append(log: c_int, line: &[u8]) {
    let errno = errno();
    // SAFETY: The pointer and the length are those of a slice.
    unsafe { syscall(SYS_WRITE, log, line.as_ptr(), line.len()) };
    set_errno(errno);
}

fn errno() -> c_int {
    // SAFETY: The C library returns a valid pointer to the thread's error number.
    unsafe { *__errno_location() }
}

/// Calls `work` with the path of an open file or folder, or returns `None` if it has none.
pub fn with_path_of<T>(file: c_int, work: impl FnOnce(&[u8]) -> T) -> Option<T> {
    let mut link = [0u8; 32];
    let mut rest = link.as_mut_slice();
    // The buffer has room for the path with any number.
    let _ = match file {
        AT_FDCWD => rest.write_all(b"/proc/self/cwd\0"),
        _ => write!(rest, "/proc/self/fd/{file}\0"),
    };
    let mut path = [0u8; 4096];
    let errno = errno();
    // SAFETY: The first buffer is a C string, and the second is as long as stated.
    let length = unsafe { readlink(link.as_ptr().cast(), path.as_mut_ptr().cast(), path.len()) };
    set_errno(errno);
    path.get(..usize::try_from(length).ok()?).map(work)
}
