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
plan-used-of =
    { $limit ->
        [one] { $used } of { $limit } contact
       *[other] { $used } of { $limit } contacts
    }
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
filter-add = Add a filter
filter-starred = Starred
filter-no-group = In no group
filter-added = Added in { $month }
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

## Import wizard

import-title = Import contacts
import-close = Close
import-background = Continue in the background
import-steps = Steps of the import
import-step-choose = Choose file
import-step-read = Check
import-step-match = Match columns
import-step-preview = Preview
import-step-import = Import
import-step-done = Done
import-step-past = (done)
import-back = Back
import-next = Next
import-do = Import
import-change-reading = Change how it is read
import-busy = The import of “{ $file }” is still running. Choose the other file when it has ended.
import-leave-title = Leave this import?
import-leave-text = Nothing has been saved yet. What you chose here will be lost; the file stays as it is.
import-leave-stay = Keep going
import-leave-do = Leave
import-swap-title = Import “{ $file }” instead?
import-swap-text = You are in the middle of importing “{ $file }”. Nothing of it has been saved yet.
import-swap-keep = Keep going
import-swap-do = Switch file

import-choose-title = Choose a file
import-opening = Opening “{ $file }”…
import-drop = Drop a spreadsheet here
import-pick = Choose file…
import-kinds = Excel workbook (.xlsx) or text (.csv, .tsv, .txt), of any size
import-promise = Nothing is saved until you press Import.
import-template-title = Start from the template
import-template-text = A spreadsheet that has the right columns, your own fields too.
import-template-xlsx = Download template (Excel)
import-template-csv = Download template (CSV)
import-recent = Recent files

import-read-title = Check how the file was read
import-read-text = Are the headers headers, and do names and accents look right? If not, change it here.
import-sheet = Sheet
import-header-row = Header row
import-header-none = No header row
import-header-row-n = Row { $row }
import-encoding = Encoding
import-separator = Separator
import-sample-label = First rows of the file
import-sample-row = Row
import-sample-none = There are no rows below the header.
import-sample-count =
    { $count ->
        [0] There are no rows to show.
        [one] The only row found
       *[other] The first { $count } rows
    }
import-blocked-read = Choose how to read the file.
separator-comma = Comma ( , )
separator-semicolon = Semicolon ( ; )
separator-tab = Tab
separator-bar = Vertical bar ( | )
encoding-utf-8 = Unicode (UTF-8)
encoding-utf-16le = Unicode (UTF-16 LE)
encoding-utf-16be = Unicode (UTF-16 BE)
encoding-windows-1252 = Western European (Windows-1252)
encoding-windows-1250 = Central European (Windows-1250)
encoding-windows-1251 = Cyrillic (Windows-1251)
encoding-windows-1253 = Greek (Windows-1253)
encoding-windows-1254 = Turkish (Windows-1254)
encoding-windows-1255 = Hebrew (Windows-1255)
encoding-windows-1256 = Arabic (Windows-1256)
encoding-windows-1257 = Baltic (Windows-1257)
encoding-windows-1258 = Vietnamese (Windows-1258)
encoding-windows-874 = Thai (Windows-874)
encoding-iso-8859-2 = Central European (ISO 8859-2)
encoding-koi8-r = Cyrillic (KOI8-R)
encoding-ibm866 = Cyrillic (DOS 866)
encoding-macintosh = Western European (Mac)
encoding-shift_jis = Japanese (Shift-JIS)
encoding-euc-jp = Japanese (EUC-JP)
encoding-iso-2022-jp = Japanese (ISO-2022-JP)
encoding-gb18030 = Chinese (GB18030)
encoding-big5 = Chinese, traditional (Big5)
encoding-euc-kr = Korean (EUC-KR)

import-match-title = Match the columns
import-match-count =
    { $all ->
        [one] The only column: { $count ->
            [0] it is not imported yet.
           *[other] it will be imported.
        }
       *[other] { $count } of { $all } columns will be imported. The others are left out.
    }
import-columns = Columns of the file
import-columns-empty =
    { $count ->
        [one] { $count } empty column
       *[other] { $count } empty columns
    }
