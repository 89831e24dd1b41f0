//! Compiles the library that makes system calls fail (`tests/faults`). It is loaded into other processes, so this crate
//! needs its path, and Cargo has no way to depend on such a library.

use std::path::Path;
use std::process::Command;
use std::{env, error, io};

fn main() -> Result<(), Box<dyn error::Error>> {
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/../faults/src");
    println!("cargo::rerun-if-changed={source}");
    let library = Path::new(&env::var("OUT_DIR")?).join("libkith_faults.so");
    println!("cargo::rustc-env=KITH_FAULTS_LIBRARY={}", library.display());
    if env::var("CARGO_CFG_TARGET_OS")? != "linux" {
        return Ok(());
    }
    let status = Command::new(env::var("RUSTC")?)
        .args(["--edition", "2024", "--crate-type", "cdylib", "--crate-name", "kith_faults"])
        .args(["-C", "panic=abort", "-C", "opt-level=2", "--target", &env::var("TARGET")?])
        .args([Path::new("-o"), &library, &Path::new(source).join("lib.rs")])
        .status()?;
    if !status.success() {
        return Err(io::Error::other("tests/faults cannot be compiled").into());
    }
    Ok(())
}
