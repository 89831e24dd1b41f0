//! Compound files: the small file system that old office documents, and encrypted new ones, lie in.
//!
//! Owns finding a stream and reading it in order or from any place. Sectors are followed only as far as the file
//! reaches, whatever its header counts; a stream is kept as the few stretches of the file it consists of, so
//! memory is a small part of the file's size.

use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::bytes::{u16_at, u32_at};
use kith_container::invalid;

/// The first sector that is none: the end of a chain, or a sector of the tables themselves.
const NO_SECTOR: u32 = 0xFFFF_FFFA;
const HEADER: u64 = 512;
const MINI_SECTOR: u64 = 64;
/// Streams below this lie in the small sectors.
const MINI_CUTOFF: u64 = 4_096;
const ENTRY: usize = 128;
/// More entries than any document has.
const ENTRIES: usize = 65_536;

/// A compound file.
#[derive(Debug)]
pub(super) struct Compound {
    path: PathBuf,
    entries: Vec<Entry>,
    fat: Vec<u32>,
    mini_fat: Vec<u32>,
    /// The stream that the small sectors lie in.
    mini: Vec<Stretch>,
    sector: u64,
    sectors: u64,
}

/// A stream or folder at the top of the file.
#[derive(Debug)]
struct Entry {
    name: String,
    first: u32,
    size: u64,
}

/// Bytes of a stream that lie together in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stretch {
    /// How much of the stream comes before.
    before: u64,
    offset: u64,
    length: u64,
}

/// Where a stream lies. Cheap to clone; [`Stream::read`] starts a pass over it.
#[derive(Debug, Clone)]
pub(super) struct Stream {
    path: PathBuf,
    stretches: Arc<[Stretch]>,
}

impl Compound {
    /// Reads the tables and the list of streams.
    pub(super) fn open(path: &Path, file: File) -> io::Result<Compound> {
        let length = file.metadata()?.len();
        let mut file = BufReader::new(file);
        let mut header = [0; HEADER as usize];
        file.rewind()?;
        file.read_exact(&mut header).map_err(|_| invalid("it ends in its header"))?;
        let number = |at| u32_at(&header, at).unwrap_or(0);
        let shift = u16_at(&header, 30).unwrap_or(0);
        if !(7..=16).contains(&shift) {
            return Err(invalid("its header makes no sense"));
        }
        let sector = 1_u64 << shift;
        // What is left of a last sector still counts as one.
        let sectors = length.saturating_sub(sector).div_ceil(sector);
        if u64::from(number(44)) > sectors || u64::from(number(72)) > sectors {
            return Err(invalid("its header counts more sectors than the file has"));
        }
        let mut compound = Compound {
            path: path.to_owned(),
            entries: Vec::new(),
            fat: Vec::new(),
            mini_fat: Vec::new(),
            mini: Vec::new(),
            sector,
            sectors,
        };
        let mut tables: Vec<u32> = (0..109).map(|at| number(76 + 4 * at)).collect();
        let mut next = number(68);
        for _ in 0..number(72) {
            if next >= NO_SECTOR {
                break;
            }
            let mut more = compound.numbers(&mut file, next)?;
            next = more.pop().unwrap_or(NO_SECTOR);
            tables.extend(more);
        }
        for table in tables.into_iter().filter(|&table| table < NO_SECTOR) {
            if compound.fat.len() as u64 >= sectors {
                break;
            }
            let part = compound.numbers(&mut file, table)?;
            compound.fat.extend(part);
        }
        for table in compound.chain(&compound.fat, number(60), sectors)? {
            let part = compound.numbers(&mut file, table)?;
            compound.mini_fat.extend(part);
        }
        compound.read_directory(&mut file, number(48))?;
        Ok(compound)
    }

    /// Whether there is a stream or folder of that name at the top.
    pub(super) fn has(&self, name: &str) -> bool {
        self.entries.iter().any(|entry| entry.name.eq_ignore_ascii_case(name))
    }

    /// The first of the streams of those names.
    pub(super) fn stream(&self, names: &[&str]) -> io::Result<Option<Stream>> {
        let find = |name: &&str| self.entries.iter().find(|entry| entry.name.eq_ignore_ascii_case(name));
        let Some(entry) = names.iter().find_map(find) else { return Ok(None) };
        let mut stretches = if entry.size < MINI_CUTOFF {
            self.small_stretches(entry.first)?
        } else {
            self.stretches(entry.first)?
        };
        // A chain too short shows where its content is cut; what lies behind the stream's end is not its own.
        let mut left = entry.size;
        for stretch in &mut stretches {
            stretch.length = stretch.length.min(left);
            left -= stretch.length;
        }
        stretches.retain(|stretch| stretch.length > 0);
        Ok(Some(Stream::new(self.path.clone(), stretches)))
    }

    /// The numbers in a sector of a table.
    fn numbers(&self, file: &mut BufReader<File>, sector: u32) -> io::Result<Vec<u32>> {
        let mut bytes = Vec::new();
        file.seek(SeekFrom::Start(self.offset(sector)?))?;
        file.by_ref().take(self.sector).read_to_end(&mut bytes)?;
        Ok(bytes.chunks_exact(4).filter_map(|bytes| u32_at(bytes, 0)).collect())
    }

    /// Where a sector begins.
    fn offset(&self, sector: u32) -> io::Result<u64> {
        if u64::from(sector) >= self.sectors {
            return Err(invalid("its list of sectors leads out of the file"));
        }
        Ok((u64::from(sector) + 1) * self.sector)
    }

