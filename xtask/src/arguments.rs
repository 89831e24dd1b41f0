//! The arguments of a command: flags before `--`, and arguments that are passed through after it.

use std::ffi::OsString;
use std::fmt;

/// The arguments after the name of the command.
pub struct Arguments {
    flags: Vec<OsString>,
    /// The arguments after `--`.
    pub rest: Vec<OsString>,
}

/// The error for an argument that the command does not know.
#[derive(Debug)]
pub struct Unknown(String);

impl fmt::Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "This command does not know “{}”.", self.0)
    }
}

impl std::error::Error for Unknown {}

impl Arguments {
    pub fn new(words: impl Iterator<Item = OsString>) -> Arguments {
        let mut flags: Vec<OsString> = words.collect();
        let rest = match flags.iter().position(|word| word == "--") {
            Some(at) => flags.split_off(at).split_off(1),
            None => Vec::new(),
        };
        Arguments { flags, rest }
    }

    /// Returns whether `--help` is given.
    pub fn help(&self) -> bool {
        self.flags.iter().any(|flag| flag == "--help" || flag == "-h")
    }

    /// Removes a flag, and returns whether it was given.
    pub fn flag(&mut self, name: &str) -> bool {
        let before = self.flags.len();
        self.flags.retain(|flag| flag != name);
        self.flags.len() < before
    }

    /// Removes a flag and the value after it, and returns the value if the flag was given.
    pub fn value(&mut self, name: &str) -> Result<Option<String>, Unknown> {
        let Some(at) = self.flags.iter().position(|flag| flag == name) else { return Ok(None) };
        if at + 1 == self.flags.len() {
            return Err(Unknown(format!("{name} without a value")));
        }
        let value = self.flags.drain(at..at + 2).next_back();
        Ok(value.map(|value| value.to_string_lossy().into_owned()))
    }

    /// Removes the arguments that are not flags, and returns them in order.
    pub fn words(&mut self) -> Vec<String> {
        let (words, flags) = std::mem::take(&mut self.flags)
            .into_iter()
            .partition(|word| !word.to_string_lossy().starts_with('-'));
        self.flags = flags;
        Vec::into_iter(words).map(|word| word.to_string_lossy().into_owned()).collect()
    }

    /// Returns an error if any argument is left.
    pub fn finish(self) -> Result<(), Unknown> {
        match self.flags.into_iter().next() {
            Some(word) => Err(Unknown(word.to_string_lossy().into_owned())),
            None => Ok(()),
        }
    }
}
