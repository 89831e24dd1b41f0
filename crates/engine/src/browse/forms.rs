//! The forms in which texts are searched, so that a name is found however it is typed.
//!
//! - The words of a name may be joined: `jeanpaul` finds Jean-Paul and Jean Paul.
//! - Apostrophes may be left out: `obrien` finds O'Brien.
//! - In Chinese, Japanese and Korean, the last and first name may be joined in both orders: `山田太郎` finds
//!   the contact with the first name 太郎 and the last name 山田.

use crate::browse::folding;

/// The minimum number of letters of a word that also matches without its apostrophes and hyphens. A shorter
/// one, such as `d'a`, would be found in too many other words.
const JOINED_LETTERS: usize = 4;

/// Appends the forms in which a name is searched, each followed by a line feed.
pub(super) fn push_name(first: &[u8], last: &[u8], out: &mut Vec<u8>) {
    if is_east_asian(first) && is_east_asian(last) {
        return push_east_asian(&folded(last), &folded(first), out);
    }
    for name in [first, last] {
        if name.is_empty() {
            continue;
        }
        let start = out.len();
        if !is_east_asian(name) {
            name.split(|byte| *byte == b' ').for_each(|word| folding::push(word, out));
            // Most names have no punctuation, so that this is their only form.
            if out.get(start..).unwrap_or(&[]).iter().all(|byte| never_joins(*byte)) {
                out.push(b'\n');
                continue;
            }
            out.truncate(start);
        }
        let key = folded(name);
        match key.split_once(char::is_whitespace) {
            Some((family, given)) if is_east_asian(family.as_bytes()) && is_east_asian(given.as_bytes()) => {
                push_east_asian(family, given, out);
            }
            _ => push_joined(&key, out),
        }
    }
}

/// Appends the forms in which a text other than a name is searched, each followed by a line feed.
pub(super) fn push_text(text: &[u8], out: &mut Vec<u8>) {
    let start = out.len();
    folding::push(text, out);
    out.push(b'\n');
    if memchr::memchr(b'\'', out.get(start..).unwrap_or(&[])).is_none() {
        return;
    }
    let key = String::from_utf8_lossy(out.get(start..).unwrap_or(&[])).into_owned();
    for word in key.split_whitespace() {
        let without = word.replace('\'', "");
        if !word.contains(&without) {
            push_line(&without, out);
        }
    }
}

/// Returns a folded search word without its apostrophes, hyphens and middle dots, or `None` if it has none, or
/// too few letters.
pub(super) fn joined_word(word: &str) -> Option<String> {
    let joined = word.replace(is_joint, "");
    let letters = joined.chars().filter(|c| c.is_alphabetic()).count();
    let enough = letters >= JOINED_LETTERS || is_east_asian(joined.as_bytes());
    (joined.len() < word.len() && enough).then_some(joined)
}

/// Appends a folded name, and the name with its words joined.
fn push_joined(key: &str, out: &mut Vec<u8>) {
    let joined = joined(key);
    if key.contains(&joined) {
        return push_line(key, out);
    }
    // A search word contains no white space, so what it finds in several words it also finds in the joined ones.
    if key.contains(is_name_joint) {
        push_line(key, out);
    }
    push_line(&joined, out);
}

/// Appends a folded name that is written without a space, with the family name first or last.
pub(super) fn push_east_asian(family: &str, given: &str, out: &mut Vec<u8>) {
    for name in [family, given] {
        if name.contains(is_name_joint) {
            push_line(name, out);
        }
    }
    // With the family name at both ends, one text contains both orders.
    let family = joined(family);
    push_line(&[&family, joined(given).as_str(), &family].concat(), out);
}

fn push_line(text: &str, out: &mut Vec<u8>) {
    out.extend_from_slice(text.as_bytes());
    out.push(b'\n');
}

/// Returns the search key of a name.
pub(super) fn folded(name: &[u8]) -> String {
    let mut key = Vec::new();
    folding::push(name, &mut key);
    String::from_utf8_lossy(&key).into_owned()
}

fn joined(key: &str) -> String {
    key.replace(|c: char| c.is_whitespace() || is_name_joint(c), "")
}

/// Returns whether a folded character composes words: an apostrophe, a hyphen or dash, or a middle dot.
fn is_joint(c: char) -> bool {
    matches!(c, '\'' | '-' | '·' | '\u{5be}' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{30a0}' | '\u{30fb}')
}

/// As [`is_joint`], and in names also a full stop, as in `J.R.` and `St. John`.
fn is_name_joint(c: char) -> bool {
    c == '.' || is_joint(c)
}

/// Returns whether no white space, and no character of [`is_name_joint`], contains this byte. This holds for most
/// letters.
fn never_joins(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte >= 0x80 && !matches!(byte, 0xc2 | 0xd6 | 0xe1 | 0xe2 | 0xe3)
}

/// Returns whether a text contains a Chinese, Japanese or Korean letter.
pub(super) fn is_east_asian(text: &[u8]) -> bool {
    // These letters start with a byte of at least E1 in UTF-8.
    text.iter().any(|byte| *byte >= 0xe1)
        && String::from_utf8_lossy(text).chars().any(|c| {
            matches!(c as u32, 0x1100..=0x11ff | 0x2e80..=0x9fff | 0xa960..=0xa97f | 0xac00..=0xd7ff
                | 0xf900..=0xfaff | 0xff66..=0xffdc | 0x20000..=0x3ffff)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(first: &str, last: &str) -> String {
        let mut forms = Vec::new();
        push_name(first.as_bytes(), last.as_bytes(), &mut forms);
        String::from_utf8(forms).unwrap()
    }

    #[test]
    fn a_plain_name_has_one_form() {
        assert_eq!(name("Ana", "Pérez"), "ana\nperez\n");
        assert_eq!(name("Анна", ""), "анна\n");
        assert_eq!(name("", ""), "");
    }

    #[test]
    fn no_joint_is_overlooked() {
        for c in (0..=0x10ffff).filter_map(char::from_u32).filter(|c| c.is_whitespace() || is_name_joint(*c))
        {
            let mut bytes = [0; 4];
            assert!(!c.encode_utf8(&mut bytes).bytes().all(never_joins), "{c:?}");
        }
    }

    #[test]
    fn words_of_one_name_are_joined() {
        assert_eq!(name("Ana Maria", "de la Cruz"), "anamaria\ndelacruz\n");
        assert_eq!(name("Jean-Paul", "O’Brien"), "jean-paul\njeanpaul\no'brien\nobrien\n");
        assert_eq!(name("J. R.", "Lee Jr."), "j. r.\njr\nlee jr.\nleejr\n");
        assert_eq!(name("-", "Smith-"), "-\nsmith-\n");
    }

    #[test]
    fn east_asian_names_are_joined_in_both_orders() {
        assert_eq!(name("太郎", "山田"), "山田太郎山田\n");
        assert_eq!(name("山田　太郎", ""), "山田太郎山田\n");
        assert_eq!(name("山田太郎", ""), "山田太郎\n");
        assert_eq!(name("Tarō", "山田"), "taro\n山田\n");
        assert_eq!(name("マイケル・J", "王"), "マイケル・j\n王マイケルj王\n");
    }

    #[test]
    fn words_of_other_texts_are_not_joined() {
        let mut forms = Vec::new();
        push_text("It`s Jean-Paul's 'red' wine".as_bytes(), &mut forms);
        let forms = String::from_utf8(forms).unwrap();
        assert_eq!(forms, "it's jean-paul's 'red' wine\nits\njean-pauls\n");
    }
}
