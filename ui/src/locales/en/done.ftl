# What was done

starred-done =
    { $count ->
        [one] { $count } contact starred.
       *[other] { $count } contacts starred.
    }
unstarred-done =
    { $count ->
        [one] { $count } contact unstarred.
       *[other] { $count } contacts unstarred.
    }
grouped-done =
    { $count ->
        [0] They were already in “{ $group }”.
        [one] { $count } contact added to “{ $group }”.
       *[other] { $count } contacts added to “{ $group }”.
    }
ungrouped-done =
    { $count ->
        [0] None of them was in “{ $group }”.
        [one] { $count } contact removed from “{ $group }”.
       *[other] { $count } contacts removed from “{ $group }”.
    }
deleted-done =
    { $messages ->
        [0] { $count ->
            [one] { $count } contact deleted.
           *[other] { $count } contacts deleted.
        }
       *[other] { $count ->
            [one] { $count } contact and its history deleted.
           *[other] { $count } contacts and their histories deleted.
        }
    }
exported-done =
    { $count ->
        [one] { $count } contact saved to “{ $file }”.
       *[other] { $count } contacts saved to “{ $file }”.
    }
template-done = The template was saved as “{ $file }”.
work-star = Starring contacts…
work-unstar = Removing stars…
work-group = Adding to the group…
work-ungroup = Removing from the group…
work-delete = Deleting contacts…
work-undo = Undoing…
work-redo = Redoing…
work-saving = Saving…
edited-done =
    { $count ->
        [0] No contact had to change.
        [one] “{ $field }” changed in { $count } contact.
       *[other] “{ $field }” changed in { $count } contacts.
    }
work-edit = Changing contacts…
