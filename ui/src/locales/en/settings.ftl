# Settings

settings-pages = Settings pages
settings-general = General
settings-fields = Contact Fields
settings-subscription = Subscription Settings
settings-imports = Imports
settings-backups = Backups
settings-privacy = Privacy and data
settings-about = About
settings-system = Same as the system
settings-language = Language
settings-theme = Appearance
settings-theme-light = Light
settings-theme-dark = Dark
settings-zoom = Zoom
settings-date-order = Dates in files
settings-date-order-help = For dates such as 03/04/2026, when a file doesn’t show which is the day and which is the month.
settings-date-order-ask = Ask for each file
settings-name-order = Order of names
settings-name-order-help = Names are shown and sorted in this order.
settings-first-last = First name, last name
settings-last-first = Last name, first name
settings-columns = Columns of the list
settings-columns-text = Choose columns with the button at the top of the list; drag a header to move it and its edge to widen it.
settings-columns-open = Go to the list

fields-text = Your own fields, in addition to name, phone, email, groups and address. They appear in the editor, the list, filters, files and the template.
fields-none = You have no fields of your own yet
fields-add = Add field
fields-add-title = Add a field
fields-edit-title = Edit “{ $name }”
fields-save = Save
fields-required = Required
fields-shown = In the list
fields-yearly = Yearly
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
        [one] { $count } contact has a value in it.
       *[other] { $count } contacts have a value in it.
    }
fields-delete-instead = If you switch the field off instead, it is hidden and its values are kept.
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
plans-over = There are more contacts than the { $plan } plan allows. Nothing is deleted, but no contact can be added.
plans-add = Add plan
plans-add-title = Add a plan
plans-add-do = Add plan
plans-edit = Edit { $plan }
plans-edit-title = Edit “{ $plan }”
plans-name = Name
plans-name-empty = Enter a name for the plan.
plans-contacts-limit = Contacts Limit
plans-limit-wrong = Enter a whole number, such as 1000.
plans-remove = Remove { $plan }
plans-remove-active = { $plan } is active: choose another plan to remove it
plans-remove-title = Remove the plan “{ $plan }”?
plans-remove-text = This does not change any contact.
plans-remove-do = Remove plan
plans-trial-title = Trial Period Limits
plans-trial-text = How many contacts the Trial plan allows. A limit below the current number deletes nothing.
plans-trial-saved = The trial’s limit was saved.

imports-none-title = Nothing has been imported yet
imports-none-text = Files you import are listed here with the result for their rows.
imports-undone = Undone
imports-rows =
    { $count ->
        [one] row
       *[other] rows
    }

about-text = A private contacts manager
about-version = Version
about-platform = System
about-store = Contacts file
about-contacts = Contacts
about-private = Everything stays in this file on this computer. Kith sends nothing anywhere.
about-copy = Copy diagnostics
about-copy-help = Versions and settings to include when you ask for help. No names or phone numbers.
about-logs = Open logs
about-licences = Licences
