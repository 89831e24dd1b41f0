//! Where the first token in a buffer ends.

use memchr::{memchr, memmem};

/// The kind of the first token in a buffer, with its length in bytes.
pub(super) enum Boundary {
    /// An opening tag.
    Open(usize),
    /// A closing tag.
    Close(usize),
    /// Text in which references are to be resolved.
    Text(usize),
    /// A CDATA section.
    Literal(usize),
    /// A comment, an instruction or a document type.
    Skip(usize),
    /// The token does not end in the buffer.
    More,
}

/// Finds the end of the first token in `text`. `over` says that the part ends with `text`.
pub(super) fn find(text: &[u8], over: bool) -> Boundary {
    let until = |end: &[u8], kind: fn(usize) -> Boundary| {
        memmem::find(text, end).map_or(Boundary::More, |at| kind(at + end.len()))
    };
    match text {
        [] => Boundary::More,
        [b'<', b'/', ..] => memchr(b'>', text).map_or(Boundary::More, |at| Boundary::Close(at + 1)),
        [b'<', b'?', ..] => until(b"?>", Boundary::Skip),
        [b'<', b'!', ..] if text.len() < 9 && !over => Boundary::More,
        [b'<', b'!', b'-', b'-', ..] => until(b"-->", Boundary::Skip),
        [b'<', b'!', b'[', b'C', b'D', b'A', b'T', b'A', b'[', ..] => until(b"]]>", Boundary::Literal),
        [b'<', b'!', ..] => declaration_end(text).map_or(Boundary::More, Boundary::Skip),
        [b'<'] => Boundary::More,
        [b'<', ..] => tag_end(text).map_or(Boundary::More, Boundary::Open),
        _ => match memchr(b'<', text) {
            Some(length) => Boundary::Text(length),
            None if over => Boundary::Text(text.len()),
            None => Boundary::More,
        },
    }
}

/// Returns the length of a tag, which ends at the first `>` outside quotes.
fn tag_end(text: &[u8]) -> Option<usize> {
    let first = memchr(b'>', text)?;
    let before = text.get(..first).unwrap_or_default();
    let quotes = before.iter().filter(|&&byte| byte == b'"').count();
    if quotes % 2 == 0 && !before.contains(&b'\'') {
        return Some(first + 1);
    }
    let mut at = 0;
    loop {
        let rest = text.get(at..)?;
        let next = memchr::memchr3(b'>', b'"', b'\'', rest)?;
        let byte = *rest.get(next)?;
        at += next + 1;
        if byte == b'>' {
            return Some(at);
        }
        at += memchr(byte, text.get(at..)?)? + 1;
    }
}

/// Returns the length of a document type, including the declarations inside it.
fn declaration_end(text: &[u8]) -> Option<usize> {
    let mut depth = 0_usize;
    let mut quote = None;
    for (at, &byte) in text.iter().enumerate() {
        match (quote, byte) {
            (Some(open), _) => quote = Some(open).filter(|&open| open != byte),
            (None, b'"' | b'\'') => quote = Some(byte),
            (None, b'<') => depth += 1,
            (None, b'>') if depth <= 1 => return Some(at + 1),
            (None, b'>') => depth -= 1,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{declaration_end, tag_end};

    #[test]
    fn tags_end_outside_quotes() {
        for tag in ["<a>", "<a b=\"1\"/>", "<a b=\">\" c='\">'>", "<a b=\"'\" c='>'>"] {
            assert_eq!(tag_end(format!("{tag}x>").as_bytes()), Some(tag.len()), "{tag}");
        }
        assert_eq!(tag_end(b"<a b=\">"), None);
        let declaration = "<!DOCTYPE a [<!ENTITY b \"]>\"><!ENTITY c 'd'>]>";
        assert_eq!(declaration_end(format!("{declaration}x>").as_bytes()), Some(declaration.len()));
    }
}
