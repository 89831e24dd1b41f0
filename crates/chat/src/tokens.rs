//! The numbers, words and signs of a stamp, in any script.

use crate::marks::is_mark;
use kith_text::digits::ascii;
use kith_text::months;

/// The most tokens of a stamp.
const MOST: usize = 24;
/// The length of the longest word of a stamp, in characters.
const LONGEST: usize = 24;

/// A number, a word or a sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Token {
    /// A number, and in how many digits it was written: four at most.
    Number { value: u16, digits: u8 },
    /// Letters, with the dots and spaces between them: `p. m.` is one word.
    Word(String),
    /// Any other character that is not white space.
    Sign(char),
}

impl Token {
    /// The month that a word names, even if other words stand beside it, as in `de jan. de`.
    pub(crate) fn month(&self) -> Option<i8> {
        match self {
            Token::Word(word) => word.split([' ', '.']).find_map(months::number),
            _ => None,
        }
    }

    /// Whether the token separates hours from minutes, or minutes from seconds, and stands nowhere else.
    pub(crate) fn separates_time(&self) -> bool {
        match self {
            Token::Sign(sign) => *sign == ':',
            Token::Word(word) => {
                matches!(word.as_str(), "h" | "H" | "時" | "时" | "點" | "点" | "시" | "分" | "분")
            }
            Token::Number { .. } => false,
        }
    }

    /// Whether the token ends a time that is written with the words for minutes and seconds.
    pub(crate) fn ends_time(&self) -> bool {
        matches!(self, Token::Word(word) if matches!(word.as_str(), "分" | "분" | "秒" | "초"))
    }
}

/// The tokens of a text; `None` if it cannot be a stamp.
pub(crate) fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut tokens = Vec::with_capacity(12);
    let mut chars = text.chars().filter(|c| !is_mark(*c)).map(ascii).peekable();
    while let Some(c) = chars.next() {
        if tokens.len() >= MOST {
            return None;
        }
        if let Some(digit) = c.to_digit(10) {
            let (mut value, mut digits) = (digit, 1);
            while let Some(digit) = chars.peek().and_then(|c| c.to_digit(10)) {
                chars.next();
                digits += 1;
                if digits > 4 {
                    return None;
                }
                value = value * 10 + digit;
            }
            tokens.push(Token::Number { value: u16::try_from(value).ok()?, digits });
        } else if is_letter(c) {
            let mut word = String::from(c);
            while let Some(c) = chars.next_if(|c| is_letter(*c) || *c == '.' || c.is_whitespace()) {
                word.push(if c.is_whitespace() { ' ' } else { c });
            }
            let word = word.trim_matches(|c: char| c == '.' || c == ' ');
            if word.chars().count() > LONGEST {
                return None;
            }
            tokens.push(Token::Word(word.to_owned()));
        } else if !c.is_whitespace() {
            tokens.push(Token::Sign(if matches!(c, '،' | '、') { ',' } else { c }));
        }
    }
    Some(tokens)
}

/// Whether the character is a letter of any script, or a mark that belongs to one.
fn is_letter(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphabetic() || c == '\'';
    }
    !c.is_whitespace() && !c.is_control() && !matches!(c, '،' | '、' | '·' | '–' | '—' | '‐' | '‑' | '−')
}
