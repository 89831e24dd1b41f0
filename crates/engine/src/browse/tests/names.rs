//! Names are found in every way in which people write them.

use proptest::prelude::*;

use super::*;

/// Asserts that the search finds the contacts with these first names.
fn check(people: &[(&str, &str)], searches: &[&str], expected: &[&str]) {
    let (_folder, mut store) = empty();
    named(&mut store, people);
    let mut browser = Browser::new("en");
    for text in searches {
        let mut found = first_names(&mut browser, &store, &search(text));
        let mut expected = expected.to_vec();
        found.sort_unstable();
        expected.sort_unstable();
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn apostrophes_are_one_and_may_be_left_out() {
    let people = [("O'Brien", "Lee"), ("Róisín", "O’BRIEN"), ("D´Angelo", "Ray"), ("Brie", "Ono")];
    for apostrophe in ["'", "’", "‘", "ʼ", "ʻ", "`", "´", "＇", "′", ""] {
        let typed = format!("o{apostrophe}brien");
        check(&people, &[&typed, &typed.to_uppercase(), "o'b"], &["O'Brien", "Róisín"]);
        check(&people, &[&format!("D{apostrophe}Angelo"), "d’a"], &["D´Angelo"]);
    }
    check(&people, &["obrien lee", "lee o`brien"], &["O'Brien"]);
    check(&people, &["’", "'"], &["O'Brien", "Róisín", "D´Angelo"]);
}

#[test]
fn words_of_a_name_may_be_joined_or_apart() {
    let people = [("Jean-Paul", "Sartre"), ("Jean Paul", ""), ("Jeanpaul", "Roux"), ("Paul", "Jean")];
    let joined = ["jeanpaul", "JEAN-PAUL", "jean–paul", "Jean‑Pau", "jeanp"];
    check(&people, &joined, &["Jean-Paul", "Jean Paul", "Jeanpaul"]);
    check(&people, &["jean paul", "paul jean"], &["Jean-Paul", "Jean Paul", "Jeanpaul", "Paul"]);
    check(&people, &["pauljean", "paulsartre", "x-y"], &[]);
    let people = [("Ana Maria", "de la Cruz"), ("J. R. R.", "St. John")];
    check(&people, &["delacruz", "dela cruz", "anamaria", "ana delacruz"], &["Ana Maria"]);
    check(&people, &["jrr", "stjohn", "st. john"], &["J. R. R."]);
}

#[test]
fn east_asian_names_are_found_as_they_are_written() {
    let people = [("太郎", "山田"), ("민준", "김"), ("小明", "王"), ("花子", ""), ("鈴木 一郎", "")];
    check(
        &people,
        &["山田太郎", "山田 太郎", "山田　太郎", "太郎山田", "太郎 山田", "山田太", "山"],
        &["太郎"],
    );
    check(&people, &["김민준", "김 민준", "민준김", "민준 김", "김민"], &["민준"]);
    check(&people, &["王小明", "小明王", "王 小明", "王小"], &["小明"]);
    check(&people, &["鈴木一郎", "鈴木 一郎", "一郎鈴木", "一郎 鈴木"], &["鈴木 一郎"]);
    check(&people, &["花子山田", "山田花子"], &[]);
    check(
        &[("마이클・ジャクソン", "")],
        &["마이클ジャクソン", "마이클・ジャクソン"],
        &["마이클・ジャクソン"],
    );
}

#[test]
fn apostrophes_are_one_in_groups_and_fields() {
    let (_folder, mut store) = empty();
    let note = field(&mut store, "Note", FieldType::Text, &[]);
    let mut ana = draft("Ana", "O`Neil", "+34612345678");
    ana.groups = vec!["Rock ’n’ Roll’s".to_owned()];
    ana.fields = vec![(note.id, text("likes l’été"))];
    store.insert_contact(&ana).unwrap();
    named(&mut store, &[("Bob", "Rolling")]);
    let mut browser = Browser::new("en");
    for text in ["roll's", "'n'", "l'ete", "lété", "rolls ana"] {
        assert_eq!(first_names(&mut browser, &store, &search(text)), ["Ana"], "{text}");
    }
    for query in [
        equals("last_name", Some("O’Neil")),
        equals("last_name", Some("o'neil")),
        equals("Note", Some("Likes l'ÉTÉ")),
    ] {
        assert_eq!(first_names(&mut browser, &store, &query), ["Ana"], "{query:?}");
    }
}

/// Letters with what may stand between two of them.
const WESTERN: [&str; 6] = ["José", "Brien", "anna", "ÅSA", "Анна", "Łucja"];
const EAST_ASIAN: [&str; 6] = ["山田", "太郎", "김", "민준", "王", "さくら"];
const APOSTROPHES: [&str; 5] = ["'", "’", "ʼ", "`", "´"];

/// A name, and every way in which it may be typed into the search.
fn western() -> impl Strategy<Value = (String, Vec<String>)> {
    let words = proptest::collection::vec(proptest::sample::select(&WESTERN[..]), 1..4);
    let joints = proptest::sample::select(vec![" ", "-", "'", "’", "ʼ", "`", "´"]);
    (words, joints, 0..APOSTROPHES.len()).prop_map(|(words, joint, other)| {
        let mut typed = vec![words.join(joint), words.concat(), words.join("-")];
        let mut reversed = words.clone();
        reversed.reverse();
        typed.extend([words.join(" "), reversed.join(" ")]);
        typed.push(words.join(APOSTROPHES[other]));
        (words.join(joint), typed)
    })
}

fn east_asian() -> impl Strategy<Value = (String, String, Vec<String>)> {
    let name = || proptest::sample::select(&EAST_ASIAN[..]);
    (name(), name(), any::<bool>()).prop_map(|(last, first, in_one_field)| {
        let mut typed = Vec::new();
        for between in ["", " ", "\u{3000}", "・"] {
            typed.push(format!("{last}{between}{first}"));
            typed.push(format!("{first}{between}{last}"));
        }
        match in_one_field {
            true => (format!("{last} {first}"), String::new(), typed),
            false => (first.to_owned(), last.to_owned(), typed),
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn a_name_is_found_in_every_way_of_writing_it(
        western in proptest::collection::vec((western(), western()), 1..6),
        east_asian in proptest::collection::vec(east_asian(), 1..6),
    ) {
        let (_folder, mut store) = empty();
        let mut people: Vec<(String, String, Vec<String>)> = east_asian;
        for ((first, ways), (last, other_ways)) in western {
            let both = ways.iter().zip(&other_ways).map(|(first, last)| format!("{last} {first}"));
            let typed = ways.iter().chain(&other_ways).cloned().chain(both).collect();
            people.push((first, last, typed));
        }
        let names: Vec<(&str, &str)> =
            people.iter().map(|(first, last, _)| (first.as_str(), last.as_str())).collect();
        let ids = named(&mut store, &names);
        let mut browser = Browser::new("en");
        for (id, (first, last, typed)) in ids.iter().zip(&people) {
            for text in typed.iter().flat_map(|text| [text.clone(), text.to_uppercase()]) {
                let found = browser.ids(&store, &search(&text)).unwrap();
                prop_assert!(found.contains(id), "{} does not find {} {}", text, first, last);
            }
        }
    }
}
