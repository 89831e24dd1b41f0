//! The program's phrases that matter, by the words that tell them in many languages. They are compared as search keys,
//! so without case and accents.

use std::sync::LazyLock;

use kith_text::fold::search_key;

use super::attachment;
use super::marks::trim;

/// Of "image omitted", "<Media omitted>".
static OMITTED: LazyLock<Vec<String>> = LazyLock::new(|| {
    folded(
        "omitted|weggelassen|ausgeschlossen|omitid|oculta|omis|omess|weggelaten|utelamn|utelatt|udelad|jatetty|\
     jatettiin|pominiet|vynech|kihagy|omise|без медиа|пропущ|опущен|не включен|без мед|пропуснат|παραλειφθ|\
     παραλειπ|dahil edilmedi|eklenmedi|disertakan|diabaikan|省略|忽略|未包含|含まれていません|생략|제외|استبعاد|مستبعد|ادراج|حذف شد|\
     הושמט|נכלל|छोड़|शामिल नहीं|bo qua|nao revelad|ocultad|hianyzo|εξαιρε|略去|なし|ไม่รวม|absent|отсутству|відсутн|\
     udeladt|без мулт",
    )
});
/// Of "(file attached)", "<attached: …>".
static ATTACHED: LazyLock<Vec<String>> = LazyLock::new(|| {
    folded(
        "attached|angehangt|anhang|adjunt|joint|piece jointe|anexad|anexo|allegat|bijgevoegd|bijlage|bifogad|vedlagt|\
     vedhaeft|liite|liitetty|zalacz|priloz|csatol|прикреп|вложен|прикач|συνημμ|επισυναπτ|ekli|ekle|terlampir|\
     dilampirkan|附件|添付|첨부|مرفق|ارفاق|מצורף",
    )
});
/// Of "This message was deleted", which a person did.
static DELETED: LazyLock<Vec<String>> = LazyLock::new(|| {
    folded(
        "deleted|geloscht|elimin|supprim|apagad|apagou|excluid|cancellat|verwijderd|raderat|slettet|poistettu|\
     usuniet|smazan|torolt|удал|видал|изтри|διαγραφ|silindi|sildin|dihapus|删除|刪除|削除|삭제|حذف|נמחק",
    )
});
/// The message that was deleted; without it people are.
static MESSAGE: LazyLock<Vec<String>> = LazyLock::new(|| {
    folded(
        "message|nachricht|mensaje|mensagem|messaggi|bericht|meddelande|melding|besked|viesti|wiadomos|zprav|sprav|\
     uzenet|сообщ|повідомл|съобщ|μηνυμα|mesaj|pesan|tin nhan|消息|訊息|讯息|メッセージ|메시지|رسالة|پیام|הודעה|संदेश",
    )
});
/// Of calls, places, polls and cards, which are a person's as well.
static SENT: LazyLock<Vec<String>> = LazyLock::new(|| {
    folded(
        "call|anruf|llamada|appel|chamada|chiamata|oproep|звонок|arama|panggilan|通话|通話|통화|مكالمة|שיחה|location:|\
     standort:|ubicacion:|localis|localiz|posizione:|locatie:|poll:|umfrage:|encuesta:|sondage|enquete:|\
     sondaggio|event:|https://maps.|contact card|kontaktkarte|view once",
    )
});
/// Of "Messages and calls are end-to-end encrypted" and of changed security codes.
static ENCRYPTION: LazyLock<Vec<String>> = LazyLock::new(|| {
    folded(
        "end-to-end|ende-zu-ende|extremo a extremo|bout en bout|ponta a ponta|eind-tot-eind|andpunkt till|\
     ende-til-ende|paasta paahan|czone metoda end|szyfrowan|sifrovan|vegpontok|сквозн|наскрізн|от край до край|\
     uctan uca|ujung ke ujung|dau cuoi|端到端|端對端|エンドツーエンド|종단간|종단 간|تماما بين الطرفين|بين الطرفين|سرتاسر|מקצה לקצה|\
     एंड-टू-एंड|security code",
    )
});

/// How much of a text is looked at, in characters: the program's phrases are short.
const REACH: usize = 200;

fn folded(phrases: &str) -> Vec<String> {
    phrases.split('|').map(search_key).collect()
}

fn any(list: &[String], key: &str) -> bool {
    list.iter().any(|phrase| key.contains(phrase.as_str()))
}

/// The beginning of a text, as [`encryption`] and the others compare it.
pub(super) fn key(text: &str) -> String {
    let text = trim(text);
    let end = text.char_indices().nth(REACH).map_or(text.len(), |(at, _)| at);
    search_key(text.get(..end).unwrap_or_default())
}

/// Whether the words say that something attached was left out of the export. `key` is a search key.
pub(super) fn omitted(key: &str) -> bool {
    any(&OMITTED, key)
}

/// Whether the words say that a file is attached. `key` is a search key.
pub(super) fn attached(key: &str) -> bool {
    any(&ATTACHED, key)
}

/// Whether the words tell of encryption. `key` is a search key.
pub(super) fn encryption(key: &str) -> bool {
    any(&ENCRYPTION, key)
}

/// Whether a text that the program wrote stands for something a person did: sent a file, called, deleted a message.
pub(super) fn of_person(text: &str) -> bool {
    let key = key(text);
    // A sentence about encryption speaks of calls as well.
    if encryption(&key) {
        return false;
    }
    attachment::is_one(text) || any(&DELETED, &key) && any(&MESSAGE, &key) || any(&SENT, &key)
}
