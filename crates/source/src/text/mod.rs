//! Text files of any encoding, as UTF-8 in bounded memory.
//!
//! ```text
//! encoding.rs   an encoding and the length of its byte order mark
//! decode.rs     decoding of a chunk into a buffer
//! window.rs     a window of decoded text that slides over a file
//! line_end.rs   LF, CRLF and CR
//! ```

mod decode;
mod encoding;
pub(crate) mod line_end;
mod window;

pub(crate) use decode::decode_into;
pub(crate) use encoding::TextEncoding;
pub(crate) use window::Window;
