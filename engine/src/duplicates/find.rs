//! Finding likely duplicates.

use rustc_hash::{FxHashMap, FxHashSet};
use serde::Serialize;

use crate::Result;
use crate::contact::{Contact, ContactId};
use crate::fold::search_key;
use crate::store::{Person, Store};

/// More contacts than this under one key are a family, a company or a test, not one person.
const CROWD: usize = 12;
/// How many neighbours in each sorted order a name is compared with.
const NEIGHBOURS: usize = 6;
/// Names this short differ in one letter too easily.
const SHORT: usize = 5;

/// Why two contacts may be one person, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// The same email, and the same or a near-equal name.
    SameEmailAndName,
    /// The same name (in any order of its words), and phones that differ in a digit or two.
    SameNameNearPhone,
    /// The same email.
    SameEmail,
    /// The same name, in any order of its words.
    SameName,
    /// Names that differ in a letter or two.
    NearName,
}

/// Two contacts that may be one person.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Pair {
    /// Why.
    pub reason: Reason,
    /// The two, the older one first.
    pub contacts: [Contact; 2],
}

/// The likeliest pairs, at most `limit`, surest first; without those a person has said are two people.
pub fn find(store: &Store, limit: usize) -> Result<Vec<Pair>> {
    let people: Vec<Keyed> = store.people()?.into_iter().map(Keyed::of).collect();
    let mut reasons: FxHashMap<(ContactId, ContactId), Reason> = FxHashMap::default();
    let mut note = |a: &Keyed, b: &Keyed, reason: Reason| {
        let known = reasons.entry((a.id.min(b.id), a.id.max(b.id))).or_insert(reason);
        *known = (*known).min(reason);
    };
    for (a, b) in alike(&people, |person| person.email.as_deref()) {
        let named = similar(&a.name, &b.name);
        note(a, b, if named { Reason::SameEmailAndName } else { Reason::SameEmail });
    }
    for (a, b) in alike(&people, |person| (!person.name.is_empty()).then_some(person.name.as_str())) {
        note(a, b, if near_phones(a.phone, b.phone) { Reason::SameNameNearPhone } else { Reason::SameName });
    }
    for (a, b) in neighbours(&people) {
        note(a, b, Reason::NearName);
    }
    let denied = store.not_duplicates()?;
    let mut found: Vec<(Reason, ContactId, ContactId)> = reasons
        .into_iter()
        .map(|((a, b), reason)| (reason, a, b))
        .filter(|(_, a, b)| !denied.contains(&(*a, *b)))
        .collect();
    found.sort_unstable();
    found.truncate(limit);
    let mut pairs = Vec::with_capacity(found.len());
    for (reason, a, b) in found {
        pairs.push(Pair { reason, contacts: [store.contact(a)?, store.contact(b)?] });
    }
    Ok(pairs)
}

/// A person's keys.
struct Keyed {
    id: ContactId,
    /// The words of the name, folded and in alphabetical order.
    name: String,
    email: Option<String>,
    phone: u64,
}

impl Keyed {
    fn of(person: Person) -> Keyed {
        let folded = search_key(&person.name);
        let mut words: Vec<&str> =
            folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        words.sort_unstable();
        let email = person.email.as_deref().map(search_key);
        Keyed { id: person.id, name: words.join(" "), email, phone: person.phone }
    }
}

/// The pairs within each bucket of an equal key.
fn alike<'k>(people: &'k [Keyed], key: impl Fn(&'k Keyed) -> Option<&'k str>) -> Vec<(&'k Keyed, &'k Keyed)> {
    let mut buckets: FxHashMap<&str, Vec<&Keyed>> = FxHashMap::default();
    for person in people {
        if let Some(key) = key(person) {
            buckets.entry(key).or_default().push(person);
        }
    }
    let mut pairs = Vec::new();
    for bucket in buckets.into_values().filter(|bucket| bucket.len() <= CROWD) {
        for (at, a) in bucket.iter().enumerate() {
            pairs.extend(bucket.iter().skip(at + 1).map(|b| (*a, *b)));
        }
    }
    pairs
}

/// Pairs of people whose names differ a little: a slip in the second half leaves two names neighbours in alphabetical
/// order, one in the first half leaves them neighbours read backwards.
fn neighbours(people: &[Keyed]) -> Vec<(&Keyed, &Keyed)> {
    let mut holders: FxHashMap<&str, Vec<&Keyed>> = FxHashMap::default();
    for person in people.iter().filter(|person| person.name.chars().count() >= SHORT) {
        holders.entry(&person.name).or_default().push(person);
    }
    // Of a crowd of namesakes nobody in particular is meant.
    let names: Vec<&str> =
        holders.iter().filter(|(_, people)| people.len() <= 2).map(|(name, _)| *name).collect();
    let mut forward = names.clone();
    forward.sort_unstable();
    let mut backward: Vec<(String, &str)> =
        names.into_iter().map(|name| (name.chars().rev().collect(), name)).collect();
    backward.sort_unstable();
    let backward: Vec<&str> = backward.into_iter().map(|(_, name)| name).collect();

    let mut near: FxHashSet<(&str, &str)> = FxHashSet::default();
    for order in [&forward, &backward] {
        for (at, name) in order.iter().enumerate() {
            for other in order.iter().skip(at + 1).take(NEIGHBOURS).filter(|other| similar(name, other)) {
                near.insert((name.min(other), name.max(other)));
            }
        }
    }
    let people = |name: &str| holders.get(name).map(Vec::as_slice).unwrap_or_default();
    near.into_iter()
        .flat_map(|(a, b)| people(a).iter().flat_map(move |a| people(b).iter().map(move |b| (*a, *b))))
        .collect()
}

/// Whether two folded names are the same but for a letter, or two in long ones.
fn similar(a: &str, b: &str) -> bool {
    if a == b {
        return true;
    }
    let length = a.chars().count().min(b.chars().count());
    if length < SHORT {
        return false;
    }
    let allowed = if length >= 12 { 2 } else { 1 };
    strsim::damerau_levenshtein(a, b) <= allowed
}

/// Whether two numbers differ in one digit, or in two that changed places.
fn near_phones(a: u64, b: u64) -> bool {
    strsim::damerau_levenshtein(&a.to_string(), &b.to_string()) <= 1
}
