//! The names of months and weekdays in the languages whose spreadsheets write dates with names most often.

use crate::fold;

/// English, Spanish, Portuguese, French, Italian, German, Dutch, Polish and Russian (as they stand in dates), as
/// search keys: lower case, no accents; then abbreviations that are not the start of a name.
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
/// The days of the week in the same languages, and in Chinese, Japanese and Korean without the mark of a day.
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
/// Shorter starts fit too many words.
const SHORTEST: usize = 3;

/// The month, 1 to 12, of which the word is the name or its start (`Nov`, `sept`, `März`); `None` if it is none or
/// several (`jui`).
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

/// Whether the word is the name of a weekday, which a date with a month says beside itself.
pub fn is_weekday(word: &str) -> bool {
    let key = fold::search_key(word);
    WEEKDAYS.split_whitespace().any(|name| fold::search_key(name) == key)
}

#[cfg(test)]
mod tests {
    use super::number;

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
}
