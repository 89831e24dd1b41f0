//! The contests: what a person does with the command line, each beside its peer.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use super::contest::{Contest, Goal, Side};
use super::python::Python;
use super::stores::Kept;
use super::{Sizes, files, sqlite};

/// The program, the files and the stores of the contests.
pub struct Stage {
    kith: PathBuf,
    folder: PathBuf,
    pub python: Option<Python>,
    pub sqlite: bool,
    pub sizes: Sizes,
    /// Whether peers that take minutes are measured, too.
    pub all_peers: bool,
}

impl Stage {
    pub fn new(kith: &Path, folder: &Path, sizes: Sizes, all_peers: bool) -> Stage {
        let (python, sqlite) = (Python::new(folder), sqlite::available());
        Stage { kith: kith.to_owned(), folder: folder.to_owned(), python, sqlite, sizes, all_peers }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    pub fn store(&self, name: &str) -> Kept {
        Kept::new(&self.kith, self.path(name))
    }

    /// Returns a store with the fields of the people's file and no contact.
    pub fn empty(&self) -> Result<Kept> {
        let empty = self.store("store-empty");
        empty.create()?;
        Ok(empty)
    }

    /// Returns a store with the first people.
    pub fn filled(&self, rows: u64) -> Result<Kept> {
        let store = self.store(&format!("store-{rows}"));
        store.create()?;
        println!("Filling a store with {rows} rows");
        store.run([Path::new("import"), &files::csv(&self.folder, 0..rows)?])?;
        Ok(store)
    }

    /// Measures `kith import` with these arguments, each time on a copy of a store.
    pub fn import<'a>(&self, begin: &'a Kept, arguments: &[&Path]) -> Side<'a> {
        let store = self.store("store-measured");
        let arguments: Vec<PathBuf> =
            [Path::new("import")].iter().chain(arguments).map(|path| path.to_path_buf()).collect();
        let before = store.clone();
        Side::new(move || store.kith(&arguments)).prepared(move || before.copy(begin))
    }

    /// Measures a script that imports a file.
    fn script<'a>(&'a self, name: &'static str, file: &Path) -> Option<Side<'a>> {
        let (file, database) = (file.to_owned(), self.path("script.db"));
        let python = self.python.as_ref()?;
        let old = database.clone();
        let side = Side::new(move || python.script(name, &[&file, &database]));
        Some(side.prepared(move || sqlite::delete(&old)))
    }

    fn sqlite<'a>(&self, command: impl Fn() -> Command + 'a) -> Option<Side<'a>> {
        self.sqlite.then(|| Side::new(command))
    }
}

