# The native file dialogs: titles, proposed names, kinds of files

files-import-title = Import contacts
files-export-title = Export contacts
files-export-name = Kith contacts
files-template-title = Save the template
files-template-name = Contacts template
files-failed-title = Save failed rows
files-failed-name = Failed rows
files-backup-title = Save a backup
files-restore-title = Restore a backup
files-kind-sources = Contact files
files-kind-every = All files
files-kind-csv = Comma-separated values
files-kind-xlsx = Excel workbook
files-kind-backup = Kith backup
files-kind-chat = WhatsApp chat
