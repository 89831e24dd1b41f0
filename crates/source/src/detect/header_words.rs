//! The words by which the headers of a file of contacts are recognised, in many languages.
//!
//! They only serve to distinguish a header from data, not to find out which field a header means.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use kith_text::fold::header_key;

/// [`HEADERS`] in the form in which they are compared.
static KEYS: LazyLock<FxHashSet<String>> =
    LazyLock::new(|| HEADERS.split_whitespace().map(header_key).collect());

/// Whole headers in lower case and without spaces: English; the languages of western, northern, central and
/// eastern Europe; Turkish, Vietnamese, Indonesian; languages in other scripts.
const HEADERS: &str = "
name firstname lastname middlename fullname displayname givenname familyname surname forename
nickname title prefix suffix phone phonenumber mobile mobilephone mobilenumber cell cellphone
telephone tel whatsapp whatsappnumber fax pager email emailaddress mail group groups groupname label
labels tags categories category street address city town state province region zip zipcode postcode
postalcode country company organization organisation jobtitle department birthday birthdate
dateofbirth dob notes note comment comments remarks website url gender starred id contact

vorname nachname anrede telefon telefonnummer rufnummer handy handynummer mobil mobiltelefon
mobilnummer strasse straße hausnummer ort stadt plz postleitzahl land bundesland firma geburtstag
geburtsdatum gruppe gruppen gruppenname notiz notizen bemerkung emailadresse adresse

nom prénom prenom nomdefamille nomcomplet téléphone portable numérodetéléphone courriel adresseemail
rue ville codepostal pays société entreprise groupe groupes datedenaissance anniversaire remarques

nombre nombrecompleto apellido apellidos teléfono telefono móvil movil celular correo
correoelectrónico dirección direccion calle ciudad estado provincia códigopostal codigopostal país
pais empresa grupo grupos notas cumpleaños fechadenacimiento nome nomecompleto sobrenome apelido
telefone telemóvel telemovel endereço rua cidade cep aniversário observações cognome cellulare
indirizzo via città citta cap paese nazione azienda gruppo gruppi compleanno datadinascita note

voornaam achternaam naam telefoon telefoonnummer mobiel straat plaats stad woonplaats bedrijf groep
geboortedatum opmerkingen förnamn efternamn namn telefonnr mobiltelefon epost gata postnummer grupp
fornavn etternavn efternavn navn mobilnummer gate poststed gade vej by etunimi sukunimi nimi puhelin
puhelinnumero matkapuhelin sähköposti osoite kaupunki maa

imię imie nazwisko imięinazwisko nazwa numertelefonu komórka ulica miasto kodpocztowy kraj grupa
grupy uwagi notatki jméno jmeno příjmení prijmeni ulice město mesto psč země skupina poznámka meno
priezvisko keresztnév vezetéknév név telefonszám mobilszám cím utca város irányítószám ország
csoport megjegyzés prenume nume adresa adresă oraș judet țară ime prezime priimek grad država
mobitel

ad adı isim soyad soyadı soyisim adsoyad adısoyadı ceptelefonu cep eposta adres şehir sehir ilçe
ülke grup doğumtarihi tên họ họtên họvàtên sốđiệnthoại điệnthoại địachỉ thànhphố quốcgia nhóm ghichú
nama namadepan namabelakang telepon nomortelepon hp alamat kota negara

имя фамилия отчество фио телефон мобильный мобильныйтелефон номертелефона номер почта эл.почта
электроннаяпочта адрес улица город область индекс страна группа группы компания организация
должность деньрождения датарождения примечание примечания заметки комментарий ім'я імя прізвище
пошта місто країна група примітки име град държава бележки презиме држава

όνομα επώνυμο επίθετο ονοματεπώνυμο τηλέφωνο κινητό διεύθυνση πόλη χώρα ομάδα σημειώσεις שם שםפרטי
שםמשפחה שםמלא טלפון נייד טלפוןנייד דואל דוא\"ל כתובת רחוב עיר מיקוד מדינה קבוצה הערות الاسم اسم
الاسمالأول اسمالعائلة الاسمالكامل اللقب الهاتف هاتف رقمالهاتف الجوال جوال الموبايل البريد
البريدالإلكتروني العنوان الشارع المدينة الدولة البلد المجموعة ملاحظات نام نامخانوادگی تلفن موبایل
شماره ایمیل آدرس شهر کشور گروه

