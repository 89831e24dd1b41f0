# History

history = Verlauf
history-count =
    { $count ->
        [one] { $count } Eintrag
       *[other] { $count } Einträge
    }
history-search = Diesen Verlauf durchsuchen
history-no-match = Keine Treffer
history-match = { $at } von { $count }
history-match-earlier = Früherer Treffer
history-match-later = Späterer Treffer
history-more = Verlauf im ganzen Bereich anzeigen
history-less = Felder des Kontakts anzeigen
history-latest = Zum neuesten Eintrag
history-empty = Hier Anrufe und Treffen notieren oder einen WhatsApp-Chat importieren.
history-add-note = Notiz hinzufügen
history-import = WhatsApp-Chat importieren
history-write = Neuer Eintrag
history-write-note = Notiz schreiben
history-write-message = Gesagtes aufschreiben
history-add = Hinzufügen
history-text = Text
history-kind = Art
history-kind-note = Notiz
history-kind-in = Empfangen
history-kind-out = Gesendet
history-date = Datum
history-time = Uhrzeit
history-earlier = Andere Zeit festlegen
history-now = Aktuelle Zeit verwenden
history-received = Empfangen
history-sent = Gesendet
history-note = Notiz
history-system = Hinweis
history-entry = { $who }, { $when }
history-entry-actions = Aktionen: { $who }, { $when }
history-actions = Aktionen für diesen Eintrag
history-attachment = Anhang
history-show-all = Alles anzeigen
history-copy = Text kopieren
history-edit = Bearbeiten
history-edit-title = Eintrag bearbeiten
history-delete-title = Diesen Eintrag löschen?
history-delete-text = Er wird endgültig gelöscht; das lässt sich nicht rückgängig machen. In früheren Sicherungen ist er noch enthalten.
history-delete-do = Eintrag löschen

chat-title = WhatsApp-Chat importieren
chat-reading = Der Chat wird gelesen…
chat-holds =
    { $count ->
        [one] { $count } Nachricht
       *[other] { $count } Nachrichten
    }
chat-between = { $first } bis { $last }
chat-dates = Die Datumsangaben in diesem Chat lassen sich auf mehrere Arten lesen. Welche ist richtig?
chat-dates-legend = Reihenfolge im Datum
chat-dates-means = „{ $example }“ ist { $date }
chat-go-on = Weiter
chat-me = Welche dieser Personen war ich selbst?
chat-me-help = Kith merkt sich den Namen für spätere Chats.
chat-nobody = Keine davon
chat-wrote =
    { $count ->
        [one] { $count } Nachricht
       *[other] { $count } Nachrichten
    }
chat-where = Ziel
chat-where-whole = Den ganzen Chat in den Verlauf von { $name }
chat-where-parts = Was jede Person schrieb, in ihren eigenen Verlauf
chat-where-other = In den Verlauf des Kontakts, der es schrieb
chat-where-parts-help = Personen, die Kith nicht kennt, werden ausgelassen, sofern kein Kontakt für sie gewählt wird.
chat-more =
    { $count ->
        [one] { $count } weitere Person schrieb weniger Nachrichten. Sie kommen zum Kontakt mit derselben Telefonnummer oder demselben Namen.
       *[other] { $count } weitere Personen schrieben weniger Nachrichten. Sie kommen zu den Kontakten mit denselben Telefonnummern oder Namen.
    }
chat-left-out = Ausgelassen
chat-choose-for = Kontakt für { $sender } wählen
chat-leave-out = { $sender } auslassen
chat-do = Chat importieren
chat-done-title = Chat importiert
chat-new =
    { $count ->
        [one] { $count } neuer Eintrag
       *[other] { $count } neue Einträge
    }
chat-here =
    { $count ->
        [one] { $count } bereits vorhanden
       *[other] { $count } bereits vorhanden
    }
chat-skipped =
    { $count ->
        [one] { $count } übersprungen
       *[other] { $count } übersprungen
    }
chat-part =
    { $count ->
        [one] { $name }: { $count } neuer Eintrag
       *[other] { $name }: { $count } neue Einträge
    }
chat-nobodys = Ausgelassen, weil kein Kontakt gewählt wurde: { $senders }.
chat-remembered = Nachrichten von { $name } zählen auch in späteren Chats als eigene.
