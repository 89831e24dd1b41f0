//! `--where` of `list` and `export`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use common::Kith;
use serde_json::json;

/// Ana, Bo and Cy, with fields of every type.
fn filled() -> Kith {
    let kith = Kith::new();
    for (name, kind) in [("Rank", "number"), ("Born", "date"), ("Notes", "long-text"), ("A>=B", "text")] {
        kith.json(&["field", "add", name, "--type", kind]);
    }
    kith.json(&["field", "add", "Likes", "--type", "multi-select", "--option", "Tea", "--option", "Wine"]);
    let people = "First name,Last name,Phone,City,Group name,Rank,Born,Notes,A>=B,Likes\n\
        Ana,Pérez,+34612345678,Málaga,Work|Family,5,1990-05-14,\"x=y\",1,Tea|Wine\n\
        Bo,,+12025550123,Berlin,Work,10,2001-01-01,,2,Tea\n\
        Cy,Díaz,+4930123456,,,,,,,\n";
    let file = kith.file("people.csv", people);
    kith.json(&["import", &file]);
    let ana = kith.json(&["list", "--search", "ana"])["contacts"][0]["id"].to_string();
    kith.json(&["history", "add", &ana, "--text", "Called back"]);
    kith
}

fn found(kith: &Kith, wheres: &[&str]) -> Vec<String> {
    let mut args = vec!["list", "--sort", "first_name"];
    args.extend(wheres.iter().flat_map(|text| ["--where", text]));
    let listed = kith.json(&args);
    let names = listed["contacts"].as_array().unwrap().iter();
    names.map(|contact| contact["first_name"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn every_operator_works_on_every_kind_of_field() {
    let kith = filled();
    for (text, expected) in [
        ("City=malaga", ["Ana"].as_slice()),
        ("city = BERLIN", &["Bo"]),
        ("City=Berlin||Málaga", &["Ana", "Bo"]),
        ("City!=Berlin", &["Ana", "Cy"]),
        ("City=", &["Cy"]),
        ("City!=", &["Ana", "Bo"]),
        ("City~ER", &["Bo"]),
        ("imported_from=people.csv", &["Ana", "Bo", "Cy"]),
        ("imported_from=", &[]),
        ("city ^= ma", &["Ana"]),
        ("name ~ a pe", &["Ana"]),
        ("Rank>5", &["Bo"]),
        ("Rank >= 5", &["Ana", "Bo"]),
        ("Rank<10", &["Ana"]),
        ("Rank<=10", &["Ana", "Bo"]),
        ("Born < 14 May 1990", &[]),
        ("Born<=1990-05-14", &["Ana"]),
        ("Notes=x=y", &["Ana"]),
        ("A>=B=2", &["Bo"]),
        ("a>=b!=", &["Ana", "Bo"]),
        ("Likes=Tea|Wine", &["Ana"]),
        ("Likes=Tea||Wine", &["Ana", "Bo"]),
        ("Likes!=Wine", &["Bo", "Cy"]),
        ("Group name=Work|Family", &["Ana"]),
        ("groups=Work||Family", &["Ana", "Bo"]),
        ("groups!=Family", &["Bo", "Cy"]),
        ("groups=", &["Cy"]),
        ("phone ~ 202 555", &["Bo"]),
        ("phone^=+34 612", &["Ana"]),
        ("phone_country=ES||Germany", &["Ana", "Cy"]),
        ("Phone country != us", &["Ana", "Cy"]),
        ("messages>0", &["Ana"]),
        ("messages=", &["Bo", "Cy"]),
        ("starred=no", &["Ana", "Bo", "Cy"]),
        ("created_at>=2020-01-01", &["Ana", "Bo", "Cy"]),
        ("updated_at < 2020-01-01T12:00:00Z", &[]),
    ] {
        assert_eq!(found(&kith, &[text]), expected, "{text}");
    }
    assert_eq!(found(&kith, &["City!=", "Rank>5"]), ["Bo"], "all conditions must hold");
}

#[test]
fn an_export_takes_the_same_conditions() {
    let kith = filled();
    let file = kith.path("out.csv");
    let exported = kith.json(&["export", &file, "--where", "Rank>=5", "--where", "City!=Berlin"]);
    assert_eq!(exported["exported"], 1);
    assert!(std::fs::read_to_string(file).unwrap().contains("Pérez"));
}

#[test]
fn what_cannot_be_compared_is_wrong_usage() {
    let kith = filled();
    for (text, words) in [
        ("Rank>many", "many"),
        ("Born<1/2/2026", "1/2/2026"),
        ("City>Berlin", "City"),
        ("phone_country=Atlantis", "Atlantis"),
        ("starred=perhaps", "perhaps"),
        ("Rank", "Rank"),
        ("Rank>", "Rank>"),
    ] {
        let output = kith.command(&["list", "--json", "--where", text]).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{text}");
        let error: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(error["error"]["code"], json!("usage"), "{text}");
        assert!(error["error"]["message"].as_str().unwrap().contains(words), "{error}");
    }
    let (code, _) = kith.refused(&["list", "--where", "Shoe size=42"]);
    assert_eq!(code, "field_not_found");
    let (code, _) = kith.refused(&["list", "--where", "groups=Nobody"]);
    assert_eq!(code, "group_not_found");
}
