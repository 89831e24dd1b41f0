//! Commands for files that the user chooses to import, and for files that Kith writes.

use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use std::sync::PoisonError;

use kith_engine::browse::Selection;
use kith_engine::export::{self, ExportError, ExportOptions, Format};
use kith_engine::import::{self, FileWarning};
use kith_engine::source::ReadOptions;
use kith_engine::store::Store;
use kith_engine::{Error, Failure};
use serde::{Deserialize, Serialize};
use tauri::State;

use crate::answer::Answer;
use crate::dialogs::{FileKind, SaveRequest};
use crate::files::{SavedFile, SourceFile};
use crate::jobs::JobId;
use crate::shell::Shell;
use crate::store::{off_thread, refusal};
use crate::words::{Words, dated};

/// The extensions of files that can be imported.
const SOURCES: &[&str] = &["csv", "tsv", "txt", "xlsx", "xlsm", "xlsb", "xls", "ods", "vcf", "vcard", "ldif"];

/// The format of a table.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(test, derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum FileFormat {
    /// Comma-separated values.
    Csv,
    /// An Excel workbook.
    Xlsx,
}

impl FileFormat {
    fn engine(self) -> Format {
        match self {
            FileFormat::Csv => Format::Csv,
            FileFormat::Xlsx => Format::Xlsx,
        }
    }

    /// Returns the format for a file name: CSV for the extension `.csv`, otherwise a workbook.
    fn of(path: &Path) -> FileFormat {
        let csv = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
        if csv { FileFormat::Csv } else { FileFormat::Xlsx }
    }

    fn kind(self, words: &Words) -> FileKind {
        match self {
            FileFormat::Csv => FileKind { label: words.kind_csv.clone(), extensions: &["csv"] },
            FileFormat::Xlsx => FileKind { label: words.kind_xlsx.clone(), extensions: &["xlsx"] },
        }
    }
}

/// The format of exported contacts.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(test, derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum ContactFormat {
    /// Comma-separated values.
    Csv,
    /// An Excel workbook.
    Xlsx,
    /// vCards, for other address books.
    Vcard,
}

impl ContactFormat {
    fn kind(self, words: &Words) -> FileKind {
        match self {
            ContactFormat::Csv => FileFormat::Csv.kind(words),
            ContactFormat::Xlsx => FileFormat::Xlsx.kind(words),
            // The name is the same in every language.
            ContactFormat::Vcard => FileKind { label: "vCard".into(), extensions: &["vcf", "vcard"] },
        }
    }
}

/// Lets the user choose files to import. Returns none if they cancel.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn pick_sources(shell: State<'_, Shell>) -> Answer<Vec<SourceFile>> {
    let words = shell.words.now();
    let kinds = vec![
        FileKind { label: words.kind_sources, extensions: SOURCES },
        FileKind { label: words.kind_every, extensions: &["*"] },
    ];
    let paths = shell.dialogs.open_several(words.import_title, kinds).await;
    paths.iter().map(|path| shell.chosen(path)).collect()
}

/// Takes cells that were copied from a spreadsheet as a file to import.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn paste_source(shell: State<'_, Shell>, text: String) -> Answer<SourceFile> {
    let path = shell.pasted.keep(&text).map_err(|error| refusal(Error::Temporary(error)))?;
    shell.chosen(&path)
}

/// Several files, combined to be imported as one.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(specta::Type))]
pub struct Combined {
    /// The combined file.
    source: SourceFile,
    /// The warnings about each file, with its name.
    warnings: Vec<(String, FileWarning)>,
}

/// Combines several chosen files into one. `name` is what it is called in the list of imports.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn combine_sources(shell: State<'_, Shell>, tokens: Vec<String>, name: String) -> Answer<Combined> {
    let paths = tokens.iter().map(|token| shell.source_path(token)).collect::<Answer<Vec<_>>>()?;
    // A name is not a path.
    let name = name.replace(['/', '\\'], " ");
    let out = shell.pasted.place(&format!("{name}.csv")).map_err(|error| refusal(Error::Temporary(error)))?;
    let combined = out.clone();
    let warnings =
        off_thread(move || import::combine(&paths, &ReadOptions::default(), &combined).map_err(refusal))
            .await?;
    Ok(Combined { source: shell.chosen(&out)?, warnings })
}

/// Returns the recently imported files that still exist, the latest first.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn recent_sources(shell: State<'_, Shell>) -> Answer<Vec<SourceFile>> {
    shell.recent_sources().await
}