    /// The sectors from `first` on, as `table` chains them; no more than `most`.
    fn chain(&self, table: &[u32], first: u32, most: u64) -> io::Result<Vec<u32>> {
        let mut chain = Vec::new();
        let mut next = first;
        while next < NO_SECTOR {
            if chain.len() as u64 >= most {
                return Err(invalid("its list of sectors runs in a circle"));
            }
            chain.push(next);
            next = table.get(next as usize).copied().unwrap_or(NO_SECTOR);
        }
        Ok(chain)
    }

    fn stretches(&self, first: u32) -> io::Result<Vec<Stretch>> {
        let mut stretches = Vec::new();
        for sector in self.chain(&self.fat, first, self.sectors)? {
            push(&mut stretches, self.offset(sector)?, self.sector);
        }
        Ok(stretches)
    }

    fn small_stretches(&self, first: u32) -> io::Result<Vec<Stretch>> {
        let mut stretches = Vec::new();
        for sector in self.chain(&self.mini_fat, first, MINI_CUTOFF / MINI_SECTOR)? {
            let place = u64::from(sector) * MINI_SECTOR;
            let Some((_, stretch)) = find(&self.mini, place) else { break };
            push(&mut stretches, stretch.offset + place - stretch.before, MINI_SECTOR);
        }
        Ok(stretches)
    }

    /// Lists what stands at the top: the tree below the root, and not the folders of embedded documents.
    fn read_directory(&mut self, file: &mut BufReader<File>, first: u32) -> io::Result<()> {
        let mut entries: Vec<[u8; ENTRY]> = Vec::new();
        for sector in self.chain(&self.fat, first, self.sectors)? {
            let mut bytes = Vec::new();
            file.seek(SeekFrom::Start(self.offset(sector)?))?;
            file.by_ref().take(self.sector).read_to_end(&mut bytes)?;
            entries.extend(bytes.as_chunks::<ENTRY>().0);
            if entries.len() >= ENTRIES {
                break;
            }
        }
        let Some(root) = entries.first() else { return Err(invalid("its list of streams is missing")) };
        self.mini = self.stretches(u32_at(root, 116).unwrap_or(NO_SECTOR))?;
        let mut seen = vec![false; entries.len()];
        let mut waiting = vec![u32_at(root, 76).unwrap_or(NO_SECTOR)];
        while let Some(index) = waiting.pop() {
            let (Some(entry), Some(seen)) = (entries.get(index as usize), seen.get_mut(index as usize))
            else {
                continue;
            };
            if std::mem::replace(seen, true) {
                continue;
            }
            let number = |at| u32_at(entry, at).unwrap_or(NO_SECTOR);
            waiting.extend([number(68), number(72)]);
            let length = usize::from(u16_at(entry, 64).unwrap_or(0)).clamp(2, 64) - 2;
            let name = entry.get(..length).unwrap_or_default().as_chunks::<2>().0.iter();
            let name: Vec<u16> = name.map(|unit| u16::from_le_bytes(*unit)).collect();
            // Files of 512-byte sectors leave the upper half of a size undefined.
            let high = if self.sector == HEADER { 0 } else { u64::from(number(124)) };
            self.entries.push(Entry {
                name: String::from_utf16_lossy(&name),
                first: number(116),
                size: (high << 32) | u64::from(number(120)),
            });
        }
        Ok(())
    }
}

/// Adds a stretch, joined to the last one where they touch.
fn push(stretches: &mut Vec<Stretch>, offset: u64, length: u64) {
    match stretches.last_mut() {
        Some(last) if last.offset + last.length == offset => last.length += length,
        last => {
            let before = last.map_or(0, |last| last.before + last.length);
            stretches.push(Stretch { before, offset, length });
        }
    }
}

/// The stretch that holds a place of the stream, and its index.
fn find(stretches: &[Stretch], place: u64) -> Option<(usize, &Stretch)> {
    let index = stretches.partition_point(|stretch| stretch.before + stretch.length <= place);
    stretches.get(index).map(|stretch| (index, stretch))
}

impl Stream {
    fn new(path: PathBuf, stretches: Vec<Stretch>) -> Stream {
        Stream { path, stretches: stretches.into() }
    }

    /// A whole file as a stream.
    pub(super) fn of_file(path: &Path, file: &File) -> io::Result<Stream> {
        let length = file.metadata()?.len();
        Ok(Stream::new(path.to_owned(), vec![Stretch { before: 0, offset: 0, length }]))
    }

    /// Starts a pass over it.
    pub(super) fn read(&self) -> io::Result<StreamReader> {
        let file = File::open(&self.path)?;
        Ok(StreamReader { file, stretches: Arc::clone(&self.stretches), index: 0, within: 0 })
    }
}

/// A pass over a stream.
#[derive(Debug)]
pub(super) struct StreamReader {
    file: File,
    stretches: Arc<[Stretch]>,
    index: usize,
    within: u64,
}

impl Read for StreamReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let Some(stretch) = self.stretches.get(self.index) else { return Ok(0) };
        let left = usize::try_from(stretch.length - self.within).unwrap_or(usize::MAX);
        let wanted = buffer.len().min(left);
        self.file.seek(SeekFrom::Start(stretch.offset + self.within))?;
        let count = self.file.read(buffer.get_mut(..wanted).unwrap_or_default())?;
        self.within += count as u64;
        if self.within == stretch.length {
            (self.index, self.within) = (self.index + 1, 0);
        }
        Ok(count)
    }
}

impl Seek for StreamReader {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let SeekFrom::Start(place) = to else {
            return Err(io::Error::new(io::ErrorKind::Unsupported, "streams are sought from their start"));
        };
        (self.index, self.within) = match find(&self.stretches, place) {
            Some((index, stretch)) => (index, place - stretch.before),
            None => (self.stretches.len(), 0),
        };
        Ok(place)
    }
}
