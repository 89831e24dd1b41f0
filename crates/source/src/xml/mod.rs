//! XML parts of workbooks as tokens, with no feature that a hostile file could abuse.
//!
//! A sheet is a long repetition of a few tags, and this scanner is several times faster on it than a general
//! parser: it hands out slices of its buffer, parses attributes only when they are asked for, keeps no stack of open
//! tags, and skips document types. Entities are neither defined nor expanded: the five predefined ones and character
//! references are resolved; any other stays as it is written. The size of a token is limited, so memory use does not
//! depend on the size of the part.
//!
//! ```text
//! utf8.rs         the bytes of a part as UTF-8
//! boundary.rs     where the first token in the buffer ends
//! text.rs         references and escapes in a text
//! tag.rs          the inside of a tag
//! namespaces.rs   which vocabulary a prefix stands for
//! token.rs        tokens, tags and attributes
//! reader.rs       the pass over a part
//! ```

mod boundary;
mod namespaces;
mod reader;
mod tag;
mod text;
mod token;
mod utf8;

pub(crate) use namespaces::Namespace;
pub(crate) use reader::XmlReader;
pub(crate) use text::{push_text, unescape_office};
pub(crate) use token::{XmlTag, XmlToken};
