//! Dates, times and numbers.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| kith_walls::date(data));
