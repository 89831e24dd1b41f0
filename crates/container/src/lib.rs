//! The parts of a ZIP archive, unpacked within bounds, and files that do not change unnoticed while they are read.
//!
//! ZIP archives are the containers of workbooks (XLSX, XLSB, ODS) and of exported chats. They may come from anybody, so
//! nothing in them is believed: what is damaged, or made to exhaust memory, is refused with an error that says why.
//!
//! ```
//! use std::fs::File;
//! use std::io::{Read, Write};
//!
//! use kith_container::{Container, HeldFile};
//! use zip::ZipWriter;
//! use zip::write::SimpleFileOptions;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let folder = tempfile::tempdir()?;
//! let path = folder.path().join("chat.zip");
//! let mut archive = ZipWriter::new(File::create(&path)?);
//! archive.start_file("_chat.txt", SimpleFileOptions::default())?;
//! archive.write_all(b"22/11/2026, 09:41 - Ana: Good morning!\n")?;
//! archive.finish()?;
//!
//! let container = Container::open(&HeldFile::open(&path)?, |name| name.ends_with(".txt"))?;
//! let mut part = container.part("_chat.txt")?.ok_or("no chat in the archive")?;
//! let mut text = String::new();
//! part.read_to_string(&mut text)?;
//! assert!(text.ends_with("Good morning!\n"));
//! # Ok(())
//! # }
//! ```
//!
//! Nothing is ever written to disk, so the names of parts are only names. Refused are parts that unpack to far more than
//! any honest one does (ZIP bombs), parts that unpack to other bytes than the directory says, and archives that are cut
//! off. Each refusal is an [`io::Error`](std::io::Error) with a [`Fault`] in it, which passes through any reader in
//! between and is found again by [`Fault::of`].
//!
//! A file is read as a [`HeldFile`], which is opened once: its readers read the same file whatever happens to its name,
//! and a change of the file is such an error as well.
#![deny(missing_docs)]

mod container;
mod fault;
mod file_state;
mod held_file;
mod part;

pub use container::Container;
pub use fault::{Fault, invalid, too_large};
pub use held_file::{Fingerprint, HeldFile, HeldReader};
pub use part::PartReader;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
