//! Chats in the forms and languages of many locales.

use crate::entries;

/// Checks two entries, of 15 January 2024, 21:41, and of the next morning, as they are written in a locale.
fn check(locale: &str, lines: [&str; 2]) {
    let read = entries(&lines.join("\n"));
    assert_eq!(read, ["2024-01-15 21:41:00 Ana: x", "2024-01-16 08:05:00 Ana: y"], "{locale}: {lines:?}");
}

#[test]
fn stamps_of_many_locales() {
    for (locale, lines) in [
        ("en-US, new", ["1/15/24, 9:41\u{202f}PM - Ana: x", "1/16/24, 8:05\u{202f}AM - Ana: y"]),
        ("en-US, iOS", ["[1/15/24, 9:41:00\u{202f}PM] Ana: x", "[1/16/24, 8:05:00\u{202f}AM] Ana: y"]),
        ("en-AU", ["15/1/24, 9:41\u{202f}pm - Ana: x", "16/1/24, 8:05\u{202f}am - Ana: y"]),
        ("en-CA", ["2024-01-15, 9:41\u{202f}p.m. - Ana: x", "2024-01-16, 8:05\u{202f}a.m. - Ana: y"]),
        ("es", ["15/1/24, 21:41 - Ana: x", "16/1/24, 8:05 - Ana: y"]),
        ("es-MX", ["15/01/24, 9:41\u{a0}p.\u{a0}m. - Ana: x", "16/01/24, 8:05\u{a0}a.\u{a0}m. - Ana: y"]),
        (
            "es-CO",
            ["15/1/2024, 9:41\u{202f}p.\u{202f}m. - Ana: x", "16/1/2024, 8:05\u{202f}a.\u{202f}m. - Ana: y"],
        ),
        ("de", ["15.01.24, 21:41 - Ana: x", "16.01.24, 08:05 - Ana: y"]),
        ("fr", ["15/01/2024 à 21:41 - Ana: x", "16/01/2024 à 08:05 - Ana: y"]),
        ("fr-CA", ["2024-01-15 21 h 41 - Ana: x", "2024-01-16 08 h 05 - Ana: y"]),
        ("nl", ["15-01-2024 21:41 - Ana: x", "16-01-2024 08:05 - Ana: y"]),
        ("da", ["15.01.2024 21.41 - Ana: x", "16.01.2024 08.05 - Ana: y"]),
        ("fi", ["15.1.2024 klo 21.41 - Ana: x", "16.1.2024 klo 8.05 - Ana: y"]),
        ("sv", ["2024-01-15 21:41 - Ana: x", "2024-01-16 08:05 - Ana: y"]),
        ("hu", ["2024. 01. 15. 21:41 - Ana: x", "2024. 01. 16. 8:05 - Ana: y"]),
        ("bg", ["15.01.24 г., 21:41 ч. - Ana: x", "16.01.24 г., 8:05 ч. - Ana: y"]),
        ("el", ["15/1/24, 9:41 μ.μ. - Ana: x", "16/1/24, 8:05 π.μ. - Ana: y"]),
        ("tr", ["15.01.2024 21:41 - Ana: x", "16.01.2024 08:05 - Ana: y"]),
        ("vi", ["21:41, 15/01/2024 - Ana: x", "08:05, 16/01/2024 - Ana: y"]),
        ("id", ["15/01/24 21.41 - Ana: x", "16/01/24 08.05 - Ana: y"]),
        ("hi", ["15/01/24, 9:41 pm - Ana: x", "16/01/24, 8:05 am - Ana: y"]),
        ("hi, its digits", ["१५/१/२४, ९:४१ अपराह्न - Ana: x", "१६/१/२४, ८:०५ पूर्वाह्न - Ana: y"]),
        ("bn", ["১৫/১/২৪, ৯:৪১ PM - Ana: x", "১৬/১/২৪, ৮:০৫ AM - Ana: y"]),
        ("th", ["15/1/2567 21:41 - Ana: x", "16/1/2567 08:05 - Ana: y"]),
        ("th, iOS", ["[15/1/2567 BE, 21:41:00] Ana: x", "[16/1/2567 BE, 08:05:00] Ana: y"]),
        ("th, its digits", ["๑๕/๑/๒๕๖๗ ๒๑:๔๑ - Ana: x", "๑๖/๑/๒๕๖๗ ๐๘:๐๕ - Ana: y"]),
        ("ja", ["2024/01/15 21:41 - Ana: x", "2024/01/16 8:05 - Ana: y"]),
        ("ja, words", ["2024年1月15日 午後9:41 - Ana: x", "2024年1月16日 午前8:05 - Ana: y"]),
        ("ja, iOS", ["[2024/01/15 午後9:41:00] Ana: x", "[2024/01/16 午前8:05:00] Ana: y"]),
        ("ja, era", ["令和6年1月15日 21:41 - Ana: x", "令和6年1月16日 8:05 - Ana: y"]),
        ("zh-CN", ["2024/1/15 21:41 - Ana: x", "2024/1/16 08:05 - Ana: y"]),
        ("zh-CN, words", ["2024年1月15日 晚上9:41 - Ana: x", "2024年1月16日 上午8:05 - Ana: y"]),
        ("zh-TW", ["2024/1/15 下午9:41 - Ana: x", "2024/1/16 上午8:05 - Ana: y"]),
        ("zh-TW, era", ["113/1/15 21:41 - Ana: x", "113/1/16 08:05 - Ana: y"]),
        ("zh-TW, era by name", ["民國113年1月15日 下午9:41 - Ana: x", "民國113年1月16日 上午8:05 - Ana: y"]),
        ("ko", ["2024. 1. 15. 오후 9:41 - Ana: x", "2024. 1. 16. 오전 8:05 - Ana: y"]),
        ("ko, words", ["2024년 1월 15일 오후 9:41 - Ana: x", "2024년 1월 16일 오전 8:05 - Ana: y"]),
        (
            "ar, its digits",
            ["١٥\u{200f}/١\u{200f}/٢٠٢٤، ٩:٤١ م - Ana: x", "١٦\u{200f}/١\u{200f}/٢٠٢٤، ٨:٠٥ ص - Ana: y"],
        ),
        (
            "ar, iOS",
            [
                "\u{200f}[15\u{200f}/1\u{200f}/2024، 9:41:00 م] Ana: x",
                "\u{200f}[16\u{200f}/1\u{200f}/2024، 8:05:00 ص] Ana: y",
            ],
        ),
        ("fa, its digits", ["۲۰۲۴/۱/۱۵،\u{200f} ۲۱:۴۱ - Ana: x", "۲۰۲۴/۱/۱۶،\u{200f} ۸:۰۵ - Ana: y"]),
        ("fa, its calendar", ["۱۴۰۲/۱۰/۲۵،\u{200f} ۲۱:۴۱ - Ana: x", "۱۴۰۲/۱۰/۲۶،\u{200f} ۸:۰۵ - Ana: y"]),
        ("fa, Latin digits", ["1402/10/25، 21:41 - Ana: x", "1402/10/26، 8:05 - Ana: y"]),
        (
            "ar-SA, its calendar",
            ["٣\u{200f}/٧\u{200f}/١٤٤٥ هـ، ٩:٤١ م - Ana: x", "٤\u{200f}/٧\u{200f}/١٤٤٥ هـ، ٨:٠٥ ص - Ana: y"],
        ),
        ("he", ["15.1.2024, 21:41 - Ana: x", "16.1.2024, 8:05 - Ana: y"]),
        ("he, iOS", ["[15.1.2024, 21:41:00] \u{200f}Ana: x", "[16.1.2024, 8:05:00] \u{200f}Ana: y"]),
        ("pt-BR", ["15/01/2024 21:41 - Ana: x", "16/01/2024 08:05 - Ana: y"]),
        ("pt-BR, old", ["15/01/24 21:41 - Ana: x", "16/01/24 08:05 - Ana: y"]),
        ("ru", ["15.01.2024, 21:41 - Ana: x", "16.01.2024, 08:05 - Ana: y"]),
        ("names of months", ["15 Jan 2024, 9:41 PM - Ana: x", "16 Jan 2024, 8:05 AM - Ana: y"]),
        ("pt, names of months", ["15 de jan. de 2024 21:41 - Ana: x", "16 de jan. de 2024 08:05 - Ana: y"]),
        ("no space", ["15/01/2024,21:41 - Ana: x", "16/01/2024,08:05 - Ana: y"]),
        ("en dash", ["15/01/2024, 21:41 – Ana: x", "16/01/2024, 08:05 – Ana: y"]),
        (
            "marks everywhere",
            [
                "\u{200e}15/01/2024, 21:41 - \u{202a}Ana\u{202c}: x",
                "\u{200e}16/01/2024, 08:05 - \u{2068}Ana\u{2069}: y",
            ],
        ),
        ("full width", ["２０２４/０１/１５ ２１:４１ - Ana: x", "２０２４/０１/１６ ０８:０５ - Ana: y"]),
    ] {
        check(locale, lines);
    }
}

