//! What holds for every text.

use kith_chat::read;
use proptest::prelude::*;

use crate::OPTIONS;

/// A line that looks more or less like the beginning of an entry.
fn header() -> impl Strategy<Value = String> {
    let number = || prop_oneof![0_u32..40, 1900_u32..2600, 0_u32..10_000];
    let word = || {
        prop_oneof![Just(""), Just("AM"), Just("p. m."), Just("下午"), Just("Jan"), Just("令和"), Just("г.")]
    };
    let sign = || prop::sample::select(vec!["/", ".", "-", ", ", " ", ":", "\u{200f}/", "年", "،", "]"]);
    let end = || prop::sample::select(vec![" - ", "] ", ": ", "", " -"]);
    let start = || prop::sample::select(vec!["", "[", "\u{200e}[", "\u{feff}"]);
    let body = || "\\PC{0,12}(: )?[<(\u{200e}]?\\PC{0,8}[>)]?";
    (start(), prop::collection::vec((number(), sign(), word()), 0..8), end(), body()).prop_map(
        |(start, parts, end, body)| {
            let parts: String = parts.iter().map(|(n, sign, word)| format!("{n}{sign}{word}")).collect();
            format!("{start}{parts}{end}{body}")
        },
    )
}

proptest! {
    #[test]
    fn never_panics_on_text(text in "(\\PC|\\n|\\r|\u{200e}|:|-|[0-9]){0,200}") {
        let _ = read(&text, &OPTIONS);
    }

    #[test]
    fn never_panics_on_headers(lines in prop::collection::vec(header(), 0..12)) {
        let _ = read(&lines.join("\n"), &OPTIONS);
    }

    /// No text is lost.
    #[test]
    fn keeps_every_word(words in prop::collection::vec("[a-z]{3,9}", 1..20)) {
        let lines: Vec<String> =
            words.iter().enumerate().map(|(at, word)| format!("{:02}/01/2024, 10:00 - Ana: {word}\nmore {word}", at % 18 + 13)).collect();
        let chat = read(&lines.join("\n"), &OPTIONS).expect("a chat");
        for (entry, word) in chat.entries.iter().zip(&words) {
            prop_assert_eq!(&entry.text, &format!("{word}\nmore {word}"));
        }
        prop_assert_eq!(chat.entries.len(), words.len());
    }
}
