//! Visits every screen of the window. The tests check each screen with axe; `cargo xtask screenshots` takes
//! screenshots.
//!
//! To add a screen, add a few steps and a `tour.screen("nn-name")` to the file of its area.

mod contacts;
mod dialogs;
mod duplicates;
mod editing;
mod guide;
mod history;
mod importing;
mod overview;
mod pictures;
mod settings;
mod tour;
mod unhappy;

use kith_tests::people;
use kith_tests::session::Setup;
use tour::{Look, Tour};

const WIDE: (u32, u32) = (1280, 800);
const SMALL: (u32, u32) = (720, 560);

/// Defines the areas. Each area visits its screens in its own window: in tests with axe for two languages and
/// sizes, in German, the longest language, to find text that does not fit, and once for each set of screenshots.
macro_rules! areas {
    ($($name:ident: $walk:path, $setup:expr;)*) => {$(
        pub mod $name {
            use super::*;

            pub async fn visit(language: &'static str, size: (u32, u32), look: Look) -> Vec<String> {
                let mut tour = Tour::start(language, size, look, $setup).await;
                $walk(&mut tour).await;
                tour.end().await
            }

            #[tokio::test(flavor = "multi_thread")]
            async fn axe_finds_nothing_wrong() {
                assert_eq!(visit("en", WIDE, Look::Axe).await, [""; 0]);
            }

            #[tokio::test(flavor = "multi_thread")]
            async fn axe_finds_nothing_wrong_in_a_small_window_from_right_to_left() {
                assert_eq!(visit("ar", SMALL, Look::Axe).await, [""; 0]);
            }

            #[tokio::test(flavor = "multi_thread")]
            async fn text_fits_in_a_small_window() {
                assert_eq!(visit("de", SMALL, Look::Fit).await, [""; 0]);
            }

            pictures! {
                pictures_english_wide: "en", WIDE;
                pictures_english_small: "en", SMALL;
                pictures_arabic_wide: "ar", WIDE;
                pictures_arabic_small: "ar", SMALL;
                pictures_spanish_wide: "es", WIDE;
                pictures_spanish_small: "es", SMALL;
                pictures_german_small: "de", SMALL;
                pictures_japanese_small: "ja", SMALL;
            }
        }
    )*};
}

macro_rules! pictures {
    ($($name:ident: $language:literal, $size:ident;)*) => {$(
        #[tokio::test(flavor = "multi_thread")]
        #[ignore = "cargo xtask screenshots"]
        async fn $name() {
            visit($language, $size, Look::Pictures).await;
        }
    )*};
}

mod area {
    use super::*;

    areas! {
        first_run: crate::contacts::first_run, Setup::default();
        list: crate::contacts::list, Setup::filled(people::forty);
        contact: crate::contacts::contact, Setup::filled(people::forty);
        many_contacts: crate::contacts::many, Setup::filled(people::many);
        no_history: crate::history::empty, Setup::filled(people::forty);
        timeline: crate::history::timeline, Setup::filled(crate::history::talked);
        chats: crate::history::chat, Setup::filled(people::forty);
        editor: crate::editing::editor, Setup::filled(people::forty);
        dialogs: crate::dialogs::dialogs, Setup::filled(people::forty);
        no_duplicates: crate::duplicates::no_pairs, Setup::filled(people::forty);
        duplicates: crate::duplicates::pairs, Setup::filled(crate::duplicates::twins);
        merging: crate::duplicates::merging, Setup::filled(crate::duplicates::twins);
        importing: crate::importing::wizard, Setup::filled(people::forty);
        settings: crate::settings::settings, Setup::filled(people::forty);
        overview: crate::overview::overview, Setup::filled(people::forty);
        guide: crate::guide::guide, Setup::filled(people::forty);
        failures: crate::unhappy::failures, Setup::filled(people::forty);
        failed_start: crate::unhappy::start, Setup::filled(crate::unhappy::newer);
        rescue_without_backups: crate::unhappy::no_backups, Setup::filled(crate::unhappy::no_file);
        rescue: crate::unhappy::rescue, Setup::filled(crate::unhappy::damaged);
    }
}

/// Japanese has the widest letters and breaks lines between almost any two of them. The main areas show whether the
/// layout bears that.
macro_rules! japanese {
    ($($name:ident)*) => {$(
        #[tokio::test(flavor = "multi_thread")]
        async fn $name() {
            assert_eq!(area::$name::visit("ja", SMALL, Look::Fit).await, [""; 0]);
        }
    )*};
}

mod text_fits_in_japanese {
    use super::*;

    japanese! { list contact editor dialogs importing settings }
}
