//! The attributes that are known, and what they mean.

use crate::cards::common::CardField;

/// The known attributes. Names are in lower case and without the prefixes of Mozilla.
const KNOWN: &[(&str, Attribute)] = {
    use Attribute::{Email, FirstName, FullName, Home, Ignored, LastName, Mobile, Named, Phone, Work};
    use CardField::{City, Country, State, Street, Zip};
    &[
        ("dn", Ignored),
        ("version", Ignored),
        ("changetype", Ignored),
        ("objectclass", Ignored),
        ("modifytimestamp", Ignored),
        ("givenname", FirstName),
        ("gn", FirstName),
        ("sn", LastName),
        ("surname", LastName),
        ("cn", FullName),
        ("commonname", FullName),
        ("displayname", FullName),
        ("mobile", Mobile),
        ("mobiletelephonenumber", Mobile),
        ("cellphone", Mobile),
        ("telephonenumber", Phone),
        ("homephone", Phone),
        ("hometelephonenumber", Phone),
        ("facsimiletelephonenumber", Named("Fax")),
        ("fax", Named("Fax")),
        ("pager", Named("Pager")),
        ("pagerphone", Named("Pager")),
        ("mail", Email),
        ("rfc822mailbox", Email),
        ("secondemail", Email),
        ("street", Work(Street)),
        ("streetaddress", Work(Street)),
        ("workstreet2", Work(Street)),
        ("l", Work(City)),
        ("locality", Work(City)),
        ("localityname", Work(City)),
        ("st", Work(State)),
        ("region", Work(State)),
        ("postalcode", Work(Zip)),
        ("zip", Work(Zip)),
        ("c", Work(Country)),
        ("co", Work(Country)),
        ("countryname", Work(Country)),
        ("homestreet", Home(Street)),
        ("homestreet2", Home(Street)),
        ("homelocalityname", Home(City)),
        ("homestate", Home(State)),
        ("homepostalcode", Home(Zip)),
        ("homecountryname", Home(Country)),
        ("o", Named("Company")),
        ("company", Named("Company")),
        ("organizationname", Named("Company")),
        ("ou", Named("Department")),
        ("department", Named("Department")),
        ("title", Named("Job title")),
        ("description", Named("Notes")),
        ("notes", Named("Notes")),
        ("nickname", Named("Nickname")),
        ("workurl", Named("Website")),
        ("homeurl", Named("Website")),
        ("labeleduri", Named("Website")),
        ("jpegphoto", Named("Photo")),
    ]
};

/// What an attribute means.
#[derive(Debug, Clone, Copy)]
pub(super) enum Attribute {
    /// It describes the entry, not the person, and is left out.
    Ignored,
    FirstName,
    LastName,
    FullName,
    Mobile,
    Phone,
    Email,
    /// A part of the home address.
    Home(CardField),
    /// A part of the work address.
    Work(CardField),
    /// A text under this header.
    Named(&'static str),
}

impl Attribute {
    /// Returns the attribute with this name, or `None` if it is not known.
    pub(super) fn named(name: &str) -> Option<Attribute> {
        let name = name.strip_prefix("xmozilla").or_else(|| name.strip_prefix("mozilla")).unwrap_or(name);
        KNOWN.iter().find(|(known, _)| *known == name).map(|(_, attribute)| *attribute)
    }
}
