//! Texts in the encodings that people still use.

use encoding_rs::Encoding;
use kith_source::ReadOptions;

use crate::{open_bytes, reading};

fn encoded(text: &str, encoding: &str) -> Vec<u8> {
    let encoding = Encoding::for_label(encoding.as_bytes()).unwrap();
    let (bytes, _, unmappable) = encoding.encode(text);
    assert!(!unmappable, "{text}");
    bytes.into_owned()
}

#[test]
fn headers_in_the_language_settle_the_encoding() {
    for (encoding, text) in [
        ("windows-1250", "Imię,Nazwisko,Telefon\nŁukasz,Żółć,+48601123456\nJiří,Dvořák,+420601123456\n"),
        ("windows-1251", "Имя,Телефон\nПётр,+79161234567\n"),
        ("windows-1253", "Όνομα,Τηλέφωνο\nΓιώργος,+306912345678\n"),
        ("windows-1254", "Ad,Soyad,Telefon,Şehir\nÇağla,Yılmaz,+905321234567,İstanbul\n"),
        ("windows-1255", "שם פרטי,טלפון\nיוסי,+972501234567\n"),
        ("windows-1256", "الاسم,الهاتف\nمحمد,+201001234567\n"),
        ("koi8-u", "Имя,Фамилия,Телефон\nИван,Петров,+79161234567\n"),
        ("ibm866", "Имя,Фамилия,Телефон\nИван,Петров,+79161234567\n"),
        ("gb18030", "姓名,电话\n王小明,+8613812345678\n"),
        ("big5", "姓名,電話\n王小明,+886912345678\n"),
        ("euc-kr", "이름,전화번호\n김철수,+821012345678\n"),
        ("euc-jp", "氏名,電話番号\n山田,+819012345678\n"),
        ("shift_jis", "氏名,電話番号\n山田,+819012345678\n"),
        ("iso-2022-jp", "氏名,電話番号\n山田,+819012345678\n"),
    ] {
        let (source, read) = reading(&encoded(text, encoding));
        let mut lines = text.lines().map(|line| line.split(',').map(str::to_owned).collect::<Vec<_>>());
        assert_eq!(source.encoding.as_deref(), Some(encoding));
        assert_eq!(source.headers, lines.next().unwrap());
        assert_eq!(read.rows, lines.collect::<Vec<_>>());
        assert!(source.sure, "{encoding}");
    }
}

#[test]
fn utf_16_needs_no_mark() {
    let text = "Name,Phone,City\nИванов,+79161234567,Москва\n山田,+819012345678,東京\n";
    let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for (bytes, name) in [(&little, "utf-16le"), (&big, "utf-16be")] {
        for mark in [false, true] {
            let mark: &[u8] = match (mark, name) {
                (false, _) => &[],
                (true, "utf-16le") => &[0xFF, 0xFE],
                (true, _) => &[0xFE, 0xFF],
            };
            let (source, read) = reading(&[mark, bytes].concat());
            assert_eq!(source.encoding.as_deref(), Some(name));
            assert_eq!(source.headers, ["Name", "Phone", "City"]);
            assert_eq!(read.rows[1], ["山田", "+819012345678", "東京"]);
        }
    }
}

#[test]
fn text_that_is_not_ascii_is_found_far_into_the_file() {
    let ascii = "Ann,Lee,+12025550123,ann@example.com\n".repeat(100_000);
    let text = format!("First name,Last name,Phone,Email\n{ascii}José,Núñez,+34612345678,j@example.es\n");
    let (source, read) = reading(&encoded(&text, "windows-1252"));
    assert_eq!(source.encoding.as_deref(), Some("windows-1252"));
    assert_eq!(read.rows.last().unwrap()[1], "Núñez");
    let (source, read) = reading(text.as_bytes());
    assert_eq!(source.encoding.as_deref(), Some("utf-8"));
    assert_eq!(read.rows.last().unwrap()[1], "Núñez");
}

#[test]
fn a_few_broken_bytes_do_not_make_utf_8_something_else() {
    let mut bytes = "Name,Phone\nJosé,+1\nJürgen,+2\n".repeat(20).into_bytes();
    bytes.extend(b"Bad\xFFByte,+3\n");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.csv");
    std::fs::write(&path, &bytes).unwrap();
    let source = crate::open(&path).unwrap();
    assert_eq!(source.encoding.as_deref(), Some("utf-8"));
    assert!(!source.sure);
    assert_eq!(source.warnings.iter().map(|warning| warning.code()).collect::<Vec<_>>(), ["bytes_replaced"]);
    let mut batch = kith_source::Batch::new();
    source.records().unwrap().next_batch(&mut batch).unwrap();
    let replaced: Vec<_> =
        batch.records().filter(|record| record.replaced).map(|record| record.cell(0)).collect();
    assert_eq!(replaced, ["Bad\u{FFFD}Byte"]);
}

