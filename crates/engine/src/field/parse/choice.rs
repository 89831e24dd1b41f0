//! Parsing the values of checkboxes, dropdowns and multi-selects.

use crate::field::parse::Value;
use crate::field::parse::invalid::Reason;
use kith_text::fold;

/// The usual words, of those below, which are looked for first.
const USUAL: [(&str, bool); 8] = [
    ("yes", true),
    ("no", false),
    ("true", true),
    ("false", false),
    ("1", true),
    ("0", false),
    ("x", true),
    ("on", true),
];
/// Words for yes, as [`fold::case_key`]s.
const YES: [&str; 39] = [
    "*",
    "★",
    "⭐",
    "⭐\u{fe0f}",
    "1.0",
    "true",
    "t",
    "yes",
    "y",
    "1",
    "on",
    "x",
    "✓",
    "✔",
    "✔️",
    "☑",
    "☑️",
    "✅",
    "checked",
    "si",
    "sí",
    "sì",
    "verdadero",
    "oui",
    "vrai",
    "ja",
    "j",
    "wahr",
    "sim",
    "verdadeiro",
    "vero",
    "waar",
    "tak",
    "да",
    "истина",
    "نعم",
    "はい",
    "是",
    "כן",
];
/// Words for no.
const NO: [&str; 31] = [
    "☆",
    "0.0",
    "false",
    "f",
    "no",
    "n",
    "0",
    "off",
    "☐",
    "✗",
    "✘",
    "❌",
    "unchecked",
    "falso",
    "non",
    "faux",
    "nein",
    "falsch",
    "não",
    "nao",
    "nee",
    "onwaar",
    "nie",
    "нет",
    "ложь",
    "لا",
    "いいえ",
    "否",
    "不是",
    "nej",
    "לא",
];
/// The separators between several options. The first is always one; the others only if no option contains
/// them.
const SEPARATORS: [&[char]; 3] = [&['|'], &['\n', ';', '；'], &[',', '，', '、', '،']];

/// Parses the value of a checkbox.
pub(crate) fn checkbox(text: &str) -> Result<bool, Reason> {
    if let Some((_, yes)) = USUAL.iter().find(|(word, _)| word.eq_ignore_ascii_case(text)) {
        return Ok(*yes);
    }
    let key = fold::group_key(text);
    if YES.contains(&key.as_str()) {
        Ok(true)
    } else if NO.contains(&key.as_str()) {
        Ok(false)
    } else {
        Err(Reason::NotACheckbox)
    }
}

/// Finds an option and returns it in the spelling of the field.
pub(crate) fn one(options: &[String], text: &str) -> Result<String, Reason> {
    at(options, text)
        .and_then(|at| options.get(at).cloned())
        .ok_or_else(|| Reason::NotInList { item: text.to_owned(), choices: options.to_vec() })
}

/// Parses several options in one text.
pub(crate) fn many(options: &[String], text: &str) -> Result<Value, Reason> {
    if at(options, text).is_some() {
        return among(options, &[text]);
    }
    let used = |separators: &&&[char]| {
        text.contains(**separators) && !options.iter().any(|option| option.contains(**separators))
    };
    let mut items = vec![text];
    if let Some(separators) = SEPARATORS.iter().find(used) {
        items = text.split(*separators).collect();
    }
    among(options, &items)
}

/// Returns the selected options in the order of the field and without duplicates, or `Null` if there are
/// none.
pub(crate) fn among(options: &[String], items: &[impl AsRef<str>]) -> Result<Value, Reason> {
    let mut chosen = vec![false; options.len()];
    for item in items.iter().map(|item| item.as_ref().trim()).filter(|item| !item.is_empty()) {
        match at(options, item).and_then(|at| chosen.get_mut(at)) {
            Some(mark) => *mark = true,
            None => return Err(Reason::NotInList { item: item.to_owned(), choices: options.to_vec() }),
        }
    }
    let list: Vec<String> = options
        .iter()
        .zip(&chosen)
        .filter(|(_, chosen)| **chosen)
        .map(|(option, _)| option.clone())
        .collect();
    Ok(if list.is_empty() { Value::Null } else { Value::List(list) })
}

/// Returns the index of an option: the one with exactly this spelling, or else one that matches ignoring case
/// and white space.
fn at(options: &[String], text: &str) -> Option<usize> {
    let position = |fits: &dyn Fn(&str) -> bool| options.iter().position(|option| fits(option));
    position(&|option| option == text)
        .or_else(|| position(&|option| option.eq_ignore_ascii_case(text)))
        .or_else(|| {
            let key = fold::group_key(text);
            position(&|option| fold::group_key(option) == key)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_words_mean_what_they_do_in_the_lists() {
        for (word, yes) in USUAL {
            assert_eq!((YES.contains(&word), NO.contains(&word)), (yes, !yes), "{word}");
        }
    }
}
