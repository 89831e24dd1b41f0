//! The countries of many phones, sorted: one look-up for each prefix that can differ, not one for each phone.

use std::collections::BTreeMap;

use kith_phone::{Country, Phone};

/// How many digits after the country code tell the countries that share it apart; most numbers belong to a country
/// code of one country, where none are needed.
const SHARED: usize = 6;
/// In North America area codes do.
const NORTH_AMERICA: &str = "1";
const AREA_CODE: usize = 3;

/// Counts phones by country.
pub(super) struct Regions {
    /// The country codes; `None` for those that several countries share.
    codes: BTreeMap<String, Option<String>>,
    /// The present prefix with its `+`, and its country.
    prefix: Vec<u8>,
    region: Option<String>,
    contacts: u64,
    counted: Vec<(Option<String>, u64)>,
}

impl Regions {
    pub(super) fn new() -> Regions {
        let mut codes: BTreeMap<String, Option<String>> = BTreeMap::new();
        for country in Country::all() {
            codes
                .entry(country.calling_code().to_string())
                .and_modify(|only| *only = None)
                .or_insert_with(|| Some(country.code().to_owned()));
        }
        Regions { codes, prefix: Vec::new(), region: None, contacts: 0, counted: Vec::new() }
    }

    /// Counts a phone (E.164), which is not before the last one.
    pub(super) fn add(&mut self, phone: &[u8]) {
        if self.prefix.is_empty() || !phone.starts_with(&self.prefix) {
            self.next(phone);
        }
        self.contacts += 1;
    }

    fn next(&mut self, phone: &[u8]) {
        self.close();
        let phone = String::from_utf8_lossy(phone);
        let code = (1..=3).find_map(|digits| {
            let code = phone.get(1..=digits)?;
            Some((code, self.codes.get(code)?))
        });
        let (length, region) = match code {
            Some((code, Some(only))) => (1 + code.len(), Some(only.clone())),
            Some((code, None)) => {
                let after = if code == NORTH_AMERICA { AREA_CODE } else { SHARED };
                let country = Phone::from_stored(&phone).region();
                (1 + code.len() + after, country.map(|country| country.code().to_owned()))
            }
            None => (phone.len(), None),
        };
        self.prefix = phone.get(..length).unwrap_or(&phone).as_bytes().to_vec();
        self.region = region;
    }

    fn close(&mut self) {
        if self.contacts > 0 {
            self.counted.push((self.region.take(), self.contacts));
        }
        self.contacts = 0;
    }

    /// How many phones were counted for each country; one may come several times.
    pub(super) fn finish(mut self) -> Vec<(Option<String>, u64)> {
        self.close();
        self.counted
    }
}
