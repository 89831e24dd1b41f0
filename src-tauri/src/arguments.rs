//! Parsing the command-line arguments: the folder of the store, and files to open.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The text that `--help` prints.
pub const USAGE: &str = "\
Kith, a contacts manager

Usage: kith-desktop [--data-dir DIR] [FILE]...

  FILE            a .csv, .xlsx, .xls, .ods … file to import; the window opens on it
  --data-dir DIR  keep contacts in DIR (also: KITH_DATA_DIR)
  --help          print this
  --version       print the version
";

/// The parsed arguments.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Arguments {
    /// The data folder given by `--data-dir`.
    pub data_dir: Option<PathBuf>,
    /// The files to open, as absolute paths.
    pub files: Vec<PathBuf>,
    /// What to print instead of opening the window, if anything.
    pub notice: Option<Notice>,
}

/// A text that is printed instead of opening the window.
#[derive(Debug, PartialEq, Eq)]
pub enum Notice {
    /// The usage, for `--help`.
    Help,
    /// The version, for `--version`.
    Version,
    /// An error, for an unknown argument or one without its value.
    Wrong(String),
}

/// Parses the arguments after the program's name. Relative paths are resolved against `directory`.
pub fn parse(arguments: impl IntoIterator<Item = OsString>, directory: &Path) -> Arguments {
    let mut parsed = Arguments::default();
    let mut rest = arguments.into_iter();
    while let Some(argument) = rest.next() {
        let text = argument.to_string_lossy();
        if text == "--help" || text == "-h" {
            parsed.notice = Some(Notice::Help);
        } else if text == "--version" || text == "-V" {
            parsed.notice = Some(Notice::Version);
        } else if text == "--data-dir" {
            match rest.next() {
                Some(value) => parsed.data_dir = Some(directory.join(value)),
                None => parsed.notice = Some(Notice::Wrong("--data-dir needs a folder".into())),
            }
        } else if let Some(value) = text.strip_prefix("--data-dir=") {
            parsed.data_dir = Some(directory.join(value));
        } else if text.starts_with('-') {
            parsed.notice = Some(Notice::Wrong(format!("Kith does not know {text}")));
        } else if !text.is_empty() {
            parsed.files.push(directory.join(&argument));
        }
    }
    parsed
}

/// Returns the folder in which contacts are kept: the argument, or else `KITH_DATA_DIR`, or else the user's
/// data folder.
pub fn data_dir(argument: Option<PathBuf>, variable: Option<OsString>) -> Option<PathBuf> {
    argument.or_else(|| variable.filter(|v| !v.is_empty()).map(PathBuf::from)).or_else(usual_data_dir)
}

/// Returns the user's data folder, unless there is no home folder. On Windows it is in the part of the profile that
/// stays on the computer: a store can be large, and two computers that copied it to and fro would damage it.
pub fn usual_data_dir() -> Option<PathBuf> {
    directories::ProjectDirs::from("app", "kith", "Kith").map(|dirs| dirs.data_local_dir().to_path_buf())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(arguments: &[&str]) -> Arguments {
        parse(arguments.iter().map(OsString::from), Path::new("/here"))
    }

    #[test]
    fn files_are_taken_from_where_the_program_was_called() {
        assert_eq!(parsed(&["a.csv", "/b.xlsx"]).files, [Path::new("/here/a.csv"), Path::new("/b.xlsx")]);
    }

    #[test]
    fn the_data_folder_comes_in_both_spellings() {
        for arguments in [&["--data-dir", "d"][..], &["--data-dir=d"]] {
            assert_eq!(parsed(arguments).data_dir.as_deref(), Some(Path::new("/here/d")));
        }
    }

    #[test]
    fn an_argument_out_of_place_is_named() {
        assert_eq!(parsed(&["--data-dir"]).notice, Some(Notice::Wrong("--data-dir needs a folder".into())));
        assert_eq!(parsed(&["--fast"]).notice, Some(Notice::Wrong("Kith does not know --fast".into())));
    }

    #[test]
    fn the_argument_wins_over_the_variable() {
        let pick = |a: Option<&str>, v: Option<&str>| data_dir(a.map(PathBuf::from), v.map(OsString::from));
        assert_eq!(pick(Some("/a"), Some("/v")), Some(PathBuf::from("/a")));
        assert_eq!(pick(None, Some("/v")), Some(PathBuf::from("/v")));
        assert_ne!(pick(None, Some("")), Some(PathBuf::new()));
    }
}
