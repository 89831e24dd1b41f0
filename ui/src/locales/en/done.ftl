# What was done

starred-done =
    { $count ->
        [one] { $count } contact starred.
       *[other] { $count } contacts starred.
    }
unstarred-done =
    { $count ->
        [one] Took the star off { $count } contact.
       *[other] Took the star off { $count } contacts.
    }
grouped-done =
    { $count ->
        [0] They were in “{ $group }” already.
        [one] { $count } contact added to “{ $group }”.
       *[other] { $count } contacts added to “{ $group }”.
    }
ungrouped-done =
    { $count ->
        [0] None of them was in “{ $group }”.
        [one] { $count } contact taken out of “{ $group }”.
       *[other] { $count } contacts taken out of “{ $group }”.
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
        [one] { $count } contact saved in “{ $file }”.
       *[other] { $count } contacts saved in “{ $file }”.
    }
template-done = The template was saved as “{ $file }”.
