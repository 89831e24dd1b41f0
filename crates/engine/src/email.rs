//! Emails as people and programs write them. An invalid address in an import is kept with a warning.

use email_address::{EmailAddress, Options};
use kith_text::fold::has_plain_ends;
use smallvec::{SmallVec, smallvec};

/// Returns whether a text is a valid email address according to RFC 5321 and RFC 5322, including
/// internationalised addresses. The domain must contain a dot, and there must be no display name (`Ann
/// <ann@example.com>`).
pub fn is_valid(text: &str) -> bool {
    is_plain(text) || is_valid_by_grammar(text)
}

/// Whether a text is an address of letters, digits, dots, hyphens and underscores, as nearly all are, which needs no
/// parsing by the whole grammar. It says no of some that are.
fn is_plain(text: &str) -> bool {
    // A label of a domain has at most 63 characters, and the part before the @ at most 64.
    if text.len() > 64 {
        return false;
    }
    // The length of the part between two dots, and whether the address is in its domain, after a dot there.
    let (mut part, mut in_domain, mut dotted) = (0, false, false);
    let mut before = b'.';
    for b in text.bytes() {
        match b {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => part += 1,
            b'_' if !in_domain => part += 1,
            b'-' if !in_domain || part > 0 => part += 1,
            b'.' if part > 0 && !(in_domain && before == b'-') => {
                dotted = in_domain;
                part = 0;
            }
            b'@' if part > 0 && !in_domain => {
                in_domain = true;
                part = 0;
            }
            _ => return false,
        }
        before = b;
    }
    dotted && part > 0 && before != b'-'
}

/// The same by the grammar of RFC 5321.
fn is_valid_by_grammar(text: &str) -> bool {
    text.len() <= 320
        && EmailAddress::parse_with_options(text, Options::default().without_display_text()).is_ok()
        && text.rsplit_once('@').is_some_and(|(_, domain)| domain.contains('.'))
}

/// An email found in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found<'t> {
    /// The address alone, if it is valid; else all that was written.
    pub address: &'t str,
    /// All that was written, such as `Ann <ann@example.com>`.
    pub written: &'t str,
    /// Whether the address is valid.
    pub valid: bool,
}

/// Finds the emails in a text, which are separated by `;` `,` `/` `|` `:::`, spaces or line breaks. An address
/// may be written as `mailto:ann@example.com` or `Ann <ann@example.com>`. A text without a valid email is
/// returned as a whole.
///
/// ```
/// use kith_engine::email::split;
///
/// let found: Vec<&str> = split("Ann <ann@example.com>; a@example.org").iter().map(|e| e.address).collect();
/// assert_eq!(found, ["ann@example.com", "a@example.org"]);
/// ```
pub fn split(text: &str) -> SmallVec<[Found<'_>; 1]> {
    let text = if has_plain_ends(text) { text } else { text.trim() };
    let whole = Found { address: text, written: text, valid: false };
    if is_valid(text) {
        return smallvec![Found { valid: true, ..whole }];
    }
    if let Some(address) =
        text.ends_with('>').then(|| address_in(text)).flatten().filter(|_| text.matches('<').count() == 1)
    {
        return smallvec![Found { address, valid: true, ..whole }];
    }
    let mut found = SmallVec::new();
    for list in text.split([';', ',', '|', '\n', '\r', '、', '，', '；']) {
        for part in list.split(":::").map(str::trim).filter(|part| !part.is_empty()) {
            match address_in(part) {
                Some(address) => found.push(Found { address, written: part, valid: true }),
                None => words(part, &mut found),
            }
        }
    }
    if found.iter().any(|found| found.valid) { found } else { smallvec![whole] }
}

