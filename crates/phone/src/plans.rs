//! The numbering plans as an automaton, which knows most numbers without the library.
//!
//! The library compiles its patterns in every process anew, which takes half a second of processor time and 120 MiB once
//! numbers of all countries were seen, and then needs microseconds for a number. The automaton is made of the same
//! patterns by `cargo xtask numbering`, takes 90 kB and needs nanoseconds. Where the library might take off a national
//! prefix, it says nothing.

/// For each state ten transitions, for the digits from 0 to 9, and then the verdict for a number that ends there; all as
/// little-endian numbers of 16 bits. The last state is the first one to be in.
const STATES: &[u8] = include_bytes!("numbering_plans.bin");
/// The size of a state in bytes.
const STATE: usize = 22;

/// What is known of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// It is valid as it is.
    Valid,
    /// No such number exists.
    Invalid,
    /// The library has to be asked.
    Unknown,
}

/// Returns what is known of the number with these digits, which begin with the calling code.
pub(crate) fn verdict(digits: &str) -> Verdict {
    let first = STATES.len() / STATE - 1;
    let next = |state, digit: u8| match digit {
        b'0'..=b'9' => entry(state, usize::from(digit - b'0')),
        _ => None,
    };
    let last = digits.bytes().try_fold(first, next);
    match last.and_then(|state| entry(state, 10)) {
        Some(0) => Verdict::Invalid,
        Some(1) => Verdict::Valid,
        _ => Verdict::Unknown,
    }
}

fn entry(state: usize, index: usize) -> Option<usize> {
    let at = state * STATE + 2 * index;
    let bytes = STATES.get(at..at + 2)?.try_into().ok()?;
    Some(usize::from(u16::from_le_bytes(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::numbering::by_library;

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
            let (mut state, mut digits) = (STATES.len() / STATE - 1, String::new());
            while digits.len() < 19 && !(entry(state, 10) == Some(1) && self.below(2) == 0) {
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
        let (mut dice, mut of) = (Dice(0x9E37_79B9_7F4A_7C15), [0; 3]);
        for _ in 0..NUMBERS {
            let digits = dice.digits();
            let library = by_library(&digits);
            match verdict(&digits) {
                Verdict::Valid => assert_eq!(library, Some(format!("+{digits}"))),
                Verdict::Invalid => assert_eq!(library, None, "{digits}"),
                Verdict::Unknown => {}
            }
            of[verdict(&digits) as usize] += 1;
        }
        // Otherwise, the test would say little.
        assert!(of.iter().all(|count| *count > NUMBERS / 50), "{of:?}");
    }

    #[test]
    fn numbers_of_many_countries_are_known() {
        for digits in
            ["34612345678", "4915112345678", "12025550123", "79161234567", "80012345678", "393471234567"]
        {
            assert_eq!(verdict(digits), Verdict::Valid, "{digits}");
        }
        for digits in ["", "0", "999", "3461234567", "346123456789", "1202555012", "21012345678"] {
            assert_eq!(verdict(digits), Verdict::Invalid, "{digits}");
        }
        for digits in ["4402079460000", "788001234567", "49015112345678"] {
            assert_eq!(verdict(digits), Verdict::Unknown, "{digits}");
        }
    }
}
