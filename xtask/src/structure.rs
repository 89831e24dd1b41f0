//! Checks the dependencies between the modules of each crate: there must be no cycles, and no dependency on a
//! higher layer. A step of `cargo xtask test`.
//!
//! A file depends on the files whose items are named in its `use` statements and paths (`crate::…`,
//! `super::…`, `self::…`). A parent that re-exports items of its children depends on them, so a child that
//! uses an item of its parent creates a cycle; such an item belongs in a separate file. Tests are ignored;
//! they may depend on anything.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Result, bail};

use crate::workspace;

/// The folders of the crates that are checked.
const CRATES: [&str; 8] = [
    "crates/text",
    "crates/phone",
    "crates/container",
    "crates/source",
    "crates/chat",
    "crates/engine",
    "crates/cli",
    "src-tauri",
];

/// The layers of the engine, the lowest first. A file may depend on its own layer and lower ones. `error`
/// belongs to no layer, because it wraps the errors of all layers and is used in all of them.
const LAYERS: [&[&str]; 3] = [
    &[
        "clock", "contact", "counts", "email", "field", "finding", "group", "message", "output", "plan",
        "problem", "progress",
    ],
    &["mapping", "validate", "store"],
    &["browse", "bulk_edit", "duplicates", "edit", "export", "history", "import", "sample"],
];

/// Returns an error with a list of all cycles and all dependencies on a higher layer.
pub fn check() -> Result<()> {
    let mut wrong = Vec::new();
    let mut count = 0;
    for name in CRATES {
        let graph = Graph::of(&read(&workspace::root().join(name).join("src"))?);
        count += graph.edges.len();
        wrong.extend(
            graph.circles().into_iter().map(|circle| format!("{name}: a cycle of {}", circle.join(", "))),
        );
        if name == "crates/engine" {
            wrong.extend(
                graph
                    .arrows_up()
                    .into_iter()
                    .map(|(from, to)| format!("{name}: a dependency on a higher layer, {from} → {to}")),
            );
        }
    }
    if !wrong.is_empty() {
        bail!("the dependencies between modules are wrong:\n  {}", wrong.join("\n  "));
    }
    println!("{count} files, without cycles and dependencies on a higher layer.");
    Ok(())
}

/// The modules of a crate: the source of each without its tests, by path (`store::open`, or empty for the
/// root).
type Modules = BTreeMap<String, String>;

fn read(src: &Path) -> Result<Modules> {
    let mut modules = Modules::new();
    let mut folders = vec![src.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let module = module_of(path.strip_prefix(src)?);
                if !module.split("::").any(|part| part == "tests") {
                    modules.insert(module, without_tests(&fs::read_to_string(&path)?));
                }
            }
        }
    }
    Ok(modules)
}

/// Returns the module path of a file: `output::target` for `output/target.rs`, and an empty path for `lib.rs` and
/// `main.rs`.
fn module_of(path: &Path) -> String {
    let parts: Vec<_> =
        path.with_extension("").iter().map(|part| part.to_string_lossy().into_owned()).collect();
    let named = match parts.split_last() {
        Some((last, folders)) if matches!(last.as_str(), "mod" | "lib" | "main") => folders,
        _ => &parts,
    };
    named.join("::")
}

/// Returns the source up to its module of tests, without comments.
fn without_tests(source: &str) -> String {
    let end = source.find("#[cfg(test)]\nmod ").unwrap_or(source.len());
    let lines = source[..end].lines().map(|line| line.split_once("//").map_or(line, |(code, _)| code));
    lines.collect::<Vec<_>>().join("\n")
}

/// The dependencies between files.
struct Graph {
    edges: BTreeMap<String, BTreeSet<String>>,
}

impl Graph {
    fn of(modules: &Modules) -> Graph {
        let mut edges = BTreeMap::new();
        for (module, source) in modules {
            let mut targets: BTreeSet<String> = BTreeSet::new();
            for path in paths(source) {
                targets.extend(resolve(modules, module, &path));
            }
            targets.remove(module);
            edges.insert(module.clone(), targets);
        }
        Graph { edges }
    }

    /// Returns the cycles: sets of files in which each depends on every other, directly or indirectly.
    fn circles(&self) -> Vec<Vec<String>> {
        let reach: BTreeMap<&String, BTreeSet<&String>> =
            self.edges.keys().map(|from| (from, self.reachable(from))).collect();
        let mut circles = BTreeSet::new();
        for (from, reached) in &reach {
            let circle: Vec<String> = reached
                .iter()
                .filter(|to| reach.get(*to).is_some_and(|back| back.contains(from)))
                .map(|to| shown(to))
                .collect();
            if circle.len() > 1 {
                circles.insert(circle);
            }
        }
        circles.into_iter().collect()
    }

