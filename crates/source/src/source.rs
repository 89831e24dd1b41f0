//! A file that is open for reading, and what was detected about it.

use std::io::Read;
use std::path::Path;

use kith_container::{Fingerprint, HeldFile};

use crate::cards::{self, CardsPlan};
use crate::delimited::{self, DelimitedPlan};
use crate::detect::file_kind::{self, FileKind};
use crate::file::{Description, Format, ReadOptions, SourceError, SourceWarning, shown};
use crate::records::{FormatPass, Records};
use crate::workbook::{self, SheetPlan};

/// How many bytes at the beginning of a file are examined for its kind.
const HEAD: u64 = 64 << 10;

/// A file, with what was detected about it or chosen in the [`ReadOptions`].
///
/// ```
/// use kith_source::{Format, ReadOptions, open};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let path = folder.path().join("contacts.csv");
/// std::fs::write(&path, "Name;Phone\nJosé;+34 612 345 678\n")?;
/// let source = open(&path, &ReadOptions::default())?;
/// assert_eq!((source.format, source.delimiter), (Format::Csv, Some(';')));
/// assert_eq!(source.encoding.as_deref(), Some("utf-8"));
/// assert_eq!((source.header_row, source.sure), (1, true));
/// assert_eq!(source.headers, ["Name", "Phone"]);
/// assert!(source.sheets.is_empty() && source.sheet.is_none() && source.warnings.is_empty());
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct Source {
    /// The format of the file.
    pub format: Format,
    /// The encoding of a text file, such as `utf-8`, `windows-1252` or `shift_jis`.
    pub encoding: Option<String>,
    /// The character that separates the cells of a delimited text file.
    pub delimiter: Option<char>,
    /// The names of the sheets of a workbook, the visible ones first.
    pub sheets: Vec<String>,
    /// The name of the sheet that is read.
    pub sheet: Option<String>,
    /// The physical line or the row of the sheet with the headers, counted from 1; 0 if there are no headers.
    pub header_row: u64,
    /// The headers, with white space normalised. A column that has data but no header is called `Column 7`, for example.
    pub headers: Vec<String>,
    /// Whether encoding and header row are certain.
    pub sure: bool,
    /// What a person may want to check before importing the file.
    pub warnings: Vec<SourceWarning>,
    file: HeldFile,
    plan: FormatPlan,
}

/// How the records of a file are read, depending on its format.
#[derive(Debug)]
enum FormatPlan {
    Delimited(DelimitedPlan),
    Sheet(SheetPlan),
    Cards(CardsPlan),
}

/// Opens a file, detects its format, and decides how to read it.
///
/// The format is detected from the content of the file, never from its name.
///
/// ```
/// use kith_source::{ReadOptions, open};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let path = folder.path().join("contacts.csv");
/// std::fs::write(&path, "Name,Phone\nAnn,+1\n")?;
/// let source = open(&path, &ReadOptions::default())?;
/// assert_eq!(source.headers, ["Name", "Phone"]);
///
/// let options = ReadOptions { header_row: Some(0), ..ReadOptions::default() };
/// assert_eq!(open(&path, &options)?.headers, ["Column 1", "Column 2"]);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// Returns an error if the file cannot be read, is empty, damaged, encrypted or too large, has a format that is not
/// supported, or if the options do not fit it.
pub fn open(path: &Path, options: &ReadOptions) -> Result<Source, SourceError> {
    let file = HeldFile::open(path).map_err(|error| SourceError::io(path, error))?;
    examine(&file, options).map_err(|error| error.unless_changed(&file))
}

/// Opens a file that is about to be shown to a person, for [`fingerprint`].
///
/// # Errors
///
/// Returns an error if the file cannot be opened.
pub fn hold(path: &Path) -> Result<HeldFile, SourceError> {
    HeldFile::open(path).map_err(|error| SourceError::io(path, error))
}

/// Returns the fingerprint of a file that was shown to a person, for [`Source::must_be`]. The file is held from before it
/// is read for that, so that the fingerprint is that of what was shown.
///
/// ```
/// use kith_source::{ReadOptions, fingerprint, hold, open};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let path = folder.path().join("contacts.csv");
/// std::fs::write(&path, "Name,Phone\nAnn,+1\n")?;
/// let file = hold(&path)?;
/// println!("{:?}", open(&path, &ReadOptions::default())?.headers);
/// let shown = fingerprint(&file)?;
///
/// open(&path, &ReadOptions::default())?.must_be(shown)?;
/// std::fs::write(&path, "Phone,Name\n+1,Ann\n")?;
/// let error = open(&path, &ReadOptions::default())?.must_be(shown).unwrap_err();
/// assert_eq!(error.code(), "file_changed");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// Returns an error if the file cannot be read, or has changed since it was opened.
pub fn fingerprint(file: &HeldFile) -> Result<Fingerprint, SourceError> {
    file.fingerprint().map_err(|error| SourceError::io(file.path(), error))
}

