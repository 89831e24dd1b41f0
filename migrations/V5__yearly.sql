-- Whether the dates of a field come back every year, as birthdays do. At first the name decides.

PRAGMA user_version = 5;

ALTER TABLE contact_fields ADD COLUMN yearly INTEGER NOT NULL DEFAULT 0 CHECK (yearly IN (0, 1));

-- Every row is written anew, so that none is shorter than the table says: a damaged file is read without its schema.
UPDATE contact_fields SET yearly = type = 'date' AND key IN (
        'birthday', 'birthdate', 'dateofbirth', 'dob', 'born', 'geburtstag', 'geburtsdatum', 'fechadenacimiento',
        'cumpleaños', 'datedenaissance', 'anniversaire', 'datadinascita', 'compleanno', 'datadenascimento',
        'aniversário', 'geboortedatum', 'dataurodzenia', 'födelsedatum', 'fødselsdato', 'датарождения', '生年月日',
        '生日', '出生日期', '생일', 'تاريخالميلاد', 'anniversary', 'weddingday', 'weddingdate', 'nameday', 'jahrestag',
        'hochzeitstag', 'namenstag', 'aniversario', 'santo', 'onomástica', 'anniversairedemariage', 'fête',
        'anniversario', 'onomastico', 'aniversáriodecasamento', 'verjaardag', 'trouwdag', 'urodziny', 'imieniny',
        'rocznica', 'rocznicaślubu', 'födelsedag', 'bröllopsdag', 'fødselsdag', 'bursdag', 'деньрождения',
        'годовщина', '誕生日', '記念日', '纪念日', '結婚紀念日', '기념일', 'عيدالميلاد', 'عيدميلاد', 'ذكرى', 'ذكرىالزواج'
);
