//! Parsing email addresses and URLs.

use crate::email;
use crate::field::parse::invalid::Reason;
use kith_text::fold;

/// Schemes that run code or access local data when opened. They are never accepted in a URL.
const DANGEROUS: [&str; 6] = ["javascript", "vbscript", "data", "file", "blob", "about"];
/// Schemes of URLs without a host.
const WITHOUT_HOST: [&str; 12] =
    ["mailto", "tel", "sms", "sip", "sips", "xmpp", "skype", "geo", "urn", "im", "whatsapp", "tg"];
/// The maximum length of a URL in bytes, which is also a limit of browsers.
const LONGEST_URL: usize = 2048;

/// Removes leading and trailing white space, control characters and invisible characters.
pub(crate) fn trim(text: &str) -> &str {
    if fold::has_plain_ends(text) {
        return text;
    }
    text.trim_matches(|c: char| c.is_whitespace() || c.is_control() || fold::invisible(c))
}

/// Parses an email address, optionally preceded by `mailto:`.
pub(crate) fn email(text: &str) -> Result<String, Reason> {
    let address = match text.split_at_checked(7) {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("mailto:") => trim(rest),
        _ => text,
    };
    if email::is_valid(address) { Ok(address.to_owned()) } else { Err(Reason::NotAnEmail) }
}

/// Parses an absolute URL. `https://` is added to a host without a scheme (`www.example.com`,
/// `example.com/ann`), as in the address bar of a browser.
pub(crate) fn url(text: &str) -> Result<String, Reason> {
    let forbidden =
        |c: char| c.is_whitespace() || c.is_control() || fold::invisible(c) || matches!(c, '<' | '>' | '"');
    if text.len() > LONGEST_URL || text.contains(forbidden) {
        return Err(Reason::NotAUrl);
    }
    match split_scheme(text) {
        Some((scheme, rest)) => {
            let scheme = scheme.to_ascii_lowercase();
            let fits = if DANGEROUS.contains(&scheme.as_str()) {
                false
            } else if WITHOUT_HOST.contains(&scheme.as_str()) {
                !rest.is_empty()
            } else {
                rest.strip_prefix("//").is_some_and(|rest| is_host(authority(rest)))
            };
            if fits { Ok(text.to_owned()) } else { Err(Reason::NotAUrl) }
        }
        None if is_public_name(authority(text)) => Ok(format!("https://{text}")),
        None => Err(Reason::NotAUrl),
    }
}

/// Returns the scheme (RFC 3986) and the text after its colon. A host with a port, such as
/// `example.com:8080`, is not a scheme.
fn split_scheme(text: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = text.split_once(':')?;
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    let is_port = scheme.contains('.') && rest.starts_with(|c: char| c.is_ascii_digit());
    (is_scheme && !is_port).then_some((scheme, rest))
}

fn authority(rest: &str) -> &str {
    rest.split(['/', '?', '#']).next().unwrap_or_default()
}

/// Returns whether an authority is valid: a host name, an IPv4 address, or an IPv6 address in brackets, with
/// an optional user and port.
fn is_host(authority: &str) -> bool {
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    if let Some((address, port)) = host.strip_prefix('[').and_then(|h| h.split_once(']')) {
        return address.parse::<std::net::Ipv6Addr>().is_ok() && (port.is_empty() || is_port(port));
    }
    let (name, port) = host.find(':').and_then(|at| host.split_at_checked(at)).unwrap_or((host, ""));
    let name = name.strip_suffix('.').unwrap_or(name);
    let is_label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && label.chars().all(|c| c.is_alphanumeric() || !c.is_ascii() || matches!(c, '-' | '_'))
    };
    (port.is_empty() || is_port(port)) && name.split('.').all(is_label)
}

fn is_port(text: &str) -> bool {
    text.strip_prefix(':').is_some_and(|port| port.is_empty() || port.parse::<u16>().is_ok())
}

/// Returns whether an authority is a host name with a dot and a last label of letters, and without a user
/// (otherwise, it would be an email address).
fn is_public_name(authority: &str) -> bool {
    let name = authority.split(':').next().unwrap_or_default();
    let last = name.trim_end_matches('.').rsplit_once('.').map(|(_, last)| last);
    !authority.contains('@')
        && is_host(authority)
        && last.is_some_and(|last| last.chars().count() >= 2 && last.chars().all(char::is_alphabetic))
}
