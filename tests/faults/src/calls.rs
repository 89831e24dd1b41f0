//! The functions that take the place of those of the C library.
//!
//! `open` and `openat` are variadic in C. They take their third argument here in any case: on the architectures that are
//! supported it is in the register in which the caller puts it, if there is one.

use std::ffi::{CStr, c_char, c_int, c_uint, c_void};

use crate::plan::{Call, Fate, Plan, frozen_time};
use crate::system::{self, AT_FDCWD, Original};

const O_CREAT: c_int = 0o100;
const O_ACCMODE: c_int = 0o3;
const CLOCK_REALTIME: c_int = 0;

/// The result of a call that fails.
trait Failed {
    const FAILED: Self;
}

impl Failed for c_int {
    const FAILED: c_int = -1;
}

impl Failed for isize {
    const FAILED: isize = -1;
}

/// Counts a call on the file at `path` and makes it, unless it is to fail. `half` is called instead of `whole` if only
/// half of the data is to be written.
fn made<T: Failed>(call: Call, path: &[u8], whole: impl FnOnce() -> T, half: impl FnOnce() -> T) -> T {
    match Plan::get().map(|plan| plan.fate(call, path)) {
        None | Some(Fate::Pass) => whole(),
        Some(Fate::Half) => half(),
        Some(Fate::HalfThenKill) => {
            half();
            system::kill()
        }
        Some(Fate::Fail(error)) => {
            system::set_errno(error);
            T::FAILED
        }
    }
}

/// [`made`] for an open file.
fn made_on<T: Failed>(call: Call, file: c_int, whole: impl Fn() -> T, half: impl FnOnce() -> T) -> T {
    if Plan::get().is_none() {
        return whole();
    }
    system::with_path_of(file, |path| made(call, path, &whole, half)).unwrap_or_else(&whole)
}

/// [`made`] for a path that is relative to an open folder.
///
/// # Safety
/// `path` is a C string.
unsafe fn made_at<T: Failed>(call: Call, folder: c_int, path: *const c_char, whole: impl Fn() -> T) -> T {
    // SAFETY: The caller passes a C string.
    let path = unsafe { CStr::from_ptr(path) }.to_bytes();
    if path.starts_with(b"/") || Plan::get().is_none() {
        return made(call, path, &whole, &whole);
    }
    let joined = |folder: &[u8]| made(call, &[folder, b"/", path].concat(), &whole, &whole);
    system::with_path_of(folder, joined).unwrap_or_else(&whole)
}

/// Defines a function of the C library. `$next` is the original in the body.
macro_rules! replace {
    ($(fn $name:ident($($arg:ident: $kind:ty),*) -> $result:ty = |$next:ident| $body:expr;)*) => {$(
        /// Replaces the function of the C library.
        ///
        /// # Safety
        /// As in the C library.
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn $name($($arg: $kind),*) -> $result {
            static ORIGINAL: Original = Original::new(
                // SAFETY: The name ends with the only zero byte.
                unsafe { CStr::from_bytes_with_nul_unchecked(concat!(stringify!($name), "\0").as_bytes()) },
            );
            type Function = unsafe extern "C" fn($($kind),*) -> $result;
            // SAFETY: The C library declares the function with this name in this way.
            let function = unsafe { std::mem::transmute::<*mut c_void, Function>(ORIGINAL.address()) };
            // SAFETY: The arguments are those of the caller, or a part of its data.
            let $next = |$($arg: $kind),*| unsafe { function($($arg),*) };
            $body
        }
    )*};
}

fn writes(flags: c_int) -> bool {
    flags & (O_CREAT | O_ACCMODE) != 0
}

