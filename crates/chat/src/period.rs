//! Morning or afternoon: the words beside a twelve-hour time, in any language.
//!
//! Known words are looked up. If a file has two words that are not known, the one that comes first on the days that have
//! both stands for the morning, because exports are in order of time.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::stamp::Stamp;
use kith_text::fold::search_key;

/// Words for the half of the day before noon, as [`key`]s.
const MORNING: &str = "am vm vorm ص صباحا قظ قبلازظهر قبلدوپہر পূর্বাহ্ন पूर्वाह्न मपू πμ öö dop de düe fh ap 午前 上午 凌晨 \
    早上 清晨 오전 முற்பகல் ก่อนเที่ยง дп пробед пробобед pd paradites eparadites sa pg fm asubuhi ಪೂರ್ವಾಹ್ನ နံနက် ព្រឹក ກ່ອນທ່ຽງ үө to ጥዋት gh rn \
    yb priešpiet priekšp преподне prepodne לפנהצ pagi manhã madrugada mañana делобед танг таңгы ujutro";
/// Words for the half of the day after noon.
const AFTERNOON: &str = "pm nm nachm م مساء بظ بعدازظهر بعددوپہر অপরাহ্ন অপরাহ্ণ अपराह्न मउ μμ ös odp du eh ip 午後 下午 \
    晚上 中午 傍晚 오후 பிற்பகல் หลังเที่ยง пп следоб слобед epasdites md ch ptg em alasiri ಅಪರಾಹ್ನ ညနေ ល្ងាច ຫຼັງທ່ຽງ үх tk ከሰዓት gd \
    in yh popiet pēcp поподне popodne אחהצ petang malam tarde noite noche";

/// The half of the day that a word stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Half {
    Morning,
    Afternoon,
}

/// What the words beside the times of one file mean.
#[derive(Debug, Default)]
pub(crate) struct Periods(FxHashMap<String, Half>);

impl Periods {
    /// Learns the meaning of the words from the stamps of a file, in the order of the file.
    pub(crate) fn learn<'s>(stamps: impl Iterator<Item = &'s Stamp> + Clone) -> Periods {
        if stamps.clone().any(|stamp| stamp.hour > 12) {
            // The hours count to 24, so the words only fill in, such as `Uhr`.
            return Periods::default();
        }
        let mut words: FxHashMap<&str, Option<Half>> = FxHashMap::default();
        for stamp in stamps.clone() {
            for word in [&stamp.before, &stamp.after].into_iter().flatten() {
                words.entry(word).or_insert_with(|| known(word));
            }
        }
        let mut known: FxHashMap<String, Half> =
            words.iter().filter_map(|(word, half)| half.map(|half| ((*word).to_owned(), half))).collect();
        if known.is_empty() {
            for side in [|s: &Stamp| s.before.clone(), |s: &Stamp| s.after.clone()] {
                known.extend(inferred(stamps.clone(), side));
            }
        }
        Periods(known)
    }

    /// The hour of the day, 0 to 23.
    pub(crate) fn hour(&self, stamp: &Stamp) -> u8 {
        let half =
            [&stamp.after, &stamp.before].into_iter().flatten().find_map(|word| self.0.get(word.as_str()));
        match (half, stamp.hour) {
            (Some(Half::Morning), 12) => 0,
            (Some(Half::Afternoon), hour @ 0..=11) => hour + 12,
            (_, hour) => hour,
        }
    }
}

/// The letters and digits of a word, folded.
fn key(word: &str) -> String {
    search_key(word).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The words of both lists, as keys.
static WORDS: LazyLock<Vec<(String, Half)>> = LazyLock::new(|| {
    let words = |list: &'static str, half: Half| list.split_whitespace().map(move |word| (key(word), half));
    words(MORNING, Half::Morning).chain(words(AFTERNOON, Half::Afternoon)).collect()
});

/// The meaning of a known word.
fn known(word: &str) -> Option<Half> {
    let word = key(word);
    // In `日下午`, the sign for the day stands before the word; in `de la noche`, an article.
    let may_end = |known: &str| known.chars().all(is_ideograph) || known.chars().count() >= 5;
    let whole = WORDS.iter().find(|(known, _)| *known == word);
    whole
        .or_else(|| WORDS.iter().find(|(known, _)| may_end(known) && word.ends_with(known.as_str())))
        .map(|(_, half)| *half)
}

fn is_ideograph(c: char) -> bool {
    matches!(c as u32, 0x1100..=0x11FF | 0x3040..=0x30FF | 0x3400..=0x9FFF | 0xAC00..=0xD7AF)
}

/// The meaning of two unknown words on one side of the times; empty if there are not exactly two.
fn inferred<'s>(
    stamps: impl Iterator<Item = &'s Stamp> + Clone,
    side: fn(&Stamp) -> Option<String>,
) -> Vec<(String, Half)> {
    let mut words: Vec<String> = Vec::new();
    for word in stamps.clone().filter_map(side) {
        if !words.contains(&word) {
            words.push(word);
        }
        if words.len() > 2 {
            return Vec::new();
        }
    }
    let [first, second] = words.as_slice() else { return Vec::new() };
    let mut lead = 0_i64;
    let mut last: Option<(&Stamp, String)> = None;
    for stamp in stamps {
        let Some(word) = side(stamp) else { continue };
        if let Some((before, earlier)) = last.as_ref()
            && before.date == stamp.date
            && *earlier != word
        {
            lead += if word == *second { 1 } else { -1 };
        }
        last = Some((stamp, word));
    }
    let (morning, afternoon) = if lead >= 0 { (first, second) } else { (second, first) };
    vec![(morning.clone(), Half::Morning), (afternoon.clone(), Half::Afternoon)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stamp::read;

    fn hours(lines: &[&str]) -> Vec<u8> {
        let stamps: Vec<Stamp> = lines.iter().map(|line| read(line).expect("a stamp").0).collect();
        let periods = Periods::learn(stamps.iter());
        stamps.iter().map(|stamp| periods.hour(stamp)).collect()
    }

    #[test]
    fn known_words_are_looked_up() {
        for (line, hour) in [
            ("1/15/24, 12:41\u{202f}AM - A: x", 0),
            ("1/15/24, 12:41 pm - A: x", 12),
            ("15/1/24 9:41 p. m. - A: x", 21),
            ("15/1/24, 9:41 μ.μ. - A: x", 21),
            ("2024/1/15 下午9:41 - A: x", 21),
            ("2024年1月15日凌晨12:41 - A: x", 0),
            ("2024年 1月 15일 오후 9:41 - A: x", 21),
            ("15/1/24, 9:41 ÖS - A: x", 21),
            ("15/1/24, 9:41 ب.ظ. - A: x", 21),
            ("15.01.24 г., 21:41 ч. - A: x", 21),
            ("15/01/2024 à 9:41 - A: x", 9),
        ] {
            assert_eq!(hours(&[line]), [hour], "{line}");
        }
    }

    #[test]
    fn unknown_words_are_told_apart_by_their_order() {
        let lines = [
            "15/1/24, 9:00 zu - A: x",
            "15/1/24, 3:00 ka - A: x",
            "16/1/24, 9:00 zu - A: x",
            "16/1/24, 9:30 ka - A: x",
        ];
        assert_eq!(hours(&lines), [9, 15, 9, 21]);
        let lines = ["14/1/24, 9:00 ka - A: x", "15/1/24, 9:00 zu - A: x", "15/1/24, 3:00 ka - A: x"];
        assert_eq!(hours(&lines), [21, 9, 15]);
    }
}
