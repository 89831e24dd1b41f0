# Privacy and data

privacy-text = Alles liegt nur auf diesem Computer. Das merkt sich Kith, um Arbeit zu sparen.
privacy-mappings = Spaltenzuordnungen
privacy-mappings-text = Welche Spalte zu welchem Feld gehörte, für Dateien mit denselben Spaltenköpfen.
privacy-recent-files = Zuletzt verwendete Dateien
privacy-recent-files-text = Dateien, aus denen importiert wurde. Die Dateien selbst bleiben.
privacy-drafts = Nicht gespeicherte Entwürfe
privacy-drafts-text = Begonnene neue oder geänderte Kontakte. Sie liegen neben den Kontakten, bis sie gespeichert, verworfen oder gelöscht werden, und werden mit diesen gelöscht.
privacy-not-duplicates = Keine Duplikate
privacy-not-duplicates-text = Paare, die als zwei Personen markiert wurden. Nach dem Löschen werden sie womöglich wieder vorgeschlagen.
privacy-chat-names = Eigene Namen in Chats
privacy-chat-names-text = Damit unterscheidet Kith eigene Nachrichten von denen anderer.
privacy-undo-steps = Schritte zum Rückgängigmachen
privacy-undo-steps-text = Sie enthalten frühere Werte von Kontakten und Gelöschtes. Nach dem Löschen lassen sich diese Schritte nicht mehr rückgängig machen.
privacy-chats = Chats in anderen Diensten öffnen
privacy-chats-text = Das System öffnet dann WhatsApp, Signal oder Telegram mit der gewählten Telefonnummer. Solange dies ausgeschaltet ist, fragt Kith zuerst.
privacy-logs = Kith führt auf diesem Computer außerdem ein Fehlerprotokoll, um Ursachen zu finden. Es enthält keine Namen, Nummern oder Dateinamen. „Alle Daten löschen“ löscht auch das Protokoll.
privacy-count = { $count }
privacy-clear = Löschen
privacy-clear-of = Löschen: { $what }
privacy-forgotten = Gelöscht: { $what }.
erase-heading = Alle Daten löschen
erase-about = Danach ist Kith wie nach der Installation. Was gelöscht wird, ist vorher zu sehen.
erase-open = Alle Daten löschen…
erase-title = Alle Daten löschen?
erase-text = Endgültig gelöscht werden:
erase-contacts =
    { $count ->
        [one] { $count } Kontakt
       *[other] { $count } Kontakte
    }
erase-messages =
    { $count ->
        [one] { $count } Nachricht in den Verläufen
       *[other] { $count } Nachrichten in den Verläufen
    }
erase-groups =
    { $count ->
        [one] { $count } Gruppe
       *[other] { $count } Gruppen
    }
erase-fields =
    { $count ->
        [one] { $count } eigenes Kontaktfeld
       *[other] { $count } eigene Kontaktfelder
    }
erase-imports =
    { $count ->
        [one] { $count } Import in der Liste der Importe
       *[other] { $count } Importe in der Liste der Importe
    }
erase-rest = Tarife, Einstellungen, Entwürfe, Protokolle und alles andere, was Kith sich merkt
erase-backups =
    { $count ->
        [one] { $count } Sicherung
       *[other] { $count } Sicherungen
    }
erase-backups-keep = Sicherungen behalten
erase-backups-keep-help = Sie enthalten die Kontakte weiterhin und lassen sich später wiederherstellen.
erase-backups-delete = Auch die Sicherungen löschen
erase-backups-delete-help = Danach lässt sich nichts wiederherstellen. Anderswo gespeicherte Sicherungen bleiben.
erase-no-undo = Das lässt sich nicht rückgängig machen.
erase-word = LÖSCHEN
erase-type = Zum Bestätigen { $word } eingeben
erase-do = Alle Daten löschen
erase-done =
    { $count ->
        [one] Alles wurde gelöscht, darunter { $count } Kontakt.
       *[other] Alles wurde gelöscht, darunter { $count } Kontakte.
    }
