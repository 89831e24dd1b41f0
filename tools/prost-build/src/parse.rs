//! Reads the messages of a Protocol Buffers file.

use crate::tokens::{Error, Token, Tokens};

/// A file: its package and messages.
#[derive(Debug, Default)]
pub(crate) struct File {
    pub(crate) package: String,
    pub(crate) messages: Vec<Message>,
}

#[derive(Debug)]
pub(crate) struct Message {
    pub(crate) name: String,
    pub(crate) fields: Vec<Field>,
    pub(crate) enums: Vec<Enum>,
}

#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) label: Label,
    /// The name of its type.
    pub(crate) kind: String,
    pub(crate) name: String,
    pub(crate) tag: i32,
    pub(crate) default: Option<String>,
    pub(crate) line: usize,
}

/// How often a field is in a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Label {
    Required,
    Optional,
    Repeated,
}

#[derive(Debug)]
pub(crate) struct Enum {
    pub(crate) name: String,
    pub(crate) values: Vec<(String, i32)>,
}

pub(crate) fn file(text: &str) -> Result<File, Error> {
    let mut tokens = Tokens::of(text);
    let mut file = File::default();
    while let Some(word) = tokens.next() {
        match word.text {
            "syntax" => {
                tokens.take("=")?;
                let version = tokens.expect()?;
                if version.text != "proto2" {
                    return Err(unsupported(version));
                }
                tokens.take(";")?;
            }
            "package" => {
                file.package = tokens.expect()?.text.to_owned();
                tokens.take(";")?;
            }
            // Of other languages.
            "option" => tokens.skip_statement()?,
            "message" => file.messages.push(message(&mut tokens)?),
            ";" => {}
            _ => return Err(unsupported(word)),
        }
    }
    Ok(file)
}

fn message(tokens: &mut Tokens<'_>) -> Result<Message, Error> {
    let name = tokens.expect()?.text.to_owned();
    let mut message = Message { name, fields: Vec::new(), enums: Vec::new() };
    tokens.take("{")?;
    loop {
        let word = tokens.expect()?;
        let label = match word.text {
            "required" => Label::Required,
            "optional" => Label::Optional,
            "repeated" => Label::Repeated,
            "enum" => {
                message.enums.push(enumeration(tokens)?);
                continue;
            }
            "reserved" => {
                tokens.skip_statement()?;
                continue;
            }
            "}" => return Ok(message),
            _ => return Err(unsupported(word)),
        };
        message.fields.push(field(label, tokens)?);
    }
}

fn field(label: Label, tokens: &mut Tokens<'_>) -> Result<Field, Error> {
    let Token { text: kind, line } = tokens.expect()?;
    let name = tokens.expect()?.text.to_owned();
    tokens.take("=")?;
    let tag = number(tokens.expect()?)?;
    let mut field = Field { label, kind: kind.to_owned(), name, tag, default: None, line };
    let end = tokens.expect()?;
    match end.text {
        ";" => Ok(field),
        "[" => {
            tokens.take("default")?;
            tokens.take("=")?;
            field.default = Some(tokens.expect()?.text.to_owned());
            tokens.take("]")?;
            tokens.take(";")?;
            Ok(field)
        }
        other => Err(Error::new(end.line, format!("`;` is missing before `{other}`"))),
    }
}

fn enumeration(tokens: &mut Tokens<'_>) -> Result<Enum, Error> {
    let name = tokens.expect()?.text.to_owned();
    let mut values = Vec::new();
    tokens.take("{")?;
    loop {
        let word = tokens.expect()?;
        if word.text == "}" {
            return Ok(Enum { name, values });
        }
        tokens.take("=")?;
        values.push((word.text.to_owned(), number(tokens.expect()?)?));
        tokens.take(";")?;
    }
}

fn number(token: Token<'_>) -> Result<i32, Error> {
    token.text.parse().map_err(|_| Error::new(token.line, format!("`{}` is not a number", token.text)))
}

fn unsupported(token: Token<'_>) -> Error {
    Error::new(token.line, format!("`{}` is not supported", token.text))
}
