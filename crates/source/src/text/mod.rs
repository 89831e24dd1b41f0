//! Text files of any encoding, as UTF-8 in bounded memory.
//!
//! ```text
//! code_page.rs   code pages of DOS and the classic Mac OS
//! decode.rs      decoding of a chunk into a buffer
//! encoding.rs    the encodings of text files
//! window.rs      a window of decoded text that slides over a file
//! line_end.rs    LF, CRLF and CR
//! ```

mod code_page;
mod decode;
mod encoding;
pub(crate) mod line_end;
mod window;

pub(crate) use code_page::CodePage;
pub(crate) use decode::TextDecoder;
pub(crate) use encoding::{CharacterEncoding, TextEncoding};
pub(crate) use window::Window;
