# Contact

detail = Kontakt
detail-none = Einen Kontakt auswählen, um ihn hier zu sehen.
detail-close = Zurück zur Liste
contact-new-title = Neuer Kontakt
contact-edit-title = Kontakt bearbeiten
contact-edit = Bearbeiten
contact-star = Zu Favoriten hinzufügen
contact-unstar = Aus Favoriten entfernen
contact-actions = Aktionen für diesen Kontakt
contact-delete = Löschen…
contact-save = Speichern
contact-save-new = Kontakt hinzufügen
contact-added = Der Kontakt wurde hinzugefügt.
contact-saved = Die Änderungen wurden gespeichert.
contact-added-on = Hinzugefügt: { $date }
contact-changed-on = Geändert: { $date }
copy = { $what } kopieren
copied = Kopiert.
copy-failed = Das Kopieren ist fehlgeschlagen. Den Text markieren und von Hand kopieren.
draft-restored = Dies sind frühere, nicht gespeicherte Änderungen.
draft-taken = Zwischenzeitlich geändert und übernommen: { $fields }.
draft-conflicts =
    { $count ->
        [one] Ein Wert wurde auch anderswo geändert. Welcher soll bleiben?
       *[other] { $count } Werte wurden auch anderswo geändert. Welche sollen bleiben?
    }
draft-decide-first = Zuerst wählen, welche Werte bleiben sollen.
draft-mine = Eigener Wert
draft-stored = Gespeichert
draft-no-value = Leer
draft-keep-mine = Eigenen behalten
draft-keep-mine-of = Eigenen Wert behalten: { $field }
draft-use-stored = Gespeicherten übernehmen
draft-use-stored-of = Gespeicherten Wert übernehmen: { $field }
draft-discard = Verwerfen
draft-kept = Die Änderungen an { $name } sind noch nicht gespeichert. Sie bleiben als Entwurf erhalten.
draft-kept-new = Der neue Kontakt ist noch nicht gespeichert. Er bleibt als Entwurf erhalten.
draft-resume = Fortsetzen
draft-discarded = Die Änderungen wurden verworfen.
draft-bring-back = Zurückholen
section-name = Name
section-reach = Telefon und E-Mail
section-address = Adresse
section-more = Weitere Angaben
phone-ok = { $number } · { $country }
phone-ok-plain = { $number }
phone-help = Mit + und der Ländervorwahl beginnen, zum Beispiel +34 612 34 56 78.
phone-taken = { $name } hat diese Nummer bereits.
phone-taken-open = { $name } öffnen
groups-add = Zu einer Gruppe hinzufügen
groups-add-new = Neue Gruppe „{ $name }“
groups-remove = Aus { $name } entfernen
groups-placeholder = Name einer Gruppe
value-none = Keine Angabe
value-yes = Ja
value-no = Nein
value-choose = Auswählen…

field-first-name = Vorname
field-last-name = Nachname
field-phone = Telefon
field-email = E-Mail
field-groups = Gruppen
field-street = Straße
field-city = Ort
field-state = Bundesland
field-zip = PLZ
field-country = Land
field-starred = Favorit
field-created-at = Hinzugefügt
field-updated-at = Geändert
open-phone = Anrufen
open-email = E-Mail schreiben
open-url = Im Browser öffnen
field-messages = Nachrichten

# Days that come back every year

yearly-wait =
    { $days ->
        [0] heute
        [one] morgen
       *[other] in { $days } Tagen
    }
yearly-turns = wird { $when } { $years }
yearly-years =
    { $years ->
        [one] { $when } { $years } Jahr
       *[other] { $when } { $years } Jahre
    }
yearly-age =
    { $years ->
        [one] { $years } Jahr alt, { $coming }
       *[other] { $years } Jahre alt, { $coming }
    }
value-yearly-example = 1990-05-14 oder --05-14

# Acting on a contact

card-copied = { $name } wurde als vCard kopiert.
chat-open = Chat öffnen
chat-open-of = Chat öffnen: { $what }
chat-allow-title = Einen Chat in { $service } öffnen?
chat-allow-text = Das System öffnet { $service } oder die zugehörige Seite im Browser und übergibt diese Telefonnummer. Kith selbst sendet nichts.
chat-allow-later = Kith fragt nur dieses eine Mal, für alle Dienste. Unter Einstellungen › Datenschutz und Daten lässt es sich ausschalten.
chat-allow-do = { $service } öffnen
code-title = { $name } als QR-Code
code-label = QR-Code von { $name }
code-text = Die Kamera eines Telefons darauf richten, um diesen Kontakt dort hinzuzufügen.
code-left-out = Nicht im Code: { $fields }.
print-about =
    { $count ->
        [one] { $count } Kontakt, { $date }
       *[other] { $count } Kontakte, { $date }
    }
print-first =
    { $total ->
        [one] Die ersten { $shown } von { $total } Kontakt, { $date }
       *[other] Die ersten { $shown } von { $total } Kontakten, { $date }
    }
print-only-first =
    { $count ->
        [one] Nur der erste Kontakt wird gedruckt. Um alle zu drucken, die Liste exportieren.
       *[other] Nur die ersten { $count } Kontakte werden gedruckt. Um alle zu drucken, die Liste exportieren.
    }
print-date = { $date }
