//! Tests of dates, their order, and times.

use super::*;

#[test]
fn dates_that_show_their_order() {
    texts(
        FieldType::Date,
        "2026-11-22",
        &[
            "2026-11-22",
            "2026/11/22",
            "2026.11.22",
            "20261122",
            "2026 11 22",
            "2026-11-22T00:00:00Z",
            "2026-11-22 00:00:00.000",
            "2026-11-22 12:00:00 AM",
            "22.11.2026",
            "22/11/2026",
            "11/22/2026",
            "22-11-2026",
            "22 11 2026",
            "22 Nov 2026",
            "Nov 22, 2026",
            "22-Nov-26",
            "November 22nd, 2026",
            "22. November 2026",
            "22 de noviembre de 2026",
            "22 nov. 2026",
            "22 ноября 2026",
            "2026年11月22日",
            "2026년 11월 22일",
            "٢٢/١١/٢٠٢٦",
            "２０２６-１１-２２",
            "11/22/26",
            "22.11.26",
            "\u{200f}22/11/2026",
            "Sunday, November 22, 2026",
            "Sun 22 Nov 2026",
            "Sonntag, 22. November 2026",
            "domingo, 22 de novembro de 2026",
            "2026年11月22日星期日",
            "2026年11月22日 日曜日",
            "2026년 11월 22일 일요일",
        ],
    );
    texts(FieldType::Date, "1980-02-29", &["1980-02-29", "29/02/1980", "29 Feb 80", "29.2.1980"]);
    texts(FieldType::Date, "1930-05-05", &["05/05/1930", "5.5.30"]);
    texts(FieldType::Date, "2029-05-05", &["5.5.29", "5 May 29"]);
}

#[test]
fn dates_that_are_none() {
    refused(
        FieldType::Date,
        Reason::NoSuchDay,
        &["31/31/1999", "2023-02-29", "2026-13-01", "31.04.2026", "0/0/2000", "30 Feb 2020"],
    );
    refused(
        FieldType::Date,
        Reason::NotADate,
        &[
            "abc",
            "-05-05",
            "--5-5",
            "--050",
            "--",
            "14 May",
            "05/14",
            "2026",
            "May 1980",
            "1980-02",
            "44887",
            "12/2026/11",
            "1/2/3/4",
            "2026-11-22x",
            "22 Foo 2026",
            "1 2 345",
            "12345678901",
            "0000-01-01",
            "5 May June 2020",
            "2020-01-01 (approx)",
        ],
    );
    refused(
        FieldType::Date,
        Reason::DateHasTime,
        &["2026-11-22 09:30", "2026-11-22T00:00:01", "22.11.2026 12:00:00 PM"],
    );
}

#[test]
fn dates_without_a_year() {
    texts(FieldType::Date, "--05-14", &["--05-14", "--0514", " --05-14 "]);
    texts(FieldType::Date, "--02-29", &["--02-29"]);
    refused(FieldType::Date, Reason::NoSuchDay, &["--02-30", "--13-01", "--0000"]);

    let yearly = |order, text: &str| {
        let how = ParseOptions { date_order: order, yearly: true, ..ParseOptions::default() };
        parse(FieldType::Date, &[], text, &how).map(|value| to_text(&value)).map_err(|invalid| invalid.reason)
    };
    for text in [
        "14 May",
        "May 14",
        "14. Mai",
        "14 de mayo",
        "14-May",
        "14.05.",
        "14.5",
        "05/14",
        "14/5",
        "5月14日",
        "١٤/٥",
        "May 14th",
    ] {
        assert_eq!(yearly(None, text).as_deref(), Ok("--05-14"), "{text}");
    }
    assert_eq!(yearly(None, "1990-05-14").as_deref(), Ok("1990-05-14"));
    assert_eq!(yearly(None, "05/05").as_deref(), Ok("--05-05"));
    assert_eq!(yearly(None, "29 Feb").as_deref(), Ok("--02-29"));
    assert_eq!(yearly(None, "05/06"), Err(Reason::DateOrderNeeded));
    assert_eq!(yearly(Some(DateOrder::Dmy), "05/06").as_deref(), Ok("--06-05"));
    assert_eq!(yearly(Some(DateOrder::Mdy), "05/06").as_deref(), Ok("--05-06"));
    assert_eq!(yearly(None, "30 Feb"), Err(Reason::NoSuchDay));
    // A month and a year.
    for text in ["Mar-26", "May 1980", "05/1980", "May", "14", "45/50", "1/2/3/4"] {
        assert!(matches!(yearly(None, text), Err(Reason::NotADate | Reason::NoSuchDay)), "{text}");
    }
}

