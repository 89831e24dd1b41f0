//! Values that look random and are always the same.

/// Returns a number below `end` for a property of the person with this number.
pub fn chance(n: usize, property: &str, end: usize) -> usize {
    // FNV-1a over the number and the property, then the mixing step of SplitMix64.
    let bytes = (n as u64).to_le_bytes().into_iter().chain(property.bytes());
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    let mixed = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    ((mixed ^ (mixed >> 31)) % end.max(1) as u64) as usize
}

/// Returns one of these texts for a property of the person with this number.
pub fn one_of(n: usize, property: &str, texts: &[&'static str]) -> &'static str {
    texts.get(chance(n, property, texts.len())).copied().unwrap_or_default()
}
