//! The jobs: commands of `kith` that write, with the store and the files that they work on.

use std::fs;

use anyhow::Result;

use crate::people;
use crate::stage::Stage;

/// A command that writes.
#[derive(Debug)]
pub struct Job {
    /// Its name in the figures.
    pub name: &'static str,
    /// The arguments, with a space between; `1..9` stands for the nine numbers.
    arguments: &'static str,
    /// Prepares the store and the files.
    pub(crate) prepare: fn(&Stage) -> Result<()>,
}

impl Job {
    /// The job with this name.
    pub fn named(name: &str) -> Option<&'static Job> {
        JOBS.iter().find(|job| job.name == name)
    }

    /// The arguments of the command.
    pub(crate) fn arguments(&self) -> Vec<String> {
        self.arguments.split(' ').flat_map(numbers).collect()
    }
}

/// Writes the numbers of a range out.
fn numbers(word: &str) -> Vec<String> {
    let ends = word.split_once("..").and_then(|(from, to)| Some((from.parse().ok()?, to.parse().ok()?)));
    match ends {
        Some((from, to)) => (from..=to).map(|number: u32| number.to_string()).collect(),
        None => vec![word.to_owned()],
    }
}

const IMPORT: &str = "import in/new.csv --keep-all --group Torture --failed-rows out/failed.csv";

/// All jobs.
pub const JOBS: [Job; 24] = [
    Job { name: "import", arguments: IMPORT, prepare: people_and_file },
    Job { name: "import_first", arguments: IMPORT, prepare: no_people },
    Job {
        name: "import_update",
        arguments: "import in/new.csv --on-duplicate update",
        prepare: people_and_file,
    },
    Job { name: "undo_import", arguments: "undo-import 2", prepare: imported_twice },
    Job {
        name: "edit",
        arguments: "edit 7 --first-name Other --city Elsewhere --group Moved --field Score=7",
        prepare: people,
    },
    Job {
        name: "edit_many",
        arguments: "edit --all --city Elsewhere --replace State=a=>b --yes",
        prepare: people,
    },
    Job { name: "star", arguments: "star 1..150", prepare: people },
    Job { name: "group", arguments: "group join Everyone 1..150", prepare: people },
    Job { name: "delete", arguments: "delete 1..100", prepare: people },
    Job { name: "undo", arguments: "undo", prepare: grouped },
    Job { name: "redo", arguments: "redo", prepare: undone },
    Job { name: "merge", arguments: "merge 1 2 3", prepare: people },
    Job { name: "field_delete", arguments: "field delete Nickname", prepare: people },
    Job { name: "restore", arguments: "restore in/backup.db", prepare: backed_up },
    Job { name: "restore_damaged", arguments: "restore in/backup.db", prepare: damaged_header },
    Job { name: "salvage", arguments: "salvage", prepare: damaged_page },
    Job { name: "backup", arguments: "backup out/backup.db", prepare: backup_exists },
    Job { name: "backup_beside", arguments: "backup", prepare: people },
    Job { name: "export_csv", arguments: "export out/people.csv", prepare: csv_exists },
    Job { name: "export_xlsx", arguments: "export out/people.xlsx", prepare: xlsx_exists },
    Job { name: "export_vcf", arguments: "export out/people.vcf", prepare: vcf_exists },
    Job { name: "migration", arguments: "list", prepare: first_format },
    Job { name: "erase", arguments: "erase --yes --backups", prepare: backed_up },
    Job { name: "creation", arguments: "add --first-name First --phone +34612000001", prepare: nothing },
];

fn nothing(_: &Stage) -> Result<()> {
    Ok(())
}

/// An empty store, and a file to import.
fn no_people(stage: &Stage) -> Result<()> {
    stage.json(&["plan", "use", "Unlimited"])?;
    stage.write("in/new.csv", people::csv(150..450, "New"))?;
    stage.write("out/failed.csv", "old")
}

/// A store with about 240 contacts, groups, fields, messages and steps that can be undone.
fn people(stage: &Stage) -> Result<()> {
    stage.json(&["plan", "use", "Unlimited"])?;
    stage.json(&["field", "add", "Score", "--type", "number"])?;
    stage.write("in/first.csv", people::csv(0..250, "First"))?;
    stage.json(&["import", "in/first.csv", "--keep-all"])?;
    for id in ["1", "2", "90"] {
        stage.json(&["history", "add", id, "--text", "A note"])?;
    }
    stage.json(&["star", "3", "4", "5"])?;
    stage.json(&["edit", "1", "--city", "Moved", "--field", "Score=3"])?;
    Ok(())
}

/// People, and a file with new ones and changes of the others.
fn people_and_file(stage: &Stage) -> Result<()> {
    people(stage)?;
    stage.write("in/new.csv", people::csv(150..450, "New"))?;
    stage.write("out/failed.csv", "old")
}

fn imported_twice(stage: &Stage) -> Result<()> {
    people_and_file(stage)?;
    stage.json(&["import", "in/new.csv", "--on-duplicate", "update"])?;
    Ok(())
}

fn grouped(stage: &Stage) -> Result<()> {
    people(stage)?;
    let ids: Vec<String> = (1..=150).map(|id: u32| id.to_string()).collect();
    let ids = ids.iter().map(String::as_str);
    stage.json(&["group", "join", "Everyone"].into_iter().chain(ids).collect::<Vec<_>>())?;
    Ok(())
}

fn undone(stage: &Stage) -> Result<()> {
    grouped(stage)?;
    stage.json(&["undo"])?;
    Ok(())
}

/// A store that has changed since its backup, and backups in its folder.
fn backed_up(stage: &Stage) -> Result<()> {
    people_and_file(stage)?;
    stage.json(&["backup", "in/backup.db"])?;
    stage.json(&["delete", "1", "2", "3"])?;
    stage.json(&["import", "in/new.csv"])?;
    stage.json(&["backup"])?;
    Ok(())
}

/// A store that cannot be opened.
fn damaged_header(stage: &Stage) -> Result<()> {
    backed_up(stage)?;
    damage(stage, 0)
}

/// A store with a page that cannot be read.
fn damaged_page(stage: &Stage) -> Result<()> {
    people(stage)?;
    damage(stage, 4096)
}

fn damage(stage: &Stage, at: usize) -> Result<()> {
    let file = stage.path("store/kith.db");
    let mut bytes = fs::read(&file)?;
    for byte in bytes.iter_mut().skip(at).take(100) {
        *byte = 0x55;
    }
    Ok(fs::write(&file, bytes)?)
}

fn backup_exists(stage: &Stage) -> Result<()> {
    people(stage)?;
    stage.json(&["backup", "out/backup.db"])?;
    stage.json(&["delete", "1", "2", "3"])?;
    Ok(())
}

fn csv_exists(stage: &Stage) -> Result<()> {
    people(stage)?;
    stage.write("out/people.csv", "old")
}

fn xlsx_exists(stage: &Stage) -> Result<()> {
    people(stage)?;
    stage.write("out/people.xlsx", "old")
}

fn vcf_exists(stage: &Stage) -> Result<()> {
    people(stage)?;
    stage.write("out/people.vcf", "old")
}

fn first_format(stage: &Stage) -> Result<()> {
    people::first_format(&stage.path("store/kith.db"))
}
