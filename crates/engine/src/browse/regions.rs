//! The countries of many phones, with one look-up for each distinct prefix instead of one for each phone.

use std::collections::BTreeMap;

use kith_phone::{Country, Phone};
use rustc_hash::FxHashMap;

/// The number of digits after the calling code that distinguish the countries sharing it. Most calling codes
/// belong to one country only, so no further digits are needed.
const SHARED: usize = 6;
/// The calling code of North America, where the area code and the digit after it determine the country.
const NORTH_AMERICA: &str = "1";
const AREA_CODE: usize = 4;

/// Which digits of a phone determine its country.
struct Prefixes {
    /// The country of each calling code; `None` for codes that several countries share.
    codes: BTreeMap<String, Option<String>>,
}

impl Prefixes {
    fn new() -> Prefixes {
        let mut codes: BTreeMap<String, Option<String>> = BTreeMap::new();
        for country in Country::all() {
            codes
                .entry(country.calling_code().to_string())
                .and_modify(|only| *only = None)
                .or_insert_with(|| Some(country.code().to_owned()));
        }
        Prefixes { codes }
    }

    /// Returns the length of the prefix, with its `+`, that determines the country of a phone in E.164 form; and the country if
    /// it is the only one with this calling code.
    fn of(&self, phone: &str) -> (usize, Option<&str>) {
        let code = (1..=3).find_map(|digits| {
            let code = phone.get(1..=digits)?;
            Some((code, self.codes.get(code)?))
        });
        match code {
            Some((code, Some(only))) => (1 + code.len(), Some(only)),
            Some((code, None)) => {
                let after = if code == NORTH_AMERICA { AREA_CODE } else { SHARED };
                (1 + code.len() + after, None)
            }
            None => (phone.len(), None),
        }
    }
}

/// For each country, the first phone of it that was seen. It stands for all phones of the country.
pub(super) struct Representatives {
    prefixes: Prefixes,
    /// The position of the phone that stands for those with a prefix.
    known: FxHashMap<Box<[u8]>, usize>,
    phones: Vec<(Option<String>, Box<[u8]>)>,
}

impl Representatives {
    pub(super) fn new() -> Representatives {
        Representatives { prefixes: Prefixes::new(), known: FxHashMap::default(), phones: Vec::new() }
    }

    /// Returns a phone of the same country as this one. Phones are in E.164 form.
    pub(super) fn of<'p>(&'p mut self, phone: &'p [u8]) -> &'p [u8] {
        let Ok(text) = std::str::from_utf8(phone) else { return phone };
        let length = self.prefixes.of(text).0;
        let prefix = phone.get(..length).unwrap_or(phone);
        let at = match self.known.get(prefix) {
            Some(at) => *at,
            None => {
                let region = Phone::from_stored(text).region().map(|country| country.code().to_owned());
                let at = self.phones.iter().position(|(known, _)| *known == region).unwrap_or_else(|| {
                    self.phones.push((region, phone.into()));
                    self.phones.len() - 1
                });
                self.known.insert(prefix.into(), at);
                at
            }
        };
        self.phones.get(at).map_or(phone, |(_, first)| first)
    }
}

/// Counts phones by country.
pub(super) struct Regions {
    prefixes: Prefixes,
    /// The current prefix, including `+`.
    prefix: Vec<u8>,
    region: Option<String>,
    contacts: u64,
    counted: Vec<(Option<String>, u64)>,
}

impl Regions {
    pub(super) fn new() -> Regions {
        Regions {
            prefixes: Prefixes::new(),
            prefix: Vec::new(),
            region: None,
            contacts: 0,
            counted: Vec::new(),
        }
    }

    /// Counts a phone in E.164 form. Phones must be passed in ascending order.
    pub(super) fn add(&mut self, phone: &[u8]) {
        if self.prefix.is_empty() || !phone.starts_with(&self.prefix) {
            self.next(phone);
        }
        self.contacts += 1;
    }

    fn next(&mut self, phone: &[u8]) {
        self.close();
        let phone = String::from_utf8_lossy(phone);
        let (length, only) = self.prefixes.of(&phone);
        self.region = match only {
            Some(only) => Some(only.to_owned()),
            None => Phone::from_stored(&phone).region().map(|country| country.code().to_owned()),
        };
        self.prefix = phone.get(..length).unwrap_or(&phone).as_bytes().to_vec();
    }

    fn close(&mut self) {
        if self.contacts > 0 {
            self.counted.push((self.region.take(), self.contacts));
        }
        self.contacts = 0;
    }

    /// Returns the number of phones counted for each country. A country may occur several times.
    pub(super) fn finish(mut self) -> Vec<(Option<String>, u64)> {
        self.close();
        self.counted
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Eleven numbers of each area code of the calling codes that several countries share: those that are valid.
    fn phones() -> impl Iterator<Item = String> {
        let codes = ["1", "7", "39", "44", "47", "61", "212", "262", "290", "358", "590", "599", "34", "800"];
        let of = |code: &'static str| (100..1_000).map(move |area| format!("+{code}{area}"));
        codes.into_iter().flat_map(of).flat_map(|prefix| {
            (0..11_u32).map(move |n| format!("{prefix}{:07}", n.wrapping_mul(7_919_317) % 10_000_000))
        })
    }

    #[test]
    fn a_representative_is_of_the_same_country() {
        let mut representatives = Representatives::new();
        let region =
            |phone: &str| Phone::from_stored(phone).region().map(|country| country.code().to_owned());
        let mut countries = std::collections::BTreeSet::new();
        for phone in phones() {
            // Only valid numbers are stored, and only they are of a country.
            let Some(country) = region(&phone) else { continue };
            let of_it = String::from_utf8(representatives.of(phone.as_bytes()).to_vec()).unwrap();
            assert_eq!(region(&of_it).as_ref(), Some(&country), "{phone} and {of_it}");
            countries.insert(country);
        }
        assert!(countries.len() > 20, "{countries:?}");
    }
}
