# Import wizard

import-title = Import contacts
import-close = Close
import-background = Continue in the background
import-steps = Import steps
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
import-busy = The import of “{ $file }” is still running. Choose the other file when it has finished.
import-leave-title = Leave this import?
import-leave-text = Nothing has been saved yet. Your choices here will be lost; the file stays as it is.
import-leave-stay = Keep going
import-leave-do = Leave
import-swap-title = Import “{ $file }” instead?
import-swap-text = You are in the middle of importing “{ $file }”. Nothing from it has been saved yet.
import-swap-keep = Keep going
import-swap-do = Switch file

import-choose-title = Choose a file
import-opening = Opening “{ $file }”…
import-drop = Drop a spreadsheet here
import-pick = Choose file…
import-paste = Paste from the clipboard
import-paste-keys = Copy cells in your spreadsheet, then press { "\u2066" }{ $keys }{ "\u2069" } here.
import-kinds = Spreadsheet (.xlsx, .xlsm, .xlsb, .xls, .ods), text (.csv, .tsv, .txt) or cards (.vcf, .ldif), of any size
import-promise = Nothing is saved until you press Import.
import-template-title = Start from the template
import-template-text = A spreadsheet with the right columns, including your own fields.
import-template-xlsx = Download template (Excel)
import-template-csv = Download template (CSV)
import-recent = Recent files

import-read-title = Check how the file was read
import-read-text = Are the headers recognised, and do names and accents look right? If not, change the settings here.
import-read-cards = Do names and accents look right? If not, choose another encoding. Each property of a card is a column.
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
encoding-ibm850 = Western European (DOS 850)
encoding-ibm437 = US English (DOS 437)
encoding-ibm852 = Central European (DOS 852)
encoding-ibm855 = Cyrillic (DOS 855)
encoding-ibm737 = Greek (DOS 737)
encoding-ibm869 = Greek (DOS 869)
encoding-ibm857 = Turkish (DOS 857)
encoding-ibm862 = Hebrew (DOS 862)
encoding-ibm775 = Baltic (DOS 775)
encoding-ibm860 = Portuguese (DOS 860)
encoding-ibm861 = Icelandic (DOS 861)
encoding-ibm863 = Canadian French (DOS 863)
encoding-ibm865 = Nordic (DOS 865)
encoding-macintosh = Western European (Mac)
encoding-x-mac-ce = Central European (Mac)
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
import-columns-empty-start =
    { $count ->
        [one] { $count } column empty in the first { $rows } rows
       *[other] { $count } columns empty in the first { $rows } rows
    }
import-column-in-file = Column in the file
import-column-field = Goes into
import-column-n = Column { $number }
import-column-empty = Empty
import-column-empty-start = Empty in the first { $rows } rows
import-field-of = Field for “{ $column }”
import-field-create = Create field…
import-field-new = New: { $field } ({ $type })
import-keep-all = Keep every column
import-keep-all-help = A new field is created for each column that has values and matches no field. Undoing the import removes these fields again.
import-looking = Looking through the whole file…
import-fields-standard = Standard fields
import-fields-own = Your fields
import-full-name = Full name (split)
import-phone-country = Country of the phone
import-not-imported = Not imported
import-freed = Now left out, because the full name contains it: { $columns }.
import-shared = Used where { $columns } is empty.
import-badge-exact = Exact
import-badge-guessed = Guessed
import-badge-chosen = Chosen
import-badge-new = New
import-badge-none = Not imported
import-missing = Required fields without a column: { $fields }. Choose a column for each of them.
import-blocked-missing = Still to match: { $fields }
import-blocked-dates = Choose how the dates are written.
import-create-title = Create a field for “{ $column }”
import-dates-title = How are the dates written?
import-dates-title-of = How are the dates in “{ $column }” written?
import-dates-text = Dates in { $columns } can be read either way: { $example }
date-order-dmy = Day first (31/12/2026)
date-order-mdy = Month first (12/31/2026)
date-order-ymd = Year first (2026-12-31)
import-phones-title = Phones without a country code
import-phones-refuse = Leave those rows out
import-phones-international = Read them as international numbers without the +
import-phones-international-help = A local number may also be someone else’s international number. Check the preview.
import-phones-country = Read them as numbers of one country
import-phones-other = Read them as numbers of another country
import-phones-in = Read them as numbers of { $country }
import-phones-address = Read them as numbers of the country in each row’s address
import-phones-which = Country
import-phones-valid =
    { $count ->
        [0] None would be valid
        [one] { $count } would be valid
       *[other] { $count } would be valid
    }
