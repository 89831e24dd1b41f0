//! Regular expressions over digits, as the library's metadata has them, and the states in which a number can be while it
//! is read (Thompson's construction).

use std::iter::Peekable;
use std::str::Chars;

use anyhow::{Context, Result, bail, ensure};

/// The states of any number of patterns.
#[derive(Default)]
pub struct Patterns {
    states: Vec<State>,
    starts: Vec<usize>,
}

#[derive(Clone, Copy)]
enum State {
    /// Takes one of these digits: the bit of each is set.
    Digit(u16, usize),
    Either(usize, usize),
    /// The end of the pattern with this index.
    End(usize),
}

/// The states in which a number is, in ascending order.
pub type Set = Vec<usize>;

impl Patterns {
    /// Adds a pattern and returns its index.
    pub fn add(&mut self, pattern: &str) -> Result<usize> {
        let index = self.starts.len();
        let mut parser = Parser { rest: pattern.chars().peekable() };
        let tree = parser.choice().with_context(|| format!("in the pattern {pattern}"))?;
        ensure!(parser.rest.next().is_none(), "the pattern {pattern} has an end that was not read");
        let end = self.state(State::End(index));
        let start = self.compile(&tree, end);
        self.starts.push(start);
        Ok(index)
    }

    /// Returns the states before the first digit.
    pub fn start(&self) -> Set {
        let mut set = Set::new();
        self.starts.iter().for_each(|start| self.enter(*start, &mut set));
        set.sort_unstable();
        set
    }

    /// Returns the states after another digit.
    pub fn after(&self, set: &Set, digit: u16) -> Set {
        let mut next = Set::new();
        for state in set {
            if let State::Digit(digits, to) = self.states[*state]
                && digits >> digit & 1 == 1
            {
                self.enter(to, &mut next);
            }
        }
        next.sort_unstable();
        next
    }

    /// Returns the patterns that match the digits read.
    pub fn matched<'p>(&'p self, set: &'p Set) -> impl Iterator<Item = usize> + 'p {
        set.iter().filter_map(|state| match self.states[*state] {
            State::End(pattern) => Some(pattern),
            _ => None,
        })
    }

    fn enter(&self, state: usize, set: &mut Set) {
        if let State::Either(a, b) = self.states[state] {
            self.enter(a, set);
            self.enter(b, set);
        } else if !set.contains(&state) {
            set.push(state);
        }
    }

    fn state(&mut self, state: State) -> usize {
        self.states.push(state);
        self.states.len() - 1
    }

    /// Returns the state from which the tree leads to `next`.
    fn compile(&mut self, tree: &Tree, next: usize) -> usize {
        match tree {
            Tree::Digit(digits) => self.state(State::Digit(*digits, next)),
            Tree::Sequence(parts) => parts.iter().rev().fold(next, |next, part| self.compile(part, next)),
            Tree::Choice(branches) => {
                let starts: Vec<usize> = branches.iter().map(|branch| self.compile(branch, next)).collect();
                starts.into_iter().reduce(|a, b| self.state(State::Either(a, b))).unwrap_or(next)
            }
            Tree::Repeat(tree, least, most) => {
                let mut start = next;
                for _ in *least..*most {
                    let more = self.compile(tree, start);
                    start = self.state(State::Either(more, next));
                }
                (0..*least).fold(start, |next, _| self.compile(tree, next))
            }
        }
    }
}

/// Returns the least and the greatest lengths of the groups of a pattern that consists of groups alone; `None` for other
/// patterns.
pub fn groups(pattern: &str) -> Result<Option<Vec<(usize, usize)>>> {
    let mut parser = Parser { rest: pattern.chars().peekable() };
    let mut lengths = Vec::new();
    while parser.rest.next_if_eq(&'(').is_some() {
        if parser.rest.peek() == Some(&'?') {
            return Ok(None);
        }
        lengths.push(parser.choice()?.lengths());
        parser.expect(')')?;
    }
    Ok(parser.rest.next().is_none().then_some(lengths))
}

impl Tree {
    fn lengths(&self) -> (usize, usize) {
        match self {
            Tree::Digit(_) => (1, 1),
            Tree::Sequence(parts) => {
                parts.iter().map(Tree::lengths).fold((0, 0), |(least, most), (a, b)| (least + a, most + b))
            }
            Tree::Choice(branches) => branches
                .iter()
                .map(Tree::lengths)
                .reduce(|(least, most), (a, b)| (least.min(a), most.max(b)))
                .unwrap_or_default(),
            Tree::Repeat(tree, least, most) => (tree.lengths().0 * least, tree.lengths().1 * most),
        }
    }
}

enum Tree {
    Digit(u16),
    Sequence(Vec<Tree>),
    Choice(Vec<Tree>),
    Repeat(Box<Tree>, usize, usize),
}

