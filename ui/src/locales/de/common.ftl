# Kith, Deutsch. Anweisungen im Infinitiv, ohne Anrede; jede Meldung sagt, was geschehen ist, wo, und was hilft.

close = Schließen
cancel = Abbrechen
undo = Rückgängig
redo = Wiederholen
undone = Rückgängig gemacht.
undone-over-limit =
    { $count ->
        [one] { $count } Kontakt kam nicht zurück: Der Tarif hat keinen Platz dafür. Platz schaffen, dann wiederholen und rückgängig machen.
       *[other] { $count } Kontakte kamen nicht zurück: Der Tarif hat keinen Platz dafür. Platz schaffen, dann wiederholen und rückgängig machen.
    }
undone-phone-taken =
    { $count ->
        [one] { $count } Kontakt kam nicht zurück: Ein anderer Kontakt hat jetzt seine Nummer.
       *[other] { $count } Kontakte kamen nicht zurück: Andere Kontakte haben jetzt ihre Nummern.
    }
redone-kept =
    { $count ->
        [one] { $count } Kontakt wurde nicht erneut gelöscht: Er hat jetzt einen Verlauf.
       *[other] { $count } Kontakte wurden nicht erneut gelöscht: Sie haben jetzt einen Verlauf.
    }
toasts = Meldungen
field-required = Erforderlich
show-in-folder = Im Ordner anzeigen
try-again = Erneut versuchen
look-again = Datei neu einlesen
loading = Wird geladen…
