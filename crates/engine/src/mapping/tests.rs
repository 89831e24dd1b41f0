//! Tests of mapping whole header rows, and of reading records with the mappings.

mod choices;
mod exports;

use proptest::prelude::*;

use super::*;
use crate::field::definition::{Field, FieldRef, FieldType};
use crate::field::standard::Standard;
use crate::id::FieldId;

fn strings(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|t| (*t).to_owned()).collect()
}

fn dynamic(id: i64, name: &str, required: bool) -> Field {
    Field {
        id: FieldId::new(id),
        name: name.into(),
        kind: FieldType::Text,
        help: None,
        options: Vec::new(),
        required,
        shown: true,
        yearly: false,
        active: true,
        position: 0,
    }
}

fn with(headers: &[String], fields: &[Field], overrides: &[ColumnOverride]) -> Result<Mapping, MappingError> {
    map(&Headers { headers, samples: &[], fields, remembered: &[], overrides })
}

fn plain(headers: &[&str]) -> Mapping {
    with(&strings(headers), &[], &[]).unwrap()
}

fn choose(header: &str, field: Option<&str>) -> ColumnOverride {
    ColumnOverride { column: ColumnRef::Header(header.into()), field: field.map(str::to_owned) }
}

/// Returns the field names of the columns; `?` marks fallbacks.
fn names(mapping: &Mapping, fields: &[Field]) -> Vec<String> {
    let mark = |c: &MappedColumn| if c.fallback { "?" } else { "" };
    mapping.columns.iter().map(|c| format!("{}{}", field_name(c.target, fields), mark(c))).collect()
}

#[track_caller]
fn check(headers: &[&str], expected: &[&str]) {
    assert_eq!(names(&plain(headers), &[]), expected, "{headers:?}");
}

/// Returns each header that has a target, as `header=field`.
fn mapped(mapping: &Mapping) -> Vec<String> {
    let mark = |c: &MappedColumn| if c.fallback { "?" } else { "" };
    mapping
        .columns
        .iter()
        .filter(|c| c.target != Target::Ignored)
        .map(|c| format!("{}={}{}", c.header, field_name(c.target, &[]), mark(c)))
        .collect()
}

/// Reads a record: its name, phones, emails, groups, and the address as one line.
fn read(mapping: &Mapping, record: &[String]) -> [String; 5] {
    let cell = |index: usize| record.get(index).map_or("", String::as_str);
    let name = mapping.name(cell);
    let texts = |cells: cells::Cells<'_>| cells.iter().map(|c| c.text).collect::<Vec<_>>().join(" / ");
    let mut addresses = mapping.addresses(cell);
    let best = addresses.iter().position(Address::is_complete).unwrap_or(0);
    let address = if addresses.is_empty() { Address::default() } else { addresses.remove(best) };
    let rest = address.parts.iter().filter_map(|(_, cell)| cell.as_ref()).map(|c| c.text.to_owned());
    let street = address.street_lines().map(std::borrow::Cow::into_owned);
    let address: Vec<String> = street.into_iter().chain(rest).collect();
    let groups = mapping.group_cells(cell).flat_map(|(cell, split)| cell.text.split(split.unwrap_or("|")));
    [
        format!("{}|{}", name.first, name.last.unwrap_or_default()),
        texts(mapping.phones(cell)),
        texts(mapping.emails(cell)),
        groups.map(str::trim).collect::<Vec<_>>().join("|"),
        address.join(", "),
    ]
}

fn sample(name: &str) -> (Mapping, Vec<Vec<String>>) {
    let text = kith_fixtures::text(&format!("exports/{name}"));
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut rows = reader.records().map(|r| r.unwrap().iter().map(str::to_owned).collect::<Vec<String>>());
    let headers = rows.next().unwrap();
    let mapping = with(&headers, &[], &[]).unwrap();
    assert!(mapping.missing().is_empty());
    (mapping, rows.collect())
}

#[test]
fn the_template_maps_to_itself() {
    let headers: Vec<&str> = Standard::ALL.iter().map(|s| s.header()).collect();
    let names: Vec<&str> = Standard::ALL.iter().map(|s| s.name()).collect();
    check(&headers, &names);
    check(&names, &names);
    check(
        &["FIRST-NAME", "\u{feff}last name ", "PHONE", "e_mail"],
        &["first_name", "last_name", "phone", "email"],
    );
}

