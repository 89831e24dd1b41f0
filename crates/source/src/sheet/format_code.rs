//! Format codes such as `[<=9999999]###\-####;"+34 "000 000 000` as sections of tokens.

/// The maximum number of tokens of a section. A longer one is no pattern of digits.
const MAX_TOKENS: usize = 64;
/// The maximum number of sections: positive numbers, negative ones, zero, and text.
const MAX_SECTIONS: usize = 4;

/// What a section of a format code contains.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct FormatSection {
    /// Which numbers the section is for, if it says so.
    pub(super) condition: Option<Condition>,
    pub(super) duration: bool,
    pub(super) day: bool,
    pub(super) time: bool,
    /// What is shown, without colours, locales and spacing.
    pub(super) tokens: Vec<FormatToken>,
}

/// A part of what a section shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FormatToken {
    /// A digit, or 0 where the number has none.
    Zero,
    /// A digit, or nothing where the number has none.
    Optional,
    /// All digits that the other tokens do not show.
    All,
    /// The sign that groups thousands.
    Group,
    /// A character that stands for itself.
    Literal(char),
    /// Anything that changes the number: a decimal sign, a percent sign, an exponent.
    Other,
}

/// A comparison of a number with a limit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Condition {
    less: bool,
    equal: bool,
    greater: bool,
    limit: f64,
}

impl Condition {
    /// Parses what is between the brackets of `[<=9999999]`.
    fn parse(text: &str) -> Option<Condition> {
        let limit = text.trim_start_matches(['<', '>', '=']);
        let sign = text.get(..text.len() - limit.len())?;
        let (less, equal, greater) = match sign {
            "<" => (true, false, false),
            "<=" => (true, true, false),
            "=" => (false, true, false),
            ">=" => (false, true, true),
            ">" => (false, false, true),
            "<>" => (true, false, true),
            _ => return None,
        };
        limit.trim().parse().ok().map(|limit| Condition { less, equal, greater, limit })
    }

    /// Whether a number satisfies the condition.
    pub(super) fn holds(self, number: f64) -> bool {
        self.less && number < self.limit
            || self.equal && number == self.limit
            || self.greater && number > self.limit
    }
}

/// Splits a format code into its sections.
pub(super) fn sections(code: &str) -> Vec<FormatSection> {
    let mut sections = Vec::new();
    let mut rest = Some(code);
    while let Some(code) = rest.take().filter(|_| sections.len() < MAX_SECTIONS) {
        let (section, after) = section(code);
        sections.push(section);
        rest = after;
    }
    sections
}

/// Parses the section at the start of `code`. Returns what comes after the `;` that ends it.
fn section(code: &str) -> (FormatSection, Option<&str>) {
    let mut section = FormatSection::default();
    let (mut month_or_minute, mut hours) = (false, false);
    let mut rest = code;
    let after = loop {
        if let Some(after) = strip_general(rest) {
            section.push(FormatToken::All);
            rest = after;
            continue;
        }
        let mut chars = rest.chars();
        let Some(c) = chars.next() else { break None };
        rest = chars.as_str();
        match c {
            ';' => break Some(rest),
            '"' => {
                let (text, after) = rest.split_once('"').unwrap_or((rest, ""));
                text.chars().for_each(|c| section.push(FormatToken::Literal(c)));
                rest = after;
            }
            '\\' => {
                chars.next().into_iter().for_each(|c| section.push(FormatToken::Literal(c)));
                rest = chars.as_str();
            }
            // A space as wide as the next character, or that character as often as it fits.
            '_' | '*' => {
                chars.next();
                rest = chars.as_str();
            }
            '[' => {
                let (inside, after) = rest.split_once(']').unwrap_or((rest, ""));
                section.bracket(inside);
                rest = after;
            }
            'y' | 'Y' | 'd' | 'D' | '年' | '月' | '日' => section.day = true,
            'h' | 'H' | 's' | 'S' => hours = true,
            'm' | 'M' => month_or_minute = true,
            '0' => section.push(FormatToken::Zero),
            '#' | '?' => section.push(FormatToken::Optional),
            ',' => section.push(FormatToken::Group),
            '.' | '%' | '@' | '/' | 'e' | 'E' => section.push(FormatToken::Other),
            c => section.push(FormatToken::Literal(c)),
        }
    };
    section.time = hours;
    section.day |= month_or_minute && !hours;
    (section, after)
}

/// Returns what comes after the word `General` at the start of `code`.
fn strip_general(code: &str) -> Option<&str> {
    let (word, rest) = code.split_at_checked(7)?;
    word.eq_ignore_ascii_case("general").then_some(rest)
}

impl FormatSection {
    fn push(&mut self, token: FormatToken) {
        if self.tokens.len() < MAX_TOKENS {
            self.tokens.push(token);
        } else {
            self.tokens.fill(FormatToken::Other);
        }
    }

    /// Adds what is between brackets: a condition, a currency with its locale, a unit of time that goes on counting, or
    /// a colour.
    fn bracket(&mut self, inside: &str) {
        if let Some(currency) = inside.strip_prefix('$') {
            let symbol = currency.rsplit_once('-').map_or(currency, |(symbol, _)| symbol);
            symbol.chars().for_each(|c| self.push(FormatToken::Literal(c)));
        } else if let Some(condition) = Condition::parse(inside) {
            self.condition = Some(condition);
        } else {
            let unit = inside.to_ascii_lowercase();
            self.duration |= !unit.is_empty()
                && [b'h', b'm', b's'].iter().any(|&unit_of| unit.bytes().all(|b| b == unit_of));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_are_split_outside_of_texts() {
        let parsed = sections("\"a;b\"0;[Red]\\;-0;[=0]General;@;0");
        assert_eq!(parsed.len(), 4);
        let literal = FormatToken::Literal;
        assert_eq!(parsed[0].tokens, [literal('a'), literal(';'), literal('b'), FormatToken::Zero]);
        assert_eq!(parsed[1].tokens, [literal(';'), literal('-'), FormatToken::Zero]);
        assert_eq!(parsed[2].tokens, [FormatToken::All]);
        assert!(parsed[2].condition.is_some_and(|condition| condition.holds(0.0) && !condition.holds(1.0)));
        assert_eq!(parsed[3].tokens, [FormatToken::Other]);
    }

    #[test]
    fn brackets_hold_conditions_and_currencies() {
        let parsed = sections("[<=9999999]0;[$+34-C0A]0");
        assert!(parsed[0].condition.is_some_and(|condition| condition.holds(5.0) && !condition.holds(1e9)));
        assert_eq!(parsed[1].tokens.len(), 4);
        assert_eq!(parsed[1].tokens[0], FormatToken::Literal('+'));
    }

    #[test]
    fn long_sections_are_no_patterns() {
        let tokens = &sections(&"0".repeat(500))[0].tokens;
        assert_eq!((tokens.len(), tokens[0]), (MAX_TOKENS, FormatToken::Other));
    }
}