/// More repetitions than a number has digits.
const MANY: usize = 20;

struct Parser<'p> {
    rest: Peekable<Chars<'p>>,
}

impl Parser<'_> {
    fn choice(&mut self) -> Result<Tree> {
        let mut branches = vec![self.sequence()?];
        while self.rest.next_if_eq(&'|').is_some() {
            branches.push(self.sequence()?);
        }
        Ok(Tree::Choice(branches))
    }

    fn sequence(&mut self) -> Result<Tree> {
        let mut parts = Vec::new();
        while let Some(c) = self.rest.next_if(|c| !matches!(c, '|' | ')')) {
            let part = match c {
                '0'..='9' => Tree::Digit(bit(c)?),
                '\\' => self.expect('d').map(|()| Tree::Digit(0x3ff))?,
                '[' => self.class()?,
                '(' => {
                    if self.rest.next_if_eq(&'?').is_some() {
                        self.expect(':')?;
                    }
                    let inner = self.choice()?;
                    self.expect(')')?;
                    inner
                }
                // Of prefixes, one at whose end the number must end is taken for one that others may follow: the library
                // is asked more often than it would have to be.
                '$' => continue,
                other => bail!("{other} is not expected"),
            };
            parts.push(self.repeated(part)?);
        }
        Ok(Tree::Sequence(parts))
    }

    fn repeated(&mut self, part: Tree) -> Result<Tree> {
        let (least, most) = match self.rest.peek() {
            Some('?') => (0, 1),
            Some('*') => (0, MANY),
            Some('+') => (1, MANY),
            Some('{') => {
                self.rest.next();
                let least = self.number()?;
                let most = if self.rest.next_if_eq(&',').is_some() { self.number()? } else { least };
                ensure!(self.rest.peek() == Some(&'}'), "}} is missing");
                (least, most)
            }
            _ => return Ok(part),
        };
        self.rest.next();
        Ok(Tree::Repeat(Box::new(part), least, most))
    }

    fn class(&mut self) -> Result<Tree> {
        let mut digits = 0;
        while let Some(c) = self.rest.next_if(|c| *c != ']') {
            if c == '\\' {
                self.expect('d')?;
                digits = 0x3ff;
            } else if self.rest.next_if_eq(&'-').is_some() {
                let last = self.rest.next().context("a range has no end")?;
                (c..=last).try_for_each(|c| bit(c).map(|bit| digits |= bit))?;
            } else {
                digits |= bit(c)?;
            }
        }
        self.expect(']')?;
        Ok(Tree::Digit(digits))
    }

    fn number(&mut self) -> Result<usize> {
        let mut number = String::new();
        while let Some(c) = self.rest.next_if(char::is_ascii_digit) {
            number.push(c);
        }
        Ok(number.parse()?)
    }

    fn expect(&mut self, c: char) -> Result<()> {
        ensure!(self.rest.next() == Some(c), "{c} is missing");
        Ok(())
    }
}

fn bit(c: char) -> Result<u16> {
    Ok(1 << c.to_digit(10).with_context(|| format!("{c} is not a digit"))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matches(pattern: &str, digits: &str) -> bool {
        let mut patterns = Patterns::default();
        patterns.add(pattern).unwrap();
        let step = |set: Set, digit: char| patterns.after(&set, digit.to_digit(10).unwrap() as u16);
        let set = digits.chars().fold(patterns.start(), step);
        patterns.matched(&set).next().is_some()
    }

    #[test]
    fn the_groups_of_a_pattern_have_lengths() {
        assert_eq!(groups("(\\d{3})([2-9]\\d)(\\d{2,4})").unwrap(), Some(vec![(3, 3), (2, 2), (2, 4)]));
        assert_eq!(groups("(1|2\\d)(\\d)").unwrap(), Some(vec![(1, 2), (1, 1)]));
        assert_eq!(groups("0(\\d)").unwrap(), None);
        assert_eq!(groups("(?:\\d)").unwrap(), None);
    }

    #[test]
    fn patterns_match_as_regular_expressions_do() {
        for (pattern, matching, others) in [
            ("612", "612", "61|613|6122"),
            ("[2-57]\\d{2}", "200|399|799", "199|699|20"),
            ("(?:1|23)?4", "4|14|234", "24|2344"),
            ("1{2,3}", "11|111", "1|1111"),
            ("9*0", "0|90|99990", "91|9"),
            ("(?:0?15)?", "|15|015", "0|150"),
        ] {
            assert!(matching.split('|').all(|digits| matches(pattern, digits)), "{pattern}");
            assert!(!others.split('|').any(|digits| matches(pattern, digits)), "{pattern}");
        }
    }
}