import-phones-bare =
    { $count ->
        [one] { $count } number in the file has no country code.
       *[other] { $count } numbers in the file have no country code.
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
        [one] duplicate, skipped
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
import-rows-read =
    { $count ->
        [one] row was read
       *[other] rows were read
    }
import-blocked-empty = No row of this file can be imported with these settings.
import-blocked-full = Your plan is full: no row of this file fits.
import-duplicates-title = Contacts that already exist
import-duplicates-skip = Skip them
import-duplicates-update = Update them
import-duplicates-update-help = Values in the file replace what is stored.
import-duplicates-fill = Fill in what is empty
import-duplicates-fill-help = Stored values stay as they are.
import-groups = Add all contacts to groups
import-groups-help = In addition to the groups in the file.
import-fields-new = Fields that will be created: { $fields }.
import-fields-made = Fields created: { $fields }.
import-groups-new = Groups that will be created: { $groups }.
import-groups-made = Groups created: { $groups }.
import-ignored = Columns that will not be imported: { $columns }.
import-ignored-done =
    { $count ->
        [one] { $count } column was not imported
       *[other] { $count } columns were not imported
    }
import-plan-after = { $used } of { $limit } used now, { $after } after the import
import-plan-unlimited =
    { $after ->
        [one] No limit; { $after } contact after the import
       *[other] No limit; { $after } contacts after the import
    }
import-plan-over =
    { $count ->
        [one] { $count } row does not fit.
       *[other] { $count } rows do not fit. They are the last rows of the file.
    }
import-plan-change = Change the plan
import-problems = Rows that will not be imported
import-problems-done = Rows that were not imported
import-several =
    { $count ->
        [one] You chose one file.
       *[other] You chose { $count } files. Each is an import of its own.
    }
import-together = Import all as one
import-files-name =
    { $count ->
        [one] { $file } and one more file
       *[other] { $file } and { $count } more files
    }
import-group-separator = Separator of groups in a cell
import-separator-none = Only |
import-separator-line = Line break
import-values-left =
    { $count ->
        [one] One value in “{ $column }” is left out, because the contact has a better one: { $values }.
       *[other] { $count } values in “{ $column }” are left out, because the contacts have better ones: { $values }.
    }
import-warnings = Imported, but check these
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
import-failed-help = Saves them as a spreadsheet, each row with the reason. Correct the rows and import that file.
import-failed-saved =
    { $count ->
        [one] { $count } row saved to “{ $file }”.
       *[other] { $count } rows saved to “{ $file }”.
    }

fix-do = Fix these rows…
fix-title = Fix rows
fix-text = What you change here is used for this import only; the file stays as it is.
fix-show = Show
fix-all-causes = All problems
fix-cause = { $cause } ({ $count })
fix-only-problems = Only problems
fix-discard = Discard all changes
fix-done = Done
fix-remaining =
    { $count ->
        [0] No row has a problem any more.
        [one] { $count } row still has a problem.
       *[other] { $count } rows still have problems.
    }
fix-everywhere = Use “{ $value }” for every “{ $old }”
fix-import = Import
fix-import-row = Import row { $line }
fix-cell = { $column }, row { $line }
fix-fine = No problem any more
fix-left-out = Left out
fix-keys = Arrow keys move; { $edit } or F2 edits; { $apply } uses the value for all equal ones; { $out } leaves a row out; { $leave } goes back.
fix-note =
    { $count ->
        [0] Your changes to the rows are used.
        [one] Your changes to the rows are used; { $count } row is left out.
       *[other] Your changes to the rows are used; { $count } rows are left out.
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
        [one] { $rate } row per second
       *[other] { $rate } rows per second
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
import-run-text = You can keep working in the meantime. If you cancel, your contacts stay as they were.
import-pill-running = Importing
import-pill-finishing = Saving…
import-pill-cancelling = Cancelling…
import-pill-waiting = Import not finished
import-pill-continue = Continue

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
import-show-of = Show imported from “{ $file }”
import-another = Import another file
import-next-file = Next file: “{ $file }”
import-undo = Undo import
import-undo-of = Undo import of “{ $file }”
import-undo-title = Undo this import?
import-undo-text = Contacts imported from “{ $file }” are removed, and contacts it changed get their earlier values back. Contacts you have changed since then are kept. Groups and fields created for the import are removed if they are empty.
import-undo-do = Undo import
import-undo-work = Undoing the import…
import-undone =
    { $restored ->
        [0] { $count ->
            [one] Import of “{ $file }” undone: { $count } contact removed.
           *[other] Import of “{ $file }” undone: { $count } contacts removed.
        }
       *[other] Import of “{ $file }” undone: { $count } removed, { $restored } restored.
    }
import-kept-title =
    { $count ->
        [one] { $count } contact was kept
       *[other] { $count } contacts were kept
    }
import-kept-text = They were edited, starred or added to a group since the import, or have new history entries:
import-back-to-preview = Back to the preview
import-show-summary = Show summary
