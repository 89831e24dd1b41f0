//! `cargo xtask install-test`: installs the packages in bare systems and uses them as a person would.

mod root;
mod window;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

use self::root::Root;
use crate::app::Profile;
use crate::arguments::Arguments;
use crate::package::{self, appdir};
use crate::packages::Need;
use crate::{process, setup, workspace};

pub const HELP: &str = "\
Installs the packages that `cargo xtask package --appdir` made in bare systems of this machine's Debian or Ubuntu, and uses
them as a person would: the .deb is installed with only its own dependencies, a person imports a file in the window, the
command line and the shells find what belongs to them, an upgrade keeps the contacts, and so does removal. The app in
Kith.AppDir, or in an AppImage if one was made, imports a file as well, and the .rpm is unpacked and compared with the
.deb. Needs root.

Usage: cargo xtask install-test [--fast] [--from DEB]

  --fast      test the packages that `cargo xtask package --fast` made
  --from DEB  the release to upgrade from, instead of a copy of this one with a lower version
";

/// The Debian packages with the tools that this needs.
const TOOLS: [&str; 4] = ["appstream", "debootstrap", "desktop-file-utils", "rpm"];

pub fn run(mut arguments: Arguments) -> Result<()> {
    let profile = if arguments.flag("--fast") { Profile::Quick } else { Profile::Release };
    let previous = arguments.value("--from")?.map(PathBuf::from);
    arguments.finish()?;
    if process::output(Command::new("id").arg("-u")).as_deref() != Some("0") {
        bail!("only root can install packages in a system of its own");
    }
    setup::system(&[Need::Building, Need::Display, Need::Testing])?;
    setup::tools(&TOOLS)?;
    let folder = profile.folder().join("bundle");
    let deb =
        package::of_kind(&folder, "deb")?.context("there is no .deb: run `cargo xtask package` first")?;
    let previous = match previous {
        Some(deb) => deb,
        None => with_lower_version(&deb)?,
    };
    let bare = Root::bare()?;
    installed(&bare, &previous, &deb)?;
    unpacked(&bare, &folder)?;
    redhat(&folder, &deb)?;
    println!("\nThe packages install, work, upgrade and go as they should.");
    Ok(())
}

/// Tests the Debian package.
fn installed(bare: &Root, previous: &Path, deb: &Path) -> Result<()> {
    title("the .deb in a bare system");
    let root = bare.copy("deb")?;
    root.install_file(previous)?;
    let old = root.output(&["kith", "--version"])?;
    println!("{old}");
    window::imports_a_file(&root, "/usr/bin/kith-desktop", "deb")?;
    ensure!(contacts(&root)? == 2, "the command line does not find the two contacts of the window");

    title("an upgrade");
    root.install_file(deb)?;
    let new = root.output(&["kith", "--version"])?;
    println!("{new}");
    let version = format!("kith {}", env!("CARGO_PKG_VERSION"));
    ensure!(new == version, "`kith --version` says {new}, not {version}");
    let shown = root.output(&["dpkg-query", "--show", "--showformat=${Version}", "kith"])?;
    ensure!(shown == env!("CARGO_PKG_VERSION"), "dpkg has version {shown}");
    ensure!(contacts(&root)? == 2, "the upgrade lost contacts");
    window::lists_contacts(&root, "/usr/bin/kith-desktop", "deb")?;
    let unresolved = root.output(&["ldd", "/usr/bin/kith-desktop", "/usr/bin/kith"])?;
    ensure!(!unresolved.contains("not found"), "libraries are missing:\n{unresolved}");
    for page in ["kith", "kith-group-add", "kith-desktop"] {
        let page = format!("usr/share/man/man1/{page}.1.gz");
        ensure!(root.path(&page).exists(), "there is no {page}");
    }
    let metainfo = format!("usr/share/metainfo/{}", package::metadata::METAINFO);
    process::run(Command::new("appstreamcli").args(["validate", "--no-net"]).arg(root.path(&metainfo)))?;
    let entry = root.path("usr/share/applications/Kith.desktop");
    process::run(Command::new("desktop-file-validate").arg(&entry))?;
    icons(&root)?;
    mime_types(&root, &entry)?;
    shells(&root)?;

    title("removal");
    let store = root.path("home/ana/.local/share/kith/kith.db");
    let before = fs::read(&store).with_context(|| format!("{} cannot be read", store.display()))?;
    let installed = root.output(&["dpkg-query", "--listfiles", "kith"])?;
    root.run(&["apt-get", "purge", "--yes", "--quiet=2", "kith"])?;
    for file in installed.lines().filter(|file| file.contains("kith") || file.contains("Kith")) {
        ensure!(!root.path(file.trim_start_matches('/')).exists(), "{file} is left");
    }
    ensure!(fs::read(&store)? == before, "removal changed the person's data");
    println!("Nothing of the package is left, and {} is as it was.", store.display());
    Ok(())
}

