//! Finding people with similar names.
//!
//! Two names that differ in one missing, additional or replaced letter share a form with one letter removed.
//! These forms are the keys of the buckets. Two differences in a long name are only found if the names are
//! close to each other in alphabetical order, read forwards or backwards.

use std::cmp::Ordering;

use crate::duplicates::buckets::each_bucket;
use crate::duplicates::near::{LONG, SHORT, similar};
use crate::duplicates::people::People;

/// The maximum number of people with the same name. If more people share it, any single pair is unlikely to
/// be a duplicate.
const NAMESAKES: usize = 2;
/// The number of following names in a bucket, or in an alphabetical order, that a name is compared with.
const NEIGHBOURS: usize = 6;

/// Calls `pair` with people whose names differ slightly. A pair may be reported more than once. Returns
/// `false` if `going` stopped the search.
pub(super) fn near_names(
    people: &People,
    mut pair: impl FnMut(u32, u32),
    going: &mut dyn FnMut(f32) -> bool,
) -> bool {
    let mut order: Vec<u32> =
        (0..people.len() as u32).filter(|person| people.text(*person).len() >= SHORT).collect();
    order.sort_unstable_by(|a, b| people.text(*a).cmp(people.text(*b)).then(a.cmp(b)));
    // Each distinct name, with the people who have it.
    let names: Vec<&[u32]> = order
        .chunk_by(|a, b| people.text(*a) == people.text(*b))
        .filter(|holders| holders.len() <= NAMESAKES)
        .filter(|holders| holders.first().is_some_and(|one| people.text(*one).chars().count() >= SHORT))
        .collect();
    let text = |name: u32| {
        names.get(name as usize).and_then(|holders| holders.first()).map_or("", |one| people.text(*one))
    };
    let mut compare = |a: u32, b: u32| {
        if similar(text(a), text(b)) {
            for one in names.get(a as usize).into_iter().flat_map(|holders| holders.iter()) {
                for other in names.get(b as usize).into_iter().flat_map(|holders| holders.iter()) {
                    pair(*one, *other);
                }
            }
        }
    };

    let letters = (0..names.len() as u32).map(|name| text(name).chars().count() + 1).sum();
    let all = 0..names.len() as u32;
    let near = |members: &[u32]| neighbours(members, &mut compare);
    if !each_bucket(all.clone(), letters, |name, key| shortened(text(name), key), near, &mut |part| {
        going(part * 0.7)
    }) {
        return false;
    }
    let mut long: Vec<u32> = all.filter(|name| text(*name).chars().count() >= LONG).collect();
    neighbours(&long, &mut compare);
    if !going(0.8) {
        return false;
    }
    long.sort_unstable_by(|a, b| backwards(text(*a), text(*b)));
    neighbours(&long, &mut compare);
    going(1.0)
}

fn neighbours(order: &[u32], compare: &mut impl FnMut(u32, u32)) {
    for (at, name) in order.iter().enumerate() {
        for other in order.iter().skip(at + 1).take(NEIGHBOURS) {
            compare(*name, *other);
        }
    }
}

fn backwards(a: &str, b: &str) -> Ordering {
    a.chars().rev().cmp(b.chars().rev())
}

/// Emits the keys of a name's forms: the whole name, and the name with each of its letters removed. The key
/// is a polynomial hash over the letters, so that the key of a form can be computed from the hashes of the
/// parts before and after the removed letter.
fn shortened(name: &str, key: &mut dyn FnMut(u64)) {
    const BASE: u64 = 0x9E37_79B9_7F4A_7C15;
    let letter = |c: char| u64::from(u32::from(c)).wrapping_mul(0xD6E8_FEB8_6659_FD93) ^ 0x5851_F42D;
    let whole = name.chars().fold(0_u64, |sum, c| sum.wrapping_mul(BASE).wrapping_add(letter(c)));
    key(mixed(whole));
    let (mut behind, mut weight) = (0_u64, 1_u64);
    let mut ahead = whole;
    // The loop runs backwards. `ahead` is the hash of the letters before the current one, at their positions
    // in the whole name.
    for c in name.chars().rev() {
        let here = letter(c).wrapping_mul(weight);
        ahead = ahead.wrapping_sub(here);
        // The letters before the removed one move by one position, which divides their hash by the base.
        key(mixed(ahead.wrapping_mul(INVERSE).wrapping_add(behind)));
        behind = behind.wrapping_add(here);
        weight = weight.wrapping_mul(BASE);
    }
}

/// The inverse of the base of the polynomial hash modulo 2^64.
const INVERSE: u64 = inverse(0x9E37_79B9_7F4A_7C15);

const fn inverse(odd: u64) -> u64 {
    // Each step of Newton's iteration doubles the number of correct bits.
    let mut x = odd;
    let mut round = 0;
    while round < 6 {
        x = x.wrapping_mul(2_u64.wrapping_sub(odd.wrapping_mul(x)));
        round += 1;
    }
    x
}

/// Mixes a key so that it is uniformly distributed (the finaliser of splitmix64).
pub(super) fn mixed(mut key: u64) -> u64 {
    key = (key ^ (key >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    key = (key ^ (key >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    key ^ (key >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(name: &str) -> Vec<u64> {
        let mut keys = Vec::new();
        shortened(name, &mut |key| keys.push(key));
        keys
    }

    #[test]
    fn names_that_differ_in_one_letter_share_a_form() {
        for (a, b) in [
            ("maria", "mario"),
            ("maria", "mara"),
            ("maria", "amria"),
            ("maria", "xmaria"),
            ("елена", "алена"),
        ] {
            let of_a = forms(a);
            assert!(forms(b).iter().any(|key| of_a.contains(key)), "{a} / {b}");
        }
        let of_a = forms("maria");
        assert!(!forms("pedro").iter().any(|key| of_a.contains(key)));
    }
}
