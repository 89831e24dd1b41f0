//! Who wrote an entry: the name before the first `: `, unless names have colons themselves or WhatsApp wrote the line.
//!
//! This is decided over the whole file. A longer name such as `Bob: the Builder` is taken if everything that begins with
//! `Bob: ` goes on like that, more than once, or if it is a known name. A single case is read as a message of Bob's.

use kith_text::fold::{search_key, tidy};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::marks::{is_mark, without};
use crate::sender::Sender;

/// The length of the longest name, in characters.
const LONGEST: usize = 100;
/// How many colons of a line are looked at.
const MOST_COLONS: usize = 4;
/// In a file with more names than this, which is not an honest chat, only the cheap rules are applied.
const MOST_PEOPLE: usize = 5_000;
/// How many of the lines without a colon are searched for names.
const MOST_PLAIN: usize = 500;
/// A text with at least this many words is a sentence; names have fewer.
const SENTENCE: usize = 9;

/// The senders of the entries of a file.
pub(crate) struct Senders<'t> {
    /// How many entries begin with each text before a colon.
    begun: FxHashMap<&'t str, usize>,
    /// The names of known people, folded.
    known: FxHashSet<String>,
    /// How many different texts there are before the first colon of an entry.
    people: usize,
    /// The first lines of entries without a colon. WhatsApp wrote them, and there are names in them as well.
    plain: Vec<&'t str>,
    /// The senders that were made of names so far; reading numbers takes time.
    made: FxHashMap<&'t str, Sender>,
}

