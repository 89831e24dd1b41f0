//! Tests with real exports of other programs.

use super::*;

#[test]
fn google_contacts_current() {
    let (mapping, rows) = sample("google-contacts-2024.csv");
    let expected = "First Name=first_name Last Name=last_name Nickname=first_name? File As=first_name? Organization Name=first_name? \
        Labels=groups E-mail 1 - Value=email E-mail 2 - Value=email Phone 1 - Value=phone Phone 2 - Value=phone Phone 3 - Value=phone \
        Address 1 - Formatted=street? Address 1 - Street=street Address 1 - City=city Address 1 - PO Box=street Address 1 - Region=state \
        Address 1 - Postal Code=zip Address 1 - Country=country Address 1 - Extended Address=street";
    assert_eq!(mapped(&mapping).join(" "), expected);
    assert_eq!(
        read(&mapping, &rows[0]),
        [
            "José|Núñez",
            "+34 612 34 56 78 / +34 91 123 45 67",
            "jose@example.com / jn@example.org",
            "Friends|Work|* myContacts",
            "C/ Mayor 1, Málaga, 29001, España"
        ]
    );
    assert_eq!(
        read(&mapping, &rows[2]),
        ["Pizza Mario|", "+39 06 6988 3114", "", "Food|* myContacts", "Roma, Italia"]
    );
    assert_eq!(
        read(&mapping, &rows[3])[..2],
        ["Ann|O'Brien-Lee", "+1 (202) 555-0123 / +1 202-555-0124 / (202) 555-0126 / +1 202-555-0125 x42"]
    );
    assert_eq!(read(&mapping, &rows[3])[4], "1 Main St\nApt 2, Washington, 20001, USA");
    // The kind of a phone is in its label, which can differ in every row.
    let mut fax = rows[1].clone();
    let at = mapping.columns.iter().position(|c| c.header == "Phone 1 - Label").unwrap();
    fax[at] = "Home Fax".into();
    assert_eq!(read(&mapping, &fax)[1], "030 901820");
    fax[at] = "Work".into();
    assert_eq!(read(&mapping, &fax)[1], "030 901820 / 0151 23456789");
}

#[test]
fn google_contacts_old() {
    let mapping = plain(&[
        "Name",
        "Given Name",
        "Additional Name",
        "Family Name",
        "Yomi Name",
        "Nickname",
        "Group Membership",
        "E-mail 1 - Type",
        "E-mail 1 - Value",
        "Phone 1 - Type",
        "Phone 1 - Value",
        "Phone 2 - Type",
        "Phone 2 - Value",
        "Address 1 - Type",
        "Address 1 - Formatted",
        "Address 1 - Street",
        "Address 1 - City",
        "Address 2 - City",
        "Organization 1 - Name",
        "Website 1 - Value",
    ]);
    let record = strings(&[
        "Ann Lee",
        "Ann",
        "",
        "Lee",
        "",
        "",
        "Friends ::: * myContacts",
        "* Work",
        "a@x.de ::: b@x.de",
        "Work",
        "+1",
        "Mobile",
        "+2 ::: +3",
        "Home",
        "Via 1\nRome",
        "",
        "",
        "Milan",
        "Acme",
        "x",
    ]);
    let read_all = read(&mapping, &record);
    assert_eq!(
        read_all,
        ["Ann|Lee", "+2 / +3 / +1", "a@x.de / b@x.de", "Friends|* myContacts", "Via 1\nRome"]
    );
    let mut company = record.clone();
    for at in [0, 1, 3] {
        company[at].clear();
    }
    assert_eq!(read(&mapping, &company)[0], "Acme|");
}

