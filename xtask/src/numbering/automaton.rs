//! One automaton over the digits after a `+`, which says of most numbers whether they are valid, and how they are written.
//!
//! It repeats how the library decides: the calling code names the countries; of several, the first is taken whose leading
//! digits the number has or whose patterns match it, and the patterns of that country must match. A number that begins
//! with what could be a national prefix is left to the library, which may take it off.

use std::collections::HashMap;

use anyhow::{Context, Result, ensure};

use super::metadata::{Description, Format, Region};
use super::pattern::{Patterns, Set, groups};

/// The longest national number (`MAX_LENGTH_FOR_NSN` of the library), and the shortest.
const LENGTHS: std::ops::RangeInclusive<usize> = 2..=17;

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Verdict {
    Invalid,
    Ask,
    /// With the index of how it is written.
    Valid(u16),
}

impl Verdict {
    fn code(self) -> u16 {
        match self {
            Verdict::Invalid => 0,
            Verdict::Ask => 1,
            Verdict::Valid(shape) => 2 + shape,
        }
    }
}

type Node = u16;

/// The states without a way out: every longer number is invalid, or has to be asked for.
const INVALID: Node = 0;
const ASK: Node = 1;

/// Returns the automaton as bytes. All numbers are little-endian and have 16 bits: how many states there are; for each of
/// them ten transitions and the verdict for a number that ends there. The last state is the first one to be in. Then
/// follow, in lines, the shapes that verdicts refer to.
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
    let mut bytes = u16::try_from(nodes.all.len())?.to_le_bytes().to_vec();
    for (verdict, next) in &nodes.all {
        next.iter().for_each(|next| bytes.extend(next.to_le_bytes()));
        bytes.extend(verdict.code().to_le_bytes());
    }
    bytes.extend(nodes.shapes.join("\n").bytes());
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
    /// How numbers are written: a `d` for each digit of the national number, and what is between them. It is empty where
    /// the library has to be asked.
    shapes: Vec<String>,
}

impl Nodes {
    fn shape(&mut self, shape: String) -> Result<u16> {
        let known = self.shapes.iter().position(|known| *known == shape);
        let index = known.unwrap_or_else(|| {
            self.shapes.push(shape);
            self.shapes.len() - 1
        });
        Ok(u16::try_from(index)?)
    }

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
    Format(usize),
    LeadingDigitsOfFormat(usize),
}

/// The numbers of one calling code.
struct Plan<'m> {
    patterns: Patterns,
    /// How the numbers are written from abroad: the first that fits counts.
    formats: &'m [Format],
    roles: Vec<(Role, Vec<i64>)>,
    regions: usize,
}

/// What was read of a number.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Read {
    /// The states of all patterns.
    set: Set,
    /// The regions whose leading digits it has, a bit for each.
    leading: u64,
    /// The formats whose leading digits it has.
    leading_of_formats: u64,
    length: usize,
}