#[test]
fn tables_of_many_languages() {
    for headers in [
        "Vorname;Nachname;Handy;E-Mail;Straße;PLZ;Ort;Bundesland;Land",
        "Nombre;Apellidos;Móvil;Correo electrónico;Calle;Código postal;Ciudad;Provincia;País",
        "Prénom;Nom de famille;Téléphone portable;Courriel;Rue;Code postal;Ville;Région;Pays",
        "Nome;Cognome;Cellulare;E-mail;Via;CAP;Città;Regione;Paese",
        "Nome;Sobrenome;Celular;E-mail;Rua;CEP;Cidade;Estado;País",
        "Voornaam;Achternaam;Mobiel;E-mailadres;Straat;Postcode;Woonplaats;Provincie;Land",
        "Imię;Nazwisko;Telefon komórkowy;Adres e-mail;Ulica;Kod pocztowy;Miasto;Województwo;Państwo",
        "Имя;Фамилия;Телефон;Электронная почта;Улица;Индекс;Город;Область;Страна",
        "名;姓;携帯電話;メールアドレス;番地;郵便番号;市区町村;都道府県;国",
        "名字;姓;手机;邮箱;街道;邮编;城市;省份;国家",
        "الاسم الأول;اسم العائلة;الجوال;البريد الإلكتروني;الشارع;الرمز البريدي;المدينة;المحافظة;الدولة",
        "Förnamn;Efternamn;Mobil;E-post;Gata;Postnummer;Postort;Län;Land",
        "שם פרטי;שם משפחה;נייד;דואר אלקטרוני;רחוב;מיקוד;עיר;מחוז;מדינה",
    ] {
        let expected =
            ["first_name", "last_name", "phone", "email", "street", "zip", "city", "state", "country"];
        check(&headers.split(';').collect::<Vec<_>>(), &expected);
    }
}

#[test]
fn a_lone_name_is_the_first_name() {
    check(&["Name", "Phone"], &["first_name", "phone"]);
    check(&["Full Name", "Phone"], &["first_name", "phone"]);
    check(&["Display Name", "Phone", "Company"], &["first_name", "phone", "first_name?"]);
    check(&["姓名", "手机"], &["first_name", "phone"]);
    check(&["Nombre", "Teléfono"], &["first_name", "phone"]);
    check(
        &["Name", "First Name", "Last Name", "Phone"],
        &["first_name?", "first_name", "last_name", "phone"],
    );
    let mapping = plain(&["Name", "Phone"]);
    assert_eq!(read(&mapping, &strings(&["Ann Lee", "1"]))[0], "Ann Lee|");
}

#[test]
fn a_name_beside_a_given_name_is_the_family_name() {
    check(&["Name", "Vorname", "Telefon"], &["last_name", "first_name", "phone"]);
    check(&["Nom", "Prénom", "Téléphone"], &["last_name", "first_name", "phone"]);
    check(&["Name", "First name", "Phone"], &["first_name?", "first_name", "phone"]);
    check(&["Nome", "Cognome", "Telefono"], &["first_name", "last_name", "phone"]);
    check(&["Name", "Surname", "Phone"], &["first_name", "last_name", "phone"]);
}

#[test]
fn repeated_headers() {
    check(
        &["Name", "Name", "name", "NAME ", "Phone", "Phone"],
        &["first_name", "first_name?", "first_name?", "first_name?", "phone", "phone"],
    );
    let mapping = plain(&["Name", "Name", "Phone", "Phone"]);
    assert_eq!(read(&mapping, &strings(&["a", "b", "1", "2"]))[..2], ["a|", "1 / 2"]);
    assert_eq!(mapping.columns[0].certainty, Certainty::Exact);
    assert!(mapping.ignored().is_empty());
}

