//! Line ends: LF, CRLF and CR each end a line, wherever they stand.

use memchr::memchr_iter;

/// Returns the length of the line end that begins at `at`. Returns `None` if it is a CR at the end of `text` and an
/// LF may still follow, that is, unless the text has `ended`.
pub(crate) fn length_at(text: &[u8], at: usize, ended: bool) -> Option<usize> {
    match (text.get(at), text.get(at + 1)) {
        (Some(b'\r'), Some(b'\n')) => Some(2),
        (Some(b'\r'), None) if !ended => None,
        _ => Some(1),
    }
}

/// Counts the line ends in `text`. A CRLF counts once.
pub(crate) fn count(text: &[u8]) -> u64 {
    let mut count = memchr_iter(b'\n', text).count();
    for at in memchr_iter(b'\r', text) {
        if text.get(at + 1) != Some(&b'\n') {
            count += 1;
        }
    }
    count as u64
}
