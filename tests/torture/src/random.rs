//! Random numbers that are the same in every run (xorshift).

/// A source of random numbers.
pub(crate) struct Random(u64);

impl Random {
    /// The numbers for a name.
    pub fn new(name: &str) -> Random {
        // The hash FNV-1a, which is never 0 for a text.
        Random(name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        }))
    }

    /// A number from 0 to 1.
    pub fn fraction(&mut self) -> f64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as f64 / (1u64 << 53) as f64
    }
}
