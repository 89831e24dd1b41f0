//! Signing packages, if the environment says with what. CONTRIBUTING.md explains the variables.

use std::process::Command;

use serde_json::{Value, json};

/// What Tauri's command line reads from the environment to sign and notarise the app for macOS.
const APPLE: [&str; 5] =
    ["APPLE_CERTIFICATE", "APPLE_CERTIFICATE_PASSWORD", "APPLE_ID", "APPLE_PASSWORD", "APPLE_TEAM_ID"];

/// The command that signs a file on Windows.
const WINDOWS: &str = "WINDOWS_SIGN_COMMAND";

/// Returns the value of a variable of the environment that is not empty: continuous integration sets the variables of
/// secrets that do not exist to an empty text.
pub fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// Takes empty variables from the environment of Tauri's command line, which would take them for a certificate.
pub fn without_empty(command: &mut Command, value: fn(&str) -> Option<String>) {
    for name in APPLE.into_iter().filter(|name| value(name).is_none()) {
        command.env_remove(name);
    }
}

/// Returns the configuration for signing.
pub fn settings(value: fn(&str) -> Option<String>) -> Value {
    // Macs with ARM run nothing without a signature. This one names nobody.
    let identity = value("APPLE_CERTIFICATE").is_none().then_some("-");
    json!({ "bundle": {
        "macOS": { "signingIdentity": identity },
        "windows": { "signCommand": value(WINDOWS) },
    } })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nothing(_: &str) -> Option<String> {
        None
    }

    fn everything(name: &str) -> Option<String> {
        Some(format!("the {name}"))
    }

    #[test]
    fn without_secrets_nobody_signs() {
        let settings = settings(nothing);
        assert_eq!(settings["bundle"]["macOS"]["signingIdentity"], "-");
        assert!(settings["bundle"]["windows"]["signCommand"].is_null());
        let mut command = Command::new("tauri");
        without_empty(&mut command, nothing);
        let removed: Vec<_> =
            command.get_envs().filter(|(_, value)| value.is_none()).map(|(name, _)| name).collect();
        assert!(APPLE.iter().all(|name| removed.contains(&std::ffi::OsStr::new(name))), "{removed:?}");
    }

    #[test]
    fn with_secrets_those_who_have_them_sign() {
        let settings = settings(everything);
        assert!(settings["bundle"]["macOS"]["signingIdentity"].is_null());
        assert_eq!(settings["bundle"]["windows"]["signCommand"], "the WINDOWS_SIGN_COMMAND");
        let mut command = Command::new("tauri");
        without_empty(&mut command, everything);
        assert_eq!(command.get_envs().count(), 0);
    }
}
