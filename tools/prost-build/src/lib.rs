//! Generates Rust types from the messages of Protocol Buffers files, in place of the published crate `prost-build`.
//!
//! The phone library generates the types of its tables in its build script. With the published crate, six types cost
//! 25 crates, a protobuf compiler among them. This one has the part of its interface that is used there, and
//! `[patch.crates-io]` in the workspace's manifest puts it in its place.
//!
//! It reads the part of proto2 in which such tables are described: messages of scalars, other messages and their own
//! enums. It refuses everything else with the file and line, rather than ignore it. Encoding and decoding remain the
//! work of `prost`.

mod generate;
mod parse;
mod tokens;

use std::collections::BTreeMap;
use std::path::Path;
use std::{env, fs, io};

/// What to add to the generated types.
#[derive(Debug, Default)]
pub struct Config {
    /// Attributes, each with the full name of the field that gets it.
    attributes: Vec<(String, String)>,
}

impl Config {
    /// Returns a configuration that adds nothing.
    pub fn new() -> Config {
        Config::default()
    }

    /// Adds a Rust attribute to the field with this full name, which is written `package.Message.field`.
    pub fn field_attribute(&mut self, path: impl AsRef<str>, attribute: impl AsRef<str>) -> &mut Config {
        self.attributes.push((path.as_ref().to_owned(), attribute.as_ref().to_owned()));
        self
    }

    /// Generates a file `<package>.rs` in `OUT_DIR` for each package. Build scripts call this; `includes` is not needed,
    /// because imports are refused.
    ///
    /// # Errors
    ///
    /// A file cannot be read or written, holds something that is not supported, or there is no `OUT_DIR`.
    pub fn compile_protos(
        &mut self,
        files: &[impl AsRef<Path>],
        _includes: &[impl AsRef<Path>],
    ) -> io::Result<()> {
        let folder = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("OUT_DIR is not set"))?;
        for (package, code) in self.code(files)? {
            fs::write(Path::new(&folder).join(format!("{package}.rs")), code)?;
        }
        Ok(())
    }

    /// Returns the code of each package, and tells Cargo of the files.
    #[expect(clippy::print_stdout, reason = "Cargo reads what a build script prints")]
    fn code(&self, files: &[impl AsRef<Path>]) -> io::Result<BTreeMap<String, String>> {
        let mut code: BTreeMap<String, String> = BTreeMap::new();
        for file in files {
            let file = file.as_ref();
            println!("cargo:rerun-if-changed={}", file.display());
            let text = fs::read_to_string(file)?;
            let generated = parse::file(&text).and_then(|read| {
                let generated = generate::code(&read, &self.attributes)?;
                Ok((read.package, generated))
            });
            let (package, generated) =
                generated.map_err(|error| io::Error::other(format!("{}: {error}", file.display())))?;
            code.entry(package).or_default().push_str(&generated);
        }
        Ok(code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NUMBERS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/numbers.proto");
    const EXPECTED: &str = include_str!("../tests/numbers.rs.expected");

    #[test]
    fn a_file_becomes_the_types_of_its_messages() {
        let mut config = Config::new();
        config.field_attribute("example.numbers.Number.digits", "#[deprecated]");
        let code = config.code(&[NUMBERS]).unwrap();
        assert_eq!(code.keys().collect::<Vec<_>>(), ["example.numbers"]);
        assert_eq!(code["example.numbers"], EXPECTED);
    }

    #[test]
    fn what_is_not_supported_is_named_with_its_line() {
        let refused = |text: &str| {
            let read = parse::file(&format!("syntax = \"proto2\";\npackage a;\n{text}\n"));
            read.and_then(|file| generate::code(&file, &[])).unwrap_err().to_string()
        };
        assert_eq!(refused("service S {}"), "line 3: `service` is not supported");
        assert_eq!(refused("message M { oneof o { string a = 1; } }"), "line 3: `oneof` is not supported");
        assert_eq!(refused("message M {\noptional float a = 1; }"), "line 4: there is no type `float`");
        assert_eq!(refused("message M { optional string a = x; }"), "line 3: `x` is not a number");
        assert_eq!(refused("message M { optional string a = 1;"), "line 4: the file ends too early");
        assert_eq!(refused("message M { optional string a = 1 }"), "line 3: `;` is missing before `}`");
        assert_eq!(
            parse::file("syntax = \"proto3\";").unwrap_err().to_string(),
            "line 1: `proto3` is not supported"
        );
    }
}
