//! The window of an app that is installed in another system, on a display of this one.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use super::root::{ENTER, EXTRACT, PERSON, Root};
use crate::{process, workspace};

/// Lets a person import a file with two contacts.
pub fn imports_a_file(root: &Root, app: &str, name: &str) -> Result<()> {
    test(root, app, name, "a_file_is_imported")
}

/// Lets a person look at the contacts that were imported.
pub fn lists_contacts(root: &Root, app: &str, name: &str) -> Result<()> {
    test(root, app, name, "the_contacts_are_listed")
}

fn test(root: &Root, app: &str, name: &str, test: &str) -> Result<()> {
    // The same packages and features as for the tests of the window, so that nothing is built again.
    let mut command = workspace::cargo(["test", "--workspace", "--features", "kith-tests/window"]);
    command.args(["--test", "installed", "--", "--ignored", "--exact", test]);
    command.env("KITH_APP", start_script(root, app, name)?).env("KITH_PICTURE", name).envs(EXTRACT);
    process::run(&mut command)
}

/// Writes the program that the browser driver starts instead of the app. It starts the app in the other system as a person
/// who is not root, with that person's home folder and a session bus.
fn start_script(root: &Root, app: &str, name: &str) -> Result<PathBuf> {
    let script = workspace::target().join("install-test").join(format!("{name}.sh"));
    let text = format!(
        "#!/bin/sh\n\
         exec unshare --mount --propagation private sh -c '{ENTER}' sh '{}' '{}' \\\n\
         \x20 setpriv --reuid {PERSON} --regid {PERSON} --init-groups \\\n\
         \x20 env -u DBUS_SESSION_BUS_ADDRESS -u XDG_RUNTIME_DIR -u XDG_DATA_HOME -u XDG_CONFIG_HOME -u XDG_CACHE_HOME \\\n\
         \x20   HOME=/home/{PERSON} LANG=C.UTF-8 PATH=/usr/local/bin:/usr/bin:/bin \\\n\
         \x20 dbus-run-session -- {app} \"$@\"\n",
        root.path("").display(),
        std::env::temp_dir().display()
    );
    fs::write(&script, text)?;
    process::run(Command::new("chmod").arg("755").arg(&script))?;
    Ok(script)
}
