# Contact

detail = Contact
detail-none = Select a contact to see it here.
detail-close = Back to the list
contact-new-title = New contact
contact-edit-title = Edit contact
contact-edit = Edit
contact-star = Star
contact-unstar = Remove star
contact-actions = Actions for this contact
contact-delete = Delete…
contact-save = Save
contact-save-new = Add contact
contact-added = Contact added.
contact-saved = Changes saved.
contact-added-on = Added { $date }
contact-changed-on = Changed { $date }
copy = Copy { $what }
copied = Copied.
copy-failed = This could not be copied. Select the text and copy it by hand.
draft-restored = These are unsaved changes from earlier.
draft-taken = Changed meanwhile, and taken over: { $fields }.
draft-conflicts =
    { $count ->
        [one] One value was also changed elsewhere. Choose which one to keep.
       *[other] { $count } values were also changed elsewhere. Choose which ones to keep.
    }
draft-decide-first = First choose which values to keep.
draft-mine = Yours
draft-stored = Saved now
draft-no-value = Empty
draft-keep-mine = Keep mine
draft-keep-mine-of = Keep mine: { $field }
draft-use-stored = Use the saved value
draft-use-stored-of = Use the saved value: { $field }
draft-discard = Discard
draft-kept = Your changes to { $name } are not saved yet. They are kept as a draft.
draft-kept-new = The new contact is not saved yet. It is kept as a draft.
draft-resume = Continue
draft-discarded = Changes discarded.
draft-bring-back = Restore
section-name = Name
section-reach = Phone and email
section-address = Address
section-more = More
phone-ok = { $number } · { $country }
phone-ok-plain = { $number }
phone-help = Start with + and the country code, such as +34 612 34 56 78.
phone-taken = { $name } already has this number.
phone-taken-open = Open { $name }
groups-add = Add to a group
groups-add-new = New group “{ $name }”
groups-remove = Remove from { $name }
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
open-phone = Call
open-email = Write an email
open-url = Open in the browser
field-messages = Messages

# Days that come back every year

yearly-wait =
    { $days ->
        [0] today
        [one] tomorrow
       *[other] in { $days } days
    }
yearly-turns = turns { $years } { $when }
yearly-years =
    { $years ->
        [one] { $years } year { $when }
       *[other] { $years } years { $when }
    }
yearly-age =
    { $years ->
        [one] { $years } year old, { $coming }
       *[other] { $years } years old, { $coming }
    }
value-yearly-example = 1990-05-14 or --05-14

# Acting on a contact

card-copied = { $name } was copied as vCard.
chat-open = Open a chat
chat-open-of = Open a chat: { $what }
chat-allow-title = Open a chat in { $service }?
chat-allow-text = Your system opens { $service }, or its page in the browser, and hands it this phone number. Kith itself sends nothing.
chat-allow-later = Kith asks only this once, for every service. You can switch it off under Settings › Privacy and data.
chat-allow-do = Open { $service }
code-title = { $name } as QR code
code-label = QR code of { $name }
code-text = Point the camera of a phone at it to add this contact there.
code-left-out = Not in the code: { $fields }.
print-about =
    { $count ->
        [one] { $count } contact, { $date }
       *[other] { $count } contacts, { $date }
    }
print-first =
    { $total ->
        [one] The first { $shown } of { $total } contact, { $date }
       *[other] The first { $shown } of { $total } contacts, { $date }
    }
print-only-first =
    { $count ->
        [one] Only the first { $count } contact is printed. Export the list to print all of them.
       *[other] Only the first { $count } contacts are printed. Export the list to print all of them.
    }
print-date = { $date }
