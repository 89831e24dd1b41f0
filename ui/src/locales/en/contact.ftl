# Contact

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
open-phone = Call
open-email = Write an email
open-url = Open in the browser
