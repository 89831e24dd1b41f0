//! One automaton over the digits after a `+`, which says of most numbers whether they are valid.
//!
//! It repeats how the library decides: the calling code names the countries; of several, the first is taken whose leading
//! digits the number has or whose patterns match it, and the patterns of that country must match. A number that begins
//! with what could be a national prefix is left to the library, which may take it off.

use std::collections::HashMap;

use anyhow::{Context, Result, ensure};

use super::metadata::{Description, Region};
use super::pattern::{Patterns, Set};

/// The longest national number (`MAX_LENGTH_FOR_NSN` of the library), and the shortest.
const LENGTHS: std::ops::RangeInclusive<usize> = 2..=17;

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Verdict {
    Invalid = 0,
    Valid = 1,
    Ask = 2,
}

type Node = u16;

/// The states without a way out: every longer number is invalid, or has to be asked for.
const INVALID: Node = 0;
const ASK: Node = 1;

/// Returns the automaton as bytes: for each state ten transitions, as little-endian numbers of 16 bits, and then the
/// verdict for a number that ends there, as another. The last state is the first one to be in.
pub fn of(regions: &[Region]) -> Result<Vec<u8>> {
    let mut nodes = Nodes::default();
    nodes.all.push((Verdict::Invalid, [INVALID; 10]));
    nodes.all.push((Verdict::Ask, [ASK; 10]));
    let mut codes: HashMap<u64, Vec<&Region>> = HashMap::new();
    for region in regions {
        let of_code = codes.entry(region.calling_code).or_default();
        if region.main { of_code.insert(0, region) } else { of_code.push(region) }
    }
    let mut starts = HashMap::new();
    for (code, regions) in codes {
        starts.insert(code, Plan::new(&regions)?.build(&mut nodes)?);
    }
    let start = with_codes(&starts, 0, &mut nodes)?;
    ensure!(usize::from(start) + 1 == nodes.all.len(), "the first state is not the last one");
    let mut bytes = Vec::new();
    for (verdict, next) in &nodes.all {
        next.iter().for_each(|next| bytes.extend(next.to_le_bytes()));
        bytes.extend((*verdict as u16).to_le_bytes());
    }
    Ok(bytes)
}

/// Returns the state after the digits of `code`, which may be the beginning of calling codes or one.
fn with_codes(starts: &HashMap<u64, Node>, code: u64, nodes: &mut Nodes) -> Result<Node> {
    if let Some(start) = starts.get(&code) {
        return Ok(*start);
    }
    if code > 99 {
        return Ok(INVALID);
    }
    let mut next = [INVALID; 10];
    for (digit, next) in (0..).zip(&mut next) {
        if code > 0 || digit > 0 {
            *next = with_codes(starts, code * 10 + digit, nodes)?;
        }
    }
    nodes.node(Verdict::Invalid, next)
}

/// The states, each once.
#[derive(Default)]
struct Nodes {
    all: Vec<(Verdict, [Node; 10])>,
    known: HashMap<(Verdict, [Node; 10]), Node>,
}

impl Nodes {
    fn node(&mut self, verdict: Verdict, next: [Node; 10]) -> Result<Node> {
        if verdict == Verdict::Invalid && next == [INVALID; 10] {
            return Ok(INVALID);
        }
        if let Some(known) = self.known.get(&(verdict, next)) {
            return Ok(*known);
        }
        let node = Node::try_from(self.all.len()).context("there are more states than 16 bits can count")?;
        self.all.push((verdict, next));
        self.known.insert((verdict, next), node);
        Ok(node)
    }
}

/// What a pattern is for.
enum Role {
    General(usize),
    Kind(usize),
    LeadingDigits(usize),
    NationalPrefix,
}

/// The numbers of one calling code.
struct Plan {
    patterns: Patterns,
    roles: Vec<(Role, Vec<i64>)>,
    regions: usize,
}

/// What was read of a number: the states of its patterns, the regions whose leading digits it has, and its length.
type Read = (Set, u64, usize);

impl Plan {
    fn new(regions: &[&Region]) -> Result<Plan> {
        let mut plan = Plan { patterns: Patterns::default(), roles: Vec::new(), regions: regions.len() };
        for (index, region) in regions.iter().enumerate() {
            plan.add(Role::General(index), &region.general)?;
            for kind in &region.kinds {
                plan.add(Role::Kind(index), kind)?;
            }
            let prefix =
                |pattern: &String| Description { pattern: Some(pattern.clone()), lengths: Vec::new() };
            // Where there is one country, it is not asked for leading digits.
            if let Some(leading) = region.leading_digits.as_ref().filter(|_| regions.len() > 1) {
                plan.add(Role::LeadingDigits(index), &prefix(leading))?;
            }
            // The library looks for the prefix of the main country alone.
            if let Some(national) = region.national_prefix.as_ref().filter(|_| index == 0) {
                plan.add(Role::NationalPrefix, &prefix(national))?;
            }
        }
        Ok(plan)
    }

    fn add(&mut self, role: Role, description: &Description) -> Result<()> {
        if let Some(pattern) = &description.pattern {
            self.patterns.add(pattern)?;
            self.roles.push((role, description.lengths.clone()));
        }
        Ok(())
    }

    fn build(&self, nodes: &mut Nodes) -> Result<Node> {
        self.state((self.patterns.start(), 0, 0), nodes, &mut HashMap::new())
    }

    fn state(&self, read: Read, nodes: &mut Nodes, known: &mut HashMap<Read, Node>) -> Result<Node> {
        if let Some(node) = known.get(&read) {
            return Ok(*node);
        }
        let (set, _, length) = &read;
        let node = if *length > *LENGTHS.end() {
            INVALID
        } else if *length > 0 && self.roles(set).any(|(role, _)| matches!(role, Role::NationalPrefix)) {
            ASK
        } else {
            let mut next = [INVALID; 10];
            for (digit, next) in (0..).zip(&mut next) {
                *next = self.state(self.after(&read, digit), nodes, known)?;
            }
            let valid = LENGTHS.contains(length) && self.is_valid(&read);
            nodes.node(if valid { Verdict::Valid } else { Verdict::Invalid }, next)?
        };
        known.insert(read, node);
        Ok(node)
    }

    fn after(&self, (set, leading, length): &Read, digit: u16) -> Read {
        let set = self.patterns.after(set, digit);
        let new = self.roles(&set).filter_map(|(role, _)| match role {
            Role::LeadingDigits(region) => Some(1 << region),
            _ => None,
        });
        let leading = new.fold(*leading, |all: u64, region: u64| all | region);
        (set, leading, length + 1)
    }

    fn is_valid(&self, (set, leading, length): &Read) -> bool {
        let length = *length as i64;
        let (mut general, mut kinds) = (0_u64, 0_u64);
        for (role, lengths) in self.roles(set) {
            if !lengths.is_empty() && !lengths.contains(&length) {
                continue;
            }
            match role {
                Role::General(region) => general |= 1 << region,
                Role::Kind(region) => kinds |= 1 << region,
                Role::LeadingDigits(_) | Role::NationalPrefix => {}
            }
        }
        let matching = general & kinds;
        let of_region = (0..self.regions).find(|region| (leading | matching) >> region & 1 == 1);
        of_region.is_some_and(|region| matching >> region & 1 == 1)
    }

    fn roles<'p>(&'p self, set: &'p Set) -> impl Iterator<Item = &'p (Role, Vec<i64>)> {
        self.patterns.matched(set).filter_map(|pattern| self.roles.get(pattern))
    }
}
