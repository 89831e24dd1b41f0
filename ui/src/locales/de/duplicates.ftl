# Duplicates and merging

duplicates = Duplikate
duplicates-pairs = Wahrscheinliche Duplikate
duplicates-count =
    { $count ->
        [one] { $count } wahrscheinliches Paar
       *[other] { $count } wahrscheinliche Paare
    }
duplicates-kept =
    { $count ->
        [one] Die { $kept } wahrscheinlichsten von { $count } Paar
       *[other] Die { $kept } wahrscheinlichsten von { $count } Paaren
    }
duplicates-place = Paar { $place } von { $count }
duplicates-range = { $first }–{ $last } von { $count }
duplicates-earlier = Vorherige Paare
duplicates-later = Nächste Paare
duplicates-previous = Vorheriges Paar
duplicates-next = Nächstes Paar
duplicates-reason-same-email-and-name = Gleiche E-Mail und gleicher Name
duplicates-reason-same-name-near-phone = Gleicher Name, fast gleiche Nummer
duplicates-reason-same-email = Gleiche E-Mail
duplicates-reason-same-name = Gleicher Name
duplicates-reason-near-name = Fast gleicher Name
duplicates-searching = Duplikate werden gesucht
duplicates-looking =
    { $count ->
        [one] Kith vergleicht Name, E-Mail und Telefonnummer von { $count } Kontakt. Währenddessen lässt sich weiterarbeiten.
       *[other] Kith vergleicht Namen, E-Mails und Telefonnummern von { $count } Kontakten. Währenddessen lässt sich weiterarbeiten.
    }
duplicates-idle-title = Duplikate suchen
duplicates-idle-text = Kith sucht Kontakte mit gleicher E-Mail, fast gleichem Namen oder gleichem Namen und fast gleicher Telefonnummer.
duplicates-find = Duplikate suchen
duplicates-again = Erneut suchen
duplicates-failed = Die Suche ist fehlgeschlagen
duplicates-none-title = Keine Duplikate
duplicates-none-text = Keine zwei Kontakte sehen nach derselben Person aus.
duplicates-merge = Zusammenführen
duplicates-deny = Kein Duplikat
duplicates-skip = Überspringen
duplicates-denied = Kith merkt sich, dass dies zwei Personen sind.
merged-done = In { $name } zusammengeführt.
merge-title =
    { $count ->
        [one] { $count } Kontakt zusammenführen
       *[other] { $count } Kontakte zusammenführen
    }
merge-text = Daraus wird ein einziger Kontakt. Wo sie sich unterscheiden, den Wert wählen, den er behält.
merge-do =
    { $count ->
        [one] Zusammenführen
       *[other] { $count } Kontakte zusammenführen
    }
merge-take-all = Alle hiervon verwenden
merge-history = Verlauf
merge-groups-united = Alle Gruppen bleiben erhalten.
merge-messages =
    { $count ->
        [one] { $count } Nachricht in einem Verlauf ({ $parts })
       *[other] { $count } Nachrichten in einem Verlauf ({ $parts })
    }
merge-nothing-lost = Nicht gewählte Telefonnummern und E-Mail-Adressen werden im Verlauf vermerkt. Das Zusammenführen lässt sich rückgängig machen.
bulk-merge = Zusammenführen…
