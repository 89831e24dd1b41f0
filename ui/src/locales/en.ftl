# Kith, English. Sentence case, verbs on buttons; every message says what, where and how to mend it.

close = Close
cancel = Cancel
undo = Undo
redo = Redo
undone = Undone.
toasts = Messages
field-required = Required
show-in-folder = Show in folder
try-again = Try again
loading = Loading…

## Sidebar

sidebar = Places
sidebar-show = Show places
place-all = All contacts
place-starred = Starred
groups = Groups
group-add = New group
group-actions = Actions for { $name }
group-rename = Rename…
group-delete = Delete group…
group-new-title = New group
group-rename-title = Rename group
group-name = Name
group-name-bar = A group name can’t contain “|”.
group-name-empty = Write a name for the group.
group-create = Create group
group-rename-do = Rename
group-delete-title = Delete the group “{ $name }”?
group-delete-text =
    { $count ->
        [0] No contact is in it.
        [one] The contact in it stays in Kith; it only leaves the group.
       *[other] The { $count } contacts in it stay in Kith; they only leave the group.
    }
group-delete-do = Delete group
group-deleted = The group “{ $name }” was deleted.
groups-none = No groups yet
overview = Overview
settings = Settings
plan-used =
    { $count ->
        [one] { $count } contact
       *[other] { $count } contacts
    }
plan-used-of = { $used } of { $limit } contacts
plan-near = Nearly full
plan-full = The plan is full
plan-label = { $plan } plan

## List

list = Contacts
list-count =
    { $count ->
        [one] { $count } contact
       *[other] { $count } contacts
    }
list-found =
    { $count ->
        [0] Nothing found
        [one] { $count } contact found
       *[other] { $count } contacts found
    }
list-selected = { $count } selected
list-place = { $row } of { $total }
list-columns = Choose columns
list-columns-reset = Back to the usual columns
list-select-all = Select all
list-select = Select { $name }
list-star = Star { $name }
list-unstar = Take the star off { $name }
list-range-too-long = With Shift you can select up to { $most } contacts at a time. To take them all, press { $keys }.
list-failed-title = The contacts can’t be shown
column-name = Name
column-resize = Width of { $column }
search = Search contacts
search-clear = Clear search
filter = Filter
filter-add = Add a filter
filter-starred = Starred
filter-no-group = In no group
filter-in-group = In a group
filter-by-field = By a field
filter-group = Group: { $name }
filter-value = { $field }: { $value }
filter-empty = { $field }: empty
filter-value-label = Value
filter-value-help = Leave it blank to find contacts without one.
filter-apply = Add filter
filter-remove = Remove the filter “{ $filter }”
filters-clear = Clear all
new = New
import = Import
more-actions = More actions
bulk-star = Star
bulk-group = Group
bulk-group-long = Add to a group or take out of one
bulk-group-menu = Groups…
bulk-export = Export
bulk-delete = Delete
bulk-clear = Clear selection

empty-title = Your contacts, all in one place
empty-text = Add people one by one, or bring a spreadsheet of any size. Everything stays on this computer.
empty-add = Add a contact
empty-import = Import a file
empty-template = Download the template
empty-template-hint = The template is a spreadsheet with the right columns, ready to fill in.
empty-found-title = No contact matches
empty-found-text = Check the spelling, or look among all contacts.
empty-found-clear = Show all contacts
empty-group-title = Nobody is in “{ $name }” yet
empty-group-text = Drag contacts onto the group in the sidebar, or add a new one here.
empty-starred-title = No starred contacts
empty-starred-text = Star the people you look up most: press S on a contact in the list.

## Contact

detail = Contact
detail-none = Select a contact to see it here.
detail-close = Back to the list
contact-new-title = New contact
contact-edit-title = Edit contact
contact-edit = Edit
contact-star = Star
contact-unstar = Take star off
contact-actions = Actions for this contact
contact-delete = Delete…
contact-save = Save
contact-save-new = Add contact
contact-added = Contact added.
contact-saved = Changes saved.
contact-added-on = Added { $date }
contact-changed-on = Changed { $date }
contact-messages =
    { $count ->
        [one] { $count } message in its history
       *[other] { $count } messages in its history
    }
copy = Copy { $what }
copied = Copied.
copy-failed = This could not be copied. Select the text and copy it by hand.
draft-restored = These changes from earlier are not saved yet.
draft-discard = Discard
draft-kept = Your changes to { $name } are not saved yet; they are kept.
draft-kept-new = The new contact is not saved yet; it is kept.
draft-resume = Go on
draft-discarded = Changes discarded.
draft-bring-back = Bring back
section-name = Name
section-reach = Phone and email
section-address = Address
section-more = More
phone-ok = { $number } · { $country }
phone-ok-plain = { $number }
phone-help = Start with + and the country code, such as +34 612 34 56 78.
phone-taken = { $name } has this number already.
phone-taken-open = Open { $name }
groups-add = Add to a group
groups-add-new = New group “{ $name }”
groups-remove = Take out of { $name }
groups-placeholder = Type a group’s name
value-none = None
value-yes = Yes
value-no = No
value-choose = Choose…

field-first-name = First name
field-last-name = Last name
field-phone = Phone
field-email = Email
field-groups = Groups
field-street = Street
field-city = City
field-state = State
field-zip = Zip
field-country = Country
field-starred = Starred
field-created-at = Added
field-updated-at = Changed

