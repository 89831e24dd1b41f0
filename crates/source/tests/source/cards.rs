//! Files of cards: their columns and records.

use kith_source::{Format, ReadOptions, SourceError, SourceWarning};

use proptest::prelude::*;

use crate::{assert_sound, open_bytes, reading};

/// The records of a file as `Header=text` pairs, without blank cells.
fn cards(bytes: &[u8]) -> Vec<String> {
    let (source, read) = reading(bytes);
    assert!(!source.format.has_header_row());
    read.rows
        .iter()
        .map(|row| {
            let cells = row.iter().enumerate().filter(|(_, cell)| !cell.is_empty());
            let header = |at: usize| source.headers.get(at).map_or("beyond", String::as_str);
            cells.map(|(at, cell)| format!("{}={cell}", header(at))).collect::<Vec<_>>().join("; ")
        })
        .collect()
}

const TWO: &str = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Lee;Ann;;;\r\nFN:Ann Lee\r\nTEL;TYPE=WORK:+1 202 555 0125\r\n\
                   TEL;TYPE=CELL:+1 202 555 0123\r\nEND:VCARD\r\n\
                   BEGIN:VCARD\r\nVERSION:3.0\r\nN:Groß;Jürgen;;;\r\nFN:Jürgen Groß\r\nEMAIL:j@x.de\r\nEND:VCARD\r\n";

#[test]
fn cards_are_records_and_their_properties_columns() {
    let (source, read) = reading(TWO.as_bytes());
    assert_eq!(source.headers, ["First name", "Last name", "Phone", "Phone 2", "Email", "Full name"]);
    assert_eq!((source.header_row, source.delimiter, source.encoding.as_deref()), (0, None, Some("utf-8")));
    assert!(source.sure && source.warnings.is_empty());
    assert_eq!(read.rows[0], ["Ann", "Lee", "+1 202 555 0123", "+1 202 555 0125", "", "Ann Lee"]);
    assert_eq!(read.rows[1], ["Jürgen", "Groß", "", "", "j@x.de", "Jürgen Groß"]);
    assert_eq!(read.lines, [1, 2]);
}

#[test]
fn every_encoding_and_line_end_reads_alike() {
    let expected = cards(TWO.as_bytes());
    let utf16 = |unit: fn(u16) -> [u8; 2], mark: &str| -> Vec<u8> {
        format!("{mark}{TWO}").encode_utf16().flat_map(unit).collect()
    };
    for bytes in [
        format!("\u{feff}{TWO}").into_bytes(),
        utf16(u16::to_le_bytes, "\u{feff}"),
        utf16(u16::to_be_bytes, "\u{feff}"),
        utf16(u16::to_le_bytes, ""),
        TWO.replace("\r\n", "\n").into_bytes(),
        TWO.replace("\r\n", "\r").into_bytes(),
        TWO.replace("\r\n", "\r\n\r\n").into_bytes(),
        TWO.replace("VCARD", "vCard ").replace("BEGIN", "begin").into_bytes(),
        TWO.chars().map(|c| if c.is_ascii() { c as u8 } else { c as u32 as u8 }).collect(),
    ] {
        assert_eq!(cards(&bytes), expected);
    }
}

#[test]
fn a_file_may_mix_versions_and_character_sets() {
    let file = [
        &b"BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=ISO-8859-1:M\xFCller;J\xF6rg\nTEL;CELL:1\n"[..],
        b"NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:caf=C3=A9=0D=0A=\nand more\nEND:VCARD\n",
        "BEGIN:VCARD\nVERSION:4.0\nN:Иванов;Иван;;;\nTEL;VALUE=uri:tel:+7-1;ext=2\nEND:VCARD\n".as_bytes(),
        b"BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=windows-1251:\xC8\xE2\xE0\xED\xEE\xE2;\xC8\nTEL:2\nEND:VCARD\n",
        b"BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=SHIFT_JIS:\x8E\x52\x93\x63;\x91\xBE\x98\x59\nTEL:3\nEND:VCARD\n",
    ]
    .concat();
    assert_eq!(
        cards(&file),
        [
            "First name=Jörg; Last name=Müller; Phone=1; Notes=café\r\nand more",
            "First name=Иван; Last name=Иванов; Phone=tel:+7-1;ext=2",
            "First name=И; Last name=Иванов; Phone=2",
            "First name=太郎; Last name=山田; Phone=3",
        ]
    );
}

