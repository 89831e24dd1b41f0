//! The jobs whose instructions are counted.

use std::fs::{self, File};
use std::io::BufWriter;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

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
    let [empty, full] = ["empty", "full"].map(|name| Kept::new(kith, folder.join(name)));
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
    let count = |core: &str, (name, begin, arguments): &(&str, &Kept, &[&str])| -> Result<_> {
        let store = Kept::new(kith, folder.join(name));
        store.copy(begin)?;
        let count = counter.count(core, &store.kith(*arguments))? / 1_000_000;
        println!("  {name:<14} {count:>6} million");
        Ok((name.to_string(), count))
    };
    // One thread for each core takes the next job that is left.
    let next = AtomicUsize::new(0);
    let of_core = |core: &str| -> Result<Vec<_>> {
        let mut counts = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(job) = jobs.get(at) else { return Ok(counts) };
            counts.push((at, count(core, job)?));
        }
    };
    let done: Result<Vec<_>> = thread::scope(|scope| {
        let threads: Vec<_> = counter.cores().iter().map(|core| scope.spawn(|| of_core(core))).collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    });
    let mut counts: Vec<(usize, (String, u64))> = done?.into_iter().flatten().collect();
    counts.sort_unstable_by_key(|(at, _)| *at);
    Ok(counts.into_iter().map(|(_, count)| count).collect())
}
