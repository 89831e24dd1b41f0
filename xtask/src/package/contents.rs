//! What the packages for Linux contain besides the app: the command line with its manual pages and completions, metadata,
//! icons and licences.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::metadata::{self, METAINFO};
use crate::{process, workspace};

/// A kind of package. They differ in where some files are expected.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Deb,
    Rpm,
}

/// The files of a package: their paths in it, and where they are now.
pub type Files = BTreeMap<String, PathBuf>;

/// Files that were made for the packages.
pub struct Contents {
    /// The folder with these files.
    pub folder: PathBuf,
    /// The command line.
    kith: PathBuf,
}

impl Contents {
    /// Makes all files, with the programs that were built beside the app.
    pub fn make(app: &Path) -> Result<Contents> {
        let folder = app.with_file_name("package");
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(&folder)?;
        process::run(Command::new(app.with_file_name("kith-cli-docs")).arg(&folder))?;
        metadata::write_metainfo(&folder)?;
        let root = workspace::root();
        compress(&root.join("CHANGELOG.md"), &folder.join("NEWS"))?;
        compress(&root.join("src-tauri/linux/kith-desktop.1"), &folder.join("man1/kith-desktop.1"))?;
        let licence = fs::read_to_string(root.join("LICENSE-MIT"))?;
        fs::write(folder.join("copyright"), copyright(&licence))?;
        let list = fs::read_to_string(root.join("ui/src/settings/licences.json"))?;
        fs::write(folder.join("third-party.txt"), third_party(&list)?)?;
        Ok(Contents { folder, kith: app.with_file_name("kith") })
    }

    /// Returns the files of a kind of package.
    pub fn files(&self, kind: Kind) -> Result<Files> {
        let root = workspace::root();
        let zsh = if kind == Kind::Deb { "vendor-completions" } else { "site-functions" };
        let made = |name: &str| self.folder.join(name);
        let mut files = Files::from([
            ("/usr/bin/kith".to_owned(), self.kith.clone()),
            ("/usr/share/bash-completion/completions/kith".to_owned(), made("completions/kith.bash")),
            (format!("/usr/share/zsh/{zsh}/_kith"), made("completions/_kith")),
            ("/usr/share/fish/vendor_completions.d/kith.fish".to_owned(), made("completions/kith.fish")),
            ("/usr/share/kith/kith.ps1".to_owned(), made("completions/_kith.ps1")),
            (format!("/usr/share/metainfo/{METAINFO}"), made(METAINFO)),
            (
                "/usr/share/icons/hicolor/scalable/apps/kith-desktop.svg".to_owned(),
                root.join("icons/kith.svg"),
            ),
            ("/usr/share/doc/kith/NEWS.gz".to_owned(), made("NEWS.gz")),
            ("/usr/share/doc/kith/third-party.txt".to_owned(), made("third-party.txt")),
        ]);
        match kind {
            Kind::Deb => drop(files.insert("/usr/share/doc/kith/copyright".to_owned(), made("copyright"))),
            Kind::Rpm => files.extend(
                ["LICENSE", "LICENSE-MIT", "LICENSE-APACHE"]
                    .map(|name| (format!("/usr/share/licenses/kith/{name}"), root.join(name))),
            ),
        }
        for page in fs::read_dir(made("man1"))? {
            let page = page?;
            let name = page.file_name().to_string_lossy().into_owned();
            files.insert(format!("/usr/share/man/man1/{name}"), page.path());
        }
        Ok(files)
    }
}

/// Writes a compressed copy of a file, whose name gets the ending `.gz`.
fn compress(file: &Path, copy: &Path) -> Result<()> {
    fs::copy(file, copy)?;
    process::run(Command::new("gzip").args(["--best", "--no-name"]).arg(copy))
}

/// Returns the licence of a Debian package, with the text of the MIT licence. Debian has a copy of the other one.
fn copyright(mit: &str) -> String {
    format!(
        "Kith is licensed under the MIT license or the Apache License 2.0, at your option.\n\n\
         On Debian systems, the Apache License 2.0 is in /usr/share/common-licenses/Apache-2.0.\n\
         The libraries that are part of Kith are listed with their licences in\n\
         /usr/share/doc/kith/third-party.txt.\n\n{mit}"
    )
}

/// Returns the list of third-party software as a text with a line for each library.
fn third_party(list: &str) -> Result<String> {
    let list: Vec<[String; 4]> = serde_json::from_str(list).context("the list of licences cannot be read")?;
    let lines = list.iter().map(|[name, version, licence, repository]| {
        let line = format!("{name} {version}: {licence}");
        if repository.is_empty() { format!("{line}\n") } else { format!("{line}, {repository}\n") }
    });
    Ok(lines.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_library_is_a_line() {
        let list = r#"[["a", "1.0", "MIT", "https://a.example"], ["b", "2.0", "ISC", ""]]"#;
        assert_eq!(third_party(list).unwrap(), "a 1.0: MIT, https://a.example\nb 2.0: ISC\n");
    }

    #[test]
    fn the_shipped_libraries_are_in_the_list() {
        let list = fs::read_to_string(workspace::root().join("ui/src/settings/licences.json")).unwrap();
        let text = third_party(&list).unwrap();
        assert!(text.lines().any(|line| line.starts_with("rusqlite ") && line.contains("MIT")), "{text}");
    }
}
