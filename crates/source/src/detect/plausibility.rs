//! How plausible a decoded text is: whether its letters form words of a language.
//!
//! In a wrong encoding of single bytes, accented letters become symbols inside words, capitals after small letters, or
//! letters of another script.

/// How many characters of a text are examined.
const EXAMINED: usize = 64 << 10;
/// The most and the least that a character counts.
const GOOD: f64 = 3.0;
const BAD: f64 = -4.0;

/// The letters of languages that are not ASCII.
const ALPHABETS: [&str; 22] = [
    "áéíóúüñ",
    "áâãàçéêíóôõú",
    "àâçéèêëîïôùûüœæ",
    "äöüß",
    "àèéìòù",
    "ëéïöüè",
    "æøåé",
    "åäöé",
    "áðéíóúýþæö",
    "àçèéíïòóúü",
    "ąćęłńóśźż",
    "áčďéěíňóřšťúůýž",
    "áäčďéíĺľňóôŕšťúýž",
    "áéíóöőúüű",
    "ăâîșțşţ",
    "čćđšž",
    "çğıişöüâî",
    "äõöüšž",
    "āčēģīķļņšūž",
    "ąčęėįšųūž",
    "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґ",
    "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ",
];

/// Letters of other scripts that are more frequent than the rest.
const FREQUENT: &str = "оеаинтсрвлкмдпуαοιετσνηυρπκμλάέήίόύώ";
/// Letters that only end a word, and those that never do because they have a form for that.
const FINAL: &str = "ςךםןףץ";
const NOT_FINAL: &str = "σכמנפצ";

/// What a character is to the ones beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Upper,
    /// Small letters, and letters of scripts without capitals.
    Lower,
    Digit,
    Other,
}

impl Kind {
    fn of(c: char) -> Kind {
        if c.is_uppercase() {
            Kind::Upper
        } else if c.is_alphabetic() && !matches!(c, 'ª' | 'º') {
            Kind::Lower
        } else if c.is_ascii_digit() {
            Kind::Digit
        } else {
            Kind::Other
        }
    }

    fn is_letter(self) -> bool {
        matches!(self, Kind::Upper | Kind::Lower)
    }
}

/// Scores the characters of a text that are not ASCII, each from −4 to 3 on the average.
pub(super) fn score(text: &str) -> f64 {
    let (mut total, mut count) = (0.0, 0_u32);
    let mut used = [0_u32; ALPHABETS.len()];
    let mut letters = 0_u32;
    let (mut before, mut run) = ('\n', 0);
    let mut chars = text.chars().take(EXAMINED).peekable();
    while let Some(c) = chars.next() {
        let after = chars.peek().copied().unwrap_or('\n');
        run = if c.is_ascii() || !c.is_alphabetic() { 0 } else { run + 1 };
        if !c.is_ascii() {
            count += 1;
            if Kind::of(c).is_letter() {
                letters += 1;
                let small = c.to_lowercase().next().unwrap_or(c);
                for (used, _) in
                    used.iter_mut().zip(ALPHABETS).filter(|(_, alphabet)| alphabet.contains(small))
                {
                    *used += 1;
                }
                total += letter(before, c, after, run);
            } else {
                total += symbol(before, c, after);
            }
        }
        before = c;
    }
    if count == 0 {
        return 0.0;
    }
    let covered = used.iter().max().copied().unwrap_or(0).max(letters.saturating_sub(letters_known(text)));
    let foreign = if letters == 0 { 0.0 } else { 1.0 - f64::from(covered) / f64::from(letters) };
    total / f64::from(count) - 2.0 * foreign
}

/// Counts the letters that are in a script of [`ALPHABETS`]: those of other scripts belong to no language there.
fn letters_known(text: &str) -> u32 {
    let known = |c: &char| !c.is_ascii() && Kind::of(*c).is_letter() && script(*c) != Script::Other;
    u32::try_from(text.chars().take(EXAMINED).filter(known).count()).unwrap_or(u32::MAX)
}

/// The scripts that are distinguished.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Greek,
    Cyrillic,
    Other,
}

fn script(c: char) -> Script {
    match c {
        'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Script::Latin,
        '\u{370}'..='\u{3ff}' => Script::Greek,
        '\u{400}'..='\u{52f}' => Script::Cyrillic,
        _ => Script::Other,
    }
}

