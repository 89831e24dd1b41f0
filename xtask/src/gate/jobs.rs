//! The jobs whose instructions are counted.

use std::fs::{self, File};
use std::io::BufWriter;
use std::path::Path;

use anyhow::Result;

use super::counter::Counter;
use crate::bench::people;
use crate::bench::stores::Kept;

/// Enough for the rows to outweigh the start of the process.
const ROWS: u64 = 20_000;

/// Makes the files and stores of the jobs in `folder`, and returns the name and the instructions of each job.
pub fn count_all(kith: &Path, folder: &Path, counter: &Counter) -> Result<Vec<(String, u64)>> {
    fs::create_dir_all(folder)?;
    let path = |name: &str| folder.join(name).display().to_string();
    let [people, workbook, out_csv, out_xlsx] =
        ["people.csv", "people.xlsx", "out.csv", "out.xlsx"].map(path);
    let [empty, full, store] = ["empty", "full", "store"].map(|name| Kept::new(kith, folder.join(name)));
    people::write(BufWriter::new(File::create(&people)?), 0..ROWS)?;
    empty.create()?;
    full.copy(&empty)?;
    full.run(["import", &people])?;
    full.run(["export", &workbook])?;

    let jobs: [(&str, &Kept, &[&str]); 8] = [
        ("import-csv", &empty, &["import", &people]),
        ("import-xlsx", &empty, &["import", &workbook]),
        ("import-again", &full, &["import", &people]),
        ("preview", &empty, &["import", "--dry-run", &people]),
        ("list", &full, &["list"]),
        ("list-search", &full, &["list", "--search", "ma"]),
        ("export-csv", &full, &["export", &out_csv]),
        ("export-xlsx", &full, &["export", &out_xlsx]),
    ];
    let mut counts = Vec::new();
    for (name, begin, arguments) in jobs {
        store.copy(begin)?;
        let count = counter.count(&store.kith(arguments))?;
        println!("  {name:<14} {:>6} million", count / 1_000_000);
        counts.push((name.to_owned(), count / 1_000_000));
    }
    Ok(counts)
}
