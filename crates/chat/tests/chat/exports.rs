//! Whole chats of iOS and Android, and texts that are not chats.

use kith_chat::{ReadError, read};

use crate::{OPTIONS, entries};

#[test]
fn a_chat_of_ios() {
    let text = "\u{feff}[1/15/24, 9:41:07\u{202f}PM] Our group: \u{200e}Messages and calls are end-to-end encrypted.\n\
        [1/15/24, 9:41:08\u{202f}PM] Our group: \u{200e}You created group “Our group”\n\
        [1/15/24, 9:41:09\u{202f}PM] Ana: \u{200e}Ana changed the subject to “Our: group”\n\
        [1/15/24, 9:42:00\u{202f}PM] Ana: hello\n\
        and more\n\n\
        \u{200e}[1/15/24, 9:43:00\u{202f}PM] Ana: \u{200e}<attached: 00000012-PHOTO-2024-01-15-21-43-00.jpg>\n\
        [1/15/24, 9:44:00\u{202f}PM] Bo: \u{200e}image omitted\n\
        [1/16/24, 12:00:00\u{202f}AM] Bo: \u{200e}This message was deleted.\n\
        [1/16/24, 12:01:00\u{202f}PM] \u{202a}+49 1512 3456789\u{202c}: hm \u{200e}<This message was edited>\n";
    let expected = [
        "2024-01-15 21:41:07 -: Messages and calls are end-to-end encrypted.",
        "2024-01-15 21:41:08 -: You created group “Our group”",
        "2024-01-15 21:41:09 -: Ana changed the subject to “Our: group”",
        "2024-01-15 21:42:00 Ana: hello\nand more",
        "2024-01-15 21:43:00 Ana [00000012-PHOTO-2024-01-15-21-43-00.jpg]: ",
        "2024-01-15 21:44:00 Bo []: image omitted",
        "2024-01-16 00:00:00 Bo: This message was deleted.",
        "2024-01-16 12:01:00 +4915123456789: hm <This message was edited>",
    ];
    assert_eq!(entries(text), expected);
    assert_eq!(entries(&text.replace('\n', "\r\n").replace("\r\n", "\n")), expected);
}

#[test]
fn a_chat_of_two_on_ios() {
    let text = "[15.01.24, 21:41:07] Ana: \u{200e}Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.\n\
        [15.01.24, 21:42:07] Ana: hallo\n[15.01.24, 21:43:07] Ich: \u{200e}Verpasster Sprachanruf\n";
    assert_eq!(
        entries(text),
        [
            "2024-01-15 21:41:07 -: Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.",
            "2024-01-15 21:42:07 Ana: hallo",
            "2024-01-15 21:43:07 Ich: Verpasster Sprachanruf",
        ]
    );
}

#[test]
fn a_chat_of_android() {
    let text = "15/01/2024, 21:41 - Messages and calls are end-to-end encrypted.\n\
        15/01/2024, 21:41 - Ana changed the subject to \"Trip: plans\"\n\
        15/01/2024, 21:42 - Ana: IMG-20240115-WA0001.jpg (file attached)\nlook at this\n\
        16/01/2024, 09:00 - Bo: <Media omitted>\n\
        see 16/01/2024, 09:00 - Bo: said\n\
        16/01/2024, 09:01 - Bo:\n\
        16/01/2024, 09:02 - Ana: You deleted this message\n";
    assert_eq!(
        entries(text),
        [
            "2024-01-15 21:41:00 -: Messages and calls are end-to-end encrypted.",
            "2024-01-15 21:41:00 -: Ana changed the subject to \"Trip: plans\"",
            "2024-01-15 21:42:00 Ana [IMG-20240115-WA0001.jpg]: look at this",
            "2024-01-16 09:00:00 Bo []: <Media omitted>\nsee 16/01/2024, 09:00 - Bo: said",
            "2024-01-16 09:01:00 Bo: ",
            "2024-01-16 09:02:00 Ana: You deleted this message",
        ]
    );
}

#[test]
fn the_name_of_a_photo_shows_the_order() {
    let text =
        "02/01/2024, 21:42 - Ana: IMG-20240201-WA0001.jpg (file attached)\n03/01/2024, 21:42 - Ana: hi\n";
    assert_eq!(entries(text).last().unwrap(), "2024-03-01 21:42:00 Ana: hi");
    let without = text.replace("IMG-20240201-WA0001.jpg (file attached)", "hi");
    let error = read(&without, &OPTIONS).unwrap_err();
    let ReadError::DateOrderNeeded { example, .. } = error else { panic!("{error:?}") };
    assert_eq!(example, "02/01/2024, 21:42");
}

#[test]
fn lines_of_another_shape_are_text() {
    let text = "15/01/2024, 21:41 - Ana: they wrote\n[14/01/2024, 10:00:00] Bo: hi\n1/14/24, 9:00 PM - Cy: yo\n\
        15/01/2024, 21:42 - Ana: funny\n15/01/2024, 21:43 - Ana: right\n";
    assert_eq!(entries(text).len(), 3);
    assert!(entries(text)[0].ends_with("Cy: yo"));
    let pasted = "[14/01/2024, 10:00:00] Bo: hi\n".repeat(9);
    assert_eq!(
        entries(&format!("15/01/2024, 21:41 - Ana: they wrote\n{pasted}15/01/2024, 21:42 - Ana: ok\n")).len(),
        2
    );
}

#[test]
fn other_texts_are_not_chats() {
    for text in
        ["", "\n", "hello\nworld", "First name,Phone\nAna,+34612345678", "21:41 - Ana: hi", "[a] b: c"]
    {
        assert_eq!(read(text, &OPTIONS).unwrap_err(), ReadError::NotAChat, "{text}");
    }
}