    fn reachable<'g>(&'g self, from: &String) -> BTreeSet<&'g String> {
        let mut reached = BTreeSet::new();
        let mut next: Vec<&String> = self.edges.get(from).into_iter().flatten().collect();
        while let Some(module) = next.pop() {
            if reached.insert(module) {
                next.extend(self.edges.get(module).into_iter().flatten());
            }
        }
        reached
    }

    /// Returns the dependencies of a lower layer on a higher one.
    fn arrows_up(&self) -> Vec<(String, String)> {
        let layer = |module: &str| {
            let top = module.split("::").next().unwrap_or_default();
            LAYERS.iter().position(|layer| layer.contains(&top))
        };
        let pairs = self.edges.iter().flat_map(|(from, targets)| targets.iter().map(move |to| (from, to)));
        pairs
            .filter(|(from, to)| matches!((layer(from), layer(to)), (Some(low), Some(high)) if low < high))
            .map(|(from, to)| (from.clone(), to.clone()))
            .collect()
    }
}

fn shown(module: &str) -> String {
    if module.is_empty() { "the root".to_owned() } else { module.to_owned() }
}

/// Returns all paths in a source that begin with `crate`, `super`, `self` or, in a `use` statement, a child
/// module. Braces are expanded.
fn paths(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    for start in ["crate::", "super::", "self::", "use "] {
        for (at, _) in source.match_indices(start) {
            let before = &source[..at];
            if before.ends_with(is_word) || before.ends_with("::") || before.ends_with("pub(in ") {
                continue;
            }
            let from = if start == "use " { at + start.len() } else { at };
            expand("", &source[from..], &mut found);
        }
    }
    found
}

/// Parses one path with its braces at the start of `text`, and returns the number of bytes parsed.
fn expand(prefix: &str, text: &str, found: &mut Vec<String>) -> usize {
    let end = text.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':')).unwrap_or(text.len());
    let path = format!("{prefix}{}", &text[..end]);
    if !text[end..].starts_with('{') {
        found.push(path.trim_end_matches("::").to_owned());
        return end;
    }
    let mut at = end + 1;
    loop {
        at += text[at..].find(|c: char| !(c.is_whitespace() || c == ',')).unwrap_or(text.len() - at);
        match text[at..].chars().next() {
            None => return at,
            Some('}') => return at + 1,
            Some(c) if c.is_alphanumeric() || c == '_' => {
                at += expand(&path, &text[at..], found);
                // Skip a renaming like `as other`.
                at += text[at..].find([',', '}']).unwrap_or(text.len() - at);
            }
            Some(c) => at += c.len_utf8(),
        }
    }
}

/// Resolves a path in a module to a file. Returns `None` if the path leads to another crate.
fn resolve(modules: &Modules, from: &str, path: &str) -> Option<String> {
    let mut here: Vec<&str> = from.split("::").filter(|part| !part.is_empty()).collect();
    let mut parts = path.split("::").peekable();
    match parts.peek().copied() {
        Some("crate") => {
            here.clear();
            parts.next();
        }
        Some("self") => {
            parts.next();
        }
        Some("super") => {
            while parts.peek() == Some(&"super") {
                here.pop();
                parts.next();
            }
        }
        // Either a child module or another crate.
        Some(first) => {
            let child = [here.as_slice(), &[first]].concat().join("::");
            if !modules.contains_key(&child) {
                return None;
            }
        }
        None => return None,
    }
    for part in parts {
        here.push(part);
        if !modules.contains_key(&here.join("::")) {
            here.pop();
            break;
        }
    }
    let module = here.join("::");
    modules.contains_key(&module).then_some(module)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn graph(files: &[(&str, &str)]) -> Graph {
        let modules =
            files.iter().map(|(name, source)| ((*name).to_owned(), without_tests(source))).collect();
        Graph::of(&modules)
    }

    #[test]
    fn braces_are_written_out() {
        let found = paths("use crate::{a::{B, c}, d as e};\nlet x = super::f::G::new();");
        assert_eq!(
            found,
            [
                "crate::a::B",
                "crate::a::c",
                "crate::d",
                "super::f::G::new",
                "crate::a::B",
                "crate::a::c",
                "crate::d"
            ]
        );
    }

    #[test]
    fn a_child_that_takes_from_its_parent_closes_a_circle() {
        let wrong = graph(&[("a", "mod b;\npub use b::B;"), ("a::b", "use super::Shared;")]);
        assert_eq!(wrong.circles(), [["a", "a::b"]]);
        let right = graph(&[("a", "pub use b::B;"), ("a::b", "use super::c::Shared;"), ("a::c", "")]);
        assert!(right.circles().is_empty());
    }

    #[test]
    fn tests_may_look_at_anything() {
        let graph = graph(&[
            ("a", "use b::B;"),
            ("a::b", "struct B;\n#[cfg(test)]\nmod tests {\n use super::super::X; }"),
        ]);
        assert!(graph.circles().is_empty());
    }

    #[test]
    fn an_arrow_up_is_found() {
        let graph = graph(&[("store", "use crate::import::Counts;"), ("import", ""), ("field", "")]);
        assert_eq!(graph.arrows_up(), [("store".to_owned(), "import".to_owned())]);
    }

    #[test]
    fn the_modules_are_in_order() {
        check().unwrap();
    }
}
