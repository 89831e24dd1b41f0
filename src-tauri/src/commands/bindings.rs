//! Generating the page's side of the commands: `ui/src/lib/bindings.ts`.

use std::path::Path;

use specta_typescript::Typescript;
use tauri_specta::{Builder, ErrorHandlingMode};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/src/lib/bindings.ts");

const HEADER: &str = "\
// Generated from Rust by `cargo xtask bindings`; do not edit.

/** A standard field's name, or a dynamic field's (the two never collide). */
export type FieldName = string;

";

/// Checks that the committed file matches the current commands. `cargo xtask bindings` regenerates it.
#[test]
fn the_bindings_are_up_to_date() {
    let wanted = generated();
    if std::env::var_os("UPDATE_BINDINGS").is_some() {
        std::fs::write(FILE, &wanted).unwrap();
    }
    let committed = std::fs::read_to_string(FILE).unwrap();
    assert!(committed == wanted, "ui/src/lib/bindings.ts is out of date: run `cargo xtask bindings`");
}

fn generated() -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("bindings.ts");
    Builder::new()
        // Use one type for sending and receiving.
        .disable_serde_phases()
        // All integers in Kith are far below 2^53, so a JavaScript number represents them exactly.
        .dangerously_cast_bigints_to_number()
        .error_handling(ErrorHandlingMode::Throw)
        .commands(super::described())
        .export(Typescript::default(), Path::new(&file))
        .unwrap();
    format!("{HEADER}{}", std::fs::read_to_string(file).unwrap())
}
