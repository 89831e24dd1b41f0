//! `cargo xtask bench --many`: stores with many of everything beside a plain one with as many contacts.

use std::fs::File;
use std::io::{BufWriter, Result as IoResult, Write};
use std::path::Path;

use anyhow::Result;

use super::jobs::Stage;
use super::stores::Kept;
use super::table::{Table, memory, time};
use super::timed::{Figures, timed};

const CONTACTS: u64 = 20_000;
const GROUPS: u64 = 10_000;
const FIELDS: u64 = 200;
const MESSAGES: u64 = 100_000;
/// The longest text that a field holds is 32,767 bytes: 32 of them are 1 MB of notes.
const NOTES: u64 = 32;

/// Measures each job `runs` times on each store.
pub fn run(stage: &Stage, runs: usize) -> Result<Table> {
    let mut table = Table::new([
        "20,000 contacts",
        "list",
        "list --search ma",
        "show",
        "history show",
        "export CSV",
        "peak",
        "CSV",
    ]);
    for (name, store) in stores(stage)? {
        println!("  {name} …");
        let out = stage.path("many.csv");
        let median = |arguments: &[&Path]| -> Result<Figures> {
            let figures: Result<Vec<_>> = (0..runs).map(|_| timed(&mut store.kith(arguments))).collect();
            Ok(Figures::median(&figures?))
        };
        let list = median(&[Path::new("list")])?;
        let search = median(&["list", "--search", "ma"].map(Path::new))?;
        let show = median(&["show", "1"].map(Path::new))?;
        let history = median(&["history", "show", "1"].map(Path::new))?;
        let export = median(&[Path::new("export"), &out])?;
        let peak = [list, search, show, history, export].iter().map(|job| job.peak).max().unwrap_or_default();
        let [list, search, show, history, export] =
            [list, search, show, history, export].map(|job| time(job.wall));
        let size = memory(std::fs::metadata(&out)?.len());
        table.push(vec![name.to_owned(), list, search, show, history, export, memory(peak), size]);
    }
    Ok(table)
}

fn stores(stage: &Stage) -> Result<Vec<(&'static str, Kept)>> {
    let plain = filled(stage, "plain", CONTACTS, |_, _| Ok(()))?;
    let groups = filled(stage, "groups", CONTACTS, |out, row| match row {
        None => write!(out, ",Group name"),
        Some(row) => write!(out, ",Group {} | Group {}", row % GROUPS, row * 7 % GROUPS),
    })?;
    let fields = filled(stage, "fields", CONTACTS, |out, row| {
        (0..FIELDS).try_for_each(|field| match row {
            None => write!(out, ",Field {field}"),
            Some(row) => write!(out, ",Value {}", (row + field) % 100),
        })
    })?;
    let messages = filled(stage, "messages", CONTACTS, |_, _| Ok(()))?;
    let chat = stage.path("chat.txt");
    write_chat(BufWriter::new(File::create(&chat)?))?;
    messages.run([Path::new("history"), Path::new("import"), Path::new("1"), &chat])?;
    let text = "Notes about a person. ".repeat(1489);
    let notes = filled(stage, "notes", CONTACTS, |out, row| {
        (0..NOTES).try_for_each(|field| match row {
            None => write!(out, ",Notes {field}"),
            Some(0) => write!(out, ",{text}"),
            Some(_) => write!(out, ","),
        })
    })?;
    Ok(vec![
        ("as they are", plain),
        ("in 10,000 groups", groups),
        ("with 200 fields, all filled", fields),
        ("one with 100,000 messages", messages),
        ("one with 1 MB of notes", notes),
    ])
}

/// Returns a store of contacts. `more` writes the further cells of a row, or of the header if there is no row.
fn filled(
    stage: &Stage,
    name: &str,
    contacts: u64,
    more: impl Fn(&mut BufWriter<File>, Option<u64>) -> IoResult<()>,
) -> Result<Kept> {
    let file = stage.path(&format!("many-{name}.csv"));
    let mut out = BufWriter::new(File::create(&file)?);
    write!(out, "First name,Last name,Phone")?;
    more(&mut out, None)?;
    writeln!(out)?;
    for row in 0..contacts {
        write!(out, "Maria {row},García,+346{:08}", 10_000_000 + row)?;
        more(&mut out, Some(row))?;
        writeln!(out)?;
    }
    out.flush()?;
    drop(out);
    let store = stage.store(&format!("store-many-{name}"));
    store.create()?;
    store.run([Path::new("import"), &file, Path::new("--keep-all")])?;
    Ok(store)
}

/// Writes a chat as WhatsApp exports it.
fn write_chat(mut out: impl Write) -> IoResult<()> {
    for message in 0..MESSAGES {
        let (day, hour, minute) = (1 + message / 5_000, message / 60 % 24, message % 60);
        let author = if message % 2 == 0 { "Maria 0 García" } else { "Bob" };
        writeln!(out, "{day:02}/12/2024, {hour:02}:{minute:02} - {author}: Message number {message}")?;
    }
    out.flush()
}
