//! Splitting full names into first and last names.

use kith_text::fold;

/// Words that may follow a comma in a name without being a first name.
const SUFFIXES: [&str; 14] =
    ["jr", "sr", "junior", "senior", "ii", "iii", "iv", "phd", "md", "dds", "esq", "mba", "cpa", "dr"];
/// Particles that belong to the last name that follows them, in exactly this spelling.
const PARTICLES: [&str; 26] = [
    "van", "von", "vom", "zu", "zur", "zum", "der", "den", "de", "del", "della", "di", "da", "do", "dos",
    "das", "du", "des", "la", "le", "las", "los", "bin", "ibn", "al", "el",
];

/// Splits a full name into first and last name. `Last, First` is split at the comma; otherwise, the last word
/// and the particles before it are the last name (`Ludwig van Beethoven`). Chinese, Japanese and Korean names
/// have the family name first (`山田 太郎`); without a space between the two, they are not split. The first name
/// is only empty if the text is.
///
/// ```
/// use kith_engine::mapping::split_full_name;
///
/// assert_eq!(split_full_name("Ana Pérez"), ("Ana".to_owned(), Some("Pérez".to_owned())));
/// assert_eq!(split_full_name("Ana"), ("Ana".to_owned(), None));
/// ```
pub fn split_full_name(name: &str) -> (String, Option<String>) {
    let name = fold::tidy(name);
    if let Some((before, after)) = name.split_once(',') {
        let (last, first) = (before.trim(), after.trim());
        if is_suffix(first) {
            let (given, family) = split_words(last);
            return match family {
                Some(family) => (given, Some(format!("{family}, {first}"))),
                None => (format!("{given}, {first}"), None),
            };
        }
        if !last.is_empty() && !first.is_empty() && !first.contains(',') {
            return (first.to_owned(), Some(last.to_owned()));
        }
    }
    split_words(name.trim_matches([',', ' ']))
}

fn split_words(name: &str) -> (String, Option<String>) {
    let words: Vec<&str> = name.split(' ').filter(|word| !word.is_empty()).collect();
    let Some((last, before)) = words.split_last() else { return (String::new(), None) };
    let Some((first, rest)) = words.split_first().filter(|(_, rest)| !rest.is_empty()) else {
        return ((*last).to_owned(), None);
    };
    if name.chars().any(is_han_or_hangul) && !name.chars().any(|c| c.is_ascii_alphabetic()) {
        return (rest.join(" "), Some((*first).to_owned()));
    }
    // The first word is always part of the first name, even if it is a particle.
    let particles = before.iter().skip(1).rev().take_while(|word| PARTICLES.contains(*word)).count();
    let (given, family) = words.split_at_checked(before.len() - particles).unwrap_or((&words, &[]));
    (given.join(" "), Some(family.join(" ")))
}

fn is_suffix(text: &str) -> bool {
    let key: String = text.chars().filter(|c| *c != '.').flat_map(char::to_lowercase).collect();
    SUFFIXES.contains(&key.as_str())
}

fn is_han_or_hangul(c: char) -> bool {
    matches!(c as u32, 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xAC00..=0xD7AF | 0xF900..=0xFAFF | 0x20000..=0x323AF)
}

#[cfg(test)]
mod tests {
    use crate::mapping::name::split_full_name;

    #[test]
    fn splits_names() {
        for (name, first, last) in [
            ("Ann Lee", "Ann", Some("Lee")),
            ("  Ann   Mary  Lee ", "Ann Mary", Some("Lee")),
            ("Lee, Ann", "Ann", Some("Lee")),
            ("Núñez Gil, José María", "José María", Some("Núñez Gil")),
            ("Ludwig van Beethoven", "Ludwig", Some("van Beethoven")),
            ("Ursula von der Leyen", "Ursula", Some("von der Leyen")),
            ("van Gogh", "van", Some("Gogh")),
            ("Ann Lee, Jr.", "Ann", Some("Lee, Jr.")),
            ("Pelé", "Pelé", None),
            ("山田 太郎", "太郎", Some("山田")),
            ("山田\u{3000}太郎", "太郎", Some("山田")),
            ("山田太郎", "山田太郎", None),
            ("김 민준", "민준", Some("김")),
            ("ジョン スミス", "ジョン", Some("スミス")),
            ("Lee,", "Lee", None),
            ("", "", None),
            (" , ", "", None),
        ] {
            assert_eq!(split_full_name(name), (first.to_owned(), last.map(str::to_owned)), "{name:?}");
        }
    }
}
