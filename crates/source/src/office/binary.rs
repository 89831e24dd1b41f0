//! Numbers and strings in binary formats, least significant byte first. Functions that read a number return `None`
//! if the bytes end before it does.

/// Reads an integer of 16 bits.
pub(crate) fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..)?.first_chunk().copied()?))
}

/// Reads an integer of 32 bits.
pub(crate) fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..)?.first_chunk().copied()?))
}

/// Reads a floating-point number of 64 bits.
pub(crate) fn f64_at(bytes: &[u8], at: usize) -> Option<f64> {
    Some(f64::from_le_bytes(bytes.get(at..)?.first_chunk().copied()?))
}

/// Reads a number in the short form of Excel's binary formats (`RkNumber`). Bit 0 says that the number was multiplied
/// by 100. Bit 1 says that the other 30 bits are an integer; otherwise they are the upper bits of a floating-point
/// number.
pub(crate) fn rk_at(bytes: &[u8], at: usize) -> Option<f64> {
    let rk = u32_at(bytes, at)?;
    let number =
        if rk & 2 == 0 { f64::from_bits(u64::from(rk & !3) << 32) } else { f64::from(rk.cast_signed() >> 2) };
    Some(if rk & 1 == 0 { number } else { number / 100.0 })
}

/// Appends UTF-16 as UTF-8. Unpaired surrogates become U+FFFD.
pub(crate) fn push_utf16(units: impl IntoIterator<Item = u16>, out: &mut Vec<u8>) {
    for c in char::decode_utf16(units) {
        let c = c.unwrap_or(char::REPLACEMENT_CHARACTER);
        out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::rk_at;

    #[test]
    fn short_numbers_are_unfolded() {
        for (bits, number) in [
            (0x3FF0_0000_u32, 1.0),
            (0x3FF0_0001, 0.01),
            (((-123_i32) << 2).cast_unsigned() | 2, -123.0),
            ((12_345 << 2) | 3, 123.45),
        ] {
            assert_eq!(rk_at(&bits.to_le_bytes(), 0), Some(number));
        }
        assert_eq!(rk_at(&[1, 2, 3], 0), None);
    }
}
