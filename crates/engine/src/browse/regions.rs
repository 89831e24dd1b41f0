//! Counting sorted phones by country, with one look-up for each distinct prefix instead of one for each
//! phone.

use std::collections::BTreeMap;

use kith_phone::{Country, Phone};

/// The number of digits after the calling code that distinguish the countries sharing it. Most calling codes
/// belong to one country only, so no further digits are needed.
const SHARED: usize = 6;
/// The calling code of North America, where the area code determines the country.
const NORTH_AMERICA: &str = "1";
const AREA_CODE: usize = 3;

/// Counts phones by country.
pub(super) struct Regions {
    /// The country of each calling code; `None` for codes that several countries share.
    codes: BTreeMap<String, Option<String>>,
    /// The current prefix, including `+`.
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

    /// Returns the number of phones counted for each country. A country may occur several times.
    pub(super) fn finish(mut self) -> Vec<(Option<String>, u64)> {
        self.close();
        self.counted
    }
}