#[test]
fn phrases_for_omitted_media_in_many_languages() {
    let mut wrong = Vec::new();
    for phrase in [
        "<Media omitted>",
        "<Medien ausgeschlossen>",
        "<Multimedia omitido>",
        "<Médias omis>",
        "<Mídia oculta>",
        "<Ficheiro não revelado>",
        "<Media omessi>",
        "<Media weggelaten>",
        "<Media udeladt>",
        "<Medie utelämnat>",
        "<Utelatte medier>",
        "<Media jätettiin pois>",
        "<pominięto multimedia>",
        "<Média vynechány>",
        "<Hiányzó médiafájl>",
        "<Fișiere media omise>",
        "<Без медиафайлов>",
        "<Пропущено медіа>",
        "<Без мултимедия>",
        "<Εξαιρέθηκε το πολυμέσο>",
        "<Medya dahil edilmedi>",
        "<Media tidak disertakan>",
        "<Media diabaikan>",
        "<Đã bỏ qua phương tiện>",
        "<省略多媒体文件>",
        "<已忽略多媒體檔>",
        "<メディアなし>",
        "<メディアは含まれていません>",
        "<미디어 파일을 제외한 내용>",
        "<미디어 파일 생략>",
        "<تم استبعاد الوسائط>",
        "<رسانه حذف شد>",
        "<המדיה לא נכללה>",
        "<מדיה הושמטה>",
        "<मीडिया छोड़ा गया>",
        "<ไม่รวมสื่อ>",
    ] {
        let read = entries(&format!("15/01/2024, 21:41 - Ana: {phrase}\n16/01/2024, 21:41 - Ana: y"));
        let expected = format!("2024-01-15 21:41:00 Ana []: {phrase}");
        wrong.extend(read.into_iter().next().filter(|entry| *entry != expected));
    }
    for phrase in [
        "image omitted",
        "video omitted",
        "audio omitted",
        "sticker omitted",
        "GIF omitted",
        "document omitted",
        "Contact card omitted",
        "Bild weggelassen",
        "Audio weggelassen",
        "imagen omitida",
        "sticker omitido",
        "image absente",
        "vidéo absente",
        "imagem ocultada",
        "figurinha omitida",
        "immagine omessa",
        "afbeelding weggelaten",
        "bild utelämnad",
        "изображение отсутствует",
        "görüntü dahil edilmedi",
        "画像は含まれていません",
        "이미지 생략됨",
        "图像已忽略",
        "圖片已略去",
        "تم استبعاد الصورة",
        "تصویر حذف شد",
        "התמונה הושמטה",
        "gambar tidak disertakan",
        "pominięto obraz",
    ] {
        let read =
            entries(&format!("[15.01.24, 21:41:07] Ana: \u{200e}{phrase}\n[16.01.24, 21:41:07] Bo: y"));
        let expected = format!("2024-01-15 21:41:07 Ana []: {phrase}");
        wrong.extend(read.into_iter().next().filter(|entry| *entry != expected));
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn a_line_as_long_as_the_file() {
    let long = "word ".repeat(400_000);
    let read = entries(&format!("15/01/2024, 21:41 - Ana: {long}\n16/01/2024, 08:05 - Ana: y"));
    assert_eq!(read.len(), 2);
    assert!(read.first().is_some_and(|entry| entry.len() > 1_999_000));
}
