//! What is attached to an entry, in many languages: `<attached: 00000012-PHOTO-….jpg>`,
//! `IMG-20240115-WA0001.jpg (file attached)`, `<Media omitted>` and `image omitted`.

use kith_text::fold::search_key;

use crate::marks::{PROGRAM, by_program, is_mark, trim};
use crate::phrases;

/// The length of the longest name of a file, in characters.
const LONGEST: usize = 255;
/// The most words of a phrase such as "file attached" …
const MOST_WORDS: usize = 6;
/// … and its most characters.
const LONGEST_PHRASE: usize = 48;

/// The text of an entry, without what is attached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Split {
    /// The name of the file, if the export has it.
    pub(crate) name: Option<String>,
    /// Whether something is attached.
    pub(crate) attached: bool,
    /// The text around it. If there is no name, the phrase stays, because it says what was attached.
    pub(crate) text: String,
}

/// Separates the text of an entry from what is attached.
pub(crate) fn split(text: &str) -> Split {
    if let Some((name, text)) = tagged(text).or_else(|| in_brackets(text)) {
        return Split { name: Some(name), attached: true, text };
    }
    let name = omitted_document(text);
    Split { attached: name.is_some() || is_omitted(text), name, text: text.to_owned() }
}

/// Whether the text is, or ends in, an attachment.
pub(crate) fn is_one(text: &str) -> bool {
    tagged(text).is_some() || in_brackets(text).is_some() || is_omitted(text)
}

/// iOS: `<attached: NAME>`, at the end of any line.
fn tagged(text: &str) -> Option<(String, String)> {
    let mut from = 0;
    for line in text.split('\n') {
        let start = from;
        from += line.len() + 1;
        let Some(open) = line.rfind('<') else { continue };
        let Some(inner) = trim(line.get(open..)?).strip_prefix('<').and_then(|tag| tag.strip_suffix('>'))
        else {
            continue;
        };
        let Some((phrase, name)) = inner.split_once([':', '：']) else { continue };
        let by_program = line.get(..open)?.ends_with(PROGRAM);
        let key = search_key(trim(phrase));
        if !is_phrase(phrase) || !(by_program || phrases::attached(&key)) {
            continue;
        }
        let Some(name) = file_name(name) else { continue };
        let (before, after) = (text.get(..start + open)?, text.get(from..).unwrap_or_default());
        let rest = if after.is_empty() { before.to_owned() } else { format!("{before}\n{after}") };
        return Some((name, rest));
    }
    None
}

/// Android: `NAME (file attached)` on the first line, with a caption below.
fn in_brackets(text: &str) -> Option<(String, String)> {
    let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
    let inner = trim(line).strip_suffix([')', '）'])?;
    let open = inner.rfind(['(', '（'])?;
    let phrase = inner.get(open..)?.trim_start_matches(['(', '（']);
    let name = file_name(inner.get(..open)?)?;
    let certain = by_program(line) || is_own_name(&name) || phrases::attached(&search_key(phrase));
    (is_phrase(phrase) && has_ending(&name) && certain).then(|| (name, rest.to_owned()))
}

/// Whether the first line is `<Media omitted>`, or the text ends in a mark and `image omitted`.
fn is_omitted(text: &str) -> bool {
    let line = trim(text.split('\n').next().unwrap_or_default());
    if let Some(inner) = line.strip_prefix('<').and_then(|line| line.strip_suffix('>')) {
        return is_phrase(inner) && phrases::omitted(&search_key(inner));
    }
    let last = text.rsplit(PROGRAM).next().unwrap_or_default();
    text.contains(PROGRAM) && is_phrase(last) && phrases::omitted(&search_key(trim(last)))
}

/// iOS: `Report.pdf • 3 pages document omitted`.
fn omitted_document(text: &str) -> Option<String> {
    let (name, rest) = text.split_once(" • ")?;
    let name = file_name(name)?;
    (has_ending(&name) && rest.contains(PROGRAM) && is_omitted(rest)).then_some(name)
}

/// Whether the text is short enough for a phrase of WhatsApp, and has nothing in it that such phrases do not have.
fn is_phrase(text: &str) -> bool {
    let text = trim(text);
    !text.is_empty()
        && text.split_whitespace().count() <= MOST_WORDS
        && text.chars().count() <= LONGEST_PHRASE
        && !text.chars().any(|c| c.is_ascii_digit() || matches!(c, '<' | '>' | '/' | '\\' | '\n'))
}

