//! The peers that are written in Python, and the environment with the libraries that they use.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{process, workspace};

/// Python with the libraries of `peers/requirements.txt`.
pub struct Python {
    program: PathBuf,
    scripts: PathBuf,
}

impl Python {
    /// Makes the environment in `folder`, or uses the one there. Returns `None` if Python or a library cannot be had.
    pub fn new(folder: &Path) -> Option<Python> {
        let scripts = workspace::root().join("xtask/src/bench/peers");
        let requirements = scripts.join("requirements.txt");
        let environment = folder.join("python");
        let program = environment.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
        let wanted = fs::read(&requirements).ok()?;
        // Names the libraries of a finished environment.
        let mark = environment.join("requirements.txt");
        if fs::read(&mark).ok().as_ref() != Some(&wanted) {
            let python = if cfg!(windows) { "python" } else { "python3" };
            process::run(Command::new(python).args(["-m", "venv", "--clear"]).arg(&environment)).ok()?;
            let mut install = Command::new(&program);
            install.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"]);
            process::run(install.arg(&requirements)).ok()?;
            fs::write(mark, wanted).ok()?;
        }
        Some(Python { program, scripts })
    }

    /// Returns the command that runs a script of `peers`.
    pub fn script(&self, name: &str, arguments: &[&Path]) -> Command {
        let mut command = Command::new(&self.program);
        command.arg(self.scripts.join(name)).args(arguments);
        command
    }

    pub fn version(&self) -> String {
        process::output(Command::new(&self.program).arg("--version")).unwrap_or_default()
    }
}
