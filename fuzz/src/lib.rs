//! How archives are changed: their parts are, and the archive around them stays whole. Changed at random, nearly every
//! archive would be refused for its checksums, and no reader of its parts would ever be reached.

use std::io::{Cursor, Read, Write};

use libfuzzer_sys::fuzzer_mutate;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// No more of a part is unpacked.
const PART: u64 = 256 << 10;

/// A part may grow by so much at a time.
const GROWTH: usize = 512;

/// Changes one part of the archive in `data`, or now and then, and where there is none, the bytes themselves.
pub fn mutate_archive(data: &mut [u8], size: usize, max_size: usize, seed: u32) -> usize {
    let mut dice = Dice(seed);
    if dice.below(10) > 0 {
        let changed = data.get(..size).and_then(|archive| changed(archive, &mut dice));
        if let Some(archive) = changed.filter(|archive| archive.len() <= max_size) {
            if let Some(place) = data.get_mut(..archive.len()) {
                place.copy_from_slice(&archive);
                return archive.len();
            }
        }
    }
    fuzzer_mutate(data, size, max_size)
}

fn changed(archive: &[u8], dice: &mut Dice) -> Option<Vec<u8>> {
    let mut parts = parts(archive)?;
    let chosen = dice.below(parts.len());
    if dice.below(50) == 0 {
        parts.swap_remove(chosen);
    } else {
        for _ in 0..=dice.below(4) {
            let (_, part) = parts.get_mut(chosen)?;
            let length = part.len();
            part.resize(length + GROWTH, 0);
            let length = fuzzer_mutate(part, length, length + GROWTH);
            part.truncate(length);
        }
    }
    packed(&parts)
}

type Part = (String, Vec<u8>);

fn parts(archive: &[u8]) -> Option<Vec<Part>> {
    let mut archive = ZipArchive::new(Cursor::new(archive)).ok()?;
    let mut parts = Vec::new();
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).ok()?;
        let name = entry.name().ok()?.into_owned();
        let mut part = Vec::new();
        entry.by_ref().take(PART).read_to_end(&mut part).ok()?;
        parts.push((name, part));
    }
    (!parts.is_empty()).then_some(parts)
}

fn packed(parts: &[Part]) -> Option<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    // Not compressed, so that what stands in a part can be seen in the archive.
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, part) in parts {
        archive.start_file(name.as_str(), options).ok()?;
        archive.write_all(part).ok()?;
    }
    Some(archive.finish().ok()?.into_inner())
}

/// Steele and Vigna's SplitMix: the same changes for the same seed.
struct Dice(u32);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9);
        let mixed = (self.0 ^ (self.0 >> 16)).wrapping_mul(0x21F0_AAAD);
        let mixed = (mixed ^ (mixed >> 15)).wrapping_mul(0x735A_2D97);
        (mixed ^ (mixed >> 15)) as usize % end.max(1)
    }
}
