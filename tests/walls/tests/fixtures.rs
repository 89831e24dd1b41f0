//! The walls hold for every input that once broke one, and for the fixtures.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout)]

use std::fs;
use std::path::{Path, PathBuf};

use kith_walls::{WALLS, source};

#[test]
fn what_once_broke_a_wall_holds() {
    for (name, wall) in WALLS {
        let folder = kith_fixtures::path("fuzz").join(name);
        if folder.is_dir() {
            files(&folder).iter().for_each(|file| hold(file, wall));
        }
    }
    for folder in fs::read_dir(kith_fixtures::path("fuzz")).unwrap() {
        let name = folder.unwrap().file_name();
        assert!(WALLS.iter().any(|(wall, _)| name == *wall) || name == "README.md", "{name:?} is no wall");
    }
}

#[test]
fn every_fixture_holds() {
    for folder in ["csv", "encoding", "exports", "hostile", "workbooks"] {
        // Larger ones are the readers' own tests.
        let small = |file: &&PathBuf| fs::metadata(file).unwrap().len() < 64 << 10;
        files(&kith_fixtures::path(folder)).iter().filter(small).for_each(|file| hold(file, source));
    }
    files(&kith_fixtures::path("whatsapp")).iter().for_each(|file| hold(file, kith_walls::chat));
    for case in kith_fixtures::text("phones/cases.jsonl").lines() {
        let case: serde_json::Value = serde_json::from_str(case).unwrap();
        kith_walls::phone(case["raw"].as_str().unwrap().as_bytes());
    }
}

fn hold(file: &Path, wall: fn(&[u8])) {
    println!("{}", file.display());
    wall(&fs::read(file).unwrap());
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}
