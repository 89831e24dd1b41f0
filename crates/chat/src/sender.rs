//! Someone who wrote in a chat.

use kith_phone::{BareNumbers, Parsed, Phone};
use kith_text::digits::ascii;
use kith_text::fold::tidy;

use crate::marks::without;

/// Someone who wrote in a chat. The chat shows a name or, for a person without one, a phone number.
///
/// ```
/// use kith_chat::Sender;
///
/// let ana = Sender::new("\u{200e}Ana\u{a0}María");
/// assert_eq!((ana.name.as_str(), ana.is_number), ("Ana María", false));
/// let number = Sender::new("+34 612 34 56 78");
/// assert_eq!((number.name.as_str(), number.is_number), ("+34612345678", true));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Sender {
    /// The name that the chat shows, with single spaces and without marks of direction; or the number, in E.164.
    pub name: String,
    /// Whether the chat shows a phone number. It need not be a valid one: WhatsApp knows numbers that the numbering plans
    /// of `kith-phone` do not have yet.
    pub is_number: bool,
}

impl Sender {
    /// Returns the sender whom a chat shows, or a person names, in this way.
    ///
    /// ```
    /// use kith_chat::Sender;
    ///
    /// assert_eq!(Sender::new("+1 (202) 555-0125"), Sender::new("\u{202a}+1 202 555 0125\u{202c}"));
    /// ```
    pub fn new(written: &str) -> Sender {
        let name = tidy(&without(written));
        match number(&name) {
            Some(name) => Sender { name, is_number: true },
            None => Sender { name, is_number: false },
        }
    }
}

/// A number with its country code, in E.164; `None` if the name is not a number.
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_number_that_no_plan_has_is_still_a_number() {
        assert_eq!(Sender::new("+999 1234 567"), Sender { name: "+9991234567".to_owned(), is_number: true });
        for name in ["+12", "+1 two 3456789", "1234567", "+", ""] {
            assert!(!Sender::new(name).is_number, "{name}");
        }
    }

    proptest! {
        #[test]
        fn a_sender_is_the_one_of_that_name(written in "(\\+[0-9 ()-]{0,20}|\\PC{0,24})") {
            let sender = Sender::new(&written);
            prop_assert_eq!(Sender::new(&sender.name), sender);
        }
    }
}
