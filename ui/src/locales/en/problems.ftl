# Problems with a record or an input. Arguments: value, column, and what the engine adds.

problem-first_name_missing = Enter a first name. Every contact needs one.
problem-phone_missing = Enter a phone number. Every contact needs one.
problem-phone_missing_country_code = The country code is missing. Start with + and the code, such as +34 or +1.
problem-phone_invalid = This number is not valid in any country. Check the country code and the number of digits.
problem-phone_has_letters = This number contains letters. Enter digits only.
problem-phone_digits_lost = The spreadsheet rounded this number, so some digits are lost. Format the column as text and enter the number again.
problem-value_invalid =
    { $reason ->
        [required] “{ $column }” is required and empty.
        [not_a_number] “{ $value }” is not a number.
        [number_ambiguous] “{ $value }” can be read as thousands or as a decimal number. Write it without the comma, or with a decimal point.
        [too_many_digits] “{ $value }” has more digits than a number field can hold. Use a text field instead.
        [not_a_date] “{ $value }” is not a date. Write it as 2026-11-22.
        [no_such_day] “{ $value }” is not a date that exists.
        [date_has_time] “{ $value }” contains a time as well as a date. Write only the date.
        [date_order_needed] “{ $value }” doesn’t show which is the day and which is the month. Choose the date order.
        [not_a_time] “{ $value }” is not a time. Write it as 09:30.
        [not_a_checkbox] “{ $value }” is neither yes nor no.
        [not_in_list] “{ $value }” is not one of the options of “{ $column }”.
        [not_an_email] “{ $value }” is not an email address.
        [not_a_url] “{ $value }” is not a web address. Write it as https://example.com.
        [phone_missing_country_code] “{ $value }” has no country code. Write it as +34 612 34 56 78.
        [phone_invalid] “{ $value }” is not a valid phone number. Check the country code and the digits.
        [phone_has_letters] “{ $value }” contains letters. Write the phone number with digits only.
        [phone_digits_lost] The spreadsheet rounded “{ $value }”. Write all its digits as text.
        [too_long] This text is longer than 32,767 characters. Shorten it.
        [wrong_type] “{ $value }” is a list, but “{ $column }” holds one value.
       *[other] “{ $value }” doesn’t fit “{ $column }”. Check the format that this field needs.
    }
problem-duplicate_in_file = The same phone number appears earlier in the file, on line { $first_line }.
problem-duplicate_of_contact = { $contact_name } already has this phone number.
problem-over_limit =
    { $limit ->
        [one] This would exceed the limit of the { $plan } plan: { $limit } contact.
       *[other] This would exceed the limit of the { $plan } plan: { $limit } contacts.
    }
problem-record_malformed =
    { $defect ->
        [cut_off] The file ends inside this record, so its last value may be incomplete. Copy the file again.
        [too_long] This record is too long to be a contact. Look for a missing line break.
        [too_many_cells] This record has more cells than a sheet can have columns.
       *[other] This line can’t be read as a record. Look for a quotation mark that is not closed.
    }
warning-phone_extension_dropped = The extension { $text } is not part of the number and is left out.
warning-email_malformed = This doesn’t look like an email address. It is kept as it is.
warning-value_shortened = The value was too long and has been shortened.
warning-value_not_taken = “{ $value }” in “{ $column }” is left out, because a contact has only one of these.
warning-matched_by_other_phone = The contact was found by its phone { $text }. “{ $value }” is left out, because a contact has only one phone.
