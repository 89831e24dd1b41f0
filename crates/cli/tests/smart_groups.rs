//! Smart groups on the command line: what scripts rely on.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use common::{Kith, keys};
use serde_json::{Value, json};

fn people() -> Kith {
    let kith = Kith::new();
    let file = kith.file(
        "people.csv",
        "First name,Phone,City,Group name,Starred\n\
         Ana,+34612345601,Madrid,Work,yes\n\
         Bo,+34612345602,Madrid,Home,\n\
         Anton,+34612345603,Lugo,Work,yes\n",
    );
    kith.json(&["import", &file]);
    kith
}

/// The names and totals of all smart groups.
fn listed(kith: &Kith) -> Vec<(String, Value)> {
    let groups = kith.json(&["smart", "list"]);
    let groups = groups.as_array().unwrap().iter();
    groups.map(|group| (group["name"].as_str().unwrap().to_owned(), group["total"].clone())).collect()
}

#[test]
fn they_are_added_changed_moved_and_deleted() {
    let kith = people();
    let added = kith.json(&[
        "smart",
        "add",
        "Madrid",
        "--search",
        "a",
        "--where",
        "City=madrid",
        "--sort",
        "zip:desc",
    ]);
    assert_eq!(keys(&added), ["id", "name", "total", "query", "unavailable"]);
    assert_eq!((&added["name"], &added["total"]), (&json!("Madrid"), &json!(1)));
    assert_eq!(
        added["query"],
        json!({
            "search": "a",
            "filters": [{ "field": "City", "operator": "is", "values": ["madrid"] }],
            "sort": { "field": "zip", "descending": true },
        })
    );
    kith.json(&["smart", "add", "Stars", "--starred"]);
    kith.json(&["star", "2"]);
    assert_eq!(listed(&kith), [("Madrid".to_owned(), json!(1)), ("Stars".to_owned(), json!(3))]);
    assert_eq!(kith.json(&["smart", "change", "madrid", "--where", "City=madrid"])["total"], 2);
    assert_eq!(kith.json(&["smart", "rename", "MADRID", "Capital"])["name"], "Capital");
    kith.json(&["smart", "move", "stars", "1"]);
    assert_eq!(listed(&kith), [("Stars".to_owned(), json!(3)), ("Capital".to_owned(), json!(2))]);
    assert_eq!(kith.json(&["smart", "delete", "stars"])["name"], "Stars");
    kith.json(&["undo"]);
    assert_eq!(listed(&kith).len(), 2);
    assert!(kith.text(&["smart", "list"]).contains("Capital"));
}

#[test]
fn they_are_listed_and_exported_with_other_filters() {
    let kith = people();
    kith.json(&["smart", "add", "Stars", "--starred", "--sort", "first_name:desc"]);
    let names = |args: &[&str]| -> Vec<String> {
        let list = kith.json(&[&["list", "--smart", "stars"], args].concat());
        let contacts = list["contacts"].as_array().unwrap().iter();
        contacts.map(|contact| contact["first_name"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(names(&[]), ["Anton", "Ana"]);
    assert_eq!(names(&["--sort", "first_name"]), ["Ana", "Anton"]);
    assert_eq!(names(&["--where", "City=Lugo"]), ["Anton"]);
    assert_eq!(names(&["--group", "work", "--search", "madrid"]), [""; 0]);
    let out = kith.folder.path().join("out.csv");
    let export =
        |args: &[&str]| kith.json(&[&["export", out.to_str().unwrap(), "--smart", "Stars"], args].concat());
    assert_eq!(export(&[])["exported"], 2);
    assert_eq!(export(&["--search", "anton"])["exported"], 1);
}

#[test]
fn their_contacts_are_changed_at_once() {
    let kith = people();
    kith.json(&["smart", "add", "Madrid", "--where", "City=Madrid"]);
    assert_eq!(kith.json(&["star", "--smart", "Madrid", "--yes"]), json!({ "changed": 1 }));
    kith.json(&["edit", "--smart", "madrid", "--city", "Lugo", "--yes"]);
    assert_eq!(listed(&kith), [("Madrid".to_owned(), json!(0))]);
}

#[test]
fn refusals_have_codes() {
    let kith = people();
    kith.json(&["smart", "add", "Work", "--group", "work"]);
    let code = |args: &[&str]| kith.refused(args).0;
    assert_eq!(code(&["smart", "add", "work"]), "smart_group_exists");
    assert_eq!(code(&["smart", "add", "a|b"]), "group_name_invalid");
    assert_eq!(code(&["smart", "add", "New", "--group", "Nobody"]), "group_not_found");
    for args in [&["smart", "delete", "Nobody"][..], &["list", "--smart", "Nobody"]] {
        assert_eq!(code(args), "smart_group_not_found");
    }
    kith.json(&["group", "rename", "Work", "Office"]);
    assert_eq!(listed(&kith)[0].1, 2, "it follows the group");
    kith.json(&["group", "delete", "Office"]);
    let broken = &kith.json(&["smart", "list"])[0];
    assert_eq!((&broken["total"], &broken["unavailable"]["code"]), (&json!(null), &json!("group_not_found")));
    assert_eq!(code(&["list", "--smart", "Work"]), "group_not_found");
    assert!(kith.text(&["smart", "list"]).contains("There is no group"));
}
