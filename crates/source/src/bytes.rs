//! Numbers in the bytes of binary formats, least significant byte first; `None` where the bytes end before.

/// Sixteen bits.
pub(super) fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..)?.first_chunk().copied()?))
}

/// Thirty-two bits.
pub(super) fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..)?.first_chunk().copied()?))
}

/// A double.
pub(super) fn f64_at(bytes: &[u8], at: usize) -> Option<f64> {
    Some(f64::from_le_bytes(bytes.get(at..)?.first_chunk().copied()?))
}

/// Thirty bits of a number, as Excel's binary formats shorten one: bit 0 says that it was multiplied by 100, bit 1
/// that the others are a whole number and not the upper bits of a double.
pub(super) fn rk_at(bytes: &[u8], at: usize) -> Option<f64> {
    let rk = u32_at(bytes, at)?;
    let number =
        if rk & 2 == 0 { f64::from_bits(u64::from(rk & !3) << 32) } else { f64::from(rk.cast_signed() >> 2) };
    Some(if rk & 1 == 0 { number } else { number / 100.0 })
}

/// What a cell shows whose formula failed with that code of Excel's binary formats.
pub(super) fn error(code: u8) -> &'static [u8] {
    match code {
        0x00 => b"#NULL!",
        0x07 => b"#DIV/0!",
        0x0F => b"#VALUE!",
        0x17 => b"#REF!",
        0x1D => b"#NAME?",
        0x24 => b"#NUM!",
        0x2A => b"#N/A",
        0x2B => b"#GETTING_DATA",
        _ => b"#ERROR",
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
