//! What tells a Linux desktop about the app: its entry in the menus and its AppStream metadata. A step of `cargo xtask
//! test` checks both with the tools of freedesktop.org.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::{process, workspace};

/// The name of the AppStream metadata where it is installed.
pub const METAINFO: &str = "app.kith.desktop.metainfo.xml";

/// Checks both files as they are installed.
pub fn check() -> Result<()> {
    let folder = workspace::target().join("metadata");
    fs::create_dir_all(&folder)?;
    let metainfo = write_metainfo(&folder)?;
    process::run(Command::new("appstreamcli").args(["validate", "--no-net"]).arg(metainfo))?;
    let entry = folder.join("Kith.desktop");
    fs::write(&entry, entry_of(&fs::read_to_string(source("kith.desktop"))?, &settings()?))?;
    process::run(Command::new("desktop-file-validate").arg(entry))
}

/// Writes the AppStream metadata with the releases of the changelog to a folder.
pub fn write_metainfo(folder: &Path) -> Result<PathBuf> {
    let template = fs::read_to_string(source(METAINFO)).context("the metadata cannot be read")?;
    let changelog = fs::read_to_string(workspace::root().join("CHANGELOG.md"))?;
    let file = folder.join(METAINFO);
    fs::write(&file, with_releases(&template, &changelog)?)?;
    Ok(file)
}

fn source(name: &str) -> PathBuf {
    workspace::root().join("src-tauri/linux").join(name)
}

/// Returns the configuration of the app.
pub fn settings() -> Result<Value> {
    let text = fs::read_to_string(workspace::root().join("src-tauri/tauri.conf.json"))?;
    Ok(serde_json::from_str(&text)?)
}

/// Returns the metadata with the released versions of a changelog, whose headings are like `## 0.2.0 (2026-11-29)`.
fn with_releases(template: &str, changelog: &str) -> Result<String> {
    const PLACE: &str = "  <releases/>\n";
    if !template.contains(PLACE) {
        bail!("the metadata has no place for releases");
    }
    let headings = changelog.lines().filter_map(|line| line.strip_prefix("## "));
    let released = headings.filter_map(|heading| heading.strip_suffix(')')?.split_once(" ("));
    let lines: String = released
        .map(|(version, date)| format!("    <release version=\"{version}\" date=\"{date}\"/>\n"))
        .collect();
    let releases = if lines.is_empty() { lines } else { format!("  <releases>\n{lines}  </releases>\n") };
    Ok(template.replace(PLACE, &releases))
}

/// Returns the entry in the menus, filled in as Tauri does it.
fn entry_of(template: &str, settings: &Value) -> String {
    let types: Vec<&str> = settings["bundle"]["fileAssociations"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|association| association["mimeType"].as_str())
        .collect();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    template
        .replace("{{name}}", &text(&settings["productName"]))
        .replace("{{comment}}", &text(&settings["bundle"]["shortDescription"]))
        .replace("{{exec}}", "kith-desktop")
        .replace("{{icon}}", "kith-desktop")
        .replace("{{mime_type}}", &types.join(";"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn metainfo() -> String {
        fs::read_to_string(source(METAINFO)).unwrap()
    }

    fn entry() -> String {
        entry_of(&fs::read_to_string(source("kith.desktop")).unwrap(), &settings().unwrap())
    }

    /// Returns the contents of all elements with this name.
    fn elements<'t>(text: &'t str, name: &str) -> BTreeSet<&'t str> {
        let (start, end) = (format!("<{name}>"), format!("</{name}>"));
        text.split(start.as_str()).skip(1).filter_map(|rest| rest.split(end.as_str()).next()).collect()
    }

    /// Returns the values of a list in the entry.
    fn list<'t>(entry: &'t str, key: &str) -> BTreeSet<&'t str> {
        let value = entry.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix('='));
        value.unwrap().split_terminator(';').collect()
    }

    #[test]
    fn both_files_name_the_same_types_and_categories() {
        let (metainfo, entry) = (metainfo(), entry());
        assert!(elements(&metainfo, "mediatype").contains("text/vcard"));
        assert_eq!(elements(&metainfo, "mediatype"), list(&entry, "MimeType"));
        assert_eq!(elements(&metainfo, "category"), list(&entry, "Categories"));
    }

    #[test]
    fn the_metadata_names_the_app_as_it_is_configured() {
        let (metainfo, settings) = (metainfo(), settings().unwrap());
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let id = text(&settings["identifier"]);
        assert!(metainfo.contains(&format!("<id>{id}</id>")));
        assert_eq!(METAINFO, format!("{id}.metainfo.xml"));
        let name = text(&settings["productName"]);
        assert!(metainfo.contains(&format!("<name>{name}</name>")));
        assert!(metainfo.contains(&format!("<launchable type=\"desktop-id\">{name}.desktop</launchable>")));
        let licence = text(&settings["bundle"]["license"]);
        assert!(metainfo.contains(&format!("<project_license>{licence}</project_license>")));
    }

    #[test]
    fn nothing_of_the_entry_is_left_to_fill_in() {
        assert!(!entry().contains("{{"), "{}", entry());
    }

    #[test]
    fn only_released_versions_are_releases() {
        let template = "<a>\n  <releases/>\n</a>\n";
        let changelog =
            "# Changelog\n\n## Unreleased\n\n- x\n\n## 0.2.0 (2026-11-29)\n\n### Added (2)\n\n- y\n";
        assert_eq!(
            with_releases(template, changelog).unwrap(),
            "<a>\n  <releases>\n    <release version=\"0.2.0\" date=\"2026-11-29\"/>\n  </releases>\n</a>\n"
        );
        assert_eq!(with_releases(template, "## Unreleased\n").unwrap(), "<a>\n</a>\n");
        assert!(with_releases("<a/>", changelog).is_err());
    }
}
