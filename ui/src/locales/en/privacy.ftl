# Privacy and data

privacy-text = Everything is on this computer only. This is what Kith remembers to save you work.
privacy-mappings = Column matches
privacy-mappings-text = Which column went to which field, for files with the same headers.
privacy-recent-files = Recent files
privacy-recent-files-text = Files you imported from. The files themselves stay.
privacy-drafts = Unsaved drafts
privacy-drafts-text = Contacts you began to write or change.
privacy-not-duplicates = Not duplicates
privacy-not-duplicates-text = Pairs you marked as two people. Forgotten, they may be suggested again.
privacy-chat-names = Your names in chats
privacy-chat-names-text = By which Kith tells your messages from other people’s.
privacy-undo-steps = Steps that can be undone
privacy-undo-steps-text = They hold what contacts said before. Forgotten, nothing of them can be undone.
privacy-count = { $count }
privacy-clear = Clear
privacy-clear-of = Clear: { $what }
privacy-forgotten = Cleared: { $what }.
erase-heading = Delete all data
erase-about = Kith is as new afterwards. You see what goes before anything is deleted.
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
erase-rest = Plans, settings, drafts and all that Kith remembers
erase-backups =
    { $count ->
        [one] { $count } backup
       *[other] { $count } backups
    }
erase-backups-keep = Keep the backups
erase-backups-keep-help = They still hold your contacts, and one of them can be restored later.
erase-backups-delete = Delete the backups, too
erase-backups-delete-help = Nothing can be restored any more. Backups you saved elsewhere stay.
erase-no-undo = This can’t be undone.
erase-word = DELETE
erase-type = Type { $word } to confirm
erase-do = Delete all data
erase-done =
    { $count ->
        [one] Everything was deleted, { $count } contact among it.
       *[other] Everything was deleted, { $count } contacts among it.
    }
