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

#[test]
fn whole_lines_may_be_between_quotes() {
    for text in [
        "\"Name,Company,Phone\"\n\"Ann,\"\"Lee, Ltd\"\",+1\"\n\"\"\"Bob\"\",,+2\"\n",
        "Name,Company,Phone\r\n\"Ann,\"\"Lee, Ltd\"\",+1\"\r\n\"Bob,,+2\"\r\n",
    ] {
        let (source, read) = reading(text.as_bytes());
        assert_eq!(source.headers, ["Name", "Company", "Phone"]);
        assert_eq!(read.rows, [["Ann", "Lee, Ltd", "+1"], ["Bob", "", "+2"]], "{text}");
        assert_eq!((read.lines, read.defects), (vec![2, 3], vec![]));
    }
    let (source, read) = reading(b"\"Name\"\n\"Lee, Ann\"\n\"Ray, Bob\"\n");
    assert_eq!(source.headers, ["Name"]);
    assert_eq!(read.rows, [["Lee, Ann"], ["Ray, Bob"]]);
}

#[test]
fn quotes_may_be_escaped_with_a_backslash() {
    let text = "Name,Note,Phone\n\"Ann \\\"Annie\\\" Lee\",\"says \\\"a\\\", then \\\"b\\\"\",+1\nBob,\"C:\\\",+2\nCy,,+3\n";
    let read = reading(text.as_bytes()).1;
    assert_eq!(read.rows[0], ["Ann \"Annie\" Lee", "says \"a\", then \"b\"", "+1"]);
    assert_eq!(read.rows[2], ["Cy", "", "+3"]);
    let paths = reading(b"Name,Folder\nAnn,\"C:\\a\\\"\nBob,\"D:\\\"\n").1;
    assert_eq!(paths.rows, [["Ann", "C:\\a\\"], ["Bob", "D:\\"]]);
}

#[test]
fn spaces_around_the_quotes_of_a_cell_with_line_breaks_are_no_part_of_it() {
    for text in [
        "Name,Address,Phone\nAnn,\"1 Main St\nApt 2\" ,+1\nBob,\"2 Elm\n\nBath\"\t,+2\nCy,x,+3\n",
        "Name,Address,Phone\nAnn,  \"1 Main St\nApt 2\",+1\nBob, \"2 Elm\n\nBath\" ,+2\nCy,x,+3\n",
    ] {
        let read = reading(text.as_bytes()).1;
        let rows = [["Ann", "1 Main St\nApt 2", "+1"], ["Bob", "2 Elm\n\nBath", "+2"], ["Cy", "x", "+3"]];
        assert_eq!(read.rows, rows);
        assert_eq!((read.lines, read.defects), (vec![2, 4, 7], vec![]));
    }
}

#[test]
fn a_quote_after_spaces_that_does_not_close_swallows_nothing() {
    let rows: String = (0..50).map(|n| format!("Ann {n}, \"1 Main St,+{n}\n")).collect();
    let read = reading(format!("Name,Address,Phone\n{rows}").as_bytes()).1;
    assert_eq!(read.rows.len(), 50);
    assert_eq!(read.rows[7], ["Ann 7", " \"1 Main St", "+7"]);
}

#[test]
fn zero_bytes_after_values_are_no_part_of_them() {
    let read = reading(b"Name\0,Phone\nAnn\0\0\0,+1\0\n\"Bob\"\0,\"+2\"\0\0\n\0\0\0").1;
    assert_eq!(read.rows, [["Ann", "+1"], ["Bob", "+2"]]);
}

#[test]
fn a_comment_with_delimiters_is_not_the_header() {
    for comment in
        ["# Exported in May, by Bob", "Liste, interne", "; a, b, c, d", "Contacts of the company, 2024"]
    {
        let text = format!("{comment}\nQui,Où,Numéro\nAnn,Bath,+12025550123\nBob,York,+12025550124\n");
        let (source, read) = reading(text.as_bytes());
        assert_eq!(
            (source.header_row, source.headers.as_slice()),
            (2, ["Qui", "Où", "Numéro"].map(str::to_owned).as_slice()),
            "{comment}"
        );
        assert_eq!(read.rows.len(), 2);
    }
}
