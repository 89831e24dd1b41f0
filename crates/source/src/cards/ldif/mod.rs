//! LDIF (RFC 2849), the format in which directories and Thunderbird export address books.

mod attribute;
mod entry;
mod reader;

pub(super) use reader::LdifReader;
