//! The phrases of WhatsApp that matter, recognised by words of many languages. They are compared as search keys, and so
//! without case and accents.

use std::sync::LazyLock;

use kith_text::fold::search_key;

use crate::marks::trim;

/// Words of phrases such as "image omitted" and "<Media omitted>".
static OMITTED: LazyLock<Vec<String>> = LazyLock::new(|| {
    folded(
        "omitted|weggelassen|ausgeschlossen|omitid|oculta|omis|omess|weggelaten|utelamn|utelatt|udelad|jatetty|\
     jatettiin|pominiet|vynech|kihagy|omise|без медиа|пропущ|опущен|не включен|без мед|пропуснат|παραλειφθ|\
     παραλειπ|dahil edilmedi|eklenmedi|disertakan|diabaikan|省略|忽略|未包含|含まれていません|생략|제외|استبعاد|مستبعد|ادراج|حذف شد|\
     הושמט|נכלל|छोड़|शामिल नहीं|bo qua|nao revelad|ocultad|hianyzo|εξαιρε|略去|なし|ไม่รวม|absent|отсутству|відсутн|\
     udeladt|без мулт",
    )
});
/// Words of phrases such as "(file attached)" and "<attached: …>".
static ATTACHED: LazyLock<Vec<String>> = LazyLock::new(|| {
    folded(
        "attached|angehangt|anhang|adjunt|joint|piece jointe|anexad|anexo|allegat|bijgevoegd|bijlage|bifogad|vedlagt|\
     vedhaeft|liite|liitetty|zalacz|priloz|csatol|прикреп|вложен|прикач|συνημμ|επισυναπτ|ekli|ekle|terlampir|\
     dilampirkan|附件|添付|첨부|مرفق|ارفاق|מצורף",
    )
});
/// Words for deleting, as in "This message was deleted".
static DELETED: LazyLock<Vec<String>> = LazyLock::new(|| {
    folded(
        "deleted|geloscht|elimin|supprim|apagad|apagou|excluid|cancellat|verwijderd|raderat|slettet|poistettu|\
     usuniet|smazan|torolt|удал|видал|изтри|διαγραφ|silindi|sildin|dihapus|删除|刪除|削除|삭제|حذف|נמחק",
    )
});
/// Words for a message. Without one of them, it is not a message that was deleted but, for instance, a member of a group.
static MESSAGE: LazyLock<Vec<String>> = LazyLock::new(|| {
    folded(
        "message|nachricht|mensaje|mensagem|messaggi|bericht|meddelande|melding|besked|viesti|wiadomos|zprav|sprav|\
     uzenet|сообщ|повідомл|съобщ|μηνυμα|mesaj|pesan|tin nhan|消息|訊息|讯息|メッセージ|메시지|رسالة|پیام|הודעה|संदेश",
    )
});
/// Words of phrases for calls, places, polls and cards that a person sent.
static SENT: LazyLock<Vec<String>> = LazyLock::new(|| {
    folded(
        "call|anruf|llamada|appel|chamada|chiamata|oproep|звонок|arama|panggilan|通话|通話|통화|مكالمة|שיחה|location:|\
     standort:|ubicacion:|localis|localiz|posizione:|locatie:|poll:|umfrage:|encuesta:|sondage|enquete:|\
     sondaggio|event:|https://maps.|contact card|kontaktkarte|view once",
    )
});
/// Words of phrases such as "Messages and calls are end-to-end encrypted" and "Your security code changed".
static ENCRYPTION: LazyLock<Vec<String>> = LazyLock::new(|| {
    folded(
        "end-to-end|ende-zu-ende|extremo a extremo|bout en bout|ponta a ponta|eind-tot-eind|andpunkt till|\
     ende-til-ende|paasta paahan|czone metoda end|szyfrowan|sifrovan|vegpontok|сквозн|наскрізн|от край до край|\
     uctan uca|ujung ke ujung|dau cuoi|端到端|端對端|エンドツーエンド|종단간|종단 간|تماما بين الطرفين|بين الطرفين|سرتاسر|מקצה לקצה|\
     एंड-टू-एंड|security code",
    )
});

/// How much of a text is looked at, in characters. The phrases of WhatsApp are short.
const REACH: usize = 200;

fn folded(phrases: &str) -> Vec<String> {
    phrases.split('|').map(search_key).collect()
}

fn any(list: &[String], key: &str) -> bool {
    list.iter().any(|phrase| key.contains(phrase.as_str()))
}

/// The beginning of a text, as a search key for the functions below.
pub(crate) fn key(text: &str) -> String {
    let text = trim(text);
    let end = text.char_indices().nth(REACH).map_or(text.len(), |(at, _)| at);
    search_key(text.get(..end).unwrap_or_default())
}

/// Whether the words say that something attached was left out of the export. `key` is a search key.
pub(crate) fn omitted(key: &str) -> bool {
    any(&OMITTED, key)
}

/// Whether the words say that a file is attached. `key` is a search key.
pub(crate) fn attached(key: &str) -> bool {
    any(&ATTACHED, key)
}

/// Whether the words speak of encryption. `key` is a search key.
pub(crate) fn encryption(key: &str) -> bool {
    any(&ENCRYPTION, key)
}

/// Whether the words say that a person deleted a message. `key` is a search key.
pub(crate) fn deleted_message(key: &str) -> bool {
    any(&DELETED, key) && any(&MESSAGE, key)
}

/// Whether the words stand for a call, a place, a poll or a card that a person sent. `key` is a search key.
pub(crate) fn sent(key: &str) -> bool {
    any(&SENT, key)
}
