//! Kith.AppDir, a folder that contains the app with its libraries and runs on systems that do not have them; and the
//! AppImage, which is this folder in one file.

mod libraries;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use self::libraries::{Libraries, packages_of};
use crate::{process, workspace};

/// The Debian packages with the tools that this needs.
pub const TOOLS: [&str; 2] = ["patchelf", "squashfs-tools"];

/// The file beside the folder with the names of the Debian packages whose libraries it does not contain, because they
/// belong to the system: those of C, of X and Wayland, of graphics drivers and of fonts.
pub const SYSTEM: &str = "system-packages.txt";

/// Packages of the system whose libraries are not linked, but loaded by others.
const LOADED: [&str; 1] = ["libgles2"];

/// Makes the folder from a Debian package, in `target`, and returns its path.
pub fn make(deb: &Path, target: &Path) -> Result<PathBuf> {
    let folder = target.join("Kith.AppDir");
    fs::create_dir_all(&folder)?;
    process::run(Command::new("dpkg-deb").arg("--extract").arg(deb).arg(&folder))?;
    entry_points(&folder)?;

    let (bin, lib) = (folder.join("usr/bin"), folder.join("usr/lib"));
    fs::create_dir_all(&lib)?;
    let program = bin.join("kith-desktop");
    let system = libraries::folder_of("libwebkit2gtk-4.1.so", &program)?;
    // Objects that are not linked to the app, but started or loaded by its libraries.
    let mut objects = vec![program, bin.join("kith")];
    let webkit = "webkit2gtk-4.1";
    let processes = lib.join(system.file_name().unwrap_or_default()).join(webkit);
    objects.extend(copy(&system.join(webkit), &processes, "WebKit")?);
    let bundle = "injected-bundle";
    objects.extend(copy(&system.join(webkit).join(bundle), &processes.join(bundle), "lib")?);
    let printing = "gtk-3.0/3.0.0/printbackends";
    objects.extend(copy(&system.join(printing), &lib.join(printing), "lib")?);
    let pixbuf = system.join("gdk-pixbuf-2.0/2.10.0");
    objects.extend(copy(&pixbuf.join("loaders"), &lib, "libpixbufloader-")?);

    let found = Libraries::of(&objects)?;
    for (name, path) in &found.own {
        let copied = lib.join(name);
        fs::copy(path, &copied).with_context(|| format!("{} was not copied", path.display()))?;
        objects.push(copied);
    }
    for object in &objects {
        libraries::look_in(object, &lib)?;
    }
    find_processes(&lib, &system.join(webkit))?;
    // The loaders are found like libraries.
    let loaders = format!("{}/", pixbuf.join("loaders").display());
    let cache = fs::read_to_string(pixbuf.join("loaders.cache"))?;
    fs::write(lib.join("gdk-pixbuf-loaders.cache"), cache.replace(&loaders, ""))?;
    let schemas = "usr/share/glib-2.0/schemas";
    fs::create_dir_all(folder.join(schemas))?;
    let compiled = Path::new("/").join(schemas).join("gschemas.compiled");
    fs::copy(compiled, folder.join(schemas).join("gschemas.compiled"))?;
    licences(&folder, found.own.values())?;

    let mut system = packages_of(found.system.values())?;
    system.extend(LOADED.map(str::to_owned));
    fs::write(target.join(SYSTEM), system.into_iter().collect::<Vec<_>>().join("\n") + "\n")?;
    println!("{} contains {} libraries", folder.display(), found.own.len());
    Ok(folder)
}

/// Writes what is expected at the top: the program that is started, the entry in menus, and the icon.
fn entry_points(folder: &Path) -> Result<()> {
    let start = folder.join("AppRun");
    fs::copy(workspace::root().join("src-tauri/linux/AppRun"), &start)?;
    executable(&start)?;
    for (link, target) in [
        ("Kith.desktop", "usr/share/applications/Kith.desktop"),
        ("kith-desktop.png", "usr/share/icons/hicolor/256x256/apps/kith-desktop.png"),
        (".DirIcon", "kith-desktop.png"),
    ] {
        process::run(Command::new("ln").args(["--symbolic", target]).arg(folder.join(link)))?;
    }
    Ok(())
}

fn executable(file: &Path) -> Result<()> {
    process::run(Command::new("chmod").arg("755").arg(file))
}

