//! The check for email addresses: a person typing one is told, an import warns and keeps it.

use email_address::{EmailAddress, Options};

/// Whether the text is an address as RFC 5321/5322 and the internationalised forms allow, with a dot in the domain and
/// no name around it (`Ann <ann@example.com>`).
pub fn is_valid(text: &str) -> bool {
    text.len() <= 320
        && EmailAddress::parse_with_options(text, Options::default().without_display_text()).is_ok()
        && text.rsplit_once('@').is_some_and(|(_, domain)| domain.contains('.'))
}