#[test]
fn outlook_web() {
    let (mapping, rows) = sample("outlook-com.csv");
    assert_eq!(
        read(&mapping, &rows[0]),
        [
            "José|Núñez",
            "+34 612 34 56 78 / +34 91 123 45 67",
            "jose@example.com / jn@example.org",
            "",
            "C/ Mayor 1, Málaga, 29001, España"
        ]
    );
    assert_eq!(read(&mapping, &rows[2]), ["Pizza Mario|", "+39 06 6988 3114", "", "", "Roma, Italia"]);
    assert_eq!(
        read(&mapping, &rows[3])[1],
        "+1 (202) 555-0123 / (202) 555-0126 / +1 202-555-0125 x42 / +1 202-555-0124"
    );
    let ignored = mapping.ignored();
    for header in [
        "Car Phone",
        "Pager",
        "Business Fax",
        "Callback",
        "Radio Phone",
        "Telex",
        "TTY/TDD Phone",
        "Assistant's Phone",
        "Notes",
    ] {
        assert!(ignored.contains(&header), "{header}");
    }
}

#[test]
fn outlook_desktop() {
    let mapping = plain(&[
        "Title",
        "First Name",
        "Middle Name",
        "Last Name",
        "Company",
        "Business Street",
        "Business Street 2",
        "Business City",
        "Business Country/Region",
        "Home Street",
        "Home City",
        "Home State",
        "Home Postal Code",
        "Home Address PO Box",
        "Business Fax",
        "Business Phone",
        "Home Phone",
        "Mobile Phone",
        "E-mail Address",
        "E-mail Type",
        "E-mail Display Name",
        "Categories",
        "User 1",
    ]);
    let record = strings(&[
        "Ms",
        "Ann",
        "",
        "Lee",
        "Acme",
        "Work 1",
        "Floor 2",
        "Rome",
        "Italy",
        "",
        "",
        "",
        "",
        "",
        "fax",
        "work",
        "home",
        "",
        "a@x.de",
        "SMTP",
        "Ann (a@x.de)",
        "Red Category;Friends",
        "",
    ]);
    assert_eq!(
        read(&mapping, &record),
        ["Ann|Lee", "home / work", "a@x.de", "Red Category|Friends", "Work 1\nFloor 2, Rome, Italy"]
    );
    let german = plain(&[
        "Vorname",
        "Nachname",
        "Firma",
        "Straße geschäftlich",
        "Ort geschäftlich",
        "Postleitzahl geschäftlich",
        "Land/Region geschäftlich",
        "Telefon geschäftlich",
        "Fax geschäftlich",
        "Mobiltelefon",
        "E-Mail-Adresse",
        "Kategorien",
    ]);
    let fields = [
        "first_name",
        "last_name",
        "first_name?",
        "street",
        "city",
        "zip",
        "country",
        "phone",
        "",
        "phone",
        "email",
        "groups",
    ];
    assert_eq!(names(&german, &[]), fields);
}

#[test]
fn thunderbird() {
    let (mapping, rows) = sample("thunderbird.csv");
    assert_eq!(
        read(&mapping, &rows[3]),
        [
            "Ann|O'Brien-Lee",
            "+1 (202) 555-0123 / (202) 555-0126 / +1 202-555-0125 x42",
            "ann@example.com",
            "",
            "1 Main St\nApt 2, Washington, 20001, USA"
        ]
    );
    assert_eq!(read(&mapping, &rows[2])[..2], ["Pizza Mario|", "+39 06 6988 3114"]);
    assert_eq!(read(&mapping, &rows[4])[0], "太郎|山田");
    for header in ["Fax Number", "Pager Number", "Screen Name", "Web Page 1", "Birth Day"] {
        assert!(mapping.ignored().contains(&header), "{header}");
    }
}

#[test]
fn yahoo() {
    let headers = [
        "First",
        "Middle",
        "Last",
        "Nickname",
        "Email",
        "Category",
        "Home",
        "Work",
        "Pager",
        "Fax",
        "Mobile",
        "Other",
        "Yahoo! Phone",
        "Primary",
        "Alternate Email 1",
        "Company",
        "Home Address",
        "Home City",
        "Home ZIP",
    ];
    let fields = [
        "first_name",
        "",
        "last_name",
        "first_name?",
        "email",
        "groups",
        "phone",
        "phone",
        "",
        "",
        "phone",
        "phone",
        "",
        "phone",
        "email",
        "first_name?",
        "street",
        "city",
        "zip",
    ];
    check(&headers, &fields);
}
