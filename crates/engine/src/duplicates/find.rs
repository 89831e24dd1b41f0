//! Finding likely duplicates.

use crate::duplicates::likely::Reason;
use std::sync::atomic::{AtomicBool, Ordering};

use rustc_hash::FxHashSet;

use crate::error::Result;
use crate::id::ContactId;
use crate::store::connection::Store;

use crate::duplicates::buckets::each_bucket;
use crate::duplicates::likely::{Candidate, Likely};
use crate::duplicates::names::{mixed, near_names};
use crate::duplicates::near::{near_phones, similar};
use crate::duplicates::people::People;

/// The maximum number of contacts with the same key that are paired. A larger set is a family, a company or
/// test data, where any single pair is unlikely to be a duplicate.
const CROWD: usize = 12;
/// The maximum number of pairs that are kept, the most likely first.
const KEPT: usize = 10_000;

/// Progress and cancellation of a search.
pub struct Search<'a> {
    /// Set by another thread to cancel the search.
    pub cancel: &'a AtomicBool,
    /// Called with the progress of the search, from 0 to 1.
    pub progress: &'a mut dyn FnMut(f32),
}

/// Finds pairs of contacts that may be the same person, except those that the user has marked as different
/// people. Returns `None` if the search was cancelled.
///
/// Many contacts that share an email and a name are chained: each is paired with the one before. Merging pair
/// after pair then unites them all, and a hundred thousand contacts make a hundred thousand pairs instead of
/// five billion.
///
/// ```
/// # use std::sync::atomic::AtomicBool;
/// # use kith_engine::duplicates::{self, Search};
/// # use kith_engine::clock::Timestamp;
/// # use kith_engine::contact::ContactInput;
/// # use kith_engine::edit;
/// # use kith_engine::store::Store;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let mut store = Store::open(folder.path(), Timestamp::default)?;
/// # let typed = |text: &str| Some(Some(text.to_owned()));
/// # let person = |first: &str, phone: &str| ContactInput {
/// #     first_name: typed(first), phone: typed(phone), ..ContactInput::default()
/// # };
/// let ana = edit::add(&mut store, &person("Ana", "+34 612 34 56 78"))?;
/// let other = edit::add(&mut store, &person("ana", "+34 612 34 56 79"))?;
/// let mut search = Search { cancel: &AtomicBool::new(false), progress: &mut |_| {} };
/// let likely = duplicates::find(&store, &mut search)?.ok_or("cancelled")?;
/// assert_eq!(likely.left(&store)?[0].ids, [ana.id, other.id]);
/// # Ok(())
/// # }
/// ```
pub fn find(store: &Store, search: &mut Search<'_>) -> Result<Option<Likely>> {
    let mut people = People::default();
    let count = store.count_contacts()?.max(1);
    let mut going = true;
    store.each_person(|person| {
        people.push(person);
        if people.len() % 8192 == 0 {
            (search.progress)((people.len() as f64 / count as f64 * 0.4) as f32);
            going = !search.cancel.load(Ordering::Relaxed);
        }
        going
    })?;
    let mut finder = Finder {
        everyone: 0..u32::try_from(people.len()).unwrap_or(u32::MAX),
        crowded: vec![false; people.len()],
        people,
        denied: store.not_duplicates()?,
        pairs: Vec::new(),
    };
    let stages: [(f32, Stage); 4] = [
        (0.5, Finder::same_email_and_name),
        (0.6, Finder::same_email),
        (0.75, Finder::same_name),
        (1.0, Finder::near_name),
    ];
    let mut from = 0.4;
    for (to, stage) in stages {
        let mut step = |part: f32| {
            (search.progress)(from + part * (to - from));
            !search.cancel.load(Ordering::Relaxed)
        };
        if !going || !stage(&mut finder, &mut step) {
            return Ok(None);
        }
        from = to;
    }
    Ok(Some(finder.likely()))
}

type Stage = fn(&mut Finder, &mut dyn FnMut(f32) -> bool) -> bool;

struct Finder {
    people: People,
    everyone: std::ops::Range<u32>,
    denied: FxHashSet<(ContactId, ContactId)>,
    /// For each person, whether many others have the same email and the same name.
    crowded: Vec<bool>,
    pairs: Vec<(u32, u32, Reason)>,
}

impl Finder {
    /// Pairs contacts with the same email and the same name. Here even a large set is likely one person, or a
    /// list that was copied many times, so it is chained.
    fn same_email_and_name(&mut self, going: &mut dyn FnMut(f32) -> bool) -> bool {
        let Finder { people, everyone, denied, crowded, pairs } = self;
        let both = |one: u32, key: &mut dyn FnMut(u64)| {
            if let (Some(email), Some(name)) = (people.email(one), people.name(one)) {
                key(mixed(email ^ name.rotate_left(17)));
            }
        };
        let bucket = |members: &[u32]| {
            if members.len() <= CROWD {
                all_pairs(members, |a, b| pairs.push((a, b, Reason::SameEmailAndName)));
                return;
            }
            for one in members {
                if let Some(crowded) = crowded.get_mut(*one as usize) {
                    *crowded = true;
                }
            }
            chain(members, people, denied, |a, b| pairs.push((a, b, Reason::SameEmailAndName)));
        };
        each_bucket(everyone.clone(), people.len(), both, bucket, going)
    }

