//! One window for each store: a second start on the same store hands its files to the open window, and one on
//! another store opens a window of its own.
//!
//! The system finds the open window by the identifier of the app, so the identifier gets a mark of the store.
//! The web view keeps its data by the identifier, too, so pages of different stores share nothing.

use std::path::{Path, PathBuf};

/// Returns the identifier for the window of the store in `data_dir`. The store in the usual folder has that of
/// the app alone. Different spellings of a path, and links to it, are the same store.
///
/// Other programs can see the identifier, so it has a hash of the path and not the path itself.
pub fn identifier(app: &str, data_dir: &Path, usual: Option<&Path>) -> String {
    let folder = canonical(data_dir);
    if usual.is_some_and(|usual| canonical(usual) == folder) {
        return app.to_owned();
    }
    // Each part of a name on D-Bus begins with a letter.
    format!("{app}.s{:016x}", hash(folder.as_os_str().as_encoded_bytes()))
}

/// Returns the path without links and relative parts. A folder that does not exist yet keeps its spelling.
fn canonical(folder: &Path) -> PathBuf {
    folder.canonicalize().or_else(|_| std::path::absolute(folder)).unwrap_or_else(|_| folder.to_path_buf())
}

/// The 64-bit FNV-1a hash. Unlike those of the standard library, it is the same in every version of Kith.
fn hash(bytes: &[u8]) -> u64 {
    let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, step)
}

#[cfg(test)]
mod tests {
    use super::*;

    const APP: &str = "app.kith.desktop";

    #[test]
    fn every_store_has_its_own_identifier() {
        let folder = tempfile::tempdir().unwrap();
        let [a, b] = ["a", "b"].map(|name| folder.path().join(name));
        std::fs::create_dir(&a).unwrap();
        std::fs::create_dir(&b).unwrap();
        let of = |data_dir: &Path| identifier(APP, data_dir, Some(&b));
        assert_eq!(of(&b), APP);
        assert_ne!(of(&a), APP);
        assert_ne!(of(&a), of(folder.path()));
        let mark = of(&a).strip_prefix("app.kith.desktop.s").unwrap().to_owned();
        assert!(mark.len() == 16 && mark.bytes().all(|byte| byte.is_ascii_hexdigit()), "{mark}");
    }

    #[test]
    fn every_way_to_a_folder_leads_to_the_same_store() {
        let folder = tempfile::tempdir().unwrap();
        let store = folder.path().join("store");
        std::fs::create_dir(&store).unwrap();
        let of = |data_dir: &Path| identifier(APP, data_dir, None);
        assert_eq!(of(&folder.path().join("store/../store/.")), of(&store));
        #[cfg(unix)]
        {
            let link = folder.path().join("link");
            std::os::unix::fs::symlink(&store, &link).unwrap();
            assert_eq!(of(&link), of(&store));
            assert_eq!(identifier(APP, &link, Some(&store)), APP);
        }
    }
}
