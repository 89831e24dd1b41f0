//! A simple and slow implementation of the list, which checks every contact and repeats every comparison.

use crate::field::standard::Text;
use std::cmp::Ordering;

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_locale_core::Locale;

use crate::browse::query::Query;
use crate::browse::tests::naive_filters::passes;
use crate::contact::Contact;
use crate::field::value::Value;
use crate::id::ContactId;
use crate::store::connection::Store;
use kith_phone::search_digits;
use kith_text::fold::search_key;

fn collator(strength: Strength) -> CollatorBorrowed<'static> {
    let mut preferences = CollatorPreferences::from(&"en".parse::<Locale>().unwrap());
    preferences.numeric_ordering = Some(CollationNumericOrdering::True);
    let mut options = CollatorOptions::default();
    options.strength = Some(strength);
    Collator::try_new(preferences, options).unwrap()
}

const JOINTS: [char; 13] = ['\'', '-', '·', '־', '‐', '‑', '‒', '–', '—', '―', '−', '゠', '・'];

fn joined(text: &str) -> String {
    let kept = |c: &char| !c.is_whitespace() && *c != '.' && !JOINTS.contains(c);
    search_key(text).chars().filter(kept).collect()
}

fn is_east_asian(text: &str) -> bool {
    let letters = [
        ('\u{1100}', '\u{11ff}'),
        ('\u{2e80}', '\u{9fff}'),
        ('\u{a960}', '\u{a97f}'),
        ('\u{ac00}', '\u{d7ff}'),
        ('\u{f900}', '\u{faff}'),
        ('\u{ff66}', '\u{ffdc}'),
        ('\u{20000}', '\u{3ffff}'),
    ];
    text.chars().any(|c| letters.iter().any(|(first, last)| (*first..=*last).contains(&c)))
}

/// Returns the texts by which a contact is found besides those that are stored.
fn joined_texts(contact: &Contact) -> Vec<String> {
    let first = contact.first_name.as_str();
    let last = contact.texts[Text::LastName].as_deref().unwrap_or_default();
    let mut texts = vec![joined(first), joined(last)];
    let mut in_both_orders = |family: &str, given: &str| {
        if is_east_asian(family) && is_east_asian(given) {
            let (family, given) = (joined(family), joined(given));
            texts.push(format!("{family}{given}{family}"));
        }
    };
    in_both_orders(last, first);
    for name in [first, last] {
        if let Some((family, given)) = search_key(name).split_once(char::is_whitespace) {
            in_both_orders(family, given);
        }
    }
    texts
}

fn texts(contact: &Contact) -> Vec<String> {
    let mut texts = vec![contact.first_name.clone()];
    texts
        .extend([&contact.texts[Text::LastName], &contact.texts[Text::Email]].into_iter().flatten().cloned());
    texts.extend(contact.groups.iter().cloned());
    for (_, value) in &contact.fields.0 {
        match value {
            Value::Text(text) => texts.push(text.clone()),
            Value::List(items) => texts.extend(items.iter().cloned()),
            _ => {}
        }
    }
    let keys: Vec<String> = texts.iter().map(|text| search_key(text)).collect();
    let words = keys.iter().flat_map(|key| key.split_whitespace()).map(|word| word.replace('\'', ""));
    keys.iter().cloned().chain(words).chain(joined_texts(contact)).collect()
}

/// Supports searches with at most one run of digits, which is enough for the random ones.
fn matches(contact: &Contact, search: &str) -> bool {
    let texts = texts(contact);
    let has = |text: &str| texts.iter().any(|known| known.contains(text));
    let words: Vec<&str> = search.split_whitespace().collect();
    if words.len() > 1 && words.iter().all(|word| search_digits(word).is_some()) {
        let digits = search_digits(search).unwrap();
        return contact.phone.contains(&digits) || has(&digits) || words.iter().all(|word| has(word));
    }
    words.iter().all(|word| {
        let found = search_digits(word).is_some_and(|digits| contact.phone.contains(&digits) || has(&digits));
        let key = search_key(word);
        let joined = key.replace(JOINTS, "");
        let joins =
            search_digits(word).is_none() && joined.chars().filter(|c| c.is_alphabetic()).count() >= 4;
        found || key.is_empty() || has(&key) || contact.phone.contains(&key) || joins && has(&joined)
    })
}

enum Sortable {
    Text(String),
    Number(f64),
    Empty,
}

fn sortable(contact: &Contact, field: &str) -> Sortable {
    let text = |text: &Option<String>| text.clone().map_or(Sortable::Empty, Sortable::Text);
    match field {
        "first_name" => Sortable::Text(contact.first_name.clone()),
        "last_name" => text(&contact.texts[Text::LastName]),
        "phone" => Sortable::Text(contact.phone.clone()),
        "email" => text(&contact.texts[Text::Email]),
        "city" => text(&contact.texts[Text::City]),
        "starred" => Sortable::Number(f64::from(u8::from(contact.starred))),
        "groups" if contact.groups.is_empty() => Sortable::Empty,
        "groups" => {
            let mut groups = contact.groups.clone();
            groups.sort_by(|a, b| collator(Strength::Tertiary).compare(a, b));
            Sortable::Text(groups.join(" | "))
        }
        name => match contact.fields.get(name) {
            Some(Value::Text(text)) => Sortable::Text(text.clone()),
            Some(Value::Number(n)) => Sortable::Number(*n),
            _ => Sortable::Empty,
        },
    }
}

fn by_name(a: &Contact, b: &Contact) -> Ordering {
    let (letters, full) = (collator(Strength::Primary), collator(Strength::Tertiary));
    let last = |contact: &Contact| contact.texts[Text::LastName].clone().unwrap_or_default();
    letters
        .compare(&a.first_name, &b.first_name)
        .then_with(|| a.texts[Text::LastName].is_some().cmp(&b.texts[Text::LastName].is_some()))
        .then_with(|| letters.compare(&last(a), &last(b)))
        .then_with(|| full.compare(&a.first_name, &b.first_name))
        .then_with(|| full.compare(&last(a), &last(b)))
        .then_with(|| a.id.cmp(&b.id))
}

/// Returns the ids of all contacts that match, in order.
pub(super) fn list(store: &Store, query: &Query) -> Vec<ContactId> {
    let all: Vec<ContactId> = (1..=2_000).map(ContactId::new).collect();
    let mut contacts = store.contacts(&all).unwrap();
    contacts.retain(|contact| {
        matches(contact, &query.search) && query.filters.iter().all(|filter| passes(contact, filter))
    });
    contacts.sort_by(by_name);
    if let Some(sort) = &query.sort {
        let full = collator(Strength::Tertiary);
        contacts.sort_by(|a, b| {
            let order = match (sortable(a, &sort.field), sortable(b, &sort.field)) {
                (Sortable::Empty, Sortable::Empty) => return Ordering::Equal,
                (Sortable::Empty, _) => return Ordering::Greater,
                (_, Sortable::Empty) => return Ordering::Less,
                (Sortable::Number(a), Sortable::Number(b)) => a.total_cmp(&b),
                (Sortable::Text(a), Sortable::Text(b)) if sort.field == "phone" => a.cmp(&b),
                (Sortable::Text(a), Sortable::Text(b)) => full.compare(&a, &b),
                _ => Ordering::Equal,
            };
            if sort.descending { order.reverse() } else { order }
        });
    }
    contacts.into_iter().map(|contact| contact.id).collect()
}
