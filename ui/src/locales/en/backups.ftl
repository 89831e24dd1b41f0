# Backups

backups-text = Kith backs your contacts up once a day, before each import, before a restore, and before a new version changes their file.
backups-now = Back up now
backups-save = Save a backup as…
backups-restore-file = Restore from a file…
backups-none-title = No backups yet
backups-none-text = The first backup is made automatically within a day of adding contacts, or now, when you press the button.
backups-list = Backups
backups-reason-daily = Daily
backups-reason-import = Before an import
backups-reason-migration = Before an update of Kith
backups-reason-restore = Before a restore
backups-reason-manual = Made by you
backups-contacts =
    { $count ->
        [one] { $count } contact
       *[other] { $count } contacts
    }
backups-unreadable = Can’t be read
backups-restore = Restore…
backups-restore-of = Restore the backup of { $when }
backups-delete-of = Delete the backup of { $when }
backups-delete-title = Delete the backup of { $when }?
backups-delete-text = Its file is deleted permanently. Your contacts stay as they are.
backups-delete-do = Delete backup
backups-deleted = The backup was deleted.
backups-made =
    { $count ->
        [one] Backed up { $count } contact.
       *[other] Backed up { $count } contacts.
    }
backups-saved =
    { $count ->
        [one] Saved a backup of { $count } contact as { $file }.
       *[other] Saved a backup of { $count } contacts as { $file }.
    }
backups-work-backup = Backing up…
backups-work-restore = Restoring…
backups-work-salvage = Reading the damaged file…
backups-kept = Automatic backups to keep
backups-kept-help = The oldest ones are deleted first. Backups you make yourself stay until you delete them.
backups-kept-wrong = Enter a whole number from 1 to 1000.
backups-kept-saved = The number of backups was saved.
backups-where = Backup folder

restore-title = Restore the backup of { $when }?
restore-title-file = Restore “{ $file }”?
restore-has =
    { $count ->
        [one] It has { $count } contact.
       *[other] It has { $count } contacts.
    }
restore-now-none = There are no contacts now.
restore-now =
    { $count ->
        [one] Now there is { $count } contact. It is backed up first, so you can come back to it.
       *[other] Now there are { $count } contacts. They are backed up first, so you can come back to them.
    }
restore-rest = Groups, fields, histories and imports are restored too. Your settings and plans stay as they are. Changes made since then can no longer be undone one by one.
restore-over = The { $plan } plan allows fewer contacts. All of them are restored, but no more can be added.
restore-do = Restore
restore-done =
    { $count ->
        [one] { $count } contact was restored.
       *[other] { $count } contacts were restored.
    }
restore-mended =
    { $count ->
        [one] One flaw in the backup was mended or left out.
       *[other] { $count } flaws in the backup were mended or left out.
    }

rescue-title = Your contacts file is damaged
rescue-text = Another program has changed it, or the disk has lost part of it. Choose how to continue. The damaged file is kept, whatever you choose.
rescue-restore-title = Restore a backup
rescue-restore-text = Everything will be as it was when the backup was made.
rescue-restore-none = There are no backups on this computer. You may have one elsewhere.
rescue-file = Choose a backup file…
rescue-salvage-title = Save what can still be read
rescue-salvage-text = Kith reads the damaged file and copies every contact that is intact into a new file. The result is more recent than a backup, but some contacts may be missing.
rescue-salvage-do = Save what can be read
rescue-salvaged =
    { $count ->
        [one] { $count } contact was saved
       *[other] { $count } contacts were saved
    }
rescue-salvaged-none = No contact could be read
rescue-unreadable =
    { $count ->
        [one] { $count } part of the file could not be read.
       *[other] { $count } parts of the file could not be read.
    }
rescue-kept = The damaged file is kept as { $file }, in the same folder.
rescue-open = Open Kith
