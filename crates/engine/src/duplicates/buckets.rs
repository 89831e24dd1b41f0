//! Finding people who share a key, in bounded memory: one part of the keys at a time is collected and sorted,
//! so that equal keys are adjacent.

use std::ops::Range;

/// The number of keys held in memory at a time, at 16 bytes each.
const HELD: usize = 2_000_000;

/// Calls `bucket` with each set of people who share a key, in ascending order and without duplicates. `keys`
/// emits the keys of a person, and `about` is the approximate total number of keys. `going` is called
/// regularly with the progress, from 0 to 1; if it returns `false`, the search stops. Returns whether the
/// search was completed.
///
/// The keys must be uniformly distributed, like hashes.
pub(super) fn each_bucket(
    people: Range<u32>,
    about: usize,
    keys: impl Fn(u32, &mut dyn FnMut(u64)),
    mut bucket: impl FnMut(&[u32]),
    going: &mut dyn FnMut(f32) -> bool,
) -> bool {
    let parts = about.div_ceil(HELD).max(1) as u64;
    let mut held: Vec<(u64, u32)> = Vec::with_capacity(about.min(HELD) + about.min(HELD) / 8);
    let mut members: Vec<u32> = Vec::new();
    for part in 0..parts {
        held.clear();
        for person in people.clone() {
            if person % 8192 == 0 {
                let within = f64::from(person) / f64::from(people.end.max(1));
                if !going(((part as f64 + within) / parts as f64) as f32) {
                    return false;
                }
            }
            keys(person, &mut |key| {
                if key % parts == part {
                    held.push((key, person));
                }
            });
        }
        held.sort_unstable();
        for run in held.chunk_by(|a, b| a.0 == b.0).filter(|run| run.len() > 1) {
            members.clear();
            members.extend(run.iter().map(|(_, person)| *person));
            members.dedup();
            if members.len() > 1 {
                bucket(&members);
            }
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_meet_under_every_key_they_share() {
        let mut met = Vec::new();
        // With many parts, every key must still be examined exactly once.
        let done = each_bucket(
            0..6,
            HELD * 5,
            |person, key| {
                key(u64::from(person % 3));
                key(u64::from(person % 3));
                key(100 + u64::from(person / 4));
            },
            |members| met.push(members.to_vec()),
            &mut |_| true,
        );
        met.sort();
        assert!(done);
        assert_eq!(met, [vec![0, 1, 2, 3], vec![0, 3], vec![1, 4], vec![2, 5], vec![4, 5]]);
        assert!(!each_bucket(0..1, 1, |_, _| {}, |_| {}, &mut |_| false));
    }
}
