//! A store and an import in a line each.
#![allow(dead_code, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use kith_engine::clock::Timestamp;
use kith_engine::id::ContactId;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use kith_engine::contact::Contact;
use kith_engine::field::{FieldInput, FieldType};
use kith_engine::import::{Counts, ImportOptions, Job, Report, import};
use kith_engine::problem::Problem;
use kith_engine::store::Store;
use tempfile::TempDir;

/// A store in a folder of its own, and a place for files.
pub struct Bench {
    pub store: Store,
    pub folder: TempDir,
}

impl Bench {
    /// An empty store on the unlimited plan.
    pub fn new() -> Bench {
        let folder = tempfile::tempdir().expect("a folder");
        let mut store =
            Store::open(&folder.path().join("store"), || Timestamp::from_millis(1_700_000_000_000))
                .expect("a store");
        store.use_plan("Unlimited").expect("the plan");
        Bench { store, folder }
    }

    /// Closes the store and opens it again, as at the next start.
    pub fn reopen(&mut self) {
        self.store =
            Store::open(&self.folder.path().join("store"), || Timestamp::from_millis(1_700_000_000_000))
                .expect("a store");
    }

    /// Writes a file.
    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, content).expect("a file");
        path
    }

    /// Imports a CSV with this content.
    pub fn csv(&mut self, content: &str) -> Imported {
        self.csv_with(content, &ImportOptions::default())
    }

    /// Imports a CSV with this content and options.
    pub fn csv_with(&mut self, content: &str, options: &ImportOptions) -> Imported {
        let path = self.file("input.csv", content);
        self.import(&path, options).expect("an import")
    }

    /// Imports a file for good.
    pub fn import(&mut self, path: &Path, options: &ImportOptions) -> kith_engine::Result<Imported> {
        run(&mut self.store, path, options, false)
    }

    /// Tries an import.
    pub fn trial(&mut self, path: &Path, options: &ImportOptions) -> kith_engine::Result<Imported> {
        run(&mut self.store, path, options, true)
    }

    /// Adds a dynamic field.
    pub fn field(&mut self, name: &str, kind: FieldType, options: &[&str], required: bool) {
        let options = options.iter().map(|option| (*option).to_owned()).collect();
        let input = FieldInput {
            name: name.to_owned(),
            kind,
            help: None,
            options,
            required,
            shown: false,
            yearly: None,
        };
        self.store.add_field(&input).expect("a field");
    }

    /// Everything in the store: its schema and every row of every table, as another connection sees it.
    pub fn dump(&self) -> Vec<String> {
        let file = rusqlite::Connection::open(self.store.path()).expect("the store's file");
        let texts = |sql: &str| -> Vec<String> {
            let mut statement = file.prepare(sql).expect("a statement");
            let columns = statement.column_count();
            let row = |row: &rusqlite::Row<'_>| {
                let cells = (0..columns).map(|at| row.get_ref(at).map(|cell| format!("{cell:?}")));
                cells.collect::<rusqlite::Result<Vec<_>>>().map(|cells| cells.join(", "))
            };
            statement.query_map([], row).expect("rows").collect::<Result<_, _>>().expect("rows")
        };
        let mut dump = texts("SELECT type, name, sql FROM sqlite_schema ORDER BY name");
        let mut names = file
            .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
            .expect("tables");
        let names: Vec<String> =
            names.query_map([], |row| row.get(0)).expect("tables").collect::<Result<_, _>>().expect("tables");
        for name in names {
            dump.extend(
                texts(&format!("SELECT * FROM \"{name}\"")).into_iter().map(|row| format!("{name}: {row}")),
            );
        }
        dump
    }

    /// Every contact, by id.
    pub fn contacts(&mut self) -> Vec<Contact> {
        let file = rusqlite::Connection::open(self.store.path()).expect("the store's file");
        let mut statement = file.prepare("SELECT id FROM contacts ORDER BY id").expect("the table");
        let ids = statement.query_map([], |row| row.get(0)).expect("numbers");
        let ids: Vec<ContactId> = ids.collect::<Result<_, _>>().expect("numbers");
        self.store.contacts(&ids).expect("contacts")
    }
}

/// What an import came to.
pub struct Imported {
    pub counts: Counts,
    pub problems: Vec<Problem>,
    pub warnings: Vec<Problem>,
    pub report: Report,
}

impl Imported {
    /// Line, column, code and value of each problem.
    pub fn reported(&self) -> Vec<(u64, &str, &str, &str)> {
        report(&self.problems)
    }

    /// The same of each warning.
    pub fn warned(&self) -> Vec<(u64, &str, &str, &str)> {
        report(&self.warnings)
    }
}

fn report(problems: &[Problem]) -> Vec<(u64, &str, &str, &str)> {
    fn text(text: &Option<String>) -> &str {
        text.as_deref().unwrap_or_default()
    }
    problems
        .iter()
        .map(|p| (p.line.unwrap_or_default(), text(&p.column), p.code.name(), text(&p.value)))
        .collect()
}

fn run(
    store: &mut Store,
    path: &Path,
    options: &ImportOptions,
    trial: bool,
) -> kith_engine::Result<Imported> {
    let cancel = AtomicBool::new(false);
    let report = import(store, path, options, trial, &mut Job { cancel: &cancel, progress: &mut |_| {} })?;
    let c = report.counts;
    assert_eq!(
        c.rows,
        c.created + c.updated + c.duplicates + c.invalid + c.over_limit + c.blank + c.cancelled
    );
    Ok(Imported {
        counts: c,
        problems: report.problems.iter().map(|finding| report.problem(finding)).collect(),
        warnings: report.warnings.iter().map(|finding| report.problem(finding)).collect(),
        report,
    })
}
