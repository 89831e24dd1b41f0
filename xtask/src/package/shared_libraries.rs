//! The Debian packages whose libraries the programs are linked to.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::{process, workspace};

/// Returns the packages that these programs require with their minimum versions, such as `libc6 (>= 2.34)`, or none if
/// this system has no tools for Debian packages.
pub fn required(programs: &[&Path]) -> Result<Vec<String>> {
    // The tool only runs in the source of a package.
    let folder = workspace::target().join("shlibdeps");
    fs::create_dir_all(folder.join("debian"))?;
    fs::write(folder.join("debian/control"), "Source: kith\n\nPackage: kith\nArchitecture: any\n")?;
    let mut command = Command::new("dpkg-shlibdeps");
    command.current_dir(&folder).arg("-O").args(programs);
    Ok(process::output(&mut command).map(|output| packages(&output)).unwrap_or_default())
}

fn packages(output: &str) -> Vec<String> {
    let list = output.lines().find_map(|line| line.strip_prefix("shlibs:Depends=")).unwrap_or_default();
    list.split(", ").filter(|package| !package.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alternatives_stay_together() {
        let output = "shlibs:Depends=libc6 (>= 2.34), libglib2.0-0 (>= 2.70) | libglib2.0-0t64\n";
        assert_eq!(packages(output), ["libc6 (>= 2.34)", "libglib2.0-0 (>= 2.70) | libglib2.0-0t64"]);
        assert!(packages("").is_empty());
    }
}
