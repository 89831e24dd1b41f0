# Dialogs

delete-title =
    { $count ->
        [one] Diesen Kontakt löschen?
       *[other] { $count } Kontakte löschen?
    }
delete-title-name = { $name } löschen?
delete-text =
    { $messages ->
        [0] { $count ->
            [one] { $count } Kontakt wird endgültig gelöscht.
           *[other] { $count } Kontakte werden endgültig gelöscht.
        }
        [one] { $count ->
            [one] { $count } Kontakt und { $messages } Nachricht werden endgültig gelöscht.
           *[other] { $count } Kontakte und { $messages } Nachricht werden endgültig gelöscht.
        }
       *[other] { $count ->
            [one] { $count } Kontakt und { $messages } Nachrichten werden endgültig gelöscht.
           *[other] { $count } Kontakte und { $messages } Nachrichten werden endgültig gelöscht.
        }
    }
delete-undo =
    { $messages ->
        [0] Das lässt sich rückgängig machen.
        [one] Das lässt sich rückgängig machen, nicht aber der Verlauf: { $messages } Nachricht wird endgültig gelöscht.
       *[other] Das lässt sich rückgängig machen, nicht aber der Verlauf: { $messages } Nachrichten werden endgültig gelöscht.
    }
delete-no-undo = Das lässt sich nicht rückgängig machen.
delete-backups = In früheren Sicherungen sind sie noch enthalten.
delete-for-good = Endgültig löschen
delete-for-good-help = Dann lässt sich das nicht rückgängig machen. Sonst bleibt es auf diesem Computer, bis 50 weitere Änderungen gemacht oder die Schritte unter „Datenschutz und Daten“ gelöscht wurden.
delete-do =
    { $count ->
        [one] Kontakt löschen
       *[other] { $count } Kontakte löschen
    }
export-title = Kontakte exportieren
export-scope = Welche Kontakte
export-scope-selected =
    { $count ->
        [one] Den ausgewählten Kontakt
       *[other] Die { $count } ausgewählten Kontakte
    }
export-scope-shown =
    { $count ->
        [one] Den in der Liste angezeigten Kontakt
       *[other] Die { $count } in der Liste angezeigten Kontakte
    }
export-scope-all =
    { $count ->
        [one] Den einzigen Kontakt
       *[other] Alle { $count } Kontakte
    }
export-format = Format
export-xlsx = Excel-Arbeitsmappe (.xlsx)
export-csv = CSV-Text (.csv)
export-vcard = vCards, für andere Adressbücher (.vcf)
export-do = Exportieren…
group-title = Gruppen
group-help = Eine Gruppe wählen, um die ausgewählten Kontakte hinzuzufügen oder daraus zu entfernen.
group-find = Gruppe suchen oder neu benennen
group-add-to = Hinzufügen
group-take-out = Entfernen
group-add-to-name = Zu { $name } hinzufügen
group-take-out-name = Aus { $name } entfernen
group-create-name = „{ $name }“ erstellen und hinzufügen
shortcuts-title = Tastenkombinationen
shortcuts-app = Überall
shortcuts-list = In der Liste
shortcuts-contact = In einem Kontakt
palette-title = Befehlspalette
palette-placeholder = Befehle und Kontakte suchen
palette-none = Kein Befehl oder Kontakt gefunden.
palette-contacts = Kontakte
drop-import = Datei hier ablegen, um sie zu importieren
licences-title = Lizenzen
licences-own = Kith ist freie Software unter der MIT- oder der Apache-2.0-Lizenz, nach Wahl.
licences-others =
    { $count ->
        [one] Es enthält { $count } Paket anderer Autoren unter dieser Lizenz:
       *[other] Es enthält { $count } Pakete anderer Autoren unter diesen Lizenzen:
    }
