//! The groups of a record, and its star.

use kith_text::fold::{self, group_key};

use crate::field;
use crate::field::definition::FieldType;
use crate::field::parse::empty;
use crate::field::value::Value;
use crate::finding::Detail;
use crate::group::{Names, SEPARATOR};
use crate::mapping::assign::{GOOGLE_SPLIT, OUTLOOK_SPLIT};
use crate::mapping::cells::Groups;
use crate::problem::Code;
use crate::validate::check::Check;

impl Check<'_, '_> {
    pub(super) fn groups(&mut self) -> Groups {
        let rules = self.rules;
        let mut names = Names::default();
        let mut starred = false;
        for (cell, split) in rules.mapping.group_cells(self.cell()) {
            let mut any = false;
            // Looking for a colon first is faster, and few cells have one.
            let has_google = cell.text.as_bytes().contains(&b':') && cell.text.contains(GOOGLE_SPLIT);
            let is_google = has_google || split == Some(GOOGLE_SPLIT);
            let mut add = |name: &str| match system_group(name.trim()) {
                Some(System::Starred) => (starred, any) = (true, true),
                Some(System::Other) => {}
                None => {
                    let name = name.trim();
                    let plain = name.strip_prefix("* ").filter(|_| is_google).unwrap_or(name);
                    // `|` is always a separator, because it cannot be in a name.
                    plain.split(SEPARATOR).for_each(|name| names.add(name));
                    any = true;
                }
            };
            // In Kith's own lists and in cards, nothing but `|` separates names.
            let is_own = rules.from_cards || cell.text.contains(SEPARATOR);
            let listed = if is_own { None } else { quoted_list(cell.text) };
            if let Some(quoted) = &listed {
                quoted.iter().for_each(|name| add(name));
            } else if let Some(separator) = rules.group_separator {
                cell.text.split([separator, SEPARATOR]).for_each(&mut add);
            } else if is_own && split != Some(OUTLOOK_SPLIT) {
                cell.text.split(SEPARATOR).for_each(&mut add);
            } else if has_google {
                cell.text.split(GOOGLE_SPLIT).for_each(&mut add);
            } else if let Some(split) = split {
                cell.text.split(split).for_each(&mut add);
            } else {
                add(cell.text);
            }
            match any {
                true => self.take(cell.column),
                false => self.skip(cell.column),
            }
            let is_open = listed.is_none() && rules.group_separator.is_none() && !is_own;
            if is_open && split != Some(OUTLOOK_SPLIT) {
                self.separators.add(cell.text);
            }
        }
        let mut names = names.into_vec();
        for name in &rules.groups_for_all {
            let key = group_key(name);
            if !names.iter().any(|known| group_key(known) == key) {
                names.push(name.clone());
            }
        }
        Groups { names, starred }
    }

    pub(super) fn starred(&mut self) -> Option<bool> {
        let cell = self.rules.mapping.starred(self.cell())?;
        match field::parse(FieldType::Checkbox, &[], cell.text, &self.rules.parse) {
            Ok(Value::Bool(starred)) => {
                self.take(cell.column);
                Some(starred)
            }
            Err(_) if empty::looks_empty(cell.text) => {
                self.skip(cell.column);
                None
            }
            Ok(_) => None,
            Err(invalid) => {
                let detail = Detail::Invalid(Box::new(invalid));
                self.problem(Some(cell.column), Code::ValueInvalid, cell.text, detail);
                None
            }
        }
    }
}

enum System {
    Starred,
    Other,
}

/// Recognises the groups that Google and Android add by themselves. In Google's CSV files, they begin with an
/// asterisk.
fn system_group(name: &str) -> Option<System> {
    if !name.starts_with(['*', 's', 'S', 'm', 'M']) {
        return None;
    }
    match name {
        "starred" | "* starred" | "* Starred" | "Starred in Android" => Some(System::Starred),
        "myContacts" | "* myContacts" | "My Contacts" | "* My Contacts" => Some(System::Other),
        _ => None,
    }
}

/// Reads a list of quoted names, as in `"VIP","Blog readers"`. Returns `None` if the cell is anything else.
fn quoted_list(cell: &str) -> Option<Vec<String>> {
    let cell = cell.strip_prefix('[').and_then(|cell| cell.strip_suffix(']')).unwrap_or(cell).trim();
    if !cell.starts_with('"') {
        return None;
    }
    let mut names = Vec::new();
    let mut rest = cell;
    loop {
        let quoted = rest.trim_start_matches(fold::invisible).trim_start().strip_prefix('"')?;
        let (name, after) = until_quote(quoted)?;
        names.push(name);
        let after = after.trim_start();
        if after.is_empty() {
            return Some(names);
        }
        rest = after.strip_prefix([',', ';'])?;
    }
}

/// Returns the text before the closing quote, in which two quotes stand for one, and the text after it.
fn until_quote(text: &str) -> Option<(String, &str)> {
    let mut name = String::new();
    let mut rest = text;
    loop {
        let (before, after) = rest.split_once('"')?;
        name.push_str(before);
        match after.strip_prefix('"') {
            Some(more) => {
                name.push('"');
                rest = more;
            }
            None => return Some((name, after)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::quoted_list;

    #[test]
    fn quoted_lists_are_read() {
        let read = |cell| quoted_list(cell).unwrap_or_default().join("/");
        assert_eq!(read(r#""VIP","Blog readers""#), "VIP/Blog readers");
        assert_eq!(read(r#""A, b" ; "C ""d""""#), r#"A, b/C "d""#);
        assert_eq!(read(r#""VIP""#), "VIP");
        assert_eq!(read(r#"["VIP", "Press"]"#), "VIP/Press");
        for other in ["VIP", r#""VIP" and more"#, r#""open"#, r#"a "b""#] {
            assert_eq!(quoted_list(other), None, "{other}");
        }
    }
}
