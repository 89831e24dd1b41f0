# Dialogs

delete-title =
    { $count ->
        [one] Delete this contact?
       *[other] Delete { $count } contacts?
    }
delete-title-name = Delete { $name }?
delete-text =
    { $messages ->
        [0] { $count ->
            [one] { $count } contact will be gone for good.
           *[other] { $count } contacts will be gone for good.
        }
        [one] { $count ->
            [one] { $count } contact and { $messages } message will be gone for good.
           *[other] { $count } contacts and { $messages } message will be gone for good.
        }
       *[other] { $count ->
            [one] { $count } contact and { $messages } messages will be gone for good.
           *[other] { $count } contacts and { $messages } messages will be gone for good.
        }
    }
delete-undo =
    { $messages ->
        [0] You can undo this.
        [one] You can undo this, but not for the chat history: { $messages } message will be gone for good.
       *[other] You can undo this, but not for the chat history: { $messages } messages will be gone for good.
    }
delete-no-undo = This can’t be undone.
delete-backups = Earlier backups still contain them.
delete-for-good = Delete for good
delete-for-good-help = Nothing is kept to undo it. Otherwise it stays on this computer until you have made 50 more changes, or cleared the steps under Privacy.
delete-do =
    { $count ->
        [one] Delete contact
       *[other] Delete { $count } contacts
    }
export-title = Export contacts
export-scope = Which contacts
export-scope-selected =
    { $count ->
        [one] The selected contact
       *[other] The { $count } selected contacts
    }
export-scope-shown =
    { $count ->
        [one] The contact shown in the list
       *[other] The { $count } contacts shown in the list
    }
export-scope-all =
    { $count ->
        [one] The only contact
       *[other] All { $count } contacts
    }
export-format = Format
export-xlsx = Excel workbook (.xlsx)
export-csv = CSV text (.csv)
export-vcard = vCards, for other address books (.vcf)
export-do = Export…
group-title = Groups
group-help = Choose a group to add the selected contacts to, or to remove them from.
group-find = Find or name a group
group-add-to = Add
group-take-out = Remove
group-add-to-name = Add to { $name }
group-take-out-name = Remove from { $name }
group-create-name = Create “{ $name }” and add
shortcuts-title = Keyboard shortcuts
shortcuts-app = Everywhere
shortcuts-list = In the list
shortcuts-contact = In a contact
palette-title = Command palette
palette-placeholder = Search commands and contacts
palette-none = No command or contact matches.
palette-contacts = Contacts
drop-import = Drop the file to import it
licences-title = Licences
licences-own = Kith is free software under the MIT or the Apache 2.0 licence, at your option.
licences-others =
    { $count ->
        [one] It includes { $count } package by other authors, under this licence:
       *[other] It includes { $count } packages by other authors, under these licences:
    }
licences-failed = The list could not be loaded. It is also part of Kith’s source code.
bulk-edit-title = Edit a field
bulk-edit-field = Field
bulk-edit-choose = Choose a field
bulk-edit-way = What to do
bulk-edit-set = Set a value
bulk-edit-replace = Replace text
bulk-edit-empty = Empty it
bulk-edit-find = Find
bulk-edit-find-help = Upper and lower case and accents make no difference.
bulk-edit-with = Replace with
bulk-edit-counting = Counting…
bulk-edit-changes =
    { $count ->
        [0] { $contacts ->
            [one] The contact does not change.
           *[other] None of the { $contacts } contacts changes.
        }
       *[other] { $contacts ->
            [one] Changes the contact.
           *[other] Changes { $count } of { $contacts } contacts.
        }
    }
bulk-edit-overwrites =
    { $count ->
        [one] { $count } has another value now, which is replaced.
       *[other] { $count } have another value now, which is replaced.
    }
bulk-edit-unfit =
    { $count ->
        [one] { $count } contact stays as it is, because the result does not fit the field.
       *[other] { $count } contacts stay as they are, because the result does not fit the field.
    }
bulk-edit-do =
    { $count ->
        [0] Change contacts
        [one] Change { $count } contact
       *[other] Change { $count } contacts
    }
undo-title = Undo history
undo-text = Choose a change: it is undone, with all that came after it.
undo-none = There is nothing to undo.
undo-do =
    { $count ->
        [one] Undo { $count } change
       *[other] Undo { $count } changes
    }
undo-step-edit = Edited “{ $name }”
undo-step-edit-many =
    { $count ->
        [one] Edited { $count } contact
       *[other] Edited { $count } contacts
    }
undo-step-star =
    { $count ->
        [one] Starred { $count } contact
       *[other] Starred { $count } contacts
    }
undo-step-unstar =
    { $count ->
        [one] Removed the star of { $count } contact
       *[other] Removed the stars of { $count } contacts
    }
undo-step-group =
    { $count ->
        [one] Added { $count } contact to “{ $name }”
       *[other] Added { $count } contacts to “{ $name }”
    }
undo-step-ungroup =
    { $count ->
        [one] Removed { $count } contact from “{ $name }”
       *[other] Removed { $count } contacts from “{ $name }”
    }
undo-step-merge =
    { $count ->
        [one] Merged { $count } contact into “{ $name }”
       *[other] Merged { $count } contacts into “{ $name }”
    }
undo-step-not-duplicate = Marked two contacts as two people
undo-step-rename-group = Renamed a group to “{ $name }”
undo-step-delete-group = Deleted the group “{ $name }”
undo-step-delete =
    { $count ->
        [one] Deleted { $count } contact
       *[other] Deleted { $count } contacts
    }
undo-step-delete-name = Deleted “{ $name }”
undo-step-delete-field = Deleted the field “{ $name }”
undo-step-add-smart-group = Added the smart group “{ $name }”
undo-step-change-smart-group = Changed the smart group “{ $name }”
undo-step-delete-smart-group = Deleted the smart group “{ $name }”
undo-step-unknown = Another change
