//! The file of an exported chat: a `.txt`, or the `.zip` in which it lies beside the photos of the chat.
//!
//! Nothing in an archive is written to disk, so the names in it are only names. Photos are not unpacked.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use encoding_rs::{Encoding, UTF_8};
use kith_container::Container;

use crate::chat::Chat;
use crate::error::{ChatError, ReadError};
use crate::options::ReadOptions;
use crate::read::read;

/// The size of the largest text, in bytes. WhatsApp exports 40,000 messages at most, so no honest chat has more.
const LARGEST: u64 = 64 << 20;
/// How many texts of an archive are looked at. Other texts may be in it, attached to the chat.
const MOST_TEXTS: usize = 16;

/// Reads the chat in a file: the `.txt` that WhatsApp exported, or the `.zip` with it.
///
/// The kind of the file is recognised by its content, not by its name. The text is UTF-8, or UTF-16 with a byte order mark;
/// bytes that are neither are replaced. Of several texts in an archive, the first that is a chat is read.
///
/// ```
/// use jiff::civil::date;
/// use kith_chat::{ReadOptions, open};
///
/// # fn main() -> Result<(), kith_chat::ChatError> {
/// # let path = kith_fixtures::path("whatsapp/en-us-ios.txt");
/// let options = ReadOptions { order: None, today: date(2026, 11, 28), known: &[] };
/// let chat = open(&path, &options)?;
/// assert_eq!(chat.senders[0].name, "Alice Müller");
/// assert_eq!(chat.entries[0].at.year(), 2024);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// A [`ChatError`]: the file cannot be read, is damaged, is something other than a chat, or its dates cannot be read.
pub fn open(path: &Path, options: &ReadOptions<'_>) -> Result<Chat, ChatError> {
    let mut refusal = ReadError::NotAChat;
    for text in texts(path)? {
        match read(&text, options) {
            Ok(chat) => return Ok(chat),
            Err(ReadError::NotAChat) => {}
            Err(other) => refusal = other,
        }
    }
    Err(ChatError::of_text(path, refusal, options.order))
}

/// The texts in the file that may be the chat, with the likeliest first.
fn texts(path: &Path) -> Result<Vec<String>, ChatError> {
    let shown = || path.display().to_string();
    let failed = |cause: io::Error| ChatError::of_file(path, cause);
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

/// The texts in an archive.
fn zipped(path: &Path, file: File) -> Result<Vec<String>, ChatError> {
    let failed = |cause: io::Error| ChatError::of_file(path, cause);
    let container = Container::open(path, file, |name| name.ends_with(".txt")).map_err(failed)?;
    let mut names: Vec<&str> = container.names().filter(|name| !name.starts_with("__macosx/")).collect();
    // On iOS, the chat is `_chat.txt`, on Android `WhatsApp Chat with ….txt`. Both stand beside the photos, not in a folder.
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
    for name in names.into_iter().take(MOST_TEXTS) {
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

/// Decodes a text: UTF-8, unless a byte order mark says otherwise. Invalid bytes are replaced.
fn decoded(bytes: &[u8], path: &Path) -> Result<String, ChatError> {
    if bytes.len() as u64 > LARGEST {
        return Err(ChatError::TooLarge { path: path.display().to_string() });
    }
    let encoding = Encoding::for_bom(bytes).map_or(UTF_8, |(encoding, _)| encoding);
    let (text, _) = encoding.decode_with_bom_removal(bytes);
    let text = if text.contains('\n') { text } else { text.replace('\r', "\n").into() };
    Ok(text.replace("\r\n", "\n"))
}
