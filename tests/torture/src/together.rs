//! Several processes on one store.

use std::fs;
use std::path::Path;
use std::process::{Child, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use kith_engine::browse::{Browser, Query};
use kith_engine::clock::Timestamp;
use kith_engine::store::Store;
use rusqlite::Connection;

use crate::faults::Faults;
use crate::jobs::Job;
use crate::people;
use crate::stage::{STORE, Stage};

/// A list that stays open on a store, as that of the window does.
struct OpenList {
    store: Store,
    browser: Browser,
}

impl OpenList {
    fn new(stage: &Stage) -> Result<OpenList> {
        let store = Store::open(&stage.path(STORE), Timestamp::default)?;
        let mut list = OpenList { store, browser: Browser::new("en") };
        list.cities()?;
        Ok(list)
    }

    /// The cities of the contacts in the list, as it shows them now.
    fn cities(&mut self) -> Result<Vec<String>> {
        let page = self.browser.page(&self.store, &Query::default(), 0, u64::MAX)?;
        let city = |row| serde_json::to_value(row).map(|row| row.get("city").map(ToString::to_string));
        page.rows.iter().map(|row| Ok(city(row)?.unwrap_or_default())).collect()
    }
}

/// Two command lines each edit `each` contacts, while a list is open. Returns the number of changes that the list shows
/// and the store has.
///
/// # Errors
/// If a command fails.
pub fn edits(program: &Path, each: u32) -> Result<u64> {
    let stage = Stage::new(program)?;
    stage.json(&["plan", "use", "Unlimited"])?;
    let rows: String = (0..2 * each).map(|n| format!("First{n},{}\n", people::phone(n))).collect();
    stage.write("in/people.csv", format!("First name,Phone\n{rows}"))?;
    stage.json(&["import", "in/people.csv"])?;
    let mut list = OpenList::new(&stage)?;
    let edit = |ids: std::ops::RangeInclusive<u32>| -> Result<()> {
        for id in ids {
            stage.json(&["edit", &id.to_string(), "--city", "Moved"])?;
        }
        Ok(())
    };
    thread::scope(|scope| {
        let other = scope.spawn(|| edit(1..=each));
        edit(each + 1..=2 * each)?;
        other.join().map_err(|_| anyhow::anyhow!("a thread panicked"))?
    })?;
    let shown = list.cities()?.iter().filter(|city| city.contains("Moved")).count() as u64;
    drop(list);
    let conn = Connection::open(stage.path(STORE).join("kith.db"))?;
    let stored: u64 =
        conn.query_row("SELECT count(*) FROM contacts WHERE city = 'Moved'", [], |row| row.get(0))?;
    ensure!(shown == stored, "{stored} changes are stored, but {shown} are shown");
    Ok(stored)
}

/// A writer holds the store and lets it go once a command waits for it. The command succeeds.
///
/// # Errors
/// If it does not.
pub fn waits(program: &Path) -> Result<()> {
    let stage = with_one_contact(program)?;
    let writer = hold(&stage)?;
    let log = stage.root().with_extension("log");
    let mut command = stage.command(&["star", "1"]);
    Faults::counting(stage.root(), log.clone()).put_into(&mut command);
    let mut child = command.stdout(Stdio::null()).spawn()?;
    let has_opened = || fs::read_to_string(&log).unwrap_or_default().contains("kith.db");
    while !has_opened() && child.try_wait()?.is_none() {
        thread::yield_now();
    }
    writer.execute_batch("ROLLBACK")?;
    let status = child.wait()?;
    let _ = fs::remove_file(log);
    ensure!(status.success(), "the command did not wait: {status}");
    Ok(())
}

/// A writer holds the store for at least `long`. Each command waits, then fails with a clear message and changes
/// nothing; when the writer is gone, it works. Returns the shortest and the longest wait.
///
/// # Errors
/// If a command does anything else.
pub fn gives_up(program: &Path, long: Duration) -> Result<(Duration, Duration)> {
    let stage = with_one_contact(program)?;
    let writer = hold(&stage)?;
    let started = Instant::now();
    let mut waits = Vec::new();
    while waits.is_empty() || started.elapsed() < long {
        let asked = Instant::now();
        let run = stage.run(&["star", "1"])?;
        waits.push(asked.elapsed());
        ensure!(run.code == Some(1) && run.error() == "store_busy", "{:?} {}", run.code, run.stderr);
        ensure!(run.stderr.contains("another window or command"), "{}", run.stderr);
        stage.json(&["list"]).context("reading must work meanwhile")?;
    }
    writer.execute_batch("ROLLBACK")?;
    stage.json(&["star", "1"])?;
    let (shortest, longest) = (waits.iter().min(), waits.iter().max());
    Ok((shortest.copied().unwrap_or_default(), longest.copied().unwrap_or_default()))
}

fn with_one_contact(program: &Path) -> Result<Stage> {
    let stage = Stage::new(program)?;
    stage.json(&["add", "--first-name", "Ana", "--phone", &people::phone(1)])?;
    Ok(stage)
}

/// Begins to write, as another process does.
fn hold(stage: &Stage) -> Result<Connection> {
    let writer = Connection::open(stage.path(STORE).join("kith.db"))?;
    writer.execute_batch("BEGIN IMMEDIATE")?;
    Ok(writer)
}

/// Two commands start at the same time on the store that the job prepares, which is to be created or migrated. Both
/// must succeed. Returns how many of `times` pairs did.
///
/// # Errors
/// If the commands cannot be run.
pub fn starts(program: &Path, job: &Job, times: u32) -> Result<(u32, Vec<String>)> {
    let template = Stage::new(program)?;
    (job.prepare)(&template)?;
    let mut good = 0;
    let mut findings = Vec::new();
    for _ in 0..times {
        let stage = template.copy()?;
        let before = count(&template.copy()?)?;
        let add = |n: u32| -> std::io::Result<Child> {
            let phone = people::phone(900_000 + n);
            let mut command = stage.command(&["add", "--first-name", "New", "--phone", &phone]);
            command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()
        };
        let pair = [add(1)?, add(2)?].map(Child::wait_with_output);
        let mut both = true;
        for output in pair {
            let output = output?;
            if !output.status.success() {
                both = false;
                findings.push(String::from_utf8_lossy(&output.stderr).trim().to_owned());
            }
        }
        let check = stage.json(&["check"])?;
        let after = count(&stage)?;
        if both && check.get("ok") == Some(&true.into()) && after == before + 2 {
            good += 1;
        } else {
            findings.push(format!("{before} contacts, then {after}; {check}"));
        }
    }
    Ok((good, findings))
}

fn count(stage: &Stage) -> Result<u64> {
    let list = stage.json(&["list", "--limit", "1"])?;
    list.get("total").and_then(serde_json::Value::as_u64).context("a list has a total")
}

/// The whole store is replaced by the job while a list is open. The list then shows the new content.
///
/// # Errors
/// If the job fails, or the list does not show what a new command shows.
pub fn replaced(program: &Path, job: &Job) -> Result<()> {
    let stage = Stage::new(program)?;
    (job.prepare)(&stage)?;
    let mut list = OpenList::new(&stage)?;
    let arguments = job.arguments();
    stage.json(&arguments.iter().map(String::as_str).collect::<Vec<_>>())?;
    let shown = list.cities()?.len() as u64;
    let stored = count(&stage)?;
    ensure!(shown == stored, "the open list shows {shown} contacts, a new one {stored}");
    drop(list);
    ensure!(stage.json(&["check"])?.get("ok") == Some(&true.into()), "the store is damaged");
    Ok(())
}
