//! What a correct program writes is read back unchanged; anything else is read or refused.

use kith_source::ReadOptions;
use proptest::prelude::*;

use crate::{assert_sound, open_bytes};

/// Cells with every character that matters to a parser.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-zA-Z0-9 +@.]{0,12}",
        2 => "[,;|\t\"'\r\n a-z]{0,8}",
        1 => "\\PC{0,6}",
        1 => Just(String::from("\"")),
    ]
}

fn table() -> impl Strategy<Value = Vec<Vec<String>>> {
    (2_usize..6).prop_flat_map(|width| {
        // The first cell is never blank, because blank records are skipped.
        let row = ("[a-z]{1,6}", prop::collection::vec(cell(), width - 1));
        prop::collection::vec(row.prop_map(|(first, rest)| [vec![first], rest].concat()), 1..30)
    })
}

fn written(header: &[&str], rows: &[Vec<String>], delimiter: u8, terminator: csv::Terminator) -> String {
    let mut writer =
        csv::WriterBuilder::new().delimiter(delimiter).terminator(terminator).from_writer(Vec::new());
    writer.write_record(header).unwrap();
    for row in rows {
        writer.write_record(row).unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

/// How files of the formats that are read begin.
const SIGNATURES: [&[u8]; 7] = [
    b"PK\x03\x04",
    b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1",
    b"\x09\x08\x10\x00\x00\x06\x10\x00",
    b"BEGIN:VCARD\n",
    b"dn: cn=Ann\n",
    b"\xFF\xFE",
    b"Name,Phone\n",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn written_tables_read_back_equal(
        rows in table(),
        delimiter in prop::sample::select(&b",;\t|"[..]),
        crlf in any::<bool>(),
        encoding in prop::sample::select(&["utf-8", "utf-8 bom", "utf-16le", "utf-16be"][..]),
    ) {
        let header = &["Name", "Phone", "Email", "City", "Notes"][..rows[0].len()];
        let terminator = if crlf { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') };
        let text = written(header, &rows, delimiter, terminator);
        let bytes = match encoding {
            "utf-8" => text.into_bytes(),
            "utf-8 bom" => format!("\u{feff}{text}").into_bytes(),
            "utf-16le" => "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect(),
            _ => "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect(),
        };
        let options = ReadOptions {
            delimiter: Some(char::from(delimiter)), header_row: Some(1), ..ReadOptions::default()
        };
        let (source, read) = open_bytes(&bytes, &options).unwrap();
        prop_assert_eq!(&source.headers, header);
        prop_assert_eq!(read.defects.len(), 0);
        prop_assert_eq!(read.rows, rows);
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        assert_sound(&open_bytes(&bytes, &ReadOptions::default()));
    }

    /// Bytes that begin like a file of some format reach the reader of that format.
    #[test]
    fn any_bytes_after_a_signature_are_read_or_refused(
        signature in prop::sample::select(&SIGNATURES[..]),
        bytes in prop::collection::vec(any::<u8>(), 0..600),
    ) {
        assert_sound(&open_bytes(&[signature, &bytes].concat(), &ReadOptions::default()));
    }

    #[test]
    fn any_text_is_read_or_empty(text in "[a-c,;\"'\r\n\t| é=]{0,200}") {
        let result = open_bytes(text.as_bytes(), &ReadOptions::default());
        assert_sound(&result);
        prop_assert!(result.is_ok() || !text.contains(['a', 'b', 'c', 'é', '=']), "{result:?}");
    }
}
