//! LDIF (RFC 2849), as Thunderbird and directories export address books: attributes under the names people know.

use std::io;

use super::Told;
use super::decode::{Charset, base64};
use super::field::Field;
use super::lines::Lines;
use super::texts::{self, Texts};
use crate::batch::Defect;

/// What is kept of an attribute; longer texts than this end up cut anyway.
const LONGEST: usize = 512 << 10;
/// No entry is longer than this.
const ENTRY: usize = 4 << 20;

/// What an attribute is about. Names are in lower case, without Mozilla's prefixes.
const KNOWN: &[(&str, Attribute)] = {
    use Attribute::{Email, First, Full, Home, Last, Mobile, Named, Nothing, Phone, Work};
    use Field::{City, Country, State, Street, Zip};
    &[
        ("dn", Nothing),
        ("version", Nothing),
        ("changetype", Nothing),
        ("objectclass", Nothing),
        ("modifytimestamp", Nothing),
        ("givenname", First),
        ("gn", First),
        ("sn", Last),
        ("surname", Last),
        ("cn", Full),
        ("commonname", Full),
        ("displayname", Full),
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

#[derive(Debug, Clone, Copy)]
enum Attribute {
    /// About the directory, not about the person.
    Nothing,
    First,
    Last,
    Full,
    Mobile,
    Phone,
    Email,
    Home(Field),
    Work(Field),
    Named(&'static str),
}

/// A pass over the entries of a file.
pub(super) struct Pass {
    lines: Lines,
    charset: Charset,
    line: Vec<u8>,
}

impl Pass {
    pub(super) fn new(lines: Lines, charset: Charset) -> Pass {
        Pass { lines, charset, line: Vec::new() }
    }

    /// Writes what the next entry says into `texts`; `None` at the end of the file.
    pub(super) fn next(&mut self, texts: &mut Texts) -> io::Result<Option<Told>> {
        texts.clear();
        let mut entry = Entry::default();
        let mut told = Told { group: false, defect: None, replaced: false };
        let (mut any, mut count, mut size) = (false, 0, 0);
        while self.attribute()? {
            if self.line.is_empty() {
                if any {
                    break;
                }
                continue;
            }
            count += 1;
            size += self.line.len();
            if count > texts::MOST || size > ENTRY {
                told.defect = Some(Defect::TooLong);
                continue;
            }
            let (name, text) = value(&self.line, self.charset, &mut told.replaced);
            // The first line of a file says which version of LDIF it is.
            any |= name != "version";
            told.group |= name == "objectclass" && text.to_ascii_lowercase().starts_with("groupof");
            entry.take(name, text, texts);
        }
        if !any {
            return Ok(None);
        }
        entry.finish(texts);
        told.replaced |= self.lines.replaced();
        Ok(Some(told))
    }

    /// Reads the next line, folded ones joined; an empty one ends an entry. `false` at the end of the file.
    fn attribute(&mut self) -> io::Result<bool> {
        self.line.clear();
        let Some(piece) = self.lines.peek()? else { return Ok(false) };
        let text = piece.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(piece);
        let blank = text.iter().all(u8::is_ascii_whitespace);
        if !blank {
            self.line.extend_from_slice(text);
        }
        let mut ended = self.lines.take();
        if blank && ended {
            return Ok(true);
        }
        while let Some(next) = self.lines.peek()? {
            let next = match (ended, next.split_first()) {
                (false, _) => next,
                (true, Some((b' ', rest))) => rest,
                (true, _) => break,
            };
            let room = LONGEST.saturating_sub(self.line.len());
            self.line.extend_from_slice(next.get(..next.len().min(room)).unwrap_or_default());
            ended = self.lines.take();
        }
        Ok(true)
    }

    pub(super) fn position(&self) -> u64 {
        self.lines.position()
    }
}

/// An attribute's name, in lower case and without options, and its text. A comment has neither.
fn value(line: &[u8], charset: Charset, replaced: &mut bool) -> (String, String) {
    if line.starts_with(b"#") {
        return (String::new(), String::new());
    }
    let Some((name, value)) =
        line.iter().position(|byte| *byte == b':').and_then(|at| line.split_at_checked(at))
    else {
        return ("other lines".to_owned(), charset.decode(line, None, replaced).into_owned());
    };
    let name = name.split(|byte| *byte == b';').next().unwrap_or_default().trim_ascii();
    let name: String = String::from_utf8_lossy(name).to_ascii_lowercase().chars().take(64).collect();
    let text = match value {
        [b':', b':', packed @ ..] => match base64(packed) {
            Some(bytes) if name == "jpegphoto" => format!("[JPEG, {} bytes]", bytes.len()),
            Some(bytes) => charset.decode(&bytes, None, replaced).into_owned(),
            None => charset.decode(packed.trim_ascii(), None, replaced).into_owned(),
        },
        [b':', plain @ ..] => charset.decode(plain.trim_ascii(), None, replaced).into_owned(),
        _ => String::new(),
    };
    (name, text)
}

/// What has to wait for the rest of its entry.
#[derive(Default)]
struct Entry {
    first: String,
    last: String,
    full: Vec<String>,
    mobiles: Vec<String>,
    phones: Vec<String>,
    home: Vec<(Field, String)>,
    work: Vec<(Field, String)>,
}

impl Entry {
    fn take(&mut self, name: String, text: String, texts: &mut Texts) {
        let plain = name.strip_prefix("xmozilla").or_else(|| name.strip_prefix("mozilla")).unwrap_or(&name);
        match KNOWN.iter().find(|(known, _)| *known == plain).map(|(_, attribute)| *attribute) {
            Some(Attribute::Nothing) => {}
            Some(Attribute::First) if self.first.is_empty() => self.first = text,
            Some(Attribute::Last) if self.last.is_empty() => self.last = text,
            Some(Attribute::First | Attribute::Last) => texts.push("Another name", text),
            Some(Attribute::Full) if self.full.contains(&text) => {}
            Some(Attribute::Full) => self.full.push(text),
            Some(Attribute::Mobile) => self.mobiles.push(text),
            Some(Attribute::Phone) => self.phones.push(text),
            Some(Attribute::Email) => texts.push(Field::Email.header(), text),
            Some(Attribute::Home(part)) => self.home.push((part, text)),
            Some(Attribute::Work(part)) => self.work.push((part, text)),
            Some(Attribute::Named(header)) => texts.push(header, text),
            None => texts.push(name, text),
        }
    }

    /// The name, the phones in the order they are tried, and the home address before that of the work, as in
    /// Thunderbird's tables.
    fn finish(self, texts: &mut Texts) {
        let whole = self.full.first().map(String::as_str).unwrap_or_default();
        texts.name(&self.first, &self.last, whole);
        self.full.into_iter().for_each(|text| texts.push(texts::FULL_NAME, text));
        let phones = self.mobiles.into_iter().chain(self.phones);
        phones.for_each(|text| texts.push(Field::Phone.header(), text));
        let mut number = 0;
        for address in [self.home, self.work] {
            let before = texts.len();
            let lines: Vec<&str> = address
                .iter()
                .filter(|(part, text)| *part == Field::Street && !text.trim().is_empty())
                .map(|(_, text)| text.as_str())
                .collect();
            texts.push_at(Field::Street.header(), number, lines.join("\n"));
            for part in [Field::City, Field::State, Field::Zip, Field::Country] {
                let mut same =
                    address.iter().filter(|(known, text)| *known == part && !text.trim().is_empty());
                if let Some((_, text)) = same.next() {
                    texts.push_at(part.header(), number, text.as_str());
                }
                same.for_each(|(_, text)| {
                    texts.push(format!("Another {}", part.header().to_lowercase()), text.as_str())
                });
            }
            number += u16::from(texts.len() > before);
        }
    }
}
