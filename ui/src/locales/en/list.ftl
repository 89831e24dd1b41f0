# List

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
list-columns-reset = Reset to the default columns
list-select-all = Select all
list-select = Select { $name }
list-star = Star { $name }
list-unstar = Remove the star from { $name }
list-failed-title = The contacts can’t be shown
column-name = Name
column-resize = Width of { $column }
search = Search contacts
search-clear = Clear search
new = New
import = Import
more-actions = More actions
bulk-star = Star
bulk-group = Group
bulk-group-long = Add to a group or remove from one
bulk-group-menu = Groups…
bulk-edit = Edit field
bulk-edit-menu = Edit a field…
bulk-export = Export
bulk-delete = Delete
bulk-clear = Clear selection

empty-title = Your contacts, all in one place
empty-text = Add people one by one, or import a spreadsheet of any size. Everything stays on this computer.
empty-add = Add a contact
empty-import = Import a file
empty-template = Download the template
empty-template-hint = The template is a spreadsheet with the right columns, ready to fill in.
empty-found-title = No contact matches
empty-found-text = Check the spelling, or search all contacts.
empty-found-clear = Show all contacts
empty-group-title = Nobody is in “{ $name }” yet
empty-group-text = Drag contacts onto the group in the sidebar, or add a new one here.
empty-starred-title = No starred contacts
empty-starred-text = Star the people you look up most: press S on a contact in the list.

# Sample people

empty-samples = Try it with sample people
empty-samples-hint = Adds two dozen made-up people with groups and birthdays. One click removes them again.
sample-heading = Sample people
sample-banner =
    { $count ->
        [one] { $count } made-up person is here for you to try things with.
       *[other] { $count } made-up people are here for you to try things with.
    }
sample-remove = Remove the sample people
sample-added =
    { $count ->
        [one] { $count } sample person was added.
       *[other] { $count } sample people were added.
    }
sample-removed =
    { $count ->
        [one] { $count } sample person was removed.
       *[other] { $count } sample people were removed.
    }
sample-family = Family
sample-friends = Friends
sample-work = Work
sample-company = Company
sample-birthday = Birthday