#[test]
fn utf_32_is_read_with_or_without_a_mark() {
    let text = "Name,Phone,City\nИванов,+79161234567,Москва\n山田😀,+819012345678,東京\n";
    for marked in [true, false] {
        let chars = || marked.then_some('\u{feff}').into_iter().chain(text.chars()).map(u32::from);
        let little: Vec<u8> = chars().flat_map(u32::to_le_bytes).collect();
        let big: Vec<u8> = chars().flat_map(u32::to_be_bytes).collect();
        for (bytes, name) in [(&little, "utf-32le"), (&big, "utf-32be")] {
            let (source, read) = reading(bytes);
            assert_eq!(source.encoding.as_deref(), Some(name));
            assert_eq!(read.rows[1], ["山田😀", "+819012345678", "東京"]);
            assert!(source.sure);
        }
        if marked {
            let options = ReadOptions { encoding: Some("UTF-32".to_owned()), ..ReadOptions::default() };
            let (source, _) = open_bytes(&big, &options).unwrap();
            assert_eq!(source.headers, ["Name", "Phone", "City"]);
        }
    }
}

#[test]
fn texts_of_dos_are_found_but_not_certain() {
    let (source, read) = reading(b"Name;Tel\x82fono\r\nMu\xA4oz;+34612345601\r\n\x1A");
    assert_eq!((source.encoding.as_deref(), source.sure), (Some("ibm850"), false));
    assert_eq!(
        source.warnings.iter().map(|warning| warning.code()).collect::<Vec<_>>(),
        ["encoding_guessed"]
    );
    assert_eq!(source.headers, ["Name", "Teléfono"]);
    assert_eq!(read.rows, [["Muñoz", "+34612345601"]]);
}

#[test]
fn the_encoding_can_be_chosen() {
    let bytes = b"Name,Phone\nM\x9Fller,+1\n";
    for (asked, name) in [
        ("macintosh", "Müller"),
        ("windows-1252", "MŸller"),
        ("CP1252", "MŸller"),
        ("cp437", "Mƒller"),
        ("852", "Mčller"),
        ("x-mac-ce", "Müller"),
    ] {
        let options = ReadOptions { encoding: Some(asked.to_owned()), ..ReadOptions::default() };
        assert_eq!(open_bytes(bytes, &options).unwrap().1.rows[0][0], name, "{asked}");
    }
    let options = ReadOptions { encoding: Some("klingon".to_owned()), ..ReadOptions::default() };
    assert_eq!(open_bytes(bytes, &options).unwrap_err().code(), "usage");
}

#[test]
fn old_macs_wrote_carriage_returns() {
    let bytes =
        b"Name,Phone,City\rJos\x8E N\x9C\x96ez,+34612345678,M\x87laga\rJ\x9Frgen,+4915123456789,K\x9Aln\r";
    let (source, read) = reading(bytes);
    assert_eq!(source.encoding.as_deref(), Some("macintosh"));
    assert_eq!(read.rows[1], ["Jürgen", "+4915123456789", "Köln"]);
}

#[test]
fn a_few_accents_are_enough() {
    for (encoding, text) in [
        ("windows-1252", "Name,Phone\nJosé,Núñez,+34612345678,Málaga\n"),
        ("windows-1252", "Name,Phone\nSeán O’Brien,+353851234567\n"),
        ("windows-1250", "Name,Phone\nJiří Dvořák,+420601123456\n"),
        ("windows-1251", "Name,Phone\nИван Петров,+79161234567\n"),
        ("macintosh", "Name,Phone\nJosé Núñez,+34612345678,Málaga\n"),
        ("shift_jis", "Name,Phone\n山田太郎,+819012345678\n"),
        ("gb18030", "Name,Phone\n王小明,+8613812345678,北京\n"),
        ("big5", "Name,Phone\n王小明,+886912345678,臺北市\n"),
        ("euc-kr", "Name,Phone\n김철수,+821012345678\n"),
    ] {
        let (source, _) = reading(&encoded(text, encoding));
        assert_eq!(source.encoding.as_deref(), Some(encoding), "{text}");
        assert!(!source.sure);
    }
}

#[test]
fn zero_bytes_in_a_text_do_not_make_it_utf_16() {
    let (source, read) =
        reading(b"First name,Phone\nA\0nn,+12025550100\n\0,+12025550101\nBob,+1202\x005550102\n");
    assert_eq!(source.encoding.as_deref(), Some("utf-8"));
    assert_eq!(source.headers, ["First name", "Phone"]);
    assert_eq!(read.rows.len(), 3);
    // Zero bytes that a crash leaves after the last line are not a record.
    let (_, read) = reading(&[&b"Name,Phone\nAnn,+12025550100\n"[..], &[0; 4_096]].concat());
    assert_eq!((read.rows.len(), read.blank), (1, 0));
}
