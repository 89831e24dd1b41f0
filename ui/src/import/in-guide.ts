// What the guide says about the codes of problems and warnings.

/** The section of the guide about a code. */
export const IN_GUIDE: Readonly<Record<string, string>> = {
  first_name_missing: "left-out-rows#no-first-name",
  phone_missing: "left-out-rows#no-phone-number",
  phone_missing_country_code: "left-out-rows#phone-without-a-country-code",
  phone_invalid: "left-out-rows#not-a-valid-phone-number",
  phone_has_letters: "left-out-rows#letters-in-the-phone-number",
  phone_digits_lost: "left-out-rows#phone-rounded-by-the-spreadsheet",
  value_invalid: "left-out-rows#the-value-doesnt-fit-the-field",
  duplicate_in_file: "left-out-rows#the-same-phone-number-earlier-in-the-file",
  duplicate_of_contact: "left-out-rows#a-contact-with-this-phone-number-already-exists",
  over_limit: "left-out-rows#over-your-plans-limit",
  record_malformed: "left-out-rows#the-line-cant-be-read",
  phone_extension_dropped: "warnings#phone-extension-left-out",
  email_malformed: "warnings#email-address-that-looks-wrong",
  value_shortened: "warnings#value-shortened",
  value_not_taken: "warnings#value-left-out",
  matched_by_other_phone: "warnings#found-by-another-phone",
  cells_beyond_header: "warnings#more-cells-than-headers",
  text_replaced: "warnings#unreadable-characters-replaced",
};
