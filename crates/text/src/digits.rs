//! The digits of every script, and the full-width forms of ASCII characters.
//!
//! ```
//! use kith_text::digits;
//!
//! assert_eq!("＋٤٩".chars().map(digits::ascii).collect::<String>(), "+49");
//! ```

/// The zeros of the decimal digits in Unicode 15 (general category Nd), except for the ASCII zero. Each is followed by
/// the other nine digits of its script.
const ZEROS: [u32; 67] = [
    0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0DE6,
    0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0,
    0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10, 0x104A0, 0x10D30,
    0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x11730, 0x118E0,
    0x11950, 0x11C50, 0x11D50, 0x11DA0, 0x11F50, 0x16A60, 0x16AC0, 0x16B50, 0x1D7CE, 0x1D7D8, 0x1D7E2,
    0x1D7EC, 0x1D7F6, 0x1E140, 0x1E2F0, 0x1E4F0, 0x1E950, 0x1FBF0,
];

/// Returns the ASCII form of a decimal digit of any script, or of a full-width character; any other character is
/// returned as it is.
///
/// Numerals that are not decimal digits, such as `²`, `①` and `Ⅷ`, are among those others.
///
/// ```
/// use kith_text::digits::ascii;
///
/// assert_eq!((ascii('٩'), ascii('９'), ascii('（')), ('9', '9', '('));
/// assert_eq!((ascii('é'), ascii('²')), ('é', '²'));
/// ```
pub fn ascii(c: char) -> char {
    if c.is_ascii() {
        return c;
    }
    let code = c as u32;
    if (0xFF01..=0xFF5E).contains(&code) {
        return char::from_u32(code - 0xFEE0).unwrap_or(c);
    }
    let after = ZEROS.partition_point(|zero| *zero <= code);
    match after.checked_sub(1).and_then(|at| ZEROS.get(at)) {
        Some(zero) => char::from_digit(code - zero, 10).unwrap_or(c),
        None => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_digits_of_any_script() {
        let read: String = "０９ ٠٩ ۰۹ ०९ ০৯ ๐๙ 𝟎𝟗 𝟘𝟡".chars().map(ascii).collect();
        assert_eq!(read, "09 09 09 09 09 09 09 09");
    }

    #[test]
    fn leaves_the_rest_alone() {
        assert_eq!("aé–中²①Ⅷ٪".chars().map(ascii).collect::<String>(), "aé–中²①Ⅷ٪");
        assert_eq!("＋（）．－／＃ｘ".chars().map(ascii).collect::<String>(), "+().-/#x");
    }

    #[test]
    fn zeros_are_in_order() {
        assert!(ZEROS.is_sorted_by(|a, b| a + 10 <= *b));
    }

    #[test]
    fn each_zero_is_followed_by_its_digits() {
        for zero in ZEROS {
            let digits = (zero..zero + 10).filter_map(char::from_u32);
            assert_eq!(digits.map(ascii).collect::<String>(), "0123456789", "{zero:#x}");
        }
    }

    proptest! {
        #[test]
        fn reading_a_character_twice_changes_nothing(c in any::<char>()) {
            prop_assert_eq!(ascii(ascii(c)), ascii(c));
        }

        #[test]
        fn what_becomes_a_digit_is_a_number_in_unicode(c in any::<char>()) {
            prop_assert!(!ascii(c).is_ascii_digit() || c.is_numeric());
        }
    }
}
