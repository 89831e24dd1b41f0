//! The check for email addresses: a person typing one is told, an import warns and keeps it.

/// Whether the text is an address as RFC 5321/5322 and the internationalised forms allow, with a dot in the domain.
pub fn is_valid(text: &str) -> bool {
    text.len() <= 320
        && email_address::EmailAddress::is_valid(text)
        && text.rsplit_once('@').is_some_and(|(_, domain)| domain.contains('.'))
}
