//! Validation of email addresses. An invalid address in an import is kept with a warning.

use email_address::{EmailAddress, Options};

/// Returns whether a text is a valid email address according to RFC 5321 and RFC 5322, including
/// internationalised addresses. The domain must contain a dot, and there must be no display name (`Ann
/// <ann@example.com>`).
pub fn is_valid(text: &str) -> bool {
    text.len() <= 320
        && EmailAddress::parse_with_options(text, Options::default().without_display_text()).is_ok()
        && text.rsplit_once('@').is_some_and(|(_, domain)| domain.contains('.'))
}
