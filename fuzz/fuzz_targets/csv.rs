//! Delimited texts.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| kith_walls::source(data));
