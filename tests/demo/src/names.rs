//! Names in the scripts of the world. No combination of a first and a last name occurs twice.

/// The names of a language: those that are given, and those of families.
pub struct Names {
    /// What the names of this language are counted by.
    pub language: &'static str,
    given: &'static [&'static str],
    family: &'static [&'static str],
}

impl Names {
    /// Returns the first and the last name of the person with this number among those with names of this language.
    pub fn of(&self, number: usize) -> (&'static str, &'static str) {
        // Each round gives every first name once, with the family name after that of the round before.
        let (round, given) = (number / self.given.len(), number % self.given.len());
        let family = (given + round) % self.family.len();
        (
            self.given.get(given).copied().unwrap_or_default(),
            self.family.get(family).copied().unwrap_or_default(),
        )
    }
}

macro_rules! names {
    ($($name:ident: [$($given:literal)*], [$($family:literal)*];)*) => {
        $(pub const $name: Names = Names { language: stringify!($name), given: &[$($given),*], family: &[$($family),*] };)*
    };
}

names! {
    ENGLISH: [
        "Amelia" "Oliver" "Isla" "George" "Ava" "Harry" "Emily" "Noah" "Sophie" "Jack" "Grace" "Leo" "Lily" "Oscar"
        "Freya" "Charlie" "Ella" "Henry" "Ivy" "Archie" "Florence" "Theo" "Willow" "Alfie" "Rosie" "Joshua" "Phoebe"
        "Thomas" "Alice" "James" "Evelyn" "Max" "Daisy" "Lucas" "Hannah" "Edward" "Matilda" "Samuel" "Eleanor"
        "Arthur" "Maya" "Ethan" "Ruby" "Daniel" "Nora" "Logan" "Hazel"
    ], [
        "Clarke" "Bennett" "Hughes" "Carter" "Foster" "Brooks" "Parker" "Ellis" "Morgan" "Reed" "Cooper" "Hayes"
        "Turner" "Walsh" "Fletcher" "Harper" "Dawson" "Mills" "Palmer" "Shaw" "Barnes" "Webb" "Holland" "Fraser"
        "Grant" "Lowe" "Marsh" "O’Connor" "Sinclair" "Thornton" "Vaughan" "Whitaker" "Ashby" "Bradley" "Caldwell"
        "Drake" "Everett" "Garner" "Hollis" "Irving" "Jarvis" "Kendall" "Langley" "McBride" "Norwood" "Osborne"
        "Prescott"
    ];
    GERMAN: [
        "Lena" "Jonas" "Greta" "Paul" "Mia" "Felix" "Hannah" "Lukas" "Emma" "Maximilian" "Clara" "Moritz" "Frieda"
        "Jakob" "Ida" "Anton" "Johanna" "Emil" "Mathilda" "Ben" "Lotte" "Jürgen" "Käthe" "Sören" "Antje" "Götz"
        "Ursula" "Björn" "Renate"
    ], [
        "Hoffmann" "Weber" "Köhler" "Schäfer" "Braun" "Krüger" "Lehmann" "Groß" "Vogel" "Jäger" "Winkler" "Seidel"
        "Brandt" "Haas" "Schreiber" "Graf" "Dietrich" "Ziegler" "Kuhn" "Pohl" "Engel" "Horn" "Busch" "Bergmann"
        "Thomas" "Voigt" "Sauer" "Arnold" "Pfeiffer" "von der Heide"
    ];
    FRENCH: [
        "Camille" "Mathieu" "Inès" "Théo" "Léa" "Hugo" "Chloé" "Louis" "Manon" "Gabriel" "Zoë" "Raphaël" "Élodie"
        "Jules" "Juliette" "Arthur" "Margaux" "Baptiste" "Anaïs" "Étienne" "Clémence" "François" "Agathe"
    ], [
        "Laurent" "Girard" "Moreau" "Lefèvre" "Roux" "Fournier" "Mercier" "Dupré" "Bonnet" "Lambert" "Fontaine"
        "Rousseau" "Garnier" "Chevalier" "Besson" "Perrin" "Marchand" "Noël" "Aubert" "Lemaître" "Guérin" "Brun"
        "d’Aubigné" "Colin"
    ];
    SPANISH: [
        "Ana" "José" "María" "Javier" "Lucía" "Carlos" "Sofía" "Miguel" "Valentina" "Andrés" "Ximena" "Álvaro"
        "Camila" "Íñigo" "Beatriz" "Óscar" "Paula" "Joaquín" "Rocío"
    ], [
        "Pérez Gómez" "Núñez" "García" "Torres" "Fernández" "Ibáñez" "Marín" "Rojas" "Castillo" "Vega" "Ortega"
        "Delgado" "Muñoz" "Cabrera" "Peña" "Salazar" "Herrera" "Aguirre" "Quiñones" "de la Cruz"
    ];
    PORTUGUESE: [
        "João" "Beatriz" "Inês" "Thiago" "Luísa" "Caetano" "Conceição" "Rafael" "Mariana" "Antônio" "Letícia" "Pedro"
        "Madalena" "Vicente"
    ], [
        "Silva" "Gonçalves" "Araújo" "Magalhães" "Pacheco" "dos Santos" "Queirós" "Falcão" "Brandão" "Teles"
        "Figueirão" "Lobo" "Sampaio" "da Costa"
    ];
    NORDIC: [
        "Åsa" "Nils" "Freja" "Søren" "Linnéa" "Björn" "Astrid" "Håkon" "Saga" "Østen" "Ylva"
    ], [
        "Lindqvist" "Andersson" "Ødegård" "Bergström" "Kjær" "Nyström" "Sjöberg" "Åkesson" "Hedlund" "Dahl" "Öberg"
        "Bjørnstad"
    ];
    POLISH: [
        "Katarzyna" "Łukasz" "Małgorzata" "Paweł" "Zofia" "Stanisław" "Agnieszka" "Wojciech" "Elżbieta" "Jakub"
        "Aleksandra" "Michał" "Weronika" "Grzegorz" "Zuzanna" "Mirosław"
    ], [
        "Wójcik" "Kowalska" "Zieliński" "Szymańska" "Dąbrowski" "Błaszczyk" "Michalak" "Gołębiewska" "Rutkowski"
        "Żak" "Wiśniewska" "Krawczyk" "Adamczyk" "Sikora" "Pawłowska" "Włodarczyk"
    ];
    TURKISH: [
        "Elif" "Yusuf" "Ayşe" "Mehmet" "Zeynep" "Çağlar" "Gül" "İbrahim" "Şebnem" "Ömer" "Büşra" "Deniz"
    ], [
        "Yılmaz" "Demir" "Şahin" "Çelik" "Öztürk" "Aydın" "Kılıç" "Güneş" "Doğan" "Işık" "Arslan" "Koç"
    ];
    VIETNAMESE: [
        "Nguyệt" "Thảo" "Đức" "Hương" "Quân" "Tuấn" "Ngọc" "Linh" "Bảo" "Phương" "Khánh" "Minh"
    ], [
        "Nguyễn" "Trần" "Lê" "Phạm" "Đặng" "Võ" "Bùi" "Đỗ" "Hoàng" "Phan" "Vũ" "Dương"
    ];
    NIGERIAN: [
        "Amara" "Chidi" "Ngozi" "Tunde" "Folasade" "Emeka" "Chiamaka" "Babajide" "Adaeze" "Oluwaseun" "Ifeoma"
        "Kelechi" "Yetunde" "Uche" "Zainab"
    ], [
        "Okafor" "Adeyemi" "Eze" "Balogun" "Nwosu" "Ọláyínká" "Obi" "Danjuma" "Onyekachi" "Afolabi" "Ibrahim"
        "Ogunleye" "Chukwu" "Bello" "Adichie" "Ekwueme"
    ];
    INDIAN: [
        "Priya" "Arjun" "Ananya" "Rohan" "Kavya" "Vikram" "Meera" "Aditya" "Lakshmi" "Rahul" "Divya" "Sanjay" "Nisha"
        "Karthik" "Pooja" "Suresh" "Tara" "Imran"
    ], [
        "Sharma" "Mehta" "Iyer" "Banerjee" "Reddy" "Nair" "Kulkarni" "Chopra" "Patel" "Menon" "Das" "Ghosh" "Joshi"
        "Rao" "Bhatt" "Kapoor" "Pillai" "Sinha" "Desai"
    ];
    DEVANAGARI: [
        "अर्जुन" "प्रिया" "रोहन" "मीरा" "विक्रम" "लक्ष्मी" "आदित्य" "अनन्या" "राहुल" "दिव्या" "सुरेश" "काव्या"
    ], [
        "शर्मा" "वर्मा" "मेहता" "जोशी" "अय्यर" "पटेल" "सिंह" "दास" "मिश्रा" "गुप्ता" "कुलकर्णी" "चौहान"
    ];
    ARABIC: [
        "محمد" "ليلى" "يوسف" "نور" "عمر" "فاطمة" "خالد" "مريم" "طارق" "سلمى" "حسن" "ياسمين" "سامي" "رانيا" "زياد"
        "هدى" "كريم" "دينا" "بلال"
    ], [
        "حداد" "الهاشمي" "خوري" "منصور" "الشريف" "بن علي" "قاسم" "العطار" "سليمان" "نجار" "عبد الرحمن" "الأمين"
        "درويش" "الحسن" "مراد" "شاهين" "غانم" "زيدان" "البستاني" "فارس"
    ];
    HEBREW: [
        "נועה" "יונתן" "תמר" "איתי" "שירה" "אורי" "מיכל" "אביגיל" "דניאל"
    ], [
        "כהן" "לוי" "מזרחי" "פרץ" "אברהם" "שפירא" "בן דוד" "גולן" "ביטון" "פרידמן"
    ];
    CYRILLIC: [
        "Анна" "Иван" "Олена" "Пётр" "Ксения" "Тарас" "Юлия" "Андрій" "Мария" "Сергей" "Божидар" "Дарья" "Богдан"
        "Ирина" "Максим" "Надія"
    ], [
        "Шевченко" "Петренко" "Климов" "Соколюк" "Бондаренко" "Литвин" "Коваль" "Мельник" "Руденко" "Савчук" "Гончар"
        "Тодоров" "Орлов" "Ткаченко" "Зайцев" "Попова"
    ];
    GREEK: [
        "Μαρία" "Γιώργος" "Ελένη" "Νίκος" "Σοφία" "Δημήτρης" "Κατερίνα" "Αλέξανδρος" "Ιωάννα" "Κώστας" "Αναστασία"
        "Θανάσης" "Χριστίνα"
    ], [
        "Παπαδόπουλος" "Νικολαΐδης" "Γεωργίου" "Οικονόμου" "Βασιλείου" "Αντωνίου" "Μακρής" "Λαμπράκης" "Ζαφειρίου"
        "Καραγιάννης" "Δημητρίου" "Παππάς" "Σταύρου"
    ];
    CHINESE: [
        "小明" "秀英" "伟" "芳" "建国" "丽娟" "志强" "雪梅" "子涵" "欣怡" "浩然" "俊杰" "诗涵" "国华" "美玲" "思远"
    ], [
        "王" "李" "张" "刘" "陈" "杨" "赵" "黄" "周" "吴" "欧阳" "司马" "徐" "孙" "马" "朱" "胡" "林"
    ];
    JAPANESE: [
        "太郎" "花子" "陽菜" "蓮" "さくら" "健" "美咲" "翔太" "結衣" "大輔" "直美" "拓也" "真由美"
    ], [
        "山田" "佐藤" "鈴木" "高橋" "田中" "渡辺" "伊藤" "中村" "小林" "加藤" "吉田" "長谷川" "松本" "井上"
    ];
    KOREAN: [
        "민준" "서연" "지호" "하은" "도윤" "수빈" "예준" "지우" "현우" "유진"
    ], [
        "김" "이" "박" "최" "정" "강" "조" "윤" "장" "임" "한"
    ];
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn no_two_people_have_the_same_name() {
        for names in [ENGLISH, GERMAN, FRENCH, SPANISH, ARABIC, GREEK, KOREAN] {
            let all = names.given.len() * names.family.len();
            let met: BTreeSet<_> = (0..all).map(|number| names.of(number)).collect();
            assert_eq!(met.len(), all, "{:?}", names.given);
        }
    }
}