licences-failed = Die Liste konnte nicht geladen werden. Sie gehört auch zum Quellcode von Kith.
bulk-edit-title = Ein Feld bearbeiten
bulk-edit-field = Feld
bulk-edit-choose = Feld auswählen
bulk-edit-way = Aktion
bulk-edit-set = Wert festlegen
bulk-edit-replace = Text ersetzen
bulk-edit-empty = Leeren
bulk-edit-find = Suchen
bulk-edit-find-help = Groß- und Kleinschreibung und Akzente machen keinen Unterschied.
bulk-edit-with = Ersetzen durch
bulk-edit-counting = Wird gezählt…
bulk-edit-changes =
    { $count ->
        [0] { $contacts ->
            [one] Der Kontakt ändert sich nicht.
           *[other] Keiner der { $contacts } Kontakte ändert sich.
        }
       *[other] { $contacts ->
            [one] Ändert den Kontakt.
           *[other] Ändert { $count } von { $contacts } Kontakten.
        }
    }
bulk-edit-overwrites =
    { $count ->
        [one] { $count } hat jetzt einen anderen Wert, der ersetzt wird.
       *[other] { $count } haben jetzt einen anderen Wert, der ersetzt wird.
    }
bulk-edit-unfit =
    { $count ->
        [one] { $count } Kontakt bleibt unverändert, weil das Ergebnis nicht zum Feld passt.
       *[other] { $count } Kontakte bleiben unverändert, weil das Ergebnis nicht zum Feld passt.
    }
bulk-edit-do =
    { $count ->
        [0] Kontakte ändern
        [one] { $count } Kontakt ändern
       *[other] { $count } Kontakte ändern
    }
undo-title = Änderungsverlauf
undo-text = Eine Änderung wählen: Sie wird mit allem, was danach kam, rückgängig gemacht.
undo-none = Es gibt nichts rückgängig zu machen.
undo-do =
    { $count ->
        [one] { $count } Änderung rückgängig machen
       *[other] { $count } Änderungen rückgängig machen
    }
undo-step-edit = „{ $name }“ bearbeitet
undo-step-edit-many =
    { $count ->
        [one] { $count } Kontakt bearbeitet
       *[other] { $count } Kontakte bearbeitet
    }
undo-step-star =
    { $count ->
        [one] { $count } Kontakt zu den Favoriten hinzugefügt
       *[other] { $count } Kontakte zu den Favoriten hinzugefügt
    }
undo-step-unstar =
    { $count ->
        [one] { $count } Kontakt aus den Favoriten entfernt
       *[other] { $count } Kontakte aus den Favoriten entfernt
    }
undo-step-group =
    { $count ->
        [one] { $count } Kontakt zu „{ $name }“ hinzugefügt
       *[other] { $count } Kontakte zu „{ $name }“ hinzugefügt
    }
undo-step-ungroup =
    { $count ->
        [one] { $count } Kontakt aus „{ $name }“ entfernt
       *[other] { $count } Kontakte aus „{ $name }“ entfernt
    }
undo-step-merge =
    { $count ->
        [one] { $count } Kontakt in „{ $name }“ zusammengeführt
       *[other] { $count } Kontakte in „{ $name }“ zusammengeführt
    }
undo-step-not-duplicate = Zwei Kontakte als zwei Personen markiert
undo-step-rename-group = Eine Gruppe in „{ $name }“ umbenannt
undo-step-delete-group = Die Gruppe „{ $name }“ gelöscht
undo-step-delete =
    { $count ->
        [one] { $count } Kontakt gelöscht
       *[other] { $count } Kontakte gelöscht
    }
undo-step-delete-name = „{ $name }“ gelöscht
undo-step-delete-field = Das Feld „{ $name }“ gelöscht
undo-step-add-smart-group = Die intelligente Gruppe „{ $name }“ hinzugefügt
undo-step-change-smart-group = Die intelligente Gruppe „{ $name }“ geändert
undo-step-delete-smart-group = Die intelligente Gruppe „{ $name }“ gelöscht
undo-step-unknown = Eine andere Änderung