/// Lets the user save the failed records of the preview or import with this job id. Returns `null` if they
/// cancel.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn save_failed_rows(shell: State<'_, Shell>, job: JobId) -> Answer<Option<SavedFile>> {
    let gone = || Failure::new("no_failed_rows", "There are no failed rows of this import to save.");
    let failures = shell.failed_rows.of(job).ok_or_else(gone)?;
    let place = ask_where(
        &shell,
        |words| (words.failed_title, dated(&words.failed_name)),
        |words| vec![FileFormat::Xlsx.kind(words), FileFormat::Csv.kind(words)],
    )
    .await;
    let Some(path) = place else { return Ok(None) };
    let target = path.clone();
    let format = FileFormat::of(&path);
    let count = off_thread(move || {
        let mut failures = failures.lock().unwrap_or_else(PoisonError::into_inner);
        let rows = failures.rows();
        if rows.count() == 0 {
            return Err(gone());
        }
        rows.save(&target, format.engine()).map_err(|error: ExportError| refusal(error))?;
        Ok(rows.count())
    })
    .await?;
    Ok(Some(shell.saved.saved(&path, count)))
}

/// Shows a file that Kith wrote in the system's file manager.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn reveal(shell: State<'_, Shell>, token: String) -> Answer<()> {
    let missing = || Failure::new("file_not_found", "That file is no longer there. It may have been moved.");
    let path = shell.saved.path(&token).filter(|path| path.exists()).ok_or_else(missing)?;
    tauri_plugin_opener::reveal_item_in_dir(path).map_err(|_| {
        tracing::warn!("a folder could not be shown");
        Failure::new("folder_not_shown", "The folder could not be opened: no file manager answered.")
    })
}

/// Lets the user save an import template: an empty table with a column for each field. Returns `null` if they
/// cancel.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn save_template(shell: State<'_, Shell>, format: FileFormat) -> Answer<Option<SavedFile>> {
    let place = ask_where(
        &shell,
        |words| (words.template_title, words.template_name),
        |words| vec![format.kind(words)],
    )
    .await;
    let Some(path) = place else { return Ok(None) };
    let target = path.clone();
    let write =
        move |store: &mut Store| -> Result<_, Error> { export::template(store, &target, format.engine()) };
    shell.store.with(write).await?;
    Ok(Some(shell.saved.saved(&path, 0)))
}

/// Lets the user save contacts as a table or as vCards. Returns `null` if they cancel.
#[tauri::command]
#[cfg_attr(test, specta::specta)]
pub async fn export_contacts(
    shell: State<'_, Shell>,
    selection: Selection,
    format: ContactFormat,
) -> Answer<Option<SavedFile>> {
    let place = ask_where(
        &shell,
        |words| (words.export_title, dated(&words.export_name)),
        |words| vec![format.kind(words)],
    )
    .await;
    let Some(path) = place else { return Ok(None) };
    let (access, target) = (shell.store.clone(), path.clone());
    let exported = off_thread(move || {
        let ids = access.list_now(|browser, store| browser.resolve(store, &selection))?;
        // The export uses its own connection, so that a large export does not block other commands.
        let store = access.open().map_err(refusal)?;
        let options = ExportOptions::default();
        export::export(&store, Some(&ids), &target, &options, &mut |_| {}, &AtomicBool::new(false))
            .map_err(refusal)
    });
    Ok(Some(shell.saved.saved(&path, exported.await?)))
}

/// Asks the user where to save a file. `say` selects the title and the proposed name from the translated
/// texts. If the chosen name has no extension of one of the kinds, the first extension of the first kind is
/// added.
async fn ask_where(
    shell: &Shell,
    say: impl FnOnce(Words) -> (String, String),
    kinds: impl FnOnce(&Words) -> Vec<FileKind>,
) -> Option<PathBuf> {
    let words = shell.words.now();
    let kinds = kinds(&words);
    let (title, name) = say(words);
    let extensions: Vec<&str> = kinds.iter().flat_map(|kind| kind.extensions).copied().collect();
    let extension = extensions.first()?;
    let request = SaveRequest { title, file_name: format!("{name}.{extension}"), kinds };
    let path = shell.dialogs.save(request).await?;
    let ending = path
        .extension()
        .is_some_and(|ending| extensions.iter().any(|known| ending.eq_ignore_ascii_case(known)));
    if ending {
        return Some(path);
    }
    let mut named = path.clone().into_os_string();
    named.push(".");
    named.push(extension);
    // The dialog asked about overwriting the typed name, but not this one, so an existing file must not be
    // overwritten.
    Some(PathBuf::from(named)).filter(|named| !named.exists()).or(Some(path))
}
