//! The libraries that programs are linked to, and the Debian packages that they come from.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::process;

/// Libraries by name, with their paths.
type Paths = BTreeMap<String, PathBuf>;

/// The libraries of some programs.
pub struct Libraries {
    /// Those to distribute with the programs.
    pub own: Paths,
    /// Those to take from the system.
    pub system: Paths,
}

/// How the names of libraries start that belong to the system: because drivers and the desktop use the same ones, or
/// because they read configuration of the system.
const SYSTEM: [&str; 41] = [
    // C and C++.
    "ld-linux",
    "libc.so",
    "libm.so",
    "libdl.so",
    "libpthread.so",
    "librt.so",
    "libresolv.so",
    "libgcc_s.so",
    "libstdc++.so",
    // Graphics.
    "libGL.so",
    "libGLX.so",
    "libGLdispatch.so",
    "libGLESv2.so",
    "libEGL.so",
    "libOpenGL.so",
    "libdrm.so",
    "libgbm.so",
    "libglapi.so",
    // Displays.
    "libX11.so",
    "libX11-xcb.so",
    "libxcb.so",
    "libxcb-dri2.so",
    "libxcb-dri3.so",
    "libwayland-client.so",
    "libICE.so",
    "libSM.so",
    // Sound.
    "libasound.so",
    "libjack.so",
    "libpipewire-",
    // Fonts.
    "libfontconfig.so",
    "libfreetype.so",
    "libharfbuzz.so",
    "libfribidi.so",
    "libthai.so",
    // What those use.
    "libcom_err.so",
    "libexpat.so",
    "libgmp.so",
    "libgpg-error.so",
    "libp11-kit.so",
    "libuuid.so",
    "libz.so",
];

impl Libraries {
    /// Finds all libraries that these programs and libraries need, directly or indirectly.
    pub fn of(objects: &[PathBuf]) -> Result<Libraries> {
        let mut all = Paths::new();
        for object in objects {
            all.extend(linked(object)?);
        }
        let (system, own) = all.into_iter().partition(|(name, _)| belongs_to_system(name));
        Ok(Libraries { own, system })
    }
}

fn belongs_to_system(name: &str) -> bool {
    SYSTEM.iter().any(|start| name.starts_with(start))
}

/// Returns the folder of a library that a program is linked to.
pub fn folder_of(library: &str, program: &Path) -> Result<PathBuf> {
    let all = linked(program)?;
    let path = all.iter().find(|(name, _)| name.starts_with(library)).map(|(_, path)| path);
    let path = path.with_context(|| format!("{} is not linked to {library}", program.display()))?;
    Ok(path.parent().unwrap_or(path).to_owned())
}

fn linked(object: &Path) -> Result<Paths> {
    let list = process::output(Command::new("ldd").arg(object))
        .with_context(|| format!("ldd cannot read {}", object.display()))?;
    let mut paths = Paths::new();
    for (name, path) in listed(&list) {
        if path == "not found" {
            bail!("{} needs {name}, which is not there", object.display());
        }
        // The actual file, because packages list that one, and under its path without links.
        paths.insert(name.to_owned(), Path::new(path).canonicalize()?);
    }
    Ok(paths)
}

/// Returns the names and paths in the output of `ldd`.
fn listed(output: &str) -> impl Iterator<Item = (&str, &str)> {
    output.lines().filter_map(|line| {
        let (name, path) = line.trim().split_once(" => ")?;
        Some((name, path.rsplit_once(" (").map_or(path, |(path, _)| path)))
    })
}

/// Makes a program or library look for libraries in a folder above it.
pub fn look_in(object: &Path, folder: &Path) -> Result<()> {
    let above = object.parent().unwrap_or(object);
    let path = if let Ok(below) = above.strip_prefix(folder) {
        format!("$ORIGIN{}", "/..".repeat(below.components().count()))
    } else {
        "$ORIGIN/../lib".to_owned()
    };
    let mut set = Command::new("patchelf");
    set.args(["--set-rpath", &path]).arg(object);
    if !process::succeeds(&mut set) {
        bail!("patchelf cannot change {}", object.display());
    }
    Ok(())
}

/// Returns the Debian packages that these files come from.
pub fn packages_of<'p>(files: impl Iterator<Item = &'p PathBuf>) -> Result<BTreeSet<String>> {
    let mut search = Command::new("dpkg-query");
    search.arg("--search");
    for file in files {
        search.arg(file);
        // Where /lib is a link to /usr/lib, a package may still list its files under /lib.
        if let Ok(rest) = file.strip_prefix("/usr") {
            search.arg(Path::new("/").join(rest));
        }
    }
    // This fails, because one path of each two is not found.
    let output = search.output().context("dpkg-query cannot be started")?;
    let packages: BTreeSet<String> = String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter_map(|line| line.split(": ").next()?.split([':', ',']).next())
        .map(str::to_owned)
        .collect();
    if packages.is_empty() {
        bail!("no package contains the libraries");
    }
    Ok(packages)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn libraries_are_read_from_the_list() {
        let output = "\tlinux-vdso.so.1 (0x00007fff)\n\
                      \tlibgtk-3.so.0 => /lib/x86_64-linux-gnu/libgtk-3.so.0 (0x00007f)\n\
                      \tlibodd.so.1 => not found\n\
                      \t/lib64/ld-linux-x86-64.so.2 (0x00007f)\n";
        let found: Vec<_> = listed(output).collect();
        assert_eq!(
            found,
            [("libgtk-3.so.0", "/lib/x86_64-linux-gnu/libgtk-3.so.0"), ("libodd.so.1", "not found")]
        );
    }

    #[test]
    fn only_whole_names_belong_to_the_system() {
        for name in ["libc.so.6", "libX11.so.6", "libz.so.1"] {
            assert!(belongs_to_system(name), "{name}");
        }
        for name in ["libcairo.so.2", "libXi.so.6", "libzstd.so.1", "libxcb-shm.so.0", "libmount.so.1"] {
            assert!(!belongs_to_system(name), "{name}");
        }
    }
}
