//! Compound files: the small file system that holds the documents of old Office programs, and encrypted new ones.
//!
//! Chains of sectors are followed no further than the file reaches, whatever its header claims. A stream is kept as
//! the few ranges of the file that it consists of, so memory use is a small part of the size of the file.

use std::io::{self, BufReader, Read, Seek, SeekFrom};

use kith_container::{HeldFile, HeldReader, invalid};

use super::binary::{u16_at, u32_at};
use super::byte_ranges::{ByteRange, find_range, push_range};
use super::compound_stream::CompoundStream;

/// Sector numbers from here on do not name a sector: they end a chain or mark the tables themselves.
const NO_SECTOR: u32 = 0xFFFF_FFFA;
const HEADER: u64 = 512;
const MINI_SECTOR: u64 = 64;
/// Smaller streams are stored in small sectors.
const MINI_CUTOFF: u64 = 4_096;
const ENTRY: usize = 128;
/// The maximum number of streams and folders.
const MAX_ENTRIES: usize = 65_536;

/// A compound file.
#[derive(Debug)]
pub(crate) struct CompoundFile {
    file: HeldFile,
    entries: Vec<DirectoryEntry>,
    fat: Vec<u32>,
    mini_fat: Vec<u32>,
    /// The stream that holds the small sectors.
    mini: Vec<ByteRange>,
    /// The size of a sector in bytes.
    sector: u64,
    /// The number of sectors.
    sectors: u64,
}

/// A stream or folder at the top of the file.
#[derive(Debug)]
struct DirectoryEntry {
    name: String,
    first: u32,
    size: u64,
}

impl CompoundFile {
    /// Reads the tables and the list of streams.
    pub(crate) fn open(held: &HeldFile) -> io::Result<CompoundFile> {
        let length = held.size();
        let mut file = BufReader::new(held.reader());
        let mut header = [0; HEADER as usize];
        file.read_exact(&mut header).map_err(|_| invalid("it ends in its header"))?;
        let number = |at| u32_at(&header, at).unwrap_or(0);
        let shift = u16_at(&header, 30).unwrap_or(0);
        if !(7..=16).contains(&shift) {
            return Err(invalid("its header makes no sense"));
        }
        let sector = 1_u64 << shift;
        // A last sector that is incomplete counts as well.
        let sectors = length.saturating_sub(sector).div_ceil(sector);
        if u64::from(number(44)) > sectors || u64::from(number(72)) > sectors {
            return Err(invalid("its header counts more sectors than the file has"));
        }
        let mut compound = CompoundFile {
            file: held.clone(),
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

    /// Whether there is a stream or folder with this name at the top.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.entries.iter().any(|entry| entry.name.eq_ignore_ascii_case(name))
    }

    /// Returns the first stream that has one of these names.
    pub(crate) fn stream(&self, names: &[&str]) -> io::Result<Option<CompoundStream>> {
        let find = |name: &&str| self.entries.iter().find(|entry| entry.name.eq_ignore_ascii_case(name));
        let Some(entry) = names.iter().find_map(find) else { return Ok(None) };
        let mut ranges = if entry.size < MINI_CUTOFF {
            self.small_ranges(entry.first)?
        } else {
            self.ranges(entry.first)?
        };
        // A stream whose chain of sectors is too short is cut off where it is read. Bytes after its end do not
        // belong to it.
        let mut left = entry.size;
        for range in &mut ranges {
            range.length = range.length.min(left);
            left -= range.length;
        }
        ranges.retain(|range| range.length > 0);
        Ok(Some(CompoundStream::new(self.file.clone(), ranges)))
    }

    /// Reads the numbers in a sector of a table.
    fn numbers(&self, file: &mut BufReader<HeldReader>, sector: u32) -> io::Result<Vec<u32>> {
        let mut bytes = Vec::new();
        file.seek(SeekFrom::Start(self.offset(sector)?))?;
        file.by_ref().take(self.sector).read_to_end(&mut bytes)?;
        Ok(bytes.chunks_exact(4).filter_map(|bytes| u32_at(bytes, 0)).collect())
    }

    /// Returns where a sector begins in the file.
    fn offset(&self, sector: u32) -> io::Result<u64> {
        if u64::from(sector) >= self.sectors {
            return Err(invalid("its chain of sectors leads out of the file"));
        }
        Ok((u64::from(sector) + 1) * self.sector)
    }

    /// Returns the sectors from `first` on, as `table` chains them. A chain of more than `most` sectors is an error.
    fn chain(&self, table: &[u32], first: u32, most: u64) -> io::Result<Vec<u32>> {
        let mut chain = Vec::new();
        let mut next = first;
        while next < NO_SECTOR {
            if chain.len() as u64 >= most {
                return Err(invalid("its chain of sectors is a circle"));
            }
            chain.push(next);
            next = table.get(next as usize).copied().unwrap_or(NO_SECTOR);
        }
        Ok(chain)
    }

    fn ranges(&self, first: u32) -> io::Result<Vec<ByteRange>> {
        let mut ranges = Vec::new();
        for sector in self.chain(&self.fat, first, self.sectors)? {
            push_range(&mut ranges, self.offset(sector)?, self.sector);
        }
        Ok(ranges)
    }

    fn small_ranges(&self, first: u32) -> io::Result<Vec<ByteRange>> {
        let mut ranges = Vec::new();
        for sector in self.chain(&self.mini_fat, first, MINI_CUTOFF / MINI_SECTOR)? {
            let position = u64::from(sector) * MINI_SECTOR;
            let Some((_, range)) = find_range(&self.mini, position) else { break };
            push_range(&mut ranges, range.offset + position - range.before, MINI_SECTOR);
        }
        Ok(ranges)
    }

    /// Reads the entries at the top: the tree below the root, without the folders of embedded documents.
    fn read_directory(&mut self, file: &mut BufReader<HeldReader>, first: u32) -> io::Result<()> {
        let mut entries: Vec<[u8; ENTRY]> = Vec::new();
        for sector in self.chain(&self.fat, first, self.sectors)? {
            let mut bytes = Vec::new();
            file.seek(SeekFrom::Start(self.offset(sector)?))?;
            file.by_ref().take(self.sector).read_to_end(&mut bytes)?;
            entries.extend(bytes.as_chunks::<ENTRY>().0);
            if entries.len() >= MAX_ENTRIES {
                break;
            }
        }
        let Some(root) = entries.first() else { return Err(invalid("its list of streams is missing")) };
        self.mini = self.ranges(u32_at(root, 116).unwrap_or(NO_SECTOR))?;
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
            // In files with sectors of 512 bytes, the upper half of a size is undefined.
            let high = if self.sector == HEADER { 0 } else { u64::from(number(124)) };
            self.entries.push(DirectoryEntry {
                name: String::from_utf16_lossy(&name),
                first: number(116),
                size: (high << 32) | u64::from(number(120)),
            });
        }
        Ok(())
    }
}
