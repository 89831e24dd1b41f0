//! The card of one contact: as text for the clipboard, and as a QR code for the camera of a phone.

use kith_source::vcard::push_text;
use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};
use serde::Serialize;

use crate::contact::Contact;
use crate::error::Error;
use crate::export::vcard::{VcardContacts, property};
use crate::field::definition::{Field, FieldType};
use crate::field::standard::Standard;
use crate::field::value::Value;
use crate::id::ContactId;
use crate::store::connection::Store;
use crate::store::error::StoreError;

/// The largest code: 89 × 89 modules. Cameras of phones read it from a screen at an arm's length.
const LARGEST: u8 = 18;
/// What fits into the largest code with the least error correction, in bytes.
const ROOM: usize = 718;
/// The length in bytes to which a name is shortened that would leave no room for the phone.
const SHORT: usize = 60;

/// Returns a contact as vCard 4.0, as an export writes it.
///
/// # Errors
/// [`StoreError::ContactNotFound`].
pub fn card(store: &Store, id: ContactId) -> Result<String, Error> {
    let stream = store.contact_stream()?;
    let mut form = VcardContacts::begin(stream.fields());
    let mut out = Vec::new();
    let found = stream.read::<Error>(Some(&[id]), |batch| {
        batch.contacts(stream.legend()).for_each(|contact| form.contact(&contact, &mut out));
        Ok(batch)
    })?;
    if found == 0 {
        return Err(StoreError::ContactNotFound { id }.into());
    }
    Ok(String::from_utf8_lossy(&out).into_owned())
}

/// A QR code of a contact's card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CardCode {
    /// The number of modules of a side.
    pub size: i32,
    /// The dark modules as the path of an SVG, in which a module is 1 × 1.
    pub path: String,
    /// The names of the fields whose values are not in the code, because there is no room or no property for them.
    pub left_out: Vec<String>,
}

/// Returns a QR code of a contact's card. Values are left out from the end of the card until it fits: a code with
/// everything would be too fine for the camera of a phone. Groups, the star and the history are not part of it.
///
/// # Errors
/// [`StoreError::ContactNotFound`].
pub fn card_code(store: &Store, id: ContactId) -> Result<CardCode, Error> {
    let contact = store.contact(id)?;
    let (text, left_out) = small_card(&contact, &store.fields()?);
    Ok(draw(&text, left_out))
}

/// Draws a text of at most [`ROOM`] bytes, with as much error correction as fits into a code of this size.
fn draw(text: &str, left_out: Vec<String>) -> CardCode {
    let bytes = [QrSegment::make_bytes(text.as_bytes())];
    let largest = Version::new(LARGEST);
    match QrCode::encode_segments_advanced(&bytes, QrCodeEcc::Low, Version::MIN, largest, None, true) {
        Ok(code) => CardCode { size: code.size(), path: path(&code), left_out },
        Err(_) => CardCode { size: 0, path: String::new(), left_out },
    }
}

/// Writes a short card, in version 3.0, which all phones read, and returns the names of the fields that are left out.
fn small_card(contact: &Contact, fields: &[Field]) -> (String, Vec<String>) {
    const END: &str = "END:VCARD\r\n";
    let last = contact.text(Standard::LastName).unwrap_or_default();
    let mut left_out = Vec::new();
    let mut card = start(&contact.first_name, last, &contact.phone);
    if card.len() + END.len() > ROOM {
        card = start(short(&contact.first_name), short(last), &contact.phone);
        left_out.extend(
            [(Standard::FirstName, contact.first_name.as_str()), (Standard::LastName, last)]
                .iter()
                .filter(|(_, name)| name.len() > SHORT)
                .map(|(field, _)| field.name().to_owned()),
        );
    }
    for (names, line) in lines(contact, fields) {
        match line.filter(|line| card.len() + line.len() + END.len() <= ROOM) {
            Some(line) => card.push_str(&line),
            None => left_out.extend(names),
        }
    }
    card.push_str(END);
    (card, left_out)
}

/// Returns the beginning of the card: what every card has.
fn start(first: &str, last: &str, phone: &str) -> String {
    let mut card = String::from("BEGIN:VCARD\r\nVERSION:3.0\r\nN:");
    push_text(last, &mut card);
    card.push(';');
    push_text(first, &mut card);
    card.push_str(";;;\r\nFN:");
    push_text(first, &mut card);
    if !last.is_empty() {
        card.push(' ');
        push_text(last, &mut card);
    }
    card.push_str("\r\nTEL:");
    card.push_str(phone);
    card.push_str("\r\n");
    card
}

/// Returns the start of a long name.
fn short(name: &str) -> &str {
    name.get(..name.floor_char_boundary(SHORT)).unwrap_or_default()
}

/// Returns the other lines, the most useful first, each with the names of its fields; `None` for a value that no
/// property can have.
fn lines(contact: &Contact, fields: &[Field]) -> Vec<(Vec<String>, Option<String>)> {
    use Standard::{City, Country, Email, State, Street, Zip};
    let mut lines = Vec::new();
    if let Some(email) = contact.text(Email) {
        lines.push((vec![Email.name().to_owned()], Some(line("EMAIL", email))));
    }
    let address = [Street, City, State, Zip, Country];
    let parts: Vec<_> = address.into_iter().filter(|part| contact.text(*part).is_some()).collect();
    if !parts.is_empty() {
        let mut text = String::from("ADR:;");
        for part in address {
            text.push(';');
            push_text(contact.text(part).unwrap_or_default(), &mut text);
        }
        lines.push((parts.iter().map(|part| part.name().to_owned()).collect(), Some(text + "\r\n")));
    }
    let mut own: Vec<_> = fields.iter().filter(|field| field.active).collect();
    // Long texts come last: they take the room of everything else.
    own.sort_by_key(|field| field.kind == FieldType::LongText);
    for field in own {
        if let Some(value) = contact.fields.get(&field.name).filter(|value| !value.is_null()) {
            lines.push((vec![field.name.clone()], dynamic(field, value)));
        }
    }
    lines
}