#[test]
fn a_chosen_encoding_is_obeyed() {
    let bytes: Vec<u8> = TWO.chars().map(|c| if c.is_ascii() { c as u8 } else { c as u32 as u8 }).collect();
    let options = ReadOptions { encoding: Some("windows-1251".into()), ..ReadOptions::default() };
    let (source, read) = open_bytes(&bytes, &options).unwrap();
    assert_eq!((source.encoding.as_deref(), read.rows[1][0].as_str()), (Some("windows-1251"), "Jьrgen"));
    let options = ReadOptions { encoding: Some("klingon".into()), ..ReadOptions::default() };
    assert!(matches!(open_bytes(&bytes, &options), Err(SourceError::UnknownEncoding { .. })));
    let options = ReadOptions { sheet: Some("1".into()), ..ReadOptions::default() };
    assert!(matches!(open_bytes(&bytes, &options), Err(SourceError::SheetNotFound { .. })));
}

#[test]
fn groups_and_empty_cards_are_counted() {
    let file = "BEGIN:VCARD\nN:Lee;Ann\nTEL:1\nEND:VCARD\nBEGIN:VCARD\nKIND:group\nFN:Family\nMEMBER:urn:uuid:1\n\
                END:VCARD\nBEGIN:VCARD\nVERSION:3.0\nEND:VCARD\nBEGIN:VCARD\nFN:Bob\nEND:VCARD\n";
    let (source, read) = reading(file.as_bytes());
    assert_eq!((read.lines, read.blank), (vec![1, 4], 2));
    assert_eq!(source.warnings.iter().map(|warning| warning.code()).collect::<Vec<_>>(), ["group_cards"]);
    assert_eq!(source.headers, ["First name", "Last name", "Phone", "Full name"]);
}

#[test]
fn incomplete_cards_are_read() {
    // No end before the next beginning: nothing is cut off. No end at the end of the file: the file may be cut off.
    let (source, read) = reading(
        b"BEGIN:VCARD\nFN:A\nTEL:1\nBEGIN:VCARD\nFN:B\nEND:VCARD\nEND:VCARD\nx\nBEGIN:VCARD\nFN:C\nTEL:+346",
    );
    assert_eq!((read.lines, read.defects), (vec![1, 2, 3], vec![3]));
    assert_eq!(source.warnings, [SourceWarning::FileCut { line: 3 }]);
}

#[test]
fn too_many_lines_are_a_defect() {
    let long = format!("BEGIN:VCARD\nFN:A\n{}END:VCARD\n{TWO}", "NOTE:x\n".repeat(5_000));
    let (_, read) = reading(long.as_bytes());
    assert_eq!((read.lines, read.defects), (vec![1, 2, 3], vec![1]));
    let (source, read) = reading(format!("BEGIN:VCARD\n{}END:VCARD\n", "TEL:1\n".repeat(30)).as_bytes());
    assert_eq!(source.headers.last().map(String::as_str), Some("Phone 20"));
    assert_eq!(read.rows[0].len(), source.headers.len() + 10);
}

#[test]
fn entries_of_directories_are_cards_too() {
    let file = "version: 1\n\n# exported\ndn: cn=Ann Lee,mail=ann@x.y\nobjectclass: top\nobjectclass: person\n\
        givenName: Ann\nsn:: TMOkZQ==\ncn: Ann Lä\n e\nmail: ann@x.y\nmozillaSecondEmail: a@x.y\n\
        telephoneNumber: +1 202 555 0125\nmobile: +1 202 555 0123\nfacsimileTelephoneNumber: 9\n\
        street: Work 1\nl: Roma\nc: Italia\nmozillaHomeStreet: Home 1\nmozillaHomeStreet2: Apt 2\n\
        mozillaHomeLocalityName: Lugo\no: Acme\ndescription:: YQpi\nmozillaCustom1: x\njpegPhoto:: AAEC\n\n\n\
        dn: cn=Pizza\ncn: Pizza\n\ndn: cn=List\nobjectclass: groupOfNames\ncn: List\nmember: cn=Ann\n";
    let (source, read) = reading(file.replace('\n', "\r\n").as_bytes());
    assert_eq!((source.format, read.blank, read.lines), (Format::Ldif, 1, vec![1, 2]));
    assert_eq!(
        cards(file.as_bytes()),
        [
            "First name=Ann; Last name=Läe; Phone=+1 202 555 0123; Phone 2=+1 202 555 0125; Email=ann@x.y; \
             Email 2=a@x.y; Street=Home 1\nApt 2; City=Lugo; Address 2 - Street=Work 1; Address 2 - City=Roma; \
             Address 2 - Country=Italia; Fax=9; Company=Acme; Notes=a\nb; mozillacustom1=x; \
             Photo=[JPEG, 3 bytes]; Full name=Ann Läe",
            "Full name=Pizza",
        ]
    );
}