/// Detects the format of a file and decides how to read it.
fn examine(file: &HeldFile, options: &ReadOptions) -> Result<Source, SourceError> {
    let path = file.path();
    let mut head = Vec::new();
    let read = file.reader().take(HEAD).read_to_end(&mut head);
    read.map_err(|error| SourceError::io(path, error))?;
    if head.is_empty() {
        return Err(SourceError::Empty { path: shown(path) });
    }
    let (description, plan) = match file_kind::detect(&head) {
        FileKind::Text | FileKind::Vcard | FileKind::Ldif if options.sheet.is_some() => {
            return Err(SourceError::SheetNotFound {
                path: shown(path),
                sheet: options.sheet.clone().unwrap_or_default(),
                sheets: Vec::new(),
            });
        }
        FileKind::Text => {
            let (description, plan) = delimited::open(file, &head, options)?;
            (description, FormatPlan::Delimited(plan))
        }
        FileKind::Workbook(container) => {
            let (description, plan) = workbook::open(file, container, options)?;
            (description, FormatPlan::Sheet(plan))
        }
        FileKind::Vcard => {
            let (description, plan) = cards::open(file, Format::Vcard, &head, options)?;
            (description, FormatPlan::Cards(plan))
        }
        FileKind::Ldif => {
            let (description, plan) = cards::open(file, Format::Ldif, &head, options)?;
            (description, FormatPlan::Cards(plan))
        }
        FileKind::Other(what, advice) => return Err(SourceError::unsupported(path, what, advice)),
    };
    Ok(Source::new(file, description, plan))
}

impl Source {
    fn new(file: &HeldFile, description: Description, plan: FormatPlan) -> Source {
        let Description { format, encoding, delimiter, sheets, sheet, header_row, headers, sure, warnings } =
            description;
        Source {
            format,
            encoding,
            delimiter,
            sheets,
            sheet,
            header_row,
            headers,
            sure,
            warnings,
            file: file.clone(),
            plan,
        }
    }

    /// The path that the file was opened with.
    ///
    /// ```
    /// # use kith_source::{ReadOptions, open};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let folder = tempfile::tempdir()?;
    /// # let path = folder.path().join("contacts.csv");
    /// # std::fs::write(&path, "Name\nAnn\n")?;
    /// assert_eq!(open(&path, &ReadOptions::default())?.path(), path);
    /// # Ok(())
    /// # }
    /// ```
    pub fn path(&self) -> &Path {
        self.file.path()
    }

    /// The name of the file without its folders.
    ///
    /// ```
    /// # use kith_source::{ReadOptions, open};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let folder = tempfile::tempdir()?;
    /// # let path = folder.path().join("contacts.csv");
    /// # std::fs::write(&path, "Name\nAnn\n")?;
    /// assert_eq!(open(&path, &ReadOptions::default())?.file_name(), "contacts.csv");
    /// # Ok(())
    /// # }
    /// ```
    pub fn file_name(&self) -> String {
        self.path().file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
    }

    /// The size that the file had when it was opened, in bytes.
    ///
    /// ```
    /// # use kith_source::{ReadOptions, open};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let folder = tempfile::tempdir()?;
    /// # let path = folder.path().join("contacts.csv");
    /// std::fs::write(&path, "Name\nAnn\n")?;
    /// assert_eq!(open(&path, &ReadOptions::default())?.size(), 9);
    /// # Ok(())
    /// # }
    /// ```
    pub fn size(&self) -> u64 {
        self.file.size()
    }

    /// Checks that the file has not changed since it was opened. A pass over all records does so at its end.
    ///
    /// ```
    /// use kith_source::{ReadOptions, open};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let folder = tempfile::tempdir()?;
    /// # let path = folder.path().join("contacts.csv");
    /// std::fs::write(&path, "Name\nAnn\n")?;
    /// let source = open(&path, &ReadOptions::default())?;
    /// source.check()?;
    /// std::fs::write(&path, "Name\nAnn\nBob\n")?;
    /// assert_eq!(source.check().unwrap_err().code(), "file_changed");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`SourceError::Changed`] if it has.
    pub fn check(&self) -> Result<(), SourceError> {
        self.file.check().map_err(|error| SourceError::io(self.path(), error))
    }

    /// Checks that the file has the content with this [`fingerprint`]. This reads the whole file.
    ///
    /// # Errors
    ///
    /// [`SourceError::Changed`] if it has another content, or an error if it cannot be read.
    pub fn must_be(&self, shown: Fingerprint) -> Result<(), SourceError> {
        self.file.must_be(shown).map_err(|error| SourceError::io(self.path(), error))
    }

    /// Starts a pass at the first record after the header. There can be any number of passes.
    ///
    /// ```
    /// use kith_source::{Batch, ReadOptions, open};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let folder = tempfile::tempdir()?;
    /// # let path = folder.path().join("contacts.csv");
    /// std::fs::write(&path, "Name\nAnn\n")?;
    /// let source = open(&path, &ReadOptions::default())?;
    /// for _ in 0..2 {
    ///     let mut batch = Batch::new();
    ///     source.records()?.next_batch(&mut batch)?;
    ///     assert_eq!(batch.records().next().map(|record| record.cell(0)), Some("Ann"));
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error if the file can no longer be read or the sheet is damaged.
    pub fn records(&self) -> Result<Records, SourceError> {
        let pass = match &self.plan {
            FormatPlan::Delimited(plan) => {
                plan.records(&self.file).map(|records| FormatPass::Delimited(Box::new(records)))
            }
            FormatPlan::Sheet(plan) => {
                plan.records(self.path()).map(|records| FormatPass::Sheet(Box::new(records)))
            }
            FormatPlan::Cards(plan) => {
                plan.records(&self.file).map(|records| FormatPass::Cards(Box::new(records)))
            }
        };
        let pass = pass.map_err(|error| error.unless_changed(&self.file))?;
        Ok(Records::new(pass, self.file.clone()))
    }
}
