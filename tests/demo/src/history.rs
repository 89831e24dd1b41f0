//! What was said and noted: a few conversations that many contacts have had.

use anyhow::Result;
use kith_engine::clock::Timestamp;
use kith_engine::id::ContactId;
use kith_engine::message::Direction::{self, In, Note, Out};
use kith_engine::store::{NewMessage, Store};

use crate::chance::chance;
use crate::time::{DAY, HOUR};

type Line = (Direction, &'static str);

const CONVERSATIONS: [&[Line]; 6] = [
    &[
        (Out, "Hello! Your order is on its way and should be with you on Thursday."),
        (In, "Wonderful, thank you. Could the driver leave it with the neighbours?"),
        (Out, "Of course, I have told them."),
        (In, "It came this morning. Everything is perfect 🎉"),
    ],
    &[
        (In, "Are there still places in the workshop on Saturday?"),
        (Out, "Yes, two. Shall I keep one for you?"),
        (In, "Both, please! My sister comes along."),
        (Note, "Two places, not paid yet."),
    ],
    &[
        (Note, "Called about the invoice of March: it was sent to the old address."),
        (Out, "Here is the invoice again, with the new address."),
        (In, "Thanks, paid today."),
    ],
    &[
        (In, "Könnten wir den Termin auf nächste Woche verschieben?"),
        (Out, "Natürlich. Passt Mittwoch um zehn?"),
        (In, "Passt, danke!"),
    ],
    &[
        (In, "¡Hola! ¿Tienen todavía el catálogo en papel?"),
        (Out, "Sí, se lo envío mañana."),
        (In, "Muchas gracias. Saludos a todo el equipo."),
    ],
    &[(Note, "Met at the trade fair. Interested in a delivery every month.")],
];

/// Gives some of the contacts a history of the last year, and returns how many.
pub fn write(store: &mut Store, contacts: &[ContactId], now: Timestamp) -> Result<usize> {
    let mut written = 0;
    for (n, contact) in contacts.iter().enumerate().filter(|(n, _)| n % 14 == 3) {
        let begins = now.as_millis() - (3 + chance(n, "begins", 330) as i64) * DAY;
        let lines =
            CONVERSATIONS.get(chance(n, "conversation", CONVERSATIONS.len())).copied().unwrap_or_default();
        for (at, (direction, text)) in lines.iter().enumerate() {
            let at = begins + at as i64 * (HOUR + chance(n + at, "pause", 9) as i64 * HOUR / 4);
            store.add_message(*contact, &message(Timestamp::from_millis(at), *direction, text))?;
        }
        written += 1;
    }
    Ok(written)
}

fn message(at: Timestamp, direction: Direction, text: &str) -> NewMessage {
    NewMessage {
        at,
        direction,
        author: None,
        text: text.to_owned(),
        attachment: None,
        attached: false,
        source_key: None,
    }
}
