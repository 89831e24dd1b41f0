//! What must hold of every reader, whatever it is given. Each function reads bytes in one way, through the public
//! interface of a crate, and panics where a promise of that crate is broken.
//!
//! The fuzz targets (`fuzz/`) call these functions with what they make up; a test calls them with the fixtures, among
//! which is every input that once broke a promise.

mod chat;
mod date;
mod phone;
mod source;

pub use chat::chat;
pub use date::date;
pub use phone::phone;
pub use source::source;

/// A wall, and what it is called: the name of its fuzz target and of its folder in `tests/fixtures/fuzz`.
pub type Wall = (&'static str, fn(&[u8]));

/// All of them.
pub const WALLS: [Wall; 10] = [
    ("csv", source),
    ("xlsx", source),
    ("xlsb", source),
    ("xls", source),
    ("ods", source),
    ("vcard", source),
    ("ldif", source),
    ("chat", chat),
    ("phone", phone),
    ("date", date),
];
