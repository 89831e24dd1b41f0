//! The texts of cards.

use kith_container::HeldFile;

use crate::text::CharacterEncoding;

use super::card::{Card, CardSplitter};
use super::contact::read_contact;
use crate::cards::common::{CardLines, CardTexts, Charset};
use crate::text::Window;

/// The texts of the only card of a file with these lines in it.
#[track_caller]
fn texts_of(lines: &str) -> CardTexts {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("one.vcf");
    std::fs::write(&path, format!("BEGIN:VCARD\r\n{lines}\r\nEND:VCARD\r\n")).unwrap();
    let mut cards =
        CardSplitter::new(CardLines::new(Window::raw(&HeldFile::open(&path).unwrap(), 0).unwrap()));
    let (mut card, mut texts) = (Card::default(), CardTexts::default());
    assert!(cards.next(&mut card).unwrap());
    read_contact(&card, Charset { encoding: CharacterEncoding::UTF_8, chosen: false }, &mut texts);
    assert!(!cards.next(&mut Card::default()).unwrap());
    texts
}

fn shown(texts: &CardTexts) -> Vec<String> {
    texts
        .iter()
        .map(|one| format!("{}[{}]={}", one.header, one.number, one.text.replace('\n', "/")))
        .collect()
}

#[test]
fn names() {
    let name = |lines: &str| {
        let texts = texts_of(lines);
        format!("{}|{}|{}", texts.get("First name"), texts.get("Last name"), texts.get("Full name"))
    };
    assert_eq!(name("N:Núñez;José;;;\nFN:José Núñez"), "José|Núñez|José Núñez");
    assert_eq!(name("FN:Pizza Mario\nN:;;;;"), "||Pizza Mario");
    assert_eq!(name("FN:Ann\\, Lee"), "||Ann, Lee");
    // If there is only a family name, the first name is the whole name or else the family name.
    assert_eq!(name("N:Müller;;;;\nFN:Müller"), "Müller||Müller");
    assert_eq!(name("N:Müller;;;Frau;\nFN:Frau Müller"), "Frau Müller||Frau Müller");
    assert_eq!(name("N:Müller"), "Müller||");
    assert_eq!(name("N:Hans;;;;\nFN:Werkstatt"), "Werkstatt|Hans|Werkstatt");
    assert_eq!(name("VERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=9F=\n;J=C3=BC"), "Jü|ß|");
    let texts = texts_of("N:Public;John;Quinlan,Paul;Mr.;Esq.\nN:Doe;Jo");
    assert_eq!(
        (
            texts.get("Middle name"),
            texts.get("Name prefix"),
            texts.get("Name suffix"),
            texts.get("Another name")
        ),
        ("Quinlan,Paul", "Mr.", "Esq.", "Doe, Jo")
    );
}

#[test]
fn phones_mobile_then_preferred_then_first() {
    let phones = |lines: &str| {
        let texts = texts_of(lines);
        texts
            .iter()
            .filter(|one| one.header == "Phone")
            .map(|one| one.text.clone())
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert_eq!(phones("TEL;WORK:1\nTEL;HOME:2"), "1 2");
    assert_eq!(phones("TEL;WORK:1\nTEL;HOME;PREF:2\nTEL;CELL:3"), "3 2 1");
    assert_eq!(phones("TEL;TYPE=\"cell,voice\":1\nTEL;TYPE=CELL;TYPE=pref:2"), "2 1");
    assert_eq!(phones("TEL;PREF=2;VALUE=uri:tel:1\nTEL;PREF=1;VALUE=uri:tel:2;ext=5"), "tel:2;ext=5 tel:1");
    assert_eq!(phones("TEL:1\nitem1.TEL:2\nitem1.X-ABLabel:_$!<Mobile>!$_"), "2 1");
    let texts =
        texts_of("TEL;WORK;FAX:1\nitem1.TEL:2\nITEM1.X-ABLabel:Home Fax\nTEL;PAGER:3\nTEL;VOICE;FAX:4");
    assert_eq!(shown(&texts), ["Phone[0]=4", "Fax[0]=1", "Fax[1]=2", "Pager[0]=3"]);
}

#[test]
fn emails_and_addresses_preferred_first() {
    let texts = texts_of(
        "EMAIL;INTERNET:a@x.y\nEMAIL;PREF=1:mailto:b@x.y\n\
         ADR;HOME:;;1 Main St\\nApt 2;Washington;DC;20001;USA\n\
         ADR;WORK:;;;;;;\n\
         ADR;TYPE=work,pref:PO 5;2nd floor;Via 1;Roma;;;Italia\n\
         ADR;LABEL=\"Somewhere^nUp\":;;;;;;",
    );
    assert_eq!(
        shown(&texts),
        [
            "Email[0]=b@x.y",
            "Email[1]=a@x.y",
            "Street[0]=Via 1/PO 5/2nd floor",
            "City[0]=Roma",
            "Country[0]=Italia",
            "Street[1]=1 Main St/Apt 2",
            "City[1]=Washington",
            "State[1]=DC",
            "Zip[1]=20001",
            "Country[1]=USA",
            "Street[2]=Somewhere/Up",
        ]
    );
}

#[test]
fn groups_have_no_bars() {
    assert_eq!(
        texts_of("CATEGORIES:Friends,A\\, B, a|b\nCATEGORIES:Work").get("Group name"),
        "Friends | A, B | a/b | Work"
    );
}

#[test]
fn everything_else_has_a_column() {
    let texts = texts_of(
        "VERSION:3.0\nPRODID:x\nORG:Acme\\, S.L.;Sales;North\nTITLE:Jefe\nBDAY;value=date:1980-02-29\n\
         NOTE:a\\nb\nURL:https://x.y\nURL:https://z.y\nPHOTO;ENCODING=b;TYPE=JPEG:AAECAwQF\n\
         PHOTO:data:image/png;base64,AAEC\nUID:1\nitem1.X-ABDATE:2010-05-05\nitem1.X-ABLabel:_$!<Anniversary>!$_\n\
         X-KITH-FIELD;NAME=\"Tier: ^'A^'\":Gold | Old\nX-KITH-STARRED:TRUE\nstray line",
    );
    assert_eq!(
        shown(&texts),
        [
            "Company[0]=Acme, S.L.",
            "Department[0]=Sales, North",
            "Job title[0]=Jefe",
            "Birthday[0]=1980-02-29",
            "Notes[0]=a/b",
            "Website[0]=https://x.y",
            "Website[1]=https://z.y",
            "Photo[0]=[JPEG, 6 bytes]",
            "Photo[1]=[PNG, 3 bytes]",
            "UID[0]=1",
            "X-ABDATE (Anniversary)[0]=2010-05-05",
            "Tier: \"A\"[0]=Gold | Old",
            "Starred[0]=TRUE",
            "Other lines[0]=stray line",
        ]
    );
}

#[test]
fn agents_within_a_card_are_named() {
    let texts = texts_of("FN:Boss\nAGENT:\nBEGIN:VCARD\nFN:Agent Smith\nTEL:1\nEND:VCARD\nTEL:2");
    assert_eq!(shown(&texts), ["Full name[0]=Boss", "Phone[0]=2", "AGENT[0]=Agent Smith"]);
}
