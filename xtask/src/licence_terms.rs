//! Licences as SPDX expressions, such as `MIT OR (Apache-2.0 AND ISC)`.

use std::collections::BTreeSet;
use std::iter::Peekable;

/// Returns whether a work under this licence can be used under the allowed licences alone.
pub fn permitted(licence: &str, allowed: &BTreeSet<String>) -> bool {
    let spaced = licence.replace('(', " ( ").replace(')', " ) ").replace(" WITH ", "\u{a0}WITH\u{a0}");
    let mut words = spaced.split([' ', '\n']).filter(|word| !word.is_empty()).peekable();
    either(&mut words, allowed) && words.next().is_none()
}

fn either<'w>(words: &mut Peekable<impl Iterator<Item = &'w str>>, allowed: &BTreeSet<String>) -> bool {
    let mut permitted = both(words, allowed);
    while words.next_if_eq(&"OR").is_some() {
        permitted |= both(words, allowed);
    }
    permitted
}

fn both<'w>(words: &mut Peekable<impl Iterator<Item = &'w str>>, allowed: &BTreeSet<String>) -> bool {
    let mut permitted = one(words, allowed);
    while words.next_if_eq(&"AND").is_some() {
        permitted &= one(words, allowed);
    }
    permitted
}

fn one<'w>(words: &mut Peekable<impl Iterator<Item = &'w str>>, allowed: &BTreeSet<String>) -> bool {
    match words.next() {
        Some("(") => either(words, allowed) & words.next_if_eq(&")").is_some(),
        Some(name) => allowed.contains(&name.replace('\u{a0}', " ")),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_that_is_required_must_be_allowed() {
        let allowed = ["MIT", "ISC", "Apache-2.0 WITH LLVM-exception"].map(str::to_owned).into();
        for (licence, expected) in [
            ("MIT", true),
            ("GPL-3.0", false),
            ("GPL-3.0 OR MIT", true),
            ("GPL-3.0 AND MIT", false),
            ("MIT AND ISC OR GPL-3.0", true),
            ("MIT AND (ISC OR GPL-3.0)", true),
            ("(MIT OR ISC) AND GPL-3.0", false),
            ("Apache-2.0 WITH LLVM-exception", true),
            ("Apache-2.0", false),
            ("MIT ISC", false),
            ("(MIT", false),
            ("", false),
        ] {
            assert_eq!(permitted(licence, &allowed), expected, "{licence}");
        }
    }
}
