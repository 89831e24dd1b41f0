//! Checks that what documents and comments refer to exists. A step of `cargo xtask test`.
//!
//! In Markdown, the targets of links are checked, with their headings. In Markdown and in comments, every word is checked
//! that looks like the name of a source file (`main.rs`, `store/tables/fields.rs`) or like a path from the root
//! (`ui/src/lib`). A name may leave out the folders above; words with placeholders are ignored.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Result, bail};

use crate::{self_contained, workspace};

/// Returns an error with a list of what does not exist.
pub fn check() -> Result<()> {
    let root = workspace::root();
    let mut tree = Tree::default();
    let mut texts = BTreeMap::new();
    for file in self_contained::files(&root)? {
        let name = file.to_string_lossy().into_owned();
        // A deleted file is listed until the deletion is staged.
        let Ok(bytes) = fs::read(root.join(&file)) else { continue };
        tree.add(&name);
        if let Some(marks) = comment_marks(&file)
            && let Ok(text) = String::from_utf8(bytes)
        {
            texts.insert(name, (text, marks));
        }
    }
    tree.headings = texts.iter().map(|(name, (text, _))| (name.clone(), headings(text))).collect();
    let dead: Vec<String> =
        texts.iter().flat_map(|(file, (text, marks))| dead(&tree, file, text, marks)).collect();
    if !dead.is_empty() {
        bail!("these references lead nowhere:\n  {}", dead.join("\n  "));
    }
    println!("{} texts, and what they refer to exists.", texts.len());
    Ok(())
}

/// Returns what a line of comment begins with in a file; for Markdown, nothing. `None` if the file is not checked.
fn comment_marks(file: &Path) -> Option<&'static [&'static str]> {
    // The changelog also names what was removed. Fixtures are inputs of tests.
    if file == "CHANGELOG.md" || (file.starts_with("tests/fixtures") && file.components().count() > 3) {
        return None;
    }
    let name = file.file_name()?.to_str()?;
    match name.rsplit('.').next()? {
        "md" => Some(&[""]),
        "rs" | "ts" | "mjs" | "js" => Some(&["//", "*", "/*"]),
        "svelte" => Some(&["//", "*", "/*", "<!--"]),
        "toml" | "yml" | "gitattributes" | "gitignore" => Some(&["#"]),
        "sql" => Some(&["--"]),
        _ => None,
    }
}

/// The files and folders of the repository.
#[derive(Default)]
struct Tree {
    /// The paths from the root.
    paths: BTreeSet<String>,
    /// The paths of files, also without the folders above.
    endings: BTreeSet<String>,
    /// The anchors of the headings of each document.
    headings: BTreeMap<String, BTreeSet<String>>,
}

impl Tree {
    fn add(&mut self, file: &str) {
        for (at, _) in file.match_indices('/') {
            self.paths.insert(file[..at].to_owned());
            self.endings.insert(file[at + 1..].to_owned());
        }
        self.paths.insert(file.to_owned());
        self.endings.insert(file.to_owned());
    }

    /// Returns whether a word looks like a path here.
    fn would_have(&self, word: &str) -> bool {
        const SOURCES: [&str; 9] = ["css", "ftl", "html", "md", "mjs", "rs", "sql", "svelte", "ts"];
        let is_source = word.rsplit_once('.').is_some_and(|(name, ending)| {
            !name.is_empty() && !name.ends_with('/') && SOURCES.contains(&ending)
        });
        let is_path = word.split_once('/').is_some_and(|(top, _)| self.paths.contains(top));
        (is_source || is_path) && !word.split('/').any(is_placeholder)
    }

    fn has(&self, word: &str) -> bool {
        self.paths.contains(word) || self.endings.contains(word)
    }

    /// Returns whether a link in a file leads somewhere.
    fn leads(&self, file: &str, link: &str) -> bool {
        let (path, heading) = link.split_once('#').unwrap_or((link, ""));
        let Some(target) = (if path.is_empty() { Some(file.to_owned()) } else { resolved(file, path) })
        else {
            return false;
        };
        let heading_exists = || self.headings.get(&target).is_some_and(|known| known.contains(heading));
        self.paths.contains(&target) && (heading.is_empty() || heading_exists())
    }
}

/// Returns whether a part of a path stands for any name, such as `NAME`.
fn is_placeholder(part: &str) -> bool {
    part.contains(['*', '{', '}', '<', '>', '…'])
        || (part.len() > 1 && part.chars().all(|c| c.is_ascii_uppercase()))
}

