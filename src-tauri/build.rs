//! Embeds the page, and declares the commands so that none can be called without its permission.

use std::path::Path;

include!("src/commands/names.rs");

fn main() {
    page_in_place();
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)) {
        println!("cargo::error={error:#}");
    }
}

/// Creates a placeholder page if the page is not built, because `generate_context!` requires one. This is
/// enough for checks and tests of the Rust side; a release build without the page is an error.
fn page_in_place() {
    let index = Path::new("../ui/dist/index.html");
    if index.exists() {
        return;
    }
    if std::env::var("PROFILE").as_deref() == Ok("release") {
        println!(
            "cargo::error=ui/dist is missing: run `npm run build` in ui/ first (`cargo xtask run` does)"
        );
        return;
    }
    let written = std::fs::create_dir_all("../ui/dist").and_then(|()| {
        std::fs::write(index, "<!doctype html><title>Kith</title><h1>The page is not built</h1>")
    });
    if let Err(error) = written {
        println!("cargo::error=ui/dist cannot be written: {error}");
    }
}