/// Scores a letter between two other characters. It is the last one so far of a run of letters that are not ASCII.
fn letter(before: char, c: char, after: char, run: u32) -> f64 {
    let (kind, previous, next) = (Kind::of(c), Kind::of(before), Kind::of(after));
    let mixed = |other: char, kind: Kind| kind.is_letter() && script(other) != script(c);
    if mixed(before, previous) || mixed(after, next) {
        return -3.0;
    }
    let latin = script(c) == Script::Latin;
    match (previous, kind, next) {
        // A capital inside a word, or a small letter among capitals.
        (Kind::Lower, Kind::Upper, _) | (_, Kind::Lower, Kind::Upper) if script(c) != Script::Other => -3.0,
        (Kind::Upper, Kind::Upper, Kind::Lower) if latin => -1.0,
        (Kind::Digit, ..) | (.., Kind::Digit) => -1.0,
        // In Latin, accented letters do not follow one another for long.
        _ if latin && run >= 4 => -2.0,
        _ if !latin && FINAL.contains(c) => {
            if next.is_letter() {
                -3.0
            } else {
                GOOD
            }
        }
        _ if !latin && NOT_FINAL.contains(c) && !next.is_letter() => -1.5,
        (Kind::Other, Kind::Lower, Kind::Other) if latin => -1.0,
        _ if latin => {
            let small = c.to_lowercase().next().unwrap_or(c);
            if ALPHABETS.iter().any(|alphabet| alphabet.contains(small)) { GOOD } else { 0.0 }
        }
        (_, Kind::Upper, _) => 2.0,
        _ if script(c) == Script::Other || FREQUENT.contains(c) => GOOD,
        _ => 1.5,
    }
}

/// Scores a character that is no letter, between two other characters.
fn symbol(before: char, c: char, after: char) -> f64 {
    let (previous, next) = (Kind::of(before), Kind::of(after));
    let fits = match c {
        '’' => previous.is_letter(),
        '‘' | '“' | '«' | '¿' | '¡' => !previous.is_letter() && after.is_alphanumeric(),
        '”' | '»' | '…' => !next.is_letter() && !before.is_whitespace(),
        '„' | '‚' | '‹' => !previous.is_letter() && next.is_letter(),
        '–' | '—' | '•' | '·' => {
            previous.is_letter() == next.is_letter() && before.is_whitespace() == after.is_whitespace()
        }
        'ª' | 'º' | '°' | '™' | '®' => previous != Kind::Other && !next.is_letter(),
        '€' | '£' | '¥' => {
            previous == Kind::Digit || next == Kind::Digit || before == ' ' || after == ' '
        }
        '\u{a0}' => return if previous == Kind::Digit && next == Kind::Digit { GOOD } else { 2.0 },
        // An accent that follows its letter.
        '\u{300}'..='\u{36f}' => return if previous.is_letter() { 2.0 } else { BAD },
        '\u{e00}'..='\u{e7f}' | '\u{900}'..='\u{dff}' => return 2.0,
        '\u{3000}'..='\u{30ff}' | '\u{ff00}'..='\u{ffef}' => return 1.0,
        '\u{fffd}' | '\u{80}'..='\u{9f}' => return BAD,
        _ => return if previous.is_letter() && next.is_letter() { BAD } else { -2.0 },
    };
    match (fits, previous.is_letter() && next.is_letter()) {
        (true, _) => GOOD,
        (false, true) => BAD,
        (false, false) => -2.0,
    }
}

#[cfg(test)]
mod tests {
    use super::score;

    #[test]
    fn words_are_more_plausible_than_what_a_wrong_encoding_makes_of_them() {
        for (right, wrong) in [
            ("José,Müller,Peña", "Jos‚,M\u{81}ller,Pe¤a"),
            ("Michał,Wałęsa", "Michaê,Waê®sa"),
            ("Erdős,Kovács,Nagy Ödön", "Erdïs,Kovács,Nagy Ödön"),
            ("Γιώργος,Παπάς", "Вањљжш,ПбябШ"),
            ("Иван,Петров", "ÈâàÍ,Ïåòðîâ"),
            ("דוד,שרה", "âàâ,óÕß"),
            ("Yılmaz,Çağla,Şen", "Yìlmaz,Çaºla,×en"),
            ("山田,太郎", "ÄRôc,æ¥ÿY"),
            ("Málaga “here” – O’Brien… 5°", "M laga ôhereö û OÆBrienà 5ø"),
        ] {
            assert!(score(right) > score(wrong) + 0.3, "{right} {} {wrong} {}", score(right), score(wrong));
        }
        assert_eq!(score("Ann"), 0.0);
    }
}
