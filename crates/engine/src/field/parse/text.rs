//! Texts, email addresses and URLs.

use crate::email;
use crate::field::parse::invalid::Reason;
use kith_text::{clean, fold};

/// Schemes that run code or reach into the machine when opened; never stored as a URL.
const DANGEROUS: [&str; 6] = ["javascript", "vbscript", "data", "file", "blob", "about"];
/// Schemes of URLs that name no host.
const WITHOUT_HOST: [&str; 12] =
    ["mailto", "tel", "sms", "sip", "sips", "xmpp", "skype", "geo", "urn", "im", "whatsapp", "tg"];
/// Browsers take no longer ones.
const LONGEST_URL: usize = 2048;

/// Without white space, control and invisible characters at the ends.
pub(crate) fn trim(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || c.is_control() || fold::invisible(c))
}

/// One line: line breaks become single spaces, control characters other than tabs are dropped.
pub(crate) fn one_line(text: &str) -> crate::field::parse::Value {
    // Nearly every cell: one line, nothing to drop, already trimmed. 0x7f and the controls above ASCII go the long way.
    if text.len() <= clean::LONGEST && !text.contains(char::is_control) {
        return match text {
            "" => crate::field::parse::Value::Null,
            text => crate::field::parse::Value::Text(text.to_owned()),
        };
    }
    kept(&lines_of(text).map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" "))
}

/// Several lines, separated by `\n`; control characters other than tabs are dropped.
pub(crate) fn lines(text: &str) -> crate::field::parse::Value {
    kept(&lines_of(text).collect::<Vec<_>>().join("\n"))
}

fn lines_of(text: &str) -> impl Iterator<Item = &str> {
    text.split('\n').flat_map(|line| line.strip_suffix('\r').unwrap_or(line).split('\r'))
}

fn kept(text: &str) -> crate::field::parse::Value {
    let kept: String = text.chars().filter(|c| !c.is_control() || matches!(c, '\t' | '\n')).collect();
    match trim(clean::cut(trim(&kept))) {
        "" => crate::field::parse::Value::Null,
        kept => crate::field::parse::Value::Text(kept.to_owned()),
    }
}

/// Reads an email address, also with `mailto:` before it.
pub(crate) fn email(text: &str) -> Result<String, Reason> {
    let address = match text.split_at_checked(7) {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("mailto:") => trim(rest),
        _ => text,
    };
    if email::is_valid(address) { Ok(address.to_owned()) } else { Err(Reason::NotAnEmail) }
}

/// Reads an absolute URL. A host without a scheme (`www.example.com`, `example.com/ann`) gets `https://`, as a
/// browser's address bar would read it.
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

/// The scheme (RFC 3986) and what follows its colon; not the host and port of `example.com:8080`.
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

/// A name, an IPv4 address, or an IPv6 address in brackets; with a user and a port if there are any.
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

/// A host with a dot and a last label of letters, and no user before it (that would be an email address).
fn is_public_name(authority: &str) -> bool {
    let name = authority.split(':').next().unwrap_or_default();
    let last = name.trim_end_matches('.').rsplit_once('.').map(|(_, last)| last);
    !authority.contains('@')
        && is_host(authority)
        && last.is_some_and(|last| last.chars().count() >= 2 && last.chars().all(char::is_alphabetic))
}
