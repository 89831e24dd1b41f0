# The guide

guide-title = Kith-Handbuch
guide-contents = Inhalt des Handbuchs
guide-search = Handbuch durchsuchen
guide-back = Zurück
guide-forward = Vor
guide-results =
    { $count ->
        [0] Nichts gefunden
        [one] { $count } Abschnitt gefunden
       *[other] { $count } Abschnitte gefunden
    }
guide-in-english = Das Handbuch ist auf Englisch.
guide-why-left-out = Warum wurden Zeilen ausgelassen?
guide-what-to-do = Was jetzt hilft
guide-get-file = Datei exportieren aus…
guide-from-google = Google Kontakte
guide-from-outlook = Outlook
guide-from-icloud = iCloud oder Mac
guide-from-phone = Telefon
guide-from-spreadsheet = Tabellenkalkulation
guide-about-duplicates = Wie Duplikate gefunden werden
guide-about-backups = Wie Sicherungen funktionieren
guide-about-privacy = Was Kith speichert
guide-about-fields = Mehr über Felder
guide-first-steps = Erste Schritte
