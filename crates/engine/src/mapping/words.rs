//! The words in headers: the names of each field in spreadsheets and address books of many languages.
//!
//! Spellings are separated by `|` and compared by `header::key`, which ignores case, accents, spaces and
//! punctuation.

/// The content of a column according to its header.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Base {
    First,
    Last,
    /// A full name or, in some languages, the family name.
    Name,
    /// The display name of the contact, which may be a person or a company.
    Shown,
    Nickname,
    Company,
    Phone,
    Mobile,
    CompanyPhone,
    Email,
    Groups,
    /// The groups in Outlook exports, separated by `;`.
    Categories,
    Street,
    /// A street, or a complete address if there is also a column for the street.
    Address,
    PoBox,
    /// The second line of an address in Google exports.
    Extended,
    /// A complete address in one text.
    Formatted,
    /// The number of a house, which belongs to the line of its street.
    HouseNumber,
    /// A flat, a floor or another part of a building: a line of its own.
    Unit,
    City,
    /// A part of a city. It stands in for a missing city.
    Suburb,
    State,
    /// A part of a state. It stands in for a missing state.
    County,
    /// The code of a state, beside which the name of the state is often written.
    StateCode,
    Zip,
    Country,
    /// The code of a country: of the address, or of the phone beside it.
    CountryCode,
    Starred,
}

/// The kind of a phone, email or address, of which a contact can have several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Usage {
    Plain,
    Mobile,
    Primary,
    Mailing,
    Home,
    Work,
    Billing,
    Shipping,
    Other,
}

