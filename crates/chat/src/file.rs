//! The file of an exported chat: a `.txt`, or the `.zip` in which it lies beside the photos of the chat.
//!
//! Nothing in an archive is written to disk, so the names in it are only names. Photos are not unpacked.

use std::io::{self, Read};
use std::path::Path;

use encoding_rs::{Encoding, UTF_8};
use kith_container::{Container, Fingerprint, HeldFile};

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
/// A [`ChatError`]: the file cannot be read, changes while it is read, is damaged, is something other than a chat, or its dates cannot be read.
pub fn open(path: &Path, options: &ReadOptions<'_>) -> Result<Chat, ChatError> {
    open_shown(path, options, None)
}

/// Reads the chat in a file as [`open`] does, if the file still has the content that was `shown` before.
///
/// ```
/// use jiff::civil::date;
/// use kith_chat::{ReadOptions, open_shown};
/// use kith_container::HeldFile;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let path = folder.path().join("chat.txt");
/// std::fs::write(&path, "2024-11-22, 09:41 - Ana: Good morning!\n")?;
/// let options = ReadOptions { order: None, today: date(2026, 11, 28), known: &[] };
/// let shown = HeldFile::open(&path)?.fingerprint()?;
/// assert_eq!(open_shown(&path, &options, Some(shown))?.entries.len(), 1);
///
/// std::fs::write(&path, "2024-11-22, 09:41 - Ana: Good evening!\n")?;
/// assert_eq!(open_shown(&path, &options, Some(shown)).unwrap_err().code(), "file_changed");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// As [`open`], and [`ChatError::Changed`] if the file has another content.
pub fn open_shown(
    path: &Path,
    options: &ReadOptions<'_>,
    shown: Option<Fingerprint>,
) -> Result<Chat, ChatError> {
    let failed = |cause: io::Error| ChatError::of_file(path, cause);
    let file = HeldFile::open(path).map_err(failed)?;
    if let Some(shown) = shown {
        file.must_be(shown).map_err(failed)?;
    }
    let texts = texts(path, &file);
    // What is wrong with a file that is being written may only be so at this moment.
    file.check().map_err(failed)?;
    let mut refusal = ReadError::NotAChat;
    for text in texts? {
        match read(&text, options) {
            Ok(chat) => return Ok(chat),
            Err(ReadError::NotAChat) => {}
            Err(other) => refusal = other,
        }
    }
    Err(ChatError::of_text(path, refusal, options.order))
}

/// The texts in the file that may be the chat, with the likeliest first.
fn texts(path: &Path, file: &HeldFile) -> Result<Vec<String>, ChatError> {
    let failed = |cause: io::Error| ChatError::of_file(path, cause);
    let mut reader = file.reader();
    let mut head = Vec::new();
    reader.by_ref().take(4).read_to_end(&mut head).map_err(failed)?;
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        return zipped(path, file);
    }
    let mut bytes = head;
    reader.take(LARGEST + 1).read_to_end(&mut bytes).map_err(failed)?;
    Ok(vec![decoded(&bytes, path)?])
}

/// The texts in an archive.
fn zipped(path: &Path, file: &HeldFile) -> Result<Vec<String>, ChatError> {
    let failed = |cause: io::Error| ChatError::of_file(path, cause);
    let container = Container::open(file, |name| name.ends_with(".txt")).map_err(failed)?;
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