/// Copies the files in a folder whose names start in this way, and returns the copies.
fn copy(from: &Path, to: &Path, start: &str) -> Result<Vec<PathBuf>> {
    fs::create_dir_all(to)?;
    let mut copies = Vec::new();
    for entry in fs::read_dir(from).with_context(|| format!("{} cannot be read", from.display()))? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with(start) {
            let copied = to.join(entry.file_name());
            fs::copy(entry.path(), &copied)?;
            copies.push(copied);
        }
    }
    Ok(copies)
}

/// Makes WebKit look for its processes relative to the current folder, which `AppRun` changes to `usr`. WebKit only knows
/// them by absolute path, so the path in the library is replaced by a relative one of the same length.
fn find_processes(lib: &Path, processes: &Path) -> Result<()> {
    let absolute = processes.display().to_string();
    let relative = absolute.replacen("/usr/", "././/", 1);
    let mut replace = Command::new("sed");
    replace.env("LC_ALL", "C").args(["--in-place", &format!("s|{absolute}|{relative}|g")]);
    process::run(replace.arg(lib.join("libwebkit2gtk-4.1.so.0")))
}

/// Copies the licences of the libraries.
fn licences<'p>(folder: &Path, libraries: impl Iterator<Item = &'p PathBuf>) -> Result<()> {
    for package in packages_of(libraries)? {
        let name = Path::new("usr/share/doc").join(package).join("copyright");
        let copied = folder.join(&name);
        fs::create_dir_all(copied.parent().unwrap_or(folder))?;
        let licence = Path::new("/").join(&name);
        fs::copy(&licence, copied).with_context(|| format!("{} was not copied", licence.display()))?;
    }
    Ok(())
}

/// Packs the folder into an AppImage: a program that mounts the file system behind it, and starts `AppRun` there.
pub fn pack(folder: &Path, runtime: &Path, image: &Path) -> Result<()> {
    let packed = folder.with_extension("squashfs");
    let mut pack = Command::new("mksquashfs");
    pack.arg(folder).arg(&packed).args([
        "-comp",
        "zstd",
        "-root-owned",
        "-noappend",
        "-no-progress",
        "-quiet",
    ]);
    process::run(&mut pack)?;
    fs::copy(runtime, image).with_context(|| format!("{} was not copied", runtime.display()))?;
    let mut whole = fs::OpenOptions::new().append(true).open(image)?;
    std::io::copy(&mut fs::File::open(&packed)?, &mut whole)?;
    executable(image)?;
    Ok(fs::remove_file(packed)?)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    /// Makes a folder whose programs print the arguments that they get, and where they run.
    fn folder() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let bin = folder.path().join("usr/bin");
        fs::create_dir_all(&bin).unwrap();
        fs::copy(workspace::root().join("src-tauri/linux/AppRun"), folder.path().join("AppRun")).unwrap();
        for name in ["kith", "kith-desktop"] {
            let program = bin.join(name);
            let shown = r#"printf '<%s>' "$@" "$KITH_DATA_DIR"; pwd"#;
            fs::write(&program, format!("#!/bin/sh\nprintf %s {name}\n{shown}\n")).unwrap();
            executable(&program).unwrap();
        }
        folder
    }

    fn output(command: &mut Command) -> String {
        let output = command.env_remove("ARGV0").env_remove("KITH_DATA_DIR").output().unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stderr), "");
        String::from_utf8(output.stdout).unwrap()
    }

    #[test]
    fn files_are_found_although_the_folder_changes() {
        let (folder, here) = (folder(), tempfile::tempdir().unwrap());
        let here = here.path().canonicalize().unwrap();
        let mut start = Command::new(folder.path().join("AppRun"));
        start.current_dir(&here).args([
            "my people.csv",
            "/a:-b.csv",
            "--data-dir",
            "--x",
            "--data-dir=y",
            "a:-b",
            "-V",
        ]);
        let usr = folder.path().canonicalize().unwrap().join("usr");
        let here = here.display();
        assert_eq!(
            output(&mut start),
            format!(
                "kith-desktop<{here}/my people.csv></a:-b.csv><--data-dir><{here}/--x><--data-dir={here}/y>\
                 <{here}/a:-b><-V><>{}\n",
                usr.display()
            )
        );
    }

    #[test]
    fn a_link_called_kith_is_the_command_line() {
        let (folder, here) = (folder(), tempfile::tempdir().unwrap());
        let here = here.path().canonicalize().unwrap();
        let link = here.join("kith");
        std::os::unix::fs::symlink(folder.path().join("AppRun"), &link).unwrap();
        let mut start = Command::new(&link);
        let shown = output(start.current_dir(&here).args(["import", "people.csv"]));
        assert_eq!(shown, format!("kith<import><people.csv><>{}\n", here.display()));
    }
}
