# Kith, Deutsch. Anweisungen im Infinitiv, ohne Anrede; jede Meldung sagt, was geschehen ist, wo, und was hilft.

close = Schließen
cancel = Abbrechen
undo = Rückgängig
redo = Wiederholen
undone = Rückgängig gemacht.
toasts = Meldungen
field-required = Erforderlich
show-in-folder = Im Ordner anzeigen
try-again = Erneut versuchen
look-again = Datei neu einlesen
loading = Wird geladen…
