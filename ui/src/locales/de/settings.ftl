# Settings

settings-pages = Einstellungsseiten
settings-general = Allgemein
settings-fields = Kontaktfelder
settings-subscription = Abonnement
settings-imports = Importe
settings-backups = Sicherungen
settings-privacy = Datenschutz und Daten
settings-about = Über Kith
settings-system = Wie das System
settings-language = Sprache
settings-theme = Erscheinungsbild
settings-theme-light = Hell
settings-theme-dark = Dunkel
settings-zoom = Zoom
settings-date-order = Datumsangaben in Dateien
settings-date-order-help = Für Angaben wie 03/04/2026, wenn eine Datei nicht zeigt, was Tag und was Monat ist.
settings-date-order-ask = Bei jeder Datei fragen
settings-name-order = Reihenfolge der Namen
settings-name-order-help = In dieser Reihenfolge werden Namen angezeigt und sortiert.
settings-first-last = Vorname Nachname
settings-last-first = Nachname, Vorname
settings-columns = Spalten der Liste
settings-columns-text = Spalten lassen sich mit der Schaltfläche oben in der Liste auswählen; einen Spaltenkopf ziehen, um ihn zu verschieben, seinen Rand, um ihn zu verbreitern.
settings-columns-open = Zur Liste

fields-text = Eigene Felder, zusätzlich zu Name, Telefon, E-Mail, Gruppen und Adresse. Sie erscheinen im Editor, in der Liste, in Filtern, Dateien und der Vorlage.
fields-none = Noch keine eigenen Felder
fields-add = Feld hinzufügen
fields-add-title = Feld hinzufügen
fields-edit-title = „{ $name }“ bearbeiten
fields-save = Speichern
fields-required = Erforderlich
fields-shown = In der Liste
fields-yearly = Jährlich
fields-inactive = Ausgeschaltet
fields-move = { $name } verschieben
fields-move-help = Zum Verschieben ziehen oder Alt+↑ und Alt+↓ drücken
fields-moved = { $name } ist jetzt Nummer { $place } von { $count }.
fields-up = { $name } nach oben
fields-down = { $name } nach unten
fields-actions = Aktionen für { $name }
fields-edit = Bearbeiten…
fields-activate = Einschalten
fields-deactivate = Ausschalten
fields-delete = Löschen…
fields-delete-title = Das Feld „{ $name }“ löschen?
fields-delete-text =
    { $count ->
        [0] Kein Kontakt hat darin einen Wert.
        [one] { $count } Kontakt hat darin einen Wert.
       *[other] { $count } Kontakte haben darin einen Wert.
    }
fields-delete-instead = Wird das Feld stattdessen ausgeschaltet, ist es ausgeblendet und seine Werte bleiben erhalten.
fields-delete-do = Feld löschen
fields-deleted = Das Feld „{ $name }“ wurde gelöscht.

plans-active = Aktiver Tarif
plans-limit =
    { $limit ->
        [one] { $limit } Kontakt
       *[other] { $limit } Kontakte
    }
plans-unlimited = Kein Limit
plans-full = Der Tarif { $plan } ist voll: Es kann kein Kontakt hinzugefügt werden. Einen größeren Tarif wählen oder sein Limit erhöhen.
plans-over = Es gibt mehr Kontakte, als der Tarif { $plan } erlaubt. Nichts wird gelöscht, aber es kann kein Kontakt hinzugefügt werden.
plans-add = Tarif hinzufügen
plans-add-title = Tarif hinzufügen
plans-add-do = Tarif hinzufügen
plans-edit = { $plan } bearbeiten
plans-edit-title = „{ $plan }“ bearbeiten
plans-name = Name
plans-name-empty = Einen Namen für den Tarif eingeben.
plans-contacts-limit = Kontaktlimit
plans-limit-wrong = Eine ganze Zahl wie 1000 eingeben.
plans-remove = { $plan } entfernen
plans-remove-active = { $plan } ist aktiv: zum Entfernen einen anderen Tarif wählen
plans-remove-title = Den Tarif „{ $plan }“ entfernen?
plans-remove-text = An den Kontakten ändert das nichts.
plans-remove-do = Tarif entfernen
plans-trial-title = Limit der Testphase
plans-trial-text = Wie viele Kontakte der Tarif Trial erlaubt. Ein Limit unter der jetzigen Anzahl löscht nichts.
plans-trial-saved = Das Limit der Testphase wurde gespeichert.

imports-none-title = Noch nichts importiert
imports-none-text = Importierte Dateien werden hier mit dem Ergebnis für ihre Zeilen aufgeführt.
imports-undone = Rückgängig gemacht
imports-rows =
    { $count ->
        [one] Zeile
       *[other] Zeilen
    }

about-text = Eine private Kontaktverwaltung
about-version = Version
about-platform = System
about-store = Kontaktdatei
about-contacts = Kontakte
about-private = Alles bleibt in dieser Datei auf diesem Computer. Kith sendet nichts irgendwohin.
about-copy = Diagnose kopieren
about-copy-help = Versionen und Einstellungen für Fragen an den Support. Keine Namen oder Telefonnummern.
about-logs = Protokolle öffnen
about-licences = Lizenzen