#[test]
fn missing_columns_are_named() {
    assert!(plain(&["First name", "Phone"]).missing().is_empty());
    let mapping = plain(&["Last name", "Company", "Fax"]);
    let fields = [Standard::FirstName, Standard::Phone].map(FieldRef::Standard);
    assert_eq!(mapping.missing(), fields);
    let error = mapping.require_complete(&[]).unwrap_err();
    assert_eq!(error.code(), "column_missing");
    assert!(error.to_string().starts_with("No columns are mapped to First name and Phone."), "{error}");
    let required = [dynamic(7, "Member No", true), Field { active: false, ..dynamic(8, "Old", true) }];
    let mapping = with(&strings(&["Name", "Phone"]), &required, &[]).unwrap();
    assert_eq!(mapping.missing(), [FieldRef::Dynamic(FieldId::new(7))]);
    assert_eq!(
        mapping.require_complete(&required),
        Err(MappingError::ColumnMissing { fields: strings(&["Member No"]) })
    );
}

#[test]
fn dynamic_fields_come_before_synonyms() {
    let fields = [dynamic(1, "Mobile", false), dynamic(2, "Company", false), dynamic(3, "Notes", false)];
    let headers = strings(&["First Name", "Phone", "mobile", "COMPANY", "notes", "Birthday"]);
    let mapping = with(&headers, &fields, &[]).unwrap();
    assert_eq!(names(&mapping, &fields), ["first_name", "phone", "Mobile", "Company?", "Notes", ""]);
    let record = strings(&["", "+1", "+2", "Acme", "n", ""]);
    assert_eq!(read(&mapping, &record)[..2], ["Acme|", "+1"]);
    let cell = |index: usize| record[index].as_str();
    let values: Vec<_> = mapping.dynamic(cell).map(|(id, cell)| (id, cell.map(|c| c.text))).collect();
    assert_eq!(
        values,
        [(1, Some("+2")), (2, Some("Acme")), (3, Some("n"))].map(|(id, text)| (FieldId::new(id), text))
    );
    let inactive = [Field { active: false, ..dynamic(1, "Notes", false) }];
    assert_eq!(with(&strings(&["Notes"]), &inactive, &[]).unwrap().ignored(), ["Notes"]);
}

#[test]
fn phones_are_tried_in_order() {
    let headers = [
        "Name",
        "Other Phone",
        "Company Main Phone",
        "Business Phone",
        "Home Phone",
        "Primary Phone",
        "Mobile Phone",
        "Business Fax",
        "Pager",
        "Car Phone",
        "Assistant's Phone",
    ];
    let record = strings(&[
        "n",
        "other",
        "main",
        "work",
        "home",
        "primary",
        "mobile",
        "fax",
        "pager",
        "car",
        "assistant",
    ]);
    let mapping = plain(&headers);
    assert_eq!(read(&mapping, &record)[1], "mobile / primary / home / work / other / main");
    assert_eq!(mapping.ignored(), ["Business Fax", "Pager", "Car Phone", "Assistant's Phone"]);
    // The column with Kith's own header takes precedence.
    let mapping = plain(&["Name", "Mobile", "Phone"]);
    assert_eq!(read(&mapping, &strings(&["n", "mobile", "phone"]))[1], "phone / mobile");
}

#[test]
fn one_address_is_taken_whole() {
    let mapping =
        plain(&["Home Street", "Home City", "Home Country", "Work Street", "Work City", "Work Country"]);
    assert_eq!(read(&mapping, &strings(&["Via 2", "Rome", "", "Via 1", "Milan", "Italy"]))[4], "Via 2, Rome");
    // The first complete address comes before one that has only a city.
    assert_eq!(
        read(&mapping, &strings(&["", "Rome", "", "Via 1", "Milan", "Italy"]))[4],
        "Via 1, Milan, Italy"
    );
    assert_eq!(read(&mapping, &strings(&["", " ", "", "Via 1", "Milan", "Italy"]))[4], "Via 1, Milan, Italy");
    let mapping = plain(&["Address 2", "Address", "City", "Zip 2"]);
    assert_eq!(
        read(&mapping, &strings(&["Floor 3", "Street 1", "Rome", "00100"]))[4],
        "Street 1\nFloor 3, Rome"
    );
    // The second city makes a second address.
    let mapping = plain(&["Address", "City", "Address 2", "City 2"]);
    assert_eq!(read(&mapping, &strings(&["", "", "Via 2", "Milan"]))[4], "Via 2, Milan");
    // A column with the complete address beside columns with its parts.
    let mapping = plain(&["Home Address", "Home Street", "Home City"]);
    assert_eq!(read(&mapping, &strings(&["Via 1, Rome", "Via 1", "Rome"]))[4], "Via 1, Rome");
    assert_eq!(read(&mapping, &strings(&["Via 1, 00100 Rome", "", ""]))[4], "Via 1, 00100 Rome");
}

