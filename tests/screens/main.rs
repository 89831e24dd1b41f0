//! Every screen of the window, visited in one walk: looked over by axe, and pictured by `cargo xtask screenshots`.
//!
//! A new screen is a few steps and a `tour.screen("nn-name")` in the file of its area.

mod contacts;
mod dialogs;
mod duplicates;
mod editing;
mod history;
mod importing;
mod overview;
mod settings;
mod tour;
mod unhappy;

use kith_tests::people;
use kith_tests::session::Setup;
use tour::{Look, Tour};

const WIDE: (u32, u32) = (1280, 800);
const SMALL: (u32, u32) = (720, 560);

/// Walks through all areas, each in a window of its own.
async fn walk(language: &'static str, size: (u32, u32), look: Look) -> Vec<String> {
    let mut faults = Vec::new();
    // While one area is worked on: KITH_SCREENS=history.
    let only = std::env::var("KITH_SCREENS").unwrap_or_default();
    macro_rules! area {
        ($walk:path, $setup:expr) => {
            if stringify!($walk).contains(&only) {
                let mut tour = Tour::start(language, size, look, $setup).await;
                $walk(&mut tour).await;
                faults.extend(tour.end().await);
            }
        };
    }
    area!(contacts::first_run, Setup::default());
    area!(contacts::list, Setup::filled(people::forty));
    area!(contacts::contact, Setup::filled(people::forty));
    area!(contacts::many, Setup::filled(people::many));
    area!(history::empty, Setup::filled(people::forty));
    area!(history::timeline, Setup::filled(history::talked));
    area!(history::chat, Setup::filled(people::forty));
    area!(editing::editor, Setup::filled(people::forty));
    area!(dialogs::dialogs, Setup::filled(people::forty));
    area!(duplicates::no_pairs, Setup::filled(people::forty));
    area!(duplicates::pairs, Setup::filled(duplicates::twins));
    area!(duplicates::merging, Setup::filled(duplicates::twins));
    area!(importing::wizard, Setup::filled(people::forty));
    area!(settings::settings, Setup::filled(people::forty));
    area!(overview::overview, Setup::filled(people::forty));
    area!(unhappy::failures, Setup::filled(people::forty));
    area!(unhappy::start, Setup::filled(unhappy::newer));
    area!(unhappy::no_backups, Setup::filled(unhappy::no_file));
    area!(unhappy::rescue, Setup::filled(unhappy::damaged));
    faults
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_wrong_with_any_screen() {
    assert_eq!(walk("en", WIDE, Look::Axe).await, [""; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_wrong_with_any_screen_in_a_small_window_from_right_to_left() {
    assert_eq!(walk("ar", SMALL, Look::Axe).await, [""; 0]);
}

/// One test a set of pictures, so that they can be taken side by side.
macro_rules! pictures {
    ($($name:ident: $language:literal, $size:ident;)*) => {$(
        #[tokio::test(flavor = "multi_thread")]
        #[ignore = "cargo xtask screenshots"]
        async fn $name() {
            walk($language, $size, Look::Pictures).await;
        }
    )*};
}

pictures! {
    pictures_english_wide: "en", WIDE;
    pictures_english_small: "en", SMALL;
    pictures_arabic_wide: "ar", WIDE;
    pictures_arabic_small: "ar", SMALL;
    pictures_spanish_wide: "es", WIDE;
    pictures_spanish_small: "es", SMALL;
}
