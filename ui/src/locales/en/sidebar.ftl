# Sidebar

sidebar = Places
sidebar-show = Show places
sidebar-section = Section { $name }
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
group-name-empty = Enter a name for the group.
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
groups-not-found = No group has this in its name.
groups-find = Find a group
groups-sort = Sort groups by name
group-color = Color
group-color-none = No color
group-color-red = Red
group-color-orange = Orange
group-color-yellow = Yellow
group-color-green = Green
group-color-teal = Teal
group-color-blue = Blue
group-color-purple = Purple
group-color-gray = Gray
smart-groups = Smart groups
smart-save = Save as smart group
smart-save-changes = Save changes
smart-save-new = Save as new smart group…
smart-discard = Discard changes
smart-changes = More for the changed smart group
smart-save-title = Save as smart group
smart-save-do = Save
smart-rename-title = Rename smart group
smart-help = A smart group always shows the contacts that match its search and filters.
smart-changed = The smart group “{ $name }” was changed.
smart-delete = Delete smart group…
smart-delete-title = Delete the smart group “{ $name }”?
smart-delete-text = Its search and filters are deleted. All contacts stay.
smart-delete-do = Delete smart group
smart-deleted = The smart group “{ $name }” was deleted.
place-up = Move up
place-down = Move down
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
