//! Tests of overrides, and of the choices that are remembered from them.

use super::*;

#[test]
fn overrides_replace_what_headers_said() {
    let headers = strings(&["Name", "Mobile", "Home Phone", "Notes"]);
    let phone = with(&headers, &[], &[choose("home_phone", Some("Phone"))]).unwrap();
    assert_eq!(names(&phone, &[]), ["first_name", "", "phone", ""]);
    let full = with(&headers, &[], &[choose("NAME", Some("full_name")), choose("Mobile", None)]).unwrap();
    assert_eq!(names(&full, &[]), ["full_name", "", "phone", ""]);
    assert!(full.missing().is_empty());
    assert_eq!(read(&full, &strings(&["Ann Lee", "1", "2", ""]))[..2], ["Ann|Lee", "2"]);
    let by_index = [ColumnOverride { column: ColumnRef::Index(3), field: Some("last name".into()) }];
    assert_eq!(
        names(&with(&headers, &[], &by_index).unwrap(), &[]),
        ["first_name", "phone", "phone", "last_name"]
    );
    // Confirming a detected target keeps its rank and its separator.
    let confirmed = [choose("Home Phone", Some("phone")), choose("Mobile", Some("phone"))];
    let confirmed = with(&headers, &[], &confirmed).unwrap();
    assert_eq!(read(&confirmed, &strings(&["n", "mobile", "home", ""]))[1], "mobile / home");
}

#[test]
fn an_overridden_address_part_stays_in_its_address() {
    let headers = strings(&["Home Street", "Home City", "Work City", "Town hall"]);
    let record = strings(&["Via 1", "Rome", "Milan", "Turin"]);
    let work = with(&headers, &[], &[choose("Work City", Some("city"))]).unwrap();
    assert_eq!(read(&work, &record)[4], "Via 1, Milan");
    let other = with(&headers, &[], &[choose("Town hall", Some("city"))]).unwrap();
    assert_eq!(read(&other, &record)[4], "Via 1, Turin");
}

#[test]
fn a_company_can_be_chosen_as_the_name() {
    let headers = strings(&["First Name", "Company", "Phone"]);
    let chosen = with(&headers, &[], &[choose("Company", Some("first_name"))]).unwrap();
    assert_eq!(names(&chosen, &[]), ["", "first_name", "phone"]);
    let confirmed = [choose("First Name", Some("first_name")), choose("Company", Some("first_name"))];
    assert_eq!(names(&with(&headers, &[], &confirmed).unwrap(), &[]), ["first_name", "first_name?", "phone"]);
}

#[test]
fn wrong_overrides_are_named() {
    let headers = strings(&["Name", "Phone"]);
    let error = with(&headers, &[], &[choose("Nmae", Some("phone"))]).unwrap_err();
    assert_eq!(error, MappingError::NoSuchHeader { header: "Nmae".into(), headers: headers.clone() });
    assert_eq!(error.to_string(), "There is no column “Nmae”. The columns are: Name, Phone.");
    let error = with(&headers, &[], &[choose("Name", Some("nickname"))]).unwrap_err();
    assert_eq!(error.code(), "field_not_found");
    let inactive = [Field { active: false, ..dynamic(1, "Notes", false) }];
    assert!(with(&headers, &inactive, &[choose("Name", Some("Notes"))]).is_err());
    let far = [ColumnOverride { column: ColumnRef::Index(9), field: None }];
    assert_eq!(with(&headers, &[], &far).unwrap_err().code(), "header_not_found");
}

#[test]
fn choices_are_remembered() {
    let fields = [dynamic(1, "Notes", false)];
    let headers = strings(&["Name", "Phone", "Phone", "Remark"]);
    let said = [choose("Remark", Some("notes")), choose("Name", Some("full_name")), choose("Phone", None)];
    let first = with(&headers, &fields, &said).unwrap();
    let remembered = first.choices(&fields);
    let json = serde_json::to_string(&remembered).unwrap();
    assert!(json.contains(r#"{"header":"phone","occurrence":1,"field":null}"#), "{json}");
    let again = |overrides: &[ColumnOverride], fields: &[Field]| {
        map(&Headers { headers: &headers, samples: &[], fields, remembered: &remembered, overrides }).unwrap()
    };
    assert_eq!(again(&[], &fields), first);
    // Current choices take precedence over remembered ones; a choice of a deleted field is ignored.
    let phone = [ColumnOverride { column: ColumnRef::Index(2), field: Some("phone".into()) }];
    assert_eq!(names(&again(&phone, &[]), &[]), ["full_name", "", "phone", ""]);
    let notes = [choose("Phone", Some("Notes"))];
    assert_eq!(names(&again(&notes, &fields), &fields), ["full_name", "Notes", "", ""]);
}

#[test]
fn signatures_ignore_order_and_spelling() {
    assert_eq!(signature(&strings(&["First Name", "Phone"])), signature(&strings(&["phone", "first_name"])));
    assert_ne!(signature(&strings(&["a", "bc"])), signature(&strings(&["ab", "c"])));
    assert_ne!(signature(&strings(&["a"])), signature(&strings(&["a", "a"])));
    assert_eq!(signature(&[]), "cbf29ce484222325");
}
