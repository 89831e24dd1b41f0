//! Who wrote an entry: the name before the first `: `, unless names have colons themselves or the line is the
//! program's own.
//!
//! Decided over the whole file: a longer name such as `Bob: the Builder` is taken when everything that begins with
//! `Bob: ` goes on like that, more than once, or when it is known as a name. A lone case is read as Bob saying it.

use rustc_hash::{FxHashMap, FxHashSet};

use super::marks::{is_mark, without};
use kith_phone::{BareNumbers, Parsed, Phone};
use kith_text::digits::ascii;
use kith_text::fold::{search_key, tidy};

/// Longer names than this there are none, in characters.
const LONGEST: usize = 100;
/// Only so many colons of a line are looked at.
const COLONS: usize = 4;
/// With more names than this only the cheap rules are applied: it is no honest chat.
const PEOPLE: usize = 5_000;
/// Only so many of the program's lines are looked at for names.
const PLAIN: usize = 500;
/// Sentences have at least so many words, where names have fewer.
const SENTENCE: usize = 9;

/// Someone who wrote in a chat.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Sender {
    /// As the chat shows it, without marks; a number as E.164.
    pub name: String,
    /// Shown as a number. It need not be a valid one: WhatsApp knows numbers that the rules don't know yet.
    pub is_number: bool,
}

impl Sender {
    /// The sender whom a chat or a person calls so.
    pub fn new(written: &str) -> Sender {
        let name = tidy(&without(written));
        match number(&name) {
            Some(name) => Sender { name, is_number: true },
            None => Sender { name, is_number: false },
        }
    }
}

/// A number with its country code, as E.164.
fn number(name: &str) -> Option<String> {
    let name: String = name.chars().map(ascii).collect();
    let rest = name.strip_prefix('+')?;
    if let Ok(Parsed { phone, extension: None }) = Phone::parse(&name, BareNumbers::Refuse) {
        return Some(phone.as_str().to_owned());
    }
    let digits: String = rest.chars().filter(char::is_ascii_digit).collect();
    let plain =
        rest.chars().all(|c| c.is_ascii_digit() || " ()-.\u{2010}\u{2011}\u{2012}\u{2013}".contains(c));
    (plain && (7..=15).contains(&digits.len())).then(|| format!("+{digits}"))
}

/// The senders of a file's entries.
pub(super) struct Senders<'t> {
    /// How many entries begin with this and a colon.
    begun: FxHashMap<&'t str, usize>,
    /// Folded names of people who are known.
    known: FxHashSet<String>,
    /// How many there are of the shortest of these.
    people: usize,
    /// Bodies that have no colon: the program's own, where names stand as well.
    plain: Vec<&'t str>,
    /// What was made of names so far: telling numbers takes time.
    made: FxHashMap<&'t str, Sender>,
}

impl<'t> Senders<'t> {
    /// Looks through the first lines of all entries, each from behind its stamp. `known` are names of contacts.
    pub(super) fn learn(bodies: impl Iterator<Item = &'t str>, known: &[String]) -> Senders<'t> {
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
            if !any && senders.plain.len() < PLAIN {
                senders.plain.push(first_line(body));
            }
        }
        senders
    }

    /// Who wrote the entry, and where its text begins; `None` for the program's own line.
    pub(super) fn of(&mut self, body: &'t str) -> Option<(Sender, usize)> {
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

    /// Whether the name is only ever the beginning of the longer one.
    fn goes_on(&self, name: &str, longer: &str) -> bool {
        let count = self.count(longer);
        count == self.count(name)
            && (count > 1 || self.people <= PEOPLE && self.plain.iter().any(|line| line.contains(longer)))
    }

    /// Whether what stands before the colon is the beginning of a sentence of the program's own, as in
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
        // Somebody's name, and four more words at least.
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

/// What may be the sender, and where the text would begin, for each colon of a body's first line.
fn splits(body: &str) -> impl Iterator<Item = (&str, usize)> {
    let line = first_line(body);
    let skipped = line.len() - line.trim_start_matches(|c: char| c.is_whitespace()).len();
    line.match_indices(':')
        .filter(|(at, _)| {
            let after = line.get(at + 1..).unwrap_or_default().trim_start_matches(is_mark);
            after.is_empty() || after.starts_with([' ', '\u{a0}', '\u{202f}'])
        })
        .take(COLONS)
        .filter_map(move |(at, _)| {
            let name = line.get(skipped..at)?.trim_end();
            let fits = !name.trim_matches(is_mark).is_empty() && name.chars().count() <= LONGEST;
            fits.then_some((name, at + 1))
        })
}

/// The first line, as far as names can reach.
fn first_line(body: &str) -> &str {
    let end = body.char_indices().nth(2 * LONGEST).map_or(body.len(), |(at, _)| at);
    body.get(..end).unwrap_or_default().split('\n').next().unwrap_or_default()
}

/// Whether a quotation is opened and not closed.
fn unbalanced(text: &str) -> bool {
    let count = |wanted: &str| text.chars().filter(|c| wanted.contains(*c)).count();
    // `“` opens in English what `”` closes, and closes in German what `„` opened.
    let curly = match count("„") {
        0 => count("“") > count("”"),
        opened => opened > count("“”"),
    };
    curly || count("«") > count("»") || count("「『") > count("」』") || count("\"") % 2 == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(bodies: &[&str], known: &[&str]) -> Vec<String> {
        let known: Vec<String> = known.iter().map(|name| (*name).to_owned()).collect();
        let mut senders = Senders::learn(bodies.iter().copied(), &known);
        bodies
            .iter()
            .map(|body| senders.of(body).map_or_else(|| "-".to_owned(), |(sender, _)| sender.name))
            .collect()
    }

    #[test]
    fn colons_in_names_by_consistency() {
        assert_eq!(told(&["Bob: the Builder: hi", "Bob: the Builder: there"], &[]), ["Bob: the Builder"; 2]);
        assert_eq!(told(&["Bob: note: hi", "Bob: there"], &[]), ["Bob"; 2]);
        assert_eq!(told(&["Bob: the Builder: hi"], &[]), ["Bob"]);
        assert_eq!(told(&["Bob: the Builder: hi"], &["bob: the builder"]), ["Bob: the Builder"]);
        assert_eq!(
            told(&["Bob: the Builder: hi", "Ana added Bob: the Builder"], &[]).first().unwrap(),
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
        assert_eq!(told(&bodies, &[]), ["+12025550123", "+4915123456789", "~ Push", "+972501234567"]);
    }

    #[test]
    fn the_programs_own_lines() {
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
            assert_eq!(told(&["Ana: hi", line], &[]), ["Ana", "-"], "{line}");
        }
        assert_eq!(told(&["Ana: hi", "Ana María: hi"], &[]), ["Ana", "Ana María"]);
        let nicknames = ["Max „Mäx“ Mo: hi", "Max “Mäx” Mo: hi", "Max \"Mäx\" Mo: hi"];
        assert!(!told(&nicknames, &[]).contains(&"-".to_owned()));
    }
}
