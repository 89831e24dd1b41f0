# Kith, English. Sentence case, verbs on buttons; every message says what happened, where, and what to do about it.

close = Close
cancel = Cancel
undo = Undo
redo = Redo
undone = Undone.
toasts = Messages
field-required = Required
show-in-folder = Show in folder
try-again = Try again
look-again = Look at the file again
loading = Loading…
