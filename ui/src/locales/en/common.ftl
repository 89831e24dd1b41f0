# Kith, English. Sentence case, verbs on buttons; every message says what happened, where, and what to do about it.

close = Close
cancel = Cancel
undo = Undo
redo = Redo
undone = Undone.
undone-over-limit =
    { $count ->
        [one] { $count } contact did not come back: the plan has no room for it. Make room, then redo and undo.
       *[other] { $count } contacts did not come back: the plan has no room for them. Make room, then redo and undo.
    }
undone-phone-taken =
    { $count ->
        [one] { $count } contact did not come back: another contact has its number now.
       *[other] { $count } contacts did not come back: other contacts have their numbers now.
    }
redone-kept =
    { $count ->
        [one] { $count } contact was not deleted again: it has a history now.
       *[other] { $count } contacts were not deleted again: they have a history now.
    }
toasts = Messages
field-required = Required
show-in-folder = Show in folder
try-again = Try again
look-again = Look at the file again
loading = Loading…
