//! The names of months and weekdays, in the languages in which spreadsheets and chats write them most often.
//!
//! ```
//! use kith_text::months;
//!
//! let words = "mardi 3 mars 2026".split(' ').filter(|word| !months::is_weekday(word));
//! assert_eq!(words.filter_map(months::number).collect::<Vec<_>>(), [3]);
//! ```

use std::sync::LazyLock;

use crate::fold;

/// The names in English, Spanish, Portuguese, French, Italian, German, Dutch, Polish and Russian, in the forms they have
/// in dates, and abbreviations that are not the beginning of a name. They are written as search keys: in lower case and
/// without accents.
const NAMES: [&str; 12] = [
    "january enero janeiro janvier gennaio januar januari stycznia styczen января январь janner",
    "february febrero fevereiro fevrier febbraio februar februari lutego luty февраля февраль",
    "march marzo marco mars marz maerz maart marca marzec марта март mrz mrt",
    "april abril avril aprile kwietnia kwiecien апреля апрель",
    "may mayo maio mai maggio mei maja maj мая маи",
    "june junio junho juin giugno juni czerwca czerwiec июня июнь",
    "july julio julho juillet luglio juli lipca lipiec июля июль",
    "august agosto aout augustus sierpnia sierpien августа август",
    "september septiembre setiembre setembro septembre settembre wrzesnia wrzesien сентября сентябрь",
    "october octubre outubro octobre ottobre oktober pazdziernika pazdziernik октября октябрь",
    "november noviembre novembro novembre listopada listopad ноября ноябрь",
    "december diciembre dezembro decembre dicembre dezember grudnia grudzien декабря декабрь",
];
/// The days of the week in the same languages, and in Chinese, Japanese and Korean. In the latter, the signs for day and
/// month (日, 月, 일, 월) are missing, because readers of dates split the text at these signs.
const WEEKDAYS: &str = "
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
lunes martes miercoles jueves viernes sabado domingo segunda terca quarta quinta sexta feira
lundi mardi mercredi jeudi vendredi samedi dimanche lunedi martedi mercoledi giovedi venerdi sabato domenica
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
poniedzialek wtorek sroda czwartek piatek sobota niedziela
понедельник вторник среда четверг пятница суббота воскресенье
星期一 星期二 星期三 星期四 星期五 星期六 星期 星期天 曜 火曜 水曜 木曜 金曜 土曜 요 화요 수요 목요 금요 토요
";
/// The keys of [`WEEKDAYS`]: making them takes a hundred times as long as comparing them.
static WEEKDAY_KEYS: LazyLock<Vec<String>> =
    LazyLock::new(|| WEEKDAYS.split_whitespace().map(fold::search_key).collect());
/// The length of the shortest abbreviation, in characters; shorter ones fit too many names.
const SHORTEST: usize = 3;

/// Returns the month, from 1 to 12, whose name is the word or begins with it; `None` if there is no such month, or more
/// than one.
///
/// Case and accents are ignored, and a beginning has at least three letters. The languages are English, Spanish,
/// Portuguese, French, Italian, German, Dutch, Polish and Russian.
///
/// ```
/// use kith_text::months::number;
///
/// assert_eq!((number("November"), number("nov"), number("März")), (Some(11), Some(11), Some(3)));
/// // June or July in French; too short; no month.
/// assert_eq!((number("jui"), number("no"), number("noon")), (None, None, None));
/// ```
pub fn number(word: &str) -> Option<i8> {
    let key = fold::search_key(word);
    if key.chars().count() < SHORTEST {
        return None;
    }
    let mut found = None;
    for (at, names) in NAMES.iter().enumerate() {
        if names.split(' ').any(|name| name.starts_with(&key)) {
            if found.is_some() {
                return None;
            }
            found = i8::try_from(at + 1).ok();
        }
    }
    found
}

/// Returns whether the word is the name of a weekday, or its usual abbreviation in English.
///
/// Such a word can stand in a date and adds nothing to it. Case and accents are ignored.
///
/// ```
/// use kith_text::months::is_weekday;
///
/// assert!(is_weekday("Sábado") && is_weekday("fri") && is_weekday("火曜"));
/// assert!(!is_weekday("March"));
/// ```
pub fn is_weekday(word: &str) -> bool {
    let key = fold::search_key(word);
    WEEKDAY_KEYS.contains(&key)
}

#[cfg(test)]
mod tests {
    use super::{is_weekday, number};

    #[test]
    fn knows_names_and_their_starts() {
        for (month, words) in [
            (1, "January jan ENE genn Jänner янв"),
            (3, "March mar März mrz mrt марта"),
            (5, "May mayo mai mei май мая maj"),
            (6, "juin Jun junio giu июнь"),
            (7, "juil juillet JUL lug июл"),
            (8, "Aug août ago"),
            (9, "Sept set wrz września"),
            (12, "Dec Dez dic déc gru дек"),
        ] {
            for word in words.split(' ') {
                assert_eq!(number(word), Some(month), "{word}");
            }
        }
        for word in ["", "ma", "jui", "marker", "mayor", "sat", "x"] {
            assert_eq!(number(word), None, "{word}");
        }
    }

    #[test]
    fn knows_weekdays() {
        for word in "Monday THU Sábado mittwoch środa пятница 星期三 火曜 금요".split(' ') {
            assert!(is_weekday(word), "{word}");
        }
        for word in ["", "march", "mond", "dayton"] {
            assert!(!is_weekday(word), "{word}");
        }
    }
}