impl<'t> Senders<'t> {
    /// Learns the names in a file from the texts of its entries, each after its stamp. `known` are the names of known people.
    pub(crate) fn learn(bodies: impl Iterator<Item = &'t str>, known: &[String]) -> Senders<'t> {
        let mut senders = Senders {
            begun: FxHashMap::default(),
            people: 0,
            known: known.iter().map(|name| search_key(&tidy(name))).collect(),
            plain: Vec::new(),
            made: FxHashMap::default(),
        };
        for body in bodies {
            let mut any = false;
            for (name, _) in splits(body) {
                let count = senders.begun.entry(name).or_default();
                *count += 1;
                senders.people += usize::from(*count == 1 && !any);
                any = true;
            }
            if !any && senders.plain.len() < MOST_PLAIN {
                senders.plain.push(first_line(body));
            }
        }
        senders
    }

    /// Who wrote an entry, and where its text begins; `None` if WhatsApp wrote it.
    pub(crate) fn of(&mut self, body: &'t str) -> Option<(Sender, usize)> {
        let all: Vec<(&str, usize)> = splits(body).collect();
        let mut chosen = 0;
        if let Some(known) = all.iter().rposition(|(name, _)| self.is_known(name)) {
            chosen = known;
        } else {
            while let (Some((name, _)), Some((longer, _))) = (all.get(chosen), all.get(chosen + 1))
                && self.goes_on(name, longer)
            {
                chosen += 1;
            }
        }
        let (name, text) = *all.get(chosen)?;
        let sender = self.made.entry(name).or_insert_with(|| Sender::new(name)).clone();
        (!sender.name.is_empty() && !self.is_notice(name, &sender)).then_some((sender, text))
    }

    fn count(&self, name: &str) -> usize {
        self.begun.get(name).copied().unwrap_or(0)
    }

    fn is_known(&self, name: &str) -> bool {
        !self.known.is_empty() && self.known.contains(&search_key(&tidy(&without(name))))
    }

    /// Whether the name is always the beginning of the longer one.
    fn goes_on(&self, name: &str, longer: &str) -> bool {
        let count = self.count(longer);
        count == self.count(name)
            && (count > 1
                || self.people <= MOST_PEOPLE && self.plain.iter().any(|line| line.contains(longer)))
    }

    /// Whether the text before the colon is the beginning of a sentence that WhatsApp wrote, as in
    /// `Ana changed the subject to “Trip: the plan”`.
    fn is_notice(&self, written: &str, sender: &Sender) -> bool {
        if unbalanced(written) {
            return true;
        }
        if sender.is_number || self.count(written) > 1 {
            return false;
        }
        let words: Vec<&str> = sender.name.split(' ').collect();
        let starts_with_number = || {
            let number: String = sender.name.chars().take_while(|c| !c.is_alphabetic()).collect();
            number.starts_with('+')
                && number.chars().filter(char::is_ascii_digit).count() >= 7
                && number != sender.name
        };
        // The name of a sender, and at least four more words.
        let starts_with_sender = || {
            words.len() >= 5
                && written.match_indices(' ').any(|(at, _)| {
                    let (other, rest) = written.split_at(at);
                    self.begun.contains_key(other) && rest.split_whitespace().count() >= 4
                })
        };
        words.len() >= SENTENCE || starts_with_number() || starts_with_sender()
    }
}

/// For each colon of the first line: the text before it, which may be the sender, and where the text of the entry would
/// begin.
fn splits(body: &str) -> impl Iterator<Item = (&str, usize)> {
    let line = first_line(body);
    let skipped = line.len() - line.trim_start_matches(|c: char| c.is_whitespace()).len();
    line.match_indices(':')
        .filter(|(at, _)| {
            let after = line.get(at + 1..).unwrap_or_default().trim_start_matches(is_mark);
            after.is_empty() || after.starts_with([' ', '\u{a0}', '\u{202f}'])
        })
        .take(MOST_COLONS)
        .filter_map(move |(at, _)| {
            let name = line.get(skipped..at)?.trim_end();
            let fits = !name.trim_matches(is_mark).is_empty() && name.chars().count() <= LONGEST;
            fits.then_some((name, at + 1))
        })
}

/// The first line, as far as a name can reach.
fn first_line(body: &str) -> &str {
    let end = body.char_indices().nth(2 * LONGEST).map_or(body.len(), |(at, _)| at);
    body.get(..end).unwrap_or_default().split('\n').next().unwrap_or_default()
}

/// Whether a quotation begins in the text and does not end there.
fn unbalanced(text: &str) -> bool {
    let count = |wanted: &str| text.chars().filter(|c| wanted.contains(*c)).count();
    // In English, `“` begins a quotation that `”` ends. In German, `“` ends a quotation that `„` began.
    let curly = match count("„") {
        0 => count("“") > count("”"),
        opened => opened > count("“”"),
    };
    curly || count("«") > count("»") || count("「『") > count("」』") || count("\"") % 2 == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The name of the sender of each entry; `-` if WhatsApp wrote it.
    fn names(bodies: &[&str], known: &[&str]) -> Vec<String> {
        let known: Vec<String> = known.iter().map(|name| (*name).to_owned()).collect();
        let mut senders = Senders::learn(bodies.iter().copied(), &known);
        bodies
            .iter()
            .map(|body| senders.of(body).map_or_else(|| "-".to_owned(), |(sender, _)| sender.name))
            .collect()
    }

    #[test]
    fn names_with_colons_are_always_the_same() {
        assert_eq!(names(&["Bob: the Builder: hi", "Bob: the Builder: there"], &[]), ["Bob: the Builder"; 2]);
        assert_eq!(names(&["Bob: note: hi", "Bob: there"], &[]), ["Bob"; 2]);
        assert_eq!(names(&["Bob: the Builder: hi"], &[]), ["Bob"]);
        assert_eq!(names(&["Bob: the Builder: hi"], &["bob: the builder"]), ["Bob: the Builder"]);
        assert_eq!(
            names(&["Bob: the Builder: hi", "Ana added Bob: the Builder"], &[]).first().unwrap(),
            "Bob"
        );
    }

    #[test]
    fn numbers_are_e164() {
        let bodies = [
            "\u{202a}+1 (202) 555\u{2011}0123\u{202c}: hi",
            "+49 1512 3456789:",
            "~\u{202f}Push: hi",
            "+972 50\u{2011}123\u{2011}4567:",
        ];
        assert_eq!(names(&bodies, &[]), ["+12025550123", "+4915123456789", "~ Push", "+972501234567"]);
    }

    #[test]
    fn lines_that_whatsapp_wrote_have_no_sender() {
        for line in [
            "Ana left",
            "Ana changed the subject to “Trip: the plan”",
            "Ana hat den Betreff zu „Reise: Plan“ geändert",
            "Ana a changé le sujet : « Voyage : le plan »",
            "Ana将主题改为「旅行: 计划」",
            "Ana changed the subject from \"A: b\" to \"C: d\"",
            "+34 612 34 56 78 changed their number to: +34 600 00 00 00",
            "Ana changed this group's settings: only admins can write",
        ] {
            assert_eq!(names(&["Ana: hi", line], &[]), ["Ana", "-"], "{line}");
        }
        assert_eq!(names(&["Ana: hi", "Ana María: hi"], &[]), ["Ana", "Ana María"]);
        let nicknames = ["Max „Mäx“ Mo: hi", "Max “Mäx” Mo: hi", "Max \"Mäx\" Mo: hi"];
        assert!(!names(&nicknames, &[]).contains(&"-".to_owned()));
    }
}