import-column-in-file = Column in the file
import-column-field = Goes into
import-column-n = Column { $number }
import-column-empty = Empty
import-field-of = Field for “{ $column }”
import-field-create = Create field…
import-fields-standard = Standard fields
import-fields-own = Your fields
import-full-name = Full name (split)
import-not-imported = Not imported
import-freed = { $columns } is left out now: the full name says it all.
import-shared = Used where { $columns } is empty.
import-badge-exact = Exact
import-badge-guessed = Guessed
import-badge-chosen = Chosen
import-badge-none = Not imported
import-missing = No column goes into { $fields }. Choose the column that holds it: every contact needs it.
import-blocked-missing = Still to match: { $fields }
import-blocked-dates = Say how the dates are written.
import-create-title = Create a field for “{ $column }”
import-dates-title = How are the dates written?
import-dates-text = { $columns } can be read either way: { $example }
date-order-dmy = Day first (31/12/2026)
date-order-mdy = Month first (12/31/2026)
date-order-ymd = Year first (2026-12-31)
import-phones-title = Phones without a country code
import-phones-refuse = Leave those rows out
import-phones-international = Take them as international numbers that lost their +
import-phones-international-help = A local number can be someone else’s international one: look at the preview.
import-phones-country = Take them as numbers of one country
import-phones-other = Take them as numbers of another country
import-phones-in = Take them as numbers of { $country }
import-phones-which = Country
import-phones-valid =
    { $count ->
        [0] None would be valid
        [one] { $count } would be valid
       *[other] { $count } would be valid
    }
import-phones-bare =
    { $count ->
        [one] { $count } number in the file has none.
       *[other] { $count } numbers in the file have none.
    }

import-preview-title = Preview
import-previewing = Checking every row
import-previewing-rows =
    { $count ->
        [0] Checking every row…
        [one] { $count } row checked
       *[other] { $count } rows checked
    }
import-preview-said = Preview ready: { $created } new, { $invalid } can’t be imported.
import-preview-created =
    { $count ->
       *[other] new
    }
import-preview-updated = to be updated
import-preview-duplicates =
    { $count ->
       *[other] already here
    }
import-preview-invalid =
    { $count ->
       *[other] can’t be imported
    }
import-preview-over-limit = over your plan’s limit
import-preview-blank = blank
import-preview-cancelled =
    { $count ->
       *[other] cancelled
    }
import-summary-created =
    { $count ->
       *[other] created
    }
import-summary-updated =
    { $count ->
       *[other] updated
    }
import-summary-duplicates =
    { $count ->
       *[other] duplicates, skipped
    }
import-summary-invalid = not imported
import-summary-over-limit = over your plan’s limit
import-summary-blank = blank
import-summary-cancelled =
    { $count ->
       *[other] cancelled
    }
import-rows-total =
    { $count ->
        [one] row in the file
       *[other] rows in the file
    }
import-blocked-empty = No row of this file can be imported as things are.
import-blocked-full = Your plan is full: no row of this file fits.
import-duplicates-title = Contacts that are here already
import-duplicates-skip = Skip them
import-duplicates-update = Update them
import-duplicates-update-help = Values in the file replace what is stored.
import-duplicates-fill = Fill in what is empty
import-duplicates-fill-help = What is stored stays.
import-groups = Add all of them to groups
import-groups-help = Besides the groups the file names.
import-groups-new = Groups that will be created: { $groups }.
import-groups-made = Groups created: { $groups }.
import-ignored = Columns that will not be imported: { $columns }.
import-ignored-done = Columns that were not imported: { $columns }.
import-plan-after = { $used } of { $limit } used now, { $after } after the import
import-plan-unlimited =
    { $after ->
        [one] No limit; { $after } contact after the import
       *[other] No limit; { $after } contacts after the import
    }
import-plan-over =
    { $count ->
        [one] { $count } row does not fit.
       *[other] { $count } rows do not fit: the last ones of the file.
    }
import-plan-change = Change the plan
import-problems = Rows that will not be imported
import-problems-done = Rows that were not imported
import-warnings = Imported, but worth a look
import-problem-line = Line
import-problem-columns =
    { $count ->
        [one] { $count } column
       *[other] { $count } columns
    }
import-problem-elsewhere = No column
import-problem-value = Value
import-problem-reason = Reason
import-problem-empty = empty
import-problem-more =
    { $count ->
        [one] and { $count } more row
       *[other] and { $count } more rows
    }