#[test]
fn the_lines_of_one_address_are_joined_in_order() {
    for (headers, record, address) in [
        (&["Address", "Address Line 2"][..], &["12 Main St", "Apt 4"][..], "12 Main St\nApt 4"),
        (&["Street", "Address 2"], &["12 Main St", "Apt 4"], "12 Main St\nApt 4"),
        (&["Street Address", "Address 2"], &["12 Main St", "Apt 4"], "12 Main St\nApt 4"),
        (&["Address 2", "Address 1", "Apt"], &["b", "a", "c"], "a\nb\nc"),
        (&["Straße", "Hausnummer", "PLZ"], &["Lindenweg", "5", "10115"], "Lindenweg 5, 10115"),
        (&["Straße", "Nr.", "PLZ"], &["Lindenweg", "5", "10115"], "Lindenweg 5, 10115"),
        (&["House number", "Street", "City"], &["12", "Main St", "Austin"], "12 Main St, Austin"),
        (&["Street", "Suburb", "City"], &["1 High St", "Ponsonby", "Auckland"], "1 High St, Auckland"),
        (&["Street", "Suburb"], &["1 High St", "Ponsonby"], "1 High St, Ponsonby"),
        (&["City", "County", "State/Province"], &["Austin", "Travis", "TX"], "Austin, TX"),
        (&["Town", "County", "Postcode"], &["Bath", "Somerset", "BA1"], "Bath, Somerset, BA1"),
        (&["Street", "Home City"], &["Via 1", "Rome"], "Via 1, Rome"),
        (&["Default Address Address1", "Default Address City"], &["Via 1", "Rome"], "Via 1, Rome"),
        (&["Address - Home - Street", "Address - Home - City"], &["Via 1", "Rome"], "Via 1, Rome"),
        (&["Mailing Street", "Mailing City", "City"], &["Via 1", "Rome", "Bath"], "Via 1, Rome"),
        (&["Address 1 - Street", "Address 1 - City"], &["Via 1 ::: Via 2", "Rome ::: Bath"], "Via 1, Rome"),
        // Elsewhere these signs are part of the text.
        (&["Street", "City"], &["Via 1 ::: B", ":::"], "Via 1 ::: B, :::"),
    ] {
        assert_eq!(read(&plain(headers), &strings(record))[4], address, "{headers:?}");
    }
}

#[test]
fn headers_of_forms_and_shops() {
    for (headers, expected) in [
        ("Name / First Name;Name / Last Name;Phones / Primary Phone", "first_name last_name phone"),
        ("Name (First);Name (Last);Phone (mobile)", "first_name last_name phone"),
        ("Buyer First Name;Buyer Last Name;Buyer Phone", "first_name last_name phone"),
        ("Ime;Prezime;Telefon", "first_name last_name phone"),
        ("Prenume;Nume;Telefon", "first_name last_name phone"),
        ("Imię;Nazwisko;Telefon;Kraj;Województwo", "first_name last_name phone country state"),
        ("Jméno;Příjmení;Telefon;Kraj", "first_name last_name phone state"),
        ("Company;Phone", "first_name phone"),
        ("Name;Phone;ship-city;State / Province / Region;Postcode/ZIP", "first_name phone city state zip"),
        (
            "Name;Mobile Country Code;Mobile;Work Country Code;Work Phone",
            "first_name phone_country phone phone_country phone",
        ),
        ("Name;Phone;Billing City;Billing Country Code", "first_name phone city country"),
        ("Name;Phone;Email Opt In", "first_name phone email"),
    ] {
        let mapping = plain(&headers.split(';').collect::<Vec<_>>());
        assert_eq!(names(&mapping, &[]).join(" "), expected, "{headers}");
    }
}