/// The headers without a qualifier.
pub(crate) const BASES: &[(Base, &str)] = &[
    (
        Base::First,
        "first name|given name|given names|forename|first names|1st name|first|fname|christian name|vorname|rufname|nombre|nombres|\
         nombre de pila|primer nombre|prénom|prénoms|prénom usuel|nome|primeiro nome|nome próprio|imię|\
         voornaam|roepnaam|förnamn|fornavn|etunimi|имя|ім'я|jméno|křestní jméno|meno|keresztnév|utónév|\
         prenume|ad|adı|isim|όνομα|名|名字|下の名前|이름|الاسم الأول|ime|име|שם פרטי|نام|पहला नाम|ชื่อ|tên|nama depan",
    ),
    (
        Base::Last,
        "last name|surname|family name|family names|surnames|last names|2nd name|last|lname|nachname|familienname|zuname|apellido|apellidos|\
         primer apellido|nom de famille|cognome|sobrenome|apelido|último nome|nazwisko|achternaam|\
         familienaam|efternamn|etternavn|efternavn|sukunimi|фамилия|прізвище|příjmení|priezvisko|\
         vezetéknév|családnév|soyad|soyadı|soyisim|επώνυμο|姓|苗字|名字(姓)|성|اسم العائلة|الاسم الأخير|اللقب|\
         שם משפחה|نام خانوادگی|उपनाम|นามสกุล|họ|nama belakang|prezime|姓氏|фамилно име|cognoms",
    ),
    (
        Base::Name,
        "name|names|full name|contact name|person name|your name|employee name|attendee name|customer name|client name|\
         member name|guest name|student name|patient name|passenger name|buyer name|recipient name|participant|\
         participant name|lead name|subscriber name|saved name|contact|client|customer|person|attendee|fn|name surname|first and last name|first name last name|\
         vollständiger name|vor und nachname|vorname nachname|ansprechpartner|nom|nom complet|\
         nom et prénom|nom prénom|nombre completo|nombre y apellidos|nombre y apellido|nome completo|\
         nome e cognome|nome e sobrenome|nominativo|imię i nazwisko|naam|volledige naam|namn|navn|nimi|\
         фио|полное имя|піб|celé jméno|teljes név|név|nume|nume complet|ad soyad|adı soyadı|\
         ονοματεπώνυμο|氏名|名前|お名前|姓名|联系人|聯絡人|성명|성함|الاسم|الاسم الكامل|שם|שם מלא|نام کامل|नाम|पूरा नाम|\
         ชื่อ-นามสกุล|họ và tên|họ tên|nama|nama lengkap",
    ),
    (
        Base::Shown,
        "display name|file as|public name|profile name|anzeigename|speichern unter|nom affiché|nombre para mostrar|\
         nome visualizzato",
    ),
    (Base::Nickname, "nickname|nick name|nick|spitzname|apodo|surnom|soprannome|alias"),
    (
        Base::Company,
        "company|company name|organization|organisation|organization name|organisation name|\
         organization 1 - name|business name|employer|firma|firmenname|unternehmen|organisation/firma|\
         empresa|compañía|société|entreprise|azienda|società|bedrijf|företag|компания|организация|会社|会社名|\
         公司|회사|الشركة",
    ),
    (
        Base::Phone,
        "phone|phone number|phone no|phone #|phones|telephone|telephone number|tel|tel no|tel number|\
         contact number|contact no|msisdn|phone value|e164|telefon|telefonnummer|telefonnr|tel nr|\
         rufnummer|teléfono|número de teléfono|teléfonos|téléphone|numéro de téléphone|n° de téléphone|\
         telefono|numero di telefono|numero telefono|telefone|número de telefone|numer telefonu|\
         nr telefonu|telefoon|telefoonnummer|puhelin|puhelinnumero|телефон|номер телефона|номер телефону|\
         telefonní číslo|telefónne číslo|telefonszám|număr de telefon|telefon numarası|τηλέφωνο|\
         αριθμός τηλεφώνου|電話|電話番号|电话|电话号码|電話號碼|전화|전화번호|الهاتف|هاتف|رقم الهاتف|طلفون|טלפון|מספר טלפון|\
         تلفن|شماره تلفن|फ़ोन|फोन|फ़ोन नंबर|โทรศัพท์|เบอร์โทร|เบอร์โทรศัพท์|điện thoại|số điện thoại|\
         telepon|nomor telepon|no telp",
    ),
    (
        Base::Mobile,
        "mobile|mobile phone|mobile number|mobile no|mobile tel|cell|cell phone|cell number|cellular|\
         cellular phone|cellphone number|iphone|whatsapp|whatsapp number|whatsapp phone|handy|\
         handynummer|mobil|mobiltelefon|mobilnummer|mobilfunk|mobilfunknummer|natel|móvil|teléfono móvil|\
         celular|teléfono celular|número de celular|portable|téléphone portable|téléphone mobile|gsm|\
         cellulare|telefono cellulare|telemóvel|telefone celular|komórka|telefon komórkowy|\
         numer komórkowy|mobiele telefoon|mobiel|mobiel nummer|mobieltje|matkapuhelin|мобильный|\
         мобильный телефон|сотовый|мобільний|мобільний телефон|mobilní telefon|mobilný telefón|\
         mobiltelefonszám|cep telefonu|κινητό|κινητό τηλέφωνο|携帯|携帯電話|携帯番号|携帯電話番号|手机|手机号|手机号码|手機|手機號碼|\
         行動電話|휴대폰|휴대전화|핸드폰|جوال|الجوال|رقم الجوال|موبايل|الموبايل|محمول|واتساب|נייד|טלפון נייד|موبایل|\
         شماره موبایل|मोबाइल|मोबाइल नंबर|มือถือ|di động|no hp|ponsel",
    ),
    (
        Base::CompanyPhone,
        "company main phone|company phone|telefon firma|teléfono principal de la compañía|\
         numéro principal société",
    ),
    (
        Base::Email,
        "email|e-mail|mail|email address|e-mail address|mail address|email id|email value|e-mail value|\
         e-mail-adresse|mailadresse|correo|correo electrónico|dirección de correo|\
         dirección de correo electrónico|courriel|adresse e-mail|adresse mail|adresse électronique|mél|\
         indirizzo e-mail|indirizzo mail|posta elettronica|endereço de e-mail|adres e-mail|e-mailadres|\
         e-postadress|e-post|epost|sähköposti|эл. почта|электронная почта|почта|адрес электронной почты|\
         імейл|електронна пошта|e-posta|e-posta adresi|eposta|ηλεκτρονικό ταχυδρομείο|メール|メールアドレス|eメール|\
         电子邮件|电子邮箱|邮箱|電子郵件|이메일|메일|البريد الإلكتروني|بريد إلكتروني|الإيميل|דוא\"ל|דואר אלקטרוני|ایمیل|\
         ईमेल|อีเมล|surel|thư điện tử",
    ),
    (
        Base::Groups,
        "groups|group|ryhmä|csoport|ομάδα|ομάδες|nhóm|กลุ่ม|category id|group name|group names|group membership|labels|label|tags|tag|category|lists|\
         distribution lists|gruppe|gruppen|gruppenname|grupo|grupos|nombre del grupo|etiquetas|groupe|\
         groupes|étiquettes|gruppo|gruppi|etichette|grupa|grupy|etykiety|groep|groepen|grupp|grupper|\
         группа|группы|метки|група|групи|skupina|skupiny|grup|gruplar|グループ|ラベル|组|分组|群组|群組|标签|그룹|المجموعة|\
         المجموعات|קבוצה|קבוצות|گروه|समूह",
    ),
    (
        Base::Categories,
        "categories|kategorien|kategorie|categorías|catégories|categorie|categorias|kategorier|категории",
    ),
    (
        Base::Street,
        "street|street address|street address line|carrer|vej|ulica i broj|gatenavn|đường|jalan|ถนน|ulice a číslo|\
         ulica i numer|street and number|street name|address line|street line|addressline|address street|\
         thoroughfare|straße|strasse|\
         straße und hausnummer|straße nr|calle|calle y número|rue|via|indirizzo via|rua|logradouro|ulica|\
         straat|straat en huisnummer|gata|gatuadress|gate|gade|katuosoite|улица|вулиця|ulice|utca|strada|\
         sokak|cadde|οδός|街道|番地|도로명|الشارع|רחוב|خیابان|सड़क",
    ),
    (
        Base::Address,
        "address|postal address|full address|complete address|addr|anschrift|adresse|postanschrift|dirección|domicilio|\
         adresse postale|indirizzo|endereço|morada|adres|adress|osoite|адрес|адреса|adresa|cím|διεύθυνση|\
         住所|地址|주소|العنوان|כתובת|آدرس|पता|ที่อยู่|địa chỉ|alamat",
    ),
    (
        Base::PoBox,
        "po box|p.o. box|post office box|postfach|apartado de correos|boîte postale|casella postale|postbus|\
         caixa postal",
    ),
    (Base::Formatted, "address formatted|formatted address"),
    (Base::Extended, "extended address|address extended address|address extended"),
    (
        Base::HouseNumber,
        "house number|house no|house nr|street number|street no|building number|hausnummer|hausnr|haus nr|\
         número de casa|número de portal|numero exterior|número exterior|numéro de rue|numéro de voie|\
         numero civico|civico|huisnummer|huisnummer toevoeging|toevoeging|hausnummernzusatz|hausnummerzusatz|huisnr|numer domu|nr domu|husnummer|husnr|gatunummer|talonumero|\
         номер дома|дом номер|číslo popisné|číslo domu|házszám|番地号|门牌号|門牌號|رقم المنزل|מספר בית",
    ),
    (
        Base::Unit,
        "apartment|apt|apt suite|apartment suite|suite|unit|unit number|flat|flat number|apartment number|supplemental address|nr mieszkania|\
         apt number|apt no|floor|building|building name|house name|adresszusatz|adresszusatz zeile|piso|puerta|numero interior|número interior|appartement|étage|\
         bâtiment|complément d'adresse|interno|scala|complemento|lokal|numer lokalu|nr lokalu|mieszkanie|квартира|корпус|byt|emelet|建物名|マンション名|\
         شقة|דירה",
    ),
    (
        Base::City,
        "city|town|grad|град|ciutat|by|poststed|municipality|city/town|town/city|suburb/city|city/suburb|city or town|locality|post town|ort|stadt|wohnort|gemeinde|ciudad|población|\
         localidad|municipio|ville|commune|localité|città|comune|località|cidade|município|miasto|\
         miejscowość|stad|plaats|woonplaats|postort|kaupunki|postitoimipaikka|город|місто|\
         населенный пункт|město|obec|mesto|város|település|oraș|localitate|şehir|ilçe|πόλη|市区町村|市|城市|도시|\
         시군구|المدينة|مدينة|עיר|شهر|शहर|เมือง|thành phố|kota",
    ),
    (
        Base::Suburb,
        "suburb|village|district|neighbourhood|neighborhood|borough|quarter|stadtteil|ortsteil|ortschaft|barrio|\
         colonia|quartier|arrondissement|frazione|quartiere|bairro|freguesia|wijk|dzielnica|stadsdel|bydel|\
         kaupunginosa|район|městská část|kerület|cartier|mahalle|συνοικία|町村|区|區|동|الحي|حي|שכונה|محله",
    ),
    (
        Base::County,
        "county|parish|landkreis|kreis|comté|condado|comarca|contea|concelho|powiat|okres|kommun|kommune",
    ),
    (
        Base::StateCode,
        "state code|province code|region code|state/province code|state abbreviation|state abbr|\
         código de provincia|code région",
    ),
    (
        Base::State,
        "state|canton|županija|oblast|emirate|il|도|state id|state/prov|state/region/province|state/province/region|province|region|state/province|state province|province/state|state/region|state name|\
         province name|county/state|state/county|county/province|county/region|state/territory|territory|\
         prefecture|bundesland|kanton|bundesland/kanton|provincia|estado|estado/provincia|\
         comunidad autónoma|département|région|province/état|état|regione|distrito|uf|województwo|\
         provincie|län|fylke|maakunta|область|регион|край|kraj|megye|județ|bölge|νομός|都道府県|省|省份|州|시도|\
         المحافظة|المنطقة|الولاية|מחוז|استان|राज्य|จังหวัด|tỉnh|provinsi",
    ),
    (
        Base::Zip,
        "zip|zip code|zipcode|postal code|postcode|postcode/zip|poštanski broj|poštna številka|пощенски код|поштански број|codi postal|mã bưu chính|post code|postalcode|zip/postal code|zip postal code|\
         postal/zip code|postal|pin code|pincode|eircode|plz|postleitzahl|código postal|cp|c.p.|\
         code postal|cap|codice postale|cep|código de endereçamento postal|kod pocztowy|postnummer|zip/postcode|zip/post code|post/zip code|postal zip code|postal or zip code|postnr|\
         postinumero|индекс|почтовый индекс|індекс|поштовий індекс|psč|směrovací číslo|irányítószám|\
         cod poștal|posta kodu|τκ|ταχυδρομικός κώδικας|郵便番号|邮编|邮政编码|郵遞區號|우편번호|الرمز البريدي|מיקוד|\
         کد پستی|पिन कोड|รหัสไปรษณีย์|mã bưu điện|kode pos",
    ),
    (
        Base::Country,
        "country|country id|država|държава|држава|country/region|country region|country/territory|country name|country of residence|nation|land|land/region|staat|país|\
         país/región|país/região|pays|pays/région|paese|paese/area geografica|nazione|stato|kraj/region|\
         państwo|maa|страна|страна/регион|країна|země|stát|krajina|ország|țară|ülke|χώρα|国|国名|国家|國家|국가|\
         나라|الدولة|البلد|ארץ|מדינה|کشور|देश|ประเทศ|quốc gia|negara",
    ),
    (
        Base::CountryCode,
        "country code|phone calling code|international code|international dialing code|country calling code|calling code|dial code|dialing code|dialling code|phone country|\
         phone country code|country code phone|mobile country code|phone code|phone prefix|country prefix|\
         international prefix|isd|isd code|intl code|int code|country iso|country iso code|iso country code|\
         country iso2|country code iso|countrycode|ländervorwahl|landesvorwahl|ländercode|landesvorwahlnummer|\
         prefijo|prefijo país|prefijo internacional|código de país|código país|indicatif|indicatif pays|\
         indicatif téléphonique|code pays|prefisso|prefisso internazionale|prefisso paese|codice paese|\
         código do país|ddi|landcode|landnummer|landnr|landskod|landekode|kod kraju|numer kierunkowy kraju|\
         numer kierunkowy|maatunnus|maakoodi|код страны|код країни|předvolba|kód země|predvoľba|országkód|\
         országhívó|prefix țară|cod țară|ülke kodu|κωδικός χώρας|国番号|国コード|国家代码|国家区号|國碼|국가번호|국가코드|\
         رمز الدولة|مفتاح الدولة|كود الدولة|קידומת|קידומת מדינה|کد کشور|देश कोड|รหัสประเทศ|mã quốc gia|kode negara",
    ),
    (
        Base::Starred,
        "starred|star|is starred|favorite|favourite|is favorite|favorit|favorito|favori|preferito",
    ),
];

