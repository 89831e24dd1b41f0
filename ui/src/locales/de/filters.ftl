# Filters

filters = Filter
filters-clear = Alle Filter entfernen
filter-and = und
filter-add = Filter hinzufügen
filter-edit = Filter ändern
filter-remove = Filter „{ $filter }“ entfernen
filter-apply = Filter anwenden
filter-change = Filter ändern
filter-field = Feld
filter-operator = Vergleich
filter-values = Werte
filter-value-label = Wert
filter-value-or = Oder Wert { $number }
filter-value-missing = Einen Wert eingeben oder auswählen.
filter-or = Oder ein anderer Wert
filter-from = Von
filter-to = Bis
filter-days = Tage ab heute
filter-find-choice = Suchen
filter-no-choice = Nichts gefunden
filter-not-note = Kontakte ohne Wert gehören dazu.
filter-phone-country = Land der Telefonnummer
filter-messages = Anzahl der Nachrichten
filter-created-at = Hinzugefügt am
filter-updated-at = Geändert am
filter-imported-from = Importierte Datei

# Comparisons, as they are offered after the name of a field

filter-op-is = ist
filter-op-is-not = ist nicht
filter-op-contains = enthält
filter-op-starts-with = beginnt mit
filter-op-empty = ist leer
filter-op-not-empty = ist nicht leer
filter-op-less = ist kleiner als
filter-op-at-most = ist höchstens
filter-op-greater = ist größer als
filter-op-at-least = ist mindestens
filter-op-between = liegt zwischen
filter-op-before = liegt vor
filter-op-until = liegt nicht nach
filter-op-after = liegt nach
filter-op-since = liegt nicht vor
filter-op-upcoming = kehrt wieder binnen
filter-op-has-any = enthält eines von
filter-op-has-all = enthält alle von
filter-op-has-none = enthält keines von
filter-op-in-any = eine von
filter-op-in-all = alle von
filter-op-in-none = keine von
filter-op-in-group = irgendeine Gruppe
filter-op-in-no-group = keine Gruppe
filter-op-from = ist
filter-op-not-from = ist nicht
filter-op-from-some = ist bekannt
filter-op-from-none = ist unbekannt
filter-op-some-messages = mit Nachrichten
filter-op-no-messages = ohne Nachrichten
filter-op-starred = ja
filter-op-not-starred = nein

# Filters as sentences

filter-added = Hinzugefügt im { $month }
filter-says-is = { $field } ist { $values }
filter-says-is-not = { $field } ist nicht { $values }
filter-says-contains = { $field } enthält { $values }
filter-says-starts-with = { $field } beginnt mit { $values }
filter-says-empty = { $field } ist leer
filter-says-not-empty = { $field } ist nicht leer
filter-says-less = { $field } ist kleiner als { $from }
filter-says-at-most = { $field } ist höchstens { $from }
filter-says-greater = { $field } ist größer als { $from }
filter-says-at-least = { $field } ist mindestens { $from }
filter-says-between = { $field } liegt zwischen { $from } und { $to }
filter-says-before = { $field }: vor { $from }
filter-says-until = { $field }: { $from } oder früher
filter-says-after = { $field }: nach { $from }
filter-says-since = { $field }: { $from } oder später
filter-says-upcoming =
    { $days ->
        [0] { $field }: heute
        [one] { $field }: heute oder morgen
       *[other] { $field }: in den nächsten { $days } Tagen
    }
filter-says-has-any = { $field } enthält { $values }
filter-says-has-all = { $field } enthält { $values }
filter-says-has-none = { $field } enthält nicht { $values }
filter-says-in-any = In { $values }
filter-says-in-all = In { $values }
filter-says-in-none = Nicht in { $values }
filter-says-in-group = In einer Gruppe
filter-says-in-no-group = In keiner Gruppe
filter-says-from = Telefonnummer aus { $values }
filter-says-not-from = Telefonnummer nicht aus { $values }
filter-says-from-some = Land der Telefonnummer bekannt
filter-says-from-none = Land der Telefonnummer unbekannt
filter-says-some-messages = Mit Nachrichten
filter-says-no-messages = Ohne Nachrichten
filter-says-imported = Importiert aus { $values }
filter-says-not-imported = Nicht importiert aus { $values }
filter-says-imported-some = Wurde importiert
filter-says-imported-none = Wurde nicht importiert
filter-says-starred = Favoriten
filter-says-not-starred = Keine Favoriten