impl<'m> Plan<'m> {
    fn new(regions: &[&'m Region]) -> Result<Plan<'m>> {
        let formats = regions.first().map_or(&[][..], |main| match main.international_formats.is_empty() {
            true => &main.formats,
            false => &main.international_formats,
        });
        ensure!(formats.len() <= 64 && regions.len() <= 64, "there are more than 64 formats or regions");
        let mut plan =
            Plan { patterns: Patterns::default(), formats, roles: Vec::new(), regions: regions.len() };
        let whole = |pattern: &str| Description { pattern: Some(pattern.to_owned()), lengths: Vec::new() };
        for (index, format) in formats.iter().enumerate() {
            plan.add(Role::Format(index), &whole(&format.pattern))?;
            if let Some(leading) = &format.leading_digits {
                plan.add(Role::LeadingDigitsOfFormat(index), &whole(leading))?;
            }
        }
        for (index, region) in regions.iter().enumerate() {
            plan.add(Role::General(index), &region.general)?;
            for kind in &region.kinds {
                plan.add(Role::Kind(index), kind)?;
            }
            // Where there is one country, it is not asked for leading digits.
            if let Some(leading) = region.leading_digits.as_ref().filter(|_| regions.len() > 1) {
                plan.add(Role::LeadingDigits(index), &whole(leading))?;
            }
            // The library looks for the prefix of the main country alone.
            if let Some(national) = region.national_prefix.as_ref().filter(|_| index == 0) {
                plan.add(Role::NationalPrefix, &whole(national))?;
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
        let read = Read { set: self.patterns.start(), leading: 0, leading_of_formats: 0, length: 0 };
        self.state(read, nodes, &mut HashMap::new())
    }

    fn state(&self, read: Read, nodes: &mut Nodes, known: &mut HashMap<Read, Node>) -> Result<Node> {
        if let Some(node) = known.get(&read) {
            return Ok(*node);
        }
        let node = if read.length > *LENGTHS.end() {
            INVALID
        } else if read.length > 0
            && self.roles(&read.set).any(|(role, _)| matches!(role, Role::NationalPrefix))
        {
            ASK
        } else {
            let mut next = [INVALID; 10];
            for (digit, next) in (0..).zip(&mut next) {
                *next = self.state(self.after(&read, digit), nodes, known)?;
            }
            let verdict = match LENGTHS.contains(&read.length) && self.is_valid(&read) {
                true => Verdict::Valid(nodes.shape(self.shape(&read)?)?),
                false => Verdict::Invalid,
            };
            nodes.node(verdict, next)?
        };
        known.insert(read, node);
        Ok(node)
    }

    fn after(&self, read: &Read, digit: u16) -> Read {
        let set = self.patterns.after(&read.set, digit);
        let (mut leading, mut leading_of_formats) = (read.leading, read.leading_of_formats);
        for (role, _) in self.roles(&set) {
            match role {
                Role::LeadingDigits(region) => leading |= 1 << region,
                Role::LeadingDigitsOfFormat(format) => leading_of_formats |= 1 << format,
                _ => {}
            }
        }
        Read { set, leading, leading_of_formats, length: read.length + 1 }
    }

    fn is_valid(&self, read: &Read) -> bool {
        let length = read.length as i64;
        let (mut general, mut kinds) = (0_u64, 0_u64);
        for (role, lengths) in self.roles(&read.set) {
            if !lengths.is_empty() && !lengths.contains(&length) {
                continue;
            }
            match role {
                Role::General(region) => general |= 1 << region,
                Role::Kind(region) => kinds |= 1 << region,
                _ => {}
            }
        }
        let matching = general & kinds;
        let of_region = (0..self.regions).find(|region| (read.leading | matching) >> region & 1 == 1);
        of_region.is_some_and(|region| matching >> region & 1 == 1)
    }

    /// Returns how the number is written.
    fn shape(&self, read: &Read) -> Result<String> {
        let fits = |index: &usize| {
            let leads = read.leading_of_formats >> index & 1 == 1;
            let free = self.formats.get(*index).is_some_and(|format| format.leading_digits.is_none());
            (leads || free)
                && self.roles(&read.set).any(|(role, _)| matches!(role, Role::Format(at) if at == index))
        };
        match (0..self.formats.len()).find(fits).and_then(|index| self.formats.get(index)) {
            Some(format) => Ok(written(format, read.length)?.unwrap_or_default()),
            None => Ok("d".repeat(read.length)),
        }
    }

    fn roles<'p>(&'p self, set: &'p Set) -> impl Iterator<Item = &'p (Role, Vec<i64>)> {
        self.patterns.matched(set).filter_map(|pattern| self.roles.get(pattern))
    }
}

/// Returns the shape of numbers with this length; `None` if the parts depend on the digits, or the format adds some.
fn written(format: &Format, length: usize) -> Result<Option<String>> {
    let Some(groups) = groups(&format.pattern)? else { return Ok(None) };
    let open: Vec<usize> = (0..groups.len()).filter(|group| groups[*group].0 != groups[*group].1).collect();
    let fixed: usize = groups.iter().map(|(least, most)| if least == most { *least } else { 0 }).sum();
    if open.len() > 1 || fixed > length {
        return Ok(None);
    }
    let mut shape = String::new();
    let mut parts = format.template.split('$');
    shape.push_str(parts.next().unwrap_or_default());
    for (part, (group, (least, most))) in parts.zip(groups.iter().enumerate()) {
        let Some(literal) = part.strip_prefix(&(group + 1).to_string()) else { return Ok(None) };
        let digits = if least == most { *least } else { length - fixed };
        shape.push_str(&"d".repeat(digits));
        shape.push_str(literal);
    }
    let complete = shape.matches('d').count() == length;
    Ok((complete && !shape.contains(|c: char| c.is_ascii_digit())).then_some(shape))
}
