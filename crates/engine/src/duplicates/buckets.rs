//! Who shares a key, in bounded memory: a part of the keys at a time, sorted, so that equal ones stand together.

use std::ops::Range;

/// Keys held at a time: 16 bytes each.
const HELD: usize = 2_000_000;

/// Calls `bucket` with everyone (in order, none twice) who shares a key with somebody. `keys` emits a person's keys,
/// `about` says how many there will be; `going` is asked now and then, and stops it with `false`.
///
/// The keys must be spread evenly, as hashes are.
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
        // Many parts: every key must still be looked at once.
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
