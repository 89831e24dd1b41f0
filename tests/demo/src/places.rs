//! Where the people live. Their phones are from ranges that are kept for films and books, so that they ring nowhere.

use crate::chance::chance;
use crate::names::{self, Names};

/// A country, with its cities and the languages that names there come from.
pub struct Country {
    pub name: &'static str,
    pub cities: &'static [City],
    pub streets: &'static [&'static str],
    /// Whether the number of a house stands before the street.
    pub number_first: bool,
    /// The languages of names, and how common each is.
    languages: &'static [(usize, &'static Names)],
}

/// A city: its name, a postal code with `#` for digits, and a range of phones.
pub struct City {
    pub name: &'static str,
    code: &'static str,
    /// The beginning of the phones in international form.
    pub phones: &'static str,
    /// How many digits follow it.
    digits: u32,
}

impl Country {
    /// Returns the names that the person with this number in the country has.
    pub fn language(&self, number: usize) -> Option<&'static Names> {
        let all: usize = self.languages.iter().map(|(share, _)| share).sum();
        let mut place = number % all.max(1);
        for (share, names) in self.languages {
            if place < *share {
                return Some(names);
            }
            place -= share;
        }
        None
    }
}

impl City {
    /// Returns the postal code of the person with this number.
    pub fn code(&self, number: usize) -> String {
        let digit = |at: usize| char::from_digit(chance(number + at, "code", 10) as u32, 10).unwrap_or('0');
        self.code.char_indices().map(|(at, letter)| if letter == '#' { digit(at) } else { letter }).collect()
    }

    /// Returns the phone with this number, `None` if there are not so many.
    pub fn phone(&self, number: usize) -> Option<String> {
        let all = 10_usize.pow(self.digits);
        // 7 has no divisor in common with a power of ten, so no phone occurs twice.
        (number < all)
            .then(|| format!("{}{:0digits$}", self.phones, number * 7 % all, digits = self.digits as usize))
    }
}

/// Returns a hundred countries, each as often as its share of all people.
pub fn shares() -> impl Iterator<Item = &'static Country> {
    COUNTRIES.iter().flat_map(|(share, country)| std::iter::repeat_n(country, *share))
}

macro_rules! cities {
    ($($name:literal $code:literal $phones:literal $digits:literal;)*) => {
        &[$(City { name: $name, code: $code, phones: $phones, digits: $digits }),*]
    };
}

