//! Sample people for trying Kith with an empty store. They are made up, their email addresses are under
//! `example.com`, and their phones are from ranges that no telephone company gives out.

use kith_phone::{BareNumbers, Phone};
use serde::Deserialize;

use crate::contact::Draft;
use crate::error::Result;
use crate::field::definition::{FieldInput, FieldType};
use crate::field::standard::Text;
use crate::field::value::Value;
use crate::id::FieldId;
use crate::store::connection::Store;
use kith_text::fold::{search_key, tidy};

/// The names of the groups and fields, in the user's language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SampleWords {
    /// The name of the group for relatives.
    pub family: String,
    /// The name of the group for friends.
    pub friends: String,
    /// The name of the group for people at work.
    pub work: String,
    /// The name of the field for a company.
    pub company: String,
    /// The name of the field for a birthday.
    pub birthday: String,
}

/// Adds about two dozen sample people with three groups and two fields, in one transaction. Returns how many were
/// added. `Store::remove_samples` removes them again.
///
/// ```
/// # use kith_engine::clock::Timestamp;
/// # use kith_engine::sample::{self, SampleWords};
/// # use kith_engine::store::Store;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let mut store = Store::open(folder.path(), Timestamp::default)?;
/// # let words = SampleWords {
/// #     family: "Family".into(), friends: "Friends".into(), work: "Work".into(), company: "Company".into(),
/// #     birthday: "Birthday".into(),
/// # };
/// assert_eq!(sample::add(&mut store, &words)?, 24);
/// assert_eq!(store.remove_samples()?, 24);
/// assert_eq!(store.count_contacts()?, 0);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// [`StoreError::OverLimit`](crate::store::error::StoreError::OverLimit), and
/// [`StoreError::FieldInvalid`](crate::store::error::StoreError::FieldInvalid) for a name that a field cannot have.
pub fn add(store: &mut Store, words: &SampleWords) -> Result<u64> {
    let field = |name: &str, kind, yearly| FieldInput {
        name: name.to_owned(),
        kind,
        help: None,
        options: Vec::new(),
        required: false,
        shown: true,
        yearly: Some(yearly),
    };
    let fields =
        [field(&words.company, FieldType::Text, false), field(&words.birthday, FieldType::Date, true)];
    let made = store.add_samples(&fields, |ids| {
        let [company, birthday] = *ids else { return Vec::new() };
        PEOPLE.iter().filter_map(|person| person.draft(words, company, birthday)).collect()
    })?;
    Ok(made)
}

/// The groups of a sample person.
#[derive(Clone, Copy)]
enum In {
    Nothing,
    Family,
    Friends,
    Work,
    FriendsAndWork,
}

struct Person {
    first: &'static str,
    last: &'static str,
    phone: &'static str,
    city: &'static str,
    country: &'static str,
    group: In,
    company: &'static str,
    birthday: &'static str,
    starred: bool,
}

impl Person {
    fn draft(
        &self,
        words: &SampleWords,
        company: Option<FieldId>,
        birthday: Option<FieldId>,
    ) -> Option<Draft> {
        let phone = Phone::parse(self.phone, BareNumbers::Refuse).ok()?.phone;
        let mut draft = Draft::new(self.first, phone);
        let groups: &[&String] = match self.group {
            In::Nothing => &[],
            In::Family => &[&words.family],
            In::Friends => &[&words.friends],
            In::Work => &[&words.work],
            In::FriendsAndWork => &[&words.friends, &words.work],
        };
        // A group's name is what the page's language says; one without a letter is left out.
        draft.groups = groups.iter().map(|name| tidy(name)).filter(|name| !name.is_empty()).collect();
        draft.starred = Some(self.starred);
        let text = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        draft.texts[Text::LastName] = text(self.last);
        draft.texts[Text::City] = text(self.city);
        draft.texts[Text::Country] = text(self.country);
        draft.texts[Text::Email] = Some(format!("{}@example.com", search_key(self.first)));
        for (field, value) in [(company, self.company), (birthday, self.birthday)] {
            draft.fields.extend(field.zip(text(value)).map(|(id, value)| (id, Value::Text(value))));
        }
        Some(draft)
    }
}