姓名 名字 姓 名 姓氏 电话 电话号码 手机 手机号 手机号码 联系电话 邮箱 电子邮件 电子邮箱 地址 街道 城市 省 省份 邮编 邮政编码 国家 公司 部门 职位 生日 备注 分组 群组 電話
電話號碼 手機 手機號碼 行動電話 聯絡電話 電子郵件 電郵 信箱 街道地址 郵遞區號 國家 群組 備註 部門 職稱 氏名 名前 お名前 姓名（漢字） フリガナ ふりがな 電話番号 携帯 携帯電話
携帯番号 メール メールアドレス eメール 住所 番地 市区町村 都道府県 郵便番号 国 会社 会社名 部署 役職 誕生日 生年月日 グループ 備考 メモ 이름 성명 성 성함 전화 전화번호 휴대폰
휴대전화 핸드폰 연락처 이메일 메일 전자우편 주소 도시 시 도 우편번호 국가 회사 회사명 부서 직책 생일 생년월일 그룹 메모 비고

नाम पहलानाम उपनाम फ़ोन फोन मोबाइल ईमेल पता शहर राज्य देश समूह নাম ফোন মোবাইল ইমেইল ঠিকানা শহর பெயர்
தொலைபேசி கைபேசி மின்னஞ்சல் முகவரி ชื่อ นามสกุล ชื่อสกุล โทรศัพท์ เบอร์โทร มือถือ อีเมล ที่อยู่
จังหวัด ประเทศ กลุ่ม หมายเหตุ
";

/// Words that make a short text a header wherever in it they are (`E-mail 1 - Value`, `Primary phone`).
const WORDS: &str = "
name phone mobile email e-mail telephone address birthday street city country postal organization
company zip fax telefon handy mobil vorname nachname adresse nom prénom téléphone nombre apellido
teléfono nome telefone cellulare имя телефон фамилия telefoon
";

/// The maximum length of a header in characters.
const MAX_LENGTH: usize = 48;

/// Scores how much `cell` looks like a header: 2 if it is a known one, 1 if it contains a word of one.
pub(super) fn weight(cell: &str) -> usize {
    if known_header(cell) { 2 } else { usize::from(contains_word(cell)) }
}

/// Whether all of `cell` is a known header, apart from a number (`Phone 2`) or a mark (`Name *`, `Tel.:`).
pub(super) fn known_header(cell: &str) -> bool {
    let cell = cell.trim();
    if cell.is_empty() || cell.len() > MAX_LENGTH * 3 {
        return false;
    }
    let key = header_key(cell);
    let bare = key.trim_matches(|c: char| {
        c.is_ascii_digit() || matches!(c, '*' | ':' | '.' | '#' | '(' | ')' | '"' | '\'')
    });
    KEYS.contains(&key) || KEYS.contains(bare)
}

/// Whether a short text contains a word of a header.
fn contains_word(cell: &str) -> bool {
    let cell = cell.trim();
    if cell.is_empty() || cell.chars().count() > MAX_LENGTH || cell.contains('@') {
        return false;
    }
    let lower = cell.to_lowercase();
    let mut words = lower.split(|c: char| !(c.is_alphanumeric() || c == '-')).filter(|word| !word.is_empty());
    words.clone().count() <= 5 && words.any(|word| WORDS.split_whitespace().any(|known| known == word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_known_in_many_spellings_and_languages() {
        for header in [
            "First Name",
            "first_name",
            "PHONE 2",
            "E-mail",
            "Tel.:",
            "Telefonnummer",
            "Prénom",
            "Имя",
            "电话",
            "電話番号",
            "이름",
            "שם פרטי",
        ] {
            assert!(known_header(header), "{header}");
        }
        for header in ["E-mail 1 - Value", "Business Phone", "Home City"] {
            assert!(weight(header) > 0, "{header}");
        }
    }

    #[test]
    fn data_is_not_taken_for_a_header() {
        for cell in [
            "",
            "Ann",
            "+1 202 555 0123",
            "phone@example.com",
            "a note on how the name of the city came to be what it is today",
        ] {
            assert!(weight(cell) == 0, "{cell}");
        }
    }
}
