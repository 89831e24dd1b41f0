//! The files that the measured commands read.

use std::fs::{self, File};
use std::io::BufWriter;
use std::ops::Range;
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::people;

/// Returns the CSV file of the people with these numbers, writing it if it does not exist.
pub fn csv(folder: &Path, rows: Range<u64>) -> Result<PathBuf> {
    let name = format!("people-{}-{}.csv", rows.start, rows.end);
    written(&folder.join(name), |file| people::write(file, rows))
}

/// Returns the vCard file of the first people, writing it if it does not exist.
pub fn cards(folder: &Path, count: u64) -> Result<PathBuf> {
    let name = format!("people-{count}.vcf");
    written(&folder.join(name), |file| people::write_cards(file, 0..count))
}

fn written(path: &Path, write: impl FnOnce(BufWriter<File>) -> std::io::Result<()>) -> Result<PathBuf> {
    if !path.exists() {
        println!("Writing {}", path.display());
        let aside = path.with_extension("part");
        write(BufWriter::new(File::create(&aside)?))?;
        fs::rename(&aside, path)?;
    }
    Ok(path.to_owned())
}