/// The word for an address in the names of its parts: `Address - Home - Street`, `Primary Address City`.
pub(crate) const ADDRESS: &str = "address|postal address|addr|anschrift|adresse|dirección|domicilio|indirizzo|endereço|adres|adress|адрес|\
     adresa|住所|地址|주소|العنوان|כתובת";

/// Words for a line of an address, after which its number can stand.
pub(crate) const LINES: &str = "line|zeile|línea|ligne|linha|riga|lijn|linia|rad|linje";

/// Words for the person, which say nothing about the column: `Customer First Name`.
pub(crate) const PERSON: &str = "contact|customer|person|lead|member|subscriber|attendee|guest|patient|student|recipient|kunden|des kunden|\
     cliente|user|buyer|client|employee|profile|passenger|participant|your|properties|addresses|fields|attributes|\
     phones|emails|name|full name";

/// Words between a base and its qualifier: `Adresse de livraison`.
pub(crate) const CONNECTORS: &str = "de la|del|de|di|da|do|der|of|für|for|van";

/// Words that qualify a base before or after it. They also occur as labels of phones.
pub(crate) const KINDS: &[(Usage, &str)] = &[
    (
        Usage::Mobile,
        "mobile|mobil|cell|cellular|handy|whatsapp|iphone|móvil|celular|portable|cellulare|telemóvel|\
         komórkowy|mobiel|мобильный|сотовый|携帯|手机|手機|휴대폰|جوال|موبايل|נייד",
    ),
    (Usage::Primary, "primary|main|default|preferred|current|haupt|principal|principale|основной|główny"),
    (Usage::Mailing, "mailing|mail|postal|po|correspondence|korrespondenz|correspondencia|correspondance"),
    (
        Usage::Billing,
        "billing|bill|invoice|bill to|rechnungs|rechnung|facturation|facturación|fatturazione|facturatie|factuur|\
         faktura|fakturowania|cobrança|faturamento|請求先|账单|帳單",
    ),
    (
        Usage::Shipping,
        "shipping|ship|delivery|ship to|deliver to|liefer|versand|livraison|envío|entrega|spedizione|consegna|verzend|\
         bezorg|dostawy|leverans|levering|доставки|配送|お届け先|收货|送貨",
    ),
    (
        Usage::Home,
        "home|residential|residence|permanent|physical|personal|private|privat|zuhause|particular|casa|domicile|domicilio|personnel|privé|privée|\
         abitazione|residencial|domowy|thuis|hem|hjem|домашний|дом|自宅|家庭|住宅|집|المنزل|בית",
    ),
    (
        Usage::Work,
        "work|business|office|company|registered|legal|geschäftlich|arbeit|dienstlich|büro|trabajo|oficina|laboral|bureau|\
         travail|professionnel|professionnelle|lavoro|ufficio|trabalho|comercial|służbowy|werk|zakelijk|\
         arbete|arbejde|arbeid|рабочий|работа|勤務先|会社|工作|单位|직장|회사|العمل|עבודה",
    ),
    (
        Usage::Other,
        "other|alternate|alt|alternative|secondary|second|additional|andere|weitere|weiteres|sonstige|otro|\
         otra|secundario|autre|secondaire|altro|outro|inny|overig|annan|другой|дополнительный|その他|其他|기타|\
         آخر|אחר",
    ),
];