    fn same_email(&mut self, going: &mut dyn FnMut(f32) -> bool) -> bool {
        let Finder { people, everyone, pairs, .. } = self;
        let email = |one: u32, key: &mut dyn FnMut(u64)| people.email(one).into_iter().for_each(key);
        let bucket = |members: &[u32]| {
            if members.len() <= CROWD {
                all_pairs(members, |a, b| {
                    let named = similar(people.text(a), people.text(b));
                    pairs.push((a, b, if named { Reason::SameEmailAndName } else { Reason::SameEmail }));
                });
            }
        };
        each_bucket(everyone.clone(), people.len(), email, bucket, going)
    }

    /// Pairs contacts with the same name. In a large set, only those with similar phones are paired.
    fn same_name(&mut self, going: &mut dyn FnMut(f32) -> bool) -> bool {
        let Finder { people, everyone, crowded, pairs, .. } = self;
        let mut crowd: Vec<bool> = vec![false; people.len()];
        let name = |one: u32, key: &mut dyn FnMut(u64)| people.name(one).into_iter().for_each(key);
        let bucket = |members: &[u32]| {
            if members.len() <= CROWD {
                all_pairs(members, |a, b| {
                    let near = near_phones(people.phone(a), people.phone(b));
                    pairs.push((a, b, if near { Reason::SameNameNearPhone } else { Reason::SameName }));
                });
                return;
            }
            for one in members {
                if let Some(crowd) = crowd.get_mut(*one as usize) {
                    *crowd = true;
                }
            }
        };
        if !each_bucket(everyone.clone(), people.len(), name, bucket, &mut |part| going(part * 0.3)) {
            return false;
        }
        let is = |flags: &[bool], one: u32| flags.get(one as usize).copied().unwrap_or(false);
        let (people, crowded) = (&*people, &*crowded);
        let meant = |one: u32| is(&crowd, one) && !is(crowded, one);
        let about = everyone.clone().filter(|one| meant(*one)).count() * PHONE_FORMS;
        let forms = |one: u32, key: &mut dyn FnMut(u64)| {
            if let Some(name) = people.name(one).filter(|_| meant(one)) {
                shortened(people.phone(one), |form| key(mixed(name ^ mixed(form))));
            }
        };
        // Only neighbours are paired, so a run of consecutive phones makes a chain of pairs and not every
        // combination.
        let bucket = |members: &[u32]| {
            for (a, b) in members.iter().zip(members.iter().skip(1)) {
                if people.name(*a) == people.name(*b) && near_phones(people.phone(*a), people.phone(*b)) {
                    pairs.push((*a, *b, Reason::SameNameNearPhone));
                }
            }
        };
        each_bucket(everyone.clone(), about, forms, bucket, &mut |part| going(0.3 + part * 0.7))
    }

    fn near_name(&mut self, going: &mut dyn FnMut(f32) -> bool) -> bool {
        let Finder { people, pairs, .. } = self;
        near_names(people, |a, b| pairs.push((a.min(b), a.max(b), Reason::NearName)), going)
    }

    /// Returns each pair once, with its strongest reason, the most likely pairs first.
    fn likely(self) -> Likely {
        let Finder { people, denied, mut pairs, .. } = self;
        pairs.sort_unstable();
        pairs.dedup_by_key(|(a, b, _)| (*a, *b));
        let ids = |(a, b, _): &(u32, u32, Reason)| (people.id(*a), people.id(*b));
        if !denied.is_empty() {
            pairs.retain(|pair| !denied.contains(&ids(pair)));
        }
        let total = pairs.len() as u64;
        pairs.sort_unstable_by_key(|(a, b, reason)| (*reason, *a, *b));
        pairs.truncate(KEPT);
        let candidate = |pair: &(u32, u32, Reason)| {
            let (a, b) = ids(pair);
            Candidate { reason: pair.2, ids: [a, b] }
        };
        Likely::new(total, pairs.iter().map(candidate).collect())
    }
}

fn all_pairs(members: &[u32], mut pair: impl FnMut(u32, u32)) {
    for (at, a) in members.iter().enumerate() {
        members.iter().skip(at + 1).for_each(|b| pair(*a, *b));
    }
}

/// Pairs each member with the nearest one before it that is not marked as a different person, or with one
/// after it if there is none before.
fn chain(
    members: &[u32],
    people: &People,
    denied: &FxHashSet<(ContactId, ContactId)>,
    mut pair: impl FnMut(u32, u32),
) {
    let may_be = |a: u32, b: u32| !denied.contains(&(people.id(a.min(b)), people.id(a.max(b))));
    for (at, one) in members.iter().enumerate() {
        let before = members.get(at.saturating_sub(CROWD)..at).unwrap_or_default();
        let after = members.iter().skip(at + 1).take(CROWD);
        if let Some(other) = before.iter().rev().chain(after).find(|other| may_be(*one, **other)) {
            pair(*one.min(other), *one.max(other));
        }
    }
}

/// The maximum number of forms of a phone: a phone has at most 15 digits (E.164), plus the whole number.
const PHONE_FORMS: usize = 16;

/// Emits the phone, and the phone with each of its digits removed. Two similar phones share at least one of
/// these forms.
fn shortened(phone: u64, mut form: impl FnMut(u64)) {
    form(phone);
    let mut place = 1_u64;
    while place <= phone {
        form(phone / place / 10 * place + phone % place);
        let Some(next) = place.checked_mul(10) else { break };
        place = next;
    }
}
