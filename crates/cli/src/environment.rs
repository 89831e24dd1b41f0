//! What the command line takes from the computer it runs on: the folder of the desktop app, the locale and the clock.

use std::path::PathBuf;

use kith_engine::Failure;
use kith_engine::clock::Timestamp;

/// The folder in which the desktop app keeps its data. On Windows it is in the part of the profile that stays on the
/// computer: a store can be large, and two computers that copied it to and fro would damage it.
pub fn default_data_dir() -> Result<PathBuf, Failure> {
    directories::ProjectDirs::from("app", "kith", "Kith")
        .map(|dirs| dirs.data_local_dir().to_owned())
        .ok_or_else(|| Failure {
            code: "store_unavailable".to_owned(),
            message: "There is no home folder to keep contacts in. Name a folder with --data-dir.".to_owned(),
            details: serde_json::Map::new(),
        })
}

/// The person's locale as a language tag, from the environment variables, and on Windows otherwise from the system's
/// settings; `en` if neither names one.
pub fn locale() -> String {
    let named = ["LC_ALL", "LC_COLLATE", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    let tag = named.or_else(of_system).unwrap_or_default();
    let tag = tag.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    if tag.is_empty() || tag == "C" || tag == "POSIX" { "en".to_owned() } else { tag }
}

#[cfg(windows)]
fn of_system() -> Option<String> {
    sys_locale::get_locale()
}

/// On Unix, the environment is where the system keeps it.
#[cfg(not(windows))]
fn of_system() -> Option<String> {
    None
}

/// The present time.
pub fn now() -> Timestamp {
    Timestamp::from_millis(jiff::Timestamp::now().as_millisecond())
}

#[cfg(all(test, windows))]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn contacts_are_kept_in_the_part_of_the_profile_that_stays_on_the_computer() {
        let local = PathBuf::from(std::env::var_os("LOCALAPPDATA").unwrap());
        let folder = default_data_dir().unwrap();
        assert!(folder.starts_with(&local), "{}", folder.display());
    }

    #[test]
    fn the_time_zone_of_the_system_is_known() {
        let zone = jiff::tz::TimeZone::system();
        assert!(zone.iana_name().is_some(), "{zone:?}");
    }
}
