//! Workbooks: ODS.
#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target};

fuzz_target!(|data: &[u8]| kith_walls::source(data));

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    kith_fuzz::mutate_archive(data, size, max_size, seed)
});
