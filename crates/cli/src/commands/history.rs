//! The `history` commands.

use std::path::Path;

use kith_engine::Failure;
use kith_engine::field::DateOrder;
use kith_engine::history::{self as engine, ChatOptions, ChatSummary, ChatTarget, HistoryError, TimeZone};
use kith_engine::id::ContactId;
use kith_engine::message::{Direction, Message, MessageInput, MessageQuery};
use kith_engine::store::Store;
use serde_json::json;

use crate::args::{self, ChatReading, HistoryPart, MessageDirection};
use crate::failure::{Done, fail};
use crate::output::{Output, table};
use crate::words::counted;

pub fn run(store: &mut Store, command: &args::History, output: &mut Output) -> Done {
    let zone = TimeZone::system();
    match command {
        args::History::Show { id, part } => show(store, *id, "", part, &zone, output),
        args::History::Search { id, query, part } => show(store, *id, query, part, &zone, output),
        args::History::Add { id, text, direction, at } => {
            let input = input(Some(text), Some(*direction), at.as_ref());
            let added = engine::add(store, *id, &input, &zone).map_err(stop)?;
            output.print(&added, || lines(&added, &zone))
        }
        args::History::Edit { message, text, direction, at } => {
            let input = input(text.as_ref(), *direction, at.as_ref());
            let edited = engine::edit(store, *message, &input, &zone).map_err(stop)?;
            output.print(&edited, || lines(&edited, &zone))
        }
        args::History::Delete { messages } => {
            let deleted = engine::delete(store, messages).map_err(stop)?;
            output.print(&json!({ "deleted": deleted }), || {
                let entries = counted(deleted, "message");
                vec![format!(
                    "Permanently deleted {entries}. Earlier backups still contain what was deleted."
                )]
            })
        }
        args::History::Import { id, chat, reading } => {
            import(store, chat, &ChatTarget::Contact(*id), reading, &zone, output)
        }
        args::History::ImportGroup { chat, reading } => {
            import(store, chat, &ChatTarget::BySender(Vec::new()), reading, &zone, output)
        }
        args::History::Participants { chat, reading } => participants(store, chat, reading, &zone, output),
    }
}

fn stop(error: HistoryError) -> Failure {
    fail(error.into())
}

fn show(
    store: &Store,
    id: ContactId,
    search: &str,
    part: &HistoryPart,
    zone: &TimeZone,
    output: &mut Output,
) -> Done {
    let query = MessageQuery { search: search.to_owned(), offset: part.offset, limit: part.limit };
    let page = engine::page(store, id, &query).map_err(stop)?;
    output.print(&page, || page.messages.iter().flat_map(|message| lines(message, zone)).collect())
}

fn import(
    store: &mut Store,
    chat: &Path,
    target: &ChatTarget,
    reading: &ChatReading,
    zone: &TimeZone,
    output: &mut Output,
) -> Done {
    let summary = engine::import_chat(store, chat, target, &options(reading), zone).map_err(stop)?;
    output.print(&summary, || summary_lines(&summary))
}

/// The result of an import for people.
fn summary_lines(summary: &ChatSummary) -> Vec<String> {
    let mut lines = vec![format!(
        "Added {}; {} already in the history, {} left out.",
        counted(summary.imported.into(), "message"),
        summary.skipped,
        summary.not_taken
    )];
    match &summary.me {
        Some(me) => lines.push(format!("Messages of {me} count as yours.")),
        None => lines
            .push("None of the senders is known to be you. Say your name in the chat with --me.".to_owned()),
    }
    if !summary.left_out.is_empty() {
        lines.push(format!(
            "Left out, because no contact has the phone or the name: {}.",
            summary.left_out.join(", ")
        ));
    }
    lines
}

fn participants(
    store: &Store,
    chat: &Path,
    reading: &ChatReading,
    zone: &TimeZone,
    output: &mut Output,
) -> Done {
    let people = engine::participants(store, chat, &options(reading), zone).map_err(stop)?;
    output.print(&people, || {
        let rows: Vec<_> = people
            .iter()
            .map(|one| {
                let contact = one.contact.as_ref().map(|c| format!("{} ({})", c.name, c.id));
                let contact = if one.me { Some("you".to_owned()) } else { contact };
                vec![one.sender.clone(), one.messages.to_string(), contact.unwrap_or_default()]
            })
            .collect();
        table(&["Sender", "Messages", "Contact"], &rows)
    })
}

fn options(reading: &ChatReading) -> ChatOptions {
    let date_order = reading.date_order.map(|order| match order {
        args::DateOrder::Dmy => DateOrder::Dmy,
        args::DateOrder::Mdy => DateOrder::Mdy,
        args::DateOrder::Ymd => DateOrder::Ymd,
    });
    ChatOptions { date_order, me: reading.me.clone(), shown: None }
}

fn input(text: Option<&String>, direction: Option<MessageDirection>, at: Option<&String>) -> MessageInput {
    let direction = direction.map(|direction| match direction {
        MessageDirection::In => Direction::In,
        MessageDirection::Out => Direction::Out,
        MessageDirection::Note => Direction::Note,
    });
    MessageInput { at: at.cloned(), direction, text: text.cloned() }
}

/// An entry for people: its time in their time zone, who wrote it, and its text, indented.
fn lines(message: &Message, zone: &TimeZone) -> Vec<String> {
    let at = message.at.parse::<jiff::Timestamp>().map_or_else(
        |_| message.at.clone(),
        |at| zone.to_datetime(at).strftime("%Y-%m-%d %H:%M").to_string(),
    );
    let who = match (&message.author, message.direction) {
        (Some(author), Direction::In) => author.clone(),
        (_, Direction::In) => "received".to_owned(),
        (_, Direction::Out) => "you".to_owned(),
        (_, Direction::Note) => "note".to_owned(),
        (_, Direction::System) => "—".to_owned(),
    };
    let file = message.attachment.as_ref().map(|name| format!("[{name}] ")).unwrap_or_default();
    let head = format!("{:>6}  {at}  {who}: {file}", message.id);
    let mut text = message.text.lines();
    let mut lines = vec![format!("{head}{}", text.next().unwrap_or_default()).trim_end().to_owned()];
    lines.extend(text.map(|line| format!("        {line}")));
    lines
}
