//! Writes Rust types with the attributes from which `prost` derives their encoding.

use std::fmt::Write;

use crate::parse::{Enum, Field, File, Label, Message};
use crate::tokens::Error;

/// The type of a field: in an attribute of `prost`, and in Rust.
struct Kind {
    attribute: String,
    rust: String,
    /// Several of them can stand in a message as one block, which proto2 does not do unless told.
    packable: bool,
}

/// Returns the types of a file. `attributes` are added to the fields with these full names.
pub(crate) fn code(file: &File, attributes: &[(String, String)]) -> Result<String, Error> {
    let mut code = String::new();
    for message in &file.messages {
        let mut fields = String::new();
        let mut only_scalars = true;
        for field in &message.fields {
            let kind = kind(field, message, file)?;
            only_scalars &= kind.attribute != "message";
            let name = format!("{}.{}.{}", file.package, message.name, field.name);
            write_field(&mut fields, field, &kind, attributes.iter().filter(|(path, _)| *path == name));
        }
        let more = if only_scalars { " Eq, Hash," } else { "" };
        let _ = write!(
            code,
            "#[derive(Clone, PartialEq,{more} ::prost::Message)]\npub struct {} {{\n{fields}}}\n",
            message.name
        );
        if !message.enums.is_empty() {
            let enums: String = message.enums.iter().map(enumeration).collect();
            let _ = write!(code, "pub mod {} {{\n{enums}}}\n", snake_case(&message.name));
        }
    }
    Ok(code)
}

fn write_field<'a>(
    code: &mut String,
    field: &Field,
    kind: &Kind,
    attributes: impl Iterator<Item = &'a (String, String)>,
) {
    let (label, rust) = match field.label {
        Label::Required => ("required", kind.rust.clone()),
        Label::Optional => ("optional", format!("::core::option::Option<{}>", kind.rust)),
        Label::Repeated if kind.packable => {
            ("repeated, packed = \"false\"", format!("::prost::alloc::vec::Vec<{}>", kind.rust))
        }
        Label::Repeated => ("repeated", format!("::prost::alloc::vec::Vec<{}>", kind.rust)),
    };
    let default = field.default.as_ref().map(|value| format!(", default = {value:?}")).unwrap_or_default();
    let _ = writeln!(code, "    #[prost({}, {label}, tag = \"{}\"{default})]", kind.attribute, field.tag);
    for (_, attribute) in attributes {
        let _ = writeln!(code, "    {attribute}");
    }
    let _ = writeln!(code, "    pub {}: {rust},", field.name);
}

fn kind(field: &Field, message: &Message, file: &File) -> Result<Kind, Error> {
    let name = field.kind.as_str();
    let scalar = |rust: &str| Kind { attribute: name.to_owned(), rust: rust.to_owned(), packable: true };
    Ok(match name {
        "bool" => scalar("bool"),
        "int32" => scalar("i32"),
        "int64" => scalar("i64"),
        "uint32" => scalar("u32"),
        "uint64" => scalar("u64"),
        "string" => Kind { packable: false, ..scalar("::prost::alloc::string::String") },
        _ if message.enums.iter().any(|own| own.name == name) => Kind {
            attribute: format!("enumeration = \"{}::{name}\"", snake_case(&message.name)),
            ..scalar("i32")
        },
        _ if file.messages.iter().any(|other| other.name == name) => {
            Kind { attribute: "message".to_owned(), rust: name.to_owned(), packable: false }
        }
        _ => return Err(Error::new(field.line, format!("there is no type `{name}`"))),
    })
}

fn enumeration(own: &Enum) -> String {
    let derived = "Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::prost::Enumeration";
    let mut code = format!("    #[derive({derived})]\n    #[repr(i32)]\n    pub enum {} {{\n", own.name);
    for (name, value) in &own.values {
        let _ = writeln!(code, "        {} = {value},", camel_case(name));
    }
    code.push_str("    }\n");
    code
}

/// `PhoneNumber` becomes `phone_number`.
fn snake_case(name: &str) -> String {
    let mut snake = String::new();
    for (at, c) in name.char_indices() {
        if at > 0 && c.is_ascii_uppercase() {
            snake.push('_');
        }
        snake.push(c.to_ascii_lowercase());
    }
    snake
}

/// `FROM_NUMBER` becomes `FromNumber`.
fn camel_case(name: &str) -> String {
    let word = |word: &str| {
        let mut chars = word.chars();
        let first = chars.next().map(|c| c.to_ascii_uppercase());
        first.into_iter().chain(chars.map(|c| c.to_ascii_lowercase())).collect::<String>()
    };
    name.split('_').map(word).collect()
}