#[test]
fn a_guess_by_the_header_needs_values_that_could_be_right() {
    let headers = strings(&["Name", "Phone", "Email Opt In"]);
    let samples = [strings(&["Ann", "+34612345601", "yes"])];
    let mapping =
        map(&Headers { headers: &headers, samples: &samples, fields: &[], remembered: &[], overrides: &[] });
    assert_eq!(mapping.unwrap().ignored(), ["Email Opt In"]);
}

#[test]
fn a_column_named_like_a_field_in_other_words_belongs_to_it() {
    let fields = [dynamic(1, "Birthday", false), dynamic(2, "Notes", false)];
    let headers = strings(&["Name", "Phone", "Date of birth", "Comments", "Notes"]);
    let mapping = with(&headers, &fields, &[]).unwrap();
    assert_eq!(names(&mapping, &fields), ["first_name", "phone", "Birthday", "", "Notes"]);
}

#[test]
fn repeated_headers_of_an_address_make_a_second_one() {
    let mapping = plain(&["Street", "City", "Street", "City"]);
    assert_eq!(read(&mapping, &strings(&["Via 1", "Rome", "Via 2", "Bath"]))[4], "Via 1, Rome");
    let mapping = plain(&["Street", "Street", "City"]);
    assert_eq!(read(&mapping, &strings(&["Via 1", "Floor 2", "Rome"]))[4], "Via 1\nFloor 2, Rome");
}

#[test]
fn groups_of_all_columns_are_united() {
    let mapping = plain(&["Name", "Phone", "Group name", "Tags", "Categories"]);
    let record = strings(&["n", "1", "A | b", "B|C", "d;a"]);
    assert_eq!(read(&mapping, &record)[3], "A|b|B|C|d|a");
}

#[test]
fn guesses_by_content_and_by_a_part_of_the_header() {
    let headers = strings(&["Who", "Customer phone", "Kontakt", "Web", ""]);
    let samples = [
        strings(&["Ann", "", "+49 151 23456789", "ann@example.com", "x"]),
        strings(&["Bob", "", "+34 612 34 56 78", "", ""]),
    ];
    let mapping =
        map(&Headers { headers: &headers, samples: &samples, fields: &[], remembered: &[], overrides: &[] });
    let mapping = mapping.unwrap();
    assert_eq!(names(&mapping, &[]), ["", "phone", "", "email", ""]);
    assert_eq!(mapping.columns[3].certainty, Certainty::Guessed);
    assert_eq!(
        names(&plain(&["Customer Name", "Customer phone", "Customer Fax"]), &[]),
        ["first_name", "phone", ""]
    );
    assert_eq!(names(&plain(&["Name", "Phone", "Support phone"]), &[]), ["first_name", "phone", ""]);
    check(&["Phone type", "Emergency phone", "Email label"], &["", "", ""]);
}

#[test]
fn records_may_be_short_and_headers_odd() {
    let mapping = plain(&["", "First name", "\u{200b}", "Phone"]);
    assert_eq!(read(&mapping, &strings(&["x"])), ["|", "", "", "", ""]);
    assert_eq!(mapping.name(|_| "").column, Some(1));
    assert!(plain(&[]).columns.is_empty());
}

proptest! {
    #[test]
    fn any_headers_map(headers in prop::collection::vec("\\PC{0,12}|Phone|Name|Phone [0-9] - (Value|Label)|Home City", 0..8)) {
        let mapping = with(&headers, &[], &[]).unwrap();
        prop_assert_eq!(mapping.columns.len(), headers.len());
        // Confirming the detected target of every column must not change how records are read.
        let confirm = |c: &MappedColumn| {
            let name = field_name(c.target, &[]);
            ColumnOverride { column: ColumnRef::Index(c.index), field: (!name.is_empty()).then_some(name) }
        };
        let confirmed: Vec<_> = mapping.columns.iter().map(confirm).collect();
        let confirmed = with(&headers, &[], &confirmed).unwrap();
        for record in [&headers[..], &headers[headers.len() / 2..]] {
            prop_assert_eq!(read(&mapping, record), read(&confirmed, record));
        }
    }
}
