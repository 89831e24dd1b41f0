//! Comparing texts by their words.

use kith_text::fold;

/// Returns whether a text says anything that the known texts do not: a word that none of them has, or no word
/// at all. Case, accents, punctuation and the order of the words do not count.
pub(super) fn adds_to(text: &str, known: &[&str]) -> bool {
    let mut any = false;
    let is_known = |word| known.iter().any(|text| words(text).any(|known| equal(known, word)));
    let all_known = words(text).inspect(|_| any = true).all(is_known);
    !any || !all_known
}

/// Returns whether two words are equal without case and accents. Folding them is slow, so it comes last.
fn equal(a: &str, b: &str) -> bool {
    if a.is_ascii() && b.is_ascii() {
        return a.eq_ignore_ascii_case(b);
    }
    a == b || could_be_equal(a, b) && could_be_equal(b, a) && fold::search_key(a) == fold::search_key(b)
}

/// Returns whether the ASCII letters of a word, of which there must be some, are in the other in the same order,
/// if that has no others.
fn could_be_equal(word: &str, other: &str) -> bool {
    if !other.is_ascii() {
        return true;
    }
    let mut letters = word.bytes().filter(u8::is_ascii_alphanumeric).peekable();
    let mut rest = other.bytes();
    letters.peek().is_some() && letters.all(|b| rest.any(|other| other.eq_ignore_ascii_case(&b)))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::adds_to;

    #[test]
    fn a_text_adds_a_word_or_repeats() {
        for text in ["Vera", "vera SOLIS", "Solis, Vera", "solis"] {
            assert!(!adds_to(text, &["Vera", "Solis"]), "{text}");
        }
        assert!(!adds_to("José", &["JOSE"]));
        assert!(!adds_to("JOSE", &["Jose\u{301}"]));
        for text in ["Acme", "Vera M. Solis", "★", "V"] {
            assert!(adds_to(text, &["Vera", "Solis"]), "{text}");
        }
    }
}