replace! {
    fn write(file: c_int, data: *const c_void, size: usize) -> isize = |next| {
        made_on(Call::Write, file, || next(file, data, size), || next(file, data, size / 2))
    };
    fn pwrite(file: c_int, data: *const c_void, size: usize, at: i64) -> isize = |next| {
        made_on(Call::Write, file, || next(file, data, size, at), || next(file, data, size / 2, at))
    };
    fn pwrite64(file: c_int, data: *const c_void, size: usize, at: i64) -> isize = |next| {
        made_on(Call::Write, file, || next(file, data, size, at), || next(file, data, size / 2, at))
    };
    fn writev(file: c_int, parts: *const c_void, count: c_int) -> isize = |next| {
        made_on(Call::Write, file, || next(file, parts, count), || next(file, parts, (count + 1) / 2))
    };
    fn copy_file_range(
        from: c_int, from_at: *mut i64, file: c_int, at: *mut i64, size: usize, flags: c_uint
    ) -> isize = |next| {
        let copy = |size| next(from, from_at, file, at, size, flags);
        made_on(Call::Write, file, || copy(size), || copy(size / 2))
    };
    fn fsync(file: c_int) -> c_int = |next| made_on(Call::Sync, file, || next(file), || next(file));
    fn fdatasync(file: c_int) -> c_int = |next| made_on(Call::Sync, file, || next(file), || next(file));
    fn ftruncate(file: c_int, size: i64) -> c_int = |next| {
        made_on(Call::Truncate, file, || next(file, size), || next(file, size))
    };
    fn ftruncate64(file: c_int, size: i64) -> c_int = |next| {
        made_on(Call::Truncate, file, || next(file, size), || next(file, size))
    };
    fn open(path: *const c_char, flags: c_int, mode: c_uint) -> c_int = |next| {
        if !writes(flags) { return next(path, flags, mode) }
        // SAFETY: The caller passes a C string.
        unsafe { made_at(Call::Open, AT_FDCWD, path, || next(path, flags, mode)) }
    };
    fn open64(path: *const c_char, flags: c_int, mode: c_uint) -> c_int = |next| {
        if !writes(flags) { return next(path, flags, mode) }
        // SAFETY: The caller passes a C string.
        unsafe { made_at(Call::Open, AT_FDCWD, path, || next(path, flags, mode)) }
    };
    fn openat(folder: c_int, path: *const c_char, flags: c_int, mode: c_uint) -> c_int = |next| {
        if !writes(flags) { return next(folder, path, flags, mode) }
        // SAFETY: The caller passes a C string.
        unsafe { made_at(Call::Open, folder, path, || next(folder, path, flags, mode)) }
    };
    fn openat64(folder: c_int, path: *const c_char, flags: c_int, mode: c_uint) -> c_int = |next| {
        if !writes(flags) { return next(folder, path, flags, mode) }
        // SAFETY: The caller passes a C string.
        unsafe { made_at(Call::Open, folder, path, || next(folder, path, flags, mode)) }
    };
    fn mkdir(path: *const c_char, mode: c_uint) -> c_int = |next| {
        // SAFETY: The caller passes a C string.
        unsafe { made_at(Call::Open, AT_FDCWD, path, || next(path, mode)) }
    };
    fn rename(from: *const c_char, to: *const c_char) -> c_int = |next| {
        // SAFETY: The caller passes a C string.
        unsafe { made_at(Call::Rename, AT_FDCWD, to, || next(from, to)) }
    };
    fn renameat(from_folder: c_int, from: *const c_char, to_folder: c_int, to: *const c_char) -> c_int = |next| {
        // SAFETY: The caller passes a C string.
        unsafe { made_at(Call::Rename, to_folder, to, || next(from_folder, from, to_folder, to)) }
    };
    fn renameat2(
        from_folder: c_int, from: *const c_char, to_folder: c_int, to: *const c_char, flags: c_uint
    ) -> c_int = |next| {
        // SAFETY: The caller passes a C string.
        unsafe { made_at(Call::Rename, to_folder, to, || next(from_folder, from, to_folder, to, flags)) }
    };
    fn link(from: *const c_char, to: *const c_char) -> c_int = |next| {
        // SAFETY: The caller passes a C string.
        unsafe { made_at(Call::Link, AT_FDCWD, to, || next(from, to)) }
    };
    fn linkat(
        from_folder: c_int, from: *const c_char, to_folder: c_int, to: *const c_char, flags: c_int
    ) -> c_int = |next| {
        // SAFETY: The caller passes a C string.
        unsafe { made_at(Call::Link, to_folder, to, || next(from_folder, from, to_folder, to, flags)) }
    };
    fn unlink(path: *const c_char) -> c_int = |next| {
        // SAFETY: The caller passes a C string.
        unsafe { made_at(Call::Unlink, AT_FDCWD, path, || next(path)) }
    };
    fn unlinkat(folder: c_int, path: *const c_char, flags: c_int) -> c_int = |next| {
        // SAFETY: The caller passes a C string.
        unsafe { made_at(Call::Unlink, folder, path, || next(folder, path, flags)) }
    };
    fn rmdir(path: *const c_char) -> c_int = |next| {
        // SAFETY: The caller passes a C string.
        unsafe { made_at(Call::Unlink, AT_FDCWD, path, || next(path)) }
    };
    fn clock_gettime(clock: c_int, into: *mut [i64; 2]) -> c_int = |next| {
        match frozen_time() {
            Some(seconds) if clock == CLOCK_REALTIME => {
                // SAFETY: The caller passes a valid pointer to a `timespec`, which has two 64-bit numbers.
                unsafe { *into = [seconds, 0] };
                0
            }
            _ => next(clock, into),
        }
    };
}
