//! The program's phrases that matter, by the words that tell them in many languages. They are compared as search keys,
//! so without case and accents.

use crate::fold::search_key;

use super::attachment;
use super::marks::trim;

/// Of "image omitted", "<Media omitted>".
const OMITTED: &[&str] = &[
    "omitted",
    "weggelassen",
    "ausgeschlossen",
    "omitid",
    "oculta",
    "omis",
    "omess",
    "weggelaten",
    "utelamn",
    "utelatt",
    "udelad",
    "jatetty",
    "jatettiin",
    "pominiet",
    "vynech",
    "kihagy",
    "omise",
    "без медиа",
    "пропущ",
    "опущен",
    "не включен",
    "без мед",
    "пропуснат",
    "παραλειφθ",
    "παραλειπ",
    "dahil edilmedi",
    "eklenmedi",
    "disertakan",
    "diabaikan",
    "省略",
    "忽略",
    "未包含",
    "含まれていません",
    "생략",
    "제외",
    "استبعاد",
    "مستبعد",
    "ادراج",
    "حذف شد",
    "הושמט",
    "छोड़",
    "शामिल नहीं",
    "bo qua",
];
/// Of "(file attached)", "<attached: …>".
const ATTACHED: &[&str] = &[
    "attached",
    "angehangt",
    "anhang",
    "adjunt",
    "joint",
    "piece jointe",
    "anexad",
    "anexo",
    "allegat",
    "bijgevoegd",
    "bijlage",
    "bifogad",
    "vedlagt",
    "vedhaeft",
    "liite",
    "liitetty",
    "zalacz",
    "priloz",
    "csatol",
    "прикреп",
    "вложен",
    "прикач",
    "συνημμ",
    "επισυναπτ",
    "ekli",
    "ekle",
    "terlampir",
    "dilampirkan",
    "附件",
    "添付",
    "첨부",
    "مرفق",
    "ارفاق",
    "מצורף",
];
/// Of "This message was deleted", which a person did.
const DELETED: &[&str] = &[
    "deleted",
    "geloscht",
    "elimin",
    "supprim",
    "apagad",
    "apagou",
    "excluid",
    "cancellat",
    "verwijderd",
    "raderat",
    "slettet",
    "poistettu",
    "usuniet",
    "smazan",
    "torolt",
    "удал",
    "видал",
    "изтри",
    "διαγραφ",
    "silindi",
    "sildin",
    "dihapus",
    "删除",
    "刪除",
    "削除",
    "삭제",
    "حذف",
    "נמחק",
];
/// The message that was deleted; without it people are.
const MESSAGE: &[&str] = &[
    "message",
    "nachricht",
    "mensaje",
    "mensagem",
    "messaggi",
    "bericht",
    "meddelande",
    "melding",
    "besked",
    "viesti",
    "wiadomos",
    "zprav",
    "sprav",
    "uzenet",
    "сообщ",
    "повідомл",
    "съобщ",
    "μηνυμα",
    "mesaj",
    "pesan",
    "tin nhan",
    "消息",
    "訊息",
    "讯息",
    "メッセージ",
    "메시지",
    "رسالة",
    "پیام",
    "הודעה",
    "संदेश",
];
/// Of calls, places, polls and cards, which are a person's as well.
const SENT: &[&str] = &[
    "call",
    "anruf",
    "llamada",
    "appel",
    "chamada",
    "chiamata",
    "oproep",
    "звонок",
    "arama",
    "panggilan",
    "通话",
    "通話",
    "통화",
    "مكالمة",
    "שיחה",
    "location:",
    "standort:",
    "ubicacion:",
    "localis",
    "localiz",
    "posizione:",
    "locatie:",
    "poll:",
    "umfrage:",
    "encuesta:",
    "sondage",
    "enquete:",
    "sondaggio",
    "event:",
    "https://maps.",
    "contact card",
    "kontaktkarte",
    "view once",
];
/// Of "Messages and calls are end-to-end encrypted" and of changed security codes.
const ENCRYPTION: &[&str] = &[
    "end-to-end",
    "ende-zu-ende",
    "extremo a extremo",
    "bout en bout",
    "ponta a ponta",
    "eind-tot-eind",
    "andpunkt till",
    "ende-til-ende",
    "paasta paahan",
    "czone metoda end",
    "szyfrowan",
    "sifrovan",
    "vegpontok",
    "сквозн",
    "наскрізн",
    "от край до край",
    "uctan uca",
    "ujung ke ujung",
    "dau cuoi",
    "端到端",
    "端對端",
    "エンドツーエンド",
    "종단간",
    "종단 간",
    "تماما بين الطرفين",
    "بين الطرفين",
    "سرتاسر",
    "מקצה לקצה",
    "एंड-टू-एंड",
    "security code",
];

fn any(list: &[&str], key: &str) -> bool {
    list.iter().any(|phrase| key.contains(search_key(phrase).as_str()))
}

/// Whether the words say that something attached was left out of the export. `key` is a search key.
pub(super) fn omitted(key: &str) -> bool {
    any(OMITTED, key)
}

/// Whether the words say that a file is attached. `key` is a search key.
pub(super) fn attached(key: &str) -> bool {
    any(ATTACHED, key)
}

/// Whether the words tell of encryption. `key` is a search key.
pub(super) fn encryption(key: &str) -> bool {
    any(ENCRYPTION, key)
}

/// Whether a text that the program wrote stands for something a person did: sent a file, called, deleted a message.
pub(super) fn of_person(text: &str) -> bool {
    let key = search_key(trim(text));
    // A sentence about encryption speaks of calls as well.
    if encryption(&key) {
        return false;
    }
    attachment::is_one(text) || any(DELETED, &key) && any(MESSAGE, &key) || any(SENT, &key)
}
