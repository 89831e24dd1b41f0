# The native file dialogs: titles, proposed names, kinds of files

files-import-title = Importer des contacts
files-export-title = Exporter des contacts
files-export-name = Contacts Kith
files-template-title = Enregistrer le modèle
files-template-name = Modèle de contacts
files-failed-title = Enregistrer les lignes en échec
files-failed-name = Lignes en échec
files-backup-title = Enregistrer une sauvegarde
files-restore-title = Restaurer une sauvegarde
files-kind-sources = Fichiers de contacts
files-kind-every = Tous les fichiers
files-kind-csv = Valeurs séparées par des virgules
files-kind-xlsx = Classeur Excel
files-kind-backup = Sauvegarde Kith
files-kind-chat = Discussion WhatsApp
