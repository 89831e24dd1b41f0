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
delete-no-undo = This can’t be undone.
delete-backups = Earlier backups still contain them.
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