/// Headers of a number that mean the number of the house right after a column with the street: `Straße, Nr., PLZ`.
pub(crate) const NUMBER_AFTER_STREET: &str =
    "nr|no|num|number|nummer|número|numero|numéro|n°|nº|hnr|č|čp|№|номер|dom";

/// Headers of birthdays.
pub(crate) const BIRTHDAY: &str = "birthday|birth date|birthdate|date of birth|dob|born|geburtstag|geburtsdatum|fecha de nacimiento|cumpleaños|\
     date de naissance|anniversaire|data di nascita|compleanno|data de nascimento|aniversário|geboortedatum|verjaardag|\
     data urodzenia|urodziny|födelsedatum|födelsedag|fødselsdato|fødselsdag|bursdag|дата рождения|день рождения|誕生日|生年月日|生日|出生日期|생일|تاريخ الميلاد|عيد الميلاد|\
     عيد ميلاد";

/// Headers of other days that come back every year.
pub(crate) const ANNIVERSARY: &str = "anniversary|wedding day|wedding date|name day|jahrestag|hochzeitstag|namenstag|aniversario|santo|onomástica|\
     anniversaire de mariage|fête|anniversario|onomastico|aniversário de casamento|trouwdag|imieniny|rocznica|\
     rocznica ślubu|bröllopsdag|годовщина|記念日|纪念日|結婚紀念日|기념일|ذكرى|ذكرى الزواج";