/// Tests the AppImage, or the folder that would be in it, in a system that has nothing but the libraries that belong to any
/// desktop.
fn unpacked(bare: &Root, folder: &Path) -> Result<()> {
    let image = package::of_kind(folder, "AppImage")?;
    let (made, app) = match image {
        Some(image) => (image, "/opt/Kith.AppImage"),
        None => (folder.join("appimage/Kith.AppDir"), "/opt/Kith.AppDir/AppRun"),
    };
    title(&format!("{app} in a bare system"));
    let system = fs::read_to_string(folder.join("appimage").join(appdir::SYSTEM))
        .context("there is no Kith.AppDir: run `cargo xtask package --appdir` first")?;
    let root = bare.copy("appdir")?;
    // The fonts of the desktop and the bus of its session, too.
    root.install(&system.lines().chain(["fonts-dejavu-core", "dbus-daemon"]).collect::<Vec<_>>())?;
    let installed = root.path("opt").join(app.split('/').nth(2).unwrap_or_default());
    process::run(Command::new("cp").args(["--archive", "--no-target-directory"]).arg(made).arg(installed))?;
    let link = "/usr/local/bin/kith";
    root.run(&["ln", "--symbolic", app, link])?;
    window::imports_a_file(&root, app, "appdir")?;
    ensure!(contacts(&root)? == 2, "the command line does not find the two contacts of the window");
    let version = root.as_person(&[link, "--version"])?;
    ensure!(version == format!("kith {}", env!("CARGO_PKG_VERSION")), "the link is {version}");
    println!("{version}");
    Ok(())
}

/// Unpacks the package for Fedora, and compares it with the other one.
fn redhat(folder: &Path, deb: &Path) -> Result<()> {
    title("the .rpm");
    let rpm = package::of_kind(folder, "rpm")?.context("there is no .rpm")?;
    let list = process::output(Command::new("rpm").args(["--query", "--package", "--list"]).arg(&rpm));
    let rpm_files = list.context("rpm cannot read the package")?;
    let list = process::output(Command::new("dpkg-deb").arg("--contents").arg(deb));
    let deb_files = list.context("dpkg-deb cannot read the package")?;
    let expected = deb_files
        .lines()
        .filter_map(|line| line.split_once(" ./").map(|(_, path)| format!("/{path}")))
        .filter(|path| !path.ends_with('/') && !path.ends_with("/copyright"))
        .map(|path| path.replace("/zsh/vendor-completions/", "/zsh/site-functions/"));
    for path in expected {
        ensure!(rpm_files.lines().any(|line| line == path), "the .rpm does not contain {path}");
    }
    let target = workspace::target().join("install-test/rpm");
    if target.exists() {
        fs::remove_dir_all(&target)?;
    }
    fs::create_dir_all(&target)?;
    let mut install = Command::new("rpm");
    // The libraries that it requires have other names on Debian.
    install.arg("--root").arg(&target).args(["--install", "--nodeps"]).arg(&rpm);
    process::run(&mut install)?;
    let version = process::output(Command::new(target.join("usr/bin/kith")).arg("--version"));
    ensure!(version == Some(format!("kith {}", env!("CARGO_PKG_VERSION"))), "the .rpm has {version:?}");
    println!("The .rpm contains what the .deb contains.");
    Ok(())
}

/// Returns how many contacts the command line finds.
fn contacts(root: &Root) -> Result<u64> {
    let list: Value = serde_json::from_str(&root.as_person(&["kith", "--json", "list"])?)?;
    list["total"].as_u64().context("the list has no total")
}

/// Checks that there is an icon in each size.
fn icons(root: &Root) -> Result<()> {
    let theme = root.path("usr/share/icons/hicolor");
    for size in [16, 24, 32, 48, 64, 128, 256, 512] {
        let icon = theme.join(format!("{size}x{size}/apps/kith-desktop.png"));
        let size = format!("{size} {size}");
        let found = process::output(Command::new("identify").args(["-format", "%w %h"]).arg(&icon));
        ensure!(found.as_deref() == Some(size.as_str()), "{} is not {size}", icon.display());
    }
    ensure!(theme.join("scalable/apps/kith-desktop.svg").exists(), "there is no scalable icon");
    Ok(())
}

/// Checks that the system knows the types of files that the entry in its menus opens.
fn mime_types(root: &Root, entry: &Path) -> Result<()> {
    let entry = fs::read_to_string(entry)?;
    let types = entry.lines().find_map(|line| line.strip_prefix("MimeType=")).context("no types of files")?;
    let known = fs::read_to_string(root.path("usr/share/mime/types"))?;
    for kind in types.split_terminator(';') {
        ensure!(known.lines().any(|line| line == kind), "the system does not know {kind}");
    }
    Ok(())
}

/// Checks that each shell finds the completions by itself.
fn shells(root: &Root) -> Result<()> {
    root.install(&["bash-completion", "fish", "zsh"])?;
    let bash = "source /usr/share/bash-completion/bash_completion; _completion_loader kith; complete -p kith";
    let zsh = "autoload -U compinit; compinit -u -D; print $_comps[kith]";
    for (shell, command, expected) in [
        (&["bash", "-c"][..], bash, "_kith"),
        (&["zsh", "-f", "-c"], zsh, "_kith"),
        (&["fish", "-c"], "complete --do-complete 'kith imp'", "import"),
    ] {
        let found = root.as_person(&[shell, &[command]].concat())?;
        ensure!(found.contains(expected), "{}: {found}", shell.join(" "));
    }
    println!("bash, zsh and fish complete the command line.");
    Ok(())
}

/// Makes a copy of a Debian package with a lower version.
fn with_lower_version(deb: &Path) -> Result<PathBuf> {
    let folder = workspace::target().join("install-test/previous");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let tree = folder.join("tree");
    process::run(Command::new("dpkg-deb").arg("--raw-extract").arg(deb).arg(&tree))?;
    let control = tree.join("DEBIAN/control");
    let text = fs::read_to_string(&control)?;
    fs::write(&control, text.replace("\nVersion: ", "\nVersion: 0~"))?;
    let previous = folder.join("kith-previous.deb");
    // No compression, because this is read once.
    let mut build = Command::new("dpkg-deb");
    build.args(["--root-owner-group", "-Znone", "--build"]).arg(&tree).arg(&previous);
    process::run(&mut build)?;
    Ok(previous)
}

fn title(text: &str) {
    println!("\n== {text}");
}
