//! The system packages that Kith needs on Linux, by what they are needed for.

use std::process::Command;

use crate::process;

/// What a package is needed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Building the app.
    Building,
    /// Opening the window without a display, and taking a screenshot of it.
    Display,
    /// The tests of the window.
    Testing,
    /// Counting instructions. Without it, this step of the tests is skipped.
    Counting,
    /// Comparing with other programs in benchmarks. Without it, they are left out.
    Comparing,
}

/// A package: what it is needed for, and its names on Debian and Ubuntu, and on Fedora.
type Package = (Need, &'static str, &'static str);

const PACKAGES: [Package; 18] = [
    (Need::Building, "build-essential", "gcc"),
    (Need::Building, "pkg-config", "pkgconf-pkg-config"),
    (Need::Building, "libwebkit2gtk-4.1-dev", "webkit2gtk4.1-devel"),
    (Need::Building, "libdbus-1-dev", "dbus-devel"),
    (Need::Display, "xvfb", "xorg-x11-server-Xvfb"),
    (Need::Display, "openbox", "openbox"),
    (Need::Display, "dbus", "dbus-daemon"),
    (Need::Display, "imagemagick", "ImageMagick"),
    (Need::Testing, "dbus-x11", "dbus-x11"),
    (Need::Testing, "webkit2gtk-driver", "webkit2gtk-driver"),
    (Need::Testing, "xdotool", "xdotool"),
    (Need::Testing, "fonts-noto-core", "google-noto-sans-fonts"),
    (Need::Testing, "xdg-desktop-portal", "xdg-desktop-portal"),
    (Need::Testing, "xdg-desktop-portal-gtk", "xdg-desktop-portal-gtk"),
    // For checking what a desktop is told about the app.
    (Need::Testing, "appstream", "appstream"),
    (Need::Testing, "desktop-file-utils", "desktop-file-utils"),
    (Need::Counting, "valgrind", "valgrind"),
    (Need::Comparing, "sqlite3", "sqlite"),
];

/// The package manager of this machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Distribution {
    /// Debian, Ubuntu and others with dpkg and apt.
    Debian,
    /// Fedora and others with rpm and dnf.
    Fedora,
    /// Any other.
    Other,
}

impl Distribution {
    /// Returns the package manager of this machine.
    pub fn here() -> Distribution {
        let found = |program: &str| process::succeeds(Command::new(program).arg("--version"));
        // Debian has a package of rpm, but Fedora's dpkg is rarer still.
        if found("apt-get") && found("dpkg-query") {
            Distribution::Debian
        } else if found("dnf") && found("rpm") {
            Distribution::Fedora
        } else {
            Distribution::Other
        }
    }

    /// Returns the names of the packages that these needs require.
    pub fn packages(self, needs: &[Need]) -> Vec<&'static str> {
        let needed = PACKAGES.iter().filter(|(need, ..)| needs.contains(need));
        needed
            .map(|(_, debian, fedora)| if self == Distribution::Fedora { *fedora } else { *debian })
            .collect()
    }

    /// Returns the packages among these that are not installed; none if the package manager is not known.
    pub fn missing(self, packages: Vec<&'static str>) -> Vec<&'static str> {
        packages.into_iter().filter(|package| !self.has(package)).collect()
    }

    fn has(self, package: &str) -> bool {
        match self {
            Distribution::Debian => {
                let mut query = Command::new("dpkg-query");
                query.args(["--show", "--showformat=${db:Status-Status}", package]);
                process::output(&mut query).is_some_and(|status| status == "installed")
            }
            Distribution::Fedora => {
                process::succeeds(Command::new("rpm").args(["--query", "--whatprovides", package]))
            }
            Distribution::Other => true,
        }
    }

    /// Returns the one command with which these packages are installed by a user who is not root.
    pub fn install(self, packages: &[&str]) -> String {
        let list = packages.join(" ");
        match self {
            Distribution::Debian => format!("sudo apt-get update && sudo apt-get install --yes {list}"),
            Distribution::Fedora => format!("sudo dnf install --assumeyes {list}"),
            Distribution::Other => list,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_has_a_display_needs_no_other() {
        let packages = Distribution::Debian.packages(&[Need::Building]);
        assert_eq!(packages, ["build-essential", "pkg-config", "libwebkit2gtk-4.1-dev", "libdbus-1-dev"]);
        let packages = Distribution::Fedora.packages(&[Need::Building]);
        assert_eq!(packages, ["gcc", "pkgconf-pkg-config", "webkit2gtk4.1-devel", "dbus-devel"]);
    }

    #[test]
    fn a_window_without_a_display_needs_no_tools_of_the_tests() {
        let packages = Distribution::Debian.packages(&[Need::Building, Need::Display]);
        assert!(packages.contains(&"xvfb"));
        assert!(!packages.contains(&"webkit2gtk-driver") && !packages.contains(&"sqlite3"));
    }

    #[test]
    fn one_command_installs_what_is_missing() {
        let command = Distribution::Debian.install(&["xvfb", "dbus"]);
        assert_eq!(command, "sudo apt-get update && sudo apt-get install --yes xvfb dbus");
        assert_eq!(Distribution::Fedora.install(&["dbus"]), "sudo dnf install --assumeyes dbus");
    }
}