import-stored-title = First rows, as they would be stored
import-failed-save = Save failed rows…
import-failed-help = Saves them as a spreadsheet with the reason beside each. Mend it and import it as it is.
import-failed-saved =
    { $count ->
        [one] { $count } row saved in “{ $file }”.
       *[other] { $count } rows saved in “{ $file }”.
    }

import-run-title = Importing “{ $file }”
import-run-progress = Import
import-run-rows =
    { $total ->
        [0] rows
       *[other] of { $total } rows
    }
import-rate =
    { $rate ->
        [one] { $rate } row a second
       *[other] { $rate } rows a second
    }
import-left-moment = A few seconds left
import-left-seconds = About { $count } seconds left
import-left-minutes =
    { $count ->
        [one] About { $count } minute left
       *[other] About { $count } minutes left
    }
import-finishing = Saving…
import-cancelling = Cancelling…
import-run-text = You can go on working meanwhile. Cancel leaves your contacts as they were.
import-pill-running = Importing
import-pill-finishing = Saving…
import-pill-cancelling = Cancelling…
import-pill-waiting = Import not finished
import-pill-continue = Go on with it

import-done-title =
    { $count ->
        [0] No contact was imported
        [one] { $count } contact imported
       *[other] { $count } contacts imported
    }
import-cancelled-title = Import cancelled
import-failed-title = The import failed
import-unchanged = Nothing was saved: your contacts are as they were.
import-show = Show imported
import-another = Import another file
import-undo = Undo import
import-undo-of = Undo import of “{ $file }”
import-undo-title = Undo this import?
import-undo-text = The contacts that came from “{ $file }” are removed, and those it changed are put back. Contacts you have worked on since are kept.
import-undo-do = Undo import
import-undone =
    { $restored ->
        [0] { $count ->
            [one] “{ $file }” undone: { $count } contact removed.
           *[other] “{ $file }” undone: { $count } contacts removed.
        }
       *[other] “{ $file }” undone: { $count } removed, { $restored } put back.
    }
import-kept-title =
    { $count ->
        [one] { $count } contact was kept
       *[other] { $count } contacts were kept
    }
import-kept-text = They were edited, starred, grouped or written to since the import:
import-back-to-preview = Back to the preview
import-show-summary = Show summary

## Causes of problems, as headings of a group of rows

cause-first_name_missing = No first name
cause-phone_missing = No phone number
cause-phone_missing_country_code = Phone without a country code
cause-phone_invalid = Not a valid phone number
cause-phone_has_letters = Letters in the phone number
cause-phone_digits_lost = Phone rounded by the spreadsheet
cause-value_invalid = The value doesn’t fit the field
cause-duplicate_in_file = The same phone number earlier in the file
cause-duplicate_of_contact = A contact with this phone number is here already
cause-over_limit = Over your plan’s limit
cause-record_malformed = The line can’t be read
cause-phone_extension_dropped = Phone extension left out
cause-email_malformed = Doubtful email address
cause-value_shortened = Value shortened
cause-value_not_taken = Value left out
cause-cells_beyond_header = More cells than headers
cause-text_replaced = Unreadable characters replaced
warning-cells_beyond_header = The row has more cells than there are headers; those beyond are left out.
warning-text_replaced = Some characters can’t be read in this encoding and were replaced. Check the encoding in step 2.
warning-encoding_guessed = The file doesn’t say how its letters are encoded. Check the accents in the table below.
warning-header_missing = The file seems to have no header row: its first row is read as a contact.
warning-header_guessed = The header row is a guess. Choose another row if it is wrong.
warning-header_repeated = Several columns are headed “{ $header }”. Check in step 3 where each of them goes.
warning-other_sheets = The workbook has more sheets; only this one is read.

## Contact fields

field-name = Name
field-name-empty = Write a name for the field.
field-type = Type
field-type-fixed = The type of a field stays as it is. Add a new field for another type.
field-help = Help text
field-help-help = Shown under the field while a contact is edited.
field-required-box = Required
field-required-help = No contact can be added without it.
field-shown-box = Show in the list
field-options = Options
field-option-n = Option { $number }
field-option-remove = Remove option { $number }
field-option-add = Add option
field-options-empty = Write at least one option.
field-options-help = Enter adds another; Alt+↑ and Alt+↓ move an option.
field-add-do = Add field
type-text = Text
    .help = A line of text.