/// Returns the path from the root of a path that is relative to a file, or `None` if it leaves the root.
fn resolved(file: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in path.trim_end_matches('/').split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()?),
            _ => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// Returns the references in a file that lead nowhere, with their lines.
fn dead(tree: &Tree, file: &str, text: &str, marks: &[&str]) -> Vec<String> {
    let is_document = marks == [""];
    let mut dead = Vec::new();
    let mut in_code = false;
    for (at, line) in text.lines().enumerate() {
        let start = line.trim_start();
        if is_document && start.starts_with("```") {
            in_code = !in_code;
        }
        if in_code || !marks.iter().any(|mark| start.starts_with(mark)) {
            continue;
        }
        let mut wrong: BTreeSet<&str> = names(line).filter(|w| tree.would_have(w) && !tree.has(w)).collect();
        if is_document {
            wrong.extend(links(line).filter(|link| !link.contains("://") && !tree.leads(file, link)));
        }
        dead.extend(wrong.into_iter().map(|word| format!("{file}:{}: {word}", at + 1)));
    }
    dead
}

/// Returns the words of a line as paths, without what only leads up or to the present folder.
fn names(line: &str) -> impl Iterator<Item = &str> {
    let words = line.split_whitespace().filter(|word| !word.contains("://"));
    let is_of_path = |c: char| c.is_alphanumeric() || "_-./@*{}<>…".contains(c);
    let words = words.flat_map(move |word| word.split(move |c| !is_of_path(c)));
    words.map(|word| {
        word.trim_start_matches("../").trim_start_matches("./").trim_matches('/').trim_end_matches('.')
    })
}

/// Returns the targets of the links in a line of Markdown.
fn links(line: &str) -> impl Iterator<Item = &str> {
    line.split("](").skip(1).filter_map(|rest| rest.split(')').next())
}

/// Returns the anchors of the headings of a document, as they are shown on the web.
fn headings(text: &str) -> BTreeSet<String> {
    let headings = text.lines().filter(|line| line.starts_with('#'));
    let anchor = |heading: &str| -> String {
        let kept = heading.trim_start_matches('#').trim().chars();
        let kept = kept.filter(|c| c.is_alphanumeric() || " -_".contains(*c));
        kept.flat_map(char::to_lowercase).map(|c| if c == ' ' { '-' } else { c }).collect()
    };
    headings.map(anchor).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dead_in(file: &str, text: &str) -> Vec<String> {
        let mut tree = Tree::default();
        for file in ["README.md", "docs/codes.md", "crates/a/src/store/open.rs"] {
            tree.add(file);
        }
        tree.headings.insert("docs/codes.md".to_owned(), headings("# Codes\n\n## What is “new”?\n"));
        let dead = dead(&tree, file, text, comment_marks(Path::new(file)).unwrap());
        dead.into_iter().map(|line| line.rsplit(": ").next().unwrap().to_owned()).collect()
    }

    #[test]
    fn links_lead_to_files_folders_and_headings() {
        let sound =
            "[a](docs/codes.md) ![b](docs) [c](https://example.com/x.md) [d](docs/codes.md#what-is-new)";
        assert_eq!(dead_in("README.md", sound), [""; 0]);
        assert_eq!(dead_in("docs/codes.md", "[a](../README.md) [b](#codes)"), [""; 0]);
        for dead in ["docs/other.md", "docs/codes.md#old", "codes.md", "../README.md", "#codes"] {
            assert!(dead_in("README.md", &format!("[a]({dead})")).contains(&dead.to_owned()), "{dead}");
        }
    }

    #[test]
    fn names_are_those_of_files() {
        let sound =
            "`crates/a`, `open.rs`, store/open.rs. `docs/*.md` `crates/NAME` and/or `../README.md` `.md`";
        assert_eq!(dead_in("README.md", sound), [""; 0]);
        let wrong = dead_in("README.md", "`crates/b`, `shut.rs`; store/shut.rs.");
        assert_eq!(wrong, ["crates/b", "shut.rs", "store/shut.rs"]);
    }

    #[test]
    fn in_sources_only_comments_are_read() {
        let source = "/// See `gone.md`.\nlet text = \"lost.md\";\n//! lost.rs";
        assert_eq!(dead_in("crates/a/src/store/open.rs", source), ["gone.md", "lost.rs"]);
        assert_eq!(dead_in("Cargo.toml", "# gone.md\na = \"lost.md\""), ["gone.md"]);
    }

    #[test]
    fn examples_are_not_read() {
        assert_eq!(dead_in("README.md", "```sh\ncat gone.md\n```\nlost.md"), ["lost.md"]);
    }

    #[test]
    fn every_reference_leads_somewhere() {
        check().unwrap();
    }
}
