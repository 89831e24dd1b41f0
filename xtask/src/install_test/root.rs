//! Bare Debian systems in folders.
//!
//! Each command in one of them runs in its own mount namespace, so that nothing stays mounted, however the command ends.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::{process, workspace};

/// A system in a folder.
pub struct Root {
    folder: PathBuf,
}

/// Mounts what a system expects in a folder, the first argument, and runs the arguments after the second one there. The
/// second one is the folder for temporary files, which is shared, because displays and test files are there.
pub const ENTER: &str = r#"
root=$1
temporary=$2
shift 2
mkdir --parents "$root$temporary" &&
mount --rbind /dev "$root/dev" &&
mount -t proc proc "$root/proc" &&
mount --bind "$temporary" "$root$temporary" &&
exec chroot "$root" "$@"
"#;

/// Makes an AppImage unpack itself instead of mounting, which other systems in folders cannot do.
pub const EXTRACT: [(&str, &str); 1] = [("APPIMAGE_EXTRACT_AND_RUN", "1")];

/// The user who is not root.
pub const PERSON: &str = "ana";

impl Root {
    /// Returns a system with nothing but what the package manager needs, and creates it if it is not there yet. It is the
    /// same Debian or Ubuntu as this machine's, from the same servers.
    pub fn bare() -> Result<Root> {
        let root = Root { folder: folder("bare") };
        let complete = root.path("complete");
        if complete.exists() {
            return Ok(root);
        }
        root.remove()?;
        fs::create_dir_all(&root.folder)?;
        let mut bootstrap = Command::new("debootstrap");
        bootstrap.args(["--variant=minbase", &suite()?]).arg(&root.folder).arg(mirror()?);
        // Not printed, because it contains the address of the server.
        println!("$ debootstrap");
        let output = bootstrap.output().context("debootstrap cannot be started")?;
        if !output.status.success() {
            bail!("debootstrap failed: {}", String::from_utf8_lossy(&output.stdout).trim());
        }
        // This machine's own sources, with their keys.
        fs::remove_dir_all(root.path("etc/apt"))?;
        for shared in ["/etc/apt", "/usr/share/keyrings", "/etc/resolv.conf"] {
            let from = Path::new(shared);
            let to = root.path(shared.trim_start_matches('/'));
            let mut copy = Command::new("cp");
            if from.is_dir() {
                copy.args(["--archive", "--no-target-directory"]);
            } else {
                copy.args(["--dereference", "--remove-destination"]);
            }
            process::run(copy.arg(from).arg(to))?;
        }
        // No service is started.
        fs::write(root.path("usr/sbin/policy-rc.d"), "#!/bin/sh\nexit 101\n")?;
        root.run(&["chmod", "755", "/usr/sbin/policy-rc.d"])?;
        root.run(&["useradd", "--create-home", "--shell", "/bin/bash", PERSON])?;
        fs::write(complete, "")?;
        Ok(root)
    }

    /// Returns a fresh copy of this system.
    pub fn copy(&self, name: &str) -> Result<Root> {
        let copy = Root { folder: folder(name) };
        copy.remove()?;
        let mut command = Command::new("cp");
        process::run(command.args(["--archive", "--reflink=auto"]).arg(&self.folder).arg(&copy.folder))?;
        // The bare system may be weeks old.
        copy.run(&["apt-get", "update", "--quiet=2"])?;
        Ok(copy)
    }

    fn remove(&self) -> Result<()> {
        if self.folder.exists() {
            fs::remove_dir_all(&self.folder)?;
        }
        Ok(())
    }

    /// Returns the path on this machine of a path in the system that is relative to its root.
    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.join(path)
    }

    /// Installs a package from a file, with its dependencies only.
    pub fn install_file(&self, package: &Path) -> Result<()> {
        fs::copy(package, self.path("kith.deb"))?;
        self.install(&["./kith.deb"])
    }

    /// Installs packages with their dependencies only.
    pub fn install(&self, packages: &[&str]) -> Result<()> {
        let install = ["apt-get", "install", "--yes", "--quiet=2", "--no-install-recommends"];
        self.run(&[&install[..], packages].concat())
    }

    /// Runs a command as root.
    pub fn run(&self, words: &[&str]) -> Result<()> {
        println!("# {}", words.join(" "));
        let output = self.command(words).stdin(Stdio::null()).output()?;
        if !output.status.success() {
            let said = [output.stdout, output.stderr].concat();
            bail!("{} failed:\n{}", words.join(" "), String::from_utf8_lossy(&said).trim());
        }
        Ok(())
    }

    /// Runs a command as root, and returns its output.
    pub fn output(&self, words: &[&str]) -> Result<String> {
        let output = self.command(words).stdin(Stdio::null()).output()?;
        if !output.status.success() {
            bail!("{} failed: {}", words.join(" "), String::from_utf8_lossy(&output.stderr).trim());
        }
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }

    /// Runs a command as a person who is not root, and returns its output.
    pub fn as_person(&self, words: &[&str]) -> Result<String> {
        let home = format!("HOME=/home/{PERSON}");
        let person = ["setpriv", "--reuid", PERSON, "--regid", PERSON, "--init-groups", "env", &home];
        self.output(&[&person[..], words].concat())
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new("unshare");
        command.args(["--mount", "--propagation", "private", "sh", "-c", ENTER, "sh"]);
        command.arg(&self.folder).arg(std::env::temp_dir()).args(words);
        // Nothing of the person who runs the test.
        command.env_clear().env("LANG", "C.UTF-8").env("DEBIAN_FRONTEND", "noninteractive").envs(EXTRACT);
        command.env("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin").current_dir("/");
        command
    }
}

fn folder(name: &str) -> PathBuf {
    workspace::target().join("install-test").join(name)
}

/// Returns the name of this machine's Debian or Ubuntu.
fn suite() -> Result<String> {
    let release = fs::read_to_string("/etc/os-release")?;
    let name = release.lines().find_map(|line| line.strip_prefix("VERSION_CODENAME="));
    Ok(name.context("this system has no code name")?.to_owned())
}

/// Returns the address of the server with this machine's packages.
fn mirror() -> Result<String> {
    let mut list = Command::new("apt-get");
    list.args(["indextargets", "--format", "$(SUITE) $(CODENAME) $(SITE)", "Created-By: Packages"]);
    let list = process::output(&mut list).context("apt lists no sources")?;
    let site = site_of(&list, &suite()?).context("apt has no source of this system")?.to_owned();
    // A list of mirrors stands in a file.
    match site.strip_prefix("mirror+file:") {
        Some(file) => {
            let mirrors = fs::read_to_string(file)?;
            Ok(mirrors.split_whitespace().next().context("the list of mirrors is empty")?.to_owned())
        }
        None => Ok(site),
    }
}

/// Returns the address of the first source of a suite in a list with lines such as `stable bookworm http://a.example`.
fn site_of<'l>(list: &'l str, suite: &str) -> Option<&'l str> {
    list.lines().find_map(|line| {
        let (names, site) = line.rsplit_once(' ')?;
        names.split(' ').any(|name| name == suite).then_some(site)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn updates_of_a_suite_are_another_suite() {
        let list =
            "stable-updates bookworm-updates http://a.example\nstable bookworm http://b.example/debian/\n";
        assert_eq!(site_of(list, "bookworm"), Some("http://b.example/debian/"));
        assert_eq!(site_of(list, "trixie"), None);
    }
}
