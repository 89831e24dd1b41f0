//! What is left after a trial, and what must hold of it.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use kith_engine::browse::{Browser, Query};
use kith_engine::clock::Timestamp;
use kith_engine::store::Store;
use rusqlite::{Connection, OpenFlags};
use serde_json::Value;

use crate::snapshot::Snapshot;
use crate::stage::{OUT, STORE, Stage, TEMPORARY};

/// The promise that a trial broke.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Promise {
    /// The next command can open the store, and finds no damage.
    Opens,
    /// The store is as before or after the job.
    Whole,
    /// What was confirmed is stored.
    Confirmed,
    /// The list shows what is stored.
    Listed,
    /// The file that the job writes has its old content or the new.
    File,
    /// After the next command, no temporary files are left beside the store and the file.
    NothingLeft,
    /// No temporary files are left in the folder for them.
    NoTemporaryFile,
    /// The process does not crash.
    NoCrash,
    /// The message names the cause.
    Cause,
    /// A command that says that nothing was changed has changed nothing.
    Refused,
    /// The command works when the fault is gone.
    GoesOn,
}

/// A broken promise.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The promise.
    pub promise: Promise,
    /// What was found instead.
    pub text: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}: {}", self.promise, self.text)
    }
}

/// The content of the store, and the files that jobs write.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct State {
    pub store: Content,
    pub files: BTreeMap<String, Vec<u8>>,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Content {
    Sound(Snapshot),
    /// The bytes of a store that is damaged.
    Damaged(Vec<u8>),
}

impl Content {
    pub fn difference(&self, other: &Content) -> String {
        match (self, other) {
            (Content::Sound(this), Content::Sound(other)) => this.difference(other),
            (Content::Damaged(_), Content::Damaged(_)) => "the damaged file has changed".to_owned(),
            (Content::Damaged(_), Content::Sound(_)) => "damaged and not damaged".to_owned(),
            (Content::Sound(_), Content::Damaged(_)) => "not damaged and damaged".to_owned(),
        }
    }
}

/// What a look at a stage shows.
pub(crate) struct Look {
    pub state: State,
    /// How long the next command took.
    pub opened_in: Duration,
    pub findings: Vec<Finding>,
}

/// Looks at everything that is left. The first step is the next command, `kith check`, which opens the store.
pub(crate) fn look(stage: &Stage) -> Result<Look> {
    let mut findings = Vec::new();
    let mut found = |promise, text: String| findings.push(Finding { promise, text });
    let started = Instant::now();
    let check = stage.run(&["check"])?;
    let opened_in = started.elapsed();
    if check.code != Some(0) {
        found(Promise::Opens, format!("{:?} {}", check.code, check.stderr));
    }
    for (folder, promise) in
        [(STORE, Promise::NothingLeft), (OUT, Promise::NothingLeft), (TEMPORARY, Promise::NoTemporaryFile)]
    {
        for name in strays(stage, folder)? {
            found(promise, format!("{folder}/{name}"));
        }
    }
    let file = stage.path(STORE).join("kith.db");
    let store = if check.document.get("ok") == Some(&Value::Bool(true)) {
        Content::Sound(Snapshot::of(&file)?)
    } else {
        Content::Damaged(fs::read(&file).unwrap_or_default())
    };
    if let Content::Sound(_) = store
        && let Err(error) = read_model_agrees(&stage.path(STORE))
    {
        found(Promise::Listed, format!("{error:#}"));
    }
    for name in names(&stage.path("store/backups"))?.iter().filter(|name| is_backup(name)) {
        if let Err(error) = is_sound(&stage.path("store/backups").join(name)) {
            found(Promise::File, format!("the backup {name}: {error:#}"));
        }
    }
    let files = names(&stage.path(OUT))?.into_iter().filter(|name| !name.starts_with('.'));
    let files = files.map(|name| Ok((name.clone(), fs::read(stage.path(OUT).join(&name))?)));
    let state = State { store, files: files.collect::<Result<_>>()? };
    Ok(Look { state, opened_in, findings })
}

/// The names of the files in a folder that may not exist.
pub(crate) fn names(folder: &Path) -> Result<Vec<String>> {
    let Ok(entries) = fs::read_dir(folder) else { return Ok(Vec::new()) };
    entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect()
}

/// What stays in the data folder: the store, its backups, and the folder of notes about temporary files.
const OWN: [&str; 3] = ["kith.db", "backups", "unfinished"];

/// The names of the files in a folder, and in those of the data folder, that must not be there when no command runs.
fn strays(stage: &Stage, folder: &str) -> Result<Vec<String>> {
    let mut strays = names(&stage.path(folder))?;
    strays.retain(|name| match folder {
        STORE => !(OWN.contains(&name.as_str()) || name.starts_with("kith-damaged-")),
        OUT => name.starts_with('.'),
        // SQLite takes the name of a temporary file away before it writes to the file, so that a process killed in
        // between leaves an empty one.
        _ => fs::metadata(stage.path(folder).join(name)).is_ok_and(|meta| meta.len() > 0),
    });
    if folder == STORE {
        let backups = names(&stage.path("store/backups"))?.into_iter();
        strays.extend(backups.filter(|name| !is_backup(name)));
        strays.extend(names(&stage.path("store/unfinished"))?);
    }
    Ok(strays)
}

fn is_backup(name: &str) -> bool {
    name.starts_with("kith-") && name.ends_with(".db")
}

/// Compares the list with the contacts read one by one.
fn read_model_agrees(folder: &Path) -> Result<()> {
    let store = Store::open(folder, Timestamp::default)?;
    let page = Browser::new("en").page(&store, &Query::default(), 0, u64::MAX)?;
    let stored = store.count_contacts()?;
    ensure!(
        page.total == stored && page.rows.len() as u64 == stored,
        "{} of {stored} contacts are listed",
        page.rows.len()
    );
    for row in &page.rows {
        let one = store.contact(row.id)?;
        ensure!(*row == one, "contact {} is listed differently", row.id);
    }
    let problems = store.check()?;
    ensure!(problems.is_empty(), "{}", problems.join("; "));
    Ok(())
}

/// Checks a database that nobody has open.
fn is_sound(file: &Path) -> Result<()> {
    let conn = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let verdict: String = conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    ensure!(verdict == "ok", "{verdict}");
    Ok(())
}
