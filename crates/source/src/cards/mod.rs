//! vCard and LDIF files as records. In these formats, every contact names its own properties.
//!
//! A first pass over the file collects the headers that its cards have; from then on, a card is a record like any
//! other. If a card has several values of a kind (phone numbers, email addresses, postal addresses), they are in
//! numbered columns, the preferred one first, so that consumers need not know anything about cards.
//!
//! ```text
//! common/      lines, character sets, the texts of a card, the columns of a file
//! vcard/       vCards to texts
//! ldif/        entries of directories to texts
//! reader.rs    a pass over the cards of a file
//! records.rs   the cards of a file as records
//! plan.rs      how a file of cards is read
//! ```

mod common;
mod ldif;
mod plan;
mod reader;
mod records;
pub mod vcard;

pub(crate) use plan::{CardsPlan, open};
pub(crate) use records::CardRecords;
