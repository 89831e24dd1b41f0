//! Links for opening a value of a contact in another program: a web page, a new email, or a phone call.

use kith_engine::contact::Contact;
use kith_engine::field::{Field, FieldType, Standard, Value};

/// The URL schemes that are opened. Other schemes could start unexpected programs.
const WEB: [&str; 2] = ["http://", "https://"];

/// Returns the link for the value of a standard or dynamic field, or `None` if the contact has no value that
/// another program could open.
pub fn link(contact: &Contact, fields: &[Field], field: &str) -> Option<String> {
    match field {
        "phone" => call(&contact.phone),
        "email" => write_to(contact.text(Standard::Email)?),
        _ => {
            let kind = fields.iter().find(|known| known.name == field)?.kind;
            let Some(Value::Text(value)) = contact.fields.get(field) else { return None };
            match kind {
                FieldType::Phone => call(value),
                FieldType::Email => write_to(value),
                FieldType::Url => page(value),
                _ => None,
            }
        }
    }
}

/// A service for chats with the owner of a phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[cfg_attr(test, derive(specta::Type))]
#[serde(rename_all = "lowercase")]
pub enum ChatService {
    /// WhatsApp.
    Whatsapp,
    /// Signal.
    Signal,
    /// Telegram.
    Telegram,
}

/// Returns the link to a chat with the phone in a standard or dynamic field, or `None` if the contact has no phone
/// there. It opens the service's program, or its page in the browser.
pub fn chat(contact: &Contact, fields: &[Field], field: &str, service: ChatService) -> Option<String> {
    let phone = match field {
        "phone" => &contact.phone,
        _ => {
            let is_phone = fields.iter().any(|known| known.name == field && known.kind == FieldType::Phone);
            let Some(Value::Text(phone)) = contact.fields.get(field).filter(|_| is_phone) else {
                return None;
            };
            phone
        }
    };
    let digits = digits(phone)?;
    Some(match service {
        ChatService::Whatsapp => format!("https://wa.me/{digits}"),
        ChatService::Signal => format!("https://signal.me/#p/+{digits}"),
        ChatService::Telegram => format!("https://t.me/+{digits}"),
    })
}

fn call(phone: &str) -> Option<String> {
    digits(phone).map(|digits| format!("tel:+{digits}"))
}

/// Returns the digits of a stored phone, or `None` for a text that is not one.
fn digits(phone: &str) -> Option<&str> {
    let digits = phone.strip_prefix('+')?;
    (!digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(digits)
}

/// Returns a `mailto:` link, escaping everything that could be interpreted as more than an address
/// (`?bcc=…`).
fn write_to(address: &str) -> Option<String> {
    let (name, domain) = address.rsplit_once('@')?;
    if name.is_empty() || domain.is_empty() {
        return None;
    }
    let mut link = String::from("mailto:");
    for byte in address.bytes() {
        if byte.is_ascii_alphanumeric() || b"@.-_+~".contains(&byte) {
            link.push(char::from(byte));
        } else {
            link.push_str(&format!("%{byte:02X}"));
        }
    }
    Some(link)
}

fn page(url: &str) -> Option<String> {
    let starts =
        |scheme: &str| url.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    if WEB.into_iter().any(starts) {
        return Some(url.to_owned());
    }
    match url.split_once(':')? {
        (scheme, number) if scheme.eq_ignore_ascii_case("tel") => call(number),
        (scheme, address) if scheme.eq_ignore_ascii_case("mailto") => write_to(address),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pages_calls_and_emails_are_opened() {
        for (url, opened) in [
            ("https://example.com/a?b=c", Some("https://example.com/a?b=c")),
            ("HTTP://example.com", Some("HTTP://example.com")),
            ("mailto:ana@example.com", Some("mailto:ana@example.com")),
            ("tel:+34612345678", Some("tel:+34612345678")),
            ("tel:--help", None),
            ("ftp://example.com", None),
            ("ssh://example.com", None),
            ("steam://run/1", None),
            ("example.com", None),
            ("", None),
        ] {
            assert_eq!(page(url).as_deref(), opened, "{url}");
        }
    }

    #[test]
    fn a_chat_is_opened_with_the_digits_of_a_phone() {
        let with = |phone: &str| Contact { phone: phone.to_owned(), ..Contact::default() };
        let link = |phone: &str, service| chat(&with(phone), &[], "phone", service);
        for (service, expected) in [
            (ChatService::Whatsapp, "https://wa.me/34612345678"),
            (ChatService::Signal, "https://signal.me/#p/+34612345678"),
            (ChatService::Telegram, "https://t.me/+34612345678"),
        ] {
            assert_eq!(link("+34612345678", service).as_deref(), Some(expected));
        }
        for no_phone in ["", "+", "612", "+34 612", "+34612?text=hello", "+34/../x"] {
            assert_eq!(link(no_phone, ChatService::Whatsapp), None, "{no_phone}");
        }
        // Only phones are numbers of chats.
        assert_eq!(chat(&with("+34612345678"), &[], "email", ChatService::Signal), None);
    }

    #[test]
    fn an_address_is_nothing_more_than_an_address() {
        assert_eq!(write_to("ana.p+x@example.com").as_deref(), Some("mailto:ana.p+x@example.com"));
        assert_eq!(
            write_to("a?bcc=b@example.com&body=x y").as_deref(),
            Some("mailto:a%3Fbcc%3Db@example.com%26body%3Dx%20y")
        );
        assert_eq!(write_to("ñ@example.com").as_deref(), Some("mailto:%C3%B1@example.com"));
        for no_address in ["ana", "@example.com", "ana@", ""] {
            assert_eq!(write_to(no_address), None, "{no_address}");
        }
    }
}
