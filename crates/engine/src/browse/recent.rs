//! Values computed of recent texts: names repeat, and a look-up takes a fraction of the time of folding a name or of
//! making its sort key.

use std::hash::Hasher;

use rustc_hash::FxHasher;

use crate::browse::forms;

/// The number of values that are kept: a power of two.
const KEPT: usize = 1 << 12;

/// The values of recent texts, each in the place that the hash of the text gives.
pub(super) struct Recent<V>(Vec<(Vec<u8>, V)>);

impl<V> Recent<V> {
    /// Remembers nothing yet. `empty` is the value of the empty text.
    pub(super) fn new(empty: V) -> Recent<V>
    where
        V: Clone,
    {
        Recent(vec![(Vec::new(), empty); KEPT])
    }

    /// Calls `take` with the value of a text, which is computed by `make` if it is not known.
    pub(super) fn with<R>(
        &mut self,
        text: &[u8],
        make: impl FnOnce(&[u8]) -> V,
        take: impl FnOnce(&V) -> R,
    ) -> R {
        let mut hasher = FxHasher::default();
        hasher.write(text);
        let Some((known, value)) = self.0.get_mut(hasher.finish() as usize % KEPT) else {
            return take(&make(text));
        };
        if known != text {
            *value = make(text);
            known.clear();
            known.extend_from_slice(text);
        }
        take(value)
    }
}

/// The forms of recent names. In scripts that are not folded letter by letter, folding them takes most of the time of
/// reading a contact. The result equals [`forms::push_name`].
pub(super) struct RecentNames {
    first: Recent<Name>,
    last: Recent<Name>,
}

#[derive(Clone, Default)]
struct Name {
    /// The forms of the name without another name.
    forms: Vec<u8>,
    /// The folded name, if it is joined with another one of this kind.
    east_asian: Option<String>,
}

impl Name {
    fn new(name: &[u8]) -> Name {
        let mut forms = Vec::new();
        forms::push_name(name, &[], &mut forms);
        Name { forms, east_asian: forms::is_east_asian(name).then(|| forms::folded(name)) }
    }
}

impl RecentNames {
    pub(super) fn new() -> RecentNames {
        RecentNames { first: Recent::new(Name::default()), last: Recent::new(Name::default()) }
    }

    /// Appends the forms in which a name is searched, each followed by a line feed.
    pub(super) fn push_name(&mut self, first: &[u8], last: &[u8], out: &mut Vec<u8>) {
        if first.is_ascii() && last.is_ascii() {
            return forms::push_name(first, last, out);
        }
        self.first.with(first, Name::new, |first| {
            self.last.with(last, Name::new, |last| match (&first.east_asian, &last.east_asian) {
                (Some(given), Some(family)) => forms::push_east_asian(family, given, out),
                _ => {
                    out.extend_from_slice(&first.forms);
                    out.extend_from_slice(&last.forms);
                }
            });
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_value_is_computed_once_while_its_text_is_recent() {
        let mut recent = Recent::new(Vec::new());
        let mut made = 0;
        for text in ["Ana", "Bo", "Ana", "", "Ana"] {
            let make = |text: &[u8]| {
                made += 1;
                text.to_vec()
            };
            recent.with(text.as_bytes(), make, |value| assert_eq!(value, text.as_bytes()));
        }
        assert_eq!(made, 2);
        for n in 0..3 * KEPT {
            let text = n.to_string();
            recent.with(text.as_bytes(), <[u8]>::to_vec, |value| assert_eq!(value, text.as_bytes()));
        }
    }

    proptest! {
        #[test]
        fn the_forms_are_those_of_every_name(
            names in proptest::collection::vec(
                ("(Ana|山田|太郎|山田 太郎|マイケル・J|محمد|अर्जुन|José|Jean-Paul|\\PC{0,4})", "(|Ruiz|山|O’Brien|김|\\PC{0,4})"),
                1..20,
            ),
        ) {
            let mut recent = RecentNames::new();
            for (first, last) in &names {
                let (mut known, mut plain) = (Vec::new(), Vec::new());
                recent.push_name(first.as_bytes(), last.as_bytes(), &mut known);
                forms::push_name(first.as_bytes(), last.as_bytes(), &mut plain);
                prop_assert_eq!(known, plain, "{} {}", first, last);
            }
        }
    }
}
