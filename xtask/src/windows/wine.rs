//! Wine with a prefix of its own, so that nobody's Windows programs are touched.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result};

use crate::{process, workspace};

/// Debian's Wine for 64-bit programs. The command `wine` also looks for 32-bit programs, which are not installed.
const WINE: &str = "/usr/lib/wine/wine64";

/// A Wine prefix that can run Rust programs.
pub struct Wine {
    prefix: PathBuf,
}

impl Wine {
    /// Creates the prefix in a folder if it does not exist, and adds the DLL that Wine lacks.
    pub fn prepare(folder: &Path) -> Result<Wine> {
        let wine = Wine { prefix: folder.join("wine") };
        let system = wine.prefix.join("drive_c/windows/system32");
        if !system.join("kernel32.dll").exists() {
            fs::create_dir_all(folder)?;
            process::run(wine.within(Command::new(WINE).args(["wineboot", "--init"])))?;
            // Until the server ends, the registry is not written.
            process::run(wine.within(Command::new("wineserver").arg("--wait")))?;
        }
        let sources = workspace::root().join("xtask/windows");
        let library = system.join("bcryptprimitives.dll");
        let mut compiler = Command::new("x86_64-w64-mingw32-gcc");
        compiler.args(["-shared", "-O2", "-Wall", "-o"]).arg(&library);
        compiler.args(["bcryptprimitives.c", "bcryptprimitives.def"].map(|name| sources.join(name)));
        process::run(compiler.arg("-ladvapi32")).context("the DLL that Wine lacks could not be compiled")?;
        // One server and one set of Windows services for all tests. Otherwise the first test would start them and appear
        // to leave processes behind, which keep its output open.
        for (program, argument) in [("wineserver", "--persistent"), (WINE, "wineboot")] {
            let mut started = Command::new(program);
            started.arg(argument).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
            process::run(wine.within(&mut started))?;
        }
        Ok(wine)
    }

    /// Makes a Cargo command run the programs of a target with Wine.
    pub fn runs<'c>(&self, command: &'c mut Command, target: &str) -> &'c mut Command {
        // Not the environment variable that Cargo has for this: `assert_cmd` would use it inside the tests, which run
        // under Wine already.
        let runner = format!("target.{target}.runner = [\"{WINE}\"]");
        self.within(command.args(["--config", &runner]))
    }

    /// Makes a command use this prefix.
    fn within<'c>(&self, command: &'c mut Command) -> &'c mut Command {
        command
            .env("WINEPREFIX", &self.prefix)
            .env("WINEARCH", "win64")
            .env("WINEDEBUG", "-all")
            // The DLL in the prefix, no dialogs for Mono and Gecko, and no menu entries on this desktop.
            .env("WINEDLLOVERRIDES", "bcryptprimitives=n;mscoree=;mshtml=;winemenubuilder.exe=")
            .env_remove("DISPLAY")
    }
}

impl Drop for Wine {
    fn drop(&mut self) {
        let _ = self.within(Command::new("wineserver").arg("--kill")).status();
    }
}