/// The countries, with their share of all people in percent.
const COUNTRIES: [(usize, Country); 7] = [
    (
        32,
        Country {
            name: "United States",
            cities: cities! {
                "New York" "100##" "+121255501" 2; "Brooklyn" "112##" "+171855501" 2; "Los Angeles" "900##" "+121355501" 2;
                "Chicago" "606##" "+131255501" 2; "Houston" "770##" "+171355501" 2; "Phoenix" "850##" "+160255501" 2;
                "Philadelphia" "191##" "+121555501" 2; "San Diego" "921##" "+161955501" 2; "Dallas" "752##" "+121455501" 2;
                "Austin" "787##" "+151255501" 2; "San José" "951##" "+140855501" 2; "Columbus" "432##" "+161455501" 2;
                "San Francisco" "941##" "+141555501" 2; "Seattle" "981##" "+120655501" 2; "Denver" "802##" "+130355501" 2;
                "Washington" "200##" "+120255501" 2; "Boston" "021##" "+161755501" 2; "Nashville" "372##" "+161555501" 2;
                "Portland" "972##" "+150355501" 2; "Miami" "331##" "+130555501" 2; "Atlanta" "303##" "+140455501" 2;
                "Minneapolis" "554##" "+161255501" 2; "New Orleans" "701##" "+150455501" 2; "Honolulu" "968##" "+180855501" 2;
            },
            streets: &[
                "Maple Street",
                "Oak Avenue",
                "Sunset Boulevard",
                "River Road",
                "Cedar Lane",
                "Lincoln Avenue",
            ],
            number_first: true,
            languages: &[
                (10, &names::ENGLISH),
                (3, &names::SPANISH),
                (1, &names::CHINESE),
                (1, &names::KOREAN),
                (1, &names::INDIAN),
                (1, &names::VIETNAMESE),
                (1, &names::NIGERIAN),
                (1, &names::PORTUGUESE),
                (1, &names::JAPANESE),
            ],
        },
    ),
    (
        6,
        Country {
            name: "Canada",
            cities: cities! {
                "Toronto" "M5V #K#" "+141655501" 2; "Montréal" "H2X #K#" "+151455501" 2; "Vancouver" "V6B #K#" "+160455501" 2;
                "Calgary" "T2P #K#" "+140355501" 2; "Ottawa" "K1P #K#" "+161355501" 2; "Halifax" "B3J #K#" "+190255501" 2;
            },
            streets: &["King Street", "Queen Street", "rue Sainte-Catherine", "Granville Street"],
            number_first: true,
            languages: &[
                (1, &names::ENGLISH),
                (2, &names::FRENCH),
                (1, &names::CHINESE),
                (1, &names::ARABIC),
                (1, &names::HEBREW),
            ],
        },
    ),
    (
        22,
        Country {
            name: "United Kingdom",
            cities: cities! {
                "London" "SE1 #AB" "+442079460" 3; "Birmingham" "B1 #AB" "+441214960" 3; "Edinburgh" "EH3 #AB" "+441314960" 3;
                "Glasgow" "G2 #AB" "+441414960" 3; "Leeds" "LS1 #AB" "+441134960" 3; "Liverpool" "L1 #AB" "+441514960" 3;
                "Manchester" "M4 #AB" "+441614960" 3; "Bristol" "BS1 #AB" "+441174960" 3; "Cardiff" "CF10 #AB" "+442920180" 3;
            },
            streets: &[
                "High Street",
                "Station Road",
                "Church Lane",
                "Mill Road",
                "Victoria Road",
                "The Crescent",
            ],
            number_first: true,
            languages: &[
                (5, &names::ENGLISH),
                (1, &names::INDIAN),
                (1, &names::DEVANAGARI),
                (1, &names::POLISH),
                (1, &names::NIGERIAN),
                (1, &names::ARABIC),
            ],
        },
    ),
    (
        18,
        Country {
            name: "Germany",
            cities: cities! {
                "Berlin" "109##" "+493023125" 3; "Frankfurt am Main" "603##" "+496990009" 3; "Hamburg" "203##" "+494066969" 3;
                "Köln" "506##" "+492214710" 3; "München" "803##" "+498999998" 3;
            },
            streets: &[
                "Lindenstraße",
                "Gartenweg",
                "Schillerstraße",
                "Am Markt",
                "Goethestraße",
                "Mühlenweg",
            ],
            number_first: false,
            languages: &[
                (5, &names::GERMAN),
                (1, &names::TURKISH),
                (2, &names::CYRILLIC),
                (1, &names::POLISH),
                (1, &names::GREEK),
            ],
        },
    ),
    (
        14,
        Country {
            name: "France",
            cities: cities! {
                "Paris" "750##" "+3319900" 4; "Rennes" "350##" "+3326191" 4; "Lille" "590##" "+3335301" 4; "Lyon" "690##" "+33465710" 3;
                "Bordeaux" "330##" "+3353649" 4; "Nice" "060##" "+33465715" 3;
            },
            streets: &[
                "rue de la Paix",
                "avenue Jean-Jaurès",
                "rue des Écoles",
                "place du Marché",
                "quai Voltaire",
            ],
            number_first: true,
            languages: &[
                (5, &names::FRENCH),
                (1, &names::PORTUGUESE),
                (1, &names::ARABIC),
                (1, &names::SPANISH),
            ],
        },
    ),
    (
        5,
        Country {
            name: "Australia",
            cities: cities! {
                "Sydney" "200#" "+6125550" 4; "Melbourne" "300#" "+6135550" 4; "Brisbane" "400#" "+6175550" 4; "Perth" "600#" "+6185550" 4;
            },
            streets: &["George Street", "Wattle Road", "Harbour View", "Banksia Avenue"],
            number_first: true,
            languages: &[
                (2, &names::ENGLISH),
                (1, &names::CHINESE),
                (1, &names::GREEK),
                (1, &names::JAPANESE),
            ],
        },
    ),
    (
        3,
        Country {
            name: "Sweden",
            cities: cities! {
                "Stockholm" "113 ##" "+468465004" 2; "Göteborg" "411 ##" "+463139006" 2; "Malmö" "211 ##" "+464062804" 2;
            },
            streets: &["Storgatan", "Björkvägen", "Kungsgatan", "Strandvägen"],
            number_first: false,
            languages: &[(3, &names::NORDIC), (1, &names::POLISH), (1, &names::ARABIC)],
        },
    ),
];
