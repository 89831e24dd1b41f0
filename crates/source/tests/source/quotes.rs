//! Quotes, and what people do to them.

use crate::{Read, reading};

fn read(text: &str) -> Read {
    reading(text.as_bytes()).1
}

#[test]
fn quoted_cells_hold_delimiters_quotes_and_line_ends() {
    let read = read("Name,Note,Phone\r\n\"Lee, Ann\",\"says \"\"hi\"\"\r\nand\n\nleaves\",+1\r\nBob,,+2\r\n");
    assert_eq!(read.rows[0], ["Lee, Ann", "says \"hi\"\r\nand\n\nleaves", "+1"]);
    assert_eq!(read.lines, [2, 6]);
    assert!(read.defects.is_empty());
}

#[test]
fn stray_quotes_are_text() {
    let read = read(concat!(
        "Name,Phone,Note\n",
        "5\" disk,+1,a\n",
        "Ann \"A\" Lee,+2,b\n",
        "\"Big\" Bob,+3,c\n",
        "\"He said \"hi\" there\",+4,d\n",
        "\"spans\nlines \"too\" here\",+5,e\n",
        "end,+6,f\n",
    ));
    let names: Vec<_> = read.rows.iter().map(|row| row[0].as_str()).collect();
    assert_eq!(
        names,
        ["5\" disk", "Ann \"A\" Lee", "Big Bob", "He said \"hi\" there", "spans\nlines \"too\" here", "end"]
    );
    assert!(read.defects.is_empty());
}

#[test]
fn an_unclosed_quote_costs_only_its_own_line() {
    for (what, text) in [
        ("before the end", "Name,Phone,Note\nA,+1,x\n\"B,+2,y\n"),
        ("before plain lines", "Name,Phone,Note\nA,+1,x\n\"B,+2,y\nC,+3,z\nD,+4,w\n"),
        (
            "before quoted lines",
            "Name,Phone,Note\n\"A\",\"+1\",\"x\"\n\"B,+2,y\n\"C\",\"+3\",\"z\"\nD,+4,w\n",
        ),
        ("before empty quoted cells", "Name,Phone,Note\nA,+1,\"\"\n\"B,+2,\"\"\nC,+3,\"\"\nD,+4,\"\"\n"),
        ("before a quote that would close it", "Name,Phone,Note\nA,+1,x\n\"B,+2,y\nC,+3 \"q\",z\nD,+4,w\n"),
        ("in the last cell", "Name,Phone,Note\r\nA,+1,x\r\nB,+2,\"y\r\nC,+3,z\r\nD,+4,\"w\"\r\n"),
    ] {
        let read = read(text);
        let lines = text.lines().count() as u64;
        assert_eq!(read.defects, [3], "{what}: {read:?}");
        assert_eq!(read.lines, (2..=lines).collect::<Vec<_>>(), "{what}");
        assert!(read.rows[1].iter().any(|cell| cell.contains('"')), "{what}: kept as it stands");
    }
}

/// In quadratic time these would take minutes, and the test runner ends a test that takes so long.
#[test]
fn quotes_that_lead_nowhere_take_no_time() {
    for (line, count) in
        [("\"\"a\n", 100_000), ("\"x\"\"yyyyyyyyyyyyyyyyyyyyyyyy\n", 50_000), ("\"\"yyy\" \n", 50_000)]
    {
        let text = format!("Name,Phone\n{}", line.repeat(count));
        let read = read(&text);
        assert_eq!(read.rows.len(), count, "{line}");
    }
}

#[test]
fn lines_full_of_quotes_are_read_in_one_go() {
    for (start, middle, end) in [
        ("Ann,\"x", "\"y", "\"\n"),
        ("Ann,\"x", "\"y", "\n"),
        ("Ann,", ", \"x", "\n"),
        ("Ann,", ", \"x\" y", "\"\n"),
        ("Ann,", "\"a\"b\",", "+1\n"),
        ("Ann,", " \"a\"b,", "+1\n"),
        ("Ann,\"x\n", "\"y", "\"\n"),
    ] {
        let read = read(&format!("Name,Phone\nBob,+2\n{start}{}{end}Carl,+3\n", middle.repeat(60_000)));
        assert_eq!(read.rows.first().map(|row| row[0].as_str()), Some("Bob"), "{middle}");
        assert_eq!(read.rows.last().map(|row| row[0].as_str()), Some("Carl"), "{middle}");
    }
}

#[test]
fn long_notes_are_no_unclosed_quotes() {
    let note = "a line of a long note, with commas\n".repeat(800);
    let read = read(&format!("Name,Note,Phone\nAnn,\"{note}\",+1\nBob,x,+2\n"));
    assert_eq!(read.lines, [2, 803]);
    assert_eq!(read.rows[0][1], note);
}

#[test]
fn a_line_without_end_is_one_bad_record() {
    let mut text = b"Name,Phone\n".to_vec();
    text.extend(std::iter::repeat_n(b'x', 20 << 20));
    text.extend(b"\nAnn,+1\n");
    let (_, read) = reading(&text);
    assert_eq!(read.defects, [2]);
    assert_eq!(read.lines, [2, 3]);
    assert!(read.rows[0][0].len() < 10_000);
}

#[test]
fn more_cells_than_a_sheet_has_are_a_bad_record() {
    let text = format!("Name,Phone\nAnn,+1\n{}\nBob,+2\n", "a,".repeat(50_000));
    let read = read(&text);
    assert_eq!(read.defects, [3]);
    assert_eq!(read.lines, [2, 3, 4]);
}

#[test]
fn single_quotes_quote_where_the_header_has_them() {
    let read = read("'Name','Phone'\n'Lee, Ann','+1'\n'O''Brien','+2'\n");
    assert_eq!(read.rows, [["Lee, Ann", "+1"], ["O'Brien", "+2"]]);
}

#[test]
fn spaces_may_stand_before_quotes() {
    let read = read("Name, Phone, Note\n\"Lee, Ann\", \"+1\", \"a, b\"\nBob, +2, 5\" disk\n");
    assert_eq!(read.rows[0], ["Lee, Ann", "+1", "a, b"]);
    assert_eq!(read.rows[1], ["Bob", " +2", " 5\" disk"]);
}