type-long-text = Long text
    .help = Several lines of text, such as notes.
type-number = Number
    .help = Can be counted and sorted by size. Take Text for codes such as 00123.
type-date = Date
    .help = A day, such as a birthday.
type-time = Time
    .help = A time of day.
type-checkbox = Checkbox
    .help = Yes or no.
type-dropdown = Dropdown
    .help = One option of a list.
type-multi-select = Multi-select
    .help = Any number of options of a list. In a file, | stands between them.
type-email = Email
    .help = Another email address.
type-url = Web address
    .help = A link, such as https://example.com.
type-phone = Phone
    .help = Another phone number, with its country code.

## Settings

settings-pages = Pages of the settings
settings-general = General
settings-fields = Contact Fields
settings-subscription = Subscription Settings
settings-imports = Imports
settings-about = About
settings-system = Same as the system
settings-language = Language
settings-theme = Appearance
settings-theme-light = Light
settings-theme-dark = Dark
settings-date-order = Dates in files
settings-date-order-help = For dates such as 03/04/2026, where a file doesn’t tell the day from the month.
settings-date-order-ask = Ask for each file
settings-columns = Columns of the list
settings-columns-text = Choose columns with the button at the top of the list; drag a header to move it and its edge to widen it.
settings-columns-open = Go to the list

fields-text = Fields of your own, beside name, phone, email, groups and address. They appear in the editor, the list, filters, files and the template.
fields-none = No fields of your own yet
fields-add = Add field
fields-add-title = Add a field
fields-edit-title = Edit “{ $name }”
fields-save = Save
fields-required = Required
fields-shown = In the list
fields-inactive = Switched off
fields-move = Move { $name }
fields-move-help = Drag to move, or press Alt+↑ and Alt+↓
fields-moved = { $name } is now number { $place } of { $count }.
fields-up = Move { $name } up
fields-down = Move { $name } down
fields-actions = Actions for { $name }
fields-edit = Edit…
fields-activate = Switch on
fields-deactivate = Switch off
fields-delete = Delete…
fields-delete-title = Delete the field “{ $name }”?
fields-delete-text =
    { $count ->
        [0] No contact has a value in it.
        [one] { $count } contact has a value in it. It will be gone for good.
       *[other] { $count } contacts have a value in it. These values will be gone for good.
    }
fields-delete-instead = Switched off, the field is out of the way and its values are kept.
fields-delete-do = Delete field
fields-deleted = The field “{ $name }” was deleted.

plans-active = Active plan
plans-limit =
    { $limit ->
        [one] { $limit } contact
       *[other] { $limit } contacts
    }
plans-unlimited = No limit
plans-full = The { $plan } plan is full: no contact can be added. Choose a larger plan, or raise its limit.
plans-over = There are more contacts than the { $plan } plan takes. Nothing is deleted, but no contact can be added.
plans-add = Add plan
plans-add-title = Add a plan
plans-add-do = Add plan
plans-edit = Edit { $plan }
plans-edit-title = Edit “{ $plan }”
plans-name = Name
plans-name-empty = Write a name for the plan.
plans-contacts-limit = Contacts Limit
plans-limit-wrong = Write a whole number, such as 1000.
plans-remove = Remove { $plan }
plans-remove-active = { $plan } is active: choose another plan to remove it
plans-remove-title = Remove the plan “{ $plan }”?
plans-remove-text = No contact is touched by this.
plans-remove-do = Remove plan
plans-trial-title = Trial Period Limits
plans-trial-text = How many contacts the Trial plan takes. A limit below the present count deletes nothing.
plans-trial-saved = The trial’s limit was saved.

imports-none-title = Nothing has been imported yet
imports-none-text = Files you import are listed here with what became of their rows.
imports-undone = Undone
imports-rows =
    { $count ->
        [one] row
       *[other] rows
    }

about-text = A contacts manager that keeps to itself
about-version = Version
about-platform = System
about-store = Contacts file
about-contacts = Contacts
about-private = Everything stays in this file on this computer. Kith sends nothing anywhere.
about-copy = Copy diagnostics
about-copy-help = Versions and settings to go with a question; no names, no numbers.

## Overview

