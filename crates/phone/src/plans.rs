//! The numbering plans as an automaton, which knows most numbers without the library.
//!
//! The library compiles its patterns in every process anew, which takes half a second of processor time and 120 MiB once
//! numbers of all countries were seen, and then needs microseconds for a number. The automaton is made of the same
//! patterns by `cargo xtask numbering`, takes 180 kB and needs nanoseconds. Where the library might take off a national
//! prefix, it says nothing.

use std::sync::LazyLock;

/// All numbers are little-endian and have 16 bits: how many states there are; for each of them ten transitions, for the
/// digits from 0 to 9, and a [`Verdict`]. The last state is the first one to be in. Then follow the [`SHAPES`].
const PLANS: &[u8] = include_bytes!("numbering_plans.bin");
/// The size of a state in bytes.
const STATE: usize = 22;

/// How national numbers are written, a line for each way: a `d` for each digit, and what is between them. It is empty if
/// the library has to be asked.
static SHAPES: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let shapes = PLANS.get(2 + states() * STATE..).unwrap_or_default();
    std::str::from_utf8(shapes).unwrap_or_default().split('\n').collect()
});

/// What is known of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// No such number exists.
    Invalid,
    /// The library has to be asked.
    Unknown,
    /// It is valid as it is, and written in the shape with this index.
    Valid(usize),
}

/// Returns what is known of the number with these digits, which begin with the calling code.
pub(crate) fn verdict(digits: &str) -> Verdict {
    let next = |state, digit: u8| match digit {
        b'0'..=b'9' => entry(state, usize::from(digit - b'0')),
        _ => None,
    };
    let last = digits.bytes().try_fold(states().wrapping_sub(1), next);
    match last.and_then(|state| entry(state, 10)) {
        Some(0) => Verdict::Invalid,
        Some(shape @ 2..) => Verdict::Valid(shape - 2),
        Some(1) | None => Verdict::Unknown,
    }
}

/// Returns the number with these digits as it is written from abroad, if that is known.
pub(crate) fn shown(digits: &str) -> Option<String> {
    let Verdict::Valid(shape) = verdict(digits) else { return None };
    let shape = SHAPES.get(shape).filter(|shape| !shape.is_empty())?;
    let national = shape.bytes().filter(|b| *b == b'd').count();
    let (code, national) = digits.split_at_checked(digits.len().checked_sub(national)?)?;
    let mut shown = format!("+{code} ");
    let mut rest = national.chars();
    shown.extend(shape.chars().filter_map(|c| if c == 'd' { rest.next() } else { Some(c) }));
    Some(shown)
}

fn states() -> usize {
    number(0).unwrap_or_default()
}

fn entry(state: usize, index: usize) -> Option<usize> {
    number(2 + state * STATE + 2 * index)
}

fn number(at: usize) -> Option<usize> {
    let bytes = PLANS.get(at..at + 2)?.try_into().ok()?;
    Some(usize::from(u16::from_le_bytes(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::numbering::{by_library, display_by_library};

    /// A random number generator (Marsaglia's xorshift).
    struct Dice(u64);

    impl Dice {
        fn below(&mut self, end: u64) -> u64 {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            self.0 % end
        }

        /// Returns a number that keeps to the automaton, except for a digit now and then: half of those that are valid
        /// end there.
        fn digits(&mut self) -> String {
            let (mut state, mut digits) = (states() - 1, String::new());
            while digits.len() < 19 && !(entry(state, 10) >= Some(2) && self.below(2) == 0) {
                let digit = self.below(10) as usize;
                let next = entry(state, digit).unwrap();
                if next != 0 || self.below(30) == 0 {
                    digits.push(char::from(b'0' + digit as u8));
                    state = next;
                }
                // From this state, nothing leads on.
                if state == 0 && self.below(2) == 0 {
                    break;
                }
            }
            digits
        }
    }

    /// Two million numbers where the library is optimised, and fewer where it is slow.
    const NUMBERS: usize = if cfg!(debug_assertions) { 40_000 } else { 2_000_000 };

    #[test]
    fn the_automaton_agrees_with_the_library() {
        let (mut dice, mut of, mut shapes) = (Dice(0x9E37_79B9_7F4A_7C15), [0; 3], 0);
        for _ in 0..NUMBERS {
            let digits = dice.digits();
            let library = by_library(&digits);
            let kind = match verdict(&digits) {
                Verdict::Valid(_) => {
                    let phone = format!("+{digits}");
                    let shown = shown(&digits);
                    shapes += usize::from(shown.is_some());
                    assert!(shown.is_none() || shown == display_by_library(&phone), "{phone}: {shown:?}");
                    assert_eq!(library, Some(phone));
                    0
                }
                Verdict::Invalid => {
                    assert_eq!(library, None, "{digits}");
                    1
                }
                Verdict::Unknown => 2,
            };
            of[kind] += 1;
        }
        // Otherwise, the test would say little.
        assert!(of.iter().all(|count| *count > NUMBERS / 50), "{of:?}");
        assert!(shapes > of[0] / 10 * 9, "{shapes} of {of:?}");
    }

    #[test]
    fn numbers_of_many_countries_are_known() {
        for digits in
            ["34612345678", "4915112345678", "12025550123", "79161234567", "80012345678", "393471234567"]
        {
            assert!(matches!(verdict(digits), Verdict::Valid(_)), "{digits}");
        }
        for digits in ["", "0", "999", "3461234567", "346123456789", "1202555012", "21012345678"] {
            assert_eq!(verdict(digits), Verdict::Invalid, "{digits}");
        }
        for digits in ["4402079460000", "788001234567", "49015112345678"] {
            assert_eq!(verdict(digits), Verdict::Unknown, "{digits}");
        }
    }
    #[test]
    fn numbers_are_written_in_groups() {
        assert_eq!(shown("34612345678").as_deref(), Some("+34 612 34 56 78"));
        assert_eq!(shown("12025550123").as_deref(), Some("+1 202-555-0123"));
        assert_eq!(shown("3461234567"), None);
    }
}