/// Returns the line of a dynamic field, if there is a standard property for it.
fn dynamic(field: &Field, value: &Value) -> Option<String> {
    let Value::Text(text) = value else { return None };
    match (field.kind, property(field)) {
        (FieldType::Phone, _) => Some(line("TEL", text)),
        (FieldType::Email, _) => Some(line("EMAIL", text)),
        // Version 3.0 has no dates without a year; phones by Apple take this one for it.
        (FieldType::Date, Some(name)) if text.starts_with("--") => {
            let day = text.get(2..)?;
            Some(format!("{name};X-APPLE-OMIT-YEAR=1604:1604-{day}\r\n"))
        }
        (FieldType::Url, _) => Some(format!("URL:{text}\r\n")).filter(|_| !text.contains(['\r', '\n'])),
        (_, Some(name)) => Some(line(name, text)),
        (_, None) => None,
    }
}

fn line(name: &str, text: &str) -> String {
    let mut line = format!("{name}:");
    push_text(text, &mut line);
    line + "\r\n"
}

/// Returns the dark modules as the path of an SVG: a rectangle for each run of a row.
fn path(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size()).take_while(|x| code.get_module(*x, y)).count();
            if run > 0 {
                path.push_str(&format!("M{x} {y}h{run}v1h-{run}z"));
            }
            x += run as i32 + 1;
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::field::standard::Text;
    use crate::field::value::ValueMap;
    use crate::id::FieldId;

    fn field(id: i64, name: &str, kind: FieldType) -> Field {
        Field {
            id: FieldId::new(id),
            name: name.into(),
            kind,
            help: None,
            options: Vec::new(),
            required: false,
            shown: false,
            yearly: false,
            active: true,
            position: 0,
        }
    }

    fn ana() -> Contact {
        let mut contact = Contact {
            first_name: "Ana".into(),
            phone: "+34612345678".into(),
            groups: vec!["Secret".into()],
            ..Contact::default()
        };
        contact.texts[Text::LastName] = Some("Pérez; Gil".into());
        contact
    }

    /// Returns what a camera reads from a code.
    fn read(code: &CardCode) -> String {
        const MODULE: usize = 4;
        let side = usize::try_from(code.size).unwrap() + 8;
        let mut dark = vec![false; side * side];
        for run in code.path.split('M').skip(1) {
            let (at, rest) = run.split_once('h').unwrap();
            let (x, y) = at.split_once(' ').unwrap();
            let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
            let length: usize = rest.split_once('v').unwrap().0.parse().unwrap();
            dark[(y + 4) * side + x + 4..][..length].fill(true);
        }
        let dark = |x: usize, y: usize| dark[y / MODULE * side + x / MODULE];
        let mut image = rqrr::PreparedImage::prepare_from_bitmap(side * MODULE, side * MODULE, dark);
        let grids = image.detect_grids();
        assert_eq!(grids.len(), 1);
        grids[0].decode().unwrap().1
    }

    fn code(contact: &Contact, fields: &[Field]) -> CardCode {
        let (text, left_out) = small_card(contact, fields);
        draw(&text, left_out)
    }

    #[test]
    fn a_camera_reads_the_card() {
        let code = code(&ana(), &[]);
        assert_eq!(
            read(&code),
            "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Pérez\\; Gil;Ana;;;\r\nFN:Ana Pérez\\; Gil\r\nTEL:+34612345678\r\nEND:VCARD\r\n"
        );
        assert!(code.left_out.is_empty());
    }

    #[test]
    fn what_does_not_fit_is_left_out_and_named() {
        let fields = [
            field(1, "Notes", FieldType::LongText),
            field(2, "Birthday", FieldType::Date),
            field(3, "Tier", FieldType::Dropdown),
            field(4, "Second phone", FieldType::Phone),
            field(5, "Website", FieldType::Url),
        ];
        let mut contact = ana();
        contact.texts[Text::City] = Some("Málaga".into());
        let text = |text: &str| Value::Text(text.to_owned());
        contact.fields = ValueMap(vec![
            ("Notes".into(), text(&"long ".repeat(200))),
            ("Birthday".into(), text("--05-14")),
            ("Tier".into(), text("Gold")),
            ("Second phone".into(), text("+34612345679")),
            ("Website".into(), text("https://example.com/a;b")),
        ]);
        let code = code(&contact, &fields);
        assert_eq!(code.left_out, ["Tier", "Notes"]);
        let read = read(&code);
        for line in [
            "ADR:;;;Málaga;;;",
            "BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-14",
            "TEL:+34612345679",
            "URL:https://example.com/a;b",
        ] {
            assert!(read.lines().any(|found| found == line), "{line} in {read}");
        }
        assert!(!read.contains("Secret"));
    }

    #[test]
    fn the_longest_card_still_fits() {
        let mut contact = ana();
        contact.first_name = ";".repeat(5000);
        contact.texts[Text::LastName] = Some("ß".repeat(5000));
        contact.texts[Text::Street] = Some("x".repeat(2000));
        let code = code(&contact, &[]);
        assert!(code.size <= 89);
        assert_eq!(code.left_out, ["first_name", "last_name", "street"]);
        assert!(read(&code).contains("TEL:+34612345678"));
    }
}