overview-empty-title = Nothing to see yet
overview-empty-text = Once there are contacts, this page shows where they are from, how they are grouped and how complete they are.
overview-contacts =
    { $count ->
        [one] contact
       *[other] contacts
    }
overview-starred =
    { $count ->
       *[other] starred
    }
overview-countries = By country
overview-country-none = No country
overview-groups = By group
overview-group-none = In no group
overview-months = Added per month
overview-completeness = How complete they are
overview-completeness-text = A bar opens the contacts without one.
overview-name = Name
overview-count = Contacts
overview-more =
    { $count ->
        [one] Show { $count } more
       *[other] Show { $count } more
    }
overview-less = Show fewer
overview-open =
    { $count ->
        [one] { $name }: show { $count } contact
       *[other] { $name }: show { $count } contacts
    }
overview-missing =
    { $missing ->
        [0] { $field }: all contacts have one
        [one] { $field }: { $percent }. Show the { $missing } contact without
       *[other] { $field }: { $percent }. Show the { $missing } contacts without
    }

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

## Keys, as the keyboard names them

key-shift = Shift
key-space = Space
key-escape = Esc
key-delete = Del
key-enter = Enter
key-home = Home
key-end = End
key-page-up = PgUp
key-page-down = PgDn

## Problems with a record or an input. Arguments: value, column, and what the engine adds.

problem-first_name_missing = Write a first name: every contact needs one.
problem-phone_missing = Write a phone number: every contact needs one.
problem-phone_missing_country_code = The country code is missing. Start with + and the code, such as +34 or +1.
problem-phone_invalid = No country has such a number. Check the country code and the count of digits.
problem-phone_has_letters = There are letters in this number. Write digits only.
problem-phone_digits_lost = The spreadsheet rounded this number, so digits are lost. Format the column as text and fill it in again.
problem-value_invalid =
    { $reason ->
        [required] “{ $column }” is required and empty.
        [not_a_number] “{ $value }” is not a number.
        [number_ambiguous] “{ $value }” can be a thousand or a fraction. Write it without the comma, or with a dot.
        [too_many_digits] “{ $value }” has more digits than a number field keeps. Use a text field for it.
        [not_a_date] “{ $value }” is not a date. Write it as 2026-11-22.
        [no_such_day] “{ $value }” is not a day of the calendar.
        [date_has_time] “{ $value }” has a time beside the date. Write the date only.
        [date_order_needed] “{ $value }” doesn’t show which is the day and which the month. Choose the date order.
        [not_a_time] “{ $value }” is not a time. Write it as 09:30.
        [not_a_checkbox] “{ $value }” is neither yes nor no.
        [not_in_list] “{ $value }” is not one of the options of “{ $column }”.
        [not_an_email] “{ $value }” is not an email address.
        [not_a_url] “{ $value }” is not a web address. Write it as https://example.com.
        [phone_missing_country_code] “{ $value }” has no country code. Write it as +34 612 34 56 78.
        [phone_invalid] “{ $value }” is not a valid phone number. Check the country code and the digits.
        [phone_has_letters] “{ $value }” has letters in it. Write the phone number in digits only.
        [phone_digits_lost] The spreadsheet rounded “{ $value }”. Write all its digits as text.
        [too_long] This text is longer than 32,767 characters. Shorten it.
        [wrong_type] “{ $value }” is a list, but “{ $column }” holds one value.
       *[other] “{ $value }” doesn’t fit “{ $column }”. Check how it is written and what the field takes.
    }
problem-duplicate_in_file = The same phone number stands earlier in the file, on line { $first_line }.
problem-duplicate_of_contact = { $contact_name } has this phone number already.
problem-over_limit =
    { $limit ->
        [one] It would go over the limit of the { $plan } plan: { $limit } contact.
       *[other] It would go over the limit of the { $plan } plan: { $limit } contacts.
    }
problem-record_malformed = This line can’t be read as a record. Look for a quote that is not closed.
warning-phone_extension_dropped = The extension { $text } is no part of the number and is left out.
warning-email_malformed = This doesn’t look like an email address. It is kept as it is.
warning-value_shortened = The value was too long and has been shortened.
warning-value_not_taken = “{ $value }” is not taken: “{ $column }” has a value from another column.

## Failures