/// Makes one person of each line: first name, last name, phone, city, country, groups, company, birthday, star.
macro_rules! people {
    ($($first:literal $last:literal $phone:literal $city:literal $country:literal $group:ident $company:literal $birthday:literal $starred:literal;)*) => {
        &[$(Person {
            first: $first,
            last: $last,
            phone: $phone,
            city: $city,
            country: $country,
            group: In::$group,
            company: $company,
            birthday: $birthday,
            starred: $starred,
        }),*]
    };
}

const PEOPLE: &[Person] = people! {
    "Amelia" "Clarke" "+442079460101" "London" "United Kingdom" Family "" "1958-01-17" true;
    "Oliver" "Clarke" "+442079460102" "London" "United Kingdom" Family "" "1956-08-03" false;
    "Noor" "Haddad" "+442079460115" "London" "United Kingdom" FriendsAndWork "Northwind Studio" "1992-02-29" false;
    "Callum" "Fraser" "+441314960123" "Edinburgh" "United Kingdom" Friends "" "--03-21" false;
    "Priya" "Raman" "+441134960144" "Leeds" "United Kingdom" Work "Northwind Studio" "1987-04-09" true;
    "Grace" "Bennett" "+12025550101" "Washington" "United States" Family "" "1993-05-14" true;
    "Miguel" "Torres" "+12125550117" "New York" "United States" Work "Harbor & Pine" "1979-06-26" false;
    "Hana" "Sato" "+14155550132" "San Francisco" "United States" Friends "" "1990-07-11" false;
    "Jamal" "Carter" "+13125550148" "Chicago" "United States" FriendsAndWork "Harbor & Pine" "1984-08-30" false;
    "Ruth" "Levy" "+16175550159" "Boston" "United States" Work "Harbor & Pine" "1969-09-19" false;
    "Ethan" "Brooks" "+12065550163" "Seattle" "United States" Nothing "" "" false;
    "Sofia" "Marin" "+13055550176" "Miami" "United States" Friends "" "--10-02" true;
    "Camille" "Laurent" "+33199001201" "Paris" "France" Friends "" "1995-10-28" false;
    "Mathieu" "Girard" "+33199001234" "Paris" "France" Work "Atelier Girard" "1976-11-12" false;
    "Inès" "Moreau" "+33261911245" "Lille" "France" Nothing "" "1988-12-05" false;
    "Théo" "Lefèvre" "+33536491256" "Toulouse" "France" Friends "" "--05-30" false;
    "Lena" "Hoffmann" "+493023125101" "Berlin" "Germany" Work "Hoffmann Optik" "1981-01-30" true;
    "Jonas" "Weber" "+493023125117" "Berlin" "Germany" Friends "" "1992-03-08" false;
    "Mehmet" "Yılmaz" "+494066969123" "Hamburg" "Germany" Work "Hoffmann Optik" "1974-04-28" false;
    "Greta" "Köhler" "+498999998145" "Munich" "Germany" Nothing "" "--06-15" false;
    "Chloe" "Nguyen" "+61491570156" "Melbourne" "Australia" Family "" "2015-09-01" true;
    "Liam" "O'Connor" "+61491570157" "Sydney" "Australia" Friends "" "1986-11-29" false;
    "Isla" "Taylor" "+61491570158" "Brisbane" "Australia" Work "Bluegum Books" "1999-12-18" false;
    "Arjun" "Mehta" "+61491570159" "Perth" "Australia" Nothing "Bluegum Books" "1983-12-27" false;
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::field::parse::{ParseOptions, parse};

    #[test]
    fn every_person_can_be_stored_as_it_is() {
        let mut phones = std::collections::BTreeSet::new();
        for person in PEOPLE {
            let parsed = Phone::parse(person.phone, BareNumbers::Refuse);
            assert!(parsed.is_ok(), "{} {}: {parsed:?}", person.first, person.phone);
            assert_eq!(parsed.unwrap().phone.as_str(), person.phone);
            assert!(phones.insert(person.phone), "{} has another's phone", person.first);
            if !person.birthday.is_empty() {
                let stored = parse(FieldType::Date, &[], person.birthday, &ParseOptions::default());
                assert_eq!(stored, Ok(Value::Text(person.birthday.to_owned())), "{}", person.first);
            }
        }
    }
}
