//! Checks that the repository is self-contained: nothing in it refers to a file outside. A step of `cargo
//! xtask test`.
//!
//! All files that git tracks or would add are checked. A text that starts with `../` is resolved relative to
//! the folder of its file, or of its package if the same or the previous line contains `CARGO_MANIFEST_DIR`.
//! Absolute paths on a developer's machine and symbolic links that leave the repository are also found.

use std::path::{Component, Path, PathBuf};
use std::process::Command;
use std::{fmt, fs};

use anyhow::{Context, Result, bail};

use crate::{process, workspace};

/// Returns an error with a list of all references to files outside the repository.
pub fn check() -> Result<()> {
    let root = workspace::root();
    let mut escapes = Vec::new();
    let files = files(&root)?;
    for file in &files {
        let path = root.join(file);
        if let Ok(target) = fs::read_link(&path) {
            if leaves(file, &target) {
                escapes.push(Escape { file: file.clone(), line: 0, text: target.display().to_string() });
            }
        } else if let Ok(text) = fs::read_to_string(&path)
            && !is_data(file)
        {
            escapes.extend(in_text(file, &package(&root, file), &text));
        }
    }
    if !escapes.is_empty() {
        let list: Vec<String> = escapes.iter().map(Escape::to_string).collect();
        bail!("the repository is not self-contained:\n{}", list.join("\n"));
    }
    println!("{} files, and no path leads out of the repository.", files.len());
    Ok(())
}

/// A reference to a file outside the repository.
#[derive(Debug, PartialEq)]
struct Escape {
    file: PathBuf,
    line: usize,
    text: String,
}

impl fmt::Display for Escape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "  {}:{}: {}", self.file.display(), self.line, self.text)
    }
}

/// Returns the files that git tracks or would add, relative to the root.
pub fn files(root: &Path) -> Result<Vec<PathBuf>> {
    let mut list = Command::new("git");
    list.current_dir(root).args(["ls-files", "--cached", "--others", "--exclude-standard", "-z"]);
    let names = process::output(&mut list).context("git did not list the files")?;
    Ok(names.split('\0').filter(|name| !name.is_empty()).map(PathBuf::from).collect())
}

/// Returns whether a file is data whose texts are not paths: an input of tests, or a list that a package
/// manager made.
fn is_data(file: &Path) -> bool {
    let made = matches!(file.extension().and_then(|e| e.to_str()), Some("lock" | "ftl"))
        || file.ends_with("package-lock.json");
    let fixture = file.starts_with("tests/fixtures") && file.components().count() > 3;
    made || fixture
}

/// Returns the folder of the package that a file belongs to, relative to the root.
fn package(root: &Path, file: &Path) -> PathBuf {
    let mut folders = file.ancestors().skip(1);
    folders.find(|folder| root.join(folder).join("Cargo.toml").exists()).unwrap_or(Path::new("")).to_owned()
}

fn in_text(file: &Path, package: &Path, text: &str) -> Vec<Escape> {
    let mut found = Vec::new();
    let mut before = "";
    for (at, line) in text.lines().enumerate() {
        let of_package = [before, line].iter().any(|line| line.contains("CARGO_MANIFEST_DIR"));
        let base = if of_package { package.join("a") } else { file.to_owned() };
        for word in line.split(|letter: char| " \t\"'`()[]{}<>,;=".contains(letter)) {
            let climbs = word.trim_start_matches('/').starts_with("../");
            if (climbs && leaves(&base, Path::new(word.trim_start_matches('/')))) || is_of_this_machine(word)
            {
                found.push(Escape { file: file.to_owned(), line: at + 1, text: word.to_owned() });
            }
        }
        before = line;
    }
    found
}

/// Returns whether a path, relative to the folder of `file`, leads out of the repository.
fn leaves(file: &Path, path: &Path) -> bool {
    let mut depth = file.components().count().saturating_sub(1);
    for part in path.components() {
        match part {
            Component::Normal(_) => depth += 1,
            Component::CurDir => {}
            Component::ParentDir if depth > 0 => depth -= 1,
            _ => return true,
        }
    }
    false
}

/// Returns whether a word is an absolute path in the folder of this workspace or in its parent folder.
fn is_of_this_machine(word: &str) -> bool {
    let root = workspace::root();
    let beside = root.parent().filter(|parent| parent.components().count() > 1);
    [Some(root.as_path()), beside].into_iter().flatten().any(|folder| Path::new(word).starts_with(folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn escapes(file: &str, package: &str, text: &str) -> Vec<String> {
        in_text(Path::new(file), Path::new(package), text).into_iter().map(|escape| escape.text).collect()
    }

    #[test]
    fn climbing_inside_the_tree_is_fine() {
        assert!(escapes("a/src/b.rs", "a", r#"include_str!("../../README.md")"#).is_empty());
        assert!(
            escapes("a/tests/b.rs", "a", r#"concat!(env!("CARGO_MANIFEST_DIR"), "/../migrations")"#)
                .is_empty()
        );
        assert!(escapes("ui/src/list/x.ts", "", r#"import { api } from "../lib/api";"#).is_empty());
    }

    #[test]
    fn climbing_out_of_the_tree_is_found() {
        let out = ["..", "..", "beside"].join("/");
        let line = format!("concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/{out}\")");
        assert_eq!(escapes("a/src/deep/b.rs", "a", &line), ["/".to_owned() + &out]);
        let lines = format!("let folder = Path::new(env!(\"CARGO_MANIFEST_DIR\"))\n    .join(\"{out}\");");
        assert_eq!(escapes("a/src/deep/b.rs", "a", &lines), std::slice::from_ref(&out));
        assert_eq!(escapes("a/b.md", "a", &format!("see `{out}`")), [out]);
    }

    #[test]
    fn links_out_of_the_tree_are_found() {
        assert!(leaves(Path::new("a/link"), Path::new("/etc/hosts")));
        assert!(leaves(Path::new("link"), Path::new("..")));
        assert!(!leaves(Path::new("a/link"), Path::new("../b")));
    }

    #[test]
    fn the_repository_is_self_contained() {
        check().unwrap();
    }
}
