//! Sort keys that are a single integer, for values that are not compared in a language's order.

/// The key of an empty value, which comes after every other.
pub(super) const EMPTY: u64 = u64::MAX;

/// Returns the key of an integer, which may also be a timestamp, a star or a checkbox.
pub(super) fn of_integer(n: i64) -> u64 {
    n.cast_unsigned() ^ (1 << 63)
}

/// Returns the key of a floating-point number.
pub(super) fn of_real(n: f64) -> u64 {
    let bits = (n + 0.0).to_bits();
    if bits >> 63 == 1 { !bits } else { bits | 1 << 63 }
}

/// Returns the key of a date, time or phone in its stored form. It compares digit by digit, so phones of one
/// country sort together.
pub(super) fn of_digits(text: &[u8]) -> u64 {
    let digits = text.iter().filter(|b| b.is_ascii_digit()).take(16);
    let (key, count) = digits.fold((0u64, 0), |(key, n), b| (key << 4 | u64::from(b - b'0' + 1), n + 1));
    if count == 0 { 0 } else { key << (64 - 4 * count) }
}

/// Returns the key of a date in its stored form. Dates without a year come after all others, by month and day.
pub(super) fn of_date(text: &[u8]) -> u64 {
    match text.strip_prefix(b"--") {
        // Above the first digit of any year.
        Some(rest) => 0xB << 60 | of_digits(rest) >> 4,
        None => of_digits(text),
    }
}

/// Returns the key for ascending or descending order.
pub(super) fn directed(key: u64, descending: bool) -> u64 {
    // Neither the keys above nor ranks ever come near EMPTY, so the subtraction keeps them distinct from it.
    if descending && key != EMPTY { EMPTY - 1 - key } else { key }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_compare_as_their_values() {
        let reals = [f64::MIN, -3.5, -1e-9, 0.0, 1e-9, 2.0, 10.0, f64::MAX];
        assert!(reals.windows(2).all(|pair| of_real(pair[0]) < of_real(pair[1])));
        assert_eq!(of_real(0.0), of_real(-0.0));
        assert!([i64::MIN, -1, 0, 7].windows(2).all(|pair| of_integer(pair[0]) < of_integer(pair[1])));
        let digits = ["+1", "+12", "+1202", "+34612345678", "+35", "2026-11-22", "2026-12-01"];
        assert!(
            digits[..5].windows(2).all(|pair| of_digits(pair[0].as_bytes()) < of_digits(pair[1].as_bytes()))
        );
        assert!(of_digits(digits[5].as_bytes()) < of_digits(digits[6].as_bytes()));
        assert!(of_digits(b"09:30") < of_digits(b"09:30:15"));
        let dates = ["0001-01-01", "2026-11-22", "9999-12-31", "--01-01", "--05-14", "--12-31"];
        assert!(dates.windows(2).all(|pair| of_date(pair[0].as_bytes()) < of_date(pair[1].as_bytes())));
    }

    #[test]
    fn empty_ones_come_last_either_way() {
        for descending in [false, true] {
            assert!(directed(of_digits(b"+99999999999999999"), descending) < directed(EMPTY, descending));
            assert!(directed(of_date(b"--12-31"), descending) < directed(EMPTY, descending));
            assert!(directed(of_real(f64::MAX), descending) < directed(EMPTY, descending));
            assert!(directed(of_integer(i64::MIN), descending) < directed(EMPTY, descending));
        }
    }
}
