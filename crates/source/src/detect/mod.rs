//! What kind of file it is, and how it is to be read. Each module decides one thing from the beginning of a file or from
//! a sample of its records.
//!
//! ```text
//! file_kind.rs         text, workbook, cards, or something that is not supported
//! encoding_names.rs    the names of encodings
//! plausibility.rs      how plausible a decoded text is
//! legacy_encoding.rs   a guess among the encodings older than Unicode
//! encoding.rs          the encoding of a text
//! dialect.rs           delimiter and quote
//! header_words.rs      the words by which headers are recognised
//! header.rs            the header row and the columns
//! ```

pub(crate) mod dialect;
pub(crate) mod encoding;
pub(crate) mod encoding_names;
pub(crate) mod file_kind;
pub(crate) mod header;
mod header_words;
mod legacy_encoding;
mod plausibility;
