//! From the text of an export to its entries.

use rustc_hash::FxHashMap;

use crate::chat::{Chat, Entry};
use crate::dates::{self, Undecided};
use crate::error::ReadError;
use crate::marks::{self, clean};
use crate::options::ReadOptions;
use crate::order_candidate::Dated;
use crate::period::Periods;
use crate::sender::Sender;
use crate::senders::Senders;
use crate::stamp::{self, Stamp};
use crate::{attachment, notice, photo};

/// The most entries of a chat. The longest chats have fewer, and memory grows with the entries.
const MOST_ENTRIES: usize = 300_000;
/// The most lines before the first entry of a chat.
const MOST_LINES_BEFORE: usize = 20;
/// The stamp of the first line has the shape of the export, unless another shape is this many times as frequent.
const FIRST_COUNTS: usize = 20;

/// An entry as it was written: a stamp, and the text up to the next one.
struct Block<'t> {
    stamp: Stamp,
    /// The stamp as written.
    written: &'t str,
    /// The text after the stamp, over all its lines.
    body: &'t str,
}

/// A line that begins with a stamp.
struct StampedLine {
    /// Where the line begins in the text.
    start: usize,
    stamp: Stamp,
    /// Where the text after the stamp begins.
    body: usize,
}

/// Reads the text of an exported chat.
///
/// Lines end in `\n`. A line that does not begin with a stamp of the shape that the other stamps have belongs to the entry
/// before it, so that no text is lost.
///
/// ```
/// use jiff::civil::date;
/// use kith_chat::{ReadOptions, read};
///
/// let text = "[15.01.24, 21:42:07] Ana: Good evening!\nHow are you?\n[15.01.24, 21:43:00] Leo: \u{200e}<attached: a.jpg>\n";
/// let chat = read(text, &ReadOptions { order: None, today: date(2026, 11, 28), known: &[] }).unwrap();
///
/// let [first, second] = &chat.entries[..] else { panic!("two entries") };
/// assert_eq!(first.text, "Good evening!\nHow are you?");
/// assert_eq!(second.attachment.as_deref(), Some("a.jpg"));
/// assert_eq!(chat.senders[second.sender.unwrap()].name, "Leo");
/// ```
///
/// # Errors
///
/// A [`ReadError`]: the text is not a chat, is too large, or its dates cannot be read.
pub fn read(text: &str, options: &ReadOptions<'_>) -> Result<Chat, ReadError> {
    let blocks = blocks(text)?;
    let dated: Vec<Dated<'_>> =
        blocks.iter().map(|block| Dated { stamp: &block.stamp, photo: photo::day(block.body) }).collect();
    let dates = dates::decide(&dated, options.order, options.today)
        .map_err(|undecided| with_example(undecided, &blocks))?;
    let periods = Periods::learn(blocks.iter().map(|block| &block.stamp));
    let mut senders = Senders::learn(blocks.iter().map(|block| block.body), options.known);
    let mut chat = Chat::default();
    let mut places: FxHashMap<Sender, usize> = FxHashMap::default();
    let mut raw: Vec<(Option<usize>, &str)> = Vec::with_capacity(blocks.len());
    for (block, date) in blocks.iter().zip(dates) {
        let Some(date) = date else {
            // This is not a date after all, but a line of the entry before it.
            if let Some(last) = chat.entries.last_mut() {
                last.text.push_str(&clean(&format!("\n{}{}", block.written, block.body)));
            }
            continue;
        };
        let Stamp { minute, second, .. } = block.stamp;
        let hour = periods.hour(&block.stamp);
        let at = [hour, minute, second].map(|n| i8::try_from(n).unwrap_or(0));
        let [hour, minute, second] = at;
        let found = senders.of(block.body);
        let text = found.as_ref().map_or(0, |(_, text)| *text);
        let sender = found.map(|(sender, _)| {
            *places.entry(sender.clone()).or_insert_with(|| {
                chat.senders.push(sender);
                chat.senders.len() - 1
            })
        });
        raw.push((sender, block.body.get(text..).unwrap_or_default()));
        chat.entries.push(Entry {
            at: date.at(hour, minute, second, 0),
            sender,
            text: String::new(),
            attachment: None,
            attached: false,
        });
    }
    fill(&mut chat, &raw);
    Ok(chat)
}

