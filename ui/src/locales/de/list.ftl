# List

list = Kontakte
list-count =
    { $count ->
        [one] { $count } Kontakt
       *[other] { $count } Kontakte
    }
list-found =
    { $count ->
        [0] Nichts gefunden
        [one] { $count } Kontakt gefunden
       *[other] { $count } Kontakte gefunden
    }
list-selected = { $count } ausgewählt
list-place = { $row } von { $total }
list-columns = Spalten auswählen
list-columns-reset = Standardspalten wiederherstellen
list-select-all = Alle auswählen
list-select = { $name } auswählen
list-star = { $name } zu Favoriten hinzufügen
list-unstar = { $name } aus Favoriten entfernen
list-failed-title = Die Kontakte können nicht angezeigt werden
column-name = Name
column-resize = Breite von { $column }
search = Kontakte suchen
search-clear = Suche leeren
new = Neu
import = Importieren
more-actions = Weitere Aktionen
bulk-star = Favorit
bulk-group = Gruppieren
bulk-group-long = Zu einer Gruppe hinzufügen oder daraus entfernen
bulk-group-menu = Gruppen…
bulk-edit = Feld bearbeiten
bulk-edit-menu = Ein Feld bearbeiten…
bulk-export = Exportieren
bulk-delete = Löschen
bulk-clear = Auswahl aufheben

empty-title = Alle Kontakte an einem Ort
empty-text = Personen einzeln hinzufügen oder eine beliebig große Tabelle importieren. Alles bleibt auf diesem Computer.
empty-add = Kontakt hinzufügen
empty-import = Datei importieren
empty-template = Vorlage herunterladen
empty-template-hint = Die Vorlage ist eine Tabelle mit den richtigen Spalten, bereit zum Ausfüllen.
empty-found-title = Kein passender Kontakt
empty-found-text = Die Schreibweise prüfen oder alle Kontakte durchsuchen.
empty-found-clear = Alle Kontakte anzeigen
empty-group-title = In „{ $name }“ ist noch niemand
empty-group-text = Kontakte auf die Gruppe in der Seitenleiste ziehen oder hier einen neuen hinzufügen.
empty-starred-title = Keine Favoriten
empty-starred-text = Häufig gesuchte Personen zu Favoriten machen: auf einem Kontakt in der Liste S drücken.

# Sample people

empty-samples = Mit Beispielpersonen ausprobieren
empty-samples-hint = Fügt zwei Dutzend erfundene Personen mit Gruppen und Geburtstagen hinzu. Ein Klick entfernt sie wieder.
sample-heading = Beispielpersonen
sample-banner =
    { $count ->
        [one] { $count } erfundene Person ist zum Ausprobieren da.
       *[other] { $count } erfundene Personen sind zum Ausprobieren da.
    }
sample-remove = Beispielpersonen entfernen
sample-added =
    { $count ->
        [one] { $count } Beispielperson wurde hinzugefügt.
       *[other] { $count } Beispielpersonen wurden hinzugefügt.
    }
sample-removed =
    { $count ->
        [one] { $count } Beispielperson wurde entfernt.
       *[other] { $count } Beispielpersonen wurden entfernt.
    }
sample-family = Familie
sample-friends = Freunde
sample-work = Arbeit
sample-company = Firma
sample-birthday = Geburtstag