#[test]
fn ambiguous_dates_need_an_order() {
    use DateOrder::*;
    refused(FieldType::Date, Reason::DateOrderNeeded, &["01/02/2026", "1-2-26", "13/11/22", "3/4/99"]);
    for (order, text, expected) in [
        (Dmy, "01/02/2026", "2026-02-01"),
        (Mdy, "01/02/2026", "2026-01-02"),
        (Ymd, "26/11/22", "2026-11-22"),
        (Dmy, "13/11/22", "2022-11-13"),
        (Ymd, "13/11/22", "2013-11-22"),
        (Mdy, "01.02.2026", "2026-01-02"),
        (Mdy, "2026-11-22", "2026-11-22"),
        (Ymd, "22/11/2026", "2026-11-22"),
        (Mdy, "22 Nov 26", "2026-11-22"),
    ] {
        assert_eq!(dates(Some(order), text).as_deref(), Ok(expected), "{order:?} {text}");
    }
    // A chosen order is always used; day and month are never swapped silently.
    assert_eq!(dates(Some(Mdy), "22/11/2026"), Err(Reason::NoSuchDay));
    assert_eq!(dates(Some(Ymd), "01/02/2026"), Err(Reason::DateOrderNeeded));
    assert!(ambiguous_date(" 01/02/2026 ") && !ambiguous_date("05/05/2026") && !ambiguous_date("01.02.2026"));
}

#[test]
fn a_column_shows_its_order() {
    let guess = |texts: &[&str]| {
        let mut guess = DateOrderGuess::default();
        texts.iter().for_each(|text| guess.observe(text));
        (guess.order(), guess.needs_asking())
    };
    assert_eq!(guess(&["01/02/2026", "22/11/2026", "", "abc"]), (Some(DateOrder::Dmy), false));
    assert_eq!(guess(&["01/02/2026", "11/22/2026", "2026-01-01"]), (Some(DateOrder::Mdy), false));
    assert_eq!(guess(&["99/02/03", "01/02/03"]), (Some(DateOrder::Ymd), false));
    assert_eq!(guess(&["01/02/2026", "03/04/2026"]), (None, true));
    assert_eq!(guess(&["01/02/2026", "22/11/2026", "11/22/2026"]), (None, true));
    assert_eq!(guess(&["2026-01-02", "x", "5 May 2020"]), (None, false));
}

#[test]
fn times() {
    texts(
        FieldType::Time,
        "09:30",
        &[
            "9:30",
            "09:30",
            "09:30:00",
            "9.30",
            "9:30 am",
            "9:30AM",
            "9:30 a.m.",
            "9h30",
            "9.30 Uhr",
            "٩:٣٠",
            "午前9:30",
            "9時30分",
            "09:30:00.000",
        ],
    );
    texts(FieldType::Time, "21:30", &["21:30", "9:30 pm", "9:30 p. m.", "下午9:30", "9:30 م"]);
    texts(FieldType::Time, "21:00", &["9 pm", "21h", "21 Uhr", "9PM"]);
    texts(FieldType::Time, "00:00", &["0:00", "12:00 AM", "12 am"]);
    texts(FieldType::Time, "12:05", &["12:05 pm", "12:05"]);
    texts(FieldType::Time, "09:30:15", &["9:30:15", "09.30.15", "9:30:15 AM"]);
    refused(
        FieldType::Time,
        Reason::NotATime,
        &[
            "24:00",
            "9:60",
            "9",
            "930",
            "0930",
            "13:00 pm",
            "9:30:61",
            "9:30:15.5",
            "0.5",
            "9.3",
            "abc",
            "9:3x",
            "9:30 xm",
            "1:2:3:4",
            ":30",
            "009:30",
        ],
    );
}