/// Calls `run` with each contest, in the order of the table.
pub fn each(stage: &Stage, run: &mut dyn FnMut(Contest<'_>) -> Result<()>) -> Result<()> {
    let Sizes { rows, script_rows, .. } = stage.sizes;
    let empty = stage.empty()?;
    imports(stage, &empty, run)?;
    let full = stage.filled(rows)?;
    repeated(stage, &empty, &full, run)?;
    lists(stage, &empty, &full, run)?;
    let few = stage.filled(script_rows)?;
    exports(stage, &full, &few, run)
}

fn imports(stage: &Stage, empty: &Kept, run: &mut dyn FnMut(Contest<'_>) -> Result<()>) -> Result<()> {
    let Sizes { rows, script_rows, cards, script_cards } = stage.sizes;
    let csv = files::csv(&stage.folder, 0..rows)?;
    let raw = stage.path("raw.db");
    run(Contest {
        work: format!("import CSV, {rows} rows"),
        ours: stage.import(empty, &[&csv]),
        peer: "sqlite3 .import: one table of texts, no checks".to_owned(),
        theirs: stage
            .sqlite(|| sqlite::import(&raw, &csv))
            .map(|side| side.prepared(|| sqlite::delete(&raw))),
        goal: Goal { wall: Some(1.5), cpu: Some(1.8), peak: Some(120) },
    })?;
    let scripted = "Python: csv, phonenumbers, sqlite3".to_owned();
    let few = files::csv(&stage.folder, 0..script_rows)?;
    run(Contest {
        work: format!("import CSV, {script_rows} rows"),
        ours: stage.import(empty, &[&few]),
        peer: scripted.clone(),
        theirs: stage.script("import_csv.py", &few),
        goal: Goal::wall(1.0 / 20.0),
    })?;
    if stage.all_peers {
        run(Contest {
            work: format!("import CSV, {rows} rows"),
            ours: stage.import(empty, &[&csv]),
            peer: scripted,
            theirs: stage.script("import_csv.py", &csv),
            goal: Goal::wall(1.0 / 35.0),
        })?;
    }
    let workbook = stage.path("people.xlsx");
    stage.filled(script_rows)?.run([Path::new("export"), &workbook])?;
    run(Contest {
        work: format!("import XLSX, {script_rows} rows"),
        ours: stage.import(empty, &[&workbook]),
        peer: "Python: openpyxl, phonenumbers, sqlite3".to_owned(),
        theirs: stage.script("import_xlsx.py", &workbook),
        goal: Goal { wall: Some(1.0 / 25.0), peak: Some(150), ..Goal::default() },
    })?;
    let many = files::cards(&stage.folder, cards)?;
    let sample = files::cards(&stage.folder, script_cards)?;
    let times = cards / script_cards;
    run(Contest {
        work: format!("import vCard, {cards} cards"),
        ours: stage.import(empty, &[&many]),
        peer: format!("Python: vobject, phonenumbers, sqlite3; {times} × the time of {script_cards} cards"),
        theirs: stage.script("import_cards.py", &sample).map(|side| side.counted(times as f64)),
        goal: Goal::wall(1.0 / 50.0),
    })
}

/// Imports in comparison with the first import of the same rows.
fn repeated(
    stage: &Stage,
    empty: &Kept,
    full: &Kept,
    run: &mut dyn FnMut(Contest<'_>) -> Result<()>,
) -> Result<()> {
    let rows = stage.sizes.rows;
    let csv = files::csv(&stage.folder, 0..rows)?;
    let first = || Some(stage.import(empty, &[&csv]));
    run(Contest {
        work: "import again: all duplicates".to_owned(),
        ours: stage.import(full, &[&csv]),
        peer: "the first import".to_owned(),
        theirs: first(),
        goal: Goal::wall(0.5),
    })?;
    let most = rows / 10 * 9;
    let (head, tail) = (files::csv(&stage.folder, 0..most)?, files::csv(&stage.folder, most..rows)?);
    let nearly = stage.filled(most)?;
    run(Contest {
        work: format!("import {} rows into a store of {most}", rows - most),
        ours: stage.import(&nearly, &[&tail]),
        peer: format!("their share of the first import of {most} rows"),
        theirs: Some(stage.import(empty, &[&head]).counted((rows - most) as f64 / most as f64)),
        goal: Goal::wall(1.3),
    })?;
    run(Contest {
        work: "preview (--dry-run)".to_owned(),
        ours: stage.import(empty, &[Path::new("--dry-run"), &csv]),
        peer: "the import".to_owned(),
        theirs: first(),
        goal: Goal::wall(0.4),
    })
}

fn lists(
    stage: &Stage,
    empty: &Kept,
    full: &Kept,
    run: &mut dyn FnMut(Contest<'_>) -> Result<()>,
) -> Result<()> {
    let rows = stage.sizes.rows;
    for (arguments, goal) in [
        (["list", "--search", "ma"], Goal::wall(3.0)),
        (["list", "--search", "612"], Goal::wall(3.0)),
        (["list", "--sort", "city"], Goal::default()),
    ] {
        run(Contest {
            work: format!("kith {}, {rows} rows", arguments.join(" ")),
            ours: Side::new(|| full.kith(arguments)),
            peer: "kith list".to_owned(),
            theirs: Some(Side::new(|| full.kith(["list"]))),
            goal,
        })?;
    }
    run(Contest {
        work: format!("kith list, {rows} rows"),
        ours: Side::new(|| full.kith(["list"])),
        peer: "sqlite3: the first 50 by name, unindexed".to_owned(),
        theirs: stage.sqlite(|| {
            sqlite::query(&full.folder, "SELECT * FROM contacts ORDER BY first_name, last_name LIMIT 50")
        }),
        goal: Goal::default(),
    })?;
    run(Contest {
        work: "start: kith list, no contacts".to_owned(),
        ours: Side::new(|| empty.kith(["list"])),
        peer: "sqlite3: a query on the same store".to_owned(),
        theirs: stage.sqlite(|| sqlite::query(&empty.folder, "SELECT * FROM contacts LIMIT 50")),
        goal: Goal::default(),
    })
}

fn exports(
    stage: &Stage,
    full: &Kept,
    few: &Kept,
    run: &mut dyn FnMut(Contest<'_>) -> Result<()>,
) -> Result<()> {
    let Sizes { rows, script_rows, .. } = stage.sizes;
    let [csv, xlsx, other_csv, other_xlsx] =
        ["out.csv", "out.xlsx", "peer.csv", "peer.xlsx"].map(|name| stage.path(name));
    run(Contest {
        work: format!("export CSV, {rows} rows"),
        ours: Side::new(|| full.kith([Path::new("export"), &csv])),
        peer: "sqlite3 -csv of the same columns".to_owned(),
        theirs: stage.sqlite(|| sqlite::export(&full.folder, &other_csv)),
        goal: Goal::wall(0.5),
    })?;
    let database = few.folder.join("kith.db");
    run(Contest {
        work: format!("export XLSX, {script_rows} rows"),
        ours: Side::new(|| few.kith([Path::new("export"), &xlsx])),
        peer: "Python: sqlite3, XlsxWriter, constant_memory".to_owned(),
        theirs: stage
            .python
            .as_ref()
            .map(|python| Side::new(|| python.script("export_xlsx.py", &[&database, &other_xlsx]))),
        goal: Goal { wall: Some(1.0 / 20.0), peak: Some(16), ..Goal::default() },
    })
}
