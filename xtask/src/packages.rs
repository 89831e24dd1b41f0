//! The system packages Kith is built and tested with.

use std::process::Command;

use crate::process;

/// Debian and Ubuntu: what building, the window's tests and the measurements need.
pub const DEBIAN: [&str; 15] = [
    // To build.
    "build-essential",
    "pkg-config",
    "libwebkit2gtk-4.1-dev",
    "libdbus-1-dev",
    // To open the window without a display, and to drive it.
    "xvfb",
    "openbox",
    "dbus",
    "dbus-x11",
    "webkit2gtk-driver",
    "xdotool",
    "imagemagick",
    "fonts-noto-core",
    // Native dialogs.
    "xdg-desktop-portal",
    "xdg-desktop-portal-gtk",
    // To check the store from outside, and to measure against.
    "sqlite3",
];

/// Fedora's names for the same.
pub const FEDORA: &str = "gcc pkgconf webkit2gtk4.1-devel dbus-devel xorg-x11-server-Xvfb openbox dbus-daemon \
     webkit2gtk-driver xdotool ImageMagick google-noto-sans-fonts xdg-desktop-portal xdg-desktop-portal-gtk sqlite";

/// Which of the Debian packages are not installed; `None` where there is no dpkg.
pub fn missing() -> Option<Vec<&'static str>> {
    process::output(Command::new("dpkg-query").arg("--version"))?;
    Some(DEBIAN.into_iter().filter(|package| !installed(package)).collect())
}

fn installed(package: &str) -> bool {
    let mut query = Command::new("dpkg-query");
    query.args(["--show", "--showformat=${db:Status-Status}", package]);
    process::output(&mut query).is_some_and(|status| status == "installed")
}
