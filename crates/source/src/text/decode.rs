//! Decoding of a chunk of bytes into a buffer of UTF-8.

use encoding_rs::{CoderResult, Decoder};

/// Room for the output where the decoder cannot compute how much it needs.
const ROOM: usize = 512 << 10;

/// Decodes `source` and appends it to `text`. `last` says that no more bytes follow. Returns whether malformed bytes
/// were replaced by U+FFFD.
pub(crate) fn decode_into(decoder: &mut Decoder, mut source: &[u8], text: &mut Vec<u8>, last: bool) -> bool {
    let mut any_replaced = false;
    loop {
        let room = decoder.max_utf8_buffer_length(source.len()).unwrap_or(ROOM);
        let old = text.len();
        text.resize(old + room, 0);
        let space = text.get_mut(old..).unwrap_or_default();
        let (result, used, written, replaced) = decoder.decode_to_utf8(source, space, last);
        text.truncate(old + written);
        any_replaced |= replaced;
        source = source.get(used..).unwrap_or_default();
        if result == CoderResult::InputEmpty {
            return any_replaced;
        }
    }
}