/// The name of a file without the folders before it.
fn file_name(text: &str) -> Option<String> {
    let name = text.rsplit(['/', '\\']).next().unwrap_or_default();
    let name: String = trim(name).chars().filter(|c| !c.is_control() && !is_mark(*c)).take(LONGEST).collect();
    let name = name.trim().to_owned();
    (!name.is_empty() && name.chars().any(|c| c != '.')).then_some(name)
}

/// Whether the name ends like that of a file.
fn has_ending(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(stem, ending)| {
        !stem.is_empty()
            && (1..=8).contains(&ending.len())
            && ending.bytes().all(|b| b.is_ascii_alphanumeric())
    })
}

/// Whether WhatsApp gave the file its name, as in `IMG-20240115-WA0001.jpg`.
fn is_own_name(name: &str) -> bool {
    let mut parts = name.split('-');
    let (Some(kind), Some(day), Some(number)) = (parts.next(), parts.next(), parts.next()) else {
        return false;
    };
    kind.bytes().all(|b| b.is_ascii_uppercase())
        && day.len() == 8
        && day.bytes().all(|b| b.is_ascii_digit())
        && number.starts_with("WA")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attachments_with_a_name() {
        for (text, name, rest) in [
            (
                "\u{200e}<attached: 00000012-PHOTO-2024-01-15-21-41-07.jpg>",
                "00000012-PHOTO-2024-01-15-21-41-07.jpg",
                "",
            ),
            ("\u{200e}<Anhang: a.jpg>", "a.jpg", ""),
            ("\u{200e}<pièce jointe\u{a0}: a.jpg>", "a.jpg", ""),
            ("look\n\u{200e}<adjunto: a.jpg>", "a.jpg", "look\n\u{200e}"),
            ("IMG-20240115-WA0001.jpg (file attached)", "IMG-20240115-WA0001.jpg", ""),
            (
                "\u{200e}IMG-20240115-WA0001.jpg (Datei angehängt)\na caption",
                "IMG-20240115-WA0001.jpg",
                "a caption",
            ),
            ("Mein Bericht 2024.pdf (Datei angehängt)", "Mein Bericht 2024.pdf", ""),
            ("IMG-20240115-WA0001.jpg (archivo adjunto)", "IMG-20240115-WA0001.jpg", ""),
            ("IMG-20240115-WA0001.jpg (الملف مرفق)", "IMG-20240115-WA0001.jpg", ""),
            ("../../etc/x.vcf (file attached)", "x.vcf", ""),
        ] {
            let split = split(text);
            assert_eq!((split.name.as_deref(), split.attached), (Some(name), true), "{text}");
            assert_eq!(split.text.trim_matches(is_mark), rest.trim_matches(is_mark), "{text}");
        }
    }

    #[test]
    fn attachments_without_a_name() {
        for text in [
            "<Media omitted>",
            "<Medien ausgeschlossen>",
            "<Multimedia omitido>",
            "<Médias omis>",
            "<Mídia oculta>",
            "<Media omessi>",
            "<Без медиафайлов>",
            "<省略多媒體檔案>",
            "<تم استبعاد الوسائط>",
            "\u{200e}image omitted",
            "\u{200e}Bild weggelassen",
            "\u{200e}imagen omitida",
            "\u{200e}image absente omise",
        ] {
            let split = split(text);
            assert_eq!((split.name, split.attached, split.text.as_str()), (None, true, text), "{text}");
        }
        let document = split("Report.pdf • \u{200e}3 pages \u{200e}document omitted");
        assert_eq!((document.name.as_deref(), document.attached), (Some("Report.pdf"), true));
    }

    #[test]
    fn other_texts_are_left_as_they_are() {
        for text in [
            "",
            "hi",
            "<3",
            "<b>hi</b>",
            "see avatar.mov (very good)",
            "5 < 6: yes >",
            "image omitted",
            "(file attached)",
        ] {
            let split = split(text);
            assert_eq!((split.name, split.attached, split.text.as_str()), (None, false, text), "{text}");
        }
    }
}
