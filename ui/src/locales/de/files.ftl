# The native file dialogs: titles, proposed names, kinds of files

files-import-title = Kontakte importieren
files-export-title = Kontakte exportieren
files-export-name = Kith-Kontakte
files-template-title = Vorlage speichern
files-template-name = Kontaktvorlage
files-failed-title = Fehlgeschlagene Zeilen speichern
files-failed-name = Fehlgeschlagene Zeilen
files-backup-title = Sicherung speichern
files-restore-title = Sicherung wiederherstellen
files-kind-sources = Kontaktdateien
files-kind-every = Alle Dateien
files-kind-csv = Durch Kommas getrennte Werte
files-kind-xlsx = Excel-Arbeitsmappe
files-kind-backup = Kith-Sicherung
files-kind-chat = WhatsApp-Chat