/// Finds the emails between spaces and slashes. What stands between two of them is one part.
fn words<'t>(text: &'t str, found: &mut SmallVec<[Found<'t>; 1]>) {
    let mut rest: Option<(usize, usize)> = None;
    let close = |rest: &mut Option<(usize, usize)>, found: &mut SmallVec<[Found<'t>; 1]>| {
        let part = rest
            .take()
            .and_then(|(from, to)| text.get(from..to))
            .map(|part| part.trim_matches(['/', ' ', '&']));
        if let Some(part) = part.filter(|part| part.contains(char::is_alphanumeric) && !is_joining(part)) {
            found.push(Found { address: part, written: part, valid: false });
        }
    };
    for word in text.split(|c: char| c.is_whitespace() || c == '/') {
        let from = word.as_ptr().addr() - text.as_ptr().addr();
        match address_in(word) {
            Some(address) => {
                close(&mut rest, found);
                found.push(Found { address, written: word, valid: true });
            }
            None => rest = Some((rest.map_or(from, |(start, _)| start), from + word.len())),
        }
    }
    close(&mut rest, found);
}

/// Returns whether a text is only a word between two emails.
fn is_joining(text: &str) -> bool {
    matches!(
        text.to_lowercase().as_str(),
        "or" | "and" | "oder" | "und" | "ou" | "et" | "o" | "y" | "e" | "или" | "и"
    )
}

/// Returns the address in `mailto:ann@example.com?subject=Hi`, `Ann <ann@example.com>` and the like.
fn address_in(text: &str) -> Option<&str> {
    let text = text.trim();
    let inner = match text.strip_suffix('>').and_then(|text| text.rsplit_once('<')) {
        Some((_, inner)) => inner,
        None => text,
    };
    let scheme = inner.split_at_checked(7).filter(|(scheme, _)| scheme.eq_ignore_ascii_case("mailto:"));
    let address = scheme.map_or(inner, |(_, rest)| rest.split('?').next().unwrap_or(rest));
    let address =
        address.trim().trim_matches(['"', '\'', '<', '>', '(', ')', '[', ']']).trim_end_matches(['.', ',']);
    is_valid(address).then_some(address)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn plain_addresses_fit_the_grammar(text in "[aZ0._-]{0,4}@?[aZ0.-]{0,6}\\.?[a0-]{0,3}") {
            prop_assert!(!is_plain(&text) || is_valid_by_grammar(&text));
        }
    }

    #[test]
    fn usual_addresses_are_plain() {
        for text in ["vera@example.com", "v.solis_1@mail.example.org", "a-b@c-d.es"] {
            assert!(is_plain(text), "{text}");
        }
    }

    #[test]
    fn emails_are_found_in_a_cell() {
        for (text, addresses) in [
            ("vera@example.com", "vera@example.com"),
            ("vera@example.com; v.solis@example.org", "vera@example.com|v.solis@example.org"),
            ("ann@example.com\nbob@example.com", "ann@example.com|bob@example.com"),
            ("eve@example.com ::: e@example.org", "eve@example.com|e@example.org"),
            ("joe@example.com / j@example.org", "joe@example.com|j@example.org"),
            ("joe@example.com or j@example.org", "joe@example.com|j@example.org"),
            ("joe@example.com j@example.org", "joe@example.com|j@example.org"),
            ("mailto:joe@example.com?subject=Hi", "joe@example.com"),
            ("Joe Park <joe@example.com>", "joe@example.com"),
            ("\"Park, Joe\" <joe@example.com>", "joe@example.com"),
            ("Park, Joe <joe@example.com>", "joe@example.com"),
            ("<joe@example.com>", "joe@example.com"),
            ("joe@example.com (work)", "joe@example.com|(work)"),
            ("Joe <joe@example.com>, Eve <eve@example.com>", "joe@example.com|eve@example.com"),
            ("n/a; joe@example.com", "n/a|joe@example.com"),
        ] {
            let found: Vec<&str> = split(text).iter().map(|found| found.address).collect();
            assert_eq!(found.join("|"), addresses, "{text}");
        }
    }

    #[test]
    fn a_text_without_an_email_stays_whole() {
        for text in ["ask Joe, or Eve", "joe@example", "joe at example.com; eve", "@"] {
            assert_eq!(
                split(text).as_slice(),
                [Found { address: text, written: text, valid: false }],
                "{text}"
            );
        }
    }
}
