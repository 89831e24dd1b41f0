//! Splits a Protocol Buffers file into words and signs, without its comments.

use std::fmt;
use std::iter::Peekable;
use std::str::CharIndices;

/// What is wrong with a file, and in which line (from 1).
#[derive(Debug)]
pub(crate) struct Error {
    line: usize,
    what: String,
}

impl Error {
    pub(crate) fn new(line: usize, what: impl Into<String>) -> Error {
        Error { line, what: what.into() }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.what)
    }
}

/// A word, a number, a sign or the inside of a quoted text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Token<'a> {
    pub(crate) text: &'a str,
    pub(crate) line: usize,
}

/// The tokens of a file.
#[derive(Debug)]
pub(crate) struct Tokens<'a> {
    text: &'a str,
    chars: Peekable<CharIndices<'a>>,
    line: usize,
}

impl<'a> Tokens<'a> {
    pub(crate) fn of(text: &'a str) -> Tokens<'a> {
        Tokens { text, chars: text.char_indices().peekable(), line: 1 }
    }

    /// Returns the next token, or nothing at the end of the file.
    pub(crate) fn next(&mut self) -> Option<Token<'a>> {
        self.skip_space();
        let (start, first) = self.step()?;
        let line = self.line;
        if first == '"' {
            while self.step()?.1 != '"' {}
            return Some(Token { text: &self.text[start + 1..self.position() - 1], line });
        }
        if is_word(first) {
            while self.chars.next_if(|(_, c)| is_word(*c)).is_some() {}
        }
        Some(Token { text: &self.text[start..self.position()], line })
    }

    /// Returns the next token.
    pub(crate) fn expect(&mut self) -> Result<Token<'a>, Error> {
        self.next().ok_or_else(|| Error::new(self.line, "the file ends too early"))
    }

    /// Takes a sign or word that must come next.
    pub(crate) fn take(&mut self, sign: &str) -> Result<(), Error> {
        let found = self.expect()?;
        if found.text == sign {
            return Ok(());
        }
        Err(Error::new(found.line, format!("`{sign}` is missing before `{}`", found.text)))
    }

    /// Skips what comes before a `;`, and the `;`.
    pub(crate) fn skip_statement(&mut self) -> Result<(), Error> {
        while self.expect()?.text != ";" {}
        Ok(())
    }

    fn skip_space(&mut self) {
        loop {
            let rest = &self.text[self.position()..];
            let skipped = if rest.starts_with("//") {
                rest.find('\n').unwrap_or(rest.len())
            } else if rest.starts_with("/*") {
                rest.find("*/").map_or(rest.len(), |end| end + 2)
            } else {
                rest.len() - rest.trim_start().len()
            };
            if skipped == 0 {
                return;
            }
            let end = self.position() + skipped;
            while self.position() < end {
                self.step();
            }
        }
    }

    fn step(&mut self) -> Option<(usize, char)> {
        let next = self.chars.next();
        if next.is_some_and(|(_, c)| c == '\n') {
            self.line += 1;
        }
        next
    }

    fn position(&mut self) -> usize {
        self.chars.peek().map_or(self.text.len(), |(at, _)| *at)
    }
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-' | '+')
}
