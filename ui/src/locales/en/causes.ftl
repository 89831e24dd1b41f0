# Causes of problems, as headings of a group of rows

cause-first_name_missing = No first name
cause-phone_missing = No phone number
cause-phone_missing_country_code = Phone without a country code
cause-phone_invalid = Not a valid phone number
cause-phone_has_letters = Letters in the phone number
cause-phone_digits_lost = Phone rounded by the spreadsheet
cause-value_invalid = The value doesn’t fit the field
cause-duplicate_in_file = The same phone number earlier in the file
cause-duplicate_of_contact = A contact with this phone number already exists
cause-over_limit = Over your plan’s limit
cause-record_malformed = The line can’t be read
cause-phone_extension_dropped = Phone extension left out
cause-email_malformed = Email address that looks wrong
cause-value_shortened = Value shortened
cause-value_not_taken = Value left out
cause-matched_by_other_phone = Found by another phone
cause-cells_beyond_header = More cells than headers
cause-text_replaced = Unreadable characters replaced
warning-cells_beyond_header = The row has more cells than there are headers; the extra cells are left out.
warning-text_replaced = Some characters can’t be read in this encoding and were replaced. Check the encoding in step 2.
warning-encoding_guessed = The file doesn’t say which encoding it uses. Check the accents in the table below.
warning-bytes_replaced = Some bytes of the file don’t fit this encoding; each shows as �. If other letters are wrong too, choose another one.
warning-header_missing = The file seems to have no header row: its first row is read as a contact.
warning-header_guessed = The header row is a guess. Choose another row if it is wrong.
warning-header_repeated = Several columns have the header “{ $header }”. In step 3, check which field each of them goes into.
warning-rows_above_header =
    { $count ->
        [one] One row above the header is not read: “{ $first }”.
       *[other] { $count } rows above the header are not read; the first is “{ $first }”.
    }
warning-hidden_sheet = The sheet “{ $sheet }” is hidden. It is read because no visible sheet has data.
warning-other_sheets = Only the sheet “{ $read }” is read. Not read: { $sheets }.
warning-group_cards =
    { $count ->
        [one] One card is a group, not a contact. It counts as blank; its members in this file join the group.
       *[other] { $count } cards are groups, not contacts. They count as blank; their members in this file join the groups.
    }
warning-file_cut = The file ends inside its last record, as it does when a download or a copy was interrupted. That record is not imported, and others may be missing. Download or copy the file again.
warning-column_does_not_fit = “{ $column }” is not imported: values such as “{ $value }” don’t fit its field. To import it, choose another field for it.
warning-date_order_needed = The dates in “{ $column }” can be read with the day or the month first. Choose which in the step that matches the columns.
warning-group_separator = Most cells in “{ $column }” contain “{ $separator }”. It is kept as part of the names of the groups, unless you choose it as their separator.
