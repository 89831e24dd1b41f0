# Privacy and data

privacy-text = Everything is on this computer only. This is what Kith remembers to save you work.
privacy-mappings = Column matches
privacy-mappings-text = Which column went to which field, for files with the same headers.
privacy-recent-files = Recent files
privacy-recent-files-text = Files you imported from. The files themselves stay.
privacy-drafts = Unsaved drafts
privacy-drafts-text = Contacts you started to add or change. They lie beside your contacts until they are saved, discarded or cleared, and are deleted with them.
privacy-not-duplicates = Not duplicates
privacy-not-duplicates-text = Pairs you marked as two people. After clearing, they may be suggested again.
privacy-chat-names = Your names in chats
privacy-chat-names-text = Kith uses them to tell your messages from those of other people.
privacy-undo-steps = Steps that can be undone
privacy-undo-steps-text = They contain earlier values of contacts, and what you deleted. After clearing, these steps can no longer be undone.
privacy-chats = Open chats in other services
privacy-chats-text = Your system then opens WhatsApp, Signal or Telegram with the phone number you chose. While this is off, Kith asks first.
privacy-logs = Kith also keeps a log of errors on this computer, to help find their cause. It holds no names, numbers or file names. Deleting all data deletes it.
privacy-count = { $count }
privacy-clear = Clear
privacy-clear-of = Clear: { $what }
privacy-forgotten = Cleared: { $what }.
erase-heading = Delete all data
erase-about = Afterwards Kith is as it was when it was installed. You see what will be deleted before anything is deleted.
erase-open = Delete all data…
erase-title = Delete all data?
erase-text = This will be gone for good:
erase-contacts =
    { $count ->
        [one] { $count } contact
       *[other] { $count } contacts
    }
erase-messages =
    { $count ->
        [one] { $count } message in their histories
       *[other] { $count } messages in their histories
    }
erase-groups =
    { $count ->
        [one] { $count } group
       *[other] { $count } groups
    }
erase-fields =
    { $count ->
        [one] { $count } contact field of your own
       *[other] { $count } contact fields of your own
    }
erase-imports =
    { $count ->
        [one] { $count } import in the list of imports
       *[other] { $count } imports in the list of imports
    }
erase-rest = Plans, settings, drafts, logs and everything else Kith remembers
erase-backups =
    { $count ->
        [one] { $count } backup
       *[other] { $count } backups
    }
erase-backups-keep = Keep the backups
erase-backups-keep-help = They still contain your contacts, and you can restore one of them later.
erase-backups-delete = Delete the backups, too
erase-backups-delete-help = Nothing can be restored afterwards. Backups you saved elsewhere stay.
erase-no-undo = This can’t be undone.
erase-word = DELETE
erase-type = Type { $word } to confirm
erase-do = Delete all data
erase-done =
    { $count ->
        [one] Everything was deleted, including { $count } contact.
       *[other] Everything was deleted, including { $count } contacts.
    }