/// A card with a property of every kind.
const RICH: &str = "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BC=\r\nller;J\r\n\
    item1.TEL;TYPE=\"cell,voice\";PREF=1:tel:+34;ext=5\r\nitem1.X-ABLabel:_$!<Home>!$_\r\n\
    ADR;WORK:;;a\\;b;c\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:x\r\nEND:VCARD\r\n\
    PHOTO;ENCODING=BASE64:\r\nAAEC\r\n\r\nX-KITH-FIELD;NAME=\"a^'\":b\\,c\r\n d\r\nEND:VCARD\r\n";

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn broken_cards_never_do_worse_than_an_error(
        cut in 0..RICH.len(),
        flips in prop::collection::vec((0..RICH.len(), any::<u8>()), 0..6),
        twice in any::<bool>(),
    ) {
        let mut bytes = RICH.as_bytes().to_vec();
        flips.into_iter().for_each(|(at, byte)| bytes[at] = byte);
        let end = if twice { bytes.len() } else { cut };
        bytes.truncate(end);
        if twice {
            bytes.extend_from_slice(RICH.as_bytes());
        }
        assert_sound(&open_bytes(&bytes, &ReadOptions::default()));
    }

    #[test]
    fn any_lines_end(lines in prop::collection::vec("(BEGIN:VCARD|END:VCARD|AGENT:|N:|TEL;|[A-C;:=\" \\\\,.é]{0,9})", 0..30)) {
        let text = format!("BEGIN:VCARD\n{}", lines.join("\n"));
        let result = open_bytes(text.as_bytes(), &ReadOptions::default());
        assert_sound(&result);
        // The first line begins a card, so there is at least one.
        prop_assert!(result.is_ok_and(|(_, read)| read.rows.len() as u64 + read.blank > 0));
    }
}

/// In quadratic time these would take minutes, and the test runner ends a test that takes so long.
#[test]
fn files_made_to_take_time_take_none() {
    let begin = "BEGIN:VCARD\n";
    for text in [
        // Cards in cards, agents in agents.
        begin.repeat(200_000),
        format!("{begin}AGENT:\n").repeat(100_000),
        // Endless white space and soft line breaks, folded lines without text, quotes that never close.
        format!("{begin}NOTE;QUOTED-PRINTABLE:{}\n{}END:VCARD\n", " ".repeat(400_000), " \n".repeat(200_000)),
        format!("{begin}NOTE;QUOTED-PRINTABLE:{}END:VCARD\n", "=\n".repeat(400_000)),
        format!("{begin}NOTE:{}END:VCARD\n", "\n x".repeat(400_000)),
        format!("{begin}TEL;{}:1\nEND:VCARD\n", "TYPE=\"".repeat(60_000)),
        format!("{begin}N:{}\nEND:VCARD\n", ";".repeat(1_000_000)),
        format!("{begin}NOTE:{}\nEND:VCARD\n", "\\".repeat(1_000_000)),
        "dn: x\n\n".repeat(200_000),
        format!("dn: x\ncn:: {}\n", "QUJD\n ".repeat(300_000)),
        format!("{begin}{}END:VCARD\n", "item1.X-ABLABEL:a\nitem1.X-A:b\n".repeat(40_000)),
    ] {
        let result = open_bytes(text.as_bytes(), &ReadOptions::default());
        assert_sound(&result);
    }
}

#[test]
fn members_of_groups_get_them() {
    let vcards = "BEGIN:VCARD\nFN:Ann\nTEL:1\nUID:urn:uuid:AAA-1\nEND:VCARD\n\
        BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Family | Home\nMEMBER:urn:uuid:aaa-1\nMEMBER:mailto:Bob@x.y\nEND:VCARD\n\
        BEGIN:VCARD\nVERSION:3.0\nN:Choir;;;;\nFN:Choir\nX-ADDRESSBOOKSERVER-KIND:group\n\
        X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:AAA-1\nEND:VCARD\n\
        BEGIN:VCARD\nFN:Bob\nTEL:2\nEMAIL:bob@x.y\nCATEGORIES:Work\nEND:VCARD\n\
        BEGIN:VCARD\nFN:Cy\nTEL:3\nEND:VCARD\n";
    let groups = |text: &str| -> Vec<String> {
        let (source, read) = reading(text.as_bytes());
        let column = source.headers.iter().position(|header| header == "Group name").unwrap();
        read.rows.iter().map(|row| row[column].clone()).collect()
    };
    assert_eq!(groups(vcards), ["Family / Home | Choir", "Work | Family / Home", ""]);
    let people: String = (0..1_500)
        .map(|n| format!("dn: cn=P {n},mail=p{n}@x.y\nobjectclass: person\ncn: P {n}\nmail: p{n}@x.y\n\n"))
        .collect();
    let members: String = (1..1_500).map(|n| format!("member: cn=P {n}, mail=P{n}@x.y\n")).collect();
    let list = format!("dn: cn=Choir\nobjectclass: top\nobjectclass: groupOfNames\ncn: Choir\n{members}\n");
    for text in [format!("{people}{list}"), format!("{list}{people}")] {
        let groups = groups(&text);
        assert_eq!(groups.len(), 1_500);
        assert_eq!((groups[0].as_str(), groups[1].as_str(), groups[1_499].as_str()), ("", "Choir", "Choir"));
    }
}
