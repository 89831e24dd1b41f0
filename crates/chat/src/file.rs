//! The text of an exported chat: a `.txt`, or the `.zip` in which it lies beside the chat's photos.
//!
//! Nothing of a zip is written anywhere, so the names in it are only names. Photos are not unpacked.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use encoding_rs::{Encoding, UTF_8};

use kith_container::Container;

use crate::{Chat, ChatError, ReadOptions, Refusal, read};

/// The program exports 40,000 messages at most; no honest chat has more text than this.
const LARGEST: u64 = 64 << 20;
/// Only so many texts of a zip are looked at: photos come with the chat, and so may other texts.
const TEXTS: usize = 16;

/// Reads the chat in a file: a `.txt`, or the `.zip` with it.
///
/// # Errors
///
/// [`ChatError`]: what the file is instead, or why its dates cannot be read.
pub fn open(path: &Path, options: &ReadOptions<'_>) -> Result<Chat, ChatError> {
    let mut refusal = Refusal::NotAChat;
    for text in texts(path)? {
        match read(&text, options) {
            Ok(chat) => return Ok(chat),
            Err(Refusal::NotAChat) => {}
            Err(other) => refusal = other,
        }
    }
    Err(ChatError::refused(path, refusal, options.order))
}

/// The texts in the file that may be the chat, the likeliest first.
fn texts(path: &Path) -> Result<Vec<String>, ChatError> {
    let shown = || path.display().to_string();
    let failed = |cause: io::Error| ChatError::file(path, cause);
    let metadata = std::fs::metadata(path).map_err(failed)?;
    if !metadata.is_file() {
        return Err(ChatError::NotAChat { path: shown() });
    }
    let mut file = File::open(path).map_err(failed)?;
    let mut head = Vec::new();
    file.by_ref().take(4).read_to_end(&mut head).map_err(failed)?;
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        return zipped(path, file);
    }
    let mut bytes = head;
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(failed)?;
    Ok(vec![decoded(&bytes, path)?])
}

fn zipped(path: &Path, file: File) -> Result<Vec<String>, ChatError> {
    let failed = |cause: io::Error| ChatError::file(path, cause);
    let container = Container::open(path, file, |name| name.ends_with(".txt")).map_err(failed)?;
    let mut names: Vec<&str> = container.names().filter(|name| !name.starts_with("__macosx/")).collect();
    // iOS calls it `_chat.txt`, Android `WhatsApp Chat with ….txt`; both put it beside the photos, not below.
    names.sort_by_key(|name| {
        let base = name.rsplit('/').next().unwrap_or_default();
        (
            base != "_chat.txt",
            !base.starts_with("whatsapp"),
            name.matches('/').count(),
            name.len(),
            (*name).to_owned(),
        )
    });
    let mut texts = Vec::new();
    let mut left = LARGEST + 1;
    for name in names.into_iter().take(TEXTS) {
        let Some(part) = container.part(name).map_err(failed)? else { continue };
        let mut bytes = Vec::new();
        part.take(left).read_to_end(&mut bytes).map_err(failed)?;
        left = left.saturating_sub(bytes.len() as u64);
        if left == 0 && !texts.is_empty() {
            break;
        }
        texts.push(decoded(&bytes, path)?);
    }
    if texts.is_empty() {
        return Err(ChatError::NotAChat { path: path.display().to_string() });
    }
    Ok(texts)
}

/// UTF-8, or what a byte order mark says. Broken bytes are replaced, a text full of them is none.
fn decoded(bytes: &[u8], path: &Path) -> Result<String, ChatError> {
    if bytes.len() as u64 > LARGEST {
        return Err(ChatError::TooLarge { path: path.display().to_string() });
    }
    let encoding = Encoding::for_bom(bytes).map_or(UTF_8, |(encoding, _)| encoding);
    let (text, _) = encoding.decode_with_bom_removal(bytes);
    let text = if text.contains('\n') { text } else { text.replace('\r', "\n").into() };
    Ok(text.replace("\r\n", "\n"))
}
