//! What vCard and LDIF files have in common.
//!
//! ```text
//! lines.rs               physical lines in bounded memory
//! transfer_encoding.rs   quoted-printable and base64
//! charset.rs             the bytes of a value as text
//! card_field.rs          the headers that all files have in common
//! texts.rs               the texts of a card under their headers
//! columns.rs             the columns of a file
//! memberships.rs         the groups of a file and their members
//! card_facts.rs          what a pass reports besides the texts of a card
//! ```

mod card_facts;
mod card_field;
mod charset;
mod columns;
mod lines;
mod memberships;
mod texts;
pub(super) mod transfer_encoding;

pub(super) use card_facts::CardFacts;
pub(super) use card_field::CardField;
pub(super) use charset::{Charset, charset_label};
pub(super) use columns::{CardColumns, HeaderCounts};
pub(super) use lines::CardLines;
pub(super) use memberships::{CardReference, Memberships};
pub(super) use texts::{CardTexts, FULL_NAME, MAX_TEXTS};
