//! The C compiler and linker for macOS: zig, which has the headers and the list of symbols of Apple's C library.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::stand_in;
use crate::process;

/// The package of zig on PyPI, which has no other dependencies.
const PACKAGE: &str = "ziglang==0.17.1";

/// zig, in a Python environment of its own.
pub struct Zig {
    folder: PathBuf,
    python: PathBuf,
}

/// The tools for a processor.
pub struct Tools {
    processor: String,
    version: String,
    compiler: PathBuf,
    archiver: PathBuf,
    /// What stands in for Apple's SDK.
    sdk: PathBuf,
}

impl Zig {
    /// Installs zig in a folder, unless it is there.
    pub fn install(folder: &Path) -> Result<Zig> {
        let environment = folder.join("zig");
        let python = environment.join("bin/python");
        // Names what a finished environment contains.
        let mark = environment.join("kith-package");
        if fs::read_to_string(&mark).ok().as_deref() != Some(PACKAGE) {
            process::run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&environment))
                .context("install Python 3 with its module venv (on Debian: python3-venv)")?;
            let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", PACKAGE];
            process::run(Command::new(&python).args(pip))?;
            fs::write(mark, PACKAGE)?;
        }
        Ok(Zig { folder: folder.to_path_buf(), python })
    }

    /// Writes the tools for a processor and the oldest version of macOS that programs are to run on.
    pub fn tools(&self, processor: &str, version: &str) -> Result<Tools> {
        let (bin, sdk) = (self.folder.join("bin"), self.folder.join("sdk"));
        fs::create_dir_all(&bin)?;
        stand_in::write(&sdk)?;
        let fill = |text: &str| {
            text.replace("{python}", &self.python.to_string_lossy())
                .replace("{target}", &format!("{processor}-macos.{version}"))
                .replace("{sdk}", &sdk.to_string_lossy())
        };
        Ok(Tools {
            processor: processor.to_owned(),
            version: version.to_owned(),
            compiler: script(bin.join(format!("cc-{processor}")), &fill(include_str!("cc.sh")))?,
            archiver: script(bin.join("ar"), &fill("#!/bin/sh\nexec '{python}' -m ziglang ar \"$@\"\n"))?,
            sdk,
        })
    }
}

impl Tools {
    /// Returns the environment variables by which Cargo and build scripts find the tools.
    pub fn variables(&self) -> [(String, PathBuf); 5] {
        let name = format!("{}_apple_darwin", self.processor);
        [
            (format!("CC_{name}"), self.compiler.clone()),
            (format!("AR_{name}"), self.archiver.clone()),
            (format!("CARGO_TARGET_{}_LINKER", name.to_uppercase()), self.compiler.clone()),
            ("SDKROOT".to_owned(), self.sdk.clone()),
            ("MACOSX_DEPLOYMENT_TARGET".to_owned(), PathBuf::from(&self.version)),
        ]
    }
}

/// Writes a script, unless it is there: a newer one would make Cargo build all C code again.
fn script(path: PathBuf, text: &str) -> Result<PathBuf> {
    if fs::read_to_string(&path).ok().as_deref() != Some(text) {
        fs::write(&path, text)?;
        #[cfg(unix)]
        fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o755))?;
    }
    Ok(path)
}