/// Headers for the same thing, which is a field only where somebody has made one: a column with one of them
/// belongs to a field that is named like another.
pub(crate) const SAME: &[&str] = &[
    BIRTHDAY,
    "company|company name|organization|organisation|organization name|employer|firma|unternehmen|empresa|société|\
     entreprise|azienda|bedrijf|компания|会社|公司",
    "notes|note|comments|comment|remarks|description|notizen|bemerkungen|notas|observaciones|remarques|appunti|\
     opmerkingen|uwagi|заметки|备注|メモ",
    "website|web site|web page|url|homepage|web|webseite|sitio web|site web|sito web|página web|сайт",
    "job title|title|position|role|organization title|beruf|puesto|cargo|poste|fonction|ruolo|функция|должность|職位",
    "nickname|nick name|spitzname|apodo|surnom|soprannome",
    "middle name|additional name|zweiter vorname|segundo nombre|deuxième prénom",
];

/// Headers of Polish files, in which `Kraj` is the country and not a region.
pub(crate) const POLISH: &str = "imię|nazwisko|miasto|kod pocztowy|województwo";

/// Parts of headers and labels of numbers that are never a phone of the contact.
pub(crate) const NEVER_PHONES: &str = "fax|pager|beeper|telex|assist|sekret|secret|callback|rückruf|isdn|tty|tdd|radio|car phone|\
     autotelefon|emergency|notfall|факс|пейджер|ファックス|传真|傳真|팩스|فاكس|פקס";

/// Headers for a given name that make a `Name` column beside them the family name: `Vorname, Name`; `Prénom,
/// Nom`.
pub(crate) const GIVEN_BESIDE_NAME: &[&str] =
    &["vorname", "prenume", "prénom", "prénoms", "voornaam", "förnamn", "fornavn", "etunimi"];
/// The headers for a name that then mean the family name.
pub(crate) const FAMILY_AS_NAME: &[&str] = &["name", "nume", "nom", "naam", "namn", "navn", "nimi"];

/// A header that identifies a Yahoo export. Its phone columns are named only by their kind (`Home`), which
/// means a phone in no other file.
pub(crate) const YAHOO_MARK: &str = "yahoo phone";
