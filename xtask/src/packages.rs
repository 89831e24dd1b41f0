//! The system packages that are needed to build and test Kith.

use std::process::Command;

use crate::process;

/// The packages on Debian and Ubuntu for building, for the tests of the window and for the benchmarks.
pub const DEBIAN: [&str; 17] = [
    // For building.
    "build-essential",
    "pkg-config",
    "libwebkit2gtk-4.1-dev",
    "libdbus-1-dev",
    // For opening the window without a display, and for controlling it.
    "xvfb",
    "openbox",
    "dbus",
    "dbus-x11",
    "webkit2gtk-driver",
    "xdotool",
    "imagemagick",
    "fonts-noto-core",
    // For native dialogs.
    "xdg-desktop-portal",
    "xdg-desktop-portal-gtk",
    // For checking the store with another program, and for comparison in benchmarks.
    "sqlite3",
    // For checking what a desktop is told about the app.
    "appstream",
    "desktop-file-utils",
];

/// The packages of steps of the tests that are skipped without them.
pub const OPTIONAL: [&str; 1] = [
    // For counting instructions.
    "valgrind",
];

/// All these packages on Fedora.
pub const FEDORA: &str = "gcc pkgconf webkit2gtk4.1-devel dbus-devel xorg-x11-server-Xvfb openbox dbus-daemon \
     webkit2gtk-driver xdotool ImageMagick google-noto-sans-fonts xdg-desktop-portal xdg-desktop-portal-gtk sqlite appstream \
     desktop-file-utils valgrind";

/// Returns those of the Debian packages that are not installed, or `None` if there is no dpkg.
pub fn missing(packages: &[&'static str]) -> Option<Vec<&'static str>> {
    process::output(Command::new("dpkg-query").arg("--version"))?;
    Some(packages.iter().copied().filter(|package| !installed(package)).collect())
}

fn installed(package: &str) -> bool {
    let mut query = Command::new("dpkg-query");
    query.args(["--show", "--showformat=${db:Status-Status}", package]);
    process::output(&mut query).is_some_and(|status| status == "installed")
}
