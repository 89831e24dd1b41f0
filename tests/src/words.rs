//! The translations of the page, so that tests can find elements in any language.

use std::collections::HashMap;
use std::fs;

use crate::session::project;

/// The messages of a language that consist of one plain line, by id.
pub struct Words(HashMap<String, String>);

impl Words {
    /// Reads the translations of a language, such as `ar`.
    pub fn of(language: &str) -> Words {
        let folder = project(format!("ui/src/locales/{language}"));
        let files = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        let mut words = HashMap::new();
        for file in files {
            let text = fs::read_to_string(file.unwrap().path()).unwrap();
            // Lines that begin with a space are parts of plurals and attributes.
            let plain = text.lines().filter(|line| !line.starts_with([' ', '#', '-']));
            words.extend(
                plain
                    .filter_map(|line| line.split_once(" = "))
                    .map(|(id, text)| (id.trim().to_owned(), text.trim().to_owned())),
            );
        }
        Words(words)
    }

    /// Returns the text of a message.
    pub fn text(&self, id: &str) -> &str {
        self.0.get(id).unwrap_or_else(|| panic!("no catalogue has “{id}” as one plain line"))
    }

    /// Returns the texts without placeholders.
    pub fn plain(&self) -> impl Iterator<Item = &str> {
        self.0.values().map(String::as_str).filter(|text| !text.contains('{'))
    }

    /// Returns the text of a message with its placeholders replaced.
    pub fn with(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        arguments.iter().fold(self.text(id).to_owned(), |text, (name, value)| {
            text.replace(&format!("{{ ${name} }}"), value)
        })
    }
}