/// The error for dates that cannot be decided, with one of them as an example.
fn with_example(undecided: Undecided, blocks: &[Block<'_>]) -> ReadError {
    let stamp_at =
        |place: usize| blocks.get(place).map(|block| stamp::shown(block.written)).unwrap_or_default();
    match undecided {
        Undecided::Ambiguous { place, readings } => {
            ReadError::DateOrderNeeded { example: stamp_at(place), readings }
        }
        Undecided::Unfit => ReadError::DateOrderUnfit { example: stamp_at(0) },
        Undecided::Calendar => ReadError::CalendarUnsupported { example: stamp_at(0) },
    }
}

/// Fills in texts and attachments, and takes the lines that WhatsApp wrote away from the senders under whose names they
/// stand.
fn fill(chat: &mut Chat, raw: &[(Option<usize>, &str)]) {
    let lines: Vec<notice::Line<'_>> = raw
        .iter()
        .filter_map(|(sender, text)| {
            let sender = (*sender)?;
            let name = chat.senders.get(sender)?.name.as_str();
            Some(notice::Line { sender, name, text: text.trim_start_matches([' ', '\u{a0}', '\u{202f}']) })
        })
        .collect();
    let mut notices = notice::find(&lines).into_iter();
    for (entry, (sender, text)) in chat.entries.iter_mut().zip(raw) {
        let added = std::mem::take(&mut entry.text);
        if sender.is_some() && notices.next() == Some(true) {
            entry.sender = None;
        }
        if entry.sender.is_some() {
            let split = attachment::split(text.trim_start_matches(' '));
            (entry.attachment, entry.attached) = (split.name, split.attached);
            entry.text = clean(&split.text);
        } else {
            entry.text = clean(text);
        }
        if !added.is_empty() {
            entry.text.push('\n');
            entry.text.push_str(&added);
        }
    }
    remove_silent_senders(chat);
}

/// Removes the senders to whom no entry is left.
fn remove_silent_senders(chat: &mut Chat) {
    let mut wrote = vec![false; chat.senders.len()];
    for sender in chat.entries.iter().filter_map(|entry| entry.sender) {
        if let Some(wrote) = wrote.get_mut(sender) {
            *wrote = true;
        }
    }
    let mut places = Vec::with_capacity(wrote.len());
    let mut next = 0;
    for wrote in &wrote {
        places.push(next);
        next += usize::from(*wrote);
    }
    let mut wrote = wrote.into_iter();
    chat.senders.retain(|_| wrote.next() == Some(true));
    for entry in &mut chat.entries {
        entry.sender = entry.sender.and_then(|sender| places.get(sender).copied());
    }
}

/// Splits the text into blocks, each from one stamp of the shape of the export to the next.
fn blocks(text: &str) -> Result<Vec<Block<'_>>, ReadError> {
    let mut lines = stamped_lines(text)?;
    let shape = shape_of_export(text, &lines).ok_or(ReadError::NotAChat)?;
    lines.retain(|line| line.stamp.shape == shape);
    let before = lines.first().and_then(|line| text.get(..line.start)).unwrap_or_default();
    if before.lines().filter(|line| !marks::trim(line).is_empty()).count() > MOST_LINES_BEFORE {
        return Err(ReadError::NotAChat);
    }
    let mut ends: Vec<usize> = lines.iter().skip(1).map(|line| line.start).collect();
    ends.push(text.len());
    let block = |(StampedLine { start, stamp, body }, end): (StampedLine, usize)| {
        Some(Block { stamp, written: text.get(start..body)?, body: text.get(body..end)? })
    };
    Ok(lines.into_iter().zip(ends).filter_map(block).collect())
}

/// The lines that begin with a stamp.
fn stamped_lines(text: &str) -> Result<Vec<StampedLine>, ReadError> {
    let mut lines = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if let Some((stamp, body)) = stamp::read(line) {
            lines.push(StampedLine { start, stamp, body: start + body });
        }
        start += line.len();
        if lines.len() > MOST_ENTRIES {
            return Err(ReadError::TooLarge);
        }
    }
    Ok(lines)
}

/// The shape of the stamps of the export: that of the first line, or else the most frequent one. People paste chats into
/// chats, so the most frequent shape need not be that of the export.
fn shape_of_export(text: &str, lines: &[StampedLine]) -> Option<u64> {
    let mut shapes: FxHashMap<u64, usize> = FxHashMap::default();
    for line in lines {
        *shapes.entry(line.stamp.shape).or_default() += 1;
    }
    let most = shapes.values().copied().max()?;
    let count = |line: &StampedLine| shapes.get(&line.stamp.shape).copied().unwrap_or(0);
    let first = lines.first()?;
    let leads = text.get(..first.start).is_some_and(|before| marks::trim(before).is_empty());
    if leads && count(first) * FIRST_COUNTS >= most {
        return Some(first.stamp.shape);
    }
    lines.iter().find(|line| count(line) == most).map(|line| line.stamp.shape)
}