error-unexpected = Something in Kith went wrong: { $text }. Try again; if it keeps happening, restart Kith.
error-internal = Kith could not do that because of a fault of its own. Nothing was changed; if it keeps happening, restart Kith.
error-cancelled = Cancelled. Nothing was written.
error-file_not_found = The file is not there any more. Choose it again.
error-file_unreadable = The file can’t be read. Check that it is not empty, that you may open it, and that no other program has locked it.
error-file_unwritable = The file can’t be written. Close it if it is open in another program, or choose another folder.
error-file_unsupported = Kith doesn’t know this kind of file. Use .xlsx or .csv for contacts, and a chat’s exported .txt or .zip for a history.
error-file_encrypted = The file has a password. Save a copy without one in the program it comes from, and choose that copy.
error-file_too_large = The file is too large. Split it into smaller files, or use CSV for a spreadsheet.
error-file_damaged = The file is damaged. Copy or export it again; a spreadsheet can also be opened and saved anew.
error-folder_not_found = The folder is not there any more. Choose another one.
error-folder_not_shown = The folder can’t be opened: no file manager answered. Open it by hand.
error-too_many_rows = A sheet of an Excel workbook doesn’t hold that many rows. Choose CSV, which has no limit, or fewer contacts.
error-temporary_file_failed = Kith can’t write a temporary file. Free some space on the disk and try again.
error-sheet_not_found = The workbook has no sheet of that name any more. Choose another sheet.
error-header_not_found = A column you chose is not in the file any more. Choose the file again and match its columns.
error-column_missing = No column goes into { $fields }. Match a column of the file to it, or add one to the file.
error-no_failed_rows = This import has no failed rows to save.
error-import_not_found = This import is no longer in the history.
error-import_undone = This import was undone already.
error-contact_not_found = This contact is no longer here. It may have been deleted in another window or by the command line.
error-phone_taken = { $name } has this phone number already. Open that contact, or use another number.
error-over_limit = The { $plan } plan is full. Choose a larger plan in Settings › Subscription Settings, or delete contacts.
error-store_damaged = The contacts file is damaged. Restore a backup, or move the file away to start afresh.
error-store_newer = The contacts file was written by a newer version of Kith. Install that version to open it.
error-store_busy = Another program is changing your contacts. Wait a moment and try again.
error-store_read_only = Your contacts can’t be changed: their file or its folder is read-only. Allow writing to it and restart Kith.
error-store_unavailable = The contacts file { $path } can’t be opened. Check that the folder exists and that you may open it.
error-store_failed = The contacts file could not do that. Nothing was changed; try again.
error-backup_failed = The backup can’t be written to { $path }. Check that there is room and that you may write there, or choose another folder.
error-backup_unusable = { $path } can’t be restored: it is damaged or of a newer Kith. Nothing was changed; choose another backup.
error-disk_full = The disk is full. Free some space and try again; nothing was changed.
error-group_exists = There is a group called “{ $name }” already.
error-group_not_found = This group is no longer here.
error-group_name_invalid = “{ $name }” can’t be a group’s name: it needs a letter or digit, and no “|”.
error-field_exists = There is a field called “{ $name }” already. Choose another name; case, spaces, “_” and “-” make no difference.
error-field_not_found = This field is no longer here.
error-field_invalid = The field “{ $name }” can’t be saved. Its name needs a letter or digit and must not be one Kith uses itself; a list needs options, without “|”.
error-message_not_found = This message is no longer here.
error-message_text_missing = Write something first.
error-time_invalid = This is not a date and time.
error-date_order_needed = The dates in this chat, such as “{ $example }”, can be read in two ways. Choose whether the day or the month comes first.
error-calendar_unsupported = The dates in this chat, such as “{ $example }”, are of a calendar Kith doesn’t read. Set the phone to the Gregorian calendar and export the chat again.
error-sender_not_found = Nobody called “{ $name }” wrote in this chat.
error-plan_not_found = There is no plan called “{ $name }”.
error-plan_invalid = The plan “{ $name }” can’t be changed so. It needs a name no other plan has, and the active plan can’t be removed.
error-nothing_to_undo = There is nothing left to undo or redo.
error-undo_conflict = This can’t be undone or redone: the contact or group was changed again since.
error-usage = Kith didn’t understand this request. Check what you chose and try again.
