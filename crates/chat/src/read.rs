//! From the text of an export to its entries.

use rustc_hash::FxHashMap;

use crate::dates::{self, Dated, Trouble};
use crate::marks::{self, clean};
use crate::period::Periods;
use crate::sender::{Sender, Senders};
use crate::stamp::{self, Stamp};
use crate::{Chat, Entry, ReadOptions, Refusal, attachment, notice, photo};

/// More entries than the longest chats have; memory grows with them.
const MOST: usize = 300_000;
/// A chat is told by its first lines: so many may stand before the first entry.
const PREAMBLE: usize = 20;

/// The shape of the first line is the export's, unless another is so many times as frequent.
const OWN: usize = 20;

/// A stamp, and the text up to the next one.
struct Block<'t> {
    stamp: Stamp,
    /// The stamp as written.
    written: &'t str,
    /// All after the stamp, over all its lines.
    body: &'t str,
}

/// Reads the text of an exported chat.
///
/// # Errors
///
/// [`Refusal`].
pub fn read(text: &str, options: &ReadOptions<'_>) -> Result<Chat, Refusal> {
    let blocks = blocks(text)?;
    let dated: Vec<Dated<'_>> =
        blocks.iter().map(|block| Dated { stamp: &block.stamp, photo: photo::day(block.body) }).collect();
    let dates = dates::decide(&dated, options.order, options.today).map_err(|trouble| {
        let place = if let Trouble::Ambiguous(example) = &trouble { example.place } else { 0 };
        let example = blocks.get(place).map(|block| stamp::shown(block.written)).unwrap_or_default();
        Refusal::Dates(trouble, example)
    })?;
    let periods = Periods::learn(blocks.iter().map(|block| &block.stamp));
    let mut senders = Senders::learn(blocks.iter().map(|block| block.body), options.known);
    let mut chat = Chat::default();
    let mut places: FxHashMap<Sender, usize> = FxHashMap::default();
    let mut raw: Vec<(Option<usize>, &str)> = Vec::with_capacity(blocks.len());
    for (block, date) in blocks.iter().zip(dates) {
        let Some(date) = date else {
            // No date after all: a line of the entry before it.
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

/// Fills in texts and attachments, and takes the program's own lines away from those under whose name they stand.
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
        let later = std::mem::take(&mut entry.text);
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
        if !later.is_empty() {
            entry.text.push('\n');
            entry.text.push_str(&later);
        }
    }
    drop_silent(chat);
}

/// Takes out senders to whom no entry is left.
fn drop_silent(chat: &mut Chat) {
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

/// The text in blocks, each from one stamp of the export's own shape to the next.
fn blocks(text: &str) -> Result<Vec<Block<'_>>, Refusal> {
    let mut found = stamps(text)?;
    let shape = own_shape(text, &found).ok_or(Refusal::NotAChat)?;
    found.retain(|(_, stamp, _)| stamp.shape == shape);
    let before = found.first().and_then(|(start, ..)| text.get(..*start)).unwrap_or_default();
    if before.lines().filter(|line| !marks::trim(line).is_empty()).count() > PREAMBLE {
        return Err(Refusal::NotAChat);
    }
    let mut ends: Vec<usize> = found.iter().skip(1).map(|(start, ..)| *start).collect();
    ends.push(text.len());
    let block = |((start, stamp, body), end): ((usize, Stamp, usize), usize)| {
        Some(Block { stamp, written: text.get(start..body)?, body: text.get(body..end)? })
    };
    Ok(found.into_iter().zip(ends).filter_map(block).collect())
}

/// The lines that begin with a stamp: where the line, and where its text begins.
fn stamps(text: &str) -> Result<Vec<(usize, Stamp, usize)>, Refusal> {
    let mut found = Vec::new();
    let mut from = 0;
    for line in text.split_inclusive('\n') {
        if let Some((stamp, body)) = stamp::read(line) {
            found.push((from, stamp, from + body));
        }
        from += line.len();
        if found.len() > MOST {
            return Err(Refusal::TooLarge);
        }
    }
    Ok(found)
}

/// The shape of the export's stamps: that of the first line, or else the most frequent one. People paste chats into
/// chats, so the most frequent one need not be the export's.
fn own_shape(text: &str, found: &[(usize, Stamp, usize)]) -> Option<u64> {
    let mut shapes: FxHashMap<u64, usize> = FxHashMap::default();
    for (_, stamp, _) in found {
        *shapes.entry(stamp.shape).or_default() += 1;
    }
    let most = shapes.values().copied().max()?;
    let count = |stamp: &Stamp| shapes.get(&stamp.shape).copied().unwrap_or(0);
    let (start, first, _) = found.first()?;
    let leads = text.get(..*start).is_some_and(|before| marks::trim(before).is_empty());
    if leads && count(first) * OWN >= most {
        return Some(first.shape);
    }
    found.iter().find(|(_, stamp, _)| count(stamp) == most).map(|(_, stamp, _)| stamp.shape)
}