## What was done

starred-done =
    { $count ->
        [one] { $count } contact starred.
       *[other] { $count } contacts starred.
    }
unstarred-done =
    { $count ->
        [one] Took the star off { $count } contact.
       *[other] Took the star off { $count } contacts.
    }
grouped-done =
    { $count ->
        [0] They were in “{ $group }” already.
        [one] { $count } contact added to “{ $group }”.
       *[other] { $count } contacts added to “{ $group }”.
    }
ungrouped-done =
    { $count ->
        [0] None of them was in “{ $group }”.
        [one] { $count } contact taken out of “{ $group }”.
       *[other] { $count } contacts taken out of “{ $group }”.
    }
deleted-done =
    { $messages ->
        [0] { $count ->
            [one] { $count } contact deleted.
           *[other] { $count } contacts deleted.
        }
       *[other] { $count ->
            [one] { $count } contact and its history deleted.
           *[other] { $count } contacts and their histories deleted.
        }
    }
exported-done =
    { $count ->
        [one] { $count } contact saved in “{ $file }”.
       *[other] { $count } contacts saved in “{ $file }”.
    }
template-done = The template was saved as “{ $file }”.

## Dialogs

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
export-do = Export…
group-title = Groups
group-help = Choose a group to add the selected contacts to, or to take them out of.
group-find = Find or name a group
group-add-to = Add
group-take-out = Take out
group-add-to-name = Add to { $name }
group-take-out-name = Take out of { $name }
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

## Commands

command-contact-new = New contact
command-import-open = Import a file
command-export-open = Export contacts
command-template-xlsx = Download the template (Excel)
command-template-csv = Download the template (CSV)
command-search-focus = Search
command-search-slash = Search
command-palette-open = Command palette
command-view-all = Show all contacts
command-view-starred = Show starred contacts
command-view-overview = Show the overview
command-settings-open = Settings
command-edit-undo = Undo
command-edit-redo = Redo
command-pane-next = Next pane
command-pane-previous = Previous pane
command-help-shortcuts = Keyboard shortcuts
command-app-back = Clear, close, back
command-list-move = Move
command-list-extend = Extend the selection
command-list-toggle = Select or deselect
command-list-select-all = Select all
command-list-open = Open, then edit
command-list-star = Star or take the star off
command-list-delete = Delete
command-contact-edit = Edit contact
command-contact-save = Save

## Problems with a record or an input. Arguments: value, column, and what the engine adds.

problem-first_name_missing = Write a first name: every contact needs one.
problem-phone_missing = Write a phone number: every contact needs one.
problem-phone_missing_country_code = The country code is missing. Start with + and the code, such as +34 or +1.
problem-phone_invalid = No country has such a number. Check the country code and the count of digits.
problem-phone_has_letters = There are letters in this number. Write digits only.
problem-phone_digits_lost = The spreadsheet rounded this number, so digits are lost. Format the column as text and fill it in again.
problem-phone_taken = Another contact has this number.
problem-value_missing = Fill this in: it is a required field.
problem-value_invalid = “{ $value }” doesn’t fit “{ $column }”. Check how it is written and what the field takes.
problem-duplicate_in_file = The same phone number stands earlier in the file.
problem-duplicate_of_contact = A contact with this phone number is here already.
problem-over_limit = It would go over your plan’s limit.
problem-record_malformed = This line can’t be read as a record. Look for a quote that is not closed.
warning-phone_extension_dropped = The extension is left out of the number.
warning-email_malformed = This doesn’t look like an email address. It is kept as it is.
warning-value_shortened = The value was too long and has been shortened.

## Failures

error-unexpected = Something in Kith went wrong: { $text }. Try again; if it keeps happening, restart Kith.
error-file_not_found = The file is not there any more. Choose it again.
error-file_unreadable = The file can’t be opened. Check that you may read it and that no other program has locked it.
error-file_unsupported = Kith can’t read this kind of file. Save it as .xlsx or .csv and try again.
error-file_encrypted = The file has a password. Take the password off in your spreadsheet program, save, and try again.
error-file_too_large = The file is too large to read. Split it into smaller files.
error-file_damaged = The file is damaged. Open it in your spreadsheet program, save it again, and retry.
error-sheet_not_found = The workbook has no sheet of that name any more. Choose another sheet.
error-column_missing = The file has no column for “{ $column }”. Match one of its columns to it, or add the column to the file.
error-contact_not_found = This contact is no longer here. It may have been deleted in another window or by the command line.
error-phone_taken = Another contact has this phone number already.
error-over_limit = Your plan is full. Choose a larger plan in Settings › Subscription Settings, or delete contacts.
error-store_damaged = The contacts file is damaged. Restore a backup in Settings › Backups.
error-store_newer = The contacts file was written by a newer version of Kith. Install that version to open it.
error-store_busy = Another program is writing to your contacts. Wait a moment and try again.
error-disk_full = The disk is full. Free some space and try again; nothing was changed.
error-group_exists = There is a group called “{ $name }” already.
error-group_not_found = This group is no longer here.
error-field_exists = There is a field called “{ $name }” already.
error-field_not_found = This field is no longer here.
error-usage = Kith didn’t understand this request. Restart Kith and try again.
error-input_refused = Some values can’t be saved. Mend the fields marked in red.
